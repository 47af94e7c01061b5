// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace iw {

/// A text that came from outside, fit for one plain line: control, line-breaking and direction-changing characters
/// become blanks, runs of blanks one, and what is longer than limit characters is cut with an ellipsis.
[[nodiscard]] QString plainForeignText(QStringView text, qsizetype limit);

/// True of a character that would move a terminal's cursor, colour it or turn the reading direction.
[[nodiscard]] bool steersTerminal(QChar c);

/// The text with � for every character that would move a terminal's cursor, colour it or turn the reading direction;
/// tabs and line feeds stay.
[[nodiscard]] QString withoutControls(QString text);

/// True where the text holds a control character, a blank of any kind, an invisible formatting character or half a
/// character.
[[nodiscard]] bool hasUnprintable(QStringView text);

} // namespace iw
