// SPDX-License-Identifier: GPL-3.0-or-later
// The row that a conversation has in the vault before there is an instance; the rest of the class is in
// instancecreation.cpp.
#include "app/instances/instancecreation.h"

#include "app/accounts/accountstore.h"
#include "app/base/logging.h"
#include "app/instances/instancerepository.h"

#include <utility>

namespace iw {

Result<Instance> InstanceCreation::describedRow()
{
    const bool isNew = !m_accounts.find(draft().serviceUrl, draft().platform);
    const auto account = m_accounts.ensure(draft().serviceUrl, draft().platform, draft().practice);
    if (!account)
        return account.problem();
    if (isNew)
        m_madeAccount = *account;
    Instance row = draft().described(authorization().redirectUri);
    row.accountId = account->recordId;
    row.notBefore = serviceTime();
    return row;
}

Outcome InstanceCreation::keepWaiting()
{
    if (stage() != Stage::SigningIn)
        return Done{};
    const auto row = describedRow();
    if (!row)
        return row.problem();
    const auto kept = m_kept.keep(*row, authorization(), draft().clone().secrets);
    if (kept)
        waitAsLongAsItTakes();
    return kept;
}

void InstanceCreation::resume(const QByteArray &recordId)
{
    if (stage() == Stage::Over)
        return;
    dropSignIn();
    auto address = m_kept.open(recordId);
    if (!address)
        return enterStage(Stage::Gathering, address.problem());
    if (!m_kept.isOf(draft())) { // changed before the page was reached: the link is for what it was
        m_kept.release();
        return requestAuthorization();
    }
    takeUp(std::move(*address), m_kept.serviceTime());
}

bool InstanceCreation::attemptIsOver()
{
    const auto over = m_kept.ended();
    if (!over)
        return false;
    m_kept.release();
    dropSignIn();
    enterStage(Stage::Gathering, over);
    return true;
}

void InstanceCreation::takeBackIntent(bool spent)
{
    if (m_kept.exists())
        m_kept.comeBack(m_instance, authorization(), spent);
    else if (const auto removed = m_instances.removeHere(m_instance.recordId); !removed)
        qCWarning(logApp) << "the intent could not be removed:" << removed.problem().id;
    m_instance = {};
    forgetMadeAccount();
}

/// Nobody asked for an account alone, least of all for one whose secrets the service has just refused.
void InstanceCreation::forgetMadeAccount()
{
    const auto made = std::exchange(m_madeAccount, {});
    if (!made)
        return;
    const auto use = m_accounts.use(*made);
    if (use && use->isNone() && !m_accounts.remove(*made, *use))
        qCWarning(logApp) << "an account without instances could not be removed";
}

} // namespace iw
