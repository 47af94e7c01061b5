// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QStringList>

namespace iw {

class SqlDatabase;

/// The keychain entries beside the slot's own that this vault has to answer for (table "stale_entry"), so that none is
/// forgotten whatever is interrupted, and none that is needed gets deleted.
///
///     noteNew ──▶ the entry is written ──▶ claim, with the slot's row ──▶ the slot's entry
///         └── the job failed, or has not been heard of for ten minutes ──▶ stale ──▶ deleted ──▶ forget
///     the slot's entry is replaced or taken away ──▶ noteStale, with the slot's row ──▶ deleted ──▶ forget
///
/// A claim fails where another program has found the note too old meanwhile, and goes on to delete the entry: then the
/// slot must not come to rely on it. All but names() and due() belong into a transaction that writes.
namespace StaleEntries {

[[nodiscard]] Outcome noteNew(const SqlDatabase &database, const QString &entry);
/// Problem "vault.changed-elsewhere".
[[nodiscard]] Outcome claim(const SqlDatabase &database, const QString &entry);
[[nodiscard]] Outcome noteStale(const SqlDatabase &database, const QString &entry);
/// Makes new notes that are too old stale ones.
[[nodiscard]] Outcome retireOld(const SqlDatabase &database);
/// Takes a note out whose entry is gone.
[[nodiscard]] Outcome forget(const SqlDatabase &database, const QString &entry);
/// Takes a note out whose entry the keychain does not have, once it is a month old: until then the entry may lie in
/// another keychain that was used before and comes back.
[[nodiscard]] Outcome forgetIfOld(const SqlDatabase &database, const QString &entry);

/// Those that are stale, or will be by retireOld().
[[nodiscard]] Result<QStringList> due(const SqlDatabase &database);
/// All that are noted.
[[nodiscard]] Result<QStringList> names(const SqlDatabase &database);

} // namespace StaleEntries

} // namespace iw
