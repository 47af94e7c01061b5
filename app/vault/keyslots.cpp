// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/keyslots.h"

#include "app/vault/forgetentriesjob.h"
#include "app/vault/keychainjob.h"
#include "app/vault/passphrasegate.h"
#include "app/vault/passphrasejobs.h"
#include "app/vault/rotatejob.h"
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

/// Until the real ones are in: says that nothing was done.
template <typename Base>
class UnfinishedJob final : public Base
{
public:
    explicit UnfinishedJob(QObject *parent) : Base(parent) { this->fail({ .id = u"vault.not-open"_s }); }
};

} // namespace

KeySlots::KeySlots(VaultKeys &keys) : m_keys(keys), m_gate(std::make_unique<PassphraseGate>()) { }

KeySlots::~KeySlots() = default;

bool KeySlots::hasKeychainSlot() const { return hasSlot(m_keys, KeySlot::Kind::Keychain); }

bool KeySlots::hasPassphraseSlot() const { return hasSlot(m_keys, KeySlot::Kind::Passphrase); }

Job *KeySlots::openKeychain(QObject *parent) { return new KeychainJob(m_keys, m_timeout, parent); }

Job *KeySlots::openPassphrase(Secret passphrase, QObject *parent)
{
    return new OpenPassphraseJob(m_keys, *m_gate, std::move(passphrase), parent);
}

Job *KeySlots::setPassphrase(Secret passphrase, QObject *parent)
{
    return new SetPassphraseJob(m_keys, passphrase, m_cost, parent);
}

Job *KeySlots::storeInKeychain(QObject *parent) { return new UnfinishedJob<Job>(parent); }
Job *KeySlots::removeKeychain(QObject *parent) { return new UnfinishedJob<Job>(parent); }
Job *KeySlots::removePassphrase(QObject *parent) { return new UnfinishedJob<Job>(parent); }
RotateJob *KeySlots::rotate(Secret, QObject *parent) { return new UnfinishedJob<RotateJob>(parent); }
ForgetEntriesJob *KeySlots::forgetKeychainEntries(QObject *parent)
{
    return new UnfinishedJob<ForgetEntriesJob>(parent);
}

QStringList KeySlots::keychainEntries() const { return {}; }

std::chrono::milliseconds KeySlots::passphraseWait() const { return m_gate->wait(); }

void KeySlots::setPassphraseDelay(std::chrono::milliseconds base) { m_gate->setDelay(base); }

} // namespace iw
