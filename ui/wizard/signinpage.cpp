// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/signinpage.h"

#include "app/instances/instancecreation.h"
#include "app/problems/problemcatalog.h"
#include "ui/signin/signinpanel.h"
#include "ui/signin/webviewplugin.h"
#include "ui/signin/webviewwarmup.h"
#include "ui/widgets/messagebar.h"
#include "ui/wizard/newinstancewizard.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace iw {

using namespace Qt::StringLiterals;
using State = InstanceCreation::State;

SignInPage::SignInPage(InstanceCreation &creation, WebViewPlugin &webView)
    : WizardPage(tr("Sign in"), tr("Sign in to the provider as the customer whose account the instance reaches.")),
      m_creation(creation), m_webView(webView), m_warmUp(new WebViewWarmUp(webView, this)), m_practice(new QLabel),
      m_stack(new QStackedWidget), m_waitingPage(new QWidget), m_signedInPage(new QWidget), m_signedIn(new QLabel),
      m_panel(new SignInPanel)
{
    m_practice->setObjectName(u"practiceSignInLabel"_s);
    m_practice->setTextFormat(Qt::PlainText);
    m_practice->setWordWrap(true); // large fonts: a line of text must not widen the wizard
    m_practice->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_practice->hide();
    setContent(m_practice, false);

    auto *waiting = new QVBoxLayout(m_waitingPage);
    auto *text = new QLabel(tr("Asking the service for the sign-in address…"));
    auto *progress = new QProgressBar;
    progress->setRange(0, 0);
    progress->setTextVisible(false);
    progress->setAccessibleName(text->text());
    waiting->addWidget(text);
    waiting->addWidget(progress);
    waiting->addStretch();
    m_stack->addWidget(m_waitingPage);

    auto *signedIn = new QVBoxLayout(m_signedInPage);
    m_signedIn->setObjectName(u"signedInLabel"_s);
    m_signedIn->setTextFormat(Qt::PlainText);
    m_signedIn->setWordWrap(true);
    auto *again = new QPushButton(tr("Sign in as someone else"));
    again->setObjectName(u"signInAgainPushButton"_s);
    signedIn->addWidget(m_signedIn);
    signedIn->addWidget(again, 0, Qt::AlignLeft);
    signedIn->addStretch();
    m_stack->addWidget(m_signedInPage);
    m_stack->addWidget(m_panel);
    setContent(m_stack, false);

    connect(again, &QPushButton::clicked, this, &SignInPage::signInAgain);
    connect(m_panel, &SignInPanel::answered, this, &SignInPage::takeAnswer);
    connect(m_panel, &SignInPanel::stepTaken, this,
            [this](SignInStep step, const QUrl &url) { m_creation.timeline().note(step, url); });
    connect(m_panel, &SignInPanel::backRequested, this, [this] { wizard()->back(); });
    connect(m_panel, &SignInPanel::askByGetRequested, this, [this] {
        m_creation.setWay(ServiceClient::Way::Get);
        signInAgain();
    });
    connect(&messageBar(), &MessageBar::actionTriggered, this, &SignInPage::actOn);
    connect(&m_creation, &InstanceCreation::stateChanged, this, &SignInPage::follow);
}

void SignInPage::setPracticeSignIn(const QString &user, const QString &password)
{
    m_practice->setText(tr("Practice: sign in as %1 with the password %2").arg(user, password));
    m_practice->show();
}

void SignInPage::warmUp() { m_warmUp->start(); }

void SignInPage::initializePage()
{
    m_isNew = true;
    m_warmUp->stop();
    messageBar().clear();
    const bool dropped = newInstanceWizard().submitDraft();
    if (m_creation.hasCode())
        return follow();
    m_creation.requestAuthorization();
    if (dropped)
        messageBar().showText(MessageBar::Kind::Info,
                              tr("You changed what the former sign-in was for, so it was dropped. Sign in once more."));
}

void SignInPage::askIfNeeded()
{
    const bool isNew = std::exchange(m_isNew, false); // initializePage() has asked
    if (!isNew && wizard()->currentPage() == this && m_creation.state() == State::Gathering)
        signInAgain();
}

void SignInPage::cleanupPage()
{
    m_panel->stop();
    messageBar().clear();
    m_creation.cancel();
}

bool SignInPage::isComplete() const { return m_creation.hasCode(); }

void SignInPage::follow()
{
    if (!wizard() || wizard()->currentPage() != this)
        return;
    const State state = m_creation.state();
    if (state == State::AskingAddress) {
        m_waitingPage->show(); // hidden after a problem
        m_stack->setCurrentWidget(m_waitingPage);
    } else if (state == State::SigningIn) {
        if (!m_creation.problem())
            showPanel();
    } else if (state == State::Ready) {
        m_panel->stop();
        m_signedIn->setText(m_creation.accountFound().isEmpty()
                                ? tr("You are signed in.")
                                : tr("You are signed in to %1.").arg(m_creation.accountFound()));
        m_stack->setCurrentWidget(m_signedInPage);
    }
    if (m_creation.problem()) {
        // The page that led here is over; what to do next stands in the message.
        if (state == State::Gathering)
            m_stack->setCurrentWidget(m_waitingPage);
        m_waitingPage->setVisible(state == State::AskingAddress);
        messageBar().showProblem(describe(*m_creation.problem()));
    }
    Q_EMIT completeChanged();
}

void SignInPage::showPanel()
{
    m_stack->setCurrentWidget(m_panel);
    m_panel->start({ m_creation.asked(), m_creation.authorization(), m_creation.differences(), m_creation.target() },
                   m_webView.factory());
}

void SignInPage::takeAnswer()
{
    m_creation.acceptAnswer(m_panel->takeAnswer());
    if (m_creation.state() == State::Ready)
        wizard()->next();
}

void SignInPage::actOn(const QString &actionId)
{
    if (actionId == "network-settings"_L1)
        newInstanceWizard().services().openNetwork(this, [this] { signInAgain(); });
    else if (actionId.startsWith("edit-"_L1))
        newInstanceWizard().goBackTo(NewInstanceWizard::CredentialsPageId, actionId);
    else
        signInAgain();
}

void SignInPage::signInAgain()
{
    messageBar().clear();
    m_panel->stop();
    m_creation.startSignInAgain();
    m_creation.requestAuthorization();
}

} // namespace iw
