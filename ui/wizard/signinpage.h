// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/signin/signinpanel.h"
#include "ui/wizard/wizardpage.h"

#include <functional>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace iw {

class SignInConversation;
class WebViewPlugin;
class WebViewWarmUp;

/// Page *Sign in* of every SignInWizard: asks the service for the provider's address, shows it in the sign-in panel and
/// takes its answer. Goes on by itself once the code is there; coming back shows who is signed in. An attempt that was
/// handed to a customer is gone on with instead of asking for another address.
class SignInPage final : public WizardPage
{
    Q_OBJECT
public:
    SignInPage(SignInConversation &conversation, WebViewPlugin &webView);

    /// Shown above the provider's page, for the practice service only.
    void setPracticeSignIn(const QString &user, const QString &password);
    /// Shown above everything else for as long as the sign-in may begin anew; takes it over.
    void setHeader(QWidget *header);
    /// Shown in place of the plain words that somebody is signed in, and from then on; takes it over.
    void setAftermath(QWidget *aftermath);
    /// The next page begins without what was kept of a former sign-in.
    void beginAfresh() { m_afresh = true; }
    /// Loads the embedded view piece by piece while the user types.
    void warmUp();
    /// Asks for an address where the page was come back to and its sign-in is gone.
    void askIfNeeded();
    /// Drops a sign-in that is there, and begins another one.
    void signInAgain();
    /// The user wanted to stay signed in, but the provider's page left nothing by which it would know them again.
    [[nodiscard]] bool lacksCookies() const { return m_lacksCookies; }
    [[nodiscard]] SignInPanel &panel() const { return *m_panel; }

    void initializePage() override;
    void cleanupPage() override;
    [[nodiscard]] bool isComplete() const override;

private:
    [[nodiscard]] bool startsWithBrowser() const;
    void keep(std::function<void()> then);
    void follow();
    void showPanel();
    void startPanel(SignInPanel::Way way);
    [[nodiscard]] QString account() const;
    void setKeeps(bool keeps);
    void keepSession(Secret cookies);
    void takeAnswer();
    void actOn(const QString &actionId);

    SignInConversation &m_conversation;
    WebViewPlugin &m_webView;
    WebViewWarmUp *m_warmUp;
    QLabel *m_practice;
    QStackedWidget *m_stack;
    QWidget *m_waitingPage;
    QWidget *m_signedInPage;
    QWidget *m_header = nullptr;
    QWidget *m_aftermath;
    QLabel *m_signedIn;
    SignInPanel *m_panel;
    bool m_isNew = false;
    bool m_afresh = false;
    bool m_lacksCookies = false;
};

} // namespace iw
