// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline/vaultpassphrasecommand.h"

#include "app/vault/keyslots.h"
#include "app/vault/vault.h"
#include "ui/commandline/newpassphrase.h"

namespace iw {

using namespace Qt::StringLiterals;

void VaultPassphraseCommand::start()
{
    if (!readSecrets())
        return;
    const bool remove = options().isSet(u"remove"_s);
    const bool store = options().isSet(u"keychain"_s);
    const bool forget = options().isSet(u"no-keychain"_s);
    const auto obstacle = remove || store || forget
        ? std::nullopt
        : NewPassphrase::obstacle(secrets(), u"new-passphrase"_s); // before the keychain is asked for anything
    if (obstacle)
        return end(*obstacle);
    if (!openVault())
        return;
    KeySlots &slots = context().vault.keySlots();
    if (context().vault.keyState() == Vault::KeyState::NoKey) {
        if (remove || forget)
            return end(Problem{ .id = u"vault.last-slot"_s });
        return store ? storeInKeychain() : set();
    }
    unlock(secrets().take(u"passphrase"_s), [this, &slots, remove, store, forget] {
        if (remove)
            run(slots.removePassphrase(this), [this] { tell(tr("The passphrase no longer opens the vault.")); });
        else if (forget)
            run(slots.removeKeychain(this), [this] { tell(tr("The keychain no longer opens the vault.")); });
        else if (store)
            storeInKeychain();
        else
            set();
    });
}

void VaultPassphraseCommand::set()
{
    auto *passphrase = new NewPassphrase(secrets(), u"new-passphrase"_s, tr("New passphrase of the vault"), this);
    run(passphrase, [this, passphrase] {
        run(context().vault.keySlots().setPassphrase(passphrase->take(), this),
            [this] { tell(tr("The passphrase is set. Nobody can recover it: keep a copy in a safe place.")); });
    });
}

void VaultPassphraseCommand::storeInKeychain()
{
    KeySlots &slots = context().vault.keySlots();
    // The first place makes the key.
    Job *job =
        context().vault.keyState() == Vault::KeyState::NoKey ? slots.openKeychain(this) : slots.storeInKeychain(this);
    run(job, [this] { tell(tr("The key is in the keychain.")); });
}

void VaultPassphraseCommand::tell(const QString &text)
{
    const KeySlots &slots = context().vault.keySlots();
    if (output().isJson())
        output().object(
            { { u"keychainSlot"_s, slots.hasKeychainSlot() }, { u"passphraseSlot"_s, slots.hasPassphraseSlot() } });
    else
        output().line(text);
    end(ExitCode::Done);
}

} // namespace iw
