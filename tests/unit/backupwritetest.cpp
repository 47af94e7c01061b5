// SPDX-License-Identifier: GPL-3.0-or-later
// Where a backup is written to, and what becomes of it when that goes wrong (X3).
#include "tests/support/backupfixture.h"

#include "app/base/privatefile.h"
#include "app/vault/vaultkeys.h"

#include <QScopeGuard>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace iw;
using namespace Qt::StringLiterals;

namespace {

int mode(const QString &path)
{
    struct stat status = {};
    return ::lstat(QFile::encodeName(path).constData(), &status) == 0 ? int(status.st_mode & 07777) : -1;
}

} // namespace

class BackupWriteTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<BackupFixture> m_fixture;

    /// The folder's files: "data" with the vault is a folder.
    QStringList names() const
    {
        return QDir(m_fixture->files.folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
    }

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<BackupFixture>(); }

    void isForItsOwnerOnly()
    {
        const mode_t before = ::umask(0);
        const auto restore = qScopeGuard([before] { ::umask(before); });
        QCOMPARE(m_fixture->write(m_fixture->path()), QString());
        QCOMPARE(mode(m_fixture->path()), 0600);
        QCOMPARE(names(), QStringList{ u"a.iwbackup"_s });
    }

    void tellsWhatWasSaved()
    {
        QVERIFY(!m_fixture->vault->backup().lastBackup());
        auto *job = m_fixture->vault->backup().write(m_fixture->path(), false,
                                                     Secret::fromText(BackupFixture::passphrase), nullptr);
        QSignalSpy progressed(job, &BackupJob::progressed);
        BackupReading written;
        connect(job, &Job::finished, job, [&] { written = job->written(); });
        QCOMPARE(VaultFixture::outcome(job), QString());
        QCOMPARE(written.end.records, 3);
        QCOMPARE(written.end.values, 6);
        QCOMPARE(written.end.leftOut, 0);
        QCOMPARE(written.summary.records.value(u"instance"_s), 2);
        QVERIFY(!progressed.isEmpty());
        QCOMPARE(progressed.constLast().constFirst().toInt(), 100);
        QCOMPARE(m_fixture->vault->backup().lastBackup(), written.summary.madeAt);
        Vault again(m_fixture->files.path);
        QVERIFY(again.open());
        QCOMPARE(again.backup().lastBackup(), written.summary.madeAt);
    }

    /// X3
    void neverTakesAFileUnasked()
    {
        BackupFixture::put(m_fixture->path(), "old");
        QCOMPARE(m_fixture->write(m_fixture->path()), u"base.file-exists"_s);
        QCOMPARE(BackupFixture::bytes(m_fixture->path()), "old"_ba);
        QCOMPARE(m_fixture->write(m_fixture->path(), true), QString());
        QCOMPARE(m_fixture->read(m_fixture->path()), QString());
    }

    /// X3: a link stays a link; one to nowhere is nobody's wish.
    void followsNoLinkUnasked()
    {
        const QString link = m_fixture->path(u"link"_s);
        QVERIFY(QFile::link(m_fixture->path(u"real"_s), link));
        QCOMPARE(m_fixture->write(link), u"base.file-exists"_s);
        QCOMPARE(m_fixture->write(link, true), u"base.not-a-file"_s);
        BackupFixture::put(m_fixture->path(u"real"_s), "old");
        QCOMPARE(m_fixture->write(link), u"base.file-exists"_s);
        QCOMPARE(m_fixture->write(link, true), QString());
        QVERIFY(QFileInfo(link).isSymLink());
        QCOMPARE(m_fixture->read(m_fixture->path(u"real"_s)), QString());
    }

    /// X3
    void tellsAPlaceThatTakesNoFile()
    {
        for (const QString &path : { m_fixture->path(u"no/such/folder/a"_s), u"/proc/a.iwbackup"_s })
            QCOMPARE(m_fixture->write(path), u"base.write-failed"_s);
        QCOMPARE(m_fixture->write(m_fixture->files.folder.path(), true), u"base.not-a-file"_s);
        if (QFile::exists(u"/dev/full"_s))
            QCOMPARE(m_fixture->write(u"/dev/full"_s, true), u"base.not-a-file"_s);
        QCOMPARE(names(), QStringList());
        QVERIFY(!m_fixture->vault->backup().lastBackup());
    }

    /// X3, D1: a disk that is full in the middle.
    void leavesNothingHalf()
    {
        BackupFixture::put(m_fixture->path(), "old");
        struct rlimit limit = {};
        QVERIFY(::getrlimit(RLIMIT_FSIZE, &limit) == 0);
        const rlim_t before = limit.rlim_cur;
        std::signal(SIGXFSZ, SIG_IGN);
        const auto restore = qScopeGuard([&] {
            limit.rlim_cur = before;
            ::setrlimit(RLIMIT_FSIZE, &limit);
            std::signal(SIGXFSZ, SIG_DFL);
        });
        for (const rlim_t room : { 0, 50, 104, 110, 300, 700 }) {
            limit.rlim_cur = room;
            QVERIFY(::setrlimit(RLIMIT_FSIZE, &limit) == 0);
            for (const bool overwrite : { false, true })
                QCOMPARE(m_fixture->write(m_fixture->path(overwrite ? u"a.iwbackup"_s : u"b"_s), overwrite),
                         u"base.write-failed"_s);
            QCOMPARE(names(), QStringList{ u"a.iwbackup"_s });
            QCOMPARE(BackupFixture::bytes(m_fixture->path()), "old"_ba);
        }
    }

    /// What the disk gives back is looked at before the file takes its place.
    void throwsAwayWhatDoesNotReadBack()
    {
        for (int i = 0; i < 5; ++i) // longer than what a file reads ahead
            m_fixture->insert(VaultFixture::record(QString(20'000, u'x')), {});
        m_fixture->files.sql(u"DELETE FROM secret"_s);
        m_fixture->files.sql(u"UPDATE record SET secrets=''"_s);
        VaultFile file(m_fixture->files.path);
        QVERIFY(file.open());
        VaultKeys keys(file);
        QVERIFY(keys.refresh());
        BackupFixture::put(m_fixture->path(), "old");
        const Secret passphrase = Secret::fromText(BackupFixture::passphrase);
        bool spoil = false;
        BackupWatch watch;
        watch.progress = [&](int done, int total) {
            const QStringList hidden =
                QDir(m_fixture->files.folder.path()).entryList({ u".instance-wizard-*"_s }, QDir::Files | QDir::Hidden);
            if (!spoil || done != total / 2 + 1 || hidden.size() != 1)
                return;
            spoil = false;
            QFile part(m_fixture->path(hidden.constFirst()));
            QVERIFY(part.open(QIODevice::ReadWrite) && part.seek(part.size() - 3) && part.write("x") == 1);
        };
        spoil = true;
        const auto spoilt =
            writeBackup(BackupSource(keys), { m_fixture->path(), true, VaultFixture::cheap() }, passphrase, watch);
        QVERIFY(!spoil);
        QVERIFY(!spoilt);
        QCOMPARE(spoilt.problem().id, u"backup.not-verified"_s);
        QCOMPARE(BackupFixture::bytes(m_fixture->path()), "old"_ba);
        QCOMPARE(names(), QStringList{ u"a.iwbackup"_s });
        QVERIFY(writeBackup(BackupSource(keys), { m_fixture->path(), true, VaultFixture::cheap() }, passphrase, watch));
    }

    void aDeletedJobLeavesNothing()
    {
        auto *job = m_fixture->vault->backup().write(m_fixture->path(), false,
                                                     Secret::fromText(BackupFixture::passphrase), nullptr);
        auto work = job->work();
        delete job;
        work.waitForFinished();
        QCOMPARE(names(), QStringList());
    }

    void needsAnOpenVault()
    {
        m_fixture->vault->lock();
        QCOMPARE(m_fixture->write(m_fixture->path()), u"vault.locked"_s);
        Vault closed(m_fixture->path(u"other.sqlite"_s));
        QCOMPARE(
            VaultFixture::outcome(closed.backup().write(m_fixture->path(), false, Secret::fromText(u"abc"), nullptr)),
            u"vault.not-open"_s);
        QCOMPARE(names(), QStringList());
    }

    void needsAPassphrase()
    {
        const auto write = [this](const QString &passphrase) {
            return VaultFixture::outcome(
                m_fixture->vault->backup().write(m_fixture->path(), false, Secret::fromText(passphrase), nullptr));
        };
        QCOMPARE(write({}), u"vault.passphrase-empty"_s);
        QCOMPARE(write(QString(5000, u'x')), u"vault.passphrase-too-long"_s);
        QCOMPARE(names(), QStringList());
    }
};

QTEST_GUILESS_MAIN(BackupWriteTest)
#include "backupwritetest.moc"
