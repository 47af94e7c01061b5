// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QStringList>

namespace iw {

/// The copies of a vault that are kept before its tables are changed to those of a newer version:
/// vault.sqlite.version-1.bak, then vault.sqlite.version-1-2.bak and so on, never one in the place of another. Each is
/// a vault like any other and opens with the passphrase or keychain entry of its time.
namespace VersionCopies {

/// Copies the file as it is at the moment, in the version given, readable by its owner only, and checks the copy for
/// damage. Other programs may read and write the file meanwhile, unless the caller keeps them from it. The copy's path;
/// problem "vault.no-copy", and nothing is left behind then.
[[nodiscard]] Result<QString> make(const QString &file, int version);
/// The copies beside the file, newest first.
[[nodiscard]] QStringList of(const QString &file);
/// Removes all but the three newest.
void prune(const QString &file);

} // namespace VersionCopies

} // namespace iw
