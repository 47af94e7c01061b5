// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/heightkeeper.h"

#include <QEvent>
#include <QLayout>
#include <QScreen>
#include <QWidget>

namespace iw {

HeightKeeper::HeightKeeper(QWidget *window) : QObject(window), m_window(*window) { window->installEventFilter(this); }

bool HeightKeeper::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Show:
    case QEvent::Resize:
    case QEvent::LayoutRequest:
        keep();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void HeightKeeper::keep()
{
    const QLayout &layout = *m_window.layout();
    const int wanted = layout.hasHeightForWidth() ? layout.totalMinimumHeightForWidth(m_window.width())
                                                  : layout.totalMinimumSize().height();
    const int frame = m_window.frameGeometry().height() - m_window.height();
    m_window.setMinimumHeight(qMin(wanted, m_window.screen()->availableGeometry().height() - frame));
}

} // namespace iw
