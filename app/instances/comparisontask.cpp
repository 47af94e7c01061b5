// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instances/comparisontask.h"

#include "app/accounts/accountstore.h"
#include "app/instances/instancerepository.h"
#include "app/instances/rowpacing.h"
#include "app/service/answerproblem.h"
#include "app/service/servicejobs.h"

#include <QElapsedTimer>

#include <algorithm>

namespace iw {

using namespace Qt::StringLiterals;
using Kind = ComparisonEntry::Kind;
using EntryResult = ComparisonEntry::Result;
using Task = ServiceComparison::Task;

namespace {

constexpr qint64 sliceMilliseconds = 15; // of the event loop's time

/// Whatever the row, the vault takes nothing more.
bool isOfTheVault(const Problem &problem)
{
    return problem.id.startsWith("vault."_L1) && problem.id != "vault.no-record"_L1
        && problem.id != "vault.changed-elsewhere"_L1 && problem.id != "vault.field-refused"_L1;
}

} // namespace

ComparisonTask::ComparisonTask(ServiceComparison &comparison, Task task, const QList<int> &entries)
    : Job(&comparison), m_comparison(comparison), m_task(task), m_entries(entries)
{
    m_turn.setInterval(0);
    m_turn.setSingleShot(true);
    connect(&m_turn, &QTimer::timeout, this, &ComparisonTask::work);
    QTimer::singleShot(0, this, &ComparisonTask::sort);
}

/// Which can be saved as they are.
void ComparisonTask::sort()
{
    if (m_isOver)
        return;
    for (const int entry : std::as_const(m_entries)) {
        const ComparisonEntry &one = m_comparison.m_entries[entry];
        const bool needsToken = m_task == Task::Adopt
            || (m_task == Task::Refresh && one.differences.testFlag(ComparisonEntry::Difference::Token));
        if (m_task == Task::Adopt && !mayAdopt(entry))
            continue;
        (needsToken && m_comparison.m_tokens[size_t(entry)].isEmpty() ? m_toRead : m_ready).append(entry);
    }
    m_pacing = new RowPacing(
        QStringList(m_toRead.size(), shownHost(m_comparison.m_account.apiUrl)), readAtATime,
        [this](int place) { readToken(place); }, this);
    m_pacing->fill();
    m_turn.start();
}

/// What an unfinished creation may have made is saved in its place, or there would be two rows for one instance.
bool ComparisonTask::mayAdopt(int entry)
{
    const ComparisonEntry &one = m_comparison.m_entries[entry];
    if (one.unfinishedId.isEmpty())
        return true;
    const auto intent = m_comparison.m_instances.instance(one.unfinishedId);
    if (!intent || !intent->isUnfinished())
        return true; // it was settled meanwhile
    fail(entry,
         { .id = u"instance.may-be-unfinished"_s,
           .arguments = { { u"name"_s, one.there.name }, { u"unfinished"_s, one.unfinishedName } } });
    return false;
}

void ComparisonTask::readToken(int place)
{
    const int entry = m_toRead[place];
    const auto secrets = m_comparison.m_accounts.secrets(m_comparison.m_account);
    if (!secrets) {
        // Not from within RowPacing::fill().
        const Problem problem = secrets.problem();
        QMetaObject::invokeMethod(
            this, [this, problem] { giveUp(problem); }, Qt::QueuedConnection);
        return;
    }
    auto *job = m_comparison.m_client.readInstance(m_comparison.m_account.apiUrl, *secrets,
                                                   m_comparison.m_entries[entry].there.id, this);
    connect(job, &Job::finished, this, [this, place, job] { tokenRead(place, job); });
}

void ComparisonTask::tokenRead(int place, ReadInstanceJob *job)
{
    job->deleteLater();
    if (m_isOver)
        return;
    const int entry = m_toRead[place];
    if (!m_pacing->ended(place, job->problem())) {
        const ComparisonEntry &one = m_comparison.m_entries[entry];
        const QMap<QString, QString> names{ { u"name"_s, one.there.name },
                                            { u"host"_s, shownHost(one.there.serviceUrl) } };
        if (job->isGone()) {
            fail(entry, { .id = u"instance.gone"_s, .arguments = names });
        } else if (job->problem()) {
            fail(entry, *job->problem());
        } else if (job->instance().token.isEmpty()) {
            fail(entry, { .id = u"instance.token-not-told"_s, .arguments = names });
        } else {
            RemoteInstance whole = job->takeInstance();
            m_comparison.m_tokens[size_t(entry)] = std::move(whole.token);
            m_ready.append(entry);
        }
    }
    m_pacing->fill();
    m_turn.start();
}

void ComparisonTask::work()
{
    if (m_isOver)
        return;
    QElapsedTimer slice;
    slice.start();
    if (m_task == Task::Adopt) {
        // Few at a time only where no more will come.
        if (!m_ready.isEmpty() && (m_ready.size() >= savedAtATime || m_pacing->isIdle()))
            adoptSome();
    }
    while (m_task != Task::Adopt && !m_ready.isEmpty() && slice.elapsed() < sliceMilliseconds && !m_isOver) {
        const int entry = m_ready.takeFirst();
        m_task == Task::Refresh ? refresh(entry) : forget(entry);
    }
    if (m_isOver)
        return;
    if (m_done == m_entries.size()) {
        m_isOver = true;
        return succeed();
    }
    if (m_ready.size() >= savedAtATime || (!m_ready.isEmpty() && (m_pacing->isIdle() || m_task != Task::Adopt)))
        m_turn.start();
}

void ComparisonTask::adoptSome()
{
    const QList<int> some = m_ready.first(std::min<qsizetype>(m_ready.size(), savedAtATime));
    std::vector<Adoption> adoptions;
    adoptions.reserve(size_t(some.size()));
    for (const int entry : some) {
        adoptions.push_back({ m_comparison.m_entries[entry].there, m_comparison.m_tokens[size_t(entry)].clone() });
        adoptions.back().instance.accountId = m_comparison.m_account.recordId;
    }
    const auto saved = m_comparison.m_instances.adopt(adoptions);
    if (!saved)
        return giveUp(saved.problem());
    m_ready.remove(0, some.size());
    QList<Instance> known; // read where another program was quicker
    for (qsizetype i = 0; i < some.size(); ++i) {
        ComparisonEntry entry = m_comparison.m_entries[some[i]];
        entry.here = adoptions[size_t(i)].instance;
        entry.result = EntryResult::Adopted;
        if (entry.here.recordId.isEmpty()) {
            if (known.isEmpty())
                known = m_comparison.m_instances.instances();
            const auto row = std::find_if(known.cbegin(), known.cend(), [&](const Instance &other) {
                return other.id == entry.there.id && other.serviceUrl == entry.there.serviceUrl;
            });
            if (row != known.cend())
                entry.here = *row;
            entry.result = EntryResult::SavedElsewhere;
        }
        entry.kind = Kind::Same;
        entry.mayBeLeftover = false;
        settle(some[i], entry);
    }
}

/// Into the row as it is now: another window or command may have changed it since.
void ComparisonTask::refresh(int index)
{
    ComparisonEntry entry = m_comparison.m_entries[index];
    Outcome saved = Done{};
    for (int attempt = 0; attempt < 2; ++attempt) {
        auto row = m_comparison.m_instances.instance(entry.here.recordId);
        if (!row)
            return fail(index, row.problem());
        takeOver(*row, entry.there, entry.tellsTags);
        std::map<QString, Secret> secrets;
        if (entry.differences.testFlag(ComparisonEntry::Difference::Token))
            secrets.emplace(u"token"_s, m_comparison.m_tokens[size_t(index)].clone());
        saved = m_comparison.m_instances.save(*row, secrets, { InstanceEvent::Kind::Refreshed });
        if (saved) {
            entry.here = std::move(*row);
            entry.kind = Kind::Same;
            entry.differences = {};
            entry.result = EntryResult::Refreshed;
            return settle(index, entry);
        }
        if (saved.problem().id != "vault.changed-elsewhere"_L1)
            break;
    }
    fail(index, saved.problem());
}

/// Only the row that was compared: one that was changed since may be another matter.
void ComparisonTask::forget(int index)
{
    ComparisonEntry entry = m_comparison.m_entries[index];
    const auto removed = m_comparison.m_instances.forget(entry.here);
    if (!removed && removed.problem().id != "vault.no-record"_L1)
        return fail(index, removed.problem());
    entry.kind = Kind::Forgotten;
    entry.result = EntryResult::Forgotten;
    settle(index, entry);
}

void ComparisonTask::settle(int index, ComparisonEntry changed)
{
    changed.problem.reset();
    ++m_done;
    ++m_succeeded;
    m_comparison.set(index, changed);
    Q_EMIT progressed(m_done, total());
}

void ComparisonTask::fail(int index, const Problem &problem)
{
    ComparisonEntry entry = m_comparison.m_entries[index];
    entry.result = EntryResult::Failed;
    entry.problem = problem;
    ++m_done;
    m_comparison.set(index, entry);
    Q_EMIT progressed(m_done, total());
    if (isOfTheVault(problem))
        giveUp(problem);
}

void ComparisonTask::giveUp(const Problem &problem)
{
    if (m_isOver)
        return;
    m_isOver = true;
    m_turn.stop();
    if (m_pacing)
        (void)m_pacing->stop();
    const auto reading = findChildren<ReadInstanceJob *>(QString(), Qt::FindDirectChildrenOnly);
    qDeleteAll(reading);
    m_ready.clear();
    Job::fail(problem);
}

void ComparisonTask::cancel()
{
    if (m_done < m_entries.size())
        giveUp({ .id = u"service.cancelled"_s });
}

} // namespace iw
