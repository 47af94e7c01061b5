// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QUrl>
#include <QWidget>
#include <QtPlugin>

#include <functional>
#include <memory>

namespace iw {

/// What becomes of a navigation before its request is sent.
enum class NavigationDecision { Load, Caught, Refuse };
using NavigationDecider = std::function<NavigationDecision(const QUrl &url, bool mainFrame)>;

/// A server's certificate that did not verify, so that nothing was sent there.
struct RefusedCertificate
{
    enum class Fault { Untrusted, Expired, NotYetValid, WrongName, Revoked, Weak, Other };

    QString host; ///< that was asked for
    Fault fault = Fault::Other; ///< the gravest one
    QString issuedTo; ///< names in the certificate, with commas
    QString issuer;
    QDateTime validFrom;
    QDateTime validUntil;
    QByteArray sha256; ///< fingerprint
};

/// A question of HTTP itself (Basic, Digest, NTLM), or of a proxy, for a name and a password.
struct CredentialsQuestion
{
    QString host; ///< that asks, with its port where that is not the usual one
    QString realm; ///< the host's own words
    bool isProxy = false;
    bool isEncrypted = false; ///< the line to the host
    bool isRepeated = false; ///< what was given before did not do
};

/// Told by a SignInView. No signals: the interface is compiled into program and plugin alike, and a signal's address
/// would differ between the two. Calls come from the event loop, never from within a call of the view.
class SignInViewObserver
{
public:
    enum class Failure {
        Offline,
        HostNotFound,
        Refused,
        TimedOut,
        Certificate,
        ClientCertificate, ///< the server wants one of the user's, and none is sent
        NotEncrypted, ///< the way led from https to http
        Proxy,
        EmptyAnswer,
        Blocked,
        Other
    };

    virtual ~SignInViewObserver() = default;
    virtual void addressChanged(const QUrl &url) = 0;
    virtual void titleChanged(const QString &title) = 0;
    virtual void loadStarted() = 0;
    virtual void loadProgressed(int percent) = 0;
    /// isError: the server's page of an HTTP error.
    virtual void loadFinished(bool isError) = 0;
    virtual void loadFailed(Failure failure, const QString &host) = 0;
    /// In place of loadFailed().
    virtual void certificateRefused(const RefusedCertificate &certificate) = 0;
    /// Loading has not gone on for a while; it may yet.
    virtual void loadStalled() = 0;
    /// A while after loadFinished() there is still nothing to see.
    virtual void pageIsBlank() = 0;
    /// What the server sends without them is shown; giveCredentials() or nothing is the answer.
    virtual void credentialsWanted(const CredentialsQuestion &question) = 0;
    /// The wheel was turned with Ctrl; positive is larger.
    virtual void zoomWanted(int steps) = 0;
    /// A navigation that the decider answered with Caught; once per open().
    virtual void redirectCaught(const QUrl &url) = 0;
    /// The renderer process died; the view is blank until reload() or open().
    virtual void rendererStopped() = 0;
    /// Something the page asked for was not given (download, permission, too many windows); text for the status line.
    virtual void refused(const QString &what) = 0;
};

/// A browser in a widget, for one sign-in at a time. Off-the-record; nothing of a former open() is left in the next.
class SignInView
{
public:
    virtual ~SignInView() = default;
    /// Belongs to the view until it is given a parent.
    [[nodiscard]] virtual QWidget *widget() = 0;
    /// A fresh profile and page at the address. blockedCallback: every request to it, of any kind, is stopped (second
    /// net).
    virtual void open(const QUrl &url, const QUrl &blockedCallback, NavigationDecider decide) = 0;
    /// Stops and leaves a blank page; no further observer call comes.
    virtual void close() = 0;
    /// Cookies that cookies() gave, for the next open() and no other; they are there before its first request.
    virtual void putCookies(const QByteArray &kept) = 0;
    /// Those of the present open(), also after its redirect was caught; opaque, and as good as a password: wipe them.
    [[nodiscard]] virtual QByteArray cookies() const = 0;
    virtual void back() = 0;
    virtual void reload() = 0;
    virtual void stop() = 0;
    [[nodiscard]] virtual bool canGoBack() const = 0;
    virtual void setZoom(double factor) = 0;
    /// The answer to the last question: told to that host and realm once, when it asks again after a reload.
    virtual void giveCredentials(const QString &user, const QString &password) = 0;
    /// The page's text, at most a few thousand characters, to be told from a refusal; not called after close().
    virtual void readText(std::function<void(const QString &text)> reader) = 0;
    /// Process id of the renderer, 0 where there is none (for a support case and for tests).
    [[nodiscard]] virtual qint64 rendererProcessId() const = 0;
};

/// The plugin's root object.
class SignInViewFactory
{
public:
    virtual ~SignInViewFactory() = default;
    /// The engine's name and version, such as "Chromium 102.0.5005.177".
    [[nodiscard]] virtual QString engineVersion() const = 0;
    /// Does the next step of warming up (profile, page and view, about:blank); false when nothing is left to do.
    virtual bool warmUp() = 0;
    /// Drops what warmUp() made.
    virtual void coolDown() = 0;
    [[nodiscard]] virtual std::unique_ptr<SignInView> createView(SignInViewObserver &observer) = 0;
};

} // namespace iw

#define IW_SIGN_IN_VIEW_IID "io.github.instancewizard.SignInViewFactory/2"
Q_DECLARE_INTERFACE(iw::SignInViewFactory, IW_SIGN_IN_VIEW_IID)
