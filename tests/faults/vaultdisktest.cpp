// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that fails at any call of any step: nothing promised is lost, nothing is there by halves, and the reason is
// told. Rows D1, D2, D8 and D10 of the fault matrix, and its P4.
#include "tests/support/vaultlab.h"

using namespace Qt::StringLiterals;
using namespace iw;

class VaultDiskTest final : public QObject
{
    Q_OBJECT

    struct Kind
    {
        const char *name;
        FaultAction action;
        bool lasting;
        QStringList problems; ///< that may be told
    };

    static QList<Kind> kinds()
    {
        // Where a sync finds no room, SQLite tells of an I/O error, and of a file that cannot be opened where a journal
        // finds none.
        const QStringList full{ u"vault.full"_s, u"vault.io"_s, u"vault.folder"_s, u"vault.no-copy"_s };
        const QStringList io{ u"vault.io"_s, u"vault.folder"_s, u"vault.no-copy"_s };
        return { { "full", FaultNoSpace, false, full },
                 { "full from then on", FaultNoSpace, true, full },
                 { "half written", FaultShort, false, full },
                 { "quota", FaultQuota, false, full },
                 { "error", FaultInputOutput, false, io },
                 { "error from then on", FaultInputOutput, true, io },
                 // Retried by SQLite but at a sync.
                 { "interrupted", FaultInterrupted, false, io } };
    }

    const VaultLab::Start &startFor(const QString &command)
    {
        static const VaultLab::Start none;
        return command == "open"_L1 ? none : command == "migrate"_L1 ? m_old : m_filled;
    }

    static void steps()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<int>("kind");
        for (const QString &command : { u"open"_s, u"migrate"_s, u"insert"_s, u"create"_s, u"update"_s, u"remove"_s,
                                        u"passphrase"_s, u"rotate"_s })
            for (int kind = 0; kind < kinds().size(); ++kind) {
                // These two are long, and a disk's other ways to fail are no others to them.
                const bool isLong = command == "migrate"_L1 || command == "rotate"_L1;
                const FaultAction action = kinds().at(kind).action;
                if (!isLong || action == FaultNoSpace || action == FaultInputOutput)
                    QTest::addRow("%s, %s", qPrintable(command), kinds().at(kind).name) << command << kind;
            }
    }

    /// "migrate" is what opening does with an older file.
    static QString workerCommand(const QString &command) { return command == "migrate"_L1 ? u"open"_s : command; }

    VaultLab::Start m_filled;
    VaultLab::Start m_old;

