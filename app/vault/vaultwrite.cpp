// SPDX-License-Identifier: GPL-3.0-or-later
// How a vault takes in rows, one or many; the rest of the class is in vault.cpp.
#include "app/vault/eventtable.h"
#include "app/vault/vaultprivate.h"

#include "app/base/random.h"

#include <QMap>
#include <QSet>

namespace iw {

using namespace Qt::StringLiterals;

/// One row on its way into the file: what is given, and what becomes of it within the transaction.
struct Vault::RowOnItsWay
{
    RowOnItsWay(VaultRecord &given, const SecretFields &toSeal, const QList<VaultEvent> &toTell, VaultKeys &keys)
        : record(given), secrets(toSeal), events(toTell), sealed(keys)
    {
    }

    VaultRecord &record;
    const SecretFields &secrets;
    const QList<VaultEvent> &events;
    SealedWrite sealed;
    QByteArray newId{};
    RecordRow row{}; ///< without an id: left out
    QString formerKind{}; ///< of a changed one: an intent becomes an instance, secrets and all
};

namespace {

/// The ids of services that have a row by now, each list read once within the transaction.
class RemoteIds final
{
public:
    explicit RemoteIds(const SqlDatabase &database) : m_database(database) { }

    /// Whether the record's is not among them yet; then it is from here on.
    Result<bool> note(const VaultRecord &record)
    {
        const std::pair place(record.kind, record.serviceUrl);
        // What is no character, SQLite gives out as U+FFFD.
        const QChar given(QChar::ReplacementCharacter);
        const QString remoteId = QString(record.remoteId).replace(u'\ufffe', given).replace(u'\uffff', given);
        auto ids = m_ids.find(place);
        if (ids == m_ids.end()) {
            auto read = RecordTable::remoteIds(m_database, record.kind, record.serviceUrl);
            if (!read)
                return read.problem();
            ids = m_ids.insert(place, *read);
        }
        if (ids->contains(remoteId))
            return false;
        ids->insert(remoteId);
        return true;
    }

private:
    const SqlDatabase &m_database;
    QMap<std::pair<QString, QString>, QSet<QString>> m_ids; ///< by kind and service
};

} // namespace

Outcome Vault::insert(VaultRecord &record, const SecretFields &secrets, const QList<VaultEvent> &events)
{
    std::vector<RowOnItsWay> rows;
    record.id.clear();
    rows.emplace_back(record, secrets, events, d->keys);
    return write(rows);
}

Outcome Vault::update(VaultRecord &record, const SecretFields &secrets, const QList<VaultEvent> &events)
{
    if (record.id.isEmpty())
        return d->problem(u"vault.no-record"_s);
    std::vector<RowOnItsWay> rows;
    rows.emplace_back(record, secrets, events, d->keys);
    return write(rows);
}

qint64 Vault::mark() const
{
    const auto version = d->dataVersion();
    return version ? version->toLongLong() : -1;
}

Outcome Vault::writeAll(std::vector<RecordWrite> &writes, KnownRows known, std::optional<qint64> mark)
{
    std::vector<RowOnItsWay> rows;
    rows.reserve(writes.size());
    for (RecordWrite &each : writes)
        rows.emplace_back(each.record, each.secrets, each.events, d->keys).newId = each.newId;
    return write(rows, known, mark);
}

Outcome Vault::write(std::vector<RowOnItsWay> &rows, std::optional<KnownRows> known, std::optional<qint64> expected)
{
    for (const RowOnItsWay &each : rows) {
        if (const Outcome may = d->mayWrite(each.secrets); !may)
            return may;
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const RowOnItsWay *last = nullptr;
    Outcome step = Done{};
    {
        auto transaction = d->file.beginWrite();
        if (!transaction)
            return transaction.problem();
        if (expected && *expected != mark())
            return d->problem(u"vault.changed-elsewhere"_s);
        RemoteIds taken(d->file.database());
        for (auto each = rows.begin(); each != rows.end() && step; ++each) {
            if (known && each->record.id.isEmpty() && !each->record.remoteId.isEmpty()) {
                const auto isNew = taken.note(each->record);
                if (!isNew)
                    return isNew.problem();
                if (!*isNew && *known == KnownRows::Refuse)
                    return d->problem(u"vault.row-known"_s, each->record.remoteId);
                if (!*isNew)
                    continue;
            }
            step = writeRow(*each, now);
            last = &*each;
        }
        if (step)
            step = transaction->commit();
    }
    if (!last)
        return step;
    if (!step && !d->isThereAllTheSame(step.problem(), last->row))
        return step; // one of them speaks for all: they stand in one transaction
    QStringList kinds;
    for (RowOnItsWay &each : rows) {
        if (each.row.record.id.isEmpty())
            continue;
        const QByteArray id = each.row.record.id;
        for (const auto &[field, secret] : each.secrets)
            d->keys.removeSessionSecret(id, field);
        each.sealed.keepForSession(id);
        each.record = d->completed(std::move(each.row));
        kinds << each.formerKind << each.record.kind;
    }
    kinds.removeDuplicates();
    kinds.removeAll(QString());
    for (const QString &kind : std::as_const(kinds))
        Q_EMIT changed(kind);
    return Done{};
}

Outcome Vault::writeRow(RowOnItsWay &each, const QDateTime &now)
{
    const SqlDatabase &database = d->file.database();
    const bool isNew = each.record.id.isEmpty();
    RecordRow row{ each.record, {} };
    row.record.changedAt = now;
    if (isNew) {
        row.record.id = each.newId.isEmpty() ? randomBytes(16) : each.newId;
        row.record.revision = 1;
        if (!row.record.createdAt.isValid())
            row.record.createdAt = now;
    } else {
        auto present = RecordTable::byId(database, each.record.id);
        if (!present)
            return present.problem();
        if (!present.value())
            return d->problem(u"vault.no-record"_s);
        const VaultRecord &old = present.value()->record;
        if (old.revision != each.record.revision)
            return d->problem(u"vault.changed-elsewhere"_s);
        const bool bound = !present.value()->secrets.isEmpty();
        if (bound && (old.serviceUrl != each.record.serviceUrl || old.connector != each.record.connector))
            return d->problem(u"vault.field-refused"_s, u"service URL or connector of a row with secrets"_s);
        each.formerKind = old.kind;
        row.secrets = present.value()->secrets;
        ++row.record.revision;
        if (!row.record.createdAt.isValid())
            row.record.createdAt = old.createdAt;
    }
    Outcome step = d->seal(each.sealed, row, each.secrets);
    if (step)
        step = isNew ? RecordTable::insert(database, row) : RecordTable::update(database, row);
    if (step)
        step = each.sealed.write(row.record.id);
    if (step)
        step = EventTable::add(database, row.record.id, each.events);
    each.row = std::move(row);
    return step;
}

} // namespace iw
