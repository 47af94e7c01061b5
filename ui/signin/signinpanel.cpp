// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/signinpanel.h"

#include "app/problems/problemcatalog.h"
#include "ui/signin/addressbar.h"
#include "ui/signin/authorizationfacts.h"
#include "ui/signin/browserways.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

QString failureId(SignInViewObserver::Failure failure)
{
    using Failure = SignInViewObserver::Failure;
    switch (failure) {
    case Failure::Offline:
        return u"signin.page-offline"_s;
    case Failure::HostNotFound:
        return u"signin.page-host-not-found"_s;
    case Failure::Refused:
        return u"signin.page-refused"_s;
    case Failure::TimedOut:
        return u"signin.page-timed-out"_s;
    case Failure::Certificate:
        return u"signin.page-certificate"_s;
    case Failure::EmptyAnswer:
        return u"signin.page-empty"_s;
    case Failure::Blocked:
        return u"signin.page-blocked"_s;
    case Failure::Other:
        break;
    }
    return u"signin.page-failed"_s;
}

} // namespace

SignInPanel::SignInPanel(QWidget *parent)
    : QWidget(parent), m_openBrowser([](const QUrl &url) { return QDesktopServices::openUrl(url); }),
      m_facts(new AuthorizationFacts(this)), m_addressBar(new AddressBar(this)), m_pages(new QStackedWidget(this)),
      m_troublePage(new QWidget(this)), m_trouble(new QLabel(this)), m_retry(new QPushButton(tr("Retry"), this)),
      m_otherWays(new BrowserWays(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_facts);
    layout->addWidget(m_addressBar);
    makeTroublePage();
    m_pages->setObjectName(u"signInPagesStackedWidget"_s);
    m_pages->addWidget(m_troublePage);
    m_pages->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_otherWays);
    layout->addStretch();
    connectAddressBar();
    connect(m_otherWays, &BrowserWays::browserWanted, this, &SignInPanel::useMyBrowser);
    connect(m_otherWays, &BrowserWays::linkWanted, this, &SignInPanel::copyLink);
    connect(m_otherWays, &BrowserWays::pasted, this, &SignInPanel::takePasted);

    connect(m_facts, &AuthorizationFacts::openAnyway, this, [this] {
        m_facts->setAnswered();
        setQuestionOpen(false);
        openEmbedded();
    });
    connect(m_facts, &AuthorizationFacts::backRequested, this, &SignInPanel::backRequested);
    connect(m_facts, &AuthorizationFacts::askByGetRequested, this, &SignInPanel::askByGetRequested);
}

void SignInPanel::makeTroublePage()
{
    auto *trouble = new QVBoxLayout(m_troublePage);
    trouble->setContentsMargins(0, 4, 0, 4);
    m_trouble->setObjectName(u"signInTroubleLabel"_s);
    m_trouble->setTextFormat(Qt::PlainText);
    m_trouble->setWordWrap(true);
    m_trouble->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_retry->setObjectName(u"retryPushButton"_s);
    m_retry->setAutoDefault(false);
    trouble->addWidget(m_trouble);
    trouble->addWidget(m_retry, 0, Qt::AlignLeft);
    trouble->addStretch();
    connect(m_retry, &QPushButton::clicked, this, &SignInPanel::retry);
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
}

SignInPanel::~SignInPanel() { stop(); }

void SignInPanel::start(Task task, const Result<SignInViewFactory *> &embedded)
{
    stop();
    m_task = std::move(task);
    m_factory = embedded ? *embedded : nullptr;
    m_otherWays->clear();
    m_addressBar->setAddress({});
    m_facts->setFacts(m_task->asked, m_task->address, m_task->differences);
    setQuestionOpen(!m_task->differences.isEmpty());
    if (!m_factory)
        showTrouble(embedded.problem(), false);
    else if (m_task->differences.isEmpty())
        openEmbedded();
    else
        showTrouble(Problem{ .id = u"signin.address-differs"_s }, false);
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
    m_task.reset();
    m_answer.reset();
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
    showView();
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
    m_trouble->setText(describe(problem).sentence());
    m_retry->setVisible(canRetry);
    m_pages->setCurrentWidget(m_troublePage);
    if (canRetry)
        m_retry->setFocus();
}

void SignInPanel::retry()
{
    if (!m_view)
        return;
    const bool isLost = m_pages->currentWidget() == m_troublePage;
    showView();
    if (isLost)
        openEmbedded(); // from the start, with the same address and state
    else
        m_view->reload();
}

void SignInPanel::useMyBrowser()
{
    if (!m_task)
        return;
    if (!m_openBrowser(m_task->address.url)) {
        m_otherWays->showLink(tr("No browser could be opened. Copy this address into one yourself:"),
                              m_task->address.text);
        return;
    }
    Q_EMIT stepTaken(SignInStep::Browser, m_task->address.url);
    m_otherWays->showNote(
        tr("Sign in there. Your browser ends at %1, perhaps at an error page: copy the whole address from its address "
           "line into Redirected address.")
            .arg(m_task->target.callback()));
    m_otherWays->askForAddress();
}

void SignInPanel::copyLink()
{
    if (!m_task)
        return;
    QGuiApplication::clipboard()->setText(m_task->address.text);
    Q_EMIT stepTaken(SignInStep::Link, m_task->address.url);
    m_otherWays->showNote(
        tr("The link is on the clipboard. Whoever signs in with it ends at %1; paste that whole address here.")
            .arg(m_task->target.callback()));
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

void SignInPanel::answer(Result<RedirectAnswer> answer)
{
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
    Q_EMIT stepTaken(SignInStep::Page, url);
    m_addressBar->setAddress(url);
    m_addressBar->setCanGoBack(m_view && m_view->canGoBack());
}

void SignInPanel::titleChanged(const QString &title)
{
    // The page's own words: for assistive technology only, never as if the program said them.
    //: %1 is the page's own title
    m_pages->setAccessibleName(tr("Sign-in page: %1").arg(title.left(100)));
}

void SignInPanel::loadStarted()
{
    m_addressBar->setProgress(0);
    showView();
}

void SignInPanel::loadProgressed(int percent) { m_addressBar->setProgress(percent); }

void SignInPanel::loadFinished()
{
    m_addressBar->setProgress(100);
    m_addressBar->setCanGoBack(m_view && m_view->canGoBack());
}

void SignInPanel::loadFailed(Failure failure, const QString &host)
{
    m_addressBar->setProgress(100);
    showTrouble(Problem{ .id = failureId(failure), .arguments = { { u"host"_s, host } } }, true);
}

void SignInPanel::redirectCaught(const QUrl &url)
{
    m_addressBar->setProgress(100);
    if (!m_task)
        return;
    Q_EMIT stepTaken(SignInStep::Redirect, url);
    answer(m_task->target.answer(url));
}

void SignInPanel::rendererStopped()
{
    m_addressBar->setProgress(100);
    showTrouble(Problem{ .id = u"signin.renderer-stopped"_s }, true);
}

void SignInPanel::refused(const QString &what) { m_otherWays->showNote(what); }

} // namespace iw
