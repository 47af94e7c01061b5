// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QStringList>

namespace iw {

class SqlDatabase;

/// The tables of the vault's file and how a file of any version is recognised.
///
///     meta     vault id, key id and key-check value
///     slot     the keychain's entry name; the passphrase's parameters and the wrapped data key
///     record   one row each in clear; "secrets" names its sealed values with the revision each must have
///     secret   the sealed values, one row per record and field
///     stale_entry  (from version 2) keychain entries that are to be deleted, see StaleEntries
///     event    (from version 3) what happened to a record, see EventTable
namespace VaultSchema {

inline constexpr int version = 3; // SQLite's user_version

enum class Kind {
    Empty, ///< no tables yet: a vault can be made here
    Older, ///< a vault of an earlier version: upgrade() first
    Vault,
};

/// Problems "vault.not-a-vault", "vault.newer-version", "vault.damaged" (tables that are not ours were planted).
[[nodiscard]] Result<Kind> recognise(const SqlDatabase &database);
/// Makes the tables or brings those of an older version up to date, in one transaction; does nothing where another
/// process did so first. Before a version is left, the file is checked for damage and a copy of it is kept
/// (VersionCopies): problems "vault.damaged" and "vault.no-copy", and the file is as it was.
[[nodiscard]] Outcome upgrade(const SqlDatabase &database);
/// The statements that lead from the version before to this one, marks included: tests make files of old versions.
[[nodiscard]] QStringList statementsTo(int version);

} // namespace VaultSchema

} // namespace iw
