// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace iw {

enum class PassphraseStrength { TooShort, Weak, Fair, Strong };

/// A rough hint from length and variety, not a measurement: four and more words, or a long mixed text, are strong;
/// repeated characters and runs such as "abcd" count little.
[[nodiscard]] PassphraseStrength passphraseStrength(QStringView passphrase);

inline constexpr int shortestPassphrase = 8;

} // namespace iw
