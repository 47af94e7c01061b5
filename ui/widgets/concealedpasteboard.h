// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMimeData;

namespace iw {

/// macOS: adds the mark org.nspasteboard.ConcealedType, which clipboard histories there agree on.
void markConcealed(QMimeData &data);

} // namespace iw
