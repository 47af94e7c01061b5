// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWebEngineView>

namespace iw {

/// Shows a page; its context menu holds only what a sign-in needs, in the program's language: nothing that saves, shows
/// the source or inspects. Emits zoomWanted() for the wheel with Ctrl.
class PageView final : public QWebEngineView
{
    Q_OBJECT
public:
    explicit PageView(QWidget *parent = nullptr);

Q_SIGNALS:
    /// Positive is larger.
    void zoomWanted(int steps);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void childEvent(QChildEvent *event) override;
    /// Of the engine's own widget inside, and for the wheel only.
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace iw
