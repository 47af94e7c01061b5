// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/program.h"

#include "app/base/logging.h"

#include <QNetworkProxyFactory>

namespace iw {

Program::Program(const QString &dataDir)
    : m_paths(dataDir), m_preferences(m_paths), m_vault(m_paths.vaultFile()), m_accounts(m_vault),
      m_instances(m_vault, m_accounts)
{
    installRedactingLog(&m_redactor);
}

Program::~Program() { installRedactingLog(nullptr); }

ServiceClient &Program::client()
{
    if (!m_client) {
        QNetworkProxyFactory::setUseSystemConfiguration(true);
        m_network = std::make_unique<QNetworkAccessManager>();
        m_network->setStrictTransportSecurityEnabled(true);
        m_client = std::make_unique<ServiceClient>(*m_network, m_exchangeLog, m_redactor);
    }
    return *m_client;
}

} // namespace iw
