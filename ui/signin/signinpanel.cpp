// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/signinpanel.h"

#include "app/problems/problemcatalog.h"
#include "ui/signin/addressbar.h"
#include "ui/signin/authorizationfacts.h"
#include "ui/signin/browserreturn.h"
#include "ui/signin/browserways.h"
#include "ui/signin/credentialsform.h"
#include "ui/signin/customerlink.h"
#include "ui/signin/pageproblems.h"
#include "ui/signin/sessionchoice.h"
#include "ui/signin/troublepage.h"

#include <QDesktopServices>
#include <QPointer>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace iw {

using namespace Qt::StringLiterals;

SignInPanel::SignInPanel(QWidget *parent)
    : QWidget(parent), m_openBrowser([](const QUrl &url) { return QDesktopServices::openUrl(url); }),
      m_return(new BrowserReturn(this)), m_facts(new AuthorizationFacts(this)), m_addressBar(new AddressBar(this)),
      m_pages(new QStackedWidget(this)), m_credentials(new CredentialsForm(this)), m_trouble(new TroublePage(this)),
      m_customer(new CustomerLink(this)), m_session(new SessionChoice(this)), m_otherWays(new BrowserWays(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_facts);
    layout->addWidget(m_addressBar);
    layout->addWidget(m_credentials);
    m_session->hide();
    layout->addWidget(m_session);
    m_pages->setObjectName(u"signInPagesStackedWidget"_s);
    m_pages->addWidget(m_trouble);
    m_pages->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    layout->addWidget(m_pages, 1);
    m_customer->hide();
    layout->addWidget(m_customer, 1);
    layout->addWidget(m_otherWays);
    layout->addStretch();
    connectAddressBar();
    connectTrouble();
    connect(m_otherWays, &BrowserWays::browserWanted, this, &SignInPanel::useMyBrowser);
    connect(m_otherWays, &BrowserWays::linkWanted, this, &SignInPanel::copyLink);
    connect(m_otherWays, &BrowserWays::pasted, this, &SignInPanel::takePasted);
    connect(m_otherWays, &BrowserWays::startsWithBrowserChanged, this, &SignInPanel::startsWithBrowserChanged);
    connect(m_session, &SessionChoice::keepsChanged, this, &SignInPanel::keepsChanged);
    connect(m_session, &SessionChoice::someoneElseWanted, this, [this] {
        m_cookies.wipe();
        m_session->setSomeoneElse();
        openEmbedded();
    });
    connect(m_return, &BrowserReturn::answered, this, &SignInPanel::takeReturned);
    connect(m_return, &BrowserReturn::refused, this, [this](const Problem &problem) {
        m_otherWays->showNote(tr("Something else than the answer came to the callback, and nothing was taken from it. "
                                 "Still waiting for your browser.")
                              + u' ' + describe(problem).title);
    });
    connect(m_customer, &CustomerLink::copied, m_otherWays, &BrowserWays::showNote);
    connect(m_customer, &CustomerLink::embeddedWanted, this, &SignInPanel::signInHere);

    connect(m_facts, &AuthorizationFacts::openAnyway, this, [this] {
        m_facts->setAnswered();
        setQuestionOpen(false);
        begin();
    });
    connect(m_facts, &AuthorizationFacts::backRequested, this, &SignInPanel::backRequested);
    connect(m_facts, &AuthorizationFacts::askByGetRequested, this, &SignInPanel::askByGetRequested);
}

void SignInPanel::connectTrouble()
{
    connect(m_trouble, &TroublePage::retryClicked, this, &SignInPanel::retry);
    connect(m_trouble, &TroublePage::browserClicked, this, &SignInPanel::useMyBrowser);
    connect(m_trouble, &TroublePage::showPageClicked, this, [this] {
        m_isRefusalSeen = true;
        showView();
    });
    connect(m_credentials, &CredentialsForm::answered, this, [this](const QString &user, const QString &password) {
        if (m_view)
            m_view->giveCredentials(user, password);
    });
    connect(m_trouble, &TroublePage::hereClicked, this, &SignInPanel::signInHere);
}

void SignInPanel::connectAddressBar()
{
    const auto withView = [this](auto action) {
        return [this, action] {
            if (m_view)
                ((*m_view).*action)();
        };
    };
    connect(m_addressBar, &AddressBar::backClicked, this, withView(&SignInView::back));
    connect(m_addressBar, &AddressBar::reloadClicked, this, &SignInPanel::retry);
    connect(m_addressBar, &AddressBar::stopClicked, this, withView(&SignInView::stop));
    connect(m_addressBar, &AddressBar::zoomChanged, this, [this](double factor) {
        m_zoom = factor;
        if (m_view)
            m_view->setZoom(factor);
    });
    const auto onKeys = [this](const QList<QKeySequence> &keys, auto action) {
        auto *shortcut = new QShortcut(this);
        shortcut->setKeys(keys);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, m_addressBar, action);
    };
    onKeys({ QKeySequence::ZoomIn, Qt::CTRL | Qt::Key_Equal }, [this] { m_addressBar->zoomBy(1); });
    onKeys({ QKeySequence::ZoomOut }, [this] { m_addressBar->zoomBy(-1); });
    onKeys({ Qt::CTRL | Qt::Key_0 }, [this] { m_addressBar->resetZoom(); });
}

