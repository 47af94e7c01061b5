// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace iw {

/// The top folder of the git work tree a file at this path would lie in, symbolic links resolved; empty where there is
/// none. The file need not exist. A secret written there in clear is one commit away from everybody who has the
/// repository.
[[nodiscard]] QString workTreeAround(const QString &path);

} // namespace iw
