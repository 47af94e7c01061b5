// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline/vaultrotatecommand.h"

#include "app/problems/problemcatalog.h"
#include "app/vault/keyslots.h"
#include "app/vault/rotatejob.h"
#include "app/vault/vault.h"
#include "ui/commandline/secretprompt.h"
#include "ui/commandline/vaultunlock.h"

namespace iw {

using namespace Qt::StringLiterals;

void VaultRotateCommand::start()
{
    if (!readSecrets() || !openVault())
        return;
    if (context().vault.keyState() == Vault::KeyState::NoKey)
        return tell(0, 0);
    Secret given = secrets().take(u"passphrase"_s);
    if (given.isEmpty() && context().vault.keySlots().hasPassphraseSlot())
        askPassphrase();
    else
        rotate(std::move(given));
}

void VaultRotateCommand::askPassphrase()
{
    if (!SecretPrompt::isPossible())
        return end(Problem{ .id = u"commandline.passphrase-needed"_s });
    ++m_asked;
    auto *prompt = new SecretPrompt(tr("Passphrase of the vault"), this);
    run(prompt, [this, prompt] { rotate(prompt->take()); });
}

void VaultRotateCommand::askAgain(const Problem &problem)
{
    if (problem.id != "vault.passphrase-wrong"_L1 || m_asked == 0 || m_asked >= VaultUnlock::mostAttempts)
        return end(problem);
    output().remark(describe(problem).title);
    askPassphrase();
}

void VaultRotateCommand::rotate(Secret passphrase)
{
    Secret again = passphrase.clone(); // one opens the vault, the other takes the new key
    auto *unlocking = new VaultUnlock(context().vault, std::move(passphrase), this);
    connect(unlocking, &Job::finished, this, [this, unlocking, again = std::make_shared<Secret>(std::move(again))] {
        unlocking->deleteLater();
        if (unlocking->problem())
            return askAgain(*unlocking->problem());
        RotateJob *job = context().vault.keySlots().rotate(std::move(*again), this);
        run(job, [this, job] { tell(job->resealed(), job->leftDamaged()); });
    });
}

void VaultRotateCommand::tell(int resealed, int leftDamaged)
{
    if (output().isJson()) {
        output().object({ { u"resealed"_s, resealed }, { u"leftDamaged"_s, leftDamaged } });
    } else {
        output().line(tr("Secrets sealed under the new key: %1").arg(resealed));
        if (leftDamaged > 0)
            output().line(tr("Damaged before, and left as they were: %1").arg(leftDamaged));
    }
    end(ExitCode::Done);
}

} // namespace iw
