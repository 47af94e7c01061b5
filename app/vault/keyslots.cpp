// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/keyslots.h"

#include "app/vault/keychainjob.h"
#include "app/vault/passphrasegate.h"
#include "app/vault/passphrasejobs.h"
#include "app/vault/rotatekeyjob.h"
#include "app/vault/vaultkeys.h"

namespace iw {

using namespace Qt::StringLiterals;

namespace {

bool hasSlot(const VaultKeys &keys, KeySlot::Kind kind)
{
    if (!keys.file().isOpen())
        return false;
    const auto slot = keys.slot(kind);
    return slot ? slot->has_value() : slot.problem().id == "vault.slot-unusable"_L1;
}

} // namespace

KeySlots::KeySlots(VaultKeys &keys) : m_keys(keys), m_gate(std::make_unique<PassphraseGate>()) { }

KeySlots::~KeySlots() = default;

bool KeySlots::hasKeychainSlot() const { return hasSlot(m_keys, KeySlot::Kind::Keychain); }

bool KeySlots::hasPassphraseSlot() const { return hasSlot(m_keys, KeySlot::Kind::Passphrase); }

Job *KeySlots::openKeychain(QObject *parent)
{
    return new KeychainJob(m_keys, KeychainJob::Purpose::Open, m_timeout, parent);
}

Job *KeySlots::storeInKeychain(QObject *parent)
{
    return new KeychainJob(m_keys, KeychainJob::Purpose::Store, m_timeout, parent);
}

Job *KeySlots::removeKeychain(QObject *parent) { return new RemoveKeychainJob(m_keys, m_timeout, parent); }

Job *KeySlots::openPassphrase(Secret passphrase, QObject *parent)
{
    return new OpenPassphraseJob(m_keys, *m_gate, std::move(passphrase), parent);
}

Job *KeySlots::setPassphrase(Secret passphrase, QObject *parent)
{
    return new SetPassphraseJob(m_keys, passphrase, m_cost, parent);
}

Job *KeySlots::removePassphrase(QObject *parent) { return new RemovePassphraseJob(m_keys, m_timeout, parent); }

RotateJob *KeySlots::rotate(Secret passphrase, QObject *parent)
{
    return new RotateKeyJob(m_keys, *m_gate, std::move(passphrase), m_cost, m_timeout, parent);
}

std::chrono::milliseconds KeySlots::passphraseWait() const { return m_gate->wait(); }

void KeySlots::setPassphraseDelay(std::chrono::milliseconds base) { m_gate->setDelay(base); }

} // namespace iw
