// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

namespace iw {

/// How the tour's windows look.
struct Look
{
    bool dark = false;
    double scale = 1.0; ///< of the font
    QSize size{}; ///< of the window, and the screen that every other one must fit on; empty for the program's own
};

/// Sets style, palette and font of the application.
void apply(const Look &look);

} // namespace iw
