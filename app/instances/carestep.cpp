// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instances/carestep.h"

#include "app/instances/instancerepository.h"
#include "app/instances/outcomelookup.h"
#include "app/instances/rowedit.h"
#include "app/service/servicejobs.h"

#include <algorithm>

namespace iw {

using namespace Qt::StringLiterals;
using Kind = CareTask::Kind;

namespace {

void takeState(Instance &row, const RemoteInstance &remote)
{
    if (row.state != InstanceState::SecretsLost) // which the service cannot know
        row.state = stateTold(remote);
}

void setReach(Instance &row, InstanceReach reach)
{
    row.reach = reach;
    row.lastChecked = QDateTime::currentDateTimeUtc();
    if (reach == InstanceReach::Reachable)
        row.lastWorked = row.lastChecked;
}

QStringList tagsAsSaved(const QStringList &tags)
{
    QStringList saved;
    std::transform(tags.cbegin(), tags.cend(), std::back_inserter(saved), nameAsSaved);
    saved.removeDuplicates();
    saved.sort();
    return saved;
}

} // namespace

CareStep::CareStep(ServiceClient &client, InstanceRepository &instances, Instance instance, CareTask task,
                   QObject *parent)
    : Job(parent), m_client(client), m_instances(instances), m_instance(std::move(instance)), m_task(std::move(task))
{
    m_change.name = m_task.edit.name;
    if (m_task.edit.way == InstanceEdit::Tags::Replace)
        m_change.tags = m_task.edit.tags;
    const auto platform = m_instances.platformSecrets(m_instance);
    if (!platform)
        fail(platform.problem());
    else if (m_task.kind == Kind::Check)
        check(*platform);
    else if (m_task.kind == Kind::Refresh)
        refresh(*platform);
    else if (m_task.edit.way == InstanceEdit::Tags::Add || m_task.edit.way == InstanceEdit::Tags::Remove)
        readTags(*platform);
    else
        change(*platform);
}

void CareStep::cancel()
{
    m_isCancelled = true;
    if (m_job)
        m_job->cancel();
}

void CareStep::check(const PlatformSecrets &platform)
{
    const auto token = m_instances.secret(m_instance, u"token"_s);
    auto *job =
        m_client.checkInstance(m_instance.serviceUrl, platform, m_instance.id, token ? token->clone() : Secret(), this);
    m_job = job;
    connect(job, &Job::finished, this, [this, job] {
        std::optional<Problem> found = job->problem();
        // Cancelled, or turned away before anybody looked: nothing was learnt.
        if (m_isCancelled || (found && found->id == "service.rate-limited"_L1))
            return fail(found.value_or(described(u"service.cancelled"_s)));
        if (job->isGone())
            return saveGone();
        const auto &remote = job->instance();
        if (!found && remote->disabled)
            found = described(u"service.disabled"_s);
        else if (!found && !remote->valid)
            found = described(u"instance.not-valid"_s);
        const InstanceReach reach = !found         ? InstanceReach::Reachable
            : found->id == "instance.not-valid"_L1 ? InstanceReach::Refused
                                                   : reachOf(*found);
        const bool saved = save(
            [&](Instance &row) {
                if (remote)
                    takeState(row, *remote);
                setReach(row, reach);
            },
            InstanceEvent::checked(reach));
        if (saved)
            found ? fail(*found) : succeed();
    });
}

void CareStep::refresh(const PlatformSecrets &platform)
{
    auto *job = m_client.readInstance(m_instance.serviceUrl, platform, m_instance.id, this);
    m_job = job;
    connect(job, &Job::finished, this, [this, job] {
        if (job->isGone())
            return saveGone();
        if (const auto &trouble = job->problem())
            return fail(*trouble);
        const RemoteInstance &remote = job->instance();
        std::map<QString, Secret> secrets;
        const auto token = m_instances.secret(m_instance, u"token"_s);
        if (!remote.token.isEmpty() && !(token && token->equals(remote.token)))
            secrets.emplace(u"token"_s, remote.token.clone());
        if (save([&](Instance &row) { takeOver(row, remote); }, InstanceEvent::Kind::Refreshed, secrets))
            succeed();
    });
}

void CareStep::readTags(const PlatformSecrets &platform)
{
    auto *job = m_client.readInstance(m_instance.serviceUrl, platform, m_instance.id, this);
    m_job = job;
    connect(job, &Job::finished, this, [this, job] {
        if (job->isGone())
            return saveGone();
        if (const auto &trouble = job->problem())
            return fail(*trouble);
        const auto secrets = m_instances.platformSecrets(m_instance);
        if (!secrets) // locked meanwhile
            return fail(secrets.problem());
        QStringList tags = job->instance().tellsTags ? job->instance().tags : m_instance.tags;
        for (const QString &tag : std::as_const(m_task.edit.tags)) {
            if (m_task.edit.way == InstanceEdit::Tags::Remove)
                tags.removeAll(tag);
            else if (!tags.contains(tag))
                tags.append(tag);
        }
        m_change.tags = tags;
        change(*secrets);
    });
}

void CareStep::change(const PlatformSecrets &platform)
{
    const QUrl &api = m_instance.serviceUrl;
    ChangeInstanceJob *job = m_task.kind == Kind::Update
        ? m_client.updateInstance(api, platform, m_instance.id, m_change, this)
        : m_task.kind == Kind::Delete
        ? m_client.deleteInstance(api, platform, m_instance.id, this)
        : m_client.enableInstance(api, platform, m_instance.id, m_task.kind == Kind::Enable, this);
    m_job = job;
    connect(job, &Job::finished, this, [this, job] {
        if (const auto &trouble = job->problem()) {
            if (m_isCancelled)
                return job->mayHaveHappened() ? failUnknown(*trouble) : fail(*trouble);
            // A 404 may speak of the instance or of the call.
            if (job->mayHaveHappened() || trouble->id == "service.not-found"_L1)
                return look(*trouble);
            return fail(*trouble);
        }
        if (m_task.kind == Kind::Delete)
            return saveGone();
        if (m_task.kind == Kind::Update && !job->instance())
            return look(described(u"service.not-understood"_s));
        const bool saved = save(
            [&](Instance &row) {
                takeOverDone(row);
                if (job->instance() && m_task.kind == Kind::Update)
                    takeOver(row, *job->instance());
            },
            eventOfDone());
        if (saved)
            succeed();
    });
}

void CareStep::look(const Problem &reason)
{
    const auto platform = m_instances.platformSecrets(m_instance);
    if (!platform) // locked meanwhile
        return failUnknown(reason);
    auto *job = m_client.readInstance(m_instance.serviceUrl, *platform, m_instance.id, this);
    m_job = job;
    connect(job, &Job::finished, this, [this, job, reason] {
        if (job->isGone())
            return saveGone();
        if (!job->problem())
            return looked(job->instance(), reason);
        const InstanceReach reach = reachOf(*job->problem());
        if (m_isCancelled || save([=](Instance &row) { setReach(row, reach); }, InstanceEvent::checked(reach)))
            failUnknown(reason);
    });
}

void CareStep::looked(const RemoteInstance &remote, const Problem &reason)
{
    const bool isDone = isAsWanted(remote);
    const bool saved = save(
        [&](Instance &row) {
            if (isDone)
                takeOverDone(row);
            takeOver(row, remote);
        },
        isDone ? eventOfDone() : std::nullopt);
    if (saved)
        isDone ? succeed() : fail(reason);
}

/// What the service tells of it, as far as it tells.
void CareStep::takeOver(Instance &row, const RemoteInstance &remote) const
{
    if (!remote.name.isEmpty())
        row.name = remote.name;
    if (remote.tellsTags)
        row.tags = remote.tags;
    takeState(row, remote);
}

/// What follows from the task being done, where the service only says that it is.
void CareStep::takeOverDone(Instance &row) const
{
    row.name = m_change.name.value_or(row.name);
    row.tags = m_change.tags.value_or(row.tags);
    if (m_task.kind == Kind::Disable) {
        row.state = row.state == InstanceState::SecretsLost ? row.state : InstanceState::Disabled;
        setReach(row, InstanceReach::Disabled);
    } else if (m_task.kind == Kind::Enable) {
        row.state = row.state == InstanceState::Disabled ? InstanceState::Valid : row.state;
        row.reach = InstanceReach::Unchecked; // whether it works again, a check tells
        row.lastChecked = {};
    }
}

/// What the change of an instance does not tell by itself.
std::optional<InstanceEvent> CareStep::eventOfDone() const
{
    if (m_task.kind == Kind::Enable)
        return InstanceEvent::Kind::Enabled;
    if (m_task.kind == Kind::Disable)
        return InstanceEvent::Kind::Disabled;
    return std::nullopt;
}

bool CareStep::isAsWanted(const RemoteInstance &remote) const
{
    const auto &[name, tags] = m_change;
    switch (m_task.kind) {
    case Kind::Enable:
        return !remote.disabled;
    case Kind::Disable:
        return remote.disabled;
    case Kind::Update:
        return (!name || nameAsSaved(remote.name) == nameAsSaved(*name))
            && (!tags || (remote.tellsTags && tagsAsSaved(remote.tags) == tagsAsSaved(*tags)));
    case Kind::Check:
    case Kind::Refresh:
    case Kind::Delete:
        break;
    }
    return false;
}

bool CareStep::save(const std::function<void(Instance &)> &edit, const std::optional<InstanceEvent> &event,
                    const std::map<QString, Secret> &secrets)
{
    auto saved = saveEdited(m_instances, m_instance.recordId, edit, secrets, event);
    if (!saved) {
        fail(saved.problem());
        return false;
    }
    m_instance = std::move(*saved);
    return true;
}

void CareStep::saveGone()
{
    const InstanceEvent event = m_task.kind == Kind::Delete ? InstanceEvent::Kind::DeletedAtService
                                                            : InstanceEvent::checked(InstanceReach::Gone);
    if (!save([](Instance &row) { setReach(row, InstanceReach::Gone); }, event))
        return;
    if (m_task.kind == Kind::Delete)
        succeed();
    else
        fail(described(u"instance.gone"_s));
}

Problem CareStep::described(const QString &id) const
{
    return { .id = id,
             .arguments = { { u"name"_s, m_instance.name }, { u"host"_s, shownHost(m_instance.serviceUrl) } } };
}

void CareStep::failUnknown(const Problem &reason)
{
    Problem unknown = reason;
    unknown.id = u"instance.change-unknown"_s;
    unknown.arguments.insert(described(unknown.id).arguments);
    unknown.technical += u" ("_s + reason.id + u')';
    fail(std::move(unknown));
}

} // namespace iw
