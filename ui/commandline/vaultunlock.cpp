// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline/vaultunlock.h"

#include "app/vault/keyslots.h"
#include "app/vault/vault.h"

namespace iw {

using namespace Qt::StringLiterals;

VaultUnlock::VaultUnlock(Vault &vault, Secret passphrase, QObject *parent) : Job(parent)
{
    KeySlots &keySlots = vault.keySlots();
    const bool given = !passphrase.isEmpty();
    if (vault.keyState() == Vault::KeyState::Open)
        succeed();
    else if (given && keySlots.hasPassphraseSlot())
        follow(keySlots.openPassphrase(std::move(passphrase), this));
    else if (given && vault.keyState() == Vault::KeyState::NoKey)
        follow(keySlots.setPassphrase(std::move(passphrase), this));
    else if (!given && keySlots.hasPassphraseSlot() && !keySlots.hasKeychainSlot())
        fail({ .id = u"commandline.passphrase-needed"_s });
    else
        follow(keySlots.openKeychain(this));
}

void VaultUnlock::follow(Job *job)
{
    connect(job, &Job::finished, this, [this, job] {
        if (job->problem())
            fail(*job->problem());
        else
            succeed();
    });
}

} // namespace iw
