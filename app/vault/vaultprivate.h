// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/vault/keyslots.h"
#include "app/vault/sealedwrite.h"
#include "app/vault/vault.h"
#include "app/vault/vaultbackup.h"
#include "app/vault/vaultkeys.h"

#include <QVariant>

namespace iw {

/// What a vault is made of, for the files that the class is written in.
class Vault::Private final
{
public:
    explicit Private(QString path) : file(std::move(path)), keys(file), slots(keys), backup(file, keys) { }

    [[nodiscard]] Problem problem(const QString &id, const QString &technical = {}) const;
    [[nodiscard]] VaultRecord completed(RecordRow row) const;
    [[nodiscard]] Outcome mayWrite(const SecretFields &secrets) const;
    [[nodiscard]] Outcome keyIsCurrent();
    /// keyIsCurrent() where there is something to seal, then SealedWrite::seal().
    [[nodiscard]] Outcome seal(SealedWrite &sealed, RecordRow &row, const SecretFields &secrets);
    /// What became of a change that failed, after its transaction: where the journal's end is the last that failed, the
    /// change is in the file, and another attempt would make it twice.
    [[nodiscard]] bool isThereAllTheSame(const Problem &failure, const RecordRow &row) const;
    /// SQLite's number that another connection's commit changes, and one of this connection does not.
    [[nodiscard]] Result<QVariant> dataVersion() const
    {
        return file.database().value(QStringLiteral("PRAGMA data_version"));
    }

    VaultFile file;
    VaultKeys keys;
    KeySlots slots;
    VaultBackup backup;
    QVariant seenVersion; ///< as noticeOthers() last saw it
};

} // namespace iw
