// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connectors/fieldchecker.h"
#include "tests/support/pagedriver.h"

#include <QObject>
#include <QString>
#include <QWidget>
#include <QWizard>

namespace iw {

class Desktop;
class NewInstanceWizard;
class SignInPanel;

/// A person at the window and the wizard: reaches everything by its name, with keys and clicks, and waits for what it
/// leads to. Every call says whether it worked; error() then says what did not, in English. Uses the desktop, which
/// outlives it.
class WizardDriver final
{
public:
    explicit WizardDriver(Desktop &desktop) : m_desktop(desktop) { }

    /// Who signs in at the provider, and what they decide.
    struct Person
    {
        QString user;
        QString password;
        QString oneTimeCode{};
        bool allows = true;
    };

    [[nodiscard]] const QString &error() const { return m_error; }

    /// Ctrl+N in the window.
    [[nodiscard]] bool openWizard();
    /// However it was asked for.
    [[nodiscard]] bool waitForWizard();
    /// The open wizard, null where there is none.
    [[nodiscard]] NewInstanceWizard *wizard() const;
    [[nodiscard]] SignInPanel *signInPanel() const;
    [[nodiscard]] PageDriver page() const { return PageDriver(*signInPanel()); }

    /// What is visible of that name in the wizard.
    template <typename T = QWidget>
    [[nodiscard]] T *find(const QString &name) const
    {
        return qobject_cast<T *>(visible(name));
    }

    /// Presses Tab until the widget has the focus: what cannot be reached so fails.
    [[nodiscard]] bool tabTo(QWidget *widget);
    /// Tabs to a field and types over what it holds.
    [[nodiscard]] bool type(const QString &field, const QString &text);
    /// Service *Other* with the address, the secrets and the connector's fields, name and tags, each by its key, as far
    /// as values has them; from the first page to the end of the second.
    [[nodiscard]] bool typeAll(const FieldValues &values);

    [[nodiscard]] QString pageTitle() const;
    /// title: in English, whatever the program's language.
    [[nodiscard]] bool waitForPage(const QString &title, int patience = 30000);
    /// Clicks one of the wizard's buttons, once it can be.
    [[nodiscard]] bool press(QWizard::WizardButton button);
    /// The same by Tab and Space.
    [[nodiscard]] bool pressByKey(QWizard::WizardButton button);
    /// Clicks a button of the present page, once it is there and can be.
    [[nodiscard]] bool click(const QString &button);

    /// From the provider's first page to the decision.
    [[nodiscard]] bool signInUpToDecision(const Person &person);
    [[nodiscard]] bool decide(bool allow);
    /// From the provider's first page to the answer; waits until the page is left or a problem is shown.
    [[nodiscard]] bool signIn(const Person &person);
    /// With a browser elsewhere, whose last address is pasted.
    [[nodiscard]] bool signInElsewhere(const Person &person);
    /// What the message bar of the present page says; empty where there is none.
    [[nodiscard]] QString message() const;

private:
    [[nodiscard]] QWidget *visible(const QString &name) const;
    bool fail(const QString &what);

    Desktop &m_desktop;
    QString m_error;
};

} // namespace iw
