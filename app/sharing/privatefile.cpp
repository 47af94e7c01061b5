// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sharing/privatefile.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace iw {

using namespace Qt::StringLiterals;

namespace {

Problem fileProblem(const QString &id, const QString &path, const QString &reason = {})
{
    return { .id = id, .arguments = { { u"file"_s, QDir::toNativeSeparators(path) }, { u"reason"_s, reason } } };
}

#ifdef Q_OS_UNIX
bool writeAll(int fd, const QByteArray &content)
{
    for (qsizetype done = 0; done < content.size();) {
        const ssize_t written = ::write(fd, content.constData() + done, size_t(content.size() - done));
        if (written < 0 && errno != EINTR)
            return false;
        done += qMax<ssize_t>(0, written);
    }
    return ::fsync(fd) == 0;
}

/// Moves the file unless something has that name. Where the file system cannot do it in one step, a hard link can.
bool moveIfFree(const QByteArray &from, const QByteArray &to)
{
#ifdef RENAME_NOREPLACE
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
        return true;
    if (errno != EINVAL && errno != ENOSYS)
        return false;
#endif
    if (::link(from.constData(), to.constData()) != 0)
        return false;
    ::unlink(from.constData());
    return true;
}

/// So that the new name outlives a power cut; the file is there already, so a failure here is none.
void syncFolder(const QString &folder)
{
    const int fd = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd >= 0) {
        (void)::fsync(fd);
        ::close(fd);
    }
}
#endif

} // namespace

Outcome writePrivateFile(const QString &path, const QByteArray &content, bool overwrite)
{
    QFileInfo info(path);
    QString target = info.absoluteFilePath();
    const bool taken = info.exists() || info.isSymLink();
    if (taken && !overwrite)
        return fileProblem(u"sharing.file-exists"_s, path);
    if (taken) {
        target = info.canonicalFilePath(); // empty for a link to nowhere
        if (target.isEmpty() || !QFileInfo(target).isFile())
            return fileProblem(u"sharing.not-a-file"_s, path);
    }
#ifdef Q_OS_UNIX
    const QString folder = QFileInfo(target).absolutePath();
    QByteArray temporary = QFile::encodeName(folder + u"/.instance-wizard-XXXXXX"_s);
    const int fd = ::mkostemp(temporary.data(), O_CLOEXEC); // mode 0600
    if (fd < 0)
        return fileProblem(u"sharing.write-failed"_s, path, qt_error_string(errno));
    bool done = ::fchmod(fd, S_IRUSR | S_IWUSR) == 0 && writeAll(fd, content);
    int error = errno;
    if (::close(fd) != 0 && done) {
        done = false;
        error = errno;
    }
    if (done) {
        const QByteArray to = QFile::encodeName(target);
        done = overwrite ? ::rename(temporary.constData(), to.constData()) == 0 : moveIfFree(temporary, to);
        error = errno;
    }
    if (!done) {
        ::unlink(temporary.constData());
        if (error == EEXIST)
            return fileProblem(u"sharing.file-exists"_s, path);
        return fileProblem(u"sharing.write-failed"_s, path, qt_error_string(error));
    }
    syncFolder(folder);
    return Done{};
#else
    QSaveFile file(target); // the folder's access rules hold here
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return fileProblem(u"sharing.write-failed"_s, path, file.errorString());
    return Done{};
#endif
}

} // namespace iw
