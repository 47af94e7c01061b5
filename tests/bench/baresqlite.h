// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace iw::bench {

/// The least that durable saving can be: SQLite's C interface, statements prepared once, nothing sealed, nothing read
/// back, the vault's pragmas and tables. Any error ends the process.
class BareSqlite final
{
public:
    /// file: a vault's copy, so that tables, page size and contents are those of the vault it is compared with.
    explicit BareSqlite(const QString &file);
    ~BareSqlite();
    BareSqlite(const BareSqlite &) = delete;
    BareSqlite &operator=(const BareSqlite &) = delete;

    /// One row and its values, each of valueSize bytes and a nonce, in one transaction.
    void save(const QByteArray &id, const QList<QByteArray> &fields, int valueSize);

private:
    void run(const char *sql);
    [[nodiscard]] sqlite3_stmt *prepare(const char *sql);
    void step(sqlite3_stmt *statement);
    void expect(int expected, int result) const;

    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_begin = nullptr;
    sqlite3_stmt *m_record = nullptr;
    sqlite3_stmt *m_secret = nullptr;
    sqlite3_stmt *m_commit = nullptr;
};

} // namespace iw::bench
