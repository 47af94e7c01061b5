// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/vaultschema.h"

#include "app/base/random.h"
#include "app/vault/sqldatabase.h"
#include "app/vault/versioncopies.h"

#include <QDir>
#include <QList>
#include <QSqlQuery>
#include <QStringList>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

constexpr int applicationId = 0x49573031; // "IW01"

// The texts are compared with those that SQLite keeps in the file: spelt as SQLite spells them.
const QStringList &tablesOfVersion1()
{
    static const QStringList statements{
        u"CREATE TABLE meta (name TEXT NOT NULL PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID"_s,
        u"CREATE TABLE slot (kind TEXT NOT NULL PRIMARY KEY, key_id BLOB NOT NULL, made_at INTEGER NOT NULL,"
        u" entry TEXT NOT NULL, kdf TEXT NOT NULL, operations INTEGER NOT NULL, memory INTEGER NOT NULL,"
        u" salt BLOB NOT NULL, nonce BLOB NOT NULL, commitment BLOB NOT NULL, wrapped BLOB NOT NULL)"
        u" STRICT, WITHOUT ROWID"_s,
        u"CREATE TABLE record (number INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, kind TEXT NOT NULL,"
        u" revision INTEGER NOT NULL, service_url TEXT NOT NULL, connector TEXT NOT NULL, remote_id TEXT NOT NULL,"
        u" name TEXT NOT NULL, tags TEXT NOT NULL, account TEXT NOT NULL, state TEXT NOT NULL,"
        u" created_at INTEGER NOT NULL, changed_at INTEGER NOT NULL, extra TEXT NOT NULL, secrets TEXT NOT NULL)"
        u" STRICT"_s,
        u"CREATE INDEX record_newest ON record (kind, created_at)"_s,
        u"CREATE TABLE secret (owner BLOB NOT NULL REFERENCES record (id) ON DELETE CASCADE, field TEXT NOT NULL,"
        u" id BLOB NOT NULL, key_id BLOB NOT NULL, nonce BLOB NOT NULL, sealed BLOB NOT NULL,"
        u" PRIMARY KEY (owner, field)) STRICT, WITHOUT ROWID"_s,
    };
    return statements;
}

const QStringList &changesOfVersion2()
{
    static const QStringList statements{
        u"CREATE TABLE stale_entry (name TEXT NOT NULL PRIMARY KEY, state TEXT NOT NULL, noted_at INTEGER NOT NULL)"
        u" STRICT, WITHOUT ROWID"_s,
    };
    return statements;
}

const QStringList &changesOfVersion3()
{
    static const QStringList statements{
        u"CREATE TABLE event (owner BLOB NOT NULL REFERENCES record (id) ON DELETE CASCADE, number INTEGER NOT NULL,"
        u" kind TEXT NOT NULL, detail TEXT NOT NULL, first_at INTEGER NOT NULL, last_at INTEGER NOT NULL,"
        u" times INTEGER NOT NULL, PRIMARY KEY (owner, number)) STRICT, WITHOUT ROWID"_s,
    };
    return statements;
}

/// What leads from version n to n + 1. A later version appends its own list here, keeps those above untouched, and
/// states the tables it ends with in schemaOf().
const QList<QStringList> &steps()
{
    static const QList<QStringList> all{ tablesOfVersion1(), changesOfVersion2(), changesOfVersion3() };
    static_assert(VaultSchema::version == 3);
    return all;
}

QStringList schemaOf(int version)
{
    QStringList texts;
    if (version == 1)
        texts = tablesOfVersion1();
    else if (version == 2)
        texts = tablesOfVersion1() + changesOfVersion2();
    else if (version == 3)
        texts = tablesOfVersion1() + changesOfVersion2() + changesOfVersion3();
    texts.sort();
    return texts;
}

Problem problemAt(const SqlDatabase &database, const QString &id, const QString &technical)
{
    return { .id = id,
             .arguments = { { u"file"_s, QDir::toNativeSeparators(database.file()) } },
             .technical = technical };
}

struct Marks
{
    int application = 0;
    int version = 0;
    QStringList schema; // sorted
};

