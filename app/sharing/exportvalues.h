// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/base/secret.h"
#include "app/instances/instance.h"
#include "app/sharing/exportformat.h"

#include <vector>

namespace iw {

class InstanceRepository;
struct ExportOptions;

/// One value on its way into an export.
struct ExportValue
{
    QString key; ///< "name", "token", "oauth.api.secret"
    QByteArray variable; ///< CE_TOKEN
    Secret content;
    bool isSecret = false;
    bool isMasked = false; ///< content is not the value but asterisks
    bool isSet = true; ///< false where the instance has no such value, or it is not to be exported
};

/// All values of one instance, secrets read and masked as the options say.
struct ExportValues
{
    std::vector<ExportValue> facts; ///< id, name, token, … by the names a template uses
    std::vector<ExportValue> configuration; ///< by configuration key
    QStringList tags; ///< empty where they are not to be exported
    bool withTags = true; ///< they are to be exported, even where there are none
    bool withConfiguration = true;
    bool practice = false;
};

/// What tells an instance from its neighbours in one export.
struct ExportNames
{
    QByteArray prefix; ///< begins every variable: "CE_", or "CE_4821_" where there are several
    QByteArray entry; ///< for a file, an environment, an object: "ce-4821"; lower-case letters, digits, hyphens
};

/// No two alike, in the order of the instances.
[[nodiscard]] QList<ExportNames> exportNames(const QList<Instance> &instances);

/// Reads the instance's values. Problems "vault.*".
[[nodiscard]] Result<ExportValues> exportValues(const InstanceRepository &repository, const Instance &instance,
                                                const ExportOptions &options, const QByteArray &prefix);

/// What a configuration key is called among the variables: oauth.api.key is API_KEY, infusionsoft.server
/// INFUSIONSOFT_SERVER.
[[nodiscard]] QByteArray variableName(const QString &key);

} // namespace iw
