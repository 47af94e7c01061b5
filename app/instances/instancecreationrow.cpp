// SPDX-License-Identifier: GPL-3.0-or-later
// The row that a conversation has in the vault before there is an instance; the rest of the class is in
// instancecreation.cpp.
#include "app/instances/instancecreation.h"

#include "app/accounts/accountstore.h"
#include "app/base/logging.h"
#include "app/base/redactor.h"
#include "app/instances/instancerepository.h"

namespace iw {

Result<Instance> InstanceCreation::describedRow()
{
    const auto account = m_accounts.ensure(m_draft.serviceUrl, m_draft.platform, m_draft.practice);
    if (!account)
        return account.problem();
    Instance row = m_draft.described(m_authorization.redirectUri);
    row.accountId = account->recordId;
    row.notBefore = m_serviceTime;
    return row;
}

Outcome InstanceCreation::keepWaiting()
{
    if (m_state != State::SigningIn)
        return Done{};
    const auto row = describedRow();
    if (!row)
        return row.problem();
    const auto kept = m_kept.keep(*row, m_authorization, m_draft.clone().secrets);
    if (kept)
        m_answerBy = QDeadlineTimer(QDeadlineTimer::Forever);
    return kept;
}

void InstanceCreation::resume(const QByteArray &recordId)
{
    if (m_state > State::Ready)
        return;
    dropSignIn();
    auto address = m_kept.open(recordId);
    if (!address)
        return enter(State::Gathering, address.problem());
    if (!m_kept.isOf(m_draft)) { // changed before the page was reached: the link is for what it was
        m_kept.release();
        return requestAuthorization();
    }
    m_authorization = std::move(*address);
    m_asked = { m_authorization.clientId, m_authorization.redirectUri, m_authorization.state };
    if (!m_authorization.state.isEmpty())
        m_client.redactor().add(m_authorization.state);
    m_serviceTime = m_kept.serviceTime();
    enter(State::SigningIn);
}

bool InstanceCreation::attemptIsOver()
{
    const auto over = m_kept.ended();
    if (!over)
        return false;
    m_kept.release();
    dropSignIn();
    enter(State::Gathering, over);
    return true;
}

void InstanceCreation::takeBackIntent(bool spent)
{
    if (m_kept.exists())
        m_kept.comeBack(m_instance, m_authorization, spent);
    else if (const auto removed = m_instances.removeHere(m_instance.recordId); !removed)
        qCWarning(logApp) << "the intent could not be removed:" << removed.problem().id;
    m_instance = {};
}

} // namespace iw
