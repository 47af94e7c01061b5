// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <utility>

namespace iw {

struct Instance;

/// An instance as every command prints it with --json: id, name, service, serviceUrl, connector, account, tags, state,
/// createdAt (ISO 8601, UTC), practice; once it was checked also reach and lastChecked. No secret. A sign-in that waits
/// for a customer has no id, and instead its name for the commands as attempt. With the name of its saved account,
/// which
/// --account takes, also savedAccount.
[[nodiscard]] QJsonObject instanceJson(const Instance &instance, const QString &savedAccount = {});

/// What a person looks for in it, label and value, in the order to be shown; without what is empty. No secret, and
/// nothing that could steer a terminal.
[[nodiscard]] QList<std::pair<QString, QString>> instanceFacts(const Instance &instance);

/// It as a line for a person: id, name, connector, service, account, state and, once it was checked, what was found and
/// when.
[[nodiscard]] QStringList instanceCells(const Instance &instance);
[[nodiscard]] QStringList instanceTitles();
/// The cells with tabs between them.
[[nodiscard]] inline QString instanceLine(const Instance &instance) { return instanceCells(instance).join(u'\t'); }

/// How the commands name an unfinished creation, or a sign-in that waits: neither has an id of the service yet.
[[nodiscard]] QString unfinishedId(const Instance &intent);
/// It as every command prints it with --json: the same without id and createdAt, and unfinished (its name for the
/// commands) and sentAt.
[[nodiscard]] QJsonObject unfinishedJson(const Instance &intent);

} // namespace iw
