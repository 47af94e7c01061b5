// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/secretlineedit.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/secretclipboard.h"

#include <QAction>
#include <QClipboard>
#include <QFocusEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>

namespace iw {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

SecretLineEdit::SecretLineEdit(QWidget *parent) : LineEdit(parent), m_revealAction(new QAction(this))
{
    m_revealAction->setObjectName(u"revealAction"_s);
    m_revealAction->setCheckable(true);
    m_revealAction->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_H);
    m_revealAction->setShortcutContext(Qt::WidgetShortcut);
    addAction(m_revealAction, QLineEdit::TrailingPosition);
    connect(m_revealAction, &QAction::toggled, this, &SecretLineEdit::setRevealed);
    m_hideTimer.setSingleShot(true);
    m_hideTimer.setInterval(20s);
    connect(&m_hideTimer, &QTimer::timeout, this, [this] { setRevealed(false); });
    setEchoMode(QLineEdit::Password);
    updateAction();
}

void SecretLineEdit::setSecret(const Secret &secret) { setText(secret.reveal()); }

void SecretLineEdit::setRevealed(bool revealed)
{
    if (revealed == isRevealed()) {
        m_revealAction->setChecked(revealed);
        return;
    }
    if (!revealed)
        deselect();
    setEchoMode(revealed ? QLineEdit::Normal : QLineEdit::Password);
    // QLineEdit drops these hints with the hidden echo; it is the same secret while shown.
    setInputMethodHints(inputMethodHints() | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_revealAction->setChecked(revealed);
    updateAction();
    if (revealed) {
        m_hideTimer.start();
        setFocus(Qt::OtherFocusReason); // so that leaving it hides it
    } else {
        m_hideTimer.stop();
    }
}

void SecretLineEdit::updateAction()
{
    //: Shows or hides what is typed into a field for a secret
    m_revealAction->setText(isRevealed() ? tr("Hide") : tr("Show"));
    m_revealAction->setToolTip(isRevealed() ? tr("Hide") : tr("Show for 20 seconds"));
    m_revealAction->setIcon(icon(isRevealed() ? u"eye-off"_s : u"eye"_s));
}

void SecretLineEdit::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason)
        setRevealed(false);
    LineEdit::focusOutEvent(event);
}

void SecretLineEdit::hideEvent(QHideEvent *event)
{
    setRevealed(false);
    LineEdit::hideEvent(event);
}

void SecretLineEdit::keyPressEvent(QKeyEvent *event)
{
    const bool cut = event->matches(QKeySequence::Cut);
    if (cut || event->matches(QKeySequence::Copy)) {
        copySelection();
        if (cut && isRevealed() && !isReadOnly()) // hidden, QLineEdit would delete what it cannot copy
            del();
        event->accept();
        return;
    }
    if (!selectedByKeys(*event))
        LineEdit::keyPressEvent(event);
}

bool SecretLineEdit::selectedByKeys(QKeyEvent &event)
{
    using Key = QKeySequence;
    struct Way
    {
        QList<Key::StandardKey> keys;
        void (*go)(SecretLineEdit &);
    };
    static const Way ways[] = {
        { { Key::SelectAll }, [](SecretLineEdit &edit) { edit.selectAll(); } },
        { { Key::SelectNextChar }, [](SecretLineEdit &edit) { edit.cursorForward(true); } },
        { { Key::SelectPreviousChar }, [](SecretLineEdit &edit) { edit.cursorBackward(true); } },
        { { Key::SelectNextWord }, [](SecretLineEdit &edit) { edit.cursorWordForward(true); } },
        { { Key::SelectPreviousWord }, [](SecretLineEdit &edit) { edit.cursorWordBackward(true); } },
        { { Key::SelectStartOfLine, Key::SelectStartOfBlock, Key::SelectStartOfDocument },
          [](SecretLineEdit &edit) { edit.home(true); } },
        { { Key::SelectEndOfLine, Key::SelectEndOfBlock, Key::SelectEndOfDocument },
          [](SecretLineEdit &edit) { edit.end(true); } },
    };
    for (const Way &way : ways) {
        for (const Key::StandardKey key : way.keys) {
            if (event.matches(key)) {
                way.go(*this);
                event.accept();
                return true;
            }
        }
    }
    // No standard keys, yet QLineEdit selects up to the ends for them.
    const bool up = event.key() == Qt::Key_Up;
    if (!event.modifiers().testFlag(Qt::ShiftModifier) || (!up && event.key() != Qt::Key_Down))
        return false;
    up ? home(true) : end(true);
    event.accept();
    return true;
}

void SecretLineEdit::mouseReleaseEvent(QMouseEvent *event)
{
    // QLineEdit would put what the mouse has selected on X11's selection, where every click of the middle button, and
    // every clipboard history, finds it.
    if (event->button() == Qt::LeftButton && hasSelectedText()) {
        event->accept();
        return;
    }
    LineEdit::mouseReleaseEvent(event);
}

void SecretLineEdit::changeEvent(QEvent *event)
{
    LineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        updateAction();
}

void SecretLineEdit::prepareMenu(QMenu &menu)
{
    for (const QString &name : { u"edit-copy"_s, u"edit-cut"_s }) {
        if (QAction *action = menu.findChild<QAction *>(name)) {
            action->disconnect(this);
            connect(action, &QAction::triggered, this, [this, cut = name == "edit-cut"_L1] {
                copySelection();
                if (cut)
                    del();
            });
        }
    }
    menu.addSeparator();
    menu.addAction(m_revealAction);
}

void SecretLineEdit::copySelection()
{
    if (isRevealed() && hasSelectedText())
        QGuiApplication::clipboard()->setMimeData(secretMimeData(Secret::fromText(selectedText())));
}

} // namespace iw
