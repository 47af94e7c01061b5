// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/secret.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <map>

namespace iw {

/// The sealed values of a record by field name ("token", "oauth.api.secret", "userSecret", …). An empty value is no
/// value: insert skips it, update removes what was sealed under its name.
using SecretFields = std::map<QString, Secret>;

/// In VaultRecord::extra: the id, in hexadecimal, of the record of kind "account" that this one belongs to. The only
/// reference between records; it must be followed where ids change, as in a restore from another vault.
inline const QString accountReference = QStringLiteral("accountId");

/// One row of the vault, as readable without any key. Secrets are not in it; they are sealed beside it and bound to id,
/// service URL and connector, so these three cannot change after the insert.
struct VaultRecord
{
    QByteArray id; ///< 16 random bytes, given by the vault at insert
    QString kind; ///< "instance", "account", "intent", "attempt", "session" or "proxy"
    qint64 revision = 0; ///< counts changes of the row; an update of an older revision is refused
    QString serviceUrl; ///< API base, bound to every sealed value
    QString connector; ///< element key, bound to every sealed value; empty for accounts
    QString remoteId; ///< the service's id of the instance, as text
    QString name;
    QStringList tags;
    QString account; ///< the provider's account, such as dt123.infusionsoft.com
    QString state; ///< the owner's word: "valid", "disabled", "sending", "unknown", …
    QDateTime createdAt; ///< UTC
    QDateTime changedAt; ///< UTC, set by the vault
    QJsonObject extra; ///< other plain facts of the owner: client id, callback URL, practice mark, …
    QStringList secretFields; ///< names of the sealed values that exist; kept by the vault
    QStringList
        lostFields; ///< names of values given to a session-only vault whose program has ended; kept by the vault
};

/// Something that happened to a record, kept beside it in clear: never a secret.
struct VaultEvent
{
    QString kind; ///< the owner's word
    QString detail; ///< the owner's, too: plain text
    QDateTime at{}; ///< UTC; of the last one, where several are counted as one
    QDateTime firstAt{}; ///< of the first of them
    qint64 times = 1;

    [[nodiscard]] bool operator==(const VaultEvent &) const = default;
};

/// A row that is to be written, a new one without id, with what is to be sealed beside it.
struct RecordWrite
{
    VaultRecord record;
    SecretFields secrets;
    QList<VaultEvent> events{};
    QByteArray newId{}; ///< of a new row that others of the same write refer to; empty: the vault chooses
};

/// What becomes of a new row whose remoteId another row of its kind and service URL has by then.
enum class KnownRows {
    LeaveOut, ///< it keeps an empty id; the others are written
    Refuse, ///< nothing is written: problem "vault.row-known", whose technical detail is the remoteId
};

} // namespace iw
