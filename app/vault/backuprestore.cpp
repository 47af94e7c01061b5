// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/backuprestore.h"

#include "app/vault/backupaside.h"
#include "app/vault/eventtable.h"

#include <QFile>

#include <algorithm>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

Result<BackupReading> readInto(std::vector<BackupRecord> &records, const QString &path, const PassphraseKeys &keys,
                               const BackupWatch &watch)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Problem{ .id = u"backup.not-found"_s, .arguments = { { u"file"_s, path } } };
    const auto keep = [&records](BackupRecord record) -> Outcome {
        records.push_back(std::move(record));
        return Done{};
    };
    return readBackup(file, keys, keep, watch);
}

/// Writes steps of a plan into the vault's tables, within a transaction of the caller.
class Restorer final
{
public:
    Restorer(const SqlDatabase &database, const BackupSource &source) : m_database(database), m_source(source) { }

    /// The backup's record with this revision, in the place of whatever has its id. What is here and not in the backup
    /// goes with it, where it is for the same service and connector; what happened is told from both.
    Outcome put(const BackupRecord &backup, qint64 revision, bool isNew)
    {
        RecordRow row{ backup.record, {} };
        row.record.revision = revision;
        if (!isNew) {
            const auto present = RecordTable::byId(m_database, row.record.id);
            if (!present)
                return present.problem();
            if (present.value() && BackupPlan::sameBinding(present.value()->record, row.record))
                row.secrets = present.value()->secrets;
            else if (const Outcome gone = m_database.run(u"DELETE FROM secret WHERE owner=?"_s, { row.record.id });
                     !gone)
                return gone;
        }
        for (const QString &field : backup.leftOut)
            if (!entryOf(row.secrets, field))
                row.secrets << SecretEntry{ field, revision, false };
        const Outcome step = write(row, backup.secrets, isNew);
        return step ? EventTable::merge(m_database, row.record.id, backup.events) : step;
    }

    /// The row here, with those values of the backup that it lacks.
    Outcome complete(const BackupRecord &backup, const BackupRecord &here)
    {
        const auto present = RecordTable::byId(m_database, here.record.id);
        if (!present)
            return present.problem();
        if (!present.value())
            return Problem{ .id = u"vault.changed-elsewhere"_s };
        RecordRow row = *present.value();
        ++row.record.revision;
        SecretFields missing;
        for (const auto &[field, secret] : backup.secrets)
            if (here.secrets.find(field) == here.secrets.end())
                missing.emplace(field, secret.clone());
        return write(row, missing, false);
    }

private:
    Outcome write(RecordRow &row, const SecretFields &secrets, bool isNew)
    {
        if (!isNew)
            row.record.changedAt = QDateTime::currentDateTimeUtc();
        for (const auto &[field, secret] : secrets)
            replaceEntry(row.secrets, { field, row.record.revision, true });
        Outcome step = isNew ? RecordTable::insert(m_database, row) : RecordTable::update(m_database, row);
        for (const auto &[field, secret] : secrets) {
            if (!step)
                return step;
            step = RecordTable::putSecret(m_database, row.record.id, field,
                                          m_source.sealed(row.record, field, row.record.revision, secret));
        }
        return step;
    }

    const SqlDatabase &m_database;
    const BackupSource &m_source;
};

Outcome keyIsCurrent(const SqlDatabase &database, const BackupSource &source)
{
    const auto id = database.value(u"SELECT value FROM meta WHERE name='key-id'"_s);
    if (!id)
        return id.problem();
    if (id->toByteArray() != source.keyId())
        return Problem{ .id = u"vault.changed-elsewhere"_s, .technical = u"the data key"_s };
    return Done{};
}

using Step = BackupPlan::Step;

bool isWritten(const Step &step, RestoreMode mode)
{
    return mode == RestoreMode::Replace || step.kind == Step::Add || step.kind == Step::Complete
        || (step.kind == Step::Differ && mode == RestoreMode::MergeTakingBackup);
}

/// Every record that was written is there, and all of the backup's values of it open and are those of the backup.
Outcome verify(const BackupPlan &plan, const BackupSource &source, RestoreMode mode, RestoreResult &result,
               const BackupWatch &watch)
{
    const Problem wrong{ .id = u"backup.restore-not-verified"_s };
    SqlDatabase database;
    Outcome step = database.open(source.file(), SqlDatabase::Mode::ReadOnly);
    if (!step)
        return wrong;
    const auto transaction = SqlTransaction::beginRead(database);
    if (!transaction)
        return wrong;
    const int total = int(plan.steps().size());
    int done = 0;
    for (const Step &one : plan.steps()) {
        watch.progress(total * 2 + ++done, total * 3);
        if (!isWritten(one, mode))
            continue;
        auto row = RecordTable::byId(database, one.backup->record.id);
        if (!row || !row.value())
            return wrong;
        const auto read = source.opened(database, std::move(*row.value()));
        if (!read)
            return wrong;
        for (const auto &[field, secret] : one.backup->secrets) {
            const auto found = read->secrets.find(field);
            if (found == read->secrets.end() || !found->second.equals(secret))
                return wrong;
            ++result.values;
        }
    }
    const auto count = database.value(u"SELECT count(*) FROM record"_s);
    if (!count || (mode == RestoreMode::Replace && count->toInt() < total))
        return wrong;
    return Done{};
}

} // namespace

