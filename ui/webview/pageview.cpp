// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webview/pageview.h"

#include <QChildEvent>
#include <QContextMenuEvent>
#include <QMenu>
#include <QWebEngineContextMenuRequest>
#include <QWebEngineHistory>
#include <QWheelEvent>

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
    if (request && request->isContentEditable()) {
        add(tr("&Undo"), QWebEnginePage::Undo, can(Flag::CanUndo));
        add(tr("Cu&t"), QWebEnginePage::Cut, can(Flag::CanCut));
    }
    add(tr("&Copy"), QWebEnginePage::Copy, can(Flag::CanCopy));
    if (request && request->isContentEditable())
        add(tr("&Paste"), QWebEnginePage::Paste, can(Flag::CanPaste));
    add(tr("Select &All"), QWebEnginePage::SelectAll, can(Flag::CanSelectAll));
    if (request && !request->linkUrl().isEmpty())
        add(tr("Copy Link &Address"), QWebEnginePage::CopyLinkToClipboard, true);
    menu->popup(event->globalPos());
}

void PageView::childEvent(QChildEvent *event)
{
    QWebEngineView::childEvent(event);
    if (event->added() && event->child()->isWidgetType())
        event->child()->installEventFilter(this);
}

bool PageView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel) {
        const auto *wheel = static_cast<QWheelEvent *>(event);
        if (wheel->modifiers().testFlag(Qt::ControlModifier)) {
            if (const int turn = wheel->angleDelta().y())
                Q_EMIT zoomWanted(turn > 0 ? 1 : -1);
            return true;
        }
    }
    return QWebEngineView::eventFilter(watched, event);
}

} // namespace iw