private Q_SLOTS:
    void initTestCase()
    {
        m_filled = VaultLab::filled(u"edit"_s, 12);
        QVERIFY(m_filled.promises.size() > 2);
        m_old = VaultLab::ofVersion(2);
        QVERIFY(m_old.promises.size() > 2);
    }

    /// All other tests are worth nothing where SQLite's calls pass by the fault disk.
    void standsBeforeSqlite()
    {
        VaultLab lab(m_filled);
        lab.run(u"insert"_s, VaultLab::fault(FaultWrites, FaultNone, 0));
        QCOMPARE(lab.signal, 0);
        QVERIFY(lab.promises.figure(u"writes"_s) > 10);
        QVERIFY(lab.promises.figure(u"reads"_s) > 3);
        QCOMPARE(lab.promises.figure(u"hits"_s), 0);
        QCOMPARE(lab.promises.broken(lab.path), u""_s);
    }

    /// What is told as saved was waited for: journal, its folder, the file, and the folder again (synchronous=EXTRA).
    void hasSyncedWhatItTellsAsDone()
    {
        for (const QString &command : { u"insert"_s, u"update"_s, u"remove"_s, u"passphrase"_s }) {
            VaultLab lab(m_filled);
            lab.run(command, VaultLab::fault(FaultWrites, FaultNone, 0));
            QCOMPARE(lab.exitCode, 0);
            QVERIFY2(lab.promises.figure(u"syncs"_s) >= 4, qPrintable(command));
            QCOMPARE(lab.promises.figure(u"unsynced"_s), 0);
        }
    }

    void survivesAFailingDisk_data() { steps(); }

    void survivesAFailingDisk()
    {
        QFETCH(QString, command);
        QFETCH(int, kind);
        const Kind fault = kinds().at(kind);
        QHash<QString, int> told;
        int passedAllTheSame = 0;
        int doneThoughFailed = 0;
        int at = 0;
        for (bool hit = true; hit;) {
            VaultLab lab(startFor(command));
            lab.run(workerCommand(command), VaultLab::fault(FaultWrites, fault.action, quint64(++at), fault.lasting));
            const QByteArray place = "at call " + QByteArray::number(at) + ' ' + lab.promises.technical().toUtf8();
            QVERIFY2(lab.signal == 0, place);
            hit = lab.promises.figure(u"hits"_s) > 0;
            if (lab.exitCode != 0) {
                QVERIFY2(hit, place);
                QVERIFY2(fault.problems.contains(lab.promises.problem()),
                         place + ": " + lab.promises.problem().toUtf8());
                ++told[lab.promises.problem()];
            } else if (hit) {
                ++passedAllTheSame;
            }
            QVERIFY2(lab.promises.recovered(), place);
            const QString broken = lab.promises.broken(lab.path);
            QVERIFY2(broken.isEmpty(), place + ": " + broken.toUtf8());
            doneThoughFailed += lab.promises.doneThoughFailed();
        }
        qInfo() << "calls:" << at - 1 << "told:" << told << "succeeded all the same:" << passedAllTheSame
                << "done though told as failed:" << doneThoughFailed;
        QVERIFY(at > 10);
        QVERIFY(!told.isEmpty());
        // A retry would do it twice. Where the disk fails more than once, nobody can say how it will be found.
        if (!fault.lasting && fault.action != FaultShort)
            QCOMPARE(doneThoughFailed, 0);
        // Only a full disk is called full.
        if (fault.action == FaultNoSpace && command != "open"_L1)
            QVERIFY(told.value(u"vault.full"_s) > 0);
    }

    void survivesALimitOnFileSizes_data()
    {
        QTest::addColumn<QString>("command");
        for (const char *command : { "open", "migrate", "create", "update", "passphrase", "rotate" })
            QTest::newRow(command) << QString::fromLatin1(command);
    }

    /// D2: what "ulimit -f" and some quotas do is a signal that ends whoever does not ignore it.
    void survivesALimitOnFileSizes()
    {
        QFETCH(QString, command);
        int failed = 0;
        const auto blocks = int(startFor(command).bytes.size() / 512);
        // Beyond the file's own size the journal has room as well, so that the last ones succeed.
        for (int limit = 0; limit <= blocks + 40; limit += 1 + blocks / 20) {
            VaultLab lab(startFor(command));
            lab.launcher = u"ulimit -f %1;"_s.arg(limit);
            lab.run(workerCommand(command));
            const QByteArray place = "limit " + QByteArray::number(limit) + ' ' + lab.promises.technical().toUtf8();
            QVERIFY2(lab.signal == 0, place);
            if (lab.exitCode != 0) {
                const QStringList told{ u"vault.full"_s, u"vault.io"_s, u"vault.folder"_s, u"vault.no-copy"_s };
                QVERIFY2(told.contains(lab.promises.problem()), place + lab.promises.problem().toUtf8());
                ++failed;
            }
            const QString broken = lab.promises.broken(lab.path);
            QVERIFY2(broken.isEmpty(), place + ": " + broken.toUtf8());
        }
        QVERIFY(failed > 0);
    }

    void survivesFailingReads_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<bool>("lasting");
        for (const char *command : { "open", "create", "update", "remove", "passphrase", "check", "read" }) {
            QTest::addRow("%s, once", command) << QString::fromLatin1(command) << false;
            QTest::addRow("%s, from then on", command) << QString::fromLatin1(command) << true;
        }
    }

    void survivesFailingReads()
    {
        QFETCH(QString, command);
        QFETCH(bool, lasting);
        // SQLite calls a part that it is not given damage; where it can be had after all, so does the program. Never:
        // empty, or another program's file.
        QStringList problems{ u"vault.io"_s, u"vault.read-only"_s };
        if (!lasting)
            problems << u"vault.damaged"_s;
        QHash<QString, int> told;
        int at = 0;
        for (bool hit = true; hit;) {
            VaultLab lab(m_filled);
            lab.run(command, VaultLab::fault(FaultReads, FaultInputOutput, quint64(++at), lasting));
            const QByteArray place = "at call " + QByteArray::number(at) + ' ' + lab.promises.technical().toUtf8();
            QVERIFY2(lab.signal == 0, place);
            hit = lab.promises.figure(u"hits"_s) > 0;
            if (lab.exitCode != 0) {
                QVERIFY2(problems.contains(lab.promises.problem()), place + ": " + lab.promises.problem().toUtf8());
                ++told[lab.promises.problem()];
            }
            QVERIFY2(lab.promises.recovered(), place);
            const QString broken = lab.promises.broken(lab.path);
            QVERIFY2(broken.isEmpty(), place + ": " + broken.toUtf8());
        }
        qInfo() << "calls:" << at - 1 << "told:" << told;
        QVERIFY(at > 3);
        QVERIFY(!told.isEmpty());
    }
};

QTEST_GUILESS_MAIN(VaultDiskTest)
#include "vaultdisktest.moc"
