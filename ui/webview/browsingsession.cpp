// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webview/browsingsession.h"

#include "ui/webview/browsingprofile.h"
#include "ui/webview/certificatefacts.h"
#include "ui/webview/enginepage.h"
#include "ui/webview/loadfailure.h"
#include "ui/webview/pageview.h"
#include "ui/webview/pagewatch.h"
#include "ui/webview/popupwindow.h"

#include <QAuthenticator>
#include <QLayout>
#include <QWebEngineCertificateError>
#include <QWebEngineCookieStore>
#include <QWebEngineDownloadRequest>
#include <QWebEngineHistory>
#include <QWebEngineLoadingInfo>
#include <QWebEngineProfile>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace iw {

namespace {

constexpr int mostPopups = 3;
const QLatin1StringView blank = "about:blank"_L1;

} // namespace

BrowsingSession::BrowsingSession()
    : m_profile(makeBrowsingProfile()), m_cookies(*m_profile->cookieStore()), m_credentials(m_proxy)
{
    m_profile->setUrlRequestInterceptor(&m_blocker);
    connect(m_profile.get(), &QWebEngineProfile::downloadRequested, this, &BrowsingSession::downloadRequested);
    connect(&m_blocker, &CallbackBlocker::blocked, this,
            [this] { refuse(tr("The page tried to reach the callback address by itself; that was stopped.")); });
    connect(&m_cookies, &CookieJar::ready, this, &BrowsingSession::loadWhenReady);
}

BrowsingSession::~BrowsingSession()
{
    // Windows that were closed a moment ago and wait for their deletion count too: all pages before the profile.
    for (const QPointer<PopupWindow> &popup : m_popups)
        delete popup;
    delete m_view;
    m_watch.reset();
    m_page.reset();
    m_profile->setUrlRequestInterceptor(nullptr);
    m_profile.reset();
}

void BrowsingSession::makePage()
{
    m_page = std::make_unique<EnginePage>(m_profile.get(), *this);
    m_view = new PageView;
    m_view->setPage(m_page.get());
}

void BrowsingSession::loadBlank()
{
    m_blankLoaded = true;
    m_blankPending = true;
    // A load begun before this one is through would lose its beginning or its end among the page's signals.
    connect(m_page.get(), &QWebEnginePage::loadFinished, this, [this] {
        if (std::exchange(m_blankPending, false))
            QMetaObject::invokeMethod(this, &BrowsingSession::loadWhenReady, Qt::QueuedConnection);
    });
    m_page->setUrl(QUrl(blank));
}

template <typename Call>
void BrowsingSession::tell(Call call)
{
    QMetaObject::invokeMethod(
        this,
        [this, call] {
            if (m_observer)
                call(*m_observer);
        },
        Qt::QueuedConnection);
}

void BrowsingSession::begin(const QUrl &url, const QUrl &blockedCallback, NavigationDecider decide,
                            SignInViewObserver &observer, QWidget *container, double zoom)
{
    m_proxy.take();
    if (!hasPage())
        makePage();
    m_blocker.setCallback(blockedCallback);
    m_decide = std::move(decide);
    m_observer = &observer;
    m_address = url;
    m_zoom = zoom;
    container->layout()->addWidget(m_view);
    container->setFocusProxy(m_view);
    m_dialogs.setWindow(container);
    m_view->show();
    connectPage();
    loadWhenReady();
}

void BrowsingSession::loadWhenReady()
{
    if (m_begun || !m_decide || m_blankPending || !m_cookies.isReady())
        return;
    m_begun = true;
    m_page->setUrl(m_address);
}

void BrowsingSession::connectPage()
{
    using Observer = SignInViewObserver;
    const QWebEnginePage *page = m_page.get();
    connect(page, &QWebEnginePage::loadStarted, this, [this] {
        m_stopped = false;
        tell([](Observer &o) { o.loadStarted(); });
    });
    connect(page, &QWebEnginePage::loadProgress, this,
            [this](int percent) { tell([percent](Observer &o) { o.loadProgressed(percent); }); });
    connect(page, &QWebEnginePage::titleChanged, this,
            [this](const QString &title) { tell([title](Observer &o) { o.titleChanged(title); }); });
    connect(m_view, &PageView::zoomWanted, this,
            [this](int steps) { tell([steps](Observer &o) { o.zoomWanted(steps); }); });
    m_watch = std::make_unique<PageWatch>(*m_page);
    connect(m_watch.get(), &PageWatch::stalled, this, [this] { tell([](Observer &o) { o.loadStalled(); }); });
    connect(m_watch.get(), &PageWatch::blank, this, [this] { tell([](Observer &o) { o.pageIsBlank(); }); });
    connect(page, &QWebEnginePage::urlChanged, this, [this](const QUrl &url) {
        setZoom(m_zoom); // the engine keeps it by host
        if (url.toString() == u"about:blank#blocked") { // in place of the page, without a question
            const QString host = m_address.host(QUrl::FullyEncoded);
            tell([host](Observer &o) { o.loadFailed(SignInViewObserver::Failure::Blocked, host); });
            return;
        }
        if (m_caught || url.isEmpty() || url.toString() == blank)
            return;
        m_address = url;
        tell([url](Observer &o) { o.addressChanged(url); });
    });
    connect(page, &QWebEnginePage::loadingChanged, this, &BrowsingSession::loadingChanged);
    connect(page, &QWebEnginePage::renderProcessTerminated, this, [this] {
        m_stopped = true;
        m_watch->stop();
        if (!m_caught)
            tell([](Observer &o) { o.rendererStopped(); });
    });
}

