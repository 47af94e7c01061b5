// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/privatefile.h"

#include "app/base/random.h"

#include <QDir>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#else
#include <QTemporaryFile>
#include <filesystem>
#endif

#include <array>
#include <utility>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

Problem fileProblem(const QString &id, const QString &path, const QString &reason = {})
{
    return { .id = id, .arguments = { { u"file"_s, QDir::toNativeSeparators(path) }, { u"reason"_s, reason } } };
}

#ifdef Q_OS_UNIX
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

/// A file of mode 0600 without a name; -1 where the file system, or a /proc that is not there, cannot do that.
int openNameless(const QString &folder)
{
#ifdef O_TMPFILE
    if (::access("/proc/self/fd", X_OK) == 0)
        return ::open(QFile::encodeName(folder).constData(), O_TMPFILE | O_RDWR | O_CLOEXEC, S_IRUSR | S_IWUSR);
#endif
    return -1;
}

QByteArray pathOf(int fd) { return "/proc/self/fd/" + QByteArray::number(fd); }

/// Gives the nameless file a name, unless something has it.
bool giveName(int fd, const QByteArray &name)
{
    return ::linkat(AT_FDCWD, pathOf(fd).constData(), AT_FDCWD, name.constData(), AT_SYMLINK_FOLLOW) == 0;
}

