// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/recordtable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlQuery>

#include <algorithm>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

const QString columns = u"id, kind, revision, service_url, connector, remote_id, name, tags, account, state,"
                        u" created_at, changed_at, extra, secrets"_s;

/// As it can be kept. A null QString would be bound as NULL; SQLite would take half of a surrogate pair together with
/// the character behind it for another one.
QString text(const QString &string)
{
    if (string.isNull())
        return u""_s;
    return string.isValidUtf16() ? string : QString::fromUtf8(string.toUtf8());
}

QString tagsText(const QStringList &tags)
{
    if (tags.isEmpty())
        return u""_s;
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(tags)).toJson(QJsonDocument::Compact));
}

QStringList tagsOf(const QString &text)
{
    QStringList tags;
    if (text.isEmpty())
        return tags;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue &tag : array)
        tags << tag.toString();
    return tags;
}

QString extraText(const QJsonObject &extra)
{
    return extra.isEmpty() ? u""_s : QString::fromUtf8(QJsonDocument(extra).toJson(QJsonDocument::Compact));
}

QJsonObject extraOf(const QString &text)
{
    return text.isEmpty() ? QJsonObject() : QJsonDocument::fromJson(text.toUtf8()).object();
}

/// One line per value: field TAB revision TAB where it is.
QString entriesText(const SecretEntries &entries)
{
    QString lines = u""_s;
    for (const SecretEntry &entry : entries)
        lines +=
            entry.field + u'\t' + QString::number(entry.revision) + (entry.inFile ? u"\tfile\n"_s : u"\tsession\n"_s);
    return lines;
}

SecretEntries entriesOf(const QString &text)
{
    SecretEntries entries;
    for (const QStringView line : QStringView(text).split(u'\n', Qt::SkipEmptyParts)) {
        const auto parts = line.split(u'\t');
        if (parts.size() == 3)
            entries << SecretEntry{ parts.at(0).toString(), parts.at(1).toLongLong(), parts.at(2) == "file"_L1 };
    }
    return entries;
}

RecordRow rowOf(const QSqlQuery &query)
{
    RecordRow row;
    VaultRecord &record = row.record;
    record.id = query.value(0).toByteArray();
    record.kind = query.value(1).toString();
    record.revision = query.value(2).toLongLong();
    record.serviceUrl = query.value(3).toString();
    record.connector = query.value(4).toString();
    record.remoteId = query.value(5).toString();
    record.name = query.value(6).toString();
    record.tags = tagsOf(query.value(7).toString());
    record.account = query.value(8).toString();
    record.state = query.value(9).toString();
    record.createdAt = QDateTime::fromMSecsSinceEpoch(query.value(10).toLongLong(), Qt::UTC);
    record.changedAt = QDateTime::fromMSecsSinceEpoch(query.value(11).toLongLong(), Qt::UTC);
    record.extra = extraOf(query.value(12).toString());
    row.secrets = entriesOf(query.value(13).toString());
    return row;
}

QVariantList valuesOf(const RecordRow &row)
{
    const VaultRecord &record = row.record;
    return { record.id,
             text(record.kind),
             record.revision,
             text(record.serviceUrl),
             text(record.connector),
             text(record.remoteId),
             text(record.name),
             tagsText(record.tags),
             text(record.account),
             text(record.state),
             record.createdAt.toMSecsSinceEpoch(),
             record.changedAt.toMSecsSinceEpoch(),
             extraText(record.extra),
             entriesText(row.secrets) };
}

} // namespace

Result<QList<RecordRow>> RecordTable::newest(const SqlDatabase &database, const QString &kind, int limit, int offset)
{
    QList<RecordRow> rows;
    const Outcome read =
        database.each(u"SELECT "_s + columns
                          + u" FROM record WHERE kind=? ORDER BY created_at DESC, number DESC"
                            u" LIMIT ? OFFSET ?"_s,
                      { kind, limit, offset }, [&rows](const QSqlQuery &query) { rows << rowOf(query); });
    if (!read)
        return read.problem();
    return rows;
}

Result<QList<RecordRow>> RecordTable::all(const SqlDatabase &database)
{
    QList<RecordRow> rows;
    const Outcome read = database.each(u"SELECT "_s + columns + u" FROM record ORDER BY number"_s, {},
                                       [&rows](const QSqlQuery &query) { rows << rowOf(query); });
    if (!read)
        return read.problem();
    return rows;
}

Result<std::optional<RecordRow>> RecordTable::byId(const SqlDatabase &database, const QByteArray &id)
{
    std::optional<RecordRow> row;
    const Outcome read = database.each(u"SELECT "_s + columns + u" FROM record WHERE id=?"_s, { id },
                                       [&row](const QSqlQuery &query) { row = rowOf(query); });
    if (!read)
        return read.problem();
    return row;
}

