// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/vault/backupsource.h"
#include "app/vault/backupstream.h"

#include <QIODevice>

#include <functional>

namespace iw {

/// How work in another thread is followed and ended.
struct BackupWatch
{
    std::function<bool()> goOn = [] { return true; };
    std::function<void(int done, int total)> progress = [](int, int) {};
};

/// What a whole backup file was found to hold. The digest is over all that is in it: two readings with the same one
/// read the same.
struct BackupReading
{
    BackupSummary summary;
    BackupEnd end;
    QByteArray digest;
};

/// Problem of work that was ended before its end; nobody is there to read it.
[[nodiscard]] Problem backupCancelled();

/// Reads the header only, for the derivation of the keys. Problems "backup.not-found" (no regular file, unreadable),
/// and those of BackupHeader.
[[nodiscard]] Result<BackupHeader> readBackupHeader(const QString &path);

/// Reads the device from its beginning to its end and hands out each record. What was handed out counts only where the
/// whole reading succeeds: a file that is cut off, reordered, changed or followed by anything fails at its end at the
/// latest. Allocates no more than what is there to read and never more than one chunk. Problems
/// "backup.passphrase-wrong", "backup.damaged", those of BackupHeader and of visit.
[[nodiscard]] Result<BackupReading> readBackup(QIODevice &device, const PassphraseKeys &keys,
                                               const std::function<Outcome(BackupRecord)> &visit,
                                               const BackupWatch &watch);

struct BackupTarget
{
    QString path;
    bool overwrite = false;
    PassphraseCost cost;
};

/// Writes the vault into a new private file under keys derived from the prepared passphrase, reads it back whole, and
/// only then moves it to its place. For a worker thread. Problems of PrivateFile and SqlDatabase, "vault.locked",
/// "vault.out-of-memory", "backup.not-verified" (what was read back is not what was written), "backup.too-large".
[[nodiscard]] Result<BackupReading> writeBackup(const BackupSource &source, const BackupTarget &target,
                                                const Secret &prepared, const BackupWatch &watch);

} // namespace iw
