// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/serviceaccount.h"
#include "app/instances/comparisonentry.h"
#include "app/service/serviceclient.h"

#include <QObject>
#include <QPointer>

#include <vector>

namespace iw {

class AccountStore;
class ComparisonTask;
class InstanceRepository;
class ListInstancesJob;

/// One account's instances at its service beside the saved rows of that account. Only a list that was read to its end
/// is compared: one that failed or was cancelled says nothing about what is gone. Needs an open vault, for the
/// account's secrets and to compare tokens, which it holds as Secret until it dies: delete it when the vault is locked.
/// Never changes anything at the service. Uses client, accounts and repository, which outlive it.
///
///     Open ──read()──▶ Reading ──▶ Comparing ──▶ Compared ──run()──▶ (a ComparisonTask at a time)
///      ▲  failed, cancel()  └──────────┘
///
/// Emits progressed() after each page, stateChanged() with each state, entryChanged() where a task changed an entry.
class ServiceComparison final : public QObject
{
    Q_OBJECT
public:
    enum class State { Open, Reading, Comparing, Compared };
    Q_ENUM(State)
    enum class Task { Adopt, Refresh, Forget };

    ServiceComparison(ServiceClient &client, AccountStore &accounts, InstanceRepository &instances,
                      ServiceAccount account, QList<Connector> connectors, QObject *parent = nullptr);
    ~ServiceComparison() override;

    [[nodiscard]] State state() const { return m_state; }
    /// Why it is Open again.
    [[nodiscard]] const std::optional<Problem> &problem() const { return m_problem; }
    [[nodiscard]] const ServiceAccount &account() const { return m_account; }
    /// With the secrets of the account, or with these where it is not saved yet.
    void read();
    void read(const PlatformSecrets &secrets);
    /// The account was saved meanwhile: before run().
    void setAccount(const ServiceAccount &account) { m_account = account; }
    /// Ends the reading, with the problem "service.cancelled".
    void cancel();

    /// In Compared. What the service has comes in its order, then what only the table has.
    [[nodiscard]] const QList<ComparisonEntry> &entries() const { return m_entries; }
    [[nodiscard]] bool isFor(int entry, Task task) const;
    /// What the task is for without anybody looking at each: no leftovers, and nothing that an unfinished creation may
    /// have made.
    [[nodiscard]] QList<int> allFor(Task task) const;
    /// Runs the task for those of the entries that it is for. One at a time; belongs to this object.
    [[nodiscard]] ComparisonTask *run(Task task, const QList<int> &entries);

Q_SIGNALS:
    void progressed(int instances);
    void stateChanged();
    void entryChanged(int entry);

private:
    friend class ComparisonTask;

    void enter(State state, std::optional<Problem> problem = {});
    void begin(std::vector<RemoteInstance> remote);
    void abandon(const Problem &reason);
    void compareSome();
    void compare(int entry);
    void markUncertain();
    void set(int entry, const ComparisonEntry &changed);

    ServiceClient &m_client;
    AccountStore &m_accounts;
    InstanceRepository &m_instances;
    ServiceAccount m_account;
    QList<Connector> m_connectors;
    State m_state = State::Open;
    std::optional<Problem> m_problem;
    QPointer<ListInstancesJob> m_job;
    QList<ComparisonEntry> m_entries;
    std::vector<Secret> m_tokens; ///< by entry, as the service told them
    std::vector<RemoteInstance> m_remote; ///< of the entries, as long as they are compared; without tokens
    int m_next = 0;
};

} // namespace iw
