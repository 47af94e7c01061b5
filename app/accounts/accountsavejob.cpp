// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/accountsavejob.h"

#include "app/accounts/accountaccess.h"
#include "app/accounts/accountstore.h"
#include "app/service/tryaccessjob.h"

namespace iw {

AccountSaveJob::AccountSaveJob(ServiceClient &client, AccountStore &accounts, ServiceAccount account,
                               PlatformSecrets secrets, QObject *parent)
    : Job(parent), m_accounts(accounts), m_account(std::move(account)), m_secrets(std::move(secrets))
{
    if (const auto allowed = m_accounts.check(m_account, m_secrets); !allowed) {
        fail(allowed.problem());
        return;
    }
    auto *trial = client.tryAccess(m_account.apiUrl, m_secrets, this);
    connect(trial, &Job::finished, this, [this, trial] { tried(trial->problem()); });
}

void AccountSaveJob::tried(const std::optional<Problem> &problem)
{
    if (problem)
        return fail(*problem);
    if (const auto saved = saveUntried(); !saved)
        return fail(saved.problem());
    succeed();
}

bool AccountSaveJob::mayBeSavedUntried() const
{
    return problem() && accessOf(problem()) == AccountAccess::Unreachable;
}

Outcome AccountSaveJob::saveUntried() { return m_accounts.save(m_account, m_secrets); }

} // namespace iw
