// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/sqldatabase.h"

#include "app/base/random.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <utility>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

// SQLite's primary result codes (sqlite.org/rescode.html); the extended ones carry them in their low byte.
enum SqliteCode {
    SqliteBusy = 5,
    SqliteLocked = 6,
    SqliteReadOnly = 8,
    SqliteCorrupt = 11,
    SqliteFull = 13,
    SqliteCannotOpen = 14,
    SqliteNotADatabase = 26,
    SqliteMoved = 1032, // extended: no file of that name is the one that was opened
};

// Long enough for another program's commit on a slow disk, short enough for a window that waits for it.
constexpr int busyTimeoutMs = 2000;

/// What lies in the place of a file that SQLite opens beside the database and is none: it would wait at a pipe for
/// ever.
QString unsafeBeside(const QString &file)
{
    for (const QString &suffix : { u"-journal"_s, u"-wal"_s, u"-shm"_s }) {
        const QFileInfo info(file + suffix);
        if (info.isSymLink() || (info.exists() && !info.isFile()))
            return info.filePath();
    }
    return {};
}

QString firstWords(const QString &sql) { return sql.section(u' ', 0, 2); }

} // namespace

SqlDatabase::~SqlDatabase() { close(); }

Outcome SqlDatabase::open(const QString &file, Mode mode)
{
    close();
    m_file = file;
    if (const QString path = unsafeBeside(file); !path.isEmpty())
        return Problem{ .id = u"vault.unsafe-file"_s, .arguments = { { u"file"_s, QDir::toNativeSeparators(path) } } };
    const QString name = u"vault-"_s + randomToken(9);
    bool opened = false;
    Problem problem{ .id = u"vault.no-driver"_s };
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        if (database.isValid()) {
            QString options = u"QSQLITE_BUSY_TIMEOUT="_s + QString::number(busyTimeoutMs);
            if (mode == Mode::ReadOnly)
                options += u";QSQLITE_OPEN_READONLY"_s;
            database.setConnectOptions(options);
            database.setDatabaseName(file);
            opened = database.open();
            if (!opened)
                problem = classified(database.lastError(), u"open"_s);
        }
    }
    m_connection = name;
    if (opened) {
        const Outcome outcome = applyPragmas(mode);
        if (outcome)
            return Done{};
        problem = outcome.problem();
    }
    close();
    return problem;
}

void SqlDatabase::close()
{
    if (m_connection.isEmpty())
        return;
    QSqlDatabase::removeDatabase(m_connection);
    m_connection.clear();
}

bool SqlDatabase::fileCanBeRead() const
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return false;
    QByteArray part(256 * 1024, Qt::Uninitialized);
    qint64 got = 0;
    do {
        got = file.read(part.data(), part.size());
    } while (got > 0);
    return got == 0;
}

Outcome SqlDatabase::applyPragmas(Mode mode) const
{
    // No memory map and no plaintext spill; a schema planted in the file may not call functions; deleted values are
    // overwritten. DELETE with EXTRA also syncs the folder after the journal is gone; WAL is avoided for its reset bug.
    QStringList pragmas{
        u"PRAGMA foreign_keys=ON"_s,   u"PRAGMA trusted_schema=OFF"_s, u"PRAGMA secure_delete=ON"_s,
        u"PRAGMA temp_store=MEMORY"_s, u"PRAGMA mmap_size=0"_s,        u"PRAGMA cell_size_check=ON"_s
    };
    if (mode == Mode::ReadWrite)
        pragmas << u"PRAGMA journal_mode=DELETE"_s << u"PRAGMA synchronous=EXTRA"_s;
    for (const QString &pragma : std::as_const(pragmas)) {
        const Outcome outcome = run(pragma);
        if (!outcome)
            return outcome.problem();
    }
    return Done{};
}

/// SQLite takes a byte order mark at a text's beginning for one, swaps bytes by it and drops it, and makes one
/// character of half a one and its neighbour.
QString SqlDatabase::bindable(const QString &text)
{
    const QString whole = text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8());
    const bool isMarked = whole.startsWith(u'\ufeff') || whole.startsWith(u'\ufffe');
    return isMarked ? u'\ufeff' + whole : whole;
}

