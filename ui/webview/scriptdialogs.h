// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>
#include <QUrl>
#include <QWidget>

#include <optional>

class QDialog;

namespace iw {

/// alert(), confirm() and prompt() of a sign-in's pages: plain text of limited length, with the host that speaks. From
/// the third on the user can silence the page. The engine wants the answer before its call returns, so this is the one
/// place of the program with a nested event loop: whatever it outlives is guarded, and dismiss() ends it from outside.
class ScriptDialogs final : public QObject
{
    Q_OBJECT
public:
    enum class Kind { Alert, Confirm, Prompt };

    explicit ScriptDialogs(QObject *parent = nullptr);

    /// The window that dialogs belong to.
    void setWindow(QWidget *window) { m_window = window; }

    /// The text entered (empty for Alert and Confirm), nothing where the user declined or the page is silenced.
    std::optional<QString> ask(Kind kind, const QUrl &origin, const QString &message, const QString &defaultText = {});

    [[nodiscard]] bool isOpen() const { return m_depth > 0; }
    /// Closes what is open, as declined, and shows no more.
    void dismiss();

Q_SIGNALS:
    /// The last open dialog was left; comes while the engine's call is still on the stack.
    void closed();

private:
    QPointer<QWidget> m_window;
    QPointer<QDialog> m_dialog;
    int m_depth = 0;
    int m_shown = 0;
    bool m_silenced = false;
};

} // namespace iw
