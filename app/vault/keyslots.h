// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/job.h"
#include "app/base/secret.h"

#include <QObject>

namespace iw {

class Vault;

/// The two slots that hold the vault's data key, as in LUKS: the OS keychain and a passphrase; either or both (DESIGN
/// section 5). Every job ends with the vault in a defined key state and a Problem "vault.keychain-*" or
/// "vault.passphrase-*" that tells wrong key, no key and other backend apart. A failed read never makes a new key.
/// Belongs to the vault; jobs belong to the given parent.
class KeySlots final : public QObject
{
    Q_OBJECT
public:
    explicit KeySlots(Vault &vault);
    ~KeySlots() override;

    [[nodiscard]] bool hasKeychainSlot() const;
    [[nodiscard]] bool hasPassphraseSlot() const;

    /// Reads the data key from the keychain; where no data key was ever made, makes one and stores it there.
    [[nodiscard]] Job *openKeychain(QObject *parent);
    /// Derives the key from the passphrase (Argon2id in a worker thread) and opens the slot. Problem
    /// "vault.passphrase-wrong".
    [[nodiscard]] Job *openPassphrase(Secret passphrase, QObject *parent);
    /// Adds or changes the passphrase slot. Needs an open or session-only vault, or one without any key yet.
    [[nodiscard]] Job *setPassphrase(Secret passphrase, QObject *parent);

private:
    Vault &m_vault;
};

} // namespace iw
