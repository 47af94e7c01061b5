// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QString>
#include <QVariantList>

#include <functional>

class QSqlError;
class QSqlQuery;

namespace iw {

/// One SQLite connection of this thread, with the vault's pragmas, that hides nothing: every statement's outcome is
/// returned and must be looked at, and SQLite's result codes are told apart as Problems ("vault.busy", "vault.full",
/// "vault.read-only", "vault.replaced", "vault.damaged", "vault.not-a-vault", "vault.io"). No statement outlives its
/// call, so no read lock is left behind that would keep others from writing. Values are bound, never part of the SQL
/// text.
class SqlDatabase final
{
public:
    enum class Mode {
        ReadWrite,
        ReadOnly,
    };

    SqlDatabase() = default;
    ~SqlDatabase();
    SqlDatabase(const SqlDatabase &) = delete;
    SqlDatabase &operator=(const SqlDatabase &) = delete;

    /// The file must exist: it is made beforehand, with the permissions it shall have. "vault.unsafe-file" where a
    /// link, pipe or folder is in the place of a file that SQLite would open beside it.
    [[nodiscard]] Outcome open(const QString &file, Mode mode);
    void close();
    [[nodiscard]] bool isOpen() const { return !m_connection.isEmpty(); }
    [[nodiscard]] QString file() const { return m_file; }
    /// False where the disk does not give every part of the file: SQLite calls that damage, and it may be none. Reads
    /// everything, so it is asked after a failure only.
    [[nodiscard]] bool fileCanBeRead() const;

    /// Runs one statement that returns no rows.
    [[nodiscard]] Outcome run(const QString &sql, const QVariantList &values = {}) const;
    /// Runs one INSERT, UPDATE or DELETE and tells how many rows it touched.
    [[nodiscard]] Result<int> change(const QString &sql, const QVariantList &values = {}) const;
    /// Calls visit with the query standing on each row.
    [[nodiscard]] Outcome each(const QString &sql, const QVariantList &values,
                               const std::function<void(const QSqlQuery &)> &visit) const;
    /// The first column of the first row, an invalid QVariant where there is no row.
    [[nodiscard]] Result<QVariant> value(const QString &sql, const QVariantList &values = {}) const;

private:
    [[nodiscard]] static QString bindable(const QString &text);
    [[nodiscard]] Outcome execute(QSqlQuery &query, const QString &sql, const QVariantList &values) const;
    [[nodiscard]] Problem classified(const QSqlError &error, const QString &sql) const;
    [[nodiscard]] Outcome applyPragmas(Mode mode) const;

    QString m_file;
    QString m_connection;
};

/// A transaction. One that writes takes the write lock at once (BEGIN IMMEDIATE), so that waiting happens here and not
/// in the middle, and rolls back when it dies uncommitted. Qt's own transaction() is deferred, and its commit()
/// reported success after a failed statement.
class SqlTransaction final
{
public:
    [[nodiscard]] static Result<SqlTransaction> begin(const SqlDatabase &database);
    /// Takes no lock until the first read: all that is read until the end is of one moment.
    [[nodiscard]] static Result<SqlTransaction> beginRead(const SqlDatabase &database);
    SqlTransaction(SqlTransaction &&other) noexcept;
    SqlTransaction &operator=(SqlTransaction &&) = delete;
    ~SqlTransaction();

    [[nodiscard]] Outcome commit();

private:
    explicit SqlTransaction(const SqlDatabase &database) : m_database(&database) { }
    [[nodiscard]] static Result<SqlTransaction> begun(const SqlDatabase &database, const QString &sql);

    const SqlDatabase *m_database;
};

} // namespace iw
