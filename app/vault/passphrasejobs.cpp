// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/passphrasejobs.h"

#include "app/base/random.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <memory>

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
    using Derived = std::shared_ptr<const Result<PassphraseKeys>>;

    auto prepared = preparedPassphrase(passphrase);
    if (!prepared) {
        fail(prepared.problem());
        return;
    }
    const auto shared = std::make_shared<const Secret>(std::move(prepared.value()));
    auto *watcher = new QFutureWatcher<Derived>(this);
    connect(watcher, &QFutureWatcher<Derived>::finished, this, [this, watcher] {
        const Derived result = watcher->result();
        watcher->deleteLater();
        if (*result)
            derived(result->value());
        else
            fail(result->problem());
    });
    watcher->setFuture(QtConcurrent::run([shared, salt, cost]() -> Derived {
        return std::make_shared<const Result<PassphraseKeys>>(derivePassphraseKeys(*shared, salt, cost));
    }));
}

OpenPassphraseJob::OpenPassphraseJob(VaultKeys &keys, const Secret &passphrase, QObject *parent)
    : PassphraseJob(keys, parent)
{
    if (!vaultIsReadable())
        return;
    const auto slot = keys.slot(KeySlot::Kind::Passphrase);
    if (!slot) {
        fail(slot.problem());
    } else if (!slot.value()) {
        fail({ .id = u"vault.passphrase-no-slot"_s });
    } else {
        m_slot = *slot.value();
        derive(passphrase, m_slot.wrap.salt, m_slot.wrap.cost);
    }
}

void OpenPassphraseJob::derived(const PassphraseKeys &keys)
{
    if (!vaultIsReadable())
        return;
    const auto key = unwrapDataKey(m_slot.wrap, keys, m_keys->file().vaultId(), m_slot.keyId);
    if (!key) {
        fail(key.problem());
        return;
    }
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
