// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline/vaultrestorecommand.h"

#include "app/vault/vault.h"
#include "app/vault/vaultbackup.h"
#include "ui/commandline/restoretext.h"
#include "ui/commandline/secretprompt.h"

#include <QDir>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

const QString passphraseKey = u"backup-passphrase"_s;

/// Where another program or the disk is in the way, the vault may be sound: moving it would be wrong.
bool mayBeSetAside(const Problem &problem)
{
    static const QStringList known = { u"vault.damaged"_s, u"vault.not-a-vault"_s, u"vault.empty-file"_s,
                                       u"vault.newer-version"_s, u"vault.journal-without-vault"_s };
    return known.contains(problem.id);
}

} // namespace

void VaultRestoreCommand::start()
{
    if (!chooseMode() || !readSecrets() || !vaultTakesIt())
        return;
    if (!secrets().find(passphraseKey) && !SecretPrompt::isPossible())
        return end(Problem{ .id = u"commandline.secret-missing"_s,
                            .arguments = { { u"variable"_s, SecretSource::variableFor(passphraseKey) } } });
    // One that is to be set aside need not open, and one without a key gets it once the backup was found good.
    const bool locked = context().vault.isOpen() && context().vault.keyState() == Vault::KeyState::Locked;
    if (locked && !isGiven(u"set-aside"_s))
        unlock(secrets().take(u"passphrase"_s), [this] { askPassphrase(); });
    else
        askPassphrase();
}

bool VaultRestoreCommand::chooseMode()
{
    const QString merge = isGiven(u"merge"_s) ? options().value(u"merge"_s)
        : isGiven(u"take"_s)                  ? u"take"_s
                                              : u"keep"_s;
    if (isGiven(u"account"_s)) {
        endUsage(tr("A backup has its accounts in it: --account is for exports."));
        return false;
    }
    if (merge != "keep"_L1 && merge != "take"_L1) {
        endUsage(tr("--merge takes keep or take."));
        return false;
    }
    m_mode = isGiven(u"replace"_s) ? RestoreMode::Replace
        : merge == "take"_L1       ? RestoreMode::MergeTakingBackup
                                   : RestoreMode::MergeKeepingHere;
    return true;
}

bool VaultRestoreCommand::vaultTakesIt()
{
    const Outcome opened = context().vault.open();
    const auto obstacle = opened ? context().vault.backup().obstacle() : std::optional(opened.problem());
    if (!obstacle || (mayBeSetAside(*obstacle) && isGiven(u"set-aside"_s)))
        return true;
    end(*obstacle);
    if (mayBeSetAside(*obstacle))
        output().remark(
            tr("With \"vault restore --set-aside\" it is kept beside a new vault that is made from the backup."));
    return false;
}

void VaultRestoreCommand::askPassphrase()
{
    if (secrets().find(passphraseKey))
        return read(secrets().take(passphraseKey));
    auto *prompt = new SecretPrompt(tr("Passphrase of the backup"), this);
    run(prompt, [this, prompt] { read(prompt->take()); });
}

void VaultRestoreCommand::read(const Secret &passphrase)
{
    hearSignals();
    auto *job = context().vault.backup().read(options().positionalArguments().constFirst(), passphrase, this);
    runWork(job, tr("Reading the backup"), [this, job] {
        m_backup = job->opened();
        show();
    });
}

void VaultRestoreCommand::show()
{
    if (output().isJson()) {
        output().object({ { u"backup"_s, contentsJson(m_backup->contents) } });
    } else {
        for (const QString &line : contentsLines(m_backup->contents))
            output().line(line);
    }
    if (isGiven(u"dry-run"_s))
        return end(ExitCode::Done);
    restore();
}

void VaultRestoreCommand::restore()
{
    if (isGiven(u"set-aside"_s)) {
        const auto aside = context().vault.backup().setAside();
        if (!aside)
            return end(aside.problem());
        m_aside = *aside;
    }
    if (context().vault.keyState() == Vault::KeyState::NoKey)
        unlock(secrets().take(u"passphrase"_s), [this] { restoreNow(); });
    else
        restoreNow();
}

void VaultRestoreCommand::restoreNow()
{
    auto *job = context().vault.backup().restore(m_backup, m_mode, this);
    runWork(job, tr("Restoring"), [this, job] { tell(job->restored()); });
}

void VaultRestoreCommand::tell(const RestoreResult &result)
{
    if (output().isJson()) {
        output().object({ { u"restored"_s, resultJson(result) } });
    } else {
        for (const QString &line : resultLines(result))
            output().line(line);
    }
    tellAside();
    end(ExitCode::Done);
}

void VaultRestoreCommand::tellAside()
{
    if (m_aside.isEmpty())
        return;
    const QString aside = QDir::toNativeSeparators(m_aside);
    if (output().isJson())
        output().object({ { u"setAside"_s, aside } });
    else
        output().line(tr("The former vault is kept as %1.").arg(aside));
}

void VaultRestoreCommand::undo()
{
    if (m_aside.isEmpty())
        return;
    // What came after the restore was done does not take it back.
    if (context().vault.hasRecords())
        return tellAside();
    const Outcome back = context().vault.backup().putBack(m_aside);
    if (!back)
        output().problem(back.problem());
}

} // namespace iw