SignInPanel::~SignInPanel() { stop(); }

void SignInPanel::start(Task task, const Result<SignInViewFactory *> &embedded)
{
    endTask(); // not stop(): what setSession() gave is for the page that opens now
    m_task = std::move(task);
    m_factory = embedded ? *embedded : nullptr;
    m_otherWays->clear();
    m_addressBar->setAddress({});
    m_facts->setEngine(m_factory ? m_factory->engineVersion() : QString());
    m_facts->setFacts(m_task->asked, m_task->address, m_task->differences);
    showCustomerLink(false);
    setQuestionOpen(!m_task->differences.isEmpty());
    if (!embedded)
        showTrouble(embedded.problem(), false);
    else if (!m_task->differences.isEmpty())
        showTrouble(Problem{ .id = u"signin.address-differs"_s }, false);
    if (m_task->differences.isEmpty())
        begin();
}

void SignInPanel::setQuestionOpen(bool open)
{
    m_otherWays->setVisible(!open);
    m_addressBar->setVisible(m_factory && !open);
    // Without the embedded page the other ways come right beneath the reason for it.
    m_pages->setSizePolicy(QSizePolicy::Expanding, m_factory ? QSizePolicy::Expanding : QSizePolicy::Maximum);
    static_cast<QVBoxLayout *>(layout())->setStretchFactor(m_pages, m_factory ? 1 : 0);
}

void SignInPanel::stop()
{
    endTask();
    m_cookies.wipe();
}

void SignInPanel::endTask()
{
    m_task.reset();
    m_answer.reset();
    m_return->stop();
    m_session->hide();
    m_customer->hide();
    m_customer->clear();
    m_answeredHere = false;
    m_credentials->clear();
    if (!m_view)
        return;
    m_view->close();
    const QPointer<QWidget> widget = m_view->widget();
    m_view.reset();
    delete widget;
}

Result<RedirectAnswer> SignInPanel::takeAnswer()
{
    Q_ASSERT(m_answer);
    Result<RedirectAnswer> taken = std::move(*m_answer);
    m_answer.reset();
    return taken;
}

qint64 SignInPanel::rendererProcessId() const { return m_view ? m_view->rendererProcessId() : 0; }

void SignInPanel::openEmbedded()
{
    if (!m_task || !m_factory)
        return;
    if (!m_view) {
        m_view = m_factory->createView(*this);
        m_view->setZoom(m_zoom);
        m_pages->addWidget(m_view->widget());
    }
    m_pages->setAccessibleName({}); // the title of a former page
    m_credentials->clear();
    m_address.clear();
    m_wasReloaded = false;
    m_isRefusalSeen = false;
    showView();
    if (!m_cookies.isEmpty())
        m_view->putCookies(QByteArray(m_cookies.view().data(), m_cookies.size()));
    m_session->setVisible(m_session->hasAccount());
    Q_EMIT stepTaken(SignInStep::Opened, m_task->address.url);
    m_view->open(m_task->address.url, QUrl(m_task->target.callback()),
                 [target = m_task->target](const QUrl &url, bool mainFrame) {
                     if (target.matches(url))
                         return mainFrame ? NavigationDecision::Caught : NavigationDecision::Refuse;
                     // At the callback, but without the callback's own parameters: no answer, and never sent.
                     return target.isAtCallback(url) ? NavigationDecision::Refuse : NavigationDecision::Load;
                 });
    m_view->widget()->setFocus();
}

void SignInPanel::showView() { m_pages->setCurrentWidget(m_view->widget()); }

void SignInPanel::showTrouble(const Problem &problem, bool canRetry)
{
    const ProblemText words = describe(problem);
    m_pages->setCurrentWidget(m_trouble);
    m_trouble->present(words.sentence(), canRetry ? TroublePage::Offer::Retry : TroublePage::Offer::Nothing,
                       problem.technical.isEmpty() || !canRetry ? QString() : words.details);
}

void SignInPanel::showRefusal()
{
    if (m_isRefusalSeen)
        return;
    const Problem problem{ .id = u"signin.embedded-refused"_s,
                           .arguments = { { u"host"_s, m_address.host(QUrl::FullyEncoded) } } };
    m_pages->setCurrentWidget(m_trouble);
    m_trouble->present(describe(problem).sentence(), TroublePage::Offer::ShowPage);
}

