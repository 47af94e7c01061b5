// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/vault/backupfile.h"
#include "app/vault/backupplan.h"

#include <atomic>
#include <memory>

namespace iw {

/// What a backup is and how it stands to the vault, told before anything is done.
struct BackupContents
{
    QDateTime madeAt; ///< UTC
    bool ofThisVault = false;
    bool compared = false; ///< false: there is no vault to compare with; every record counts as added
    QMap<QString, BackupCounts> kinds;
    qint64 leftOut = 0; ///< values that did not open when the backup was made

    [[nodiscard]] BackupCounts sum() const;
};

/// A backup that was read whole and found sound. Keeps the keys, not the secrets.
struct OpenedBackup
{
    QString path;
    PassphraseKeys keys;
    QByteArray digest;
    BackupContents contents;
};
using OpenedBackupPointer = std::shared_ptr<const OpenedBackup>;

enum class RestoreMode {
    MergeKeepingHere, ///< adds what is new, completes what lacks values, leaves the rest
    MergeTakingBackup, ///< likewise, and records that differ become those of the backup
    Replace, ///< the vault holds the backup's records and no others; it is copied first
};

struct RestoreResult
{
    int added = 0;
    int updated = 0; ///< became the backup's
    int completed = 0;
    int same = 0;
    int kept = 0; ///< differ, and stayed as they are here
    int removed = 0;
    qint64 values = 0; ///< secrets that were written and opened again
    qint64 leftOut = 0; ///< values that were not in the backup, as they did not open then
    QString copy; ///< of the vault as it was, where it was replaced
};

/// Reads and compares. source is null where there is no vault to compare with. Problems of readBackup() and
/// SqlDatabase, "vault.locked", "vault.out-of-memory".
[[nodiscard]] Result<OpenedBackupPointer> openBackup(const QString &path, const Secret &prepared,
                                                     const BackupSource *source, const BackupWatch &watch);

/// Reads the backup again, which must be the one that was opened ("backup.changed"), restores it in one transaction,
/// and reads every record and value back afterwards through another connection ("backup.restore-not-verified"). For a
/// worker thread; committed becomes true where the vault was changed, whatever comes after. Problems of readBackup()
/// and SqlDatabase, "vault.changed-elsewhere" (the data key is another one by now), "backup.no-copy".
[[nodiscard]] Result<RestoreResult> restoreBackup(const OpenedBackup &backup, const BackupSource &source,
                                                  RestoreMode mode, std::atomic<bool> &committed,
                                                  const BackupWatch &watch);

} // namespace iw
