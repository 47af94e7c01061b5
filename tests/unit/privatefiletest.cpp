// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/privatefile.h"
#include "app/problems/problemcatalog.h"

#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace iw;
using namespace Qt::StringLiterals;

namespace {

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

int mode(const QString &path)
{
    struct stat status = {};
    return ::lstat(QFile::encodeName(path).constData(), &status) == 0 ? int(status.st_mode & 07777) : -1;
}

void put(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

QString problemOf(const Outcome &outcome) { return outcome ? QString() : outcome.problem().id; }

} // namespace

class PrivateFileTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_dir;

    QString path(const QString &name) const { return m_dir->filePath(name); }
    QStringList names() const
    {
        return QDir(m_dir->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void isForItsOwnerOnly()
    {
        const mode_t before = ::umask(0);
        const auto restore = qScopeGuard([before] { ::umask(before); });
        QCOMPARE(problemOf(writePrivateFile(path(u"a"_s), "secret", false)), QString());
        QCOMPARE(content(path(u"a"_s)), "secret"_ba);
        QCOMPARE(mode(path(u"a"_s)), 0600);
        QCOMPARE(names(), QStringList{ u"a"_s });
    }

    void leavesWhatIsThere()
    {
        put(path(u"a"_s), "old");
        QCOMPARE(problemOf(writePrivateFile(path(u"a"_s), "new", false)), u"base.file-exists"_s);
        QCOMPARE(content(path(u"a"_s)), "old"_ba);
        QVERIFY(QFile::link(path(u"nowhere"_s), path(u"link"_s)));
        QCOMPARE(problemOf(writePrivateFile(path(u"link"_s), "new", false)), u"base.file-exists"_s);
        QVERIFY(!QFile::exists(path(u"nowhere"_s)));
        QCOMPARE(names().size(), 2);
    }

    void replacesWhenAsked()
    {
        put(path(u"a"_s), "old");
        QVERIFY(QFile::setPermissions(path(u"a"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        QCOMPARE(problemOf(writePrivateFile(path(u"a"_s), "new", true)), QString());
        QCOMPARE(content(path(u"a"_s)), "new"_ba);
        QCOMPARE(mode(path(u"a"_s)), 0600);
        QCOMPARE(problemOf(writePrivateFile(path(u"b"_s), "new", true)), QString());
        QCOMPARE(names(), QStringList({ u"a"_s, u"b"_s }));
    }

    void followsALinkWhenReplacing()
    {
        put(path(u"real"_s), "old");
        QVERIFY(QFile::link(path(u"real"_s), path(u"link"_s)));
        QCOMPARE(problemOf(writePrivateFile(path(u"link"_s), "new", true)), QString());
        QVERIFY(QFileInfo(path(u"link"_s)).isSymLink());
        QCOMPARE(content(path(u"real"_s)), "new"_ba);
        QCOMPARE(mode(path(u"real"_s)), 0600);
    }

    void refusesWhatIsNoFile()
    {
        QVERIFY(QDir().mkdir(path(u"folder"_s)));
        QVERIFY(QFile::link(path(u"nowhere"_s), path(u"dangling"_s)));
        QVERIFY(::mkfifo(QFile::encodeName(path(u"fifo"_s)).constData(), 0600) == 0);
        for (const QString &name : { u"folder"_s, u"dangling"_s, u"fifo"_s })
            QCOMPARE(problemOf(writePrivateFile(path(name), "new", true)), u"base.not-a-file"_s);
        QCOMPARE(problemOf(writePrivateFile(u"/dev/full"_s, "new", true)), u"base.not-a-file"_s);
        QCOMPARE(names().size(), 3);
    }

    /// Ended in the middle, by whatever: nothing in clear lies about.
    void leavesNothingWhereItsProgramIsKilled()
    {
        const QString file = path(u"a"_s);
        const pid_t child = ::fork();
        if (child == 0) {
            const rlimit small{ 4096, 4096 };
            ::setrlimit(RLIMIT_FSIZE, &small); // SIGXFSZ in the middle of the write
            ::signal(SIGXFSZ, SIG_DFL);
            (void)writePrivateFile(file, QByteArray(100'000, 'x'), false);
            ::_exit(0);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status));
        QCOMPARE(names(), QStringList());
    }

    /// Where the folder can be written and holds no nameless files, or those get no name, it goes the other way.
    void isWrittenWhateverTheFileSystemCan()
    {
        for (const QString &folder : { QDir::tempPath(), u"/dev/shm"_s, u"/proc/self/cwd"_s }) {
            if (!QFileInfo(folder).isWritable())
                continue;
            const QTemporaryDir dir(folder + u"/privatefile-XXXXXX"_s);
            for (const QByteArray &text : { "one"_ba, QByteArray(200'000, 'x') }) {
                QCOMPARE(problemOf(writePrivateFile(dir.filePath(u"a"_s), text, text.size() > 3)), QString());
                QCOMPARE(content(dir.filePath(u"a"_s)), text);
                QCOMPARE(mode(dir.filePath(u"a"_s)), 0600);
            }
        }
    }

    void canBeReadBackBeforeItTakesItsPlace()
    {
        put(path(u"a"_s), "old");
        {
            auto file = PrivateFile::create(path(u"a"_s), true);
            QVERIFY(file);
            QCOMPARE(mode(file->temporaryPath()), 0600);
            QVERIFY(file->write("one "));
            QVERIFY(file->write("two"));
            QVERIFY(file->flush());
            QCOMPARE(content(file->temporaryPath()), "one two"_ba);
            QCOMPARE(content(path(u"a"_s)), "old"_ba);
        }
        QCOMPARE(content(path(u"a"_s)), "old"_ba); // it died uncommitted
        QCOMPARE(names(), QStringList{ u"a"_s });
    }

    /// X3: somebody else takes the name between the look and the move.
    void doesNotReplaceWhatCameMeanwhile()
    {
        auto file = PrivateFile::create(path(u"a"_s), false);
        QVERIFY(file && file->write("ours"));
        put(path(u"a"_s), "theirs");
        QCOMPARE(problemOf(file->commit()), u"base.file-exists"_s);
        QCOMPARE(content(path(u"a"_s)), "theirs"_ba);
    }

    void tellsWhyItFailed()
    {
        const Outcome outcome = writePrivateFile(path(u"no/such/folder/a"_s), "x", false);
        QCOMPARE(problemOf(outcome), u"base.write-failed"_s);
        QVERIFY(!outcome.problem().arguments.value(u"reason"_s).isEmpty());
        for (const char *id : { "base.write-failed", "base.file-exists", "base.not-a-file" })
            QVERIFY(hasProblemText(QString::fromLatin1(id)));
    }

    /// A disk that is full in the middle: the kernel refuses to let the file grow.
    void leavesNothingHalf()
    {
        put(path(u"a"_s), "old");
        struct rlimit limit = {};
        QVERIFY(::getrlimit(RLIMIT_FSIZE, &limit) == 0);
        const rlim_t before = limit.rlim_cur;
        const auto restore = qScopeGuard([&] {
            limit.rlim_cur = before;
            ::setrlimit(RLIMIT_FSIZE, &limit);
            std::signal(SIGXFSZ, SIG_DFL);
        });
        std::signal(SIGXFSZ, SIG_IGN);
        limit.rlim_cur = 4096;
        QVERIFY(::setrlimit(RLIMIT_FSIZE, &limit) == 0);
        for (const bool overwrite : { false, true }) {
            const QString target = path(overwrite ? u"a"_s : u"b"_s);
            QCOMPARE(problemOf(writePrivateFile(target, QByteArray(10000, 'x'), overwrite)), u"base.write-failed"_s);
        }
        QCOMPARE(content(path(u"a"_s)), "old"_ba);
        QCOMPARE(names(), QStringList{ u"a"_s });
    }
};

QTEST_GUILESS_MAIN(PrivateFileTest)
#include "privatefiletest.moc"
