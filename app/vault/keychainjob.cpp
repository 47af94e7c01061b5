// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/keychainjob.h"

#include "app/base/random.h"

#include <qt6keychain/keychain.h>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

const QString service = u"io.github.instancewizard.InstanceWizard"_s;

/// Names the vault and the key, so that vaults beside each other and a changed key do not overwrite one another.
QString entryName(const QByteArray &vaultId, const QByteArray &keyId)
{
    return u"vault "_s + QString::fromLatin1(vaultId.toHex()) + u" key "_s + QString::fromLatin1(keyId.toHex());
}

Secret contentOf(QKeychain::Job *job)
{
    return Secret::fromBytes(static_cast<QKeychain::ReadPasswordJob *>(job)->binaryData());
}

} // namespace

KeychainJob::KeychainJob(VaultKeys &keys, std::chrono::milliseconds timeout, QObject *parent)
    : Job(parent), m_keys(&keys)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(timeout);
    connect(&m_timer, &QTimer::timeout, this, [this] { unavailable(u"no answer in time"_s); });
    begin();
}

void KeychainJob::begin()
{
    if (!m_keys->file().isOpen()) {
        fail({ .id = u"vault.not-open"_s });
        return;
    }
    const Outcome read = m_keys->refresh();
    if (!read) {
        fail(read.problem());
        return;
    }
    const auto slot = m_keys->slot(KeySlot::Kind::Keychain);
    if (!slot) {
        fail(slot.problem());
    } else if (slot.value()) {
        m_slot = *slot.value();
        m_keys->state() == Vault::KeyState::Open ? succeed() : readSlot();
    } else if (m_keys->state() == Vault::KeyState::Locked) {
        fail({ .id = u"vault.keychain-no-slot"_s });
    } else {
        writeSlot();
    }
}

template <typename Next>
void KeychainJob::run(QKeychain::Job *job, Next next)
{
    m_pending = job;
    connect(job, &QKeychain::Job::finished, this, [this, next](QKeychain::Job *done) {
        m_timer.stop();
        m_pending.clear();
        if (!m_keys)
            fail({ .id = u"vault.not-open"_s });
        else
            next(done);
    });
    m_timer.start();
    job->start();
}

void KeychainJob::readSlot()
{
    auto *job = new QKeychain::ReadPasswordJob(service);
    job->setKey(m_slot.entry);
    run(job, [this](QKeychain::Job *done) {
        if (done->error() == QKeychain::EntryNotFound) {
            fail({ .id = u"vault.keychain-entry-missing"_s });
            return;
        }
        if (done->error() != QKeychain::NoError) {
            unavailable(u"read: error "_s + QString::number(done->error()));
            return;
        }
        m_key = DataKey::fromBytes(contentOf(done).view());
        if (!m_key || !m_keys->isFileKey(*m_key)) {
            fail({ .id = u"vault.keychain-wrong-key"_s });
            return;
        }
        const Outcome kept = m_keys->keep(m_key, m_slot.keyId, nullptr);
        kept ? succeed() : fail(kept.problem());
    });
}

void KeychainJob::writeSlot()
{
    const bool first = m_keys->state() == Vault::KeyState::NoKey;
    m_key = first ? DataKey::generate() : m_keys->key();
    if (!m_key) {
        fail({ .id = u"vault.out-of-memory"_s });
        return;
    }
    m_slot.kind = KeySlot::Kind::Keychain;
    m_slot.keyId = first ? randomBytes(16) : m_keys->keyId();
    m_slot.entry = entryName(m_keys->file().vaultId(), m_slot.keyId);
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setKey(m_slot.entry);
    {
        const DataKey::Use use(*m_key);
        job->setBinaryData(QByteArray(reinterpret_cast<const char *>(use.data()), DataKey::size));
    }
    run(job, [this](QKeychain::Job *done) {
        if (done->error() == QKeychain::NoError)
            readBack();
        else
            unavailable(u"write: error "_s + QString::number(done->error()));
    });
}

void KeychainJob::readBack()
{
    auto *job = new QKeychain::ReadPasswordJob(service);
    job->setKey(m_slot.entry);
    run(job, [this](QKeychain::Job *done) {
        const Secret content = contentOf(done);
        const DataKeyPointer key = DataKey::fromBytes(content.view());
        // What does not come back as it was written would lock everything sealed from now on.
        if (done->error() != QKeychain::NoError || !key
            || !sameBytes(keyCheckValue(*key, {}, {}), keyCheckValue(*m_key, {}, {}))) {
            unavailable(u"read back: error "_s + QString::number(done->error()));
            return;
        }
        storeSlot();
    });
}

void KeychainJob::storeSlot()
{
    const Outcome kept = m_keys->keep(m_key, m_slot.keyId, &m_slot);
    if (!kept) {
        discardEntry();
        fail(kept.problem());
        return;
    }
    succeed();
}

void KeychainJob::discardEntry()
{
    auto *job = new QKeychain::DeletePasswordJob(service);
    job->setKey(m_slot.entry);
    job->start();
}

void KeychainJob::unavailable(const QString &technical)
{
    m_timer.stop();
    if (m_pending)
        m_pending->disconnect(this);
    // QtKeychain's own text may quote a D-Bus address or a path: the number is enough.
    fail({ .id = u"vault.keychain-unavailable"_s, .technical = u"QtKeychain "_s + technical });
}

} // namespace iw
