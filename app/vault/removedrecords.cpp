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
    static const QList<Table> all{ { u"record"_s, u"id"_s }, { u"secret"_s, u"owner"_s }, { u"event"_s, u"owner"_s } };
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
        Remote remote;
        for (const Table &table : tables()) {
            const Outcome read = database.each(
                u"SELECT * FROM %1 WHERE %2=?"_s.arg(table.name, table.owner), { id }, [&](const QSqlQuery &query) {
                    Row row{ table.name, {} };
                    const QSqlRecord columns = query.record();
                    for (int i = 0; i < columns.count(); ++i)
                        row.values << query.value(i);
                    if (table.owner == "id"_L1) {
                        remote = { query.value(u"kind"_s).toString(), query.value(u"service_url"_s).toString(),
                                   query.value(u"remote_id"_s).toString() };
                        removed.m_kinds.insert(remote.kind);
                    }
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
        const auto another = isThere(database, remote);
        if (!another)
            return another.problem();
        if (!*another)
            removed.m_remotes << remote;
    }
    return removed;
}

Result<bool> RemovedRecords::isThere(const SqlDatabase &database, const Remote &remote)
{
    if (remote.id.isEmpty())
        return false;
    const auto count = database.value(u"SELECT count(*) FROM record WHERE kind=? AND service_url=? AND remote_id=?"_s,
                                      { remote.kind, remote.serviceUrl, remote.id });
    return count ? Result<bool>(count->toInt() > 0) : Result<bool>(count.problem());
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
    for (const Remote &remote : m_remotes) {
        const auto there = isThere(database, remote);
        if (!there)
            return there.problem();
        if (*there)
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
