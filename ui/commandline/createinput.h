// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/connectors/fieldchecker.h"
#include "app/instances/creationdraft.h"

#include <QStringList>

class QCommandLineParser;

namespace iw {

struct CommandContext;
class SecretSource;

/// Makes the draft of `create` from its options and secrets by the wizard's own field rules. Warnings are added to
/// remarks. Problems: the first "field.*" Error, "commandline.*".
[[nodiscard]] Result<CreationDraft> readCreateInput(const CommandContext &context, const QCommandLineParser &options,
                                                    SecretSource &secrets, QStringList &remarks);

/// "userSecret" or "organizationSecret" as given, by the wizard's rules. Problems "field.*",
/// "commandline.secret-missing".
[[nodiscard]] Result<Secret> readPlatformSecret(const QString &key, SecretSource &secrets, QStringList &remarks);

/// One field's value by the wizard's rules, in the light of the others. Problems "field.*".
[[nodiscard]] Result<QString> readField(const ConnectorField &field, const FieldValues &values, QStringList &remarks);

/// A name as typed, by the wizard's rules. Problems "field.*".
[[nodiscard]] Result<QString> readName(const QString &typed, QStringList &remarks);
/// Tags as typed, one argument each.
[[nodiscard]] Result<QStringList> readTags(const QStringList &typed, QStringList &remarks);

/// Of readCreateInput() only the service and the account's secrets, from --service-url or --account. Same Problems.
[[nodiscard]] Result<CreationDraft> readServiceInput(const CommandContext &context, const QCommandLineParser &options,
                                                     SecretSource &secrets, QStringList &remarks);

} // namespace iw
