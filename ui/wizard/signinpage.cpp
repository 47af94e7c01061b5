// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/signinpage.h"

#include "app/accounts/accountstore.h"
#include "app/accounts/keptsessions.h"
#include "app/base/logging.h"
#include "app/instances/signinconversation.h"
#include "app/problems/problemcatalog.h"
#include "app/settings/preferences.h"
#include "ui/signin/webviewplugin.h"
#include "ui/signin/webviewwarmup.h"
#include "ui/widgets/messagebar.h"
#include "ui/wizard/signinwizard.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <memory>
#include <utility>

namespace iw {

using namespace Qt::StringLiterals;
using Stage = SignInConversation::Stage;

SignInPage::SignInPage(SignInConversation &conversation, WebViewPlugin &webView)
    : WizardPage(tr("Sign in"), tr("Sign in to the provider as the customer whose account the instance reaches.")),
      m_conversation(conversation), m_webView(webView), m_warmUp(new WebViewWarmUp(webView, this)),
      m_practice(new QLabel), m_stack(new QStackedWidget), m_waitingPage(new QWidget), m_signedInPage(new QWidget),
      m_aftermath(m_signedInPage), m_signedIn(new QLabel), m_panel(new SignInPanel)
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

    connect(again, &QPushButton::clicked, this, [this] {
        beginAfresh();
        signInAgain();
    });
    connect(m_panel, &SignInPanel::answered, this, &SignInPage::takeAnswer);
    connect(m_panel, &SignInPanel::stepTaken, this,
            [this](SignInStep step, const QUrl &url) { m_conversation.timeline().note(step, url); });
    connect(m_panel, &SignInPanel::backRequested, this, [this] {
        if (wizard()->visitedIds().size() > 1)
            wizard()->back();
        else
            wizard()->reject();
    });
    connect(m_panel, &SignInPanel::askByGetRequested, this, [this] {
        m_conversation.setWay(ServiceClient::Way::Get);
        signInAgain();
    });
    connect(m_panel, &SignInPanel::embeddedWanted, this, [this] { m_panel->showEmbedded(m_webView.factory()); });
    connect(m_panel, &SignInPanel::keepsChanged, this, &SignInPage::setKeeps);
    connect(m_panel, &SignInPanel::startsWithBrowserChanged, this, [this](bool starts) {
        signInWizard().services().preferences.setSignInWay(starts ? Preferences::SignInWay::Browser
                                                                  : Preferences::SignInWay::Embedded);
    });
    connect(&messageBar(), &MessageBar::actionTriggered, this, &SignInPage::actOn);
    connect(&m_conversation, &SignInConversation::stateChanged, this, &SignInPage::follow);
}

void SignInPage::setPracticeSignIn(const QString &user, const QString &password)
{
    m_practice->setText(tr("Practice: sign in as %1 with the password %2").arg(user, password));
    m_practice->show();
}

void SignInPage::setHeader(QWidget *header)
{
    m_header = header;
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_practice), header);
}

void SignInPage::setAftermath(QWidget *aftermath)
{
    m_aftermath = aftermath;
    m_stack->addWidget(aftermath);
}

void SignInPage::warmUp()
{
    if (!startsWithBrowser())
        m_warmUp->start();
}

bool SignInPage::startsWithBrowser() const
{
    return signInWizard().services().preferences.signInWay() == Preferences::SignInWay::Browser;
}

void SignInPage::initializePage()
{
    m_isNew = true;
    if (signInWizard().handsOn())
        m_panel->setKeeper([this](auto then) { keep(std::move(then)); });
    m_warmUp->stop();
    messageBar().clear();
    const bool dropped = signInWizard().submitDraft();
    if (m_conversation.hasCode())
        return follow();
    if (signInWizard().takesUpAttempt())
        return;
    m_conversation.requestAuthorization();
    if (dropped)
        messageBar().showText(MessageBar::Kind::Info,
                              tr("You changed what the former sign-in was for, so it was dropped. Sign in once more."));
}

void SignInPage::keep(std::function<void()> then)
{
    messageBar().clear();
    signInWizard().services().unlock(
        this,
        [this, then = std::move(then)] {
            const auto kept = signInWizard().keepWaiting();
            if (!kept)
                return messageBar().showProblem(describe(kept.problem()));
            then();
            warnIfSessionOnly();
        },
        [this] {
            messageBar().showText(MessageBar::Kind::Warning,
                                  tr("The vault stayed locked, so the sign-in could not be kept for your customer. No "
                                     "link was copied."));
        });
}

void SignInPage::askIfNeeded()
{
    const bool isNew = std::exchange(m_isNew, false); // initializePage() has asked
    if (!isNew && wizard()->currentPage() == this && m_conversation.stage() == Stage::Gathering)
        signInAgain();
}

void SignInPage::cleanupPage()
{
    m_panel->stop();
    messageBar().clear();
    m_conversation.cancel();
}

bool SignInPage::isComplete() const { return wizard() && signInWizard().isSignedIn(); }

