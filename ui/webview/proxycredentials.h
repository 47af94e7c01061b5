// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkProxy>

class QAuthenticator;

namespace iw {

/// The name and password of the application's proxy, taken out of it. With them in it Qt WebEngine tells them by
/// itself, and where the proxy does not accept them, again and again (measured with 6.4: sixteen times a second, until
/// the account is locked). Without them it asks, and each sign-in tells them once.
class ProxyCredentials final
{
public:
    /// To be called before a profile is made or used.
    void takeFromApplication();
    /// Fills the authenticator where there are any for the application's proxy.
    [[nodiscard]] bool fill(QAuthenticator &authenticator) const;

private:
    QNetworkProxy m_proxy{ QNetworkProxy::NoProxy };
};

} // namespace iw
