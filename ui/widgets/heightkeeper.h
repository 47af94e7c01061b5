// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace iw {

/// Keeps a window high enough for what stands in its layout at the width it has: it grows, as far as the screen
/// reaches, when a message appears or a text becomes longer. Qt asks for the height of wrapped texts once, when the
/// window is shown, and squeezes them afterwards. Never makes a window lower, so nothing jumps back. The window owns
/// it and has its layout already.
class HeightKeeper final : public QObject
{
public:
    explicit HeightKeeper(QWidget *window);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void keep();

    QWidget &m_window;
};

} // namespace iw
