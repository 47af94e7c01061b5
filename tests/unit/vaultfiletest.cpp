// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/vaultlisting.h"
#include "tests/support/vaultfixture.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QThread>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace iw;

/// The file itself: who may read it, what is recognised as a vault, and what becomes of a broken one.
class VaultFileTest final : public QObject
{
    Q_OBJECT

    static QFile::Permissions modeOf(const QString &path)
    {
        return QFile::permissions(path)
            & (QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::WriteGroup
               | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther);
    }

    /// A vault with some rows, closed again.
    static void fill(VaultFixture &fixture, int rows)
    {
        const auto vault = fixture.vault();
        QVERIFY(vault);
        QCOMPARE(fixture.setPassphrase(*vault, u"p"_s), u""_s);
        for (int i = 0; i < rows; ++i) {
            VaultRecord record = fixture.record(u"row %1"_s.arg(i));
            QVERIFY(vault->insert(record, fixture.fields(u"token"_s, u"token %1"_s.arg(i))));
        }
    }

#ifdef Q_OS_UNIX
    /// Root for a moment somebody else, and root again. Where only one of its two names changes, what looks before it
    /// writes still sees root.
    static int become(uid_t user)
    {
#ifdef Q_OS_LINUX
        return ::setresuid(user, user, 0);
#else
        return ::seteuid(user);
#endif
    }
#endif

    /// Random bytes, the same ones every time.
    static QByteArray noise(qsizetype size)
    {
        QRandomGenerator random(20261126);
        QByteArray bytes(size, '\0');
        for (char &byte : bytes)
            byte = char(random.bounded(256));
        return bytes;
    }

    QByteArray m_filled; // made once: every row is a durable write

private Q_SLOTS:
    void initTestCase()
    {
        VaultFixture fixture;
        fill(fixture, 250);
        m_filled = fixture.bytes();
        QVERIFY(m_filled.size() > 21 * 4096);
    }

    void isReadableByItsOwnerOnly()
    {
        VaultFixture fixture;
        fill(fixture, 1);
        QCOMPARE(modeOf(fixture.path), QFile::ReadOwner | QFile::WriteOwner);
        QCOMPARE(modeOf(QFileInfo(fixture.path).path()), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        // A file that was made readable is closed again.
        QVERIFY(QFile::setPermissions(fixture.path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        QVERIFY(fixture.vault());
        QCOMPARE(modeOf(fixture.path), QFile::ReadOwner | QFile::WriteOwner);
    }

    /// In the vault's place, and in that of every file that SQLite opens beside it.
    void refusesWhatIsNoFileOfOurs_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<QString>("thing");
        for (const char *suffix : { "", "-journal", "-wal", "-shm" })
            for (const char *thing : { "folder", "link to nothing", "link to a vault", "pipe" })
                QTest::addRow("%s in place of vault.sqlite%s", thing, suffix)
                    << QString::fromLatin1(suffix) << QString::fromLatin1(thing);
    }

    void refusesWhatIsNoFileOfOurs()
    {
#ifndef Q_OS_UNIX
        QSKIP("Links and pipes are others here.");
#else
        QFETCH(QString, suffix);
        QFETCH(QString, thing);
        VaultFixture fixture;
        fill(fixture, 1);
        const QByteArray before = fixture.bytes();
        const QString place = fixture.path + suffix;
        const QString target = fixture.folder.path() + u"/target"_s;
        if (suffix.isEmpty())
            QVERIFY(QFile::rename(fixture.path, target + u"-vault"_s));
        if (thing == "folder"_L1)
            QVERIFY(QDir().mkpath(place));
        else if (thing == "pipe"_L1)
            QCOMPARE(::mkfifo(QFile::encodeName(place).constData(), 0600), 0);
        else
            QVERIFY(QFile::link(thing == "link to nothing"_L1 ? target : target + u"-vault"_s, place));
        QVERIFY(!fixture.vault());
        QCOMPARE(fixture.problem.id, u"vault.unsafe-file"_s);
        QCOMPARE(fixture.problem.arguments.value(u"file"_s), QDir::toNativeSeparators(place));
        QVERIFY(!QFile::exists(target));
        // Nor do those wait there that read beside the window.
        if (!suffix.isEmpty())
            QCOMPARE(readRecords(fixture.path, u"instance"_s, 1, 0).problem().id, u"vault.unsafe-file"_s);
        QFile kept(suffix.isEmpty() ? target + u"-vault"_s : fixture.path);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), before);
#endif
    }

