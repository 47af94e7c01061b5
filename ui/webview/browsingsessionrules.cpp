// SPDX-License-Identifier: GPL-3.0-or-later
// What a session's pages may do: navigations, windows, certificates, passwords of HTTP itself. Its life is in
// browsingsession.cpp.
#include "ui/webview/browsingsession.h"
#include "ui/webview/certificatefacts.h"
#include "ui/webview/enginepage.h"
#include "ui/webview/pageview.h"
#include "ui/webview/popupwindow.h"

#include <QAuthenticator>
#include <QWebEngineCertificateError>
#include <QWebEngineDownloadRequest>

using namespace Qt::StringLiterals;

namespace iw {

namespace {

constexpr int mostPopups = 3;

} // namespace

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

} // namespace iw
