// SPDX-License-Identifier: GPL-3.0-or-later
// How a vault lets go of rows, one or many, and takes them back; the rest of the class is in vault.cpp.
#include "app/vault/vault.h"

#include "app/vault/recordremoval.h"
#include "app/vault/removedrecords.h"
#include "app/vault/vaultkeys.h"
#include "app/vault/vaultprivate.h"

namespace iw {

using namespace Qt::StringLiterals;

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
