// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connectors/connector.h"
#include "app/instances/instance.h"

#include <QSet>

#include <optional>

namespace iw {

/// Something that an export may hold or leave out.
struct ExportField
{
    QString key; ///< a template's name, "token", or a configuration key, "oauth.api.secret"
    QString label; ///< in the user's language
};

/// What of each instance an export holds; nothing said: everything. Id, name, service URL, connector and state are
/// always there, so that it can be told which instance it is and where.
using ChosenFields = std::optional<QSet<QString>>;

/// All that can be chosen, the fields of these connectors last, and then what else these instances have.
[[nodiscard]] QList<ExportField> exportFields(const QList<Connector> &connectors, const QList<Instance> &of = {});

/// The chosen fields with what is always written, and with both names of those that go by two: apiKey is
/// oauth.api.key.
[[nodiscard]] ChosenFields withConstantFields(ChosenFields fields);

/// Whether every export has it.
[[nodiscard]] bool isConstantField(const QString &key);

/// The first of the names that no export has; empty where there is none.
[[nodiscard]] QString unknownExportField(const QStringList &names, const QList<Connector> &connectors,
                                         const QList<Instance> &of = {});

} // namespace iw
