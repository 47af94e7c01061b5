// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webview/proxycredentials.h"

#include <QAuthenticator>

namespace iw {

void ProxyCredentials::takeFromApplication()
{
    QNetworkProxy proxy = QNetworkProxy::applicationProxy();
    if (proxy.user().isEmpty() && proxy.password().isEmpty())
        return;
    m_proxy = proxy;
    proxy.setUser({});
    proxy.setPassword({});
    QNetworkProxy::setApplicationProxy(proxy);
}

bool ProxyCredentials::fill(QAuthenticator &authenticator) const
{
    const QNetworkProxy present = QNetworkProxy::applicationProxy();
    if (m_proxy.user().isEmpty() || m_proxy.hostName() != present.hostName() || m_proxy.port() != present.port())
        return false;
    authenticator.setUser(m_proxy.user());
    authenticator.setPassword(m_proxy.password());
    return true;
}

} // namespace iw
