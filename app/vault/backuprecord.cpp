// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/backuprecord.h"

#include "app/vault/backupcbor.h"
#include "app/vault/eventtable.h"
#include "app/vault/recordtable.h"

#include <QBuffer>
#include <QCborStreamWriter>
#include <QJsonDocument>

#include <functional>
#include <limits>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

/// Writes into a buffer that never grows, as growing would leave copies of secrets behind.
Secret writtenWithin(qsizetype largest, const std::function<void(QCborStreamWriter &)> &write)
{
    QByteArray bytes;
    bytes.reserve(largest);
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QCborStreamWriter writer(&buffer);
        write(writer);
    }
    Q_ASSERT(bytes.size() <= largest);
    return Secret::fromBytes(std::move(bytes));
}

void put(QCborStreamWriter &writer, QLatin1StringView key, const QString &text)
{
    writer.append(key);
    writer.append(QStringView(text));
}

void put(QCborStreamWriter &writer, QLatin1StringView key, const QStringList &texts)
{
    writer.append(key);
    writer.startArray(quint64(texts.size()));
    for (const QString &text : texts)
        writer.append(QStringView(text));
    writer.endArray();
}

void put(QCborStreamWriter &writer, QLatin1StringView key, qint64 number)
{
    writer.append(key);
    writer.append(number);
}

void put(QCborStreamWriter &writer, QLatin1StringView key, QByteArrayView bytes)
{
    writer.append(key);
    writer.appendByteString(bytes.data(), bytes.size());
}

qsizetype most(const QString &text) { return 3 * text.size() + 16; } // UTF-8, and the length before it

qsizetype most(const QStringList &texts)
{
    qsizetype sum = 16;
    for (const QString &text : texts)
        sum += most(text);
    return sum;
}

QString extraText(const QJsonObject &extra)
{
    return extra.isEmpty() ? u""_s : QString::fromUtf8(QJsonDocument(extra).toJson(QJsonDocument::Compact));
}

constexpr qint64 latest = 253'402'300'799'999; // the year 9999

qint64 milliseconds(const QDateTime &time)
{
    return time.isValid() ? qBound(qint64(0), time.toMSecsSinceEpoch(), latest) : 0;
}

QDateTime moment(BackupCborReader &reader)
{
    const qint64 ms = reader.number();
    if (ms < 0 || ms > latest)
        reader.refuse();
    return QDateTime::fromMSecsSinceEpoch(qBound(qint64(0), ms, latest), Qt::UTC);
}

qint64 count(BackupCborReader &reader)
{
    const qint64 number = reader.number();
    if (number < 0)
        reader.refuse();
    return number;
}

qsizetype most(const QList<VaultEvent> &events)
{
    qsizetype sum = 32;
    for (const VaultEvent &event : events)
        sum += 96 + most(event.kind) + most(event.detail);
    return sum;
}

void put(QCborStreamWriter &writer, const QList<VaultEvent> &events)
{
    writer.append("events"_L1);
    writer.startArray(quint64(events.size()));
    for (const VaultEvent &event : events) {
        writer.startMap(5);
        put(writer, "kind"_L1, event.kind);
        put(writer, "detail"_L1, event.detail);
        put(writer, "firstAt"_L1, milliseconds(event.firstAt));
        put(writer, "at"_L1, milliseconds(event.at));
        put(writer, "times"_L1, event.times);
        writer.endMap();
    }
    writer.endArray();
}

bool isSound(const VaultEvent &event)
{
    return !event.kind.isEmpty() && event.firstAt.isValid() && event.at.isValid() && event.times >= 1
        && event.times <= std::numeric_limits<int>::max() && event.kind.size() <= EventTable::longestDetail
        && event.detail.size() <= EventTable::longestDetail;
}

VaultEvent event(BackupCborReader &reader)
{
    VaultEvent read;
    const bool whole = reader.map([&](const QString &key) {
        if (key == "kind"_L1)
            read.kind = reader.text();
        else if (key == "detail"_L1)
            read.detail = reader.text();
        else if (key == "firstAt"_L1)
            read.firstAt = moment(reader);
        else if (key == "at"_L1)
            read.at = moment(reader);
        else if (key == "times"_L1)
            read.times = count(reader);
    });
    if (!whole || !isSound(read))
        reader.refuse();
    return read;
}

} // namespace

Secret BackupCbor::written(const BackupRecord &given)
{
    const VaultRecord &record = given.record;
    const QString extra = extraText(record.extra);
    qsizetype largest =
        512 + record.id.size() + most(extra) + most(record.tags) + most(given.leftOut) + most(given.events);
    for (const QString *text : { &record.kind, &record.serviceUrl, &record.connector, &record.remoteId, &record.name,
                                 &record.account, &record.state })
        largest += most(*text);
    for (const auto &[field, secret] : given.secrets)
        largest += most(field) + secret.size() + 16;
    return writtenWithin(largest, [&](QCborStreamWriter &writer) {
        writer.startMap(16);
        put(writer, "id"_L1, QByteArrayView(record.id));
        put(writer, "kind"_L1, record.kind);
        put(writer, "revision"_L1, record.revision);
        put(writer, "serviceUrl"_L1, record.serviceUrl);
        put(writer, "connector"_L1, record.connector);
        put(writer, "remoteId"_L1, record.remoteId);
        put(writer, "name"_L1, record.name);
        put(writer, "tags"_L1, record.tags);
        put(writer, "account"_L1, record.account);
        put(writer, "state"_L1, record.state);
        put(writer, "createdAt"_L1, milliseconds(record.createdAt));
        put(writer, "changedAt"_L1, milliseconds(record.changedAt));
        put(writer, "extra"_L1, extra);
        put(writer, "leftOut"_L1, given.leftOut);
        put(writer, given.events);
        writer.append("secrets"_L1);
        writer.startMap(given.secrets.size());
        for (const auto &[field, secret] : given.secrets) {
            writer.append(QStringView(field));
            writer.appendByteString(secret.view().data(), secret.size());
        }
        writer.endMap();
        writer.endMap();
    });
}

