// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace iw {

class SignInPanel;

/// A person at the page inside a sign-in panel, with nothing but the keyboard. What has the focus and what a field
/// holds is read the way a screen reader reads it, so that a key the page did not take yet is simply pressed again.
class PageDriver final
{
public:
    explicit PageDriver(SignInPanel &panel) : m_panel(panel) { }

    /// The title of the page that is shown and loaded, without the site's name; empty while there is none.
    [[nodiscard]] QString title() const;
    [[nodiscard]] bool waitForTitle(const QString &title, int patience = 30000) const;
    /// Presses Tab until the element of that name has the focus.
    [[nodiscard]] bool goTo(const QString &name) const;
    /// Goes to a field and types over what it holds. A field that hides its text is checked by its length.
    [[nodiscard]] bool type(const QString &name, const QString &text) const;
    /// Goes to a button or link and presses Enter until the page changes or is left.
    [[nodiscard]] bool press(const QString &name) const;

    struct Element
    {
        QString name;
        QString value;
    };
    /// What has the keyboard in the page; empty where nothing has.
    [[nodiscard]] Element focused() const;

private:
    /// The same, once it no longer changes.
    [[nodiscard]] Element settled() const;
    [[nodiscard]] QWidget *keyboard() const;

    SignInPanel &m_panel;
};

} // namespace iw
