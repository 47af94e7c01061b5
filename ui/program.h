// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/accountstore.h"
#include "app/accounts/keptsessions.h"
#include "app/base/paths.h"
#include "app/base/redactor.h"
#include "app/instances/instancerepository.h"
#include "app/network/networkaccess.h"
#include "app/service/exchangelog.h"
#include "app/settings/preferences.h"
#include "app/vault/vault.h"

#include <memory>

namespace iw {

/// The objects that window and command line share, wired together. Built after the application object, destroyed before
/// it. Making it touches neither network nor keychain.
class Program final
{
public:
    explicit Program(const QString &dataDir);
    ~Program();

    [[nodiscard]] const Paths &paths() const { return m_paths; }
    [[nodiscard]] Preferences &preferences() { return m_preferences; }
    [[nodiscard]] Redactor &redactor() { return m_redactor; }
    [[nodiscard]] ExchangeLog &exchangeLog() { return m_exchangeLog; }
    [[nodiscard]] Vault &vault() { return m_vault; }
    [[nodiscard]] AccountStore &accounts() { return m_accounts; }
    [[nodiscard]] InstanceRepository &instances() { return m_instances; }
    [[nodiscard]] KeptSessions &sessions() { return m_sessions; }
    /// Loads the network on the first call.
    [[nodiscard]] NetworkAccess &network();
    [[nodiscard]] ServiceClient &client() { return network().client(); }

private:
    Paths m_paths;
    Redactor m_redactor;
    Preferences m_preferences;
    ExchangeLog m_exchangeLog;
    Vault m_vault;
    AccountStore m_accounts;
    InstanceRepository m_instances;
    KeptSessions m_sessions;
    std::unique_ptr<NetworkAccess> m_network;
};

} // namespace iw
