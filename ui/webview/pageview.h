// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWebEngineView>

namespace iw {

/// Shows a page; its context menu holds only what a sign-in needs, in the program's language.
class PageView final : public QWebEngineView
{
    Q_OBJECT
public:
    explicit PageView(QWidget *parent = nullptr);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
};

} // namespace iw
