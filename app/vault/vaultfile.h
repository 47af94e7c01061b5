// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/vault/sqldatabase.h"

#include <QByteArray>

#include <optional>

namespace iw {

/// The vault's file: made with owner-only permissions, recognised, and checked for damage before the first write.
/// Owned by Vault; knows tables and no keys.
class VaultFile final
{
public:
    explicit VaultFile(QString path) : m_path(std::move(path)) { }

    /// Opens the file, or makes it where there is none: whole, under another name, then moved to its place. So a file
    /// without content is never one of ours that was not finished. Problems "vault.no-random", "vault.unsafe-file" (a
    /// link, no regular file, another user's), "vault.empty-file", "vault.journal-without-vault", "vault.folder" and
    /// those of SqlDatabase and VaultSchema.
    [[nodiscard]] Outcome open();
    [[nodiscard]] bool isOpen() const { return m_database.isOpen(); }
    /// Forgets all about the file, so that another one can take its place before the next open().
    void close();
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] const SqlDatabase &database() const { return m_database; }
    [[nodiscard]] QByteArray vaultId() const { return m_vaultId; }

    /// Reads the whole file for damage, once; "vault.damaged". Later calls repeat the answer.
    [[nodiscard]] Outcome check();
    /// Tells before the first attempt that writing will fail: "vault.read-only".
    [[nodiscard]] Outcome mayBeWritten() const;
    /// check(), then the write lock.
    [[nodiscard]] Result<SqlTransaction> beginWrite();
    /// Repeats the last step of a commit: the folder learns for good that the journal is gone.
    [[nodiscard]] bool syncFolder() const;

private:
    [[nodiscard]] Outcome openFile();
    [[nodiscard]] Outcome prepare() const;
    [[nodiscard]] Outcome make() const;
    /// What is wrong within the file, empty where nothing is.
    [[nodiscard]] Result<QString> damage() const;
    [[nodiscard]] Problem problem(const QString &id, const QString &technical = {}) const;

    QString m_path;
    SqlDatabase m_database;
    QByteArray m_vaultId;
    std::optional<Problem> m_damage;
    bool m_checked = false;
};

} // namespace iw