void SignInPage::follow()
{
    if (!wizard() || wizard()->currentPage() != this)
        return;
    const Stage stage = m_conversation.stage();
    if (m_header)
        m_header->setVisible(stage < Stage::Ready);
    if (stage == Stage::AskingAddress) {
        m_waitingPage->show(); // hidden after a problem
        m_stack->setCurrentWidget(m_waitingPage);
    } else if (stage == Stage::SigningIn) {
        if (!m_conversation.problem())
            showPanel();
    } else if (stage == Stage::Ready || stage == Stage::Over) {
        m_panel->stop();
        m_signedIn->setText(m_conversation.accountFound().isEmpty()
                                ? tr("You are signed in.")
                                : tr("You are signed in to %1.").arg(m_conversation.accountFound()));
        m_stack->setCurrentWidget(m_aftermath);
    }
    if (m_conversation.problem()) {
        // The page that led here is over; what to do next stands in the message.
        if (stage == Stage::Gathering)
            m_stack->setCurrentWidget(m_waitingPage);
        m_waitingPage->setVisible(stage == Stage::AskingAddress);
        ProblemText text = describe(*m_conversation.problem());
        if (stage == Stage::SigningIn && m_conversation.isKept())
            text.action.clear(); // another address would leave the customer with a link that nobody waits for
        messageBar().showProblem(text);
    } else if (stage >= Stage::Ready) {
        messageBar().clear();
    }
    Q_EMIT completeChanged();
}

void SignInPage::showPanel()
{
    using Way = SignInPanel::Way;
    const Way way = m_conversation.isKept() ? Way::Customer : startsWithBrowser() ? Way::Browser : Way::Embedded;
    const KeptSessions *sessions = signInWizard().services().sessions;
    if (way != Way::Embedded || m_afresh || !sessions
        || !sessions->mayBeKept(m_conversation.draft().serviceUrl, account()))
        return startPanel(way);
    // What was kept is sealed; without it the page opens all the same.
    const auto start = [this, way] {
        if (m_conversation.stage() == Stage::SigningIn)
            startPanel(way);
    };
    signInWizard().services().unlock(this, start, start);
}

QString SignInPage::account() const { return m_conversation.accountMeant(); }

void SignInPage::startPanel(SignInPanel::Way way)
{
    using Way = SignInPanel::Way;
    const WizardServices &services = signInWizard().services();
    const CreationDraft &draft = m_conversation.draft();
    const auto tenant = services.sessions ? services.accounts.find(draft.serviceUrl, draft.platform) : std::nullopt;
    const auto kept = tenant ? services.sessions->find(tenant->recordId, account()) : std::nullopt;
    auto cookies = kept ? services.sessions->cookies(*kept) : Result<Secret>(Secret());
    const bool afresh = std::exchange(m_afresh, false);
    m_panel->setSession(services.sessions ? account() : QString(), kept.has_value(),
                        cookies && !afresh ? std::move(*cookies) : Secret());
    m_stack->setCurrentWidget(m_panel);
    m_panel->setStartsWithBrowser(startsWithBrowser());
    m_panel->start({ m_conversation.asked(), m_conversation.authorization(), m_conversation.differences(),
                     m_conversation.target(), m_conversation.draft().connectorName, way },
                   way == Way::Embedded ? m_webView.factory() : nullptr);
}

void SignInPage::takeAnswer()
{
    Secret cookies = m_panel->cookiesToKeep();
    m_lacksCookies = m_panel->wantsCookiesKept() && cookies.isEmpty();
    m_conversation.acceptAnswer(m_panel->takeAnswer());
    if (m_conversation.stage() != Stage::Ready)
        return;
    const bool isNamed = !m_conversation.accountFound().isEmpty() && !m_conversation.accountDiffers();
    if (!cookies.isEmpty() && isNamed) // another customer's are never kept under this name
        keepSession(std::move(cookies));
    signInWizard().leaveSignIn();
}

void SignInPage::setKeeps(bool keeps)
{
    const WizardServices &services = signInWizard().services();
    if (keeps) // what is sealed later needs the key; asked for now, where the user knows why
        return services.unlock(
            this, [] {}, [this] { m_panel->setKeeps(false); });
    const CreationDraft &draft = m_conversation.draft();
    const auto tenant = services.accounts.find(draft.serviceUrl, draft.platform);
    const auto kept = tenant ? services.sessions->find(tenant->recordId, account()) : std::nullopt;
    if (!kept)
        return;
    if (const auto forgotten = services.sessions->forget(*kept); !forgotten)
        messageBar().showProblem(describe(forgotten.problem()));
}

void SignInPage::keepSession(Secret cookies)
{
    const auto sealed = std::make_shared<Secret>(std::move(cookies));
    signInWizard().services().unlock(
        this,
        [this, sealed] {
            const WizardServices &services = signInWizard().services();
            const CreationDraft &draft = m_conversation.draft();
            const auto tenant = services.accounts.ensure(draft.serviceUrl, draft.platform, draft.practice);
            const Outcome kept = tenant
                ? services.sessions->keep(draft.serviceUrl, tenant->recordId, account(), *sealed)
                : Outcome(tenant.problem());
            if (!kept)
                qCWarning(logApp) << "the sign-in could not be kept:" << kept.problem().id;
        },
        {});
}

void SignInPage::actOn(const QString &actionId)
{
    if (actionId == "set-passphrase"_L1)
        setPassphrase();
    else if (actionId == "network-settings"_L1)
        signInWizard().services().openNetwork(this, [this] { signInAgain(); });
    else if (actionId.startsWith("edit-"_L1))
        signInWizard().edit(actionId);
    else if (!signInWizard().act(actionId))
        signInAgain();
}

void SignInPage::signInAgain()
{
    messageBar().clear();
    m_panel->stop();
    m_conversation.startSignInAgain();
    m_conversation.requestAuthorization();
}

} // namespace iw
