// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/staleentries.h"

#include "app/vault/sqldatabase.h"

#include <QDateTime>
#include <QSqlQuery>

#include <chrono>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

// Longer than any job takes, its passphrase and a keychain's prompt included.
constexpr qint64 newForMs = std::chrono::milliseconds(std::chrono::minutes(10)).count();
constexpr qint64 soughtForMs = std::chrono::milliseconds(std::chrono::hours(24 * 30)).count();

qint64 now() { return QDateTime::currentMSecsSinceEpoch(); }

Result<QStringList> listed(const SqlDatabase &database, const QString &sql, const QVariantList &values = {})
{
    QStringList names;
    const Outcome read =
        database.each(sql, values, [&names](const QSqlQuery &query) { names << query.value(0).toString(); });
    if (!read)
        return read.problem();
    return names;
}

} // namespace

Outcome StaleEntries::noteNew(const SqlDatabase &database, const QString &entry)
{
    return database.run(u"INSERT INTO stale_entry (name, state, noted_at) VALUES (?, 'new', ?)"_s, { entry, now() });
}

Outcome StaleEntries::claim(const SqlDatabase &database, const QString &entry)
{
    const auto taken = database.change(u"DELETE FROM stale_entry WHERE name=? AND state='new'"_s, { entry });
    if (!taken)
        return taken.problem();
    if (taken.value() != 1)
        return Problem{ .id = u"vault.changed-elsewhere"_s, .technical = u"the note of the keychain entry"_s };
    return Done{};
}

Outcome StaleEntries::noteStale(const SqlDatabase &database, const QString &entry)
{
    return database.run(u"INSERT OR REPLACE INTO stale_entry (name, state, noted_at) VALUES (?, 'stale', ?)"_s,
                        { entry, now() });
}

Outcome StaleEntries::retireOld(const SqlDatabase &database)
{
    // A clock that was put back must not keep a note for years.
    return database.run(u"UPDATE stale_entry SET state='stale' WHERE state='new' AND abs(? - noted_at) > ?"_s,
                        { now(), newForMs });
}

Outcome StaleEntries::forget(const SqlDatabase &database, const QString &entry)
{
    return database.run(u"DELETE FROM stale_entry WHERE name=? AND state='stale'"_s, { entry });
}

Outcome StaleEntries::forgetIfOld(const SqlDatabase &database, const QString &entry)
{
    return database.run(u"DELETE FROM stale_entry WHERE name=? AND state='stale' AND abs(? - noted_at) > ?"_s,
                        { entry, now(), soughtForMs });
}

Result<QStringList> StaleEntries::due(const SqlDatabase &database)
{
    return listed(database, u"SELECT name FROM stale_entry WHERE state='stale' OR abs(? - noted_at) > ?"_s,
                  { now(), newForMs });
}

Result<QStringList> StaleEntries::names(const SqlDatabase &database)
{
    return listed(database, u"SELECT name FROM stale_entry ORDER BY noted_at"_s);
}

} // namespace iw
