// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/rotatekeyjob.h"

#include "app/base/random.h"
#include "app/vault/passphrasederivation.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace iw {

using namespace Qt::StringLiterals;

RotateKeyJob::RotateKeyJob(VaultKeys &keys, PassphraseGate &gate, Secret passphrase, const PassphraseCost &cost,
                           std::chrono::milliseconds timeout, QObject *parent)
    : RotateJob(parent), m_keys(&keys), m_gate(&gate), m_passphrase(std::move(passphrase)), m_cost(cost),
      m_keychain(keys, timeout, this)
{
    m_order.cancelled = std::make_shared<std::atomic_bool>(false);
    const Outcome begun = begin();
    if (!begun)
        fail(begun.problem());
    else if (former(KeySlot::Kind::Passphrase))
        tryPassphrase();
    else
        store();
}

RotateKeyJob::~RotateKeyJob() { m_order.cancelled->store(true); }

Outcome RotateKeyJob::begin()
{
    if (!m_keys->file().isOpen())
        return Problem{ .id = u"vault.not-open"_s };
    const Outcome read = m_keys->refresh();
    if (!read)
        return read;
    if (m_keys->state() != Vault::KeyState::Open)
        return Problem{ .id = u"vault.locked"_s };
    // What is damaged is not written to, in a worker thread either.
    const Outcome sound = m_keys->file().check();
    if (!sound)
        return sound;
    for (const KeySlot::Kind kind : { KeySlot::Kind::Keychain, KeySlot::Kind::Passphrase }) {
        const auto slot = m_keys->slot(kind);
        if (!slot)
            return slot.problem();
        if (slot.value())
            m_order.formerSlots << *slot.value();
    }
    // A new key that no slot keeps would lose everything.
    if (m_order.formerSlots.isEmpty())
        return Problem{ .id = u"vault.slot-unusable"_s };
    m_order.file = m_keys->file().path();
    m_order.vaultId = m_keys->file().vaultId();
    m_order.formerKey = m_keys->key();
    m_order.formerKeyId = m_keys->keyId();
    m_order.key = DataKey::generate();
    m_order.keyId = randomBytes(16);
    if (!m_order.key)
        return Problem{ .id = u"vault.out-of-memory"_s };
    if (!former(KeySlot::Kind::Passphrase))
        return Done{};
    const auto prepared = preparedPassphrase(m_passphrase);
    if (!prepared)
        return prepared.problem();
    return Done{};
}

const KeySlot *RotateKeyJob::former(KeySlot::Kind kind) const
{
    const auto found = std::find_if(m_order.formerSlots.cbegin(), m_order.formerSlots.cend(),
                                    [kind](const KeySlot &slot) { return slot.kind == kind; });
    return found == m_order.formerSlots.cend() ? nullptr : &*found;
}

bool RotateKeyJob::isOver()
{
    if (!m_keys || !m_keys->file().isOpen()) {
        fail({ .id = u"vault.not-open"_s });
        return true;
    }
    if (m_keys->key() != m_order.formerKey) {
        giveUp({ .id = u"vault.locked"_s });
        return true;
    }
    return false;
}

void RotateKeyJob::giveUp(const Problem &problem)
{
    for (const KeySlot &slot : std::as_const(m_order.slots)) {
        if (slot.kind == KeySlot::Kind::Keychain)
            m_keychain.discard(slot);
    }
    fail(problem);
}

void RotateKeyJob::tryPassphrase()
{
    connect(this, &Job::finished, this, [this] {
        if (m_gate)
            m_gate->leave(this, m_verdict);
    });
    connect(m_gate, &QObject::destroyed, this, [this] {
        if (std::exchange(m_waiting, false))
            fail({ .id = u"vault.not-open"_s });
    });
    m_waiting = true;
    m_gate->enter(this, [this] {
        m_waiting = false;
        const PassphraseWrap &wrap = former(KeySlot::Kind::Passphrase)->wrap;
        derivePassphrase(this, m_passphrase, wrap.salt, wrap.cost,
                         [this](const Result<PassphraseKeys> &keys) { checkPassphrase(keys); });
    });
}

void RotateKeyJob::checkPassphrase(const Result<PassphraseKeys> &keys)
{
    if (isOver())
        return;
    const auto opened = keys
        ? unwrapDataKey(former(KeySlot::Kind::Passphrase)->wrap, keys.value(), m_order.vaultId, m_order.formerKeyId)
        : Result<DataKeyPointer>(keys.problem());
    if (!opened) {
        if (opened.problem().id == "vault.passphrase-wrong"_L1)
            m_verdict = PassphraseGate::Verdict::Wrong;
        fail(opened.problem());
        return;
    }
    m_verdict = PassphraseGate::Verdict::Right;
    const QByteArray salt = newPassphraseSalt();
    derivePassphrase(this, m_passphrase, salt, m_cost,
                     [this, salt](const Result<PassphraseKeys> &fresh) { wrap(salt, fresh); });
    m_passphrase.wipe();
}

void RotateKeyJob::wrap(const QByteArray &salt, const Result<PassphraseKeys> &keys)
{
    if (isOver())
        return;
    if (!keys) {
        fail(keys.problem());
        return;
    }
    m_order.slots << KeySlot{ KeySlot::Kind::Passphrase,
                              m_order.keyId,
                              {},
                              wrapDataKey(*m_order.key, keys.value(), salt, m_cost, m_order.vaultId, m_order.keyId) };
    store();
}

void RotateKeyJob::store()
{
    if (!former(KeySlot::Kind::Keychain)) {
        reseal();
        return;
    }
    m_keychain.storeKey(m_order.key, m_order.keyId, [this](const Result<KeySlot> &slot) {
        if (!slot) {
            fail(slot.problem());
            return;
        }
        m_order.slots << slot.value();
        if (!isOver())
            reseal();
    });
}

void RotateKeyJob::reseal()
{
    using Counts = Result<ResealingCounts>;

    // From the commit on, which this thread hears of a little later, values are found sealed under the new key.
    m_keys->expect(m_order.key, m_order.keyId);
    auto *watcher = new QFutureWatcher<std::shared_ptr<const Counts>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] { finish(*watcher->result()); });
    watcher->setFuture(
        QtConcurrent::run([order = m_order] { return std::make_shared<const Counts>(resealVault(order)); }));
}

void RotateKeyJob::finish(const Result<ResealingCounts> &counts)
{
    if (!m_keys || !m_keys->file().isOpen()) {
        counts ? succeed() : fail(counts.problem());
        return;
    }
    if (!counts) {
        // A disk that fails from the end of the commit on may keep the new key all the same: whichever key the file has
        // is gone on with.
        const bool kept = m_keys->refresh() && m_keys->keyId() == m_order.keyId;
        m_keys->expect(nullptr, {});
        kept ? fail(counts.problem()) : giveUp(counts.problem());
        return;
    }
    m_resealed = counts->resealed;
    m_leftDamaged = counts->damaged;
    // Takes over the expected key; a vault that was locked meanwhile stays so.
    const Outcome read = m_keys->refresh();
    if (!read) {
        fail(read.problem());
        return;
    }
    m_keychain.sweep([this] { succeed(); });
}

} // namespace iw
