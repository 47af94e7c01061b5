// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/job.h"
#include "app/vault/passphrasegate.h"
#include "app/vault/vaultkeys.h"

#include <QPointer>

namespace iw {

/// Derives from a passphrase in a worker thread and hands the keys to the subclass in this one. Deleting the job drops
/// the result.
class PassphraseJob : public Job
{
    Q_OBJECT
protected:
    PassphraseJob(VaultKeys &keys, QObject *parent);

    /// Refreshes the key rows; fails the job where the vault is gone or unreadable.
    [[nodiscard]] bool vaultIsReadable();
    void derive(const Secret &passphrase, const QByteArray &salt, const PassphraseCost &cost);
    virtual void derived(const PassphraseKeys &keys) = 0;

    QPointer<VaultKeys> m_keys; // a job may outlive the vault
};

/// Opens the passphrase slot, once the gate lets the attempt pass.
class OpenPassphraseJob final : public PassphraseJob
{
    Q_OBJECT
public:
    OpenPassphraseJob(VaultKeys &keys, PassphraseGate &gate, Secret passphrase, QObject *parent);

private:
    [[nodiscard]] bool readSlot();
    void derived(const PassphraseKeys &keys) override;

    QPointer<PassphraseGate> m_gate;
    Secret m_passphrase; // until it is derived from
    bool m_waiting = true;
    PassphraseGate::Verdict m_verdict = PassphraseGate::Verdict::Unknown;

    KeySlot m_slot;
};

/// Makes or replaces the passphrase slot; makes the data key where the vault has none.
class SetPassphraseJob final : public PassphraseJob
{
    Q_OBJECT
public:
    SetPassphraseJob(VaultKeys &keys, const Secret &passphrase, const PassphraseCost &cost, QObject *parent);

private:
    void derived(const PassphraseKeys &keys) override;

    PassphraseCost m_cost;
    QByteArray m_salt;
};

} // namespace iw
