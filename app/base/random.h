// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace iw {

/// False where the operating system's generator cannot be used: nothing may be sealed or signed in then.
[[nodiscard]] bool hasRandom();

/// Bytes of the operating system's generator (libsodium). Without one the program ends: see hasRandom().
[[nodiscard]] QByteArray randomBytes(qsizetype count);

/// Random bytes as URL-safe text without padding; 16 bytes are 128 bits in 22 characters.
[[nodiscard]] QString randomToken(qsizetype byteCount = 16);

} // namespace iw