    void recognisesOnlyVaults_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("expected");
        QTest::newRow("newer") << u"PRAGMA user_version=99"_s << u"vault.newer-version"_s;
        QTest::newRow("application") << u"PRAGMA application_id=7"_s << u"vault.not-a-vault"_s;
        QTest::newRow("trigger") << u"CREATE TRIGGER t AFTER INSERT ON record BEGIN DELETE FROM record; END"_s
                                 << u"vault.damaged"_s;
        QTest::newRow("view") << u"CREATE VIEW v AS SELECT 1"_s << u"vault.damaged"_s;
        QTest::newRow("column") << u"ALTER TABLE record ADD COLUMN more TEXT"_s << u"vault.damaged"_s;
        QTest::newRow("index") << u"CREATE INDEX i ON record (name)"_s << u"vault.damaged"_s;
        QTest::newRow("table") << u"CREATE TABLE more (x)"_s << u"vault.damaged"_s;
        QTest::newRow("trigger on a secret")
            << u"CREATE TRIGGER t AFTER DELETE ON secret BEGIN SELECT load_extension('x'); END"_s << u"vault.damaged"_s;
        QTest::newRow("table taken away") << u"DROP TABLE stale_entry"_s << u"vault.damaged"_s;
        QTest::newRow("no id") << u"DELETE FROM meta"_s << u"vault.damaged"_s;
    }

    void recognisesOnlyVaults()
    {
        QFETCH(QString, change);
        QFETCH(QString, expected);
        VaultFixture fixture;
        fill(fixture, 3);
        fixture.sql(change);
        const QByteArray before = fixture.bytes();
        QVERIFY(!fixture.vault());
        QCOMPARE(fixture.problem.id, expected);
        QCOMPARE(fixture.bytes(), before);
    }

    void leavesGarbageAlone()
    {
        VaultFixture fixture;
        QVERIFY(QDir().mkpath(QFileInfo(fixture.path).path()));
        fixture.write({});
        QVERIFY(!fixture.vault());
        QCOMPARE(fixture.problem.id, u"vault.empty-file"_s);
        QCOMPARE(fixture.bytes(), QByteArray());
        for (const QByteArray &content :
             { QByteArray("hello"), noise(1), noise(50'000), QByteArray(100'000, 'x'),
               QByteArray("SQLite format 3\0", 16), QByteArray("SQLite format 3\0", 16) + QByteArray(5000, '\xff') }) {
            fixture.write(content);
            QVERIFY(!fixture.vault());
            QCOMPARE(fixture.problem.id, u"vault.not-a-vault"_s);
            QCOMPARE(fixture.bytes(), content);
        }
    }

    /// A moved aside vault is not begun anew over what SQLite left of it.
    void doesNotMixANewVaultWithAnOldJournal()
    {
        VaultFixture fixture;
        fill(fixture, 1);
        QVERIFY(QFile::rename(fixture.path, fixture.path + u"-journal"_s));
        QVERIFY(!fixture.vault());
        QCOMPARE(fixture.problem.id, u"vault.journal-without-vault"_s);
        QVERIFY(!QFile::exists(fixture.path));
    }

    void noticesDamageBeforeWriting_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<QString>("damage");
        for (int page = 0; page < m_filled.size() / 4096; ++page)
            for (const char *damage : { "cut before", "cut inside", "zeroed", "noise in" })
                QTest::addRow("%s page %d", damage, page) << page << QString::fromLatin1(damage);
    }

    void noticesDamageBeforeWriting()
    {
        QFETCH(int, page);
        QFETCH(QString, damage);
        VaultFixture fixture;
        QVERIFY(QDir().mkpath(QFileInfo(fixture.path).path()));
        QByteArray content = m_filled;
        if (damage.startsWith("cut"_L1))
            content.truncate(page * 4096 + (damage == "cut inside"_L1 ? 904 : 0));
        else
            content.replace(page * 4096, 4096, damage == "zeroed"_L1 ? QByteArray(4096, '\0') : noise(4096));
        fixture.write(content);
        const auto vault = fixture.vault();
        if (vault) {
            QCOMPARE(vault->quickCheck().problem().id, u"vault.damaged"_s);
            QCOMPARE(vault->quickCheck().problem().id, u"vault.damaged"_s);
            QVERIFY(vault->records(u"instance"_s).size() <= 250);
            VaultRecord record = fixture.record();
            QCOMPARE(vault->insert(record, {}).problem().id, u"vault.damaged"_s);
        } else {
            // What makes it a vault is in the first page.
            QCOMPARE(fixture.problem.id,
                     content.isEmpty()                           ? u"vault.empty-file"_s
                         : page > 0 || damage == "cut inside"_L1 ? u"vault.damaged"_s
                                                                 : u"vault.not-a-vault"_s);
        }
        QCOMPARE(fixture.bytes(), content);
    }

    void checksBeforeTheFirstWriteByItself()
    {
        VaultFixture fixture;
        QVERIFY(QDir().mkpath(QFileInfo(fixture.path).path()));
        // Of which table a page is depends on the ids, which are random: one whose loss leaves the list readable.
        QByteArray content;
        std::unique_ptr<Vault> vault;
        QList<VaultRecord> records;
        for (qsizetype page = m_filled.size() / 4096 - 1; page > 0 && records.isEmpty(); --page) {
            content = m_filled;
            content.replace(page * 4096, 4096, QByteArray(4096, '\0'));
            vault.reset();
            fixture.write(content);
            vault = fixture.vault();
            if (vault)
                records = vault->records(u"instance"_s, 1);
        }
        QVERIFY(!records.isEmpty());
        VaultRecord record = records.first();
        QCOMPARE(vault->update(record).problem().id, u"vault.damaged"_s);
        QCOMPARE(vault->remove(record.id).problem().id, u"vault.damaged"_s);
        QCOMPARE(fixture.setPassphrase(*vault, u"p"_s), u"vault.locked"_s);
        QCOMPARE(fixture.openPassphrase(*vault, u"p"_s), u""_s);
        QCOMPARE(fixture.bytes(), content);
    }

    void readsAVaultItMayNotWrite_data()
    {
        QTest::addColumn<bool>("folder");
        QTest::newRow("file") << false;
        QTest::newRow("folder") << true;
    }

    void readsAVaultItMayNotWrite()
    {
#ifndef Q_OS_UNIX
        QSKIP("Permissions work otherwise here.");
#else
        QFETCH(bool, folder);
        VaultFixture fixture;
        fill(fixture, 2);
        const QString parent = QFileInfo(fixture.path).path();
        const auto path = [](const QString &name) { return QFile::encodeName(name); };
        QCOMPARE(::chmod(path(folder ? parent : fixture.path).constData(), folder ? 0500 : 0400), 0);
        // Root may write everywhere: be somebody else for a moment.
        const bool root = ::geteuid() == 0;
        constexpr uid_t nobody = 65534;
        if (root) {
            for (const QString &name : { fixture.folder.path(), parent, fixture.path })
                QCOMPARE(::chown(path(name).constData(), nobody, gid_t(-1)), 0);
            QCOMPARE(become(nobody), 0);
        }
        QString opened;
        QString names;
        QString told;
        QString write;
        QString key;
        {
            const auto vault = fixture.vault();
            opened = fixture.problem.id;
            if (vault) {
                names = vault->records(u"instance"_s).first().name;
                told = vault->quickCheck().problem().id; // as the window asks at its start
                VaultRecord record = fixture.record();
                write = vault->insert(record, {}).problem().id;
                key = fixture.openPassphrase(*vault, u"p"_s);
            }
        }
        if (root)
            QCOMPARE(become(0), 0);
        QCOMPARE(::chmod(path(parent).constData(), 0700), 0);
        QCOMPARE(opened, u""_s);
        QCOMPARE(names, u"row 1"_s);
#ifdef Q_OS_LINUX
        QCOMPARE(told, u"vault.read-only"_s);
#endif
        QCOMPARE(write, u"vault.read-only"_s);
        QCOMPARE(key, u""_s);
#endif
    }

    /// The wait ends by itself, and long before whoever looks at the window gives it up.
    void saysThatAnotherProgramWrites()
    {
        VaultFixture fixture;
        fill(fixture, 1);
        const auto vault = fixture.vault();
        VaultRecord record = fixture.record();
        QSignalSpy failed(vault.get(), &Vault::readFailed);
        {
            QSqlDatabase writer = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"writer"_s);
            writer.setDatabaseName(fixture.path);
            QVERIFY(writer.open());
            QVERIFY(!writer.exec(u"BEGIN IMMEDIATE"_s).lastError().isValid());
            QElapsedTimer waited;
            waited.start();
            QCOMPARE(vault->insert(record, {}).problem().id, u"vault.busy"_s);
            QVERIFY(waited.elapsed() < 10'000);
            QCOMPARE(vault->records(u"instance"_s).size(), 1);
            QVERIFY(!writer.exec(u"COMMIT"_s).lastError().isValid());
            // A lock that keeps readers out as well is not taken for an empty vault, nor for a damaged one.
            QVERIFY(!writer.exec(u"BEGIN EXCLUSIVE"_s).lastError().isValid());
            QCOMPARE(vault->records(u"instance"_s).size(), 0);
            QCOMPARE(failed.value(0).value(0).value<Problem>().id, u"vault.busy"_s);
            QVERIFY(!writer.exec(u"COMMIT"_s).lastError().isValid());
        }
        QSqlDatabase::removeDatabase(u"writer"_s);
        QVERIFY(vault->insert(record, {}));
        QCOMPARE(vault->records(u"instance"_s).size(), 2);
    }

    void writesNothingWhereItsFileWasReplaced_data()
    {
        QTest::addColumn<QString>("by");
        QTest::newRow("nothing") << u""_s;
        QTest::newRow("yesterday's copy") << u"copy"_s;
        QTest::newRow("another vault") << u"other"_s;
    }

    /// By a program that synchronises or restores files: what went into the file that has no name any more would be
    /// gone at the next start, though it was told as saved.
    void writesNothingWhereItsFileWasReplaced()
    {
#ifndef Q_OS_UNIX
        QSKIP("An open file cannot be replaced here.");
#else
        QFETCH(QString, by);
        VaultFixture fixture;
        fill(fixture, 2);
        const auto vault = fixture.vault();
        QCOMPARE(fixture.openPassphrase(*vault, u"p"_s), u""_s);
        VaultFixture other;
        fill(other, 1);
        const QByteArray there = by == "other"_L1 ? other.bytes() : fixture.bytes();
        QVERIFY(QFile::remove(fixture.path));
        if (!by.isEmpty())
            fixture.write(there);
        VaultRecord record = fixture.record();
        QCOMPARE(vault->insert(record, fixture.fields(u"token"_s, u"new"_s)).problem().id, u"vault.replaced"_s);
        VaultRecord present = vault->records(u"instance"_s).first();
        QCOMPARE(vault->update(present).problem().id, u"vault.replaced"_s);
        QCOMPARE(vault->remove(present.id).problem().id, u"vault.replaced"_s);
        QCOMPARE(fixture.setPassphrase(*vault, u"q"_s), u"vault.replaced"_s);
        QCOMPARE(fixture.revealed(*vault, present.id, u"token"_s), u"token 1"_s);
        if (by.isEmpty())
            QVERIFY(!QFile::exists(fixture.path));
        else
            QCOMPARE(fixture.bytes(), there);
#endif
    }

    void keepsEveryRowOfTwoWriters()
    {
        VaultFixture fixture;
        QVERIFY(fixture.vault());
        constexpr int each = 50;
        const auto write = [&fixture](const QString &name, QString *problem) {
            Vault vault(fixture.path);
            *problem = fixture.patiently([&vault] { return vault.open(); });
            for (int i = 0; i < each && problem->isEmpty(); ++i) {
                VaultRecord record = VaultFixture::record(name);
                *problem = fixture.patiently([&] { return vault.insert(record, {}); });
            }
        };
        QString first;
        QString second;
        std::unique_ptr<QThread> one(QThread::create(write, u"one"_s, &first));
        std::unique_ptr<QThread> two(QThread::create(write, u"two"_s, &second));
        one->start();
        two->start();
        QVERIFY(one->wait() && two->wait());
        QCOMPARE(first, u""_s);
        QCOMPARE(second, u""_s);
        QCOMPARE(fixture.vault()->records(u"instance"_s).size(), 2 * each);
    }

    void startsOnceWhenTwoStartTogether()
    {
        for (int round = 0; round < 20; ++round) {
            VaultFixture fixture;
            const auto start = [&fixture](QString *problem) {
                Vault vault(fixture.path);
                *problem = fixture.patiently([&vault] { return vault.open(); });
            };
            QString first;
            QString second;
            std::unique_ptr<QThread> one(QThread::create(start, &first));
            std::unique_ptr<QThread> two(QThread::create(start, &second));
            one->start();
            two->start();
            QVERIFY(one->wait() && two->wait());
            QCOMPARE(first, u""_s);
            QCOMPARE(second, u""_s);
            QCOMPARE(fixture.sql(u"SELECT count(*) FROM meta"_s).first().toInt(), 1);
        }
    }
};

QTEST_GUILESS_MAIN(VaultFileTest)
#include "vaultfiletest.moc"
