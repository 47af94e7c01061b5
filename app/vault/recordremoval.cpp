// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/recordremoval.h"

#include "app/vault/recordtable.h"
#include "app/vault/vaultfile.h"

#include <QDir>

#include <algorithm>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

Problem problemOf(const QString &id, const VaultFile &file)
{
    return { .id = id, .arguments = { { u"file"_s, QDir::toNativeSeparators(file.path()) } } };
}

} // namespace

Outcome RecordRemoval::isAsSeen(const VaultFile &file) const
{
    if (revision) {
        const auto row = RecordTable::byId(file.database(), id);
        if (!row)
            return row.problem();
        if (!row.value())
            return problemOf(u"vault.no-record"_s, file);
        if (row.value()->record.revision != *revision)
            return problemOf(u"vault.changed-elsewhere"_s, file);
    }
    if (!referring)
        return Done{};
    const auto rows = RecordTable::all(file.database());
    if (!rows)
        return rows.problem();
    const QString reference = QString::fromLatin1(id.toHex());
    const bool onlyTheNamed = std::all_of(rows->cbegin(), rows->cend(), [&](const RecordRow &row) {
        return row.record.extra.value(accountReference).toString() != reference
            || std::any_of(referring->cbegin(), referring->cend(), [&](const VaultRecord &named) {
                   return named.id == row.record.id && named.kind == row.record.kind;
               });
    });
    return onlyTheNamed ? Outcome(Done{}) : problemOf(u"vault.changed-elsewhere"_s, file);
}

Outcome RecordRemoval::carryOut(VaultFile &file) const
{
    Outcome committed = Done{};
    {
        auto transaction = file.beginWrite();
        if (!transaction)
            return transaction.problem();
        if (const auto seen = isAsSeen(file); !seen)
            return seen;
        QList<QByteArray> ids;
        for (const VaultRecord &record : referring.value_or(QList<VaultRecord>()))
            ids.append(record.id);
        ids.append(id);
        for (const QByteArray &each : std::as_const(ids)) {
            if (const auto removed = RecordTable::remove(file.database(), each); !removed)
                return removed.problem();
        }
        committed = transaction->commit();
    }
    if (committed)
        return committed;
    // Where the journal's end is the last that failed, it is done all the same.
    const auto row = RecordTable::byId(file.database(), id);
    return row && !row.value() && file.syncFolder() ? Outcome(Done{}) : committed;
}

} // namespace iw
