// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instances/servicecomparison.h"

#include "app/accounts/accountstore.h"
#include "app/instances/comparisontask.h"
#include "app/instances/instancerepository.h"
#include "app/instances/outcomelookup.h"
#include "app/service/serviceaddress.h"
#include "app/service/servicejobs.h"

#include <QElapsedTimer>
#include <QHash>
#include <QTimer>

namespace iw {

using namespace Qt::StringLiterals;
using Kind = ComparisonEntry::Kind;

namespace {

constexpr qint64 sliceMilliseconds = 15; // of the event loop's time

} // namespace

ServiceComparison::ServiceComparison(ServiceClient &client, AccountStore &accounts, InstanceRepository &instances,
                                     ServiceAccount account, QList<Connector> connectors, QObject *parent)
    : QObject(parent), m_client(client), m_accounts(accounts), m_instances(instances), m_account(std::move(account)),
      m_connectors(std::move(connectors))
{
}

ServiceComparison::~ServiceComparison() { delete m_job; }

void ServiceComparison::enter(State state, std::optional<Problem> problem)
{
    m_state = state;
    m_problem = std::move(problem);
    Q_EMIT stateChanged();
}

void ServiceComparison::read()
{
    if (m_state == State::Reading || m_state == State::Comparing)
        return;
    const auto secrets = m_accounts.secrets(m_account);
    if (secrets)
        return read(*secrets);
    m_entries.clear();
    m_tokens.clear();
    enter(State::Open, secrets.problem());
}

void ServiceComparison::read(const PlatformSecrets &secrets)
{
    if (m_state == State::Reading || m_state == State::Comparing)
        return;
    m_entries.clear();
    m_tokens.clear();
    ListInstancesJob *job = m_client.listInstances(m_account.apiUrl, secrets, {}, this);
    m_job = job;
    job->setPatient();
    connect(job, &ListInstancesJob::progressed, this, &ServiceComparison::progressed);
    connect(job, &Job::finished, this, [this, job] {
        job->deleteLater(); // not from within its own signal
        m_job.clear();
        if (job->problem())
            enter(State::Open, job->problem());
        else
            begin(job->takeInstances());
    });
    enter(State::Reading);
}

void ServiceComparison::cancel()
{
    if (m_state == State::Reading || m_state == State::Comparing)
        abandon({ .id = u"service.cancelled"_s });
}

void ServiceComparison::abandon(const Problem &reason)
{
    if (m_job) { // which may be telling of its progress
        m_job->disconnect(this);
        m_job->deleteLater();
        m_job.clear();
    }
    m_entries.clear();
    m_tokens.clear();
    m_remote.clear();
    enter(State::Open, reason);
}

/// Pairs what the service has with the rows. Comparing them opens a sealed token each, so it goes on by and by.
void ServiceComparison::begin(std::vector<RemoteInstance> remote)
{
    const Service service = serviceForUrl(m_account.apiUrl);
    Instance ofAccount;
    ofAccount.serviceUrl = m_account.apiUrl;
    ofAccount.serviceName = service.id == "other"_L1 ? m_account.apiUrl.host() : service.name;
    ofAccount.accountId = m_account.recordId;
    ofAccount.practice = m_account.practice || isThisComputer(m_account.apiUrl.host());

    // A service's ids are its own, whichever of two accounts it was saved for.
    QHash<QString, Instance> rows;
    const QList<Instance> all = m_instances.instances();
    for (const Instance &row : all) {
        if (row.serviceUrl == m_account.apiUrl && (row.accountId == m_account.recordId || !rows.contains(row.id)))
            rows.insert(row.id, row);
    }
    QSet<QString> seen; // a page may repeat what moved there from the one before
    for (RemoteInstance &one : remote) {
        if (seen.contains(one.id))
            continue;
        seen.insert(one.id);
        ComparisonEntry entry;
        entry.there = adoptable(one, ofAccount, m_connectors);
        entry.tellsTags = one.tellsTags;
        entry.hidesToken = one.token.isEmpty();
        const auto row = rows.constFind(one.id);
        entry.kind = row == rows.cend() ? Kind::OnlyThere : Kind::Same;
        if (row != rows.cend())
            entry.here = *row;
        m_entries.append(entry);
        m_tokens.push_back(std::move(one.token));
        m_remote.push_back(std::move(one));
    }
    for (const Instance &row : all) {
        if (row.accountId != m_account.recordId || row.serviceUrl != m_account.apiUrl || seen.contains(row.id))
            continue;
        m_entries.append({ .kind = Kind::OnlyHere, .here = row });
        m_tokens.emplace_back();
    }
    m_next = 0;
    enter(State::Comparing);
    QTimer::singleShot(0, this, &ServiceComparison::compareSome);
}

void ServiceComparison::compareSome()
{
    if (m_state != State::Comparing)
        return;
    QElapsedTimer slice;
    slice.start();
    while (m_next < m_entries.size() && slice.elapsed() < sliceMilliseconds) {
        compare(m_next++);
        if (m_state != State::Comparing)
            return;
    }
    if (m_next < m_entries.size()) {
        QTimer::singleShot(0, this, &ServiceComparison::compareSome);
        return;
    }
    markUncertain();
    m_remote.clear();
    enter(State::Compared);
}

void ServiceComparison::compare(int index)
{
    ComparisonEntry &entry = m_entries[index];
    if (entry.kind != Kind::Same)
        return;
    entry.differences = differencesOf(entry.here, entry.there, entry.tellsTags);
    const bool isLost = entry.here.state == InstanceState::SecretsLost;
    if (isLost) {
        entry.differences |= ComparisonEntry::Difference::Token;
    } else if (!entry.hidesToken) {
        const auto token = m_instances.secret(entry.here, u"token"_s);
        // One that cannot be opened may differ; a vault that was locked says nothing of any.
        if (!token && token.problem().id == "vault.locked"_L1)
            return abandon(token.problem());
        if (!token || !token->equals(m_tokens[size_t(index)]))
            entry.differences |= ComparisonEntry::Difference::Token;
    }
    if (entry.differences)
        entry.kind = Kind::Differs;
}

void ServiceComparison::markUncertain()
{
    QHash<QString, QList<int>> named; // what has the same name
    for (int i = 0; i < m_entries.size(); ++i)
        named[nameAsSaved(m_entries[i].shown().name)].append(i);
    for (const QList<int> &same : std::as_const(named)) {
        for (const int one : same.size() > 1 ? same : QList<int>()) {
            ComparisonEntry &entry = m_entries[one];
            if (entry.kind != Kind::OnlyThere)
                continue;
            for (const int other : same) {
                if (other != one && mayBeLeftover(entry.there, m_entries[other].shown()))
                    entry.mayBeLeftover = true;
            }
        }
    }
    const QList<Instance> intents = m_instances.unfinished();
    const QList<Instance> known = m_instances.instances();
    for (const Instance &intent : intents) {
        if (intent.serviceUrl != m_account.apiUrl)
            continue;
        for (const size_t index : possibleOutcomes(intent, m_remote, known)) {
            m_entries[qsizetype(index)].unfinishedId = intent.recordId;
            m_entries[qsizetype(index)].unfinishedName = intent.name;
        }
    }
}

bool ServiceComparison::isFor(int index, Task task) const
{
    const ComparisonEntry &entry = m_entries[index];
    switch (task) {
    case Task::Adopt:
        return entry.kind == Kind::OnlyThere;
    case Task::Refresh:
        return entry.kind == Kind::Differs;
    case Task::Forget:
        return entry.kind == Kind::OnlyHere;
    }
    return false;
}

QList<int> ServiceComparison::allFor(Task task) const
{
    QList<int> entries;
    for (int i = 0; i < m_entries.size(); ++i) {
        if (isFor(i, task) && !m_entries[i].mayBeLeftover && m_entries[i].unfinishedId.isEmpty())
            entries.append(i);
    }
    return entries;
}

ComparisonTask *ServiceComparison::run(Task task, const QList<int> &entries)
{
    QList<int> fitting = entries;
    fitting.removeIf([&](int entry) { return !isFor(entry, task); });
    return new ComparisonTask(*this, task, fitting);
}

void ServiceComparison::set(int index, const ComparisonEntry &changed)
{
    m_entries[index] = changed;
    Q_EMIT entryChanged(index);
}

} // namespace iw
