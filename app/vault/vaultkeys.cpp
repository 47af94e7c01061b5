// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/vaultkeys.h"

#include "app/base/random.h"

#include <QDateTime>
#include <QSqlQuery>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

const QString argon2id = u"argon2id13"_s;

QString kindName(KeySlot::Kind kind) { return kind == KeySlot::Kind::Keychain ? u"keychain"_s : u"passphrase"_s; }

/// A null QByteArray would be bound as NULL.
QByteArray blob(const QByteArray &bytes) { return bytes.isNull() ? QByteArray("") : bytes; }

} // namespace

Vault::KeyState VaultKeys::state() const
{
    if (m_key)
        return m_session ? Vault::KeyState::SessionOnly : Vault::KeyState::Open;
    return m_fileKeyId.isEmpty() ? Vault::KeyState::NoKey : Vault::KeyState::Locked;
}

Result<QByteArray> VaultKeys::meta(const QString &name) const
{
    const auto value = m_file.database().value(u"SELECT value FROM meta WHERE name=?"_s, { name });
    if (!value)
        return value.problem();
    return value->toByteArray();
}

Outcome VaultKeys::refresh()
{
    const auto before = state();
    {
        const auto transaction = SqlTransaction::beginRead(m_file.database());
        if (!transaction)
            return transaction.problem();
        const auto keyId = meta(u"key-id"_s);
        if (!keyId)
            return keyId.problem();
        const auto check = meta(u"key-check"_s);
        if (!check)
            return check.problem();
        m_fileKeyId = keyId.value();
        m_fileKeyCheck = check.value();
    }
    // Another program gave the file a new key: ours opens nothing any more.
    if (m_key && !m_session && m_keyId != m_fileKeyId)
        m_key.reset();
    if (state() != before)
        Q_EMIT stateChanged();
    return Done{};
}