bool copyAll(int from, int to)
{
    std::array<char, 64 * 1024> part;
    for (off_t at = 0;;) {
        const ssize_t got = ::pread(from, part.data(), part.size(), at);
        if (got <= 0)
            return got == 0;
        for (ssize_t done = 0; done < got;) {
            const ssize_t written = ::write(to, part.data() + done, size_t(got - done));
            if (written < 0 && errno != EINTR)
                return false;
            done += qMax<ssize_t>(0, written);
        }
        at += got;
    }
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

class PrivateFile::Private final
{
public:
    Private(QString path, QString target, bool overwrite)
        : path(std::move(path)), target(std::move(target)), overwrite(overwrite)
    {
    }

    [[nodiscard]] Problem failed(const QString &reason) const
    {
        return fileProblem(u"base.write-failed"_s, path, reason);
    }

    QString path; // as it was asked for
    QString target; // where it goes: behind a link
    bool overwrite;
#ifdef Q_OS_UNIX
    ~Private()
    {
        if (fd >= 0)
            ::close(fd);
        if (!temporary.isEmpty())
            ::unlink(temporary.constData());
    }
    [[nodiscard]] QString folder() const { return QFileInfo(target).absolutePath(); }
    /// A name of its own, for a moment; by copying where the system gives a nameless file none.
    [[nodiscard]] bool nameIt()
    {
        for (int tries = 0; tries < 100; ++tries) {
            const QByteArray name = temporaryName().chopped(6) + randomBytes(6).toHex();
            if (giveName(fd, name)) {
                temporary = name;
                return true;
            }
            if (errno != EEXIST)
                break;
        }
        QByteArray name = temporaryName();
        const int copy = ::mkostemp(name.data(), O_CLOEXEC);
        if (copy < 0)
            return false;
        temporary = name;
        const bool copied = copyAll(fd, copy) && ::fsync(copy) == 0;
        ::close(std::exchange(fd, copy));
        return copied;
    }
    [[nodiscard]] QByteArray temporaryName() const
    {
        return QFile::encodeName(folder() + u"/.instance-wizard-XXXXXX"_s);
    }
    /// In one step; a file without a name gets one for a moment where it is to replace another.
    [[nodiscard]] bool takePlace()
    {
        const QByteArray to = QFile::encodeName(target);
        if (temporary.isEmpty() && !overwrite) {
            if (giveName(fd, to))
                return true;
            if (errno == EEXIST)
                return false;
        }
        if (temporary.isEmpty() && !nameIt())
            return false;
        return overwrite ? ::rename(temporary.constData(), to.constData()) == 0 : moveIfFree(temporary, to);
    }

    QByteArray temporary; ///< empty where it has no name yet
    int fd = -1;
#else
    std::unique_ptr<QTemporaryFile> file; // the folder's access rules hold here
#endif
};

PrivateFile::PrivateFile(std::unique_ptr<Private> content) : d(std::move(content)) { }
PrivateFile::PrivateFile(PrivateFile &&) noexcept = default;
PrivateFile::~PrivateFile() = default;

Result<PrivateFile> PrivateFile::create(const QString &path, bool overwrite) { return make(path, overwrite, false); }

Result<PrivateFile> PrivateFile::make(const QString &path, bool overwrite, [[maybe_unused]] bool nameless)
{
    const QFileInfo info(path);
    if (path.isEmpty() || info.isDir())
        return fileProblem(u"base.not-a-file"_s, path);
    QString target = info.absoluteFilePath();
    const bool taken = info.exists() || info.isSymLink();
    if (taken && !overwrite)
        return fileProblem(u"base.file-exists"_s, path);
    if (taken) {
        target = info.canonicalFilePath(); // empty for a link to nowhere
        if (target.isEmpty() || !QFileInfo(target).isFile())
            return fileProblem(u"base.not-a-file"_s, path);
    }
    auto made = std::make_unique<Private>(path, target, overwrite);
#ifdef Q_OS_UNIX
    if (nameless)
        made->fd = openNameless(made->folder());
    if (made->fd < 0) {
        QByteArray name = made->temporaryName();
        made->fd = ::mkostemp(name.data(), O_CLOEXEC); // mode 0600
        if (made->fd < 0)
            return made->failed(qt_error_string(errno));
        made->temporary = name;
    }
    if (::fchmod(made->fd, S_IRUSR | S_IWUSR) != 0)
        return made->failed(qt_error_string(errno));
#else
    made->file = std::make_unique<QTemporaryFile>(QFileInfo(target).absolutePath() + u"/.instance-wizard-XXXXXX"_s);
    if (!made->file->open())
        return made->failed(made->file->errorString());
#endif
    return PrivateFile(std::move(made));
}

Outcome PrivateFile::write(QByteArrayView content)
{
#ifdef Q_OS_UNIX
    for (qsizetype done = 0; done < content.size();) {
        const ssize_t written = ::write(d->fd, content.data() + done, size_t(content.size() - done));
        if (written < 0 && errno != EINTR)
            return d->failed(qt_error_string(errno));
        done += qMax<ssize_t>(0, written);
    }
#else
    if (d->file->write(content.data(), content.size()) != content.size())
        return d->failed(d->file->errorString());
#endif
    return Done{};
}

Outcome PrivateFile::flush()
{
#ifdef Q_OS_UNIX
    if (::fsync(d->fd) != 0)
        return d->failed(qt_error_string(errno));
#else
    if (!d->file->flush())
        return d->failed(d->file->errorString());
#endif
    return Done{};
}

QString PrivateFile::temporaryPath() const
{
#ifdef Q_OS_UNIX
    return QFile::decodeName(d->temporary);
#else
    return d->file->fileName();
#endif
}

Outcome PrivateFile::commit()
{
    const Outcome flushed = flush();
    if (!flushed)
        return flushed;
#ifdef Q_OS_UNIX
    if (!d->takePlace())
        return errno == EEXIST ? fileProblem(u"base.file-exists"_s, d->path) : d->failed(qt_error_string(errno));
    d->temporary.clear();
    ::close(std::exchange(d->fd, -1)); // flushed: it has nothing left to say
    syncFolder(d->folder());
#else
    d->file->close();
    if (!d->overwrite && QFileInfo::exists(d->target))
        return fileProblem(u"base.file-exists"_s, d->path);
    std::error_code error;
    std::filesystem::rename(d->file->fileName().toStdWString(), d->target.toStdWString(), error);
    if (error)
        return d->failed(QString::fromStdString(error.message()));
    d->file->setAutoRemove(false);
#endif
    return Done{};
}

Outcome writePrivateFile(const QString &path, const QByteArray &content, bool overwrite)
{
    auto file = PrivateFile::make(path, overwrite, true);
    if (!file)
        return file.problem();
    const Outcome written = file->write(content);
    return written ? file->commit() : written;
}

} // namespace iw
