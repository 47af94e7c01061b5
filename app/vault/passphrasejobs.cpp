// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/passphrasejobs.h"

#include "app/base/random.h"
#include "app/vault/passphrasederivation.h"
#include "app/vault/passphrasegate.h"

#include <utility>

namespace iw {

using namespace Qt::StringLiterals;

PassphraseJob::PassphraseJob(VaultKeys &keys, QObject *parent) : Job(parent), m_keys(&keys) { }

bool PassphraseJob::vaultIsReadable()
{
    if (!m_keys || !m_keys->file().isOpen()) {
        fail({ .id = u"vault.not-open"_s });
        return false;
    }
    const Outcome read = m_keys->refresh();
    if (!read)
        fail(read.problem());
    return bool(read);
}

void PassphraseJob::derive(const Secret &passphrase, const QByteArray &salt, const PassphraseCost &cost)
{
    derivePassphrase(this, passphrase, salt, cost, [this](const Result<PassphraseKeys> &keys) {
        if (keys)
            derived(keys.value());
        else
            fail(keys.problem());
    });
}

OpenPassphraseJob::OpenPassphraseJob(VaultKeys &keys, PassphraseGate &gate, Secret passphrase, QObject *parent)
    : PassphraseJob(keys, parent), m_gate(&gate), m_passphrase(std::move(passphrase))
{
    // What needs no guess is said without waiting for the gate.
    const auto prepared = preparedPassphrase(m_passphrase);
    if (!readSlot())
        return;
    if (!prepared) {
        fail(prepared.problem());
        return;
    }
    connect(this, &Job::finished, this, [this] {
        if (m_gate)
            m_gate->leave(this, m_verdict);
    });
    // The gate goes with the vault, and whoever still waits before it would wait for ever.
    connect(&gate, &QObject::destroyed, this, [this] {
        if (std::exchange(m_waiting, false))
            fail({ .id = u"vault.not-open"_s });
    });
    gate.enter(this, [this] {
        m_waiting = false;
        if (readSlot())
            derive(m_passphrase, m_slot.wrap.salt, m_slot.wrap.cost);
        m_passphrase.wipe();
    });
}

bool OpenPassphraseJob::readSlot()
{
    if (!vaultIsReadable())
        return false;
    const auto slot = m_keys->slot(KeySlot::Kind::Passphrase);
    if (slot && slot.value()) {
        m_slot = *slot.value();
        return true;
    }
    fail(slot ? Problem{ .id = u"vault.passphrase-no-slot"_s } : slot.problem());
    return false;
}

void OpenPassphraseJob::derived(const PassphraseKeys &keys)
{
    if (!vaultIsReadable())
        return;
    const auto key = unwrapDataKey(m_slot.wrap, keys, m_keys->file().vaultId(), m_slot.keyId);
    if (!key) {
        if (key.problem().id == "vault.passphrase-wrong"_L1)
            m_verdict = PassphraseGate::Verdict::Wrong;
        fail(key.problem());
        return;
    }
    m_verdict = PassphraseGate::Verdict::Right;
    if (!m_keys->isFileKey(*key.value())) {
        fail({ .id = u"vault.slot-unusable"_s });
        return;
    }
    const Outcome kept = m_keys->keep(key.value(), m_slot.keyId, nullptr);
    kept ? succeed() : fail(kept.problem());
}

SetPassphraseJob::SetPassphraseJob(VaultKeys &keys, const Secret &passphrase, const PassphraseCost &cost,
                                   QObject *parent)
    : PassphraseJob(keys, parent), m_cost(cost), m_salt(newPassphraseSalt())
{
    if (!vaultIsReadable())
        return;
    if (keys.state() == Vault::KeyState::Locked)
        fail({ .id = u"vault.locked"_s });
    else
        derive(passphrase, m_salt, m_cost);
}

void SetPassphraseJob::derived(const PassphraseKeys &keys)
{
    if (!vaultIsReadable())
        return;
    // Half a second has passed: the vault may have been locked, or have got its first key from somebody else.
    if (m_keys->state() == Vault::KeyState::Locked) {
        fail({ .id = u"vault.locked"_s });
        return;
    }
    const bool first = m_keys->state() == Vault::KeyState::NoKey;
    const DataKeyPointer key = first ? DataKey::generate() : m_keys->key();
    if (!key) {
        fail({ .id = u"vault.out-of-memory"_s });
        return;
    }
    KeySlot slot;
    slot.kind = KeySlot::Kind::Passphrase;
    slot.keyId = first ? randomBytes(16) : m_keys->keyId();
    slot.wrap = wrapDataKey(*key, keys, m_salt, m_cost, m_keys->file().vaultId(), slot.keyId);
    const Outcome kept = m_keys->keep(key, slot.keyId, &slot);
    kept ? succeed() : fail(kept.problem());
}

} // namespace iw
