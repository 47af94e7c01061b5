// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/backupplan.h"

#include "app/base/random.h"

#include <QSet>

#include <algorithm>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

const QString instanceKind = u"instance"_s;
const QString accountKind = u"account"_s;
const QString intentKind = u"intent"_s;
const QString attemptKind = u"attempt"_s;

/// How far a creation had come: an attempt becomes an intent, and that an instance, under the same id.
int stageOf(const QString &kind)
{
    return kind == attemptKind ? 1 : kind == intentKind ? 2 : kind == instanceKind ? 3 : 0;
}

/// Empty where the record has none by which another vault knows it.
QString atService(const VaultRecord &record)
{
    return record.kind == instanceKind && !record.remoteId.isEmpty() ? record.serviceUrl + u'\n' + record.remoteId
                                                                     : QString();
}

bool sameSecrets(const SecretFields &one, const SecretFields &other)
{
    return std::equal(one.cbegin(), one.cend(), other.cbegin(), other.cend(),
                      [](const auto &a, const auto &b) { return a.first == b.first && a.second.equals(b.second); });
}

bool sameAccount(const BackupRecord &one, const BackupRecord &other)
{
    return one.record.kind == accountKind && other.record.kind == accountKind
        && one.record.serviceUrl == other.record.serviceUrl && !one.secrets.empty()
        && sameSecrets(one.secrets, other.secrets);
}

bool sameKind(const VaultRecord &backup, const VaultRecord &here)
{
    // Both ways round it is the same record at two moments.
    return backup.kind == here.kind || (stageOf(backup.kind) > 0 && stageOf(here.kind) > 0);
}

} // namespace

BackupCounts &BackupCounts::operator+=(const BackupCounts &other)
{
    total += other.total;
    added += other.added;
    same += other.same;
    incomplete += other.incomplete;
    differing += other.differing;
    onlyHere += other.onlyHere;
    return *this;
}

BackupPlan::BackupPlan(std::vector<BackupRecord> &backup, const std::vector<BackupRecord> &here)
{
    match(backup, here);
    nameAccounts(here);
    followReferences(here);
    compare();
}

bool BackupPlan::sameBinding(const VaultRecord &one, const VaultRecord &other)
{
    return one.serviceUrl == other.serviceUrl && one.connector == other.connector;
}

void BackupPlan::match(std::vector<BackupRecord> &backup, const std::vector<BackupRecord> &here)
{
    QHash<QByteArray, const BackupRecord *> byId;
    QHash<QString, const BackupRecord *> byService;
    for (const BackupRecord &record : here) {
        byId.insert(record.record.id, &record);
        const QString place = atService(record.record);
        if (!place.isEmpty() && !byService.contains(place))
            byService.insert(place, &record);
    }
    QSet<const BackupRecord *> matched;
    const auto take = [&matched](Step &step, const BackupRecord *found) {
        if (!found || matched.contains(found))
            return;
        step.here = found;
        matched.insert(found);
    };
    for (BackupRecord &record : backup) {
        Step step{ Step::Add, &record, nullptr };
        const BackupRecord *found = byId.value(record.record.id);
        take(step, found && sameKind(record.record, found->record) ? found : nullptr);
        m_steps.push_back(step);
    }
    for (Step &step : m_steps) {
        if (step.here)
            continue;
        const QString place = atService(step.backup->record);
        if (!place.isEmpty()) {
            take(step, byService.value(place));
        } else if (step.backup->record.kind == accountKind) {
            const auto found = std::find_if(here.cbegin(), here.cend(), [&](const BackupRecord &record) {
                return !matched.contains(&record) && sameAccount(*step.backup, record);
            });
            take(step, found == here.cend() ? nullptr : &*found);
        }
    }
    for (Step &step : m_steps) {
        VaultRecord &record = step.backup->record;
        const QByteArray former = record.id;
        if (step.here)
            record.id = step.here->record.id;
        else if (byId.contains(former)) // taken by a record of another kind
            record.id = randomBytes(16);
        m_ids.insert(former, record.id);
    }
    for (const BackupRecord &record : here)
        if (!matched.contains(&record))
            ++m_counts[record.record.kind].onlyHere;
}

void BackupPlan::nameAccounts(const std::vector<BackupRecord> &here)
{
    QHash<QString, QByteArray> owners; // of a name: the account's id here
    for (const BackupRecord &record : here)
        if (record.record.kind == accountKind)
            owners.insert(record.record.name.toCaseFolded(), record.record.id);
    for (Step &step : m_steps) {
        VaultRecord &record = step.backup->record;
        if (record.kind != accountKind)
            continue;
        const QString base = record.name;
        for (int number = 2; owners.value(record.name.toCaseFolded(), record.id) != record.id; ++number) {
            // One that got another name because its own was taken keeps that.
            if (step.here && number == 2)
                record.name = step.here->record.name;
            else
                record.name = base + u' ' + QString::number(number);
        }
        owners.insert(record.name.toCaseFolded(), record.id);
    }
}

void BackupPlan::followReferences(const std::vector<BackupRecord> &here)
{
    QHash<QByteArray, QString> services; // of an account, here or to come
    for (const BackupRecord &record : here)
        if (record.record.kind == accountKind)
            services.insert(record.record.id, record.record.serviceUrl);
    for (const Step &step : m_steps)
        if (step.backup->record.kind == accountKind)
            services.insert(step.backup->record.id, step.backup->record.serviceUrl);
    for (Step &step : m_steps) {
        VaultRecord &record = step.backup->record;
        const QString reference = record.extra.value(accountReference).toString();
        if (reference.isEmpty())
            continue;
        const QByteArray former = QByteArray::fromHex(reference.toLatin1());
        const QByteArray now = m_ids.value(former, former);
        const bool foreign = services.contains(now) && services.value(now) != record.serviceUrl;
        record.extra.insert(accountReference, foreign ? QString() : QString::fromLatin1(now.toHex()));
    }
}

void BackupPlan::compare()
{
    for (Step &step : m_steps) {
        if (step.here)
            step.kind = compared(*step.backup, *step.here);
        BackupCounts &counts = m_counts[step.backup->record.kind];
        ++counts.total;
        switch (step.kind) {
        case Step::Add:
            ++counts.added;
            break;
        case Step::Same:
            ++counts.same;
            break;
        case Step::Complete:
            ++counts.incomplete;
            break;
        case Step::Differ:
            ++counts.differing;
            break;
        }
    }
}

BackupPlan::Step::Kind BackupPlan::compared(const BackupRecord &backup, const BackupRecord &here) const
{
    const VaultRecord &one = backup.record;
    const VaultRecord &other = here.record;
    // What was being made when the backup was, is made: the older moment has nothing to say.
    if (stageOf(one.kind) < stageOf(other.kind))
        return Step::Same;
    // When a vault got hold of it is each vault's own.
    bool same = one.kind == other.kind && sameBinding(one, other) && one.remoteId == other.remoteId
        && one.name == other.name && one.tags == other.tags && one.account == other.account && one.state == other.state
        && one.extra == other.extra;
    bool complete = true;
    for (const auto &[field, secret] : backup.secrets) {
        const auto found = here.secrets.find(field);
        if (found == here.secrets.end())
            complete = false;
        else
            same = same && found->second.equals(secret);
    }
    return !same ? Step::Differ : complete ? Step::Same : Step::Complete;
}

} // namespace iw
