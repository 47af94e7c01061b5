// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/job.h"
#include "app/vault/vaultkeys.h"

#include <QPointer>
#include <QTimer>

#include <chrono>

namespace QKeychain {
class Job;
}

namespace iw {

/// Opens the keychain slot, or makes it:
///
///     slot in the file ──▶ read ──▶ passes the key check ──▶ open
///     none, vault may seal or has no key ──▶ write ──▶ read back, equal ──▶ slot row ──▶ open
///
/// QtKeychain has no time-out of its own and no reliable code for "there is no keychain": every error but "entry not
/// found", and silence, end as "vault.keychain-unavailable". Nothing that goes wrong here makes a new key.
class KeychainJob final : public Job
{
    Q_OBJECT
public:
    KeychainJob(VaultKeys &keys, std::chrono::milliseconds timeout, QObject *parent);

private:
    void begin();
    void readSlot();
    void writeSlot();
    void readBack();
    void storeSlot();
    /// Hands the finished job to next, or ends this one where an error or the timer came first.
    template <typename Next>
    void run(QKeychain::Job *job, Next next);
    void unavailable(const QString &technical);
    void discardEntry();

    QPointer<VaultKeys> m_keys; // the vault may be gone when the keychain answers
    QPointer<QKeychain::Job> m_pending;
    QTimer m_timer;
    KeySlot m_slot;
    DataKeyPointer m_key;
};

} // namespace iw
