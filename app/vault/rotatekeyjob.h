// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/vault/keychainslot.h"
#include "app/vault/passphrasegate.h"
#include "app/vault/resealing.h"
#include "app/vault/rotatejob.h"

namespace iw {

/// Gives the vault a new data key:
///
///     passphrase slot? ──▶ the passphrase opens it ──▶ the new key wrapped under it
///     keychain slot?   ──▶ the new key under a fresh entry, read back
///     worker thread: everything sealed anew, key id, check value and slots, in one transaction
///     the key in memory is the new one ──▶ the former keychain entry deleted
///
/// Whatever fails before the commit leaves the vault as it was, but for the note of an entry that is to be deleted.
/// Deleting the job takes the transaction back, or lets it be where it is committed already.
class RotateKeyJob final : public RotateJob
{
    Q_OBJECT
public:
    RotateKeyJob(VaultKeys &keys, PassphraseGate &gate, Secret passphrase, const PassphraseCost &cost,
                 std::chrono::milliseconds timeout, QObject *parent);
    ~RotateKeyJob() override;

private:
    [[nodiscard]] Outcome begin();
    void tryPassphrase();
    void checkPassphrase(const Result<PassphraseKeys> &keys);
    void wrap(const QByteArray &salt, const Result<PassphraseKeys> &keys);
    void store();
    void reseal();
    void finish(const Result<ResealingCounts> &counts);
    /// True, and the job has failed, where the vault is gone, locked or has another key by now.
    bool isOver();
    /// Fails; a keychain entry that was stored is to be deleted.
    void giveUp(const Problem &problem);
    [[nodiscard]] const KeySlot *former(KeySlot::Kind kind) const;

    QPointer<VaultKeys> m_keys;
    QPointer<PassphraseGate> m_gate;
    PassphraseGate::Verdict m_verdict = PassphraseGate::Verdict::Unknown;
    bool m_waiting = false;
    Secret m_passphrase;
    PassphraseCost m_cost;
    KeychainSlot m_keychain;
    Resealing m_order;
};

} // namespace iw
