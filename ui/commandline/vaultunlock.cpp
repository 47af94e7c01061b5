// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline/vaultunlock.h"

#include "app/problems/problemcatalog.h"
#include "app/vault/keyslots.h"
#include "app/vault/vault.h"
#include "ui/commandline/commandoutput.h"
#include "ui/commandline/newpassphrase.h"
#include "ui/commandline/secretprompt.h"

namespace iw {

using namespace Qt::StringLiterals;

VaultUnlock::VaultUnlock(Vault &vault, Secret passphrase, QObject *parent) : Job(parent), m_vault(vault)
{
    KeySlots &keySlots = vault.keySlots();
    const bool given = !passphrase.isEmpty();
    if (vault.keyState() == Vault::KeyState::Open) {
        succeed();
    } else if (given && keySlots.hasPassphraseSlot()) {
        follow(keySlots.openPassphrase(std::move(passphrase), this), &VaultUnlock::giveUp);
    } else if (given && vault.keyState() == Vault::KeyState::NoKey) {
        if (const auto problem = NewPassphrase::refusal(passphrase))
            fail(*problem);
        else
            follow(keySlots.setPassphrase(std::move(passphrase), this), &VaultUnlock::giveUp);
    } else if (!given && keySlots.hasPassphraseSlot() && !keySlots.hasKeychainSlot()) {
        withoutKeychain({ .id = u"commandline.passphrase-needed"_s });
    } else {
        follow(keySlots.openKeychain(this), &VaultUnlock::withoutKeychain);
    }
}

void VaultUnlock::follow(Job *job, void (VaultUnlock::*failed)(const Problem &))
{
    connect(job, &Job::finished, this, [this, job, failed] {
        if (job->problem())
            (this->*failed)(*job->problem());
        else
            succeed();
    });
}

void VaultUnlock::withoutKeychain(const Problem &problem)
{
    if (m_vault.keySlots().hasPassphraseSlot() && SecretPrompt::isPossible())
        ask();
    else if (m_vault.keyState() == Vault::KeyState::NoKey && problem.id == "vault.keychain-unavailable"_L1)
        fail({ .id = u"commandline.first-passphrase"_s, .technical = problem.id });
    else
        fail(problem);
}

void VaultUnlock::ask()
{
    ++m_asked;
    auto *prompt = new SecretPrompt(tr("Passphrase of the vault"), this);
    connect(prompt, &Job::finished, this, [this, prompt] {
        prompt->deleteLater();
        if (prompt->problem())
            return fail(*prompt->problem());
        follow(m_vault.keySlots().openPassphrase(prompt->take(), this), &VaultUnlock::askedInVain);
    });
}

void VaultUnlock::askedInVain(const Problem &problem)
{
    if (problem.id != "vault.passphrase-wrong"_L1 || m_asked >= mostAttempts)
        return fail(problem);
    CommandOutput(false).remark(describe(problem).title);
    ask();
}

} // namespace iw
