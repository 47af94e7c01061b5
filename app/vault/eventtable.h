// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/vault/sqldatabase.h"
#include "app/vault/vaultrecord.h"

namespace iw {

/// The SQL of the table "event": what happened to a record, in clear, gone with it. Of each record the last hundred are
/// kept; one that says the same as the last is counted there. Stateless; every function works on the connection it is
/// given.
namespace EventTable {

inline constexpr int mostOfARecord = 100;
inline constexpr qsizetype longestDetail = 2000;

/// Newest first.
[[nodiscard]] Result<QList<VaultEvent>> of(const SqlDatabase &database, const QByteArray &owner);
/// Adds them in their order. Its moment is now where an event has none.
[[nodiscard]] Outcome add(const SqlDatabase &database, const QByteArray &owner, const QList<VaultEvent> &events);
/// Adds those, newest first, that are not there yet, each at its time: a backup's beside what happened here since.
[[nodiscard]] Outcome merge(const SqlDatabase &database, const QByteArray &owner, const QList<VaultEvent> &events);

} // namespace EventTable

} // namespace iw
