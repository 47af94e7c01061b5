// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/vault/backuprestore.h"
#include "ui/commandline/vaultcommand.h"

namespace iw {

/// `vault restore FILE`, and `import FILE` where the file is a backup: shows what is in a backup beside what is here,
/// then merges it, replaces the vault by it, or begins a new vault with it:
///
///     unlock where locked ─▶ read and compare ─▶ shown ─▶ --dry-run: done
///     (not with --set-aside)                       └─▶ --set-aside: the vault moved away ─▶ a key where there is none
///                                                        ─▶ restored and read back ─▶ result shown
///
/// The backup is read whole before anything is changed. A vault that was set aside is put back where nothing came of
/// it.
class VaultRestoreCommand final : public VaultCommand
{
    Q_OBJECT
public:
    using VaultCommand::VaultCommand;
    void start() override;

protected:
    void undo() override;

private:
    /// Whether the option is given; `import` does not know all of them.
    [[nodiscard]] bool isGiven(const QString &option) const { return options().optionNames().contains(option); }
    [[nodiscard]] bool chooseMode();
    [[nodiscard]] bool vaultTakesIt();
    void askPassphrase();
    void read(const Secret &passphrase);
    void show();
    void restore();
    void restoreNow();
    void tell(const RestoreResult &result);
    void tellAside();

    RestoreMode m_mode = RestoreMode::MergeKeepingHere;
    OpenedBackupPointer m_backup;
    QString m_aside; ///< where the former vault went
};

} // namespace iw
