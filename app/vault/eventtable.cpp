// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/eventtable.h"

#include <QSqlQuery>

#include <algorithm>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

/// As it can be kept, see RecordTable: no null, no half of a surrogate pair.
QString text(const QString &string)
{
    return string.isEmpty() ? u""_s : QString::fromUtf8(string.left(EventTable::longestDetail).toUtf8());
}

Outcome append(const SqlDatabase &database, const QByteArray &owner, const VaultEvent &event)
{
    return database.run(u"INSERT INTO event (owner, number, kind, detail, first_at, last_at, times)"
                        u" SELECT ?, coalesce(max(number), 0) + 1, ?, ?, ?, ?, ? FROM event WHERE owner=?"_s,
                        { owner, text(event.kind), text(event.detail), event.firstAt.toMSecsSinceEpoch(),
                          event.at.toMSecsSinceEpoch(), event.times, owner });
}

/// Of the record's last event, where it says the same.
Result<int> countAtLast(const SqlDatabase &database, const QByteArray &owner, const VaultEvent &event)
{
    return database.change(u"UPDATE event SET last_at=?, times=times+1 WHERE owner=? AND kind=? AND detail=?"
                           u" AND number=(SELECT max(number) FROM event WHERE owner=?)"_s,
                           { event.at.toMSecsSinceEpoch(), owner, text(event.kind), text(event.detail), owner });
}

Outcome dropOldest(const SqlDatabase &database, const QByteArray &owner)
{
    return database.run(u"DELETE FROM event WHERE owner=?"
                        u" AND number <= (SELECT max(number) FROM event WHERE owner=?) - ?"_s,
                        { owner, owner, EventTable::mostOfARecord });
}

} // namespace

Result<QList<VaultEvent>> EventTable::of(const SqlDatabase &database, const QByteArray &owner)
{
    QList<VaultEvent> events;
    const Outcome read =
        database.each(u"SELECT kind, detail, first_at, last_at, times FROM event WHERE owner=? ORDER BY number DESC"_s,
                      { owner }, [&events](const QSqlQuery &query) {
                          events << VaultEvent{ query.value(0).toString(), query.value(1).toString(),
                                                QDateTime::fromMSecsSinceEpoch(query.value(3).toLongLong(), Qt::UTC),
                                                QDateTime::fromMSecsSinceEpoch(query.value(2).toLongLong(), Qt::UTC),
                                                query.value(4).toLongLong() };
                      });
    if (!read)
        return read.problem();
    return events;
}

Outcome EventTable::add(const SqlDatabase &database, const QByteArray &owner, const QList<VaultEvent> &events)
{
    for (VaultEvent event : events) {
        if (!event.at.isValid())
            event.at = QDateTime::currentDateTimeUtc();
        event.firstAt = event.at;
        const auto counted = countAtLast(database, owner, event);
        if (!counted)
            return counted.problem();
        if (counted.value() > 0)
            continue;
        Outcome step = append(database, owner, event);
        if (step)
            step = dropOldest(database, owner);
        if (!step)
            return step;
    }
    return Done{};
}

Outcome EventTable::merge(const SqlDatabase &database, const QByteArray &owner, const QList<VaultEvent> &events)
{
    const auto present = of(database, owner);
    if (!present)
        return present.problem();
    QList<VaultEvent> all = present.value();
    for (const VaultEvent &event : events)
        // One that was counted on since, here or there, is the same one.
        if (const auto same = std::find_if(all.begin(), all.end(),
                                           [&event](const VaultEvent &one) {
                                               return one.kind == event.kind && one.detail == event.detail
                                                   && one.firstAt == event.firstAt;
                                           });
            same == all.end())
            all << event;
        else if (same->times < event.times)
            *same = event;
    std::stable_sort(all.begin(), all.end(),
                     [](const VaultEvent &one, const VaultEvent &other) { return one.at > other.at; });
    all.resize(std::min(all.size(), qsizetype(mostOfARecord)));
    Outcome step = database.run(u"DELETE FROM event WHERE owner=?"_s, { owner });
    for (auto event = all.crbegin(); step && event != all.crend(); ++event)
        step = append(database, owner, *event);
    return step;
}

} // namespace iw
