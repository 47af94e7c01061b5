// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/removedrecords.h"

#include "app/vault/sqldatabase.h"

#include <QSqlQuery>
#include <QSqlRecord>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

struct Table
{
    QString name;
    QString owner; ///< column with the record's id
};

/// The record's own row first: the others refer to it.
const QList<Table> &tables()
{
    static const QList<Table> all{ { u"record"_s, u"id"_s }, { u"secret"_s, u"owner"_s } };
    return all;
}

Result<QByteArray> keyIdOf(const SqlDatabase &database)
{
    const auto id = database.value(u"SELECT value FROM meta WHERE name='key-id'"_s);
    return id ? Result<QByteArray>(id->toByteArray()) : Result<QByteArray>(id.problem());
}

Problem undoProblem(const SqlDatabase &database, const QString &id)
{
    return { .id = id, .arguments = { { u"file"_s, database.file() } } };
}

} // namespace

Result<RemovedRecords> RemovedRecords::take(const SqlDatabase &database, const QList<QByteArray> &ids)
{
    RemovedRecords removed;
    const auto keyId = keyIdOf(database);
    if (!keyId)
        return keyId.problem();
    removed.m_keyId = *keyId;
    for (const QByteArray &id : ids) {
        const qsizetype before = removed.m_rows.size();
        for (const Table &table : tables()) {
            const Outcome read = database.each(u"SELECT * FROM %1 WHERE %2=?"_s.arg(table.name, table.owner), { id },
                                               [&](const QSqlQuery &query) {
                                                   Row row{ table.name, {} };
                                                   const QSqlRecord columns = query.record();
                                                   for (int i = 0; i < columns.count(); ++i)
                                                       row.values << query.value(i);
                                                   if (table.owner == "id"_L1)
                                                       removed.m_kinds.insert(query.value(u"kind"_s).toString());
                                                   removed.m_rows << row;
                                               });
            if (!read)
                return read.problem();
        }
        if (removed.m_rows.size() == before)
            continue; // somebody else removed it
        // What belongs to it goes by its foreign key.
        if (const auto gone = database.run(u"DELETE FROM record WHERE id=?"_s, { id }); !gone)
            return gone.problem();
        removed.m_ids << id;
    }
    return removed;
}

Outcome RemovedRecords::putBack(const SqlDatabase &database) const
{
    const auto keyId = keyIdOf(database);
    if (!keyId)
        return keyId.problem();
    if (*keyId != m_keyId)
        return undoProblem(database, u"vault.undo-key"_s);
    for (const QByteArray &id : m_ids) {
        const auto there = database.value(u"SELECT count(*) FROM record WHERE id=?"_s, { id });
        if (!there)
            return there.problem();
        if (there->toInt() > 0)
            return undoProblem(database, u"vault.undo-there"_s);
    }
    for (const Row &row : m_rows) {
        QVariantList values = row.values;
        if (row.table == "record"_L1) {
            // Its number gives the order of equal times; another record may have been given it since.
            const auto taken = database.value(u"SELECT count(*) FROM record WHERE number=?"_s, { values.first() });
            if (!taken)
                return taken.problem();
            if (taken->toInt() > 0)
                values.first() = QVariant();
        }
        const QString places = QStringList(values.size(), u"?"_s).join(u',');
        if (const auto written = database.run(u"INSERT INTO %1 VALUES (%2)"_s.arg(row.table, places), values); !written)
            return written;
    }
    return Done{};
}

} // namespace iw