void BrowsingSession::loadingChanged(const QWebEngineLoadingInfo &info)
{
    using Status = QWebEngineLoadingInfo::LoadStatus;
    if (info.status() == Status::LoadStartedStatus || info.url().toString() == blank)
        return;
    // After a catch the load ends as aborted; that is the end of the way, not a fault.
    if (m_caught)
        return;
    if (m_freshHistory && info.status() == Status::LoadSucceededStatus) {
        m_page->history()->clear(); // Back must not lead to the blank page made while warming up
        m_freshHistory = false;
    }
    // An answer with an HTTP error has a page of the server's own, and a stopped or refused load keeps the former one.
    const bool isError = info.errorDomain() == QWebEngineLoadingInfo::HttpStatusCodeDomain;
    m_failed = info.status() == Status::LoadFailedStatus && !isError;
    m_hasPage = m_hasPage || info.status() == Status::LoadSucceededStatus || isError;
    if (!m_failed || m_stopped) {
        tell([isError](SignInViewObserver &o) { o.loadFinished(isError); });
        return;
    }
    auto failure = loadFailure(info.errorCode());
    if (failure == SignInViewObserver::Failure::Certificate && m_refusedCertificate) {
        tell([facts = *m_refusedCertificate](SignInViewObserver &o) { o.certificateRefused(facts); });
        return;
    }
    if (m_clientCertificateAsked)
        failure = SignInViewObserver::Failure::ClientCertificate;
    const QString host = info.url().host(QUrl::FullyEncoded);
    tell([failure, host](SignInViewObserver &o) { o.loadFailed(failure, host); });
}

bool BrowsingSession::mayNavigate(const EnginePage &page, const QUrl &url, bool mainFrame)
{
    if (m_caught)
        return false;
    if (url.scheme() == u"about")
        return url.path() == u"blank" || (url.path() == u"srcdoc" && !mainFrame);
    if (!m_decide)
        return false; // warmed up, but no sign-in yet
    switch (m_decide(url, mainFrame)) {
    case NavigationDecision::Caught:
        if (mainFrame)
            catchRedirect(url);
        else
            refuse(tr("A part of the page tried to reach the callback address; that was stopped."));
        return false;
    case NavigationDecision::Refuse:
        refuse(tr("The page wanted to go to an address that is refused here."));
        return false;
    case NavigationDecision::Load:
        break;
    }
    const QString scheme = url.scheme();
    if (scheme != u"https" && scheme != u"http") {
        refuse(tr("The page wanted to open an address that begins with “%1:”; such addresses are not opened here.")
                   .arg(scheme.left(20)));
        return false;
    }
    if (m_encrypted && scheme == u"http") {
        refuseUnencrypted(page, url);
        return false;
    }
    if (mainFrame && &page == m_page.get()) {
        m_encrypted = m_encrypted || scheme == u"https";
        m_destination = url.adjusted(QUrl::RemoveFragment | QUrl::RemoveUserInfo);
        m_refusedCertificate.reset();
        m_clientCertificateAsked = false;
    }
    return true;
}

bool BrowsingSession::isDestination(const EnginePage &page, const QUrl &url) const
{
    return &page == m_page.get() && url.adjusted(QUrl::RemoveFragment | QUrl::RemoveUserInfo) == m_destination;
}

void BrowsingSession::refuseUnencrypted(const EnginePage &page, const QUrl &url)
{
    const QString host = url.host(QUrl::FullyEncoded);
    if (&page == m_page.get() && !m_hasPage) // nothing else would be in sight
        tell([host](SignInViewObserver &o) { o.loadFailed(SignInViewObserver::Failure::NotEncrypted, host); });
    else
        refuse(tr("The page wanted to go on without encryption at %1; that was stopped.").arg(host));
}