Outcome SqlDatabase::execute(QSqlQuery &query, const QString &sql, const QVariantList &values) const
{
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return classified(query.lastError(), sql);
    for (const QVariant &value : values)
        query.addBindValue(value.metaType() == QMetaType::fromType<QString>() ? bindable(value.toString()) : value);
    if (!query.exec())
        return classified(query.lastError(), sql);
    return Done{};
}

Outcome SqlDatabase::run(const QString &sql, const QVariantList &values) const
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    return execute(query, sql, values);
}

Result<int> SqlDatabase::change(const QString &sql, const QVariantList &values) const
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    const Outcome outcome = execute(query, sql, values);
    if (!outcome)
        return outcome.problem();
    return query.numRowsAffected();
}

Outcome SqlDatabase::each(const QString &sql, const QVariantList &values,
                          const std::function<void(const QSqlQuery &)> &visit) const
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    const Outcome outcome = execute(query, sql, values);
    if (!outcome)
        return outcome.problem();
    while (query.next())
        visit(query);
    // next() is false at the end and on an error alike.
    if (query.lastError().isValid())
        return classified(query.lastError(), sql);
    return Done{};
}

Result<QVariant> SqlDatabase::value(const QString &sql, const QVariantList &values) const
{
    QVariant first;
    const Outcome outcome = each(sql, values, [&first](const QSqlQuery &query) {
        if (!first.isValid())
            first = query.value(0);
    });
    if (!outcome)
        return outcome.problem();
    return first;
}

Problem SqlDatabase::classified(const QSqlError &error, const QString &sql) const
{
    const int code = error.nativeErrorCode().toInt();
    Problem problem{ .id = u"vault.io"_s };
    switch (code & 0xff) {
    case SqliteBusy:
    case SqliteLocked:
        problem.id = u"vault.busy"_s;
        break;
    case SqliteReadOnly:
        problem.id = code == SqliteMoved ? u"vault.replaced"_s : u"vault.read-only"_s;
        break;
    case SqliteCorrupt:
        if (fileCanBeRead())
            problem.id = u"vault.damaged"_s;
        break;
    case SqliteFull:
        problem.id = u"vault.full"_s;
        break;
    case SqliteNotADatabase:
        problem.id = u"vault.not-a-vault"_s;
        break;
    case SqliteCannotOpen:
        // The journal is a file beside the database: a folder that takes none makes the vault read-only.
        if (QFileInfo::exists(m_file) && !QFileInfo(QFileInfo(m_file).absolutePath()).isWritable())
            problem.id = u"vault.read-only"_s;
        break;
    default:
        break;
    }
    problem.arguments = { { u"file"_s, QDir::toNativeSeparators(m_file) } };
    // SQLite's texts name tables and columns, never values; the statement's first words name the operation.
    problem.technical = u"SQLite "_s + QString::number(code) + u" at "_s + firstWords(sql) + u": "_s
        + error.databaseText().simplified();
    return problem;
}

Result<SqlTransaction> SqlTransaction::begin(const SqlDatabase &database)
{
    return begun(database, u"BEGIN IMMEDIATE"_s);
}

Result<SqlTransaction> SqlTransaction::beginRead(const SqlDatabase &database)
{
    return begun(database, u"BEGIN DEFERRED"_s);
}

Result<SqlTransaction> SqlTransaction::begun(const SqlDatabase &database, const QString &sql)
{
    const Outcome outcome = database.run(sql);
    if (!outcome)
        return outcome.problem();
    return SqlTransaction(database);
}

SqlTransaction::SqlTransaction(SqlTransaction &&other) noexcept : m_database(std::exchange(other.m_database, nullptr))
{
}

SqlTransaction::~SqlTransaction()
{
    // Fails where SQLite has rolled back already (disk full, I/O error): then there is nothing to do.
    if (m_database)
        static_cast<void>(bool(m_database->run(u"ROLLBACK"_s)));
}

Outcome SqlTransaction::commit()
{
    const Outcome outcome = m_database->run(u"COMMIT"_s);
    if (outcome)
        m_database = nullptr;
    return outcome;
}

} // namespace iw
