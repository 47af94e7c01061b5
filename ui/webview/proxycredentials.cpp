// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webview/proxycredentials.h"

#include <QAuthenticator>

namespace iw {

namespace {

// Tells the proxy that this left behind from one that the settings have put in its place. Only the engine uses the
// application's proxy, and it sends no such header.
constexpr char mark[] = "X-Credentials-Taken";

} // namespace

void ProxyCredentials::take()
{
    QNetworkProxy proxy = QNetworkProxy::applicationProxy();
    if (proxy.user().isEmpty())
        return;
    m_proxy = proxy;
    proxy.setUser({});
    proxy.setPassword({});
    proxy.setRawHeader(mark, "1");
    QNetworkProxy::setApplicationProxy(proxy);
}

ProxyCredentials::~ProxyCredentials()
{
    if (!m_proxy.user().isEmpty() && QNetworkProxy::applicationProxy().hasRawHeader(mark))
        QNetworkProxy::setApplicationProxy(m_proxy);
}

bool ProxyCredentials::fill(QAuthenticator &authenticator) const
{
    if (m_proxy.user().isEmpty())
        return false;
    authenticator.setUser(m_proxy.user());
    authenticator.setPassword(m_proxy.password());
    return true;
}

} // namespace iw
