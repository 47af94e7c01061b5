// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

class QAuthenticator;
class QWebEngineCertificateError;
class QWebEnginePage;

namespace iw {

class EnginePage;

class ScriptDialogs;

/// What a page asks of the sign-in it belongs to; called from within the engine, so nothing is deleted in answer.
class PageHost
{
public:
    virtual ~PageHost() = default;
    /// The authority over navigations, before any request is sent.
    [[nodiscard]] virtual bool mayNavigate(const EnginePage &page, const QUrl &url, bool mainFrame) = 0;
    /// A page in a window of its own, null where there are too many.
    [[nodiscard]] virtual QWebEnginePage *openWindow() = 0;
    virtual void refuse(const QString &what) = 0;
    /// A certificate did not verify; the page has rejected it.
    virtual void certificateRefused(const EnginePage &page, const QWebEngineCertificateError &error) = 0;
    /// A client certificate was asked for; the page has sent none.
    virtual void clientCertificateRefused(const EnginePage &page) = 0;
    /// HTTP itself asks for a name and a password, or a proxy does, where proxyHost says which. Left null they are
    /// refused.
    virtual void authenticate(const EnginePage &page, const QUrl &url, const QString &proxyHost,
                              QAuthenticator &authenticator) = 0;
    [[nodiscard]] virtual ScriptDialogs &scriptDialogs() = 0;
};

} // namespace iw
