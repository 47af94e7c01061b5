// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instances/unfinishedcreation.h"

#include "app/base/logging.h"
#include "app/instances/instancerepository.h"
#include "app/instances/outcomelookup.h"
#include "app/service/servicejobs.h"

#include <algorithm>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

bool wasChangedElsewhere(const Problem &problem)
{
    return problem.id == "vault.no-record"_L1 || problem.id == "vault.changed-elsewhere"_L1;
}

} // namespace

UnfinishedCreation::UnfinishedCreation(ServiceClient &client, InstanceRepository &instances, Instance intent,
                                       QObject *parent)
    : QObject(parent), m_client(client), m_instances(instances), m_instance(std::move(intent))
{
}

UnfinishedCreation::~UnfinishedCreation() { delete m_job; }

void UnfinishedCreation::enter(State state, std::optional<Problem> problem)
{
    m_state = state;
    m_problem = std::move(problem);
    qCDebug(logApp) << "unfinished creation:" << state << (m_problem ? m_problem->id : QString());
    Q_EMIT stateChanged();
}

/// True, with the words for it, where another program has saved an instance in the intent's place.
bool UnfinishedCreation::wasSavedElsewhere()
{
    const auto present = m_instances.instance(m_instance.recordId);
    if (!present || present->isUnfinished())
        return false;
    takeSaved(*present);
    enter(State::Saved,
          Problem{ .id = u"creation.saved-elsewhere"_s, .arguments = { { u"name"_s, m_instance.name } } });
    return true;
}

void UnfinishedCreation::takeSaved(const Instance &saved)
{
    m_elsewhere = true;
    m_instance = saved;
    m_instances.noticeChange();
    if (auto token = m_instances.secret(saved, u"token"_s); token)
        m_remote.token = std::move(*token);
}

bool UnfinishedCreation::isStillUnfinished()
{
    if (wasSavedElsewhere())
        return false;
    const auto present = m_instances.instance(m_instance.recordId);
    if (present) {
        m_instance = *present;
        return true;
    }
    if (present.problem().id != "vault.no-record"_L1) {
        enter(State::Open, present.problem());
        return false;
    }
    m_elsewhere = true;
    m_instances.noticeChange();
    enter(State::Forgotten,
          Problem{ .id = u"creation.forgotten-elsewhere"_s, .arguments = { { u"name"_s, m_instance.name } } });
    return false;
}

void UnfinishedCreation::lookUp()
{
    if (m_state > State::NotFound || m_state == State::LookingUp || !isStillUnfinished())
        return;
    auto platform = m_instances.platformSecrets(m_instance);
    if (platform)
        return lookUp(std::move(*platform));
    // Kept in memory only by a program that has ended, there is nothing to ask the service with.
    const bool lost = platform.problem().id == "vault.no-secret"_L1;
    enter(State::Open, lost ? finding(u"creation.secrets-lost"_s) : platform.problem());
}

void UnfinishedCreation::lookUp(PlatformSecrets platform)
{
    if (m_state > State::NotFound || m_state == State::LookingUp || wasSavedElsewhere())
        return;
    m_platform = std::move(platform);
    m_found.clear();
    m_candidates.clear();
    m_certain = false;
    // The whole list: what a search leaves out would be taken for not made, and signed in for again.
    auto *job = m_client.listInstances(m_instance.serviceUrl, m_platform, {}, this);
    m_job = job;
    connect(job, &Job::finished, this, [this, job] {
        job->deleteLater(); // not from within its own signal
        m_job.clear();
        if (job->problem())
            enter(State::Open, job->problem());
        else
            judge(job->takeInstances());
    });
    enter(State::LookingUp, m_lost);
}

void UnfinishedCreation::cancel()
{
    if (m_state != State::LookingUp)
        return;
    delete m_job;
    enter(State::Open);
}

void UnfinishedCreation::judge(std::vector<RemoteInstance> remote)
{
    const QList<Instance> known = m_instances.instances();
    for (const size_t index : possibleOutcomes(m_instance, remote, known))
        m_found.push_back(std::move(remote[index]));
    std::stable_sort(m_found.begin(), m_found.end(),
                     [](const auto &one, const auto &other) { return one.createdDate > other.createdDate; });
    for (const RemoteInstance &found : m_found)
        m_candidates.append({ found.id, found.name, found.tags, found.createdDate, stateTold(found) });
    if (m_found.size() > 1)
        return enter(State::Found, finding(u"creation.several-after-loss"_s));
    if (m_found.size() == 1) {
        const bool fits = isCertainOutcome(m_instance, m_found.front());
        m_certain = fits && !sharesItsName();
        return enter(State::Found,
                     finding(m_certain  ? u"creation.found-after-loss"_s
                                 : fits ? u"creation.shared-after-loss"_s
                                        : u"creation.uncertain-after-loss"_s));
    }
    m_savedRecord.clear();
    for (const size_t index : possibleOutcomes(m_instance, remote, {})) {
        const auto saved = std::find_if(known.cbegin(), known.cend(), [&](const Instance &other) {
            return other.id == remote[index].id && other.serviceUrl == m_instance.serviceUrl;
        });
        if (saved != known.cend() && isCertainOutcome(m_instance, remote[index]))
            m_savedRecord = saved->recordId;
    }
    enter(State::NotFound,
          finding(m_savedRecord.isEmpty() ? u"creation.not-found-after-loss"_s : u"creation.already-saved"_s));
}

