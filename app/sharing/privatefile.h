// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QString>

namespace iw {

/// Writes a whole file that only its owner may read, from its first byte on: beside its place under a name of its own,
/// then moved there in one step. Without overwrite nothing that is there, a dangling link included, is touched; with it
/// a link stays and what it points at is replaced. Problems "sharing.file-exists", "sharing.not-a-file",
/// "sharing.write-failed".
[[nodiscard]] Outcome writePrivateFile(const QString &path, const QByteArray &content, bool overwrite);

} // namespace iw
