// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

namespace iw {

class SqlDatabase;

/// The tables of the vault's file and how a file of any version is recognised.
///
///     meta     vault id, key id and key-check value
///     slot     the keychain's entry name; the passphrase's parameters and the wrapped data key
///     record   one row each in clear; "secrets" names its sealed values with the revision each must have
///     secret   the sealed values, one row per record and field
namespace VaultSchema {

inline constexpr int version = 1; // SQLite's user_version

enum class Kind {
    Empty, ///< no tables yet: a vault can be made here
    Older, ///< a vault of an earlier version: upgrade() first
    Vault,
};

/// Problems "vault.not-a-vault", "vault.newer-version", "vault.damaged" (tables that are not ours were planted).
[[nodiscard]] Result<Kind> recognise(const SqlDatabase &database);
/// Makes the tables or brings those of an older version up to date, in one transaction; does nothing where another
/// process did so first.
[[nodiscard]] Outcome upgrade(const SqlDatabase &database);

} // namespace VaultSchema

} // namespace iw
