// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/program.h"

#include "app/base/logging.h"

namespace iw {

Program::Program(const QString &dataDir)
    : m_paths(dataDir), m_preferences(m_paths), m_vault(m_paths.vaultFile()), m_accounts(m_vault),
      m_instances(m_vault, m_accounts), m_sessions(m_vault)
{
    installRedactingLog(&m_redactor);
}

Program::~Program() { installRedactingLog(nullptr); }

NetworkAccess &Program::network()
{
    if (!m_network)
        m_network = std::make_unique<NetworkAccess>(m_preferences, m_vault, m_exchangeLog, m_redactor);
    return *m_network;
}

} // namespace iw
