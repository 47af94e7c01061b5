// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/network/proxypassword.h"
#include "app/service/serviceclient.h"

#include <QNetworkAccessManager>
#include <QObject>

#include <optional>

namespace iw {

class ExchangeLog;
class Preferences;
class Redactor;
class Vault;

/// The program's way to the network: one manager and one client, which follow the settings, and with them the embedded
/// sign-in page. Making it loads the network, so it is made when something is to be sent. Uses what it is given.
///
/// The proxy's password is taken from the vault while that is open and let go when it is locked; until then a proxy
/// that wants one answers with "service.proxy-sign-in".
class NetworkAccess final : public QObject
{
    Q_OBJECT
public:
    NetworkAccess(Preferences &preferences, Vault &vault, ExchangeLog &log, Redactor &redactor);

    [[nodiscard]] ServiceClient &client() { return m_client; }
    [[nodiscard]] const NetworkSettings &settings() const { return m_settings; }
    [[nodiscard]] ProxyPassword &proxyPassword() { return m_password; }

    /// Saves the settings; they hold from the next request on.
    void setSettings(const NetworkSettings &settings);
    /// True where a password is kept for the proxy and the vault must be opened to have it.
    [[nodiscard]] bool lacksPassword() const;
    /// Why the extra certificates could not be read: without them the network is tried all the same.
    [[nodiscard]] const std::optional<Problem> &certificateProblem() const { return m_certificateProblem; }

private:
    void followVault();
    [[nodiscard]] Secret readPassword() const;
    void applyTrust();
    void applyProxy();

    Preferences &m_preferences;
    Vault &m_vault;
    Redactor &m_redactor;
    ProxyPassword m_password;
    NetworkSettings m_settings;
    Secret m_presentPassword;
    QNetworkAccessManager m_network;
    ServiceClient m_client;
    std::optional<Problem> m_certificateProblem;
};

} // namespace iw