BackupCounts BackupContents::sum() const
{
    BackupCounts all;
    for (const BackupCounts &counts : kinds)
        all += counts;
    return all;
}

Result<OpenedBackupPointer> openBackup(const QString &path, const Secret &prepared, const BackupSource *source,
                                       const BackupWatch &watch)
{
    const auto header = readBackupHeader(path);
    if (!header)
        return header.problem();
    auto keys = derivePassphraseKeys(prepared, header->salt, header->cost);
    if (!keys)
        return keys.problem();
    std::vector<BackupRecord> backup;
    const auto reading = readInto(backup, path, *keys, watch);
    if (!reading)
        return reading.problem();

    std::vector<BackupRecord> here;
    if (source) {
        SqlDatabase database;
        const Outcome step = database.open(source->file(), SqlDatabase::Mode::ReadOnly);
        if (!step)
            return step.problem();
        const auto transaction = SqlTransaction::beginRead(database);
        if (!transaction)
            return transaction.problem();
        auto all = source->everything(database, watch.goOn);
        if (!all)
            return all.problem();
        here = std::move(all.value());
    }
    const BackupPlan plan(backup, here);
    BackupContents contents;
    contents.madeAt = reading->summary.madeAt;
    contents.ofThisVault = source && reading->summary.vaultId == source->vaultId();
    contents.compared = source != nullptr;
    contents.kinds = plan.counts();
    contents.leftOut = reading->end.leftOut;
    return std::make_shared<const OpenedBackup>(
        OpenedBackup{ path, std::move(keys.value()), reading->digest, std::move(contents) });
}

Result<RestoreResult> restoreBackup(const OpenedBackup &opened, const BackupSource &source, RestoreMode mode,
                                    std::atomic<bool> &committed, const BackupWatch &watch)
{
    if (!source.hasKey())
        return Problem{ .id = u"vault.locked"_s };
    std::vector<BackupRecord> backup;
    const BackupWatch reading{ watch.goOn, [&watch](int done, int total) { watch.progress(done, total * 3); } };
    const auto read = readInto(backup, opened.path, opened.keys, reading);
    // The keys are those of the file that was opened: another one, even under the same passphrase, has others.
    const bool otherKeys = !read && read.problem().id == "backup.passphrase-wrong"_L1;
    if (otherKeys || (read && read->digest != opened.digest))
        return Problem{ .id = u"backup.changed"_s };
    if (!read)
        return read.problem();

    SqlDatabase database;
    Outcome step = database.open(source.file(), SqlDatabase::Mode::ReadWrite);
    if (!step)
        return step.problem();
    // Else SQLite would write in the middle of a large transaction, and keep every other reader waiting until its end.
    step = database.run(u"PRAGMA cache_spill=OFF"_s);
    if (!step)
        return step.problem();
    RestoreResult result;
    result.leftOut = read->end.leftOut;
    const bool replace = mode == RestoreMode::Replace;
    BackupCopy copy;
    if (replace) {
        step = copy.make(database);
        if (!step)
            return step.problem();
    }
    auto transaction = SqlTransaction::begin(database);
    if (!transaction)
        return transaction.problem();
    // What another program wrote since would be in neither the copy nor the vault.
    if (replace && !copy.isCurrent(database))
        return Problem{ .id = u"vault.changed-elsewhere"_s };
    step = keyIsCurrent(database, source);
    if (!step)
        return step.problem();
    const auto here = source.everything(database, watch.goOn);
    if (!here)
        return here.problem();
    const BackupPlan plan(backup, here.value());
    if (replace) {
        const auto removed = database.change(u"DELETE FROM record"_s);
        if (!removed)
            return removed.problem();
        for (const BackupCounts &counts : plan.counts())
            result.removed += counts.onlyHere;
    }
    Restorer restorer(database, source);
    int done = 0;
    for (const Step &one : plan.steps()) {
        if (!watch.goOn())
            return backupCancelled();
        watch.progress(int(plan.steps().size()) + ++done, int(plan.steps().size()) * 3);
        const BackupRecord &record = *one.backup;
        // A revision that was never here: nobody's older row or value fits it.
        const qint64 revision =
            one.here ? qMax(record.record.revision, one.here->record.revision) + 1 : record.record.revision;
        switch (one.kind) {
        case Step::Add:
            ++result.added;
            step = restorer.put(record, revision, true);
            break;
        case Step::Same:
            ++result.same;
            if (replace)
                step = restorer.put(record, revision, true);
            break;
        case Step::Complete:
            ++result.completed;
            step = replace ? restorer.put(record, revision, true) : restorer.complete(record, *one.here);
            break;
        case Step::Differ:
            if (mode == RestoreMode::MergeKeepingHere) {
                ++result.kept;
                break;
            }
            ++result.updated;
            step = restorer.put(record, revision, replace);
            break;
        }
        if (!step)
            return step.problem();
    }
    step = transaction->commit();
    if (!step)
        return step.problem();
    committed = true;
    if (!here.value().empty()) // of nothing no copy is kept, nor told of
        result.copy = copy.keep();
    step = verify(plan, source, mode, result, watch);
    if (!step) {
        Problem problem = step.problem();
        if (replace)
            problem.arguments.insert(u"copy"_s, result.copy);
        return problem;
    }
    return result;
}

} // namespace iw
