// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lineedit.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QStyleHints>

namespace iw {

using namespace Qt::StringLiterals;

LineEdit::LineEdit(QWidget *parent) : QLineEdit(parent) { }

bool LineEdit::taken(const QString &text) const
{
    return !isReadOnly() && !text.isEmpty() && m_pasteReader && m_pasteReader(text);
}

void LineEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste) && taken(QGuiApplication::clipboard()->text())) {
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void LineEdit::mouseReleaseEvent(QMouseEvent *event)
{
    const QClipboard *clipboard = QGuiApplication::clipboard();
    if (event->button() == Qt::MiddleButton && clipboard->supportsSelection()
        && taken(clipboard->text(QClipboard::Selection))) {
        event->accept();
        return;
    }
    QLineEdit::mouseReleaseEvent(event);
}

void LineEdit::dropEvent(QDropEvent *event)
{
    if (event->mimeData()->hasText() && taken(event->mimeData()->text())) {
        event->acceptProposedAction();
        return;
    }
    QLineEdit::dropEvent(event);
}

void LineEdit::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (QAction *pasting = menu->findChild<QAction *>(u"edit-paste"_s)) {
        pasting->disconnect(this);
        connect(pasting, &QAction::triggered, this, [this] {
            if (!taken(QGuiApplication::clipboard()->text()))
                paste();
        });
    }
    prepareMenu(*menu);
    menu->popup(event->globalPos());
}

void LineEdit::prepareMenu(QMenu &) { }

} // namespace iw
