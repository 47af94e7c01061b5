// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/network/networkaccess.h"

#include "app/base/logging.h"
#include "app/base/redactor.h"
#include "app/network/networkroute.h"
#include "app/settings/preferences.h"
#include "app/vault/vault.h"

namespace iw {

NetworkAccess::NetworkAccess(Preferences &preferences, Vault &vault, ExchangeLog &log, Redactor &redactor)
    : m_preferences(preferences), m_vault(vault), m_redactor(redactor), m_password(vault),
      m_settings(preferences.networkSettings()), m_client(m_network, log, redactor)
{
    m_network.setStrictTransportSecurityEnabled(true);
    m_presentPassword = readPassword();
    applyProxy();
    applyTrust();
    connect(&m_vault, &Vault::keyStateChanged, this, &NetworkAccess::followVault);
    connect(&m_vault, &Vault::changed, this, [this](const QString &kind) {
        if (kind == ProxyPassword::recordKind)
            followVault();
    });
}

void NetworkAccess::setSettings(const NetworkSettings &settings)
{
    m_preferences.setNetworkSettings(settings);
    m_settings = settings;
    m_presentPassword = readPassword();
    applyProxy();
    applyTrust();
    dropConnections(m_network);
}

void NetworkAccess::followVault()
{
    Secret password = readPassword();
    if (password.equals(m_presentPassword))
        return;
    m_presentPassword = std::move(password);
    applyProxy();
    dropConnections(m_network);
}

bool NetworkAccess::lacksPassword() const { return !m_vault.canSeal() && m_password.isKept(m_settings); }

Secret NetworkAccess::readPassword() const
{
    if (!m_vault.canSeal())
        return {};
    auto kept = m_password.read(m_settings);
    if (!kept) {
        qCWarning(logApp) << "the proxy's password could not be read:" << kept.problem().id;
        return {};
    }
    m_redactor.add(*kept);
    return std::move(*kept);
}

void NetworkAccess::applyProxy()
{
    setRoute(m_network, m_settings, m_presentPassword);
    setWebViewRoute(m_settings, m_presentPassword);
}

void NetworkAccess::applyTrust()
{
    const auto trust = trustOf(m_settings);
    m_certificateProblem = trust ? std::nullopt : std::optional(trust.problem());
    if (!trust)
        qCWarning(logApp) << "the extra certificates are not used:" << trust.problem().id;
    m_client.setTls(trust ? *trust : QSslConfiguration());
}

} // namespace iw
