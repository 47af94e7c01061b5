// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/accounttestjob.h"

#include "app/accounts/accountstore.h"
#include "app/service/tryaccessjob.h"

#include <utility>

namespace iw {

using namespace Qt::StringLiterals;

AccountTestJob::AccountTestJob(ServiceClient &client, const AccountStore &accounts, const QList<ServiceAccount> &tested,
                               QObject *parent, int atATime)
    : Job(parent), m_client(client), m_accounts(accounts), m_atATime(atATime)
{
    m_results.reserve(tested.size());
    for (const ServiceAccount &account : tested)
        m_results.append({ .account = account });
    // From the event loop, so that nothing is told before somebody can listen.
    QMetaObject::invokeMethod(this, &AccountTestJob::fill, Qt::QueuedConnection);
}

void AccountTestJob::cancel()
{
    if (m_isCancelled || m_isThrough)
        return;
    m_isCancelled = true;
    const QList<TryAccessJob *> running = m_running;
    for (TryAccessJob *trial : running)
        trial->cancel();
    fill();
}

void AccountTestJob::fill()
{
    while (m_next < m_results.size() && (m_isCancelled || m_running.size() < m_atATime))
        start(m_next++);
    if (m_done < m_results.size() || std::exchange(m_isThrough, true))
        return;
    if (m_isCancelled)
        fail(Problem{ .id = u"service.cancelled"_s });
    else
        succeed();
}

void AccountTestJob::start(int index)
{
    if (m_isCancelled)
        return ended(index, Problem{ .id = u"service.cancelled"_s });
    const auto secrets = m_accounts.secrets(m_results[index].account);
    if (!secrets)
        return ended(index, secrets.problem());
    TryAccessJob *trial = m_client.tryAccess(m_results[index].account.apiUrl, *secrets, this);
    m_running.append(trial);
    connect(trial, &Job::finished, this, [this, index, trial] {
        m_running.removeOne(trial);
        trial->deleteLater();
        ended(index, trial->problem());
        fill();
    });
}

void AccountTestJob::ended(int index, const std::optional<Problem> &problem)
{
    m_results[index].problem = problem;
    ++m_done;
    Q_EMIT tested(m_results[index]);
}

} // namespace iw
