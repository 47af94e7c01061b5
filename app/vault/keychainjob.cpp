// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/keychainjob.h"

#include "app/base/random.h"

namespace iw {

using namespace Qt::StringLiterals;

namespace {

/// The key rows as they are by now.
Outcome refreshed(VaultKeys &keys)
{
    if (!keys.file().isOpen())
        return Problem{ .id = u"vault.not-open"_s };
    return keys.refresh();
}

/// What stands in the way of changing the slots of an open vault.
Outcome mayChange(VaultKeys &keys)
{
    const Outcome read = refreshed(keys);
    if (read && keys.state() != Vault::KeyState::Open)
        return Problem{ .id = u"vault.locked"_s };
    return read;
}

} // namespace

KeychainJob::KeychainJob(VaultKeys &keys, Purpose purpose, std::chrono::milliseconds timeout, QObject *parent)
    : Job(parent), m_keys(&keys), m_keychain(keys, timeout, this)
{
    const Outcome read = refreshed(keys);
    if (!read) {
        fail(read.problem());
        return;
    }
    const bool locked = keys.state() == Vault::KeyState::Locked;
    if (purpose == Purpose::Store) {
        locked ? fail({ .id = u"vault.locked"_s }) : writeSlot();
        return;
    }
    const auto slot = keys.slot(KeySlot::Kind::Keychain);
    if (!slot)
        fail(slot.problem());
    else if (slot.value() && keys.state() == Vault::KeyState::Open)
        succeed();
    else if (slot.value() || locked)
        readSlot();
    else
        writeSlot();
}

void KeychainJob::readSlot()
{
    m_keychain.readKey(
        [this](const Result<DataKeyPointer> &key) { key ? keep(key.value(), nullptr) : fail(key.problem()); });
}

void KeychainJob::writeSlot()
{
    const bool first = m_keys->state() == Vault::KeyState::NoKey;
    const DataKeyPointer key = first ? DataKey::generate() : m_keys->key();
    if (!key) {
        fail({ .id = u"vault.out-of-memory"_s });
        return;
    }
    const QByteArray keyId = first ? randomBytes(16) : m_keys->keyId();
    m_keychain.storeKey(key, keyId, [this, key](const Result<KeySlot> &slot) {
        slot ? keep(key, &slot.value()) : fail(slot.problem());
    });
}

void KeychainJob::keep(const DataKeyPointer &key, const KeySlot *stored)
{
    const Outcome kept = m_keys->keep(key, m_keychain.slot().keyId, stored);
    if (!kept) {
        if (stored)
            m_keychain.discard(*stored);
        fail(kept.problem());
        return;
    }
    m_keychain.sweep([this] { succeed(); });
}

RemoveKeychainJob::RemoveKeychainJob(VaultKeys &keys, std::chrono::milliseconds timeout, QObject *parent)
    : Job(parent), m_keychain(keys, timeout, this)
{
    Outcome step = mayChange(keys);
    if (step) {
        const auto passphrase = keys.slot(KeySlot::Kind::Passphrase);
        if (passphrase && passphrase.value())
            step = keys.removeSlot(KeySlot::Kind::Keychain, *passphrase.value());
        else
            step = Problem{ .id = u"vault.last-slot"_s };
    }
    if (step)
        m_keychain.sweep([this] { succeed(); });
    else
        fail(step.problem());
}

RemovePassphraseJob::RemovePassphraseJob(VaultKeys &keys, std::chrono::milliseconds timeout, QObject *parent)
    : Job(parent), m_keys(&keys), m_keychain(keys, timeout, this)
{
    Outcome step = mayChange(keys);
    if (step) {
        const auto keychain = keys.slot(KeySlot::Kind::Keychain);
        if (keychain && !keychain.value())
            step = Problem{ .id = u"vault.last-slot"_s };
    }
    if (step)
        m_keychain.readKey([this](const Result<DataKeyPointer> &key) { remove(key); });
    else
        fail(step.problem());
}

void RemovePassphraseJob::remove(const Result<DataKeyPointer> &key)
{
    if (!key) {
        fail(key.problem());
        return;
    }
    // The keychain may have asked for its own password meanwhile.
    Outcome step = mayChange(*m_keys);
    if (step)
        step = m_keys->removeSlot(KeySlot::Kind::Passphrase, m_keychain.slot());
    step ? succeed() : fail(step.problem());
}

} // namespace iw
