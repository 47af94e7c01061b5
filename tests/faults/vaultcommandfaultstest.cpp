// SPDX-License-Identifier: GPL-3.0-or-later
// `instance-wizard vault backup|restore` among full disks, signals and damaged files.
#include "tests/support/backupfixture.h"
#include "tests/support/faultdisk.h"
#include "tests/support/programrun.h"

#include <csignal>

using namespace iw;
using namespace Qt::StringLiterals;

class VaultCommandFaultsTest : public QObject
{
    Q_OBJECT

    struct Stage
    {
        BackupFixture vault;
        ProgramRun run{ vault.files.folder.filePath(u"data"_s) };
        QTemporaryDir target;
        QString file = target.filePath(u"a.iwbackup"_s);

        Stage()
        {
            run.with(u"PASSPHRASE"_s, u"the vault's own"_s).with(u"BACKUP_PASSPHRASE"_s, BackupFixture::passphrase);
        }

        /// The disk below the folder fails at the N-th call that writes there.
        void fail(FaultAction action, int at, const QString &folder)
        {
            run.environment.insert(u"LD_PRELOAD"_s, u"" IW_FAULT_DISK ""_s);
            run.environment.insert(u"IW_FAULT_FOLDER"_s, folder);
            run.environment.insert(u"IW_FAULT_PLAN"_s, u"%1 %2 %3 0"_s.arg(FaultWrites).arg(action).arg(at));
        }
        [[nodiscard]] QStringList filesOfTarget() const
        {
            return QDir(target.path()).entryList(QDir::Files | QDir::Hidden);
        }
        /// The vault and what lies beside it, names and contents.
        [[nodiscard]] QMap<QString, QByteArray> data() const
        {
            QMap<QString, QByteArray> all;
            const QDir folder(vault.files.folder.filePath(u"data"_s));
            for (const QString &name : folder.entryList({ u"vault*"_s }, QDir::Files))
                all[name] = BackupFixture::bytes(folder.filePath(name));
            return all;
        }
    };

private Q_SLOTS:
    void aFullDiskLeavesNoHalfBackup()
    {
        Stage stage;
        bool whole = false;
        int failures = 0;
        for (int at = 1; !whole && at < 40; ++at) {
            stage.fail(FaultNoSpace, at, stage.target.path());
            const auto saved = stage.run({ u"vault"_s, u"backup"_s, stage.file, u"--json"_s });
            whole = saved.exitCode == 0;
            if (whole) {
                QCOMPARE(stage.filesOfTarget(), QStringList{ u"a.iwbackup"_s });
                QCOMPARE(stage.vault.read(stage.file), QString());
            } else {
                ++failures;
                QCOMPARE(saved.exitCode, 3);
                QCOMPARE(saved.problem(), u"base.write-failed"_s);
                QCOMPARE(stage.filesOfTarget(), QStringList());
            }
        }
        QVERIFY(whole);
        QVERIFY2(failures > 3, "the disk never failed");
    }

    /// A signal before every other call that writes: nothing is there, or, where it came too late, a whole backup.
    void aSignalLeavesNoHalfBackup()
    {
        Stage stage;
        int ended = 0;
        bool reached = true;
        for (int at = 1; reached && at < 40; at += 2) {
            QFile::remove(stage.file);
            stage.fail(FaultTerminate, at, stage.target.path());
            const auto saved = stage.run({ u"vault"_s, u"backup"_s, stage.file });
            const QStringList files = stage.filesOfTarget();
            reached = saved.exitCode != 0;
            ended += reached;
            QCOMPARE(saved.exitCode, reached ? 128 + SIGTERM : 0);
            if (!files.isEmpty()) {
                QCOMPARE(files, QStringList{ u"a.iwbackup"_s });
                QCOMPARE(stage.vault.read(stage.file), QString());
            }
        }
        QVERIFY2(ended > 0, "no signal came");
    }

    void ctrlCKeepsTheFileThatWasThere()
    {
        Stage stage;
        BackupFixture::put(stage.file, "the former one");
        QProcess process;
        stage.run.start(process, { u"vault"_s, u"backup"_s, stage.file, u"--overwrite"_s });
        // The file that is being written is there while the passphrase is worked on, for half a second.
        QTRY_COMPARE_WITH_TIMEOUT(stage.filesOfTarget().size(), 2, 30000);
        ::kill(pid_t(process.processId()), SIGINT);
        const auto ended = ProgramRun::finish(process);
        QCOMPARE(ended.exitCode, 128 + SIGINT);
        QCOMPARE(stage.filesOfTarget(), QStringList{ u"a.iwbackup"_s });
        QCOMPARE(BackupFixture::bytes(stage.file), QByteArray("the former one"));
    }

