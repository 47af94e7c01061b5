// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/keyrows.h"

#include "app/vault/sqldatabase.h"
#include "app/vault/staleentries.h"

#include <QDateTime>
#include <QSqlQuery>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

const QString argon2id = u"argon2id13"_s;

QString kindName(KeySlot::Kind kind) { return kind == KeySlot::Kind::Keychain ? u"keychain"_s : u"passphrase"_s; }

/// A null QByteArray would be bound as NULL.
QByteArray blob(const QByteArray &bytes) { return bytes.isNull() ? QByteArray("") : bytes; }

Outcome noteFormerEntry(const SqlDatabase &database)
{
    const auto former = database.value(u"SELECT entry FROM slot WHERE kind=?"_s, { kindName(KeySlot::Kind::Keychain) });
    if (!former)
        return former.problem();
    const QString entry = former->toString();
    if (entry.isEmpty())
        return Done{};
    return StaleEntries::noteStale(database, entry);
}

} // namespace

bool sameSlot(const KeySlot &one, const KeySlot &other)
{
    const PassphraseWrap &a = one.wrap;
    const PassphraseWrap &b = other.wrap;
    return one.kind == other.kind && one.keyId == other.keyId && one.entry == other.entry
        && a.cost.operations == b.cost.operations && a.cost.memory == b.cost.memory && a.salt == b.salt
        && a.commitment == b.commitment && a.wrapped.nonce == b.wrapped.nonce && a.wrapped.data == b.wrapped.data;
}

Result<KeyRows::FileKey> KeyRows::fileKey(const SqlDatabase &database)
{
    FileKey key;
    const Outcome read = database.each(u"SELECT name, value FROM meta WHERE name IN ('key-id', 'key-check')"_s, {},
                                       [&key](const QSqlQuery &query) {
                                           const bool isId = query.value(0).toString() == "key-id"_L1;
                                           (isId ? key.id : key.check) = query.value(1).toByteArray();
                                       });
    if (!read)
        return read.problem();
    return key;
}

Outcome KeyRows::putFileKey(const SqlDatabase &database, const FileKey &key)
{
    const QString put = u"INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)"_s;
    const Outcome step = database.run(put, { u"key-id"_s, key.id });
    return step ? database.run(put, { u"key-check"_s, key.check }) : step;
}

Result<std::optional<KeySlot>> KeyRows::slot(const SqlDatabase &database, KeySlot::Kind kind,
                                             const QByteArray &fileKeyId)
{
    std::optional<KeySlot> slot;
    bool known = true;
    const Outcome read = database.each(
        u"SELECT key_id, entry, kdf, operations, memory, salt, nonce, commitment, wrapped FROM slot WHERE kind=?"_s,
        { kindName(kind) }, [&](const QSqlQuery &query) {
            slot = { kind,
                     query.value(0).toByteArray(),
                     query.value(1).toString(),
                     { { query.value(3).toLongLong(), query.value(4).toLongLong() },
                       query.value(5).toByteArray(),
                       query.value(7).toByteArray(),
                       { query.value(6).toByteArray(), query.value(8).toByteArray() } } };
            known = kind == KeySlot::Kind::Keychain || query.value(2).toString() == argon2id;
        });
    if (!read)
        return read.problem();
    if (slot && (!known || slot->keyId != fileKeyId))
        return Problem{ .id = u"vault.slot-unusable"_s };
    return slot;
}

Outcome KeyRows::putSlot(const SqlDatabase &database, const KeySlot &slot)
{
    const bool passphrase = slot.kind == KeySlot::Kind::Passphrase;
    if (!passphrase) {
        Outcome step = noteFormerEntry(database);
        if (step)
            step = StaleEntries::claim(database, slot.entry);
        if (!step)
            return step;
    }
    const PassphraseWrap &wrap = slot.wrap;
    return database.run(u"INSERT OR REPLACE INTO slot (kind, key_id, made_at, entry, kdf, operations, memory, salt,"
                        u" nonce, commitment, wrapped) VALUES (?,?,?,?,?,?,?,?,?,?,?)"_s,
                        { kindName(slot.kind), slot.keyId, QDateTime::currentMSecsSinceEpoch(),
                          passphrase ? u""_s : slot.entry, passphrase ? argon2id : u""_s,
                          passphrase ? wrap.cost.operations : 0, passphrase ? wrap.cost.memory : 0, blob(wrap.salt),
                          blob(wrap.wrapped.nonce), blob(wrap.commitment), blob(wrap.wrapped.data) });
}

Outcome KeyRows::removeSlot(const SqlDatabase &database, KeySlot::Kind kind)
{
    if (kind == KeySlot::Kind::Keychain) {
        const Outcome noted = noteFormerEntry(database);
        if (!noted)
            return noted;
    }
    return database.run(u"DELETE FROM slot WHERE kind=?"_s, { kindName(kind) });
}

} // namespace iw
