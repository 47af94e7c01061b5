// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/baresqlite.h"

#include <QDateTime>

#include <sqlite3.h>

namespace iw::bench {

namespace {

void bindText(sqlite3_stmt *statement, int index, const char *text)
{
    sqlite3_bind_text(statement, index, text, -1, SQLITE_STATIC);
}

void bindBlob(sqlite3_stmt *statement, int index, const QByteArray &bytes)
{
    sqlite3_bind_blob(statement, index, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT);
}

} // namespace

BareSqlite::BareSqlite(const QString &file)
{
    expect(SQLITE_OK, sqlite3_open_v2(file.toUtf8().constData(), &m_database, SQLITE_OPEN_READWRITE, nullptr));
    for (const char *pragma : { "PRAGMA foreign_keys=ON", "PRAGMA trusted_schema=OFF", "PRAGMA secure_delete=ON",
                                "PRAGMA temp_store=MEMORY", "PRAGMA mmap_size=0", "PRAGMA cell_size_check=ON",
                                "PRAGMA journal_mode=DELETE", "PRAGMA synchronous=EXTRA" })
        run(pragma);
    m_begin = prepare("BEGIN IMMEDIATE");
    m_record = prepare("INSERT INTO record (id, kind, revision, service_url, connector, remote_id, name, tags, account,"
                       " state, created_at, changed_at, extra, secrets) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
    m_secret = prepare("INSERT INTO secret (owner, field, id, key_id, nonce, sealed) VALUES (?,?,?,?,?,?)");
    m_commit = prepare("COMMIT");
}

BareSqlite::~BareSqlite()
{
    for (sqlite3_stmt *statement : { m_begin, m_record, m_secret, m_commit })
        sqlite3_finalize(statement);
    sqlite3_close(m_database);
}

void BareSqlite::save(const QByteArray &id, const QList<QByteArray> &fields, int valueSize)
{
    step(m_begin);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    QByteArray entries;
    for (const QByteArray &field : fields)
        entries += field + "\t1\tfile\n";
    bindBlob(m_record, 1, id);
    bindText(m_record, 2, "instance");
    sqlite3_bind_int64(m_record, 3, 1);
    bindText(m_record, 4, "https://api.example.com/elements/api-v2");
    bindText(m_record, 5, "infusionsoftmarketing");
    bindText(m_record, 6, "123456");
    bindText(m_record, 7, "Shop example.com");
    bindText(m_record, 8, "[\"production\"]");
    bindText(m_record, 9, "dt123.infusionsoft.com");
    bindText(m_record, 10, "valid");
    sqlite3_bind_int64(m_record, 11, now);
    sqlite3_bind_int64(m_record, 12, now);
    bindText(m_record, 13, "{\"apiKey\":\"key\"}");
    sqlite3_bind_text(m_record, 14, entries.constData(), int(entries.size()), SQLITE_TRANSIENT);
    step(m_record);
    for (const QByteArray &field : fields) {
        bindBlob(m_secret, 1, id);
        sqlite3_bind_text(m_secret, 2, field.constData(), int(field.size()), SQLITE_TRANSIENT);
        bindBlob(m_secret, 3, QByteArray(16, 'i'));
        bindBlob(m_secret, 4, QByteArray(16, 'k'));
        bindBlob(m_secret, 5, QByteArray(24, 'n'));
        bindBlob(m_secret, 6, QByteArray(valueSize + 16, 's'));
        step(m_secret);
    }
    step(m_commit);
}

void BareSqlite::run(const char *sql) { expect(SQLITE_OK, sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr)); }

sqlite3_stmt *BareSqlite::prepare(const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    expect(SQLITE_OK, sqlite3_prepare_v2(m_database, sql, -1, &statement, nullptr));
    return statement;
}

void BareSqlite::step(sqlite3_stmt *statement)
{
    expect(SQLITE_DONE, sqlite3_step(statement));
    sqlite3_reset(statement);
}

void BareSqlite::expect(int expected, int result) const
{
    if (result != expected)
        qFatal("SQLite: %d %s", result, m_database ? sqlite3_errmsg(m_database) : "no connection");
}

} // namespace iw::bench
