// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/vaultfixture.h"

#include <QDir>
#include <QFileInfo>
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

    void refusesWhatIsNoFileOfOurs()
    {
        VaultFixture fixture;
        QVERIFY(QDir().mkpath(fixture.path));
        QVERIFY(!fixture.vault());
        QCOMPARE(fixture.problem.id, u"vault.unsafe-file"_s);
        QVERIFY(QDir().rmdir(fixture.path));
#ifdef Q_OS_UNIX
        const QString target = fixture.folder.path() + u"/target"_s;
        QVERIFY(QFile::link(target, fixture.path));
        QVERIFY(!fixture.vault());
        QCOMPARE(fixture.problem.id, u"vault.unsafe-file"_s);
        QVERIFY(!QFile::exists(target));
        QVERIFY(QFile::remove(fixture.path));
        QCOMPARE(::mkfifo(QFile::encodeName(fixture.path).constData(), 0600), 0);
        QVERIFY(!fixture.vault());
        QCOMPARE(fixture.problem.id, u"vault.unsafe-file"_s);
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
        for (const QByteArray &content :
             { QByteArray("hello"), QByteArray(100'000, 'x'), QByteArray("SQLite format 3\0", 16),
               QByteArray("SQLite format 3\0", 16) + QByteArray(5000, '\xff') }) {
            fixture.write(content);
            QVERIFY(!fixture.vault());
            QCOMPARE(fixture.problem.id, u"vault.not-a-vault"_s);
            QCOMPARE(fixture.bytes(), content);
        }
    }

    void noticesDamageBeforeWriting_data()
    {
        QTest::addColumn<int>("cut");
        QTest::addColumn<int>("zeroed");
        for (int page : { 1, 2, 5, 10, 20 }) {
            QTest::addRow("cut at page %d", page) << page * 4096 << -1;
            QTest::addRow("cut inside page %d", page) << page * 4096 + 904 << -1;
        }
        for (int page : { 2, 3, 4, 5, 9 })
            QTest::addRow("page %d zeroed", page) << -1 << page;
    }

    void noticesDamageBeforeWriting()
    {
        QFETCH(int, cut);
        QFETCH(int, zeroed);
        VaultFixture fixture;
        QVERIFY(QDir().mkpath(QFileInfo(fixture.path).path()));
        QByteArray content = m_filled;
        if (cut >= 0)
            content.truncate(cut);
        else
            content.replace(zeroed * 4096, 4096, QByteArray(4096, '\0'));
        fixture.write(content);
        const auto vault = fixture.vault();
        if (vault) {
            QCOMPARE(vault->quickCheck().problem().id, u"vault.damaged"_s);
            QCOMPARE(vault->quickCheck().problem().id, u"vault.damaged"_s);
            QVERIFY(vault->records(u"instance"_s).size() <= 250);
            VaultRecord record = fixture.record();
            QCOMPARE(vault->insert(record, {}).problem().id, u"vault.damaged"_s);
        } else {
            QCOMPARE(fixture.problem.id, u"vault.damaged"_s);
        }
        QCOMPARE(fixture.bytes(), content);
    }

    void checksBeforeTheFirstWriteByItself()
    {
        VaultFixture fixture;
        QVERIFY(QDir().mkpath(QFileInfo(fixture.path).path()));
        QByteArray content = m_filled;
        content.replace(content.size() - 3 * 4096, 4096, QByteArray(4096, '\0'));
        fixture.write(content);
        const auto vault = fixture.vault();
        QVERIFY(vault);
        VaultRecord record = vault->records(u"instance"_s, 1).first();
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
            QCOMPARE(::seteuid(nobody), 0);
        }
        QString opened;
        QString names;
        QString write;
        QString key;
        {
            const auto vault = fixture.vault();
            opened = fixture.problem.id;
            if (vault) {
                names = vault->records(u"instance"_s).first().name;
                VaultRecord record = fixture.record();
                write = vault->insert(record, {}).problem().id;
                key = fixture.openPassphrase(*vault, u"p"_s);
            }
        }
        if (root)
            QCOMPARE(::seteuid(0), 0);
        QCOMPARE(::chmod(path(parent).constData(), 0700), 0);
        QCOMPARE(opened, u""_s);
        QCOMPARE(names, u"row 1"_s);
        QCOMPARE(write, u"vault.read-only"_s);
        QCOMPARE(key, u""_s);
#endif
    }

    void saysThatAnotherProgramWrites()
    {
        VaultFixture fixture;
        const auto vault = fixture.vault();
        VaultRecord record = fixture.record();
        {
            QSqlDatabase writer = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"writer"_s);
            writer.setDatabaseName(fixture.path);
            QVERIFY(writer.open());
            QVERIFY(!writer.exec(u"BEGIN IMMEDIATE"_s).lastError().isValid());
            QCOMPARE(vault->insert(record, {}).problem().id, u"vault.busy"_s);
            QVERIFY(!writer.exec(u"COMMIT"_s).lastError().isValid());
        }
        QSqlDatabase::removeDatabase(u"writer"_s);
        QVERIFY(vault->insert(record, {}));
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
