// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/vault/backupjobs.h"

#include <QObject>

#include <optional>

namespace iw {

class VaultFile;
class VaultKeys;

/// The whole vault to one file under a passphrase of its own, and back (DESIGN section 5). Belongs to the vault; jobs
/// belong to the given parent and may outlive it.
///
///     write() ─▶ a file, read back before it takes its place
///     read()  ─▶ what it holds and how that stands to the vault ─▶ restore() ─▶ merged, or the vault replaced
///     setAside() makes room for a new vault where the present one cannot take a restore: damaged, no vault at all, or
///                locked for good; then read() and restore() go into the new one
class VaultBackup final : public QObject
{
    Q_OBJECT
public:
    VaultBackup(VaultFile &file, VaultKeys &keys);
    ~VaultBackup() override;

    /// Needs an open or session-only vault, or one without secrets. Problems of writeBackup(),
    /// "vault.passphrase-empty", "vault.passphrase-too-long", "vault.not-open".
    [[nodiscard]] WriteBackupJob *write(const QString &path, bool overwrite, const Secret &passphrase, QObject *parent);
    /// Compares with the vault where that is open and not locked. Problems of openBackup() and those of a passphrase.
    [[nodiscard]] ReadBackupJob *read(const QString &path, const Secret &passphrase, QObject *parent) const;
    /// Needs an open vault that is sound. Problems of restoreBackup(), "vault.not-open", "vault.damaged",
    /// "vault.locked", "backup.needs-slot" (nothing holds the vault's key yet, so what is restored would be lost).
    [[nodiscard]] RestoreBackupJob *restore(const OpenedBackupPointer &backup, RestoreMode mode, QObject *parent);

    /// Why the vault as it is cannot take a restore, whatever the passphrase: it is not open, or damaged.
    [[nodiscard]] std::optional<Problem> obstacle() const;
    /// Closes the vault, moves its file and journal away beside it, and opens a new, empty one in its place. Where it
    /// went; problem "backup.not-set-aside". Also for a vault that does not open.
    [[nodiscard]] Result<QString> setAside();
    /// Undoes setAside() where nothing came of it. The vault is then as open as it can be.
    [[nodiscard]] Outcome putBack(const QString &aside);

    /// When the last backup was made of this vault's file, UTC; empty where none is known of.
    [[nodiscard]] std::optional<QDateTime> lastBackup() const;
    /// For backups made from now on.
    void setCost(const PassphraseCost &cost) { m_cost = cost; }

Q_SIGNALS:
    /// The vault holds other records than before.
    void restored();
    /// lastBackup() is another one.
    void written();

private:
    void noteBackup(const QDateTime &time);

    VaultFile &m_file;
    VaultKeys &m_keys;
    PassphraseCost m_cost;
};

} // namespace iw
