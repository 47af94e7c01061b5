// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stayingmenu.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace iw {

bool StayingMenu::tick(QAction *action)
{
    if (!action || !action->isCheckable() || !action->isEnabled())
        return false;
    action->trigger();
    return true;
}

void StayingMenu::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !tick(actionAt(event->position().toPoint())))
        QMenu::mouseReleaseEvent(event);
}

void StayingMenu::keyPressEvent(QKeyEvent *event)
{
    const bool ticks = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!ticks || !tick(activeAction()))
        QMenu::keyPressEvent(event);
}

} // namespace iw