void SignInPanel::retry()
{
    if (!m_view)
        return;
    const bool isLost = m_pages->currentWidget() == m_trouble;
    showView();
    if (isLost)
        openEmbedded(); // from the start, with the same address and state
    else
        m_view->reload();
}

void SignInPanel::takePasted(const QString &text)
{
    if (!m_task)
        return;
    const QUrl url(text.trimmed());
    Q_EMIT stepTaken(SignInStep::Pasted, m_task->target.isAtCallback(url) ? url : QUrl());
    auto pasted = m_task->target.pastedAnswer(text);
    if (pasted)
        m_otherWays->clearPasted();
    answer(std::move(pasted));
}

void SignInPanel::answer(Result<RedirectAnswer> answer, bool isOfPage)
{
    m_answeredHere = isOfPage; // not where the page was refused and somebody else answers elsewhere
    m_answer = std::move(answer);
    Q_EMIT answered();
}

void SignInPanel::addressChanged(const QUrl &url)
{
    if (m_task && m_task->target.isAtCallback(url)) {
        // The page wrote it into its own history: no request, and no answer of the provider's either.
        m_otherWays->showNote(tr("The page only looks as if it had reached the callback. Nothing was taken from it."));
        return;
    }
    m_address = url;
    Q_EMIT stepTaken(SignInStep::Page, url);
    m_addressBar->setAddress(url);
    m_addressBar->setCanGoBack(m_view && m_view->canGoBack());
    if (m_refusals.isRefusal(url, {}))
        showRefusal();
}

void SignInPanel::titleChanged(const QString &title)
{
    // The page's own words: for assistive technology only, never as if the program said them.
    //: %1 is the page's own title
    m_pages->setAccessibleName(tr("Sign-in page: %1").arg(title.left(100)));
    if (m_refusals.isRefusal(m_address, title))
        showRefusal();
}

void SignInPanel::loadStarted()
{
    m_addressBar->setProgress(0);
    m_credentials->clear();
    clearLoadNote();
    showView();
}

void SignInPanel::loadProgressed(int percent) { m_addressBar->setProgress(percent); }

void SignInPanel::loadFinished(bool isError)
{
    m_addressBar->setProgress(100);
    clearLoadNote();
    m_addressBar->setCanGoBack(m_view && m_view->canGoBack());
    if (m_view && (isError || m_refusals.isSuspect(m_address))) {
        m_view->readText([this, address = m_address](const QString &text) {
            if (address == m_address && m_refusals.isRefusal(text))
                showRefusal();
        });
    }
}

void SignInPanel::loadFailed(Failure failure, const QString &host)
{
    m_addressBar->setProgress(100);
    showTrouble(pageProblem(failure, host), true);
}

void SignInPanel::certificateRefused(const RefusedCertificate &certificate)
{
    m_addressBar->setProgress(100);
    showTrouble(certificateProblem(certificate), true);
}

void SignInPanel::loadStalled()
{
    showLoadNote(
        tr("The page is still loading. Wait, stop and load it again, or use your browser. The sign-in stays valid."));
}

// A note only: on a slow line the scripts of a good page may still be at work.
void SignInPanel::pageIsBlank()
{
    showLoadNote(
        describe({ .id = u"signin.page-blank"_s, .arguments = { { u"host"_s, m_address.host(QUrl::FullyEncoded) } } })
            .sentence());
}

void SignInPanel::showLoadNote(const QString &text)
{
    m_hasLoadNote = true;
    m_otherWays->showNote(text);
}

void SignInPanel::clearLoadNote()
{
    if (std::exchange(m_hasLoadNote, false))
        m_otherWays->clearNote();
}

void SignInPanel::credentialsWanted(const CredentialsQuestion &question) { m_credentials->ask(question); }

void SignInPanel::zoomWanted(int steps) { m_addressBar->zoomBy(steps); }

void SignInPanel::redirectCaught(const QUrl &url)
{
    m_addressBar->setProgress(100);
    if (!m_task)
        return;
    Q_EMIT stepTaken(SignInStep::Redirect, url);
    answer(m_task->target.answer(url), true);
}

void SignInPanel::rendererStopped()
{
    m_addressBar->setProgress(100);
    m_credentials->clear();
    if (m_view && !std::exchange(m_wasReloaded, true)) {
        m_otherWays->showNote(tr("The page stopped working and was loaded again."));
        m_view->reload();
        return;
    }
    showTrouble(Problem{ .id = u"signin.renderer-stopped"_s }, true);
}

void SignInPanel::refused(const QString &what) { m_otherWays->showNote(what); }

} // namespace iw
