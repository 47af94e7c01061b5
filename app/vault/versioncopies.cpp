// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/versioncopies.h"

#include "app/vault/sqldatabase.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlQuery>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace iw {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype keptCopies = 3;
constexpr int mostNumbers = 1000;

/// Empty where none can be made. SQLite writes into a file that is there and empty: one made by itself would be
/// readable by everybody for a moment.
QString newEmptyFile(const QString &file, int version, QString *reason)
{
    const QString stem = file + u".version-"_s + QString::number(version);
    for (int number = 1; number < mostNumbers; ++number) {
        const QString path = stem + (number == 1 ? u".bak"_s : u'-' + QString::number(number) + u".bak"_s);
        QFile copy(path);
        if (copy.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
            return path;
        if (!QFileInfo::exists(path) && !QFileInfo(path).isSymLink()) {
            *reason = copy.errorString();
            return {};
        }
    }
    *reason = u"too many copies"_s;
    return {};
}

/// SQLite leaves the copy to the system's write cache; the change of the tables that follows is durable.
bool isOnDisk(const QString &path)
{
#ifdef Q_OS_UNIX
    for (const QString &one : { path, QFileInfo(path).absolutePath() }) {
        const int descriptor = ::open(QFile::encodeName(one).constData(), O_RDONLY | O_CLOEXEC);
        if (descriptor < 0)
            return false;
        const bool synced = ::fsync(descriptor) == 0;
        ::close(descriptor);
        if (!synced)
            return false;
    }
#else
    Q_UNUSED(path)
#endif
    return true;
}

Outcome copied(const QString &file, const QString &path)
{
    SqlDatabase source;
    Outcome step = source.open(file, SqlDatabase::Mode::ReadOnly);
    if (step)
        step = source.run(u"VACUUM INTO ?"_s, { path });
    if (!step)
        return step;
    SqlDatabase copy;
    step = copy.open(path, SqlDatabase::Mode::ReadOnly);
    if (!step)
        return step;
    QStringList findings;
    step = copy.each(u"PRAGMA quick_check(5)"_s, {},
                     [&findings](const QSqlQuery &query) { findings << query.value(0).toString(); });
    if (step && findings != QStringList{ u"ok"_s })
        return Problem{ .id = u"vault.damaged"_s, .technical = u"quick_check: "_s + findings.join(u"; "_s) };
    return step;
}

} // namespace

Result<QString> VersionCopies::make(const QString &file, int version)
{
    QString reason;
    const QString path = newEmptyFile(file, version, &reason);
    if (!path.isEmpty()) {
        const Outcome made = copied(file, path);
        if (made && isOnDisk(path))
            return path;
        reason = made ? u"fsync"_s : made.problem().technical;
        QFile::remove(path);
    }
    return Problem{ .id = u"vault.no-copy"_s,
                    .arguments = { { u"folder"_s, QDir::toNativeSeparators(QFileInfo(file).absolutePath()) } },
                    .technical = reason };
}

QStringList VersionCopies::of(const QString &file)
{
    const QFileInfo info(file);
    const QDir folder = info.absoluteDir();
    QStringList copies;
    for (const QString &name : folder.entryList({ info.fileName() + u".version-*.bak"_s }, QDir::Files, QDir::Time))
        copies << folder.filePath(name);
    return copies;
}

void VersionCopies::prune(const QString &file)
{
    const QStringList copies = of(file);
    for (const QString &path : copies.mid(keptCopies))
        QFile::remove(path);
}

} // namespace iw
