// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcessEnvironment>
#include <QString>

namespace iw {

/// A part of the installed Qt WebEngine that is not where it looks for it; empty where nothing is missing, and where
/// nobody knows. Asked before the engine is touched: it would end the whole process.
[[nodiscard]] QString missingEnginePart(const QProcessEnvironment &environment);

} // namespace iw
