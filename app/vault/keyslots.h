// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/job.h"
#include "app/base/secret.h"
#include "app/vault/passphrasewrap.h"

#include <QObject>

#include <chrono>
#include <memory>

namespace iw {

class PassphraseGate;
class RotateJob;
class VaultKeys;

/// The two slots that hold the vault's data key, as in LUKS: the OS keychain and a passphrase; either or both (DESIGN
/// section 5). Every job ends with the vault in a defined key state and a Problem "vault.keychain-*" or
/// "vault.passphrase-*" that tells wrong key, no key and other backend apart. A failed read never makes a new key.
/// Belongs to the vault; jobs belong to the given parent and may outlive it. The keychain is not touched, not even to
/// ask whether there is one, before the first job that needs it.
///
/// A job's keychain problems are: "vault.keychain-unavailable" (no keychain, refused, or no answer in time),
/// "vault.keychain-locked", "vault.keychain-entry-missing", "vault.keychain-wrong-key", the latter two with
/// "-passphrase" at their end where a passphrase opens the vault as well. The vault is then as it was.
class KeySlots final : public QObject
{
    Q_OBJECT
public:
    explicit KeySlots(VaultKeys &keys);
    ~KeySlots() override;

    [[nodiscard]] bool hasKeychainSlot() const;
    [[nodiscard]] bool hasPassphraseSlot() const;

    /// Reads the data key from the keychain; where no data key was ever made, makes one and stores it there. In an open
    /// or session-only vault without a keychain slot it adds one. Problems of the keychain; "vault.keychain-no-slot"
    /// (the key is under a passphrase only).
    [[nodiscard]] Job *openKeychain(QObject *parent);
    /// Puts the data key of an open vault into the keychain under a fresh entry, whether it has a keychain slot or not:
    /// the way back after an entry went missing, holds another key, or the keychain is another one than last time.
    /// Problems of the keychain; "vault.locked".
    [[nodiscard]] Job *storeInKeychain(QObject *parent);
    /// Takes the keychain's slot away, then its entry, as far as the keychain answers: an entry that could not be
    /// deleted is remembered and deleted later. Problems "vault.last-slot" (there is no passphrase), "vault.locked".
    [[nodiscard]] Job *removeKeychain(QObject *parent);

    /// Derives the key from the passphrase (Argon2id in a worker thread) and opens the slot. Problems
    /// "vault.passphrase-wrong", "vault.passphrase-no-slot". After three wrong ones in a row it waits before it
    /// derives, see passphraseWait().
    [[nodiscard]] Job *openPassphrase(Secret passphrase, QObject *parent);
    /// Adds or changes the passphrase slot. Needs an open or session-only vault, or one without any key yet. Problems
    /// "vault.passphrase-empty", "vault.passphrase-too-long", "vault.locked".
    [[nodiscard]] Job *setPassphrase(Secret passphrase, QObject *parent);
    /// Takes the passphrase's slot away, once the keychain has shown that it gives the key. Problems "vault.last-slot"
    /// (there is no keychain slot), "vault.locked", and the keychain's.
    [[nodiscard]] Job *removePassphrase(QObject *parent);

    /// A new data key for the open vault: everything sealed is sealed anew, in one transaction in a worker thread. The
    /// passphrase is the present one and stays; it is not looked at where the vault has none. Problems
    /// "vault.passphrase-wrong", "vault.locked", "vault.slot-unusable", and the keychain's. File copies made before can
    /// be opened with their passphrase only, as the keychain forgets their key.
    [[nodiscard]] RotateJob *rotate(Secret passphrase, QObject *parent);

    /// How long the next passphrase waits before it is tried; zero but after three wrong ones in a row, then 1, 2, 4 …
    /// at most 30 seconds, in this process. A right one ends it.
    [[nodiscard]] std::chrono::milliseconds passphraseWait() const;
    /// The first such wait, one second; the longest is thirty times as long.
    void setPassphraseDelay(std::chrono::milliseconds base);

    /// For passphrases set from now on.
    void setPassphraseCost(const PassphraseCost &cost) { m_cost = cost; }
    /// How long the keychain may take, its prompt to unlock included; 15 seconds.
    void setKeychainTimeout(std::chrono::milliseconds timeout) { m_timeout = timeout; }

private:
    VaultKeys &m_keys;
    std::unique_ptr<PassphraseGate> m_gate;
    PassphraseCost m_cost;
    std::chrono::milliseconds m_timeout = std::chrono::seconds(15);
};

} // namespace iw
