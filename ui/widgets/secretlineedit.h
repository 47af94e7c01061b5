// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/secret.h"
#include "ui/widgets/lineedit.h"

#include <QTimer>

#include <chrono>

namespace iw {

/// A line edit for a secret: hidden, with a toggle (an eye, also in the context menu and on Ctrl+Shift+H) that hides
/// again by itself after 20 seconds and when the focus leaves. While hidden nothing of it can be copied or dragged and
/// assistive technology gets a mask; what is copied while shown carries the marks of secretMimeData() and is never put
/// on the X11 selection.
class SecretLineEdit final : public LineEdit
{
    Q_OBJECT
public:
    explicit SecretLineEdit(QWidget *parent = nullptr);

    [[nodiscard]] Secret secret() const { return Secret::fromText(text()); }
    void setSecret(const Secret &secret);

    [[nodiscard]] bool isRevealed() const { return echoMode() == QLineEdit::Normal; }
    void setRevealed(bool revealed);
    [[nodiscard]] QAction *revealAction() const { return m_revealAction; }
    /// For tests: how long it stays shown.
    void setRevealTime(std::chrono::milliseconds time) { m_hideTimer.setInterval(time); }

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void prepareMenu(QMenu &menu) override;

private:
    void copySelection();
    /// Selects as QLineEdit does, which would put what is selected on X11's selection as well.
    [[nodiscard]] bool selectedByKeys(QKeyEvent &event);
    void updateAction();

    QAction *m_revealAction;
    QTimer m_hideTimer;
};

} // namespace iw
