// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

class QCoreApplication;

namespace iw {

/// Installs the program's translation (compiled in, :/translations) and Qt's own for the locale, where there are such.
/// The translators belong to the application. For LANG=C nothing is installed and every text is as in the code.
void installTranslations(QCoreApplication &application, const QLocale &locale = QLocale());

} // namespace iw
