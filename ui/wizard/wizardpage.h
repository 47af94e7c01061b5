// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWizardPage>

#include <functional>

namespace iw {

struct Instance;
class MessageBar;
class NewInstanceWizard;
class SignInWizard;

/// A page with a title, one line of purpose, a message bar, and its content in a scroll area that only shows its bars
/// where the screen is too small for the font.
class WizardPage : public QWizardPage
{
    Q_OBJECT
public:
    explicit WizardPage(const QString &title, const QString &purpose);

protected:
    /// Puts the content beneath the message bar; belongs to the page then.
    void setContent(QWidget *content, bool scrolls = true);
    [[nodiscard]] MessageBar &messageBar() const { return *m_messageBar; }
    /// Says in the message bar that secrets end with the program, where they do, and offers a passphrase.
    void warnIfSessionOnly();
    /// Says that the instance is what would be made again; its action is "reauthenticate-instead".
    void showDuplicate(const Instance &instance);
    /// What that offer leads to; then: once the secrets are kept.
    void setPassphrase(std::function<void()> then = [] {});
    /// The wizard this page stands in; valid once added.
    [[nodiscard]] SignInWizard &signInWizard() const;
    /// The same, for the pages of that one only.
    [[nodiscard]] NewInstanceWizard &newInstanceWizard() const;

private:
    MessageBar *m_messageBar;
};

} // namespace iw