Secret BackupCbor::written(const BackupSummary &summary)
{
    qsizetype largest = 256;
    for (auto it = summary.records.cbegin(); it != summary.records.cend(); ++it)
        largest += most(it.key()) + 16;
    return writtenWithin(largest, [&summary](QCborStreamWriter &writer) {
        writer.startMap(3);
        put(writer, "madeAt"_L1, milliseconds(summary.madeAt));
        put(writer, "vaultId"_L1, QByteArrayView(summary.vaultId));
        writer.append("records"_L1);
        writer.startMap(quint64(summary.records.size()));
        for (auto it = summary.records.cbegin(); it != summary.records.cend(); ++it) {
            writer.append(QStringView(it.key()));
            writer.append(it.value());
        }
        writer.endMap();
        writer.endMap();
    });
}

Secret BackupCbor::written(const BackupEnd &end)
{
    return writtenWithin(128, [&end](QCborStreamWriter &writer) {
        writer.startMap(3);
        put(writer, "records"_L1, end.records);
        put(writer, "values"_L1, end.values);
        put(writer, "leftOut"_L1, end.leftOut);
        writer.endMap();
    });
}

std::optional<BackupRecord> BackupCbor::readRecord(QByteArrayView bytes)
{
    BackupRecord read;
    VaultRecord &record = read.record;
    BackupCborReader reader(bytes);
    QStringList seen;
    const bool done = reader.map([&](const QString &key) {
        if (seen.contains(key))
            return reader.refuse();
        seen << key;
        if (key == "id"_L1)
            record.id = reader.bytes();
        else if (key == "kind"_L1)
            record.kind = reader.text();
        else if (key == "revision"_L1)
            record.revision = count(reader);
        else if (key == "serviceUrl"_L1)
            record.serviceUrl = reader.text();
        else if (key == "connector"_L1)
            record.connector = reader.text();
        else if (key == "remoteId"_L1)
            record.remoteId = reader.text();
        else if (key == "name"_L1)
            record.name = reader.text();
        else if (key == "tags"_L1)
            record.tags = reader.texts();
        else if (key == "account"_L1)
            record.account = reader.text();
        else if (key == "state"_L1)
            record.state = reader.text();
        else if (key == "createdAt"_L1)
            record.createdAt = moment(reader);
        else if (key == "changedAt"_L1)
            record.changedAt = moment(reader);
        else if (key == "extra"_L1)
            record.extra = QJsonDocument::fromJson(reader.text().toUtf8()).object();
        else if (key == "leftOut"_L1)
            read.leftOut = reader.texts();
        else if (key == "events"_L1)
            reader.list([&] { read.events << event(reader); });
        else if (key == "secrets"_L1 && !reader.map([&](const QString &field) {
                     Secret secret = Secret::fromBytes(reader.bytes());
                     if (!isFieldName(field) || secret.isEmpty()
                         || !read.secrets.emplace(field, std::move(secret)).second)
                         reader.refuse();
                 }))
            reader.refuse();
    });
    for (const QString &field : std::as_const(read.leftOut))
        if (!isFieldName(field) || read.secrets.contains(field))
            return {};
    // The revision is counted up here: one at the end of all numbers would wrap around.
    constexpr qint64 highest = qint64(1) << 48;
    const bool whole = record.revision >= 1 && record.createdAt.isValid() && record.changedAt.isValid();
    if (read.events.size() > EventTable::mostOfARecord)
        return {};
    if (!done || !whole || record.id.size() != 16 || record.kind.isEmpty() || record.revision > highest)
        return {};
    return read;
}

std::optional<BackupSummary> BackupCbor::readSummary(QByteArrayView bytes)
{
    BackupSummary summary;
    BackupCborReader reader(bytes);
    const bool done = reader.map([&](const QString &key) {
        if (key == "madeAt"_L1)
            summary.madeAt = moment(reader);
        else if (key == "vaultId"_L1)
            summary.vaultId = reader.bytes();
        else if (key == "records"_L1
                 && !reader.map([&](const QString &kind) { summary.records.insert(kind, count(reader)); }))
            reader.refuse();
    });
    return done && summary.vaultId.size() == 16 ? std::optional(summary) : std::nullopt;
}

std::optional<BackupEnd> BackupCbor::readEnd(QByteArrayView bytes)
{
    BackupEnd end;
    BackupCborReader reader(bytes);
    const bool done = reader.map([&](const QString &key) {
        if (key == "records"_L1)
            end.records = count(reader);
        else if (key == "values"_L1)
            end.values = count(reader);
        else if (key == "leftOut"_L1)
            end.leftOut = count(reader);
    });
    return done ? std::optional(end) : std::nullopt;
}

} // namespace iw