/// Of two unfinished ones with equal names, either may have made what is there.
bool UnfinishedCreation::sharesItsName() const
{
    const QList<Instance> all = m_instances.unfinished();
    return std::any_of(all.cbegin(), all.cend(), [this](const Instance &other) {
        return other.recordId != m_instance.recordId && other.serviceUrl == m_instance.serviceUrl
            && other.connector == m_instance.connector && other.name == m_instance.name;
    });
}

Problem UnfinishedCreation::finding(const QString &id) const
{
    Problem problem = m_lost.value_or(Problem{});
    problem.id = id;
    problem.arguments.insert(u"name"_s, m_instance.name);
    problem.arguments.insert(u"host"_s, m_instance.serviceUrl.host());
    problem.arguments.insert(u"count"_s, QString::number(m_candidates.size()));
    return problem;
}

void UnfinishedCreation::adopt(qsizetype candidate)
{
    if (m_state != State::Found || candidate < 0 || size_t(candidate) >= m_found.size())
        return;
    m_event = InstanceEvent::adoptedAfterLostAnswer();
    const RemoteInstance &chosen = m_found[size_t(candidate)];
    if (chosen.token.isEmpty())
        readToken(chosen.id);
    else
        save(std::move(m_found[size_t(candidate)]));
}

/// Lists may leave tokens out; the instance by itself has its own.
void UnfinishedCreation::readToken(const QString &id)
{
    auto *job = m_client.readInstance(m_instance.serviceUrl, m_platform, id, this);
    m_job = job;
    connect(job, &Job::finished, this, [this, job] {
        job->deleteLater();
        m_job.clear();
        if (job->problem())
            enter(State::Found, job->problem());
        else
            save(job->takeInstance());
    });
    enter(State::LookingUp);
}

void UnfinishedCreation::save(RemoteInstance remote)
{
    if (m_state > State::NotFound)
        return;
    m_remote = std::move(remote);
    m_found.clear();
    m_candidates.clear();
    m_platform = {};
    m_instance.id = m_remote.id;
    if (!m_remote.name.isEmpty())
        m_instance.name = m_remote.name;
    if (!m_remote.tags.isEmpty())
        m_instance.tags = m_remote.tags;
    if (m_remote.createdDate.isValid())
        m_instance.createdAt = m_remote.createdDate;
    m_instance.state = stateTold(m_remote);
    store();
}

void UnfinishedCreation::saveAgain()
{
    if (m_state == State::SaveFailed)
        store();
}

void UnfinishedCreation::store()
{
    auto saved =
        m_instance.recordId.isEmpty() ? storeAnew() : m_instances.complete(m_instance, m_remote.token, { m_event });
    if (!saved && wasChangedElsewhere(saved.problem()))
        saved = storeAgain(saved.problem());
    if (!saved)
        return enter(State::SaveFailed, saved.problem());
    enter(State::Saved,
          m_elsewhere ? std::optional(
              Problem{ .id = u"creation.saved-elsewhere"_s, .arguments = { { u"name"_s, m_instance.name } } })
                      : std::nullopt);
}

/// Another program changed the intent meanwhile. The instance is there all the same, and is saved once: in the row that
/// the other one wrote, in the intent that it only marked, or in a new row where it forgot the intent or took another
/// instance for it.
Outcome UnfinishedCreation::storeAgain(const Problem &reason)
{
    const QList<Instance> known = m_instances.instances();
    const auto same = std::find_if(known.cbegin(), known.cend(), [this](const Instance &other) {
        return other.id == m_instance.id && other.serviceUrl == m_instance.serviceUrl;
    });
    if (same != known.cend()) {
        takeSaved(*same);
        return Done{};
    }
    const auto present = m_instances.instance(m_instance.recordId);
    if (present && present->isUnfinished()) {
        m_instance.revision = present->revision;
        return m_instances.complete(m_instance, m_remote.token, { m_event });
    }
    if (!present && present.problem().id != "vault.no-record"_L1)
        return reason;
    return storeAnew();
}

Outcome UnfinishedCreation::storeAnew()
{
    const InstanceState state = m_instance.state;
    std::map<QString, Secret> secrets;
    for (const auto &[field, secret] : m_secrets)
        secrets.emplace(field, secret.clone());
    m_instance.recordId.clear();
    m_instance.revision = 0;
    if (const auto begun = m_instances.begin(m_instance, secrets); !begun)
        return begun;
    m_instance.state = state;
    return m_instances.complete(m_instance, m_remote.token, { m_event });
}

void UnfinishedCreation::forget()
{
    if (m_state > State::NotFound || m_state == State::LookingUp)
        return;
    auto forgotten = m_instances.forget(m_instance);
    if (!forgotten && wasChangedElsewhere(forgotten.problem())) {
        if (!isStillUnfinished()) // which says what it is by now
            return;
        forgotten = m_instances.forget(m_instance); // it was only marked
    }
    if (forgotten)
        enter(State::Forgotten);
    else
        enter(m_state, forgotten.problem());
}

} // namespace iw
