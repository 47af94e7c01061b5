// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/serviceaccount.h"
#include "app/base/job.h"

#include <QList>

#include <optional>

namespace iw {

class AccountStore;
class ServiceClient;
class TryAccessJob;

/// What came of one account; what accessOf() its problem says.
struct AccountTest
{
    ServiceAccount account;
    std::optional<Problem> problem{};
};

/// Tries the secrets of saved accounts at their services, several at a time. Nothing is written. What comes of each is
/// told by tested() and stands in results(); the job itself fails only with "service.cancelled". The vault must be
/// open: an account that is reached after it was locked gets "vault.locked". Borrows client and store.
class AccountTestJob final : public Job
{
    Q_OBJECT
public:
    static constexpr int usuallyAtATime = 6;

    AccountTestJob(ServiceClient &client, const AccountStore &accounts, const QList<ServiceAccount> &tested,
                   QObject *parent, int atATime = usuallyAtATime);

    /// In the order of the accounts; whole after finished().
    [[nodiscard]] const QList<AccountTest> &results() const { return m_results; }
    /// Accounts that are not through get the problem "service.cancelled".
    void cancel();

Q_SIGNALS:
    void tested(const iw::AccountTest &test);

private:
    void fill();
    void start(int index);
    void ended(int index, const std::optional<Problem> &problem);

    ServiceClient &m_client;
    const AccountStore &m_accounts;
    int m_atATime;
    QList<AccountTest> m_results;
    QList<TryAccessJob *> m_running;
    int m_next = 0; ///< the first that has not begun
    int m_done = 0;
    bool m_isCancelled = false;
    bool m_isThrough = false;
};

} // namespace iw