Result<Marks> readMarks(const SqlDatabase &database)
{
    Marks marks;
    const auto application = database.value(u"PRAGMA application_id"_s);
    if (!application)
        return application.problem();
    const auto version = database.value(u"PRAGMA user_version"_s);
    if (!version)
        return version.problem();
    marks.application = application->toInt();
    marks.version = version->toInt();
    const Outcome read = database.each(u"SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL"_s, {},
                                       [&marks](const QSqlQuery &query) { marks.schema << query.value(0).toString(); });
    if (!read)
        return read.problem();
    marks.schema.sort();
    return marks;
}

Result<VaultSchema::Kind> judged(const SqlDatabase &database, const Marks &marks)
{
    if (marks.application == 0 && marks.version == 0 && marks.schema.isEmpty())
        return VaultSchema::Kind::Empty;
    if (marks.application != applicationId || marks.version < 1)
        return problemAt(database, u"vault.not-a-vault"_s,
                         u"application_id "_s + QString::number(marks.application, 16));
    if (marks.version > VaultSchema::version)
        return problemAt(database, u"vault.newer-version"_s, u"user_version "_s + QString::number(marks.version));
    // A view or trigger put into the file could answer in the place of a table.
    if (marks.schema != schemaOf(marks.version))
        return problemAt(database, u"vault.damaged"_s,
                         u"the tables are not those of version "_s + QString::number(marks.version));
    return marks.version < VaultSchema::version ? VaultSchema::Kind::Older : VaultSchema::Kind::Vault;
}

Outcome keepCopy(const SqlDatabase &database, int version)
{
    QStringList findings;
    const Outcome read = database.each(u"PRAGMA quick_check(5)"_s, {},
                                       [&findings](const QSqlQuery &query) { findings << query.value(0).toString(); });
    if (!read)
        return read;
    if (findings != QStringList{ u"ok"_s })
        return problemAt(database, u"vault.damaged"_s, u"quick_check: "_s + findings.join(u"; "_s).simplified());
    const auto copy = VersionCopies::make(database.file(), version);
    if (!copy)
        return copy.problem();
    return Done{};
}

} // namespace

Result<VaultSchema::Kind> VaultSchema::recognise(const SqlDatabase &database)
{
    // Number by number, a vault that another program is just making would look like none.
    const auto transaction = SqlTransaction::beginRead(database);
    if (!transaction)
        return transaction.problem();
    const auto marks = readMarks(database);
    if (!marks)
        return marks.problem();
    return judged(database, marks.value());
}

Outcome VaultSchema::upgrade(const SqlDatabase &database)
{
    auto transaction = SqlTransaction::begin(database);
    if (!transaction)
        return transaction.problem();
    // Asked again under the write lock: two programs may start at once on a new file.
    const auto marks = readMarks(database);
    if (!marks)
        return marks.problem();
    const auto kind = judged(database, marks.value());
    if (!kind)
        return kind.problem();
    if (marks->version == version)
        return Done{};

    if (kind.value() == Kind::Older) {
        // The write lock that is held keeps the file as it is until its copy is complete, and other programs from
        // making a second one.
        const Outcome safe = keepCopy(database, marks->version);
        if (!safe)
            return safe;
    }
    for (int next = marks->version + 1; next <= version; ++next) {
        for (const QString &statement : statementsTo(next)) {
            const Outcome outcome = database.run(statement);
            if (!outcome)
                return outcome.problem();
        }
    }
    if (kind.value() == Kind::Empty) {
        const Outcome named =
            database.run(u"INSERT INTO meta (name, value) VALUES ('vault-id', ?)"_s, { randomBytes(16) });
        if (!named)
            return named.problem();
    }
    const Outcome committed = transaction->commit();
    if (committed && kind.value() == Kind::Older)
        VersionCopies::prune(database.file());
    return committed;
}

QStringList VaultSchema::statementsTo(int version)
{
    return steps().at(version - 1)
        + QStringList{ u"PRAGMA user_version="_s + QString::number(version),
                       u"PRAGMA application_id="_s + QString::number(applicationId) };
}

} // namespace iw
