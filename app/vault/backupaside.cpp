// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/backupaside.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringList>

#include <utility>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace iw {

using namespace Qt::StringLiterals;

namespace {

// What SQLite keeps beside a database. A journal left in place would be played back into the new file.
const QStringList &companions()
{
    static const QStringList suffixes{ u"-journal"_s, u"-wal"_s, u"-shm"_s };
    return suffixes;
}

bool isTaken(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() || info.isSymLink();
}

QString freePath(const QString &file, const QString &label)
{
    const QFileInfo info(file);
    const QString stem = info.absolutePath() + u'/' + info.completeBaseName() + u'-' + label + u'-'
        + QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s);
    const QString ending = u'.' + info.suffix();
    QString path = stem + ending;
    const auto taken = [](const QString &candidate) {
        bool any = isTaken(candidate);
        for (const QString &suffix : companions())
            any = any || isTaken(candidate + suffix);
        return any;
    };
    for (int number = 2; taken(path); ++number)
        path = stem + u'-' + QString::number(number) + ending;
    return path;
}

Problem problemAt(const QString &id, const QString &file, const QString &technical)
{
    return { .id = id, .arguments = { { u"file"_s, QDir::toNativeSeparators(file) } }, .technical = technical };
}

bool syncToDisk(const QString &path)
{
#ifdef Q_OS_UNIX
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool synced = fd >= 0 && ::fsync(fd) == 0;
    if (fd >= 0)
        ::close(fd);
    return synced;
#else
    return QFileInfo::exists(path);
#endif
}

Result<qint64> dataVersion(const SqlDatabase &database)
{
    const auto version = database.value(u"PRAGMA data_version"_s);
    if (!version)
        return version.problem();
    return version->toLongLong();
}

/// All or none, as far as the file system goes.
bool moveAll(const QString &from, const QString &to)
{
    QStringList moved;
    // The database last: until then it is where a program looks for it.
    QStringList suffixes = companions();
    suffixes << QString();
    for (const QString &suffix : std::as_const(suffixes)) {
        if (!isTaken(from + suffix))
            continue;
        if (isTaken(to + suffix) || !QFile::rename(from + suffix, to + suffix)) {
            for (const QString &done : std::as_const(moved))
                QFile::rename(to + done, from + done);
            return false;
        }
        moved << suffix;
    }
    return true;
}

} // namespace

BackupCopy::~BackupCopy()
{
    if (!m_path.isEmpty())
        QFile::remove(m_path);
}

Outcome BackupCopy::make(const SqlDatabase &database)
{
    const QString path = freePath(database.file(), u"before-restore"_s);
    // SQLite would make it readable by everybody; it takes an empty file that is there.
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return problemAt(u"backup.no-copy"_s, path, file.errorString());
    file.close();
    m_path = path;
    const auto version = dataVersion(database);
    if (!version)
        return version.problem();
    m_version = version.value();
    const Outcome copied = database.run(u"VACUUM INTO ?"_s, { path });
    if (!copied)
        return problemAt(u"backup.no-copy"_s, path, copied.problem().technical);
    if (!syncToDisk(path))
        return problemAt(u"backup.no-copy"_s, path, u"fsync"_s);
    return Done{};
}

bool BackupCopy::isCurrent(const SqlDatabase &database) const
{
    const auto version = dataVersion(database);
    return version && version.value() == m_version;
}

QString BackupCopy::keep() { return std::exchange(m_path, {}); }

Result<QString> setVaultAside(const QString &file, const QString &label)
{
    const QFileInfo info(file);
    // A link or a folder in its place was put there by somebody; it is not this program's to move.
    if (info.isSymLink() || (info.exists() && !info.isFile()))
        return problemAt(u"backup.not-set-aside"_s, file, u"no regular file"_s);
    const QString aside = freePath(file, label);
    if (!moveAll(file, aside))
        return problemAt(u"backup.not-set-aside"_s, file, u"rename"_s);
    QFile::setPermissions(aside, QFile::ReadOwner | QFile::WriteOwner);
    (void)syncToDisk(info.absolutePath());
    return aside;
}

Outcome putVaultBack(const QString &file, const QString &aside)
{
    for (const QString &suffix : companions())
        QFile::remove(file + suffix);
    if (!QFile::remove(file) || !moveAll(aside, file))
        return problemAt(u"backup.not-set-aside"_s, aside, u"rename back"_s);
    return Done{};
}

} // namespace iw
