// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/job.h"
#include "app/base/secret.h"
#include "app/vault/passphrasewrap.h"

#include <QObject>

#include <chrono>

namespace iw {

class VaultKeys;

/// The two slots that hold the vault's data key, as in LUKS: the OS keychain and a passphrase; either or both (DESIGN
/// section 5). Every job ends with the vault in a defined key state and a Problem "vault.keychain-*" or
/// "vault.passphrase-*" that tells wrong key, no key and other backend apart. A failed read never makes a new key.
/// Belongs to the vault; jobs belong to the given parent and may outlive it. The keychain is not touched, not even to
/// ask whether there is one, before openKeychain().
class KeySlots final : public QObject
{
    Q_OBJECT
public:
    explicit KeySlots(VaultKeys &keys);
    ~KeySlots() override;

    [[nodiscard]] bool hasKeychainSlot() const;
    [[nodiscard]] bool hasPassphraseSlot() const;

    /// Reads the data key from the keychain; where no data key was ever made, makes one and stores it there. In an open
    /// or session-only vault without a keychain slot it adds one. Problems "vault.keychain-unavailable" (no keychain,
    /// refused, or no answer in time), "vault.keychain-entry-missing", "vault.keychain-wrong-key",
    /// "vault.keychain-no-slot" (the key is under a passphrase only); the vault is then as it was.
    [[nodiscard]] Job *openKeychain(QObject *parent);
    /// Derives the key from the passphrase (Argon2id in a worker thread) and opens the slot. Problems
    /// "vault.passphrase-wrong", "vault.passphrase-no-slot".
    [[nodiscard]] Job *openPassphrase(Secret passphrase, QObject *parent);
    /// Adds or changes the passphrase slot. Needs an open or session-only vault, or one without any key yet. Problems
    /// "vault.passphrase-empty", "vault.passphrase-too-long", "vault.locked".
    [[nodiscard]] Job *setPassphrase(Secret passphrase, QObject *parent);

    /// For passphrases set from now on.
    void setPassphraseCost(const PassphraseCost &cost) { m_cost = cost; }
    /// How long the keychain may take, its prompt to unlock included; 15 seconds.
    void setKeychainTimeout(std::chrono::milliseconds timeout) { m_timeout = timeout; }

private:
    VaultKeys &m_keys;
    PassphraseCost m_cost;
    std::chrono::milliseconds m_timeout = std::chrono::seconds(15);
};

} // namespace iw
