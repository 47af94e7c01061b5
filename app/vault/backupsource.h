// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/vault/backuprecord.h"
#include "app/vault/recordtable.h"

#include <QHash>

#include <functional>
#include <utility>
#include <vector>

namespace iw {

class VaultKeys;

/// What a worker thread needs of an open vault to work on its file through a connection of its own: where it is, and
/// copies of the data key and of the values a session holds. Taken in the vault's thread, then moved to the worker's.
class BackupSource final
{
public:
    explicit BackupSource(const VaultKeys &keys);

    [[nodiscard]] QString file() const { return m_file; }
    [[nodiscard]] QByteArray vaultId() const { return m_vaultId; }
    [[nodiscard]] QByteArray keyId() const { return m_keyId; }
    /// False where the vault is locked: rows can be read, values not.
    [[nodiscard]] bool hasKey() const { return m_key != nullptr; }

    /// Opens the row's values; those that do not open are in leftOut. Needs no key where there are none.
    [[nodiscard]] Result<BackupRecord> opened(const SqlDatabase &database, RecordRow row) const;
    /// All rows, oldest first, opened as above. The database shall be in a transaction, so that all are of one moment.
    /// Stops where goOn is false.
    [[nodiscard]] Result<std::vector<BackupRecord>> everything(const SqlDatabase &database,
                                                               const std::function<bool()> &goOn) const;
    [[nodiscard]] StoredSecret sealed(const VaultRecord &owner, const QString &field, qint64 revision,
                                      const Secret &secret) const;

private:
    QString m_file;
    QByteArray m_vaultId;
    QByteArray m_keyId;
    DataKeyPointer m_key; // a copy: one key makes its memory readable in one thread at a time
    QHash<std::pair<QByteArray, QString>, StoredSecret> m_session;
};

} // namespace iw
