// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/vault/sqldatabase.h"

#include <QString>

namespace iw {

/// A copy of the vault as it was before a restore, beside it, readable by its owner only, named after the day:
/// vault-before-restore-20261123-140355.sqlite. It is a whole vault and opens with the same keys. Removed again where
/// keep() was not called.
class BackupCopy final
{
public:
    BackupCopy() = default;
    ~BackupCopy();
    BackupCopy(const BackupCopy &) = delete;
    BackupCopy &operator=(const BackupCopy &) = delete;

    /// Outside of a transaction. Problem "backup.no-copy".
    [[nodiscard]] Outcome make(const SqlDatabase &database);
    /// Within a transaction: nobody has written since make().
    [[nodiscard]] bool isCurrent(const SqlDatabase &database) const;
    /// The copy's path, empty where none was made.
    [[nodiscard]] QString keep();

private:
    QString m_path;
    qint64 m_version = -1;
};

/// Moves a vault's file that no connection of this program has open, and its journal, out of the way under a name of
/// the label and the day, such as vault-damaged-20261123-140355.sqlite; nothing is ever overwritten. The new path;
/// problem "backup.not-set-aside".
[[nodiscard]] Result<QString> setVaultAside(const QString &file, const QString &label);
/// The way back, where nothing came of the new vault in its place: that one is removed.
[[nodiscard]] Outcome putVaultBack(const QString &file, const QString &aside);

} // namespace iw
