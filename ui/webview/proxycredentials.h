// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkProxy>

class QAuthenticator;

namespace iw {

/// The name and password of the application's proxy, taken out of it for the time of a sign-in and given back after,
/// unless the settings have changed meanwhile. With them in it Qt WebEngine tells them by itself, and where the proxy
/// does not accept them, again and again (measured with 6.4: sixteen times a second, some thirty times in all), which
/// locks accounts. Without them it asks, and they are told once.
class ProxyCredentials final
{
public:
    ProxyCredentials() = default;
    ~ProxyCredentials();
    ProxyCredentials(const ProxyCredentials &) = delete;
    ProxyCredentials &operator=(const ProxyCredentials &) = delete;

    void take();
    /// Fills the authenticator where there are any.
    [[nodiscard]] bool fill(QAuthenticator &authenticator) const;

private:
    QNetworkProxy m_proxy{ QNetworkProxy::NoProxy };
};

} // namespace iw
