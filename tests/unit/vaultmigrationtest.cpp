// SPDX-License-Identifier: GPL-3.0-or-later
// A vault of an older version: a copy of it is kept before anything is changed, and without one nothing is. The rest of
// D8 is in faults/vaultdisktest and faults/vaultkilltest.
#include "app/vault/vaultschema.h"
#include "app/vault/versioncopies.h"
#include "tests/support/filesizelimit.h"
#include "tests/support/vaultfixture.h"
#include "tests/support/vaultlab.h"

#include <sys/stat.h>

using namespace iw;
using namespace Qt::StringLiterals;

class VaultMigrationTest : public QObject
{
    Q_OBJECT

    VaultLab::Start m_old;
    std::unique_ptr<VaultFixture> m_fixture;

    [[nodiscard]] QStringList copies() const { return VersionCopies::of(m_fixture->path); }
    [[nodiscard]] int version() const { return m_fixture->sql(u"PRAGMA user_version"_s).first().toInt(); }
    static int mode(const QString &path)
    {
        struct stat status = {};
        return ::lstat(QFile::encodeName(path).constData(), &status) == 0 ? int(status.st_mode & 07777) : -1;
    }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase() { m_old = VaultLab::ofVersion(VaultSchema::version - 1); }
    void init()
    {
        m_fixture = std::make_unique<VaultFixture>();
        QVERIFY(QDir().mkpath(QFileInfo(m_fixture->path).path()));
        m_fixture->write(m_old.bytes);
        QCOMPARE(version(), VaultSchema::version - 1);
    }

    void keepsEverythingAndACopy_data()
    {
        QTest::addColumn<int>("from");
        for (int from = 1; from < VaultSchema::version; ++from)
            QTest::addRow("version %d", from) << from;
    }

    void keepsEverythingAndACopy()
    {
        QFETCH(int, from);
        const VaultLab::Start old = VaultLab::ofVersion(from);
        m_fixture->write(old.bytes);
        QVERIFY2(m_fixture->vault(), qPrintable(m_fixture->problem.technical));
        QCOMPARE(version(), VaultSchema::version);
        VaultPromises promises = old.promises;
        QVERIFY(promises.size() > 2);
        QCOMPARE(promises.broken(m_fixture->path), u""_s);
        QCOMPARE(copies().size(), 1);
        QCOMPARE(mode(copies().first()), 0600);
        // The copy is a whole vault of the former version.
        QVERIFY(m_fixture->vault());
        QCOMPARE(copies().size(), 1);
        m_fixture->write(bytesOf(copies().first()));
        QCOMPARE(version(), from);
        promises = old.promises;
        QCOMPARE(promises.broken(m_fixture->path), u""_s);
    }

    /// A copy that finds no room is told, and the vault stays of its version.
    void changesNothingWithoutACopy()
    {
        const FileSizeLimit onePage(4096);
        QVERIFY(!m_fixture->vault());
        QCOMPARE(m_fixture->problem.id, u"vault.no-copy"_s);
        QVERIFY(m_fixture->bytes() == m_old.bytes);
        QCOMPARE(copies(), QStringList());
    }

    void leavesADamagedFileAlone()
    {
        QByteArray damaged = m_old.bytes;
        damaged.replace(damaged.size() - 4096, 4096, QByteArray(4096, '\xaa'));
        m_fixture->write(damaged);
        QVERIFY(!m_fixture->vault());
        QCOMPARE(m_fixture->problem.id, u"vault.damaged"_s);
        QVERIFY(m_fixture->bytes() == damaged);
        QCOMPARE(copies(), QStringList());
    }

    void runsNothingThatWasPlanted()
    {
        m_fixture->sql(u"CREATE TRIGGER t AFTER INSERT ON meta BEGIN DELETE FROM record; END"_s);
        const QByteArray planted = m_fixture->bytes();
        QVERIFY(!m_fixture->vault());
        QCOMPARE(m_fixture->problem.id, u"vault.damaged"_s);
        QVERIFY(m_fixture->bytes() == planted);
    }

    void keepsThreeCopies()
    {
        for (int round = 0; round < 5; ++round) {
            m_fixture->write(m_old.bytes);
            QVERIFY(m_fixture->vault());
            QCOMPARE(copies().size(), std::min(round + 1, 3));
        }
    }
};

QTEST_GUILESS_MAIN(VaultMigrationTest)
#include "vaultmigrationtest.moc"
