// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webview/pageview.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QWebEngineContextMenuRequest>
#include <QWebEngineHistory>

using namespace Qt::StringLiterals;

namespace iw {

PageView::PageView(QWidget *parent) : QWebEngineView(parent)
{
    setAcceptDrops(false);
    setAccessibleName(tr("Sign-in page"));
}

void PageView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"pageMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString &text, QWebEnginePage::WebAction what, bool enabled) {
        menu->addAction(text, this, [this, what] { triggerPageAction(what); })->setEnabled(enabled);
    };
    using Flag = QWebEngineContextMenuRequest::EditFlag;
    const auto *request = lastContextMenuRequest();
    const auto can = [request](Flag flag) { return request && request->editFlags().testFlag(flag); };
    add(tr("&Back"), QWebEnginePage::Back, history()->canGoBack());
    add(tr("&Reload"), QWebEnginePage::Reload, true);
    menu->addSeparator();
    add(tr("&Copy"), QWebEnginePage::Copy, can(Flag::CanCopy));
    add(tr("&Paste"), QWebEnginePage::Paste, can(Flag::CanPaste));
    add(tr("Select &All"), QWebEnginePage::SelectAll, can(Flag::CanSelectAll));
    menu->popup(event->globalPos());
}

} // namespace iw