Result<QSet<QString>> RecordTable::remoteIds(const SqlDatabase &database, const QString &kind,
                                             const QString &serviceUrl)
{
    QSet<QString> ids;
    const Outcome read =
        database.each(u"SELECT remote_id FROM record WHERE kind=? AND service_url=?"_s, { kind, serviceUrl },
                      [&ids](const QSqlQuery &query) { ids.insert(query.value(0).toString()); });
    if (!read)
        return read.problem();
    return ids;
}

bool RecordTable::holds(const SqlDatabase &database, const RecordRow &row)
{
    const auto present = byId(database, row.record.id);
    return present && present->has_value() && valuesOf(**present) == valuesOf(row);
}

Outcome RecordTable::insert(const SqlDatabase &database, const RecordRow &row)
{
    return database.run(u"INSERT INTO record ("_s + columns + u") VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)"_s,
                        valuesOf(row));
}

Outcome RecordTable::update(const SqlDatabase &database, const RecordRow &row)
{
    QVariantList values = valuesOf(row);
    values << values.takeFirst();
    return database.run(
        u"UPDATE record SET kind=?, revision=?, service_url=?, connector=?, remote_id=?, name=?, tags=?,"
        u" account=?, state=?, created_at=?, changed_at=?, extra=?, secrets=? WHERE id=?"_s,
        values);
}

Result<int> RecordTable::remove(const SqlDatabase &database, const QByteArray &id)
{
    return database.change(u"DELETE FROM record WHERE id=?"_s, { id });
}

Result<std::optional<StoredSecret>> RecordTable::secret(const SqlDatabase &database, const QByteArray &owner,
                                                        const QString &field)
{
    std::optional<StoredSecret> secret;
    const Outcome read = database.each(u"SELECT id, key_id, nonce, sealed FROM secret WHERE owner=? AND field=?"_s,
                                       { owner, field }, [&secret](const QSqlQuery &query) {
                                           secret = { query.value(0).toByteArray(),
                                                      query.value(1).toByteArray(),
                                                      { query.value(2).toByteArray(), query.value(3).toByteArray() } };
                                       });
    if (!read)
        return read.problem();
    return secret;
}

Outcome RecordTable::putSecret(const SqlDatabase &database, const QByteArray &owner, const QString &field,
                               const StoredSecret &secret)
{
    return database.run(
        u"INSERT OR REPLACE INTO secret (owner, field, id, key_id, nonce, sealed) VALUES (?,?,?,?,?,?)"_s,
        { owner, field, secret.id, secret.keyId, secret.bytes.nonce, secret.bytes.data });
}

Outcome RecordTable::removeSecret(const SqlDatabase &database, const QByteArray &owner, const QString &field)
{
    return database.run(u"DELETE FROM secret WHERE owner=? AND field=?"_s, { owner, field });
}

Result<QList<SealedValue>> RecordTable::sealedAfter(const SqlDatabase &database, const QByteArray &owner,
                                                    const QString &field, int limit)
{
    QList<SealedValue> values;
    const Outcome read = database.each(
        u"SELECT s.owner, s.field, s.id, s.key_id, s.nonce, s.sealed, r.service_url, r.connector, r.secrets"
        u" FROM secret s LEFT JOIN record r ON r.id=s.owner WHERE (s.owner, s.field) > (?, ?)"
        u" ORDER BY s.owner, s.field LIMIT ?"_s,
        { owner, field, limit }, [&values](const QSqlQuery &query) {
            SealedValue value;
            value.stored = { query.value(2).toByteArray(),
                             query.value(3).toByteArray(),
                             { query.value(4).toByteArray(), query.value(5).toByteArray() } };
            const QString name = query.value(1).toString();
            const SecretEntries entries = entriesOf(query.value(8).toString());
            const SecretEntry *entry = entryOf(entries, name);
            value.binding = { {},
                              value.stored.id,
                              query.value(0).toByteArray(),
                              name,
                              entry && entry->inFile ? entry->revision : 0,
                              value.stored.keyId,
                              query.value(6).toString(),
                              query.value(7).toString() };
            values << value;
        });
    if (!read)
        return read.problem();
    return values;
}

const SecretEntry *entryOf(const SecretEntries &entries, const QString &field)
{
    const auto found = std::find_if(entries.cbegin(), entries.cend(),
                                    [&field](const SecretEntry &entry) { return entry.field == field; });
    return found == entries.cend() ? nullptr : &*found;
}

void replaceEntry(SecretEntries &entries, const SecretEntry &entry)
{
    removeEntry(entries, entry.field);
    entries << entry;
}

void removeEntry(SecretEntries &entries, const QString &field)
{
    entries.removeIf([&field](const SecretEntry &entry) { return entry.field == field; });
}

bool isFieldName(const QString &field)
{
    return !field.isEmpty() && field.size() <= 200
        && std::none_of(field.cbegin(), field.cend(), [](QChar c) { return c < u' '; });
}

} // namespace iw
