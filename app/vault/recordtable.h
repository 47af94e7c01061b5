// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/vault/sealing.h"
#include "app/vault/sqldatabase.h"
#include "app/vault/vaultrecord.h"

#include <QList>
#include <QSet>

#include <optional>

namespace iw {

/// A sealed value as its owner's row remembers it. The revision is part of what the value is bound to, so an older
/// value put back beside the row does not open.
struct SecretEntry
{
    QString field;
    qint64 revision = 0;
    bool inFile = true; ///< false: given to a session-only vault, never written
};
using SecretEntries = QList<SecretEntry>;

struct RecordRow
{
    VaultRecord record; ///< secretFields and lostFields are left to whoever knows the session
    SecretEntries secrets;
};

/// A sealed value as it stands in the table "secret".
struct StoredSecret
{
    QByteArray id;
    QByteArray keyId;
    SealedBytes bytes;
};

/// A sealed value with all it is bound to, but for the vault's id. Where its row is gone or does not name it, the
/// revision is 0, which none was ever sealed at.
struct SealedValue
{
    SealBinding binding;
    StoredSecret stored;
};

/// The SQL of the tables "record" and "secret". Stateless; every function works on the connection it is given.
namespace RecordTable {

[[nodiscard]] Result<QList<RecordRow>> newest(const SqlDatabase &database, const QString &kind, int limit, int offset);
/// Of every kind, oldest first.
[[nodiscard]] Result<QList<RecordRow>> all(const SqlDatabase &database);
[[nodiscard]] Result<std::optional<RecordRow>> byId(const SqlDatabase &database, const QByteArray &id);
/// The remote ids of the rows of that kind at that service.
[[nodiscard]] Result<QSet<QString>> remoteIds(const SqlDatabase &database, const QString &kind,
                                              const QString &serviceUrl);
/// True where the row of that id is this one in every column.
[[nodiscard]] bool holds(const SqlDatabase &database, const RecordRow &row);
[[nodiscard]] Outcome insert(const SqlDatabase &database, const RecordRow &row);
/// Replaces the row of that id.
[[nodiscard]] Outcome update(const SqlDatabase &database, const RecordRow &row);
/// Removes the row and, by the foreign key, its sealed values; tells how many rows there were.
[[nodiscard]] Result<int> remove(const SqlDatabase &database, const QByteArray &id);

[[nodiscard]] Result<std::optional<StoredSecret>> secret(const SqlDatabase &database, const QByteArray &owner,
                                                         const QString &field);
[[nodiscard]] Outcome putSecret(const SqlDatabase &database, const QByteArray &owner, const QString &field,
                                const StoredSecret &secret);
[[nodiscard]] Outcome removeSecret(const SqlDatabase &database, const QByteArray &owner, const QString &field);

/// The sealed values that come after that one, by owner and field.
[[nodiscard]] Result<QList<SealedValue>> sealedAfter(const SqlDatabase &database, const QByteArray &owner,
                                                     const QString &field, int limit);

} // namespace RecordTable

/// The entry of that field, or null.
[[nodiscard]] const SecretEntry *entryOf(const SecretEntries &entries, const QString &field);
/// Puts an entry in the place of that of the same field.
void replaceEntry(SecretEntries &entries, const SecretEntry &entry);
void removeEntry(SecretEntries &entries, const QString &field);
/// Field names go into a line-based column.
[[nodiscard]] bool isFieldName(const QString &field);

} // namespace iw
