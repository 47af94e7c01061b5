// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline/vaultbackupcommand.h"

#include "app/vault/vault.h"
#include "app/vault/vaultbackup.h"
#include "ui/commandline/newpassphrase.h"
#include "ui/commandline/vaultkinds.h"

#include <QDir>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

const QString passphraseKey = u"backup-passphrase"_s;

} // namespace

void VaultBackupCommand::start()
{
    if (!readSecrets())
        return;
    if (const auto obstacle = NewPassphrase::obstacle(secrets(), passphraseKey))
        return end(*obstacle);
    if (!openVault())
        return;
    // Without a key there is nothing sealed, and a backup is no reason to make one.
    if (context().vault.keyState() == Vault::KeyState::NoKey)
        askPassphrase();
    else
        unlock(secrets().take(u"passphrase"_s), [this] { askPassphrase(); });
}

void VaultBackupCommand::askPassphrase()
{
    auto *passphrase = new NewPassphrase(secrets(), passphraseKey, tr("Passphrase for the backup"), this);
    run(passphrase, [this, passphrase] { write(passphrase->take()); });
}

void VaultBackupCommand::write(const Secret &passphrase)
{
    hearSignals();
    auto *job = context().vault.backup().write(options().positionalArguments().constFirst(),
                                               options().isSet(u"overwrite"_s), passphrase, this);
    runWork(job, tr("Writing the backup"), [this, job] { tell(job->written()); });
}

void VaultBackupCommand::tell(const BackupReading &written)
{
    const QString file = QDir::toNativeSeparators(options().positionalArguments().constFirst());
    QJsonObject object{ { u"file"_s, file },
                        { u"madeAt"_s, written.summary.madeAt.toString(Qt::ISODate) },
                        { u"secrets"_s, written.end.values },
                        { u"leftOut"_s, written.end.leftOut } };
    if (!output().isJson())
        output().line(tr("Saved to %1 and read back.").arg(file));
    for (const VaultKind &kind : vaultKinds()) {
        const qint64 count = written.summary.records.value(kind.kind);
        object.insert(kind.json, count);
        if (!output().isJson())
            output().line(kind.label + u": "_s + QString::number(count));
    }
    if (output().isJson())
        output().object(object);
    else
        output().line(tr("Secrets: %1").arg(written.end.values));
    if (written.end.leftOut > 0)
        output().remark(tr("Secrets that did not open and are not in it: %1").arg(written.end.leftOut));
    end(ExitCode::Done);
}

} // namespace iw
