// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

class QPalette;

namespace iw {

/// A drawing of resources/icons by its file's name ("new", "copy", "eye-off", …): one line-drawn set, inked in the
/// palette's text colour whenever it is painted, so that it fits a light and a dark theme. The file is read at the
/// first paint, never before.
[[nodiscard]] QIcon icon(const QString &name);

/// The same, inked in one colour of its own.
[[nodiscard]] QIcon icon(const QString &name, const QColor &ink);

/// The program's own icon, in colours.
[[nodiscard]] QIcon applicationIcon();

/// What a message or a finding is about; each has a drawing and an ink that reads well on the palette's window colour.
enum class Tone { Info, Success, Warning, Error };
[[nodiscard]] QString toneIconName(Tone tone);
[[nodiscard]] QColor toneInk(Tone tone, const QPalette &palette);

/// True where the palette is a dark one.
[[nodiscard]] bool isDark(const QPalette &palette);

} // namespace iw