Result<std::optional<KeySlot>> VaultKeys::slot(KeySlot::Kind kind) const
{
    std::optional<KeySlot> slot;
    bool known = true;
    const Outcome read = m_file.database().each(
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
    if (slot && (!known || slot->keyId != m_fileKeyId))
        return Problem{ .id = u"vault.slot-unusable"_s };
    return slot;
}

void VaultKeys::beginSession()
{
    if (state() != Vault::KeyState::NoKey)
        return;
    m_key = DataKey::generate();
    if (!m_key)
        return;
    m_keyId = randomBytes(16);
    m_session = true;
    Q_EMIT stateChanged();
}

void VaultKeys::lock()
{
    if (!m_key)
        return;
    m_key.reset();
    m_keyId.clear();
    m_session = false;
    m_sessionSecrets.clear();
    Q_EMIT stateChanged();
}

bool VaultKeys::isFileKey(const DataKey &key) const
{
    return !m_fileKeyId.isEmpty() && sameBytes(keyCheckValue(key, m_file.vaultId(), m_fileKeyId), m_fileKeyCheck);
}

Outcome VaultKeys::keep(const DataKeyPointer &key, const QByteArray &keyId, const KeySlot *newSlot)
{
    const auto before = state();
    // Only opening takes no write: a read-only or damaged file can still be read.
    if (newSlot || !m_sessionSecrets.isEmpty() || keyId != m_fileKeyId) {
        auto transaction = m_file.beginWrite();
        if (!transaction)
            return transaction.problem();
        Outcome step = writeKeyRows(*key, keyId, newSlot);
        if (step)
            step = writeSession(*key, keyId);
        if (step)
            step = transaction->commit();
        if (!step)
            return step;
    }
    m_key = key;
    m_keyId = keyId;
    m_session = false;
    m_sessionSecrets.clear();
    const Outcome read = refresh();
    if (!read)
        return read;
    if (state() != before)
        Q_EMIT stateChanged();
    return Done{};
}

Outcome VaultKeys::writeKeyRows(const DataKey &key, const QByteArray &keyId, const KeySlot *newSlot) const
{
    const auto present = meta(u"key-id"_s);
    if (!present)
        return present.problem();
    const SqlDatabase &database = m_file.database();
    if (present->isEmpty()) {
        const QString insert = u"INSERT INTO meta (name, value) VALUES (?, ?)"_s;
        Outcome step = database.run(insert, { u"key-id"_s, keyId });
        if (step)
            step = database.run(insert, { u"key-check"_s, keyCheckValue(key, m_file.vaultId(), keyId) });
        if (!step)
            return step;
    } else if (present.value() != keyId) {
        return Problem{ .id = u"vault.key-made-elsewhere"_s };
    }
    if (!newSlot)
        return Done{};
    const PassphraseWrap &wrap = newSlot->wrap;
    const bool passphrase = newSlot->kind == KeySlot::Kind::Passphrase;
    return database.run(u"INSERT OR REPLACE INTO slot (kind, key_id, made_at, entry, kdf, operations, memory, salt,"
                        u" nonce, commitment, wrapped) VALUES (?,?,?,?,?,?,?,?,?,?,?)"_s,
                        { kindName(newSlot->kind), keyId, QDateTime::currentMSecsSinceEpoch(),
                          passphrase ? u""_s : newSlot->entry, passphrase ? argon2id : u""_s,
                          passphrase ? wrap.cost.operations : 0, passphrase ? wrap.cost.memory : 0, blob(wrap.salt),
                          blob(wrap.wrapped.nonce), blob(wrap.commitment), blob(wrap.wrapped.data) });
}

Outcome VaultKeys::writeSession(const DataKey &key, const QByteArray &keyId) const
{
    const SqlDatabase &database = m_file.database();
    for (auto it = m_sessionSecrets.cbegin(); it != m_sessionSecrets.cend(); ++it) {
        const auto &[owner, field] = it.key();
        auto found = RecordTable::byId(database, owner);
        if (!found)
            return found.problem();
        const SecretEntry *entry = found.value() ? entryOf(found.value()->secrets, field) : nullptr;
        if (!entry || entry->inFile)
            continue; // another program removed the row or wrote a value of its own
        RecordRow &row = *found.value();
        SealBinding binding{
            m_file.vaultId(),    it->id, owner, field, entry->revision, it->keyId, row.record.serviceUrl,
            row.record.connector
        };
        StoredSecret secret = it.value();
        if (secret.keyId != keyId) {
            const std::optional<Secret> plain = openBytes(*m_key, secret.bytes, associatedData(binding));
            if (!plain)
                continue;
            binding.keyId = secret.keyId = keyId;
            secret.bytes = sealBytes(key, plain->view(), associatedData(binding));
        }
        Outcome step = RecordTable::putSecret(database, owner, field, secret);
        if (step) {
            replaceEntry(row.secrets, { field, entry->revision, true });
            step = RecordTable::update(database, row);
        }
        if (!step)
            return step;
    }
    return Done{};
}

StoredSecret VaultKeys::seal(SealBinding binding, const Secret &secret) const
{
    binding.vaultId = m_file.vaultId();
    binding.keyId = m_keyId;
    return { binding.secretId, binding.keyId, sealBytes(*m_key, secret.view(), associatedData(binding)) };
}

std::optional<Secret> VaultKeys::open(SealBinding binding, const StoredSecret &stored) const
{
    if (stored.keyId != m_keyId)
        return {};
    binding.vaultId = m_file.vaultId();
    binding.keyId = m_keyId;
    binding.secretId = stored.id;
    return openBytes(*m_key, stored.bytes, associatedData(binding));
}

void VaultKeys::putSessionSecret(const QByteArray &owner, const QString &field, const StoredSecret &secret)
{
    m_sessionSecrets.insert({ owner, field }, secret);
}

std::optional<StoredSecret> VaultKeys::sessionSecret(const QByteArray &owner, const QString &field) const
{
    const auto found = m_sessionSecrets.constFind({ owner, field });
    return found == m_sessionSecrets.cend() ? std::nullopt : std::optional(found.value());
}

void VaultKeys::removeSessionSecret(const QByteArray &owner, const QString &field)
{
    m_sessionSecrets.remove({ owner, field });
}

void VaultKeys::removeSessionSecrets(const QByteArray &owner)
{
    m_sessionSecrets.removeIf([&owner](const auto &entry) { return entry.key().first == owner; });
}

} // namespace iw
