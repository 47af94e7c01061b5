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
    apply();
    connect(&m_vault, &Vault::keyStateChanged, this, &NetworkAccess::applyProxy);
    connect(&m_vault, &Vault::changed, this, [this](const QString &kind) {
        if (kind == ProxyPassword::recordKind)
            applyProxy();
    });
}

void NetworkAccess::setSettings(const NetworkSettings &settings)
{
    m_preferences.setNetworkSettings(settings);
    m_settings = settings;
    apply();
}

bool NetworkAccess::lacksPassword() const { return !m_vault.canSeal() && m_password.isKept(m_settings); }

void NetworkAccess::apply()
{
    applyProxy();
    const auto trust = trustOf(m_settings);
    m_certificateProblem = trust ? std::nullopt : std::optional(trust.problem());
    if (!trust)
        qCWarning(logApp) << "the extra certificates are not used:" << trust.problem().id;
    m_client.setTls(trust ? *trust : QSslConfiguration());
}

void NetworkAccess::applyProxy()
{
    Secret password;
    if (m_vault.canSeal()) {
        if (auto kept = m_password.read(m_settings))
            password = std::move(*kept);
        else
            qCWarning(logApp) << "the proxy's password could not be read:" << kept.problem().id;
    }
    m_redactor.add(password);
    setRoute(m_network, m_settings, password);
    setWebViewRoute(m_settings, password);
}

} // namespace iw