void BrowsingSession::certificateRefused(const EnginePage &page, const QWebEngineCertificateError &error)
{
    RefusedCertificate facts = certificateFacts(error);
    if (isDestination(page, error.url()))
        m_refusedCertificate = std::move(facts);
    else
        refuse(tr("The certificate of %1 does not verify; nothing was sent there.").arg(facts.host));
}

void BrowsingSession::clientCertificateRefused(const EnginePage &page)
{
    m_clientCertificateAsked = m_clientCertificateAsked || &page == m_page.get();
    refuse(tr("The page asked for a certificate of yours; none was sent. Your own browser can send one."));
}

void BrowsingSession::authenticate(const EnginePage &page, const QUrl &url, const QString &proxyHost,
                                   QAuthenticator &authenticator)
{
    CredentialsQuestion question = HttpCredentials::questionOf(url, proxyHost, authenticator);
    if (m_credentials.answer(question, authenticator))
        return;
    // Only the page itself is worth a question: an image of another host could ask in its name.
    if (!isDestination(page, url)) {
        refuse(tr("%1 asked for a user name for a part of the page; that is possible in your own browser only.")
                   .arg(question.host));
        return;
    }
    m_credentials.setAsked(question, m_destination);
    tell([question](SignInViewObserver &o) { o.credentialsWanted(question); });
}

void BrowsingSession::giveCredentials(const QString &user, const QString &password)
{
    const QUrl url = m_credentials.give(user, password);
    if (!url.isEmpty())
        m_page->load(url);
}

void BrowsingSession::catchRedirect(const QUrl &url)
{
    m_caught = true;
    tell([url](SignInViewObserver &o) { o.redirectCaught(url); });
    // Queued: the engine is asking at this moment, perhaps from one of the pop-ups.
    QMetaObject::invokeMethod(
        this,
        [this] {
            closePopups();
            stop();
            if (!m_view)
                return;
            m_view->activateWindow(); // not every desktop gives it back when a pop-up goes
            m_view->setFocus();
        },
        Qt::QueuedConnection);
}

QWebEnginePage *BrowsingSession::openWindow()
{
    m_popups.removeIf([](const QPointer<PopupWindow> &popup) { return popup.isNull(); });
    if (m_caught || !m_view || m_popups.size() >= mostPopups) {
        refuse(tr("The page wanted to open more windows; three are allowed at a time."));
        return nullptr;
    }
    auto *popup = new PopupWindow(m_profile.get(), *this, m_view->window());
    m_popups.append(popup);
    return popup->page();
}

void BrowsingSession::closePopups()
{
    for (const QPointer<PopupWindow> &popup : m_popups) {
        if (popup)
            popup->deleteLater();
    }
}

void BrowsingSession::refuse(const QString &what)
{
    if (what == m_lastRefusal)
        return; // pages try in loops
    m_lastRefusal = what;
    tell([what](SignInViewObserver &o) { o.refused(what); });
}

void BrowsingSession::downloadRequested(QWebEngineDownloadRequest *download)
{
    download->cancel();
    refuse(tr("The page offered a file to download; that is possible in your own browser only."));
}

void BrowsingSession::back() { m_page->triggerAction(QWebEnginePage::Back); }

void BrowsingSession::reload()
{
    if (m_stopped || m_failed)
        m_page->load(m_address);
    else
        m_page->triggerAction(QWebEnginePage::Reload);
}

void BrowsingSession::stop() { m_page->triggerAction(QWebEnginePage::Stop); }

bool BrowsingSession::canGoBack() const { return m_page && m_page->history()->canGoBack(); }

void BrowsingSession::setZoom(double factor)
{
    m_zoom = factor;
    m_page->setZoomFactor(factor);
}

void BrowsingSession::readText(std::function<void(const QString &)> reader)
{
    constexpr qsizetype enough = 4000;
    m_page->toPlainText([self = QPointer(this), reader = std::move(reader)](const QString &text) {
        if (self && self->m_observer)
            reader(text.left(enough));
    });
}

qint64 BrowsingSession::rendererProcessId() const { return m_page ? m_page->renderProcessPid() : 0; }

void BrowsingSession::retire()
{
    m_observer = nullptr;
    m_caught = true; // whatever the page still tries is refused
    if (!m_dialogs.isOpen()) {
        delete this;
        return;
    }
    // The engine's call is on the stack below the dialog: it must come back to a living page.
    if (m_view)
        m_view->hide();
    connect(&m_dialogs, &ScriptDialogs::closed, this, &QObject::deleteLater);
    m_dialogs.dismiss();
}

} // namespace iw
