// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/vaultkeys.h"

#include "app/base/random.h"

#include <utility>

namespace iw {

using namespace Qt::StringLiterals;

Vault::KeyState VaultKeys::state() const
{
    if (m_key)
        return m_session ? Vault::KeyState::SessionOnly : Vault::KeyState::Open;
    return m_fileKey.id.isEmpty() ? Vault::KeyState::NoKey : Vault::KeyState::Locked;
}

Outcome VaultKeys::refresh()
{
    const auto before = state();
    {
        const auto transaction = SqlTransaction::beginRead(m_file.database());
        if (!transaction)
            return transaction.problem();
        const auto found = KeyRows::fileKey(m_file.database());
        if (!found)
            return found.problem();
        m_fileKey = found.value();
    }
    // Another program gave the file a new key: ours opens nothing any more.
    if (m_key && !m_session && m_keyId != m_fileKey.id && !takeExpected(m_fileKey.id))
        m_key.reset();
    if (state() != before)
        Q_EMIT stateChanged();
    return Done{};
}

void VaultKeys::expect(const DataKeyPointer &key, const QByteArray &keyId)
{
    m_expected = key;
    m_expectedId = keyId;
}

bool VaultKeys::takeExpected(const QByteArray &fileKeyId)
{
    if (!m_expected || m_expectedId != fileKeyId)
        return false;
    m_key = std::exchange(m_expected, nullptr);
    m_keyId = fileKeyId;
    m_fileKey = { fileKeyId, keyCheckValue(*m_key, m_file.vaultId(), fileKeyId) };
    return true;
}

bool VaultKeys::catchUp(const QByteArray &fileKeyId)
{
    if (state() != Vault::KeyState::Open || m_keyId == fileKeyId || takeExpected(fileKeyId))
        return true;
    // Not from here: the caller is in a transaction, and whoever hears of the new state reads the file.
    QMetaObject::invokeMethod(
        this, [this] { static_cast<void>(bool(refresh())); }, Qt::QueuedConnection);
    return false;
}

Result<std::optional<KeySlot>> VaultKeys::slot(KeySlot::Kind kind) const
{
    return KeyRows::slot(m_file.database(), kind, m_fileKey.id);
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
    m_expected.reset();
    m_keyId.clear();
    m_session = false;
    m_sessionSecrets.clear();
    Q_EMIT stateChanged();
}

bool VaultKeys::isFileKey(const DataKey &key) const
{
    return !m_fileKey.id.isEmpty() && sameBytes(keyCheckValue(key, m_file.vaultId(), m_fileKey.id), m_fileKey.check);
}

Outcome VaultKeys::keep(const DataKeyPointer &key, const QByteArray &keyId, const KeySlot *newSlot)
{
    const auto before = state();
    // Only opening takes no write: a read-only or damaged file can still be read.
    if (newSlot || !m_sessionSecrets.isEmpty() || keyId != m_fileKey.id) {
        const Outcome written = write(*key, keyId, newSlot);
        // Where the journal's end is the last that failed, the new slot is in the file: whoever is told that it failed
        // goes on with a passphrase that opens nothing any more.
        if (!written && !(newSlot && slotIs(newSlot->kind, keyId, newSlot) && m_file.syncFolder()))
            return written;
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

Outcome VaultKeys::write(const DataKey &key, const QByteArray &keyId, const KeySlot *newSlot)
{
    auto transaction = m_file.beginWrite();
    if (!transaction)
        return transaction.problem();
    Outcome step = writeKeyRows(key, keyId, newSlot);
    if (step)
        step = writeSession(key, keyId);
    return step ? transaction->commit() : step;
}

bool VaultKeys::slotIs(KeySlot::Kind kind, const QByteArray &keyId, const KeySlot *expected) const
{
    const auto found = KeyRows::slot(m_file.database(), kind, keyId);
    if (!found || !expected || !found.value())
        return found && !expected && !found.value();
    return sameSlot(*found.value(), *expected);
}

Outcome VaultKeys::writeKeyRows(const DataKey &key, const QByteArray &keyId, const KeySlot *newSlot) const
{
    const SqlDatabase &database = m_file.database();
    const auto present = KeyRows::fileKey(database);
    if (!present)
        return present.problem();
    if (present->id.isEmpty()) {
        const Outcome put = KeyRows::putFileKey(database, { keyId, keyCheckValue(key, m_file.vaultId(), keyId) });
        if (!put)
            return put;
    } else if (present->id != keyId) {
        return Problem{ .id = u"vault.key-made-elsewhere"_s };
    }
    if (!newSlot)
        return Done{};
    return KeyRows::putSlot(database, *newSlot);
}

Outcome VaultKeys::removeSlot(KeySlot::Kind kind, const KeySlot &remaining)
{
    Outcome step = Done{};
    {
        auto transaction = m_file.beginWrite();
        if (!transaction)
            return transaction.problem();
        // The way that is left must be the one that was looked at, not one that another program has put there since.
        const auto found = KeyRows::slot(m_file.database(), remaining.kind, m_keyId);
        if (!found)
            return found.problem();
        if (!found.value() || !sameSlot(*found.value(), remaining))
            return Problem{ .id = u"vault.changed-elsewhere"_s, .technical = u"the other slot"_s };
        step = KeyRows::removeSlot(m_file.database(), kind);
        if (step)
            step = transaction->commit();
    }
    // As with a new slot.
    if (!step && slotIs(kind, m_keyId, nullptr) && m_file.syncFolder())
        return Done{};
    return step;
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
    const bool expected = m_expected && stored.keyId == m_expectedId;
    if (!expected && stored.keyId != m_keyId)
        return {};
    binding.vaultId = m_file.vaultId();
    binding.keyId = stored.keyId;
    binding.secretId = stored.id;
    return openBytes(expected ? *m_expected : *m_key, stored.bytes, associatedData(binding));
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
