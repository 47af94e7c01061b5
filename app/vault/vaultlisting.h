// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/vault/vaultrecord.h"

#include <QList>

namespace iw {

/// The records of a kind, newest first, read through a read-only connection made for this call: usable from any
/// thread, beside an open Vault. Knows no session, so values that a session-only vault holds in memory are among
/// lostFields. The file must be a vault that was opened before. Problems "vault.*".
[[nodiscard]] Result<QList<VaultRecord>> readRecords(const QString &file, const QString &kind, int limit = -1,
                                                     int offset = 0);

} // namespace iw
