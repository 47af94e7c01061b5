// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/serviceaccount.h"
#include "app/base/job.h"
#include "app/service/serviceclient.h"

namespace iw {

class AccountStore;

/// Saves an account, new or with new secrets, once its service has accepted them; until then nothing is changed.
///
///     AccountStore::check() ── refused ──▶ problem, nothing was sent
///         └─▶ tryAccess() ── not good ──▶ problem; mayBeSavedUntried() where nothing speaks against the secrets
///                 └─ good ──▶ AccountStore::save()
///
/// The vault must be open. Borrows client and store. Deleting it ends the call and saves nothing.
class AccountSaveJob final : public Job
{
    Q_OBJECT
public:
    AccountSaveJob(ServiceClient &client, AccountStore &accounts, ServiceAccount account, PlatformSecrets secrets,
                   QObject *parent);

    /// As saved, after success.
    [[nodiscard]] const ServiceAccount &account() const { return m_account; }
    /// After a failure: the service could not be asked, and saveUntried() is left to the person.
    [[nodiscard]] bool mayBeSavedUntried() const;
    /// What is saved may turn out to be wrong. Problems of AccountStore::save().
    [[nodiscard]] Outcome saveUntried();

private:
    void tried(const std::optional<Problem> &problem);

    AccountStore &m_accounts;
    ServiceAccount m_account;
    PlatformSecrets m_secrets;
};

} // namespace iw