    void aPlaceThatTakesNoFileIsRefused()
    {
        Stage stage;
        BackupFixture::put(stage.file, "somebody's file");
        const auto taken = stage.run({ u"vault"_s, u"backup"_s, stage.file, u"--json"_s });
        QCOMPARE(taken.exitCode, 3);
        QCOMPARE(taken.problem(), u"base.file-exists"_s);
        QCOMPARE(BackupFixture::bytes(stage.file), QByteArray("somebody's file"));
        const auto full = stage.run({ u"vault"_s, u"backup"_s, u"/dev/full"_s, u"--overwrite"_s, u"--json"_s });
        QCOMPARE(full.exitCode, 3);
        QCOMPARE(full.problem(), u"base.not-a-file"_s);
        const auto nowhere = stage.run({ u"vault"_s, u"backup"_s, stage.target.filePath(u"no/such/folder"_s) });
        QCOMPARE(nowhere.exitCode, 3);
        QCOMPARE(stage.run({ u"vault"_s, u"status"_s }, u">/dev/full"_s).exitCode, 3);
    }

    void whatDoesNotOpenChangesNothing_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::addColumn<QString>("problem");
        QTest::newRow("no file") << u"none"_s << u"backup.not-found"_s;
        QTest::newRow("cut off") << u"cut"_s << u"backup.damaged"_s;
        QTest::newRow("a bit") << u"bit"_s << u"backup.damaged"_s;
        QTest::newRow("other passphrase") << u"passphrase"_s << u"backup.passphrase-wrong"_s;
        QTest::newRow("another file") << u"other"_s << u"backup.not-a-backup"_s;
    }
    void whatDoesNotOpenChangesNothing()
    {
        QFETCH(QString, damage);
        QFETCH(QString, problem);
        Stage stage;
        QCOMPARE(stage.vault.write(stage.file), QString());
        QByteArray bytes = BackupFixture::bytes(stage.file);
        if (damage == "none"_L1)
            QFile::remove(stage.file);
        else if (damage == "cut"_L1)
            BackupFixture::put(stage.file, bytes.chopped(40));
        else if (damage == "bit"_L1)
            BackupFixture::put(stage.file,
                               bytes.replace(bytes.size() / 2, 1, QByteArray(1, char(~bytes[bytes.size() / 2]))));
        else if (damage == "passphrase"_L1)
            stage.run.with(u"BACKUP_PASSPHRASE"_s, u"of another backup"_s);
        else
            BackupFixture::put(stage.file, "something else");
        stage.vault.vault.reset();
        const auto before = stage.data();
        for (const QString &option : { u"--merge=take"_s, u"--replace"_s, u"--set-aside"_s }) {
            const auto refused = stage.run({ u"vault"_s, u"restore"_s, stage.file, option, u"--json"_s });
            QCOMPARE(refused.exitCode, 3);
            QCOMPARE(refused.problem(), problem);
            QVERIFY(stage.data() == before);
        }
    }

    /// Neither a passphrase nor a keychain for the new vault: the one that was set aside comes back.
    void putsBackWhatWasSetAsideInVain()
    {
        Stage stage;
        QCOMPARE(stage.vault.write(stage.file), QString());
        stage.vault.vault.reset();
        const auto before = stage.data();
        stage.run.environment.remove(u"INSTANCE_WIZARD_PASSPHRASE"_s);
        const auto refused = stage.run({ u"vault"_s, u"restore"_s, stage.file, u"--set-aside"_s, u"--json"_s });
        QCOMPARE(refused.exitCode, 4);
        QCOMPARE(refused.problem(1), u"commandline.first-passphrase"_s);
        QVERIFY(stage.data() == before);
    }

    /// A signal before each call that writes to the vault's folder during a restore into a new vault: in the end there
    /// is the former vault, or the restored one beside the former.
    void aSignalLosesNeitherVault()
    {
        Stage stage;
        QCOMPARE(stage.vault.write(stage.file), QString());
        stage.vault.vault.reset();
        const auto before = stage.data();
        const QString folder = stage.vault.files.folder.filePath(u"data"_s);
        int undone = 0;
        for (const int at : { 1, 3, 6, 10, 15, 20, 25, 30, 40, 50 }) {
            stage.fail(FaultTerminate, at, folder);
            const auto ended = stage.run({ u"vault"_s, u"restore"_s, stage.file, u"--set-aside"_s, u"--json"_s });
            if (stage.data() == before) {
                ++undone;
                continue;
            }
            const auto vault = stage.vault.files.vault();
            QVERIFY2(vault, ended.out);
            QCOMPARE(VaultFixture::openPassphrase(*vault, u"the vault's own"_s), QString());
            QCOMPARE(vault->records(u"instance"_s).size(), 2);
            const QStringList aside = QDir(folder).entryList({ u"vault-set-aside-*.sqlite"_s });
            QCOMPARE(aside.size(), 1);
            QCOMPARE(BackupFixture::bytes(QDir(folder).filePath(aside.first())), before[u"vault.sqlite"_s]);
            QDir(folder).removeRecursively();
            QDir().mkpath(folder);
            for (auto it = before.cbegin(); it != before.cend(); ++it)
                BackupFixture::put(QDir(folder).filePath(it.key()), it.value());
        }
        QVERIFY(undone > 0);
    }
};

QTEST_GUILESS_MAIN(VaultCommandFaultsTest)
#include "vaultcommandfaultstest.moc"
