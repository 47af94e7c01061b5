// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/resealing.h"

#include "app/vault/recordtable.h"
#include "app/vault/vaultfile.h"

namespace iw {

using namespace Qt::StringLiterals;

namespace {

constexpr int valuesAtOnce = 500;

Outcome slotsAreAsBefore(const SqlDatabase &database, const Resealing &order)
{
    const Problem changed{ .id = u"vault.changed-elsewhere"_s, .technical = u"key or slots"_s };
    const auto key = KeyRows::fileKey(database);
    if (!key)
        return key.problem();
    if (key->id != order.formerKeyId)
        return changed;
    const auto count = database.value(u"SELECT count(*) FROM slot"_s);
    if (!count)
        return count.problem();
    if (count->toInt() != order.formerSlots.size())
        return changed;
    for (const KeySlot &former : order.formerSlots) {
        const auto slot = KeyRows::slot(database, former.kind, order.formerKeyId);
        if (!slot)
            return slot.problem();
        if (!slot.value() || !sameSlot(*slot.value(), former))
            return changed;
    }
    return Done{};
}

Outcome resealPage(const SqlDatabase &database, const Resealing &order, const QList<SealedValue> &page,
                   ResealingCounts &counts)
{
    for (const SealedValue &value : page) {
        SealBinding binding = value.binding;
        binding.vaultId = order.vaultId;
        const std::optional<Secret> plain = value.stored.keyId == order.formerKeyId
            ? openBytes(*order.formerKey, value.stored.bytes, associatedData(binding))
            : std::nullopt;
        if (!plain) {
            ++counts.damaged;
            continue;
        }
        binding.keyId = order.keyId;
        const StoredSecret stored{ value.stored.id, order.keyId,
                                   sealBytes(*order.key, plain->view(), associatedData(binding)) };
        const Outcome put = RecordTable::putSecret(database, binding.ownerId, binding.field, stored);
        if (!put)
            return put;
        ++counts.resealed;
    }
    return Done{};
}

Outcome resealAll(const SqlDatabase &database, const Resealing &order, ResealingCounts &counts)
{
    QByteArray owner("");
    QString field = u""_s;
    for (;;) {
        if (order.cancelled->load())
            return Problem{}; // nobody is left to be told
        const auto page = RecordTable::sealedAfter(database, owner, field, valuesAtOnce);
        if (!page)
            return page.problem();
        if (page->isEmpty())
            return Done{};
        const Outcome step = resealPage(database, order, page.value(), counts);
        if (!step)
            return step;
        owner = page->constLast().binding.ownerId;
        field = page->constLast().binding.field;
    }
}

/// What became of a rotation that failed, after its transaction: where the journal's end is the last that failed, the
/// new key is in the file, and whoever went on with the old one could open nothing.
bool isThereAllTheSame(const SqlDatabase &database, const Resealing &order)
{
    const auto key = KeyRows::fileKey(database);
    return key && key->id == order.keyId && VaultFile(order.file).syncFolder();
}

} // namespace

Result<ResealingCounts> resealVault(const Resealing &order)
{
    SqlDatabase database;
    Outcome step = database.open(order.file, SqlDatabase::Mode::ReadWrite);
    // Else what no longer fits into the cache would be written before the commit, and keep readers out until then.
    if (step)
        step = database.run(u"PRAGMA cache_spill=OFF"_s);
    if (!step)
        return step.problem();
    ResealingCounts counts;
    {
        auto transaction = SqlTransaction::begin(database);
        if (!transaction)
            return transaction.problem();
        step = slotsAreAsBefore(database, order);
        if (step)
            step = resealAll(database, order, counts);
        if (step)
            step =
                KeyRows::putFileKey(database, { order.keyId, keyCheckValue(*order.key, order.vaultId, order.keyId) });
        for (const KeySlot &slot : order.slots) {
            if (step)
                step = KeyRows::putSlot(database, slot);
        }
        if (step)
            step = transaction->commit();
    }
    if (!step && !isThereAllTheSame(database, order))
        return step.problem();
    return counts;
}

} // namespace iw
