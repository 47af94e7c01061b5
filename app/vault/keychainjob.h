// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/job.h"
#include "app/vault/keychainslot.h"

namespace iw {

/// Opens the keychain slot, or makes it:
///
///     slot in the file ──▶ read ──▶ passes the key check ──▶ open
///     none, vault may seal or has no key ──▶ write ──▶ read back, equal ──▶ slot row ──▶ open
///
/// With Store the second line always, but for a locked vault. Nothing that goes wrong here makes a new key.
class KeychainJob final : public Job
{
    Q_OBJECT
public:
    enum class Purpose {
        Open,
        Store,
    };
    KeychainJob(VaultKeys &keys, Purpose purpose, std::chrono::milliseconds timeout, QObject *parent);

private:
    void readSlot();
    void writeSlot();
    /// Takes the key; with a new slot where one was stored.
    void keep(const DataKeyPointer &key, const KeySlot *stored);

    QPointer<VaultKeys> m_keys; // the vault may be gone when the keychain answers
    KeychainSlot m_keychain;
};

/// Takes the keychain's slot away, where a passphrase remains.
class RemoveKeychainJob final : public Job
{
    Q_OBJECT
public:
    RemoveKeychainJob(VaultKeys &keys, std::chrono::milliseconds timeout, QObject *parent);

private:
    KeychainSlot m_keychain;
};

/// Takes the passphrase's slot away, where the keychain gives the key.
class RemovePassphraseJob final : public Job
{
    Q_OBJECT
public:
    RemovePassphraseJob(VaultKeys &keys, std::chrono::milliseconds timeout, QObject *parent);

private:
    void remove(const Result<DataKeyPointer> &key);

    QPointer<VaultKeys> m_keys;
    KeychainSlot m_keychain;
};

} // namespace iw
