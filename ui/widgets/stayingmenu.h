// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace iw {

/// A menu of things to tick: it stays open while they are ticked, by mouse, Space or Return, and closes with Escape, a
/// click elsewhere or an entry that is nothing to tick.
class StayingMenu final : public QMenu
{
    Q_OBJECT
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// False where the action is to be left to the menu.
    bool tick(QAction *action);
};

} // namespace iw
