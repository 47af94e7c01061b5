// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webview/browsingsession.h"

#include "ui/webview/browsingprofile.h"
#include "ui/webview/enginepage.h"
#include "ui/webview/loadfailure.h"
#include "ui/webview/pageview.h"
#include "ui/webview/pagewatch.h"
#include "ui/webview/popupwindow.h"

#include <QLayout>
#include <QWebEngineCookieStore>
#include <QWebEngineDownloadRequest>
#include <QWebEngineHistory>
#include <QWebEngineLoadingInfo>
#include <QWebEngineProfile>

#include <utility>

using namespace Qt::StringLiterals;

namespace iw {

namespace {

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

void BrowsingSession::giveCredentials(const QString &user, const QString &password)
{
    const QUrl url = m_credentials.give(user, password);
    if (!url.isEmpty())
        m_page->load(url);
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
