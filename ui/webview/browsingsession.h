// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/signin/view-api/signinview.h"
#include "ui/webview/callbackblocker.h"
#include "ui/webview/cookiejar.h"
#include "ui/webview/httpcredentials.h"
#include "ui/webview/pagehost.h"
#include "ui/webview/proxycredentials.h"
#include "ui/webview/scriptdialogs.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>

class QWebEngineDownloadRequest;
class QWebEngineLoadingInfo;
class QWebEngineProfile;

namespace iw {

class EnginePage;
class PageView;
class PageWatch;
class PopupWindow;

/// All that one sign-in shares: the profile, the page with its view, the pop-ups, and what was decided. Made in steps,
/// so that a program at rest can make it ahead; begin() binds it to a sign-in, once.
///
/// Ownership: held by a BrowsingSessionPtr, whose deleter retires it: the observer is told nothing more, and the
/// session goes at once, or as soon as the engine has left a script's dialog. View, page, profile die in that order.
class BrowsingSession final : public QObject, public PageHost
{
    Q_OBJECT
public:
    /// Makes the profile.
    BrowsingSession();
    ~BrowsingSession() override;

    void makePage();
    void loadBlank();
    [[nodiscard]] bool hasPage() const { return m_page != nullptr; }
    [[nodiscard]] bool isBlankLoaded() const { return m_blankLoaded; }

    /// Before begin().
    void putCookies(const QByteArray &kept) { m_cookies.put(kept); }
    [[nodiscard]] QByteArray cookies() const { return m_cookies.bytes(); }
    void begin(const QUrl &url, const QUrl &blockedCallback, NavigationDecider decide, SignInViewObserver &observer,
               QWidget *container, double zoom);
    /// Ends it; deletes this.
    void retire();

    void back();
    void reload();
    void stop();
    [[nodiscard]] bool canGoBack() const;
    void setZoom(double factor);
    void giveCredentials(const QString &user, const QString &password);
    void readText(std::function<void(const QString &)> reader);
    [[nodiscard]] qint64 rendererProcessId() const;

private:
    [[nodiscard]] bool mayNavigate(const EnginePage &page, const QUrl &url, bool mainFrame) override;
    [[nodiscard]] QWebEnginePage *openWindow() override;
    void refuse(const QString &what) override;
    void certificateRefused(const EnginePage &page, const QWebEngineCertificateError &error) override;
    void clientCertificateRefused(const EnginePage &page) override;
    void authenticate(const EnginePage &page, const QUrl &url, const QString &proxyHost,
                      QAuthenticator &authenticator) override;
    [[nodiscard]] ScriptDialogs &scriptDialogs() override { return m_dialogs; }

    void connectPage();
    /// Goes to the address as soon as the blank page is through and the kept cookies are in.
    void loadWhenReady();
    /// True for the request that brings the page itself, not a part of it.
    [[nodiscard]] bool isDestination(const EnginePage &page, const QUrl &url) const;
    void refuseUnencrypted(const EnginePage &page, const QUrl &url);
    void loadingChanged(const QWebEngineLoadingInfo &info);
    void downloadRequested(QWebEngineDownloadRequest *download);
    void catchRedirect(const QUrl &url);
    void closePopups();
    /// Calls the observer from the event loop; not at all once the session is retired.
    template <typename Call>
    void tell(Call call);

    ProxyCredentials m_proxy;
    CallbackBlocker m_blocker;
    ScriptDialogs m_dialogs;
    std::unique_ptr<QWebEngineProfile> m_profile;
    CookieJar m_cookies;
    std::unique_ptr<EnginePage> m_page;
    std::unique_ptr<PageWatch> m_watch;
    HttpCredentials m_credentials;
    QPointer<PageView> m_view;
    QList<QPointer<PopupWindow>> m_popups;
    NavigationDecider m_decide;
    SignInViewObserver *m_observer = nullptr;
    QUrl m_address; ///< of the last page, for reload() after a failure
    QUrl m_destination; ///< of the navigation that was let through last
    std::optional<RefusedCertificate> m_refusedCertificate; ///< at the destination
    QString m_lastRefusal;
    double m_zoom = 1.0;
    bool m_blankLoaded = false;
    bool m_blankPending = false;
    bool m_begun = false; ///< the sign-in's address was asked for
    bool m_encrypted = false; ///< was once; there is no way back
    bool m_hasPage = false; ///< something was loaded
    bool m_clientCertificateAsked = false; ///< by the destination
    bool m_caught = false;
    bool m_stopped = false; ///< the renderer died
    bool m_failed = false; ///< the last load did
    bool m_freshHistory = true;
};

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

struct RetireSession
{
    void operator()(BrowsingSession *session) const { session->retire(); }
};
using BrowsingSessionPtr = std::unique_ptr<BrowsingSession, RetireSession>;

} // namespace iw
