// SPDX-License-Identifier: GPL-3.0-or-later
// How a vault takes in, and lets go of, whole rows, many at a time; the rest of the class is in vault.cpp.
#include "app/vault/vault.h"

#include "app/base/logging.h"
#include "app/base/random.h"
#include "app/vault/eventtable.h"
#include "app/vault/keyslots.h"
#include "app/vault/recordremoval.h"
#include "app/vault/removedrecords.h"
#include "app/vault/sealedwrite.h"
#include "app/vault/vaultbackup.h"
#include "app/vault/vaultkeys.h"
#include "app/vault/vaultprivate.h"

#include <QDir>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace iw {

using namespace Qt::StringLiterals;

Outcome Vault::insertAll(std::vector<NewRecord> &rows)
{
    for (const NewRecord &row : rows) {
        if (const Outcome may = d->mayWrite(row.secrets); !may)
            return may;
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    std::vector<RecordRow> written(rows.size());
    std::vector<SealedWrite> sealed(rows.size(), SealedWrite(d->keys));
    QSet<QString> kinds;
    Outcome step = Done{};
    {
        auto transaction = d->file.beginWrite();
        if (!transaction)
            return transaction.problem();
        QMap<std::pair<QString, QString>, QSet<QString>> known; // remote ids by kind and service
        for (size_t i = 0; i < rows.size() && step; ++i) {
            const VaultRecord &record = rows[i].record;
            const std::pair place(record.kind, record.serviceUrl);
            if (!known.contains(place)) {
                auto ids = RecordTable::remoteIds(d->file.database(), record.kind, record.serviceUrl);
                if (!ids)
                    return ids.problem();
                known.insert(place, std::move(*ids));
            }
            if (known[place].contains(record.remoteId))
                continue;
            known[place].insert(record.remoteId);
            RecordRow &row = written[i] = { record, {} };
            row.record.id = randomBytes(16);
            row.record.revision = 1;
            row.record.changedAt = now;
            if (!row.record.createdAt.isValid())
                row.record.createdAt = now;
            step = d->seal(sealed[i], row, rows[i].secrets);
            if (step)
                step = RecordTable::insert(d->file.database(), row);
            if (step)
                step = sealed[i].write(row.record.id);
            if (step)
                step = EventTable::add(d->file.database(), row.record.id, rows[i].events);
        }
        if (step)
            step = transaction->commit();
    }
    const auto last =
        std::find_if(written.crbegin(), written.crend(), [](const RecordRow &row) { return !row.record.id.isEmpty(); });
    if (last == written.crend())
        return step;
    if (!step && !d->isThereAllTheSame(step.problem(), *last))
        return step; // one of them speaks for all: they stand in one transaction
    for (size_t i = 0; i < rows.size(); ++i) {
        if (written[i].record.id.isEmpty())
            continue;
        sealed[i].keepForSession(written[i].record.id);
        rows[i].record = d->completed(std::move(written[i]));
        kinds.insert(rows[i].record.kind);
    }
    for (const QString &kind : std::as_const(kinds))
        Q_EMIT changed(kind);
    return Done{};
}

Outcome Vault::remove(const QByteArray &id, std::optional<qint64> revision)
{
    return remove({ .id = id, .revision = revision });
}

Outcome Vault::removeWithReferring(const VaultRecord &record, const QList<VaultRecord> &referring)
{
    return remove({ .id = record.id, .revision = record.revision, .referring = referring });
}

Outcome Vault::remove(const RecordRemoval &removal)
{
    const Result<VaultRecord> present = record(removal.id);
    if (!present)
        return present.problem();
    const Outcome removed = removal.carryOut(d->file);
    if (!removed)
        return removed;
    QStringList kinds{ present->kind };
    d->keys.removeSessionSecrets(removal.id);
    for (const VaultRecord &record : removal.referring.value_or(QList<VaultRecord>())) {
        d->keys.removeSessionSecrets(record.id);
        if (!kinds.contains(record.kind))
            kinds.append(record.kind);
    }
    for (const QString &kind : std::as_const(kinds))
        Q_EMIT changed(kind);
    return Done{};
}

Result<RemovedRecords> Vault::removeForUndo(const QList<QByteArray> &ids)
{
    if (!d->file.isOpen())
        return d->problem(u"vault.not-open"_s);
    auto transaction = d->file.beginWrite();
    if (!transaction)
        return transaction.problem();
    auto removed = RemovedRecords::take(d->file.database(), ids);
    if (!removed)
        return removed.problem();
    if (const auto committed = transaction->commit(); !committed)
        return committed.problem();
    for (const QByteArray &id : removed->ids())
        d->keys.removeSessionSecrets(id);
    for (const QString &kind : removed->kinds())
        Q_EMIT changed(kind);
    return removed;
}

Outcome Vault::putBack(const RemovedRecords &removed)
{
    if (!d->file.isOpen())
        return d->problem(u"vault.not-open"_s);
    auto transaction = d->file.beginWrite();
    if (!transaction)
        return transaction.problem();
    Outcome step = removed.putBack(d->file.database());
    if (step)
        step = transaction->commit();
    if (!step)
        return step;
    for (const QString &kind : removed.kinds())
        Q_EMIT changed(kind);
    return Done{};
}

} // namespace iw
