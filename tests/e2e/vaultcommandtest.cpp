// SPDX-License-Identifier: GPL-3.0-or-later
// `instance-wizard vault …` as a process on real files.
#include "tests/support/backupfixture.h"
#include "tests/support/programrun.h"

#include <QDir>

using namespace iw;
using namespace Qt::StringLiterals;

class VaultCommandTest : public QObject
{
    Q_OBJECT

    /// A vault with three records, and the program on it with its passphrase.
    struct Stage
    {
        BackupFixture vault;
        ProgramRun run{ vault.files.folder.filePath(u"data"_s) };

        Stage()
        {
            run.with(u"PASSPHRASE"_s, u"the vault's own"_s).with(u"BACKUP_PASSPHRASE"_s, BackupFixture::passphrase);
        }
        [[nodiscard]] QString passphraseOpens(const QString &passphrase)
        {
            return VaultFixture::openPassphrase(*vault.files.vault(), passphrase);
        }
        /// The vault as it is in the file, unlocked.
        void reopen()
        {
            vault.vault = vault.files.vault();
            QCOMPARE(VaultFixture::openPassphrase(*vault.vault, u"the vault's own"_s), QString());
        }
    };

private Q_SLOTS:
    void helpListsTheGroup()
    {
        const ProgramRun run(m_nowhere.filePath(u"data"_s));
        const auto help = run({ u"vault"_s, u"--help"_s });
        const auto whole = run({ u"--help"_s });
        QCOMPARE(help.exitCode, 0);
        for (const char *name :
             { "vault status", "vault passphrase", "vault rotate", "vault backup", "vault restore" }) {
            QVERIFY2(help.out.contains(name), name);
            QVERIFY2(whole.out.contains(name), name);
        }
        QVERIFY(!help.out.contains("export"));
        const auto alone = run({ u"vault"_s });
        QCOMPARE(alone.exitCode, 2);
        QVERIFY(alone.err.contains("vault status"));
        QCOMPARE(run({ u"vault"_s, u"statu"_s }).exitCode, 2);
        QVERIFY(run({ u"vault"_s, u"restore"_s, u"--help"_s }).out.contains("--dry-run"));
        QVERIFY(!QFile::exists(m_nowhere.filePath(u"data/vault.sqlite"_s)));
    }

    void refusesWhatIsNoUse_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("a file too few") << QStringList{ u"backup"_s };
        QTest::newRow("a file too many") << QStringList{ u"restore"_s, u"a"_s, u"b"_s };
        QTest::newRow("an argument too many") << QStringList{ u"passphrase"_s, u"hunter22"_s };
        QTest::newRow("two ways to merge") << QStringList{ u"restore"_s, u"a"_s, u"--replace"_s, u"--merge=take"_s };
        QTest::newRow("no way to merge") << QStringList{ u"restore"_s, u"a"_s, u"--merge=all"_s };
        QTest::newRow("add and take away") << QStringList{ u"passphrase"_s, u"--keychain"_s, u"--no-keychain"_s };
    }
    void refusesWhatIsNoUse()
    {
        QFETCH(QStringList, arguments);
        const auto refused = ProgramRun(m_nowhere.filePath(u"data"_s))(QStringList{ u"vault"_s } + arguments);
        QCOMPARE(refused.exitCode, 2);
        QVERIFY(!refused.err.isEmpty());
        QVERIFY2(!refused.err.contains("hunter22"), refused.err);
        QVERIFY(!QFile::exists(m_nowhere.filePath(u"data/vault.sqlite"_s)));
    }

    void takesNoSecretAsAnArgument()
    {
        const ProgramRun run(m_nowhere.filePath(u"data"_s));
        for (const auto &[option, variable] :
             { std::pair("--passphrase=hunter22", "INSTANCE_WIZARD_PASSPHRASE "),
               std::pair("--backup-passphrase=hunter22", "INSTANCE_WIZARD_BACKUP_PASSPHRASE "),
               std::pair("--new-passphrase=hunter22", "INSTANCE_WIZARD_NEW_PASSPHRASE ") }) {
            const auto refused = run({ u"vault"_s, u"backup"_s, u"a"_s, QString::fromLatin1(option) });
            QCOMPARE(refused.exitCode, 2);
            QVERIFY2(refused.err.contains(variable), refused.err);
            QVERIFY(!refused.err.contains("hunter22"));
        }
    }

    /// The words of a command are found by their place, not by their text.
    void takesAFolderOfTheSameName()
    {
        QTemporaryDir folder;
        QProcess process;
        process.setWorkingDirectory(folder.path());
        process.start(QStringLiteral(IW_BIN_DIR "/instance-wizard"),
                      { u"--data-dir"_s, u"vault"_s, u"--json"_s, u"vault"_s, u"status"_s });
        const auto told = ProgramRun::finish(process);
        QCOMPARE(told.exitCode, 0);
        QCOMPARE(told.object()["file"_L1].toString(), folder.filePath(u"vault/vault.sqlite"_s));
    }

    void statusMakesNoVault()
    {
        const ProgramRun run(m_nowhere.filePath(u"data"_s));
        const auto told = run({ u"vault"_s, u"status"_s, u"--json"_s });
        QCOMPARE(told.exitCode, 0);
        QCOMPARE(told.object()["state"_L1].toString(), u"none"_s);
        QVERIFY(!QFile::exists(m_nowhere.filePath(u"data/vault.sqlite"_s)));
    }

    void statusTellsWithoutTheKey()
    {
        Stage stage;
        stage.run.environment.remove(u"INSTANCE_WIZARD_PASSPHRASE"_s);
        const auto told = stage.run({ u"vault"_s, u"status"_s, u"--json"_s });
        QCOMPARE(told.exitCode, 0);
        QCOMPARE(told.out.count('\n'), 1);
        const QJsonObject object = told.object();
        QCOMPARE(object["file"_L1].toString(), stage.vault.files.path);
        QCOMPARE(object["state"_L1].toString(), u"sound"_s);
        QCOMPARE(object["instances"_L1].toInt(), 2);
        QCOMPARE(object["accounts"_L1].toInt(), 1);
        for (const QString &kind : { u"unfinished"_s, u"waiting"_s, u"signIns"_s })
            QCOMPARE(object[kind].toInt(-1), 0);
        QCOMPARE(object["passphraseSlot"_L1], QJsonValue(true));
        QCOMPARE(object["keychainSlot"_L1], QJsonValue(false));
        QCOMPARE(object["key"_L1].toString(), u"locked"_s);
        QVERIFY(object["lastBackup"_L1].isNull());
        QCOMPARE(stage.vault.write(stage.vault.path()), QString());
        QVERIFY(stage.run({ u"vault"_s, u"status"_s, u"--json"_s }).object()["lastBackup"_L1].isString());
        const auto text = stage.run({ u"vault"_s, u"status"_s });
        QVERIFY2(text.out.contains("\nInstances: 2\n") && text.out.contains("opens with: passphrase\n"), text.out);
    }

    void statusTellsDamage()
    {
        Stage stage;
        stage.vault.vault.reset();
        QByteArray bytes = stage.vault.files.bytes();
        for (qsizetype i = 8192; i < bytes.size(); i += 4096) // pages behind the schema
            bytes.replace(i, 64, QByteArray(64, '\x5a'));
        stage.vault.files.write(bytes);
        const auto told = stage.run({ u"vault"_s, u"status"_s, u"--json"_s });
        QCOMPARE(told.exitCode, 4);
        QCOMPARE(told.out.count('\n'), 1);
        QCOMPARE(told.object()["state"_L1].toString(), u"damaged"_s);
        QCOMPARE(told.problem(), u"vault.damaged"_s);
        stage.vault.files.write("no vault at all, but long enough to be taken for one");
        const auto other = stage.run({ u"vault"_s, u"status"_s });
        QCOMPARE(other.exitCode, 4);
        QVERIFY2(other.out.contains("State: This file is not a vault"), other.out);
        QVERIFY(!other.err.isEmpty());
    }

    void setsTheFirstPassphrase()
    {
        ProgramRun run(m_nowhere.filePath(u"first"_s));
        const auto none = run({ u"vault"_s, u"passphrase"_s, u"--json"_s });
        QCOMPARE(none.exitCode, 3);
        QCOMPARE(none.problem(), u"commandline.secret-missing"_s);
        run.with(u"NEW_PASSPHRASE"_s, u"short"_s);
        QCOMPARE(run({ u"vault"_s, u"passphrase"_s, u"--json"_s }).problem(), u"commandline.passphrase-too-short"_s);
        QVERIFY(!QFile::exists(m_nowhere.filePath(u"first/vault.sqlite"_s)));
        run.with(u"NEW_PASSPHRASE"_s, u"aaaaaaaaaaaa"_s);
        const auto weak = run({ u"vault"_s, u"passphrase"_s });
        QCOMPARE(weak.exitCode, 0);
        QVERIFY2(weak.err.contains("weak"), weak.err);
        Vault vault(m_nowhere.filePath(u"first/vault.sqlite"_s));
        QVERIFY(vault.open());
        QCOMPARE(VaultFixture::openPassphrase(vault, u"aaaaaaaaaaaa"_s), QString());
    }

    void changesThePassphrase()
    {
        Stage stage;
        stage.run.with(u"NEW_PASSPHRASE"_s, u"five other words for it"_s);
        stage.run.with(u"PASSPHRASE"_s, u"a wrong guess"_s);
        const auto refused = stage.run({ u"vault"_s, u"passphrase"_s, u"--json"_s });
        QCOMPARE(refused.exitCode, 4);
        QCOMPARE(refused.problem(), u"vault.passphrase-wrong"_s);
        QCOMPARE(stage.passphraseOpens(u"the vault's own"_s), QString());

        // Both from a descriptor, which wins over the environment.
        const auto changed =
            stage.run({ u"vault"_s, u"passphrase"_s, u"--json"_s, u"--secrets-fd=0"_s },
                      u"<<'E'\n{\"passphrase\":\"the vault's own\",\"new-passphrase\":\"from the descriptor\"}\nE\n"_s);
        QCOMPARE(changed.exitCode, 0);
        QCOMPARE(changed.object()["passphraseSlot"_L1], QJsonValue(true));
        QCOMPARE(stage.passphraseOpens(u"from the descriptor"_s), QString());
        QCOMPARE(stage.passphraseOpens(u"the vault's own"_s), u"vault.passphrase-wrong"_s);
        QCOMPARE(stage.passphraseOpens(u"five other words for it"_s), u"vault.passphrase-wrong"_s);
    }

    void keepsTheLastPlaceOfTheKey()
    {
        Stage stage;
        const auto refused = stage.run({ u"vault"_s, u"passphrase"_s, u"--remove"_s, u"--json"_s });
        QCOMPARE(refused.exitCode, 4);
        QCOMPARE(refused.problem(), u"vault.last-slot"_s);
        QCOMPARE(stage.passphraseOpens(u"the vault's own"_s), QString());
    }

    void rotatesTheKey()
    {
        Stage stage;
        const auto before = stage.vault.files.sql(u"SELECT value FROM meta WHERE name='key-id'"_s);
        stage.run.with(u"PASSPHRASE"_s, u"a wrong guess"_s);
        QCOMPARE(stage.run({ u"vault"_s, u"rotate"_s, u"--json"_s }).problem(), u"vault.passphrase-wrong"_s);
        QCOMPARE(stage.vault.files.sql(u"SELECT value FROM meta WHERE name='key-id'"_s), before);
        stage.run.with(u"PASSPHRASE"_s, u"the vault's own"_s);
        const auto rotated = stage.run({ u"vault"_s, u"rotate"_s, u"--json"_s });
        QCOMPARE(rotated.exitCode, 0);
        QCOMPARE(rotated.object()["resealed"_L1].toInt(), 6);
        QVERIFY(stage.vault.files.sql(u"SELECT value FROM meta WHERE name='key-id'"_s) != before);
        QCOMPARE(stage.passphraseOpens(u"the vault's own"_s), QString());
    }

    void backsUpAndRestores()
    {
        Stage stage;
        const QString file = stage.vault.path();
        const auto saved = stage.run({ u"vault"_s, u"backup"_s, file, u"--json"_s });
        QCOMPARE(saved.err, QByteArray()); // quiet in a pipe
        QCOMPARE(saved.exitCode, 0);
        QCOMPARE(saved.object()["instances"_L1].toInt(), 2);
        QCOMPARE(saved.object()["accounts"_L1].toInt(), 1);
        QCOMPARE(saved.object()["secrets"_L1].toInt(), 6);
        QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QCOMPARE(stage.vault.read(file), QString());

        stage.reopen();
        stage.vault.add(u"Only here"_s, u"103"_s, stage.vault.account);
        VaultRecord renamed = stage.vault.record(stage.vault.vault->records(u"instance"_s).last().id);
        const QString former = std::exchange(renamed.name, u"Renamed"_s);
        QVERIFY(stage.vault.vault->update(renamed));
        QVERIFY(stage.vault.vault->remove(stage.vault.vault->records(u"instance"_s)[1].id));

        const auto shown = stage.run({ u"vault"_s, u"restore"_s, file, u"--dry-run"_s, u"--json"_s });
        QCOMPARE(shown.exitCode, 0);
        QCOMPARE(shown.out.count('\n'), 1);
        const QJsonObject backup = shown.object()["backup"_L1].toObject();
        QCOMPARE(backup["ofThisVault"_L1], QJsonValue(true));
        QCOMPARE(backup["instances"_L1].toObject(),
                 (QJsonObject{
                     { u"total"_s, 2 }, { u"new"_s, 1 }, { u"same"_s, 0 }, { u"differ"_s, 1 }, { u"onlyHere"_s, 1 } }));
        QCOMPARE(backup["accounts"_L1]["same"_L1].toInt(), 1);
        QCOMPARE(stage.vault.names().size(), 2);

        const auto kept = stage.run({ u"vault"_s, u"restore"_s, file, u"--json"_s });
        QCOMPARE(kept.exitCode, 0);
        QCOMPARE(kept.object(1)["restored"_L1]["added"_L1].toInt(), 1);
        QCOMPARE(kept.object(1)["restored"_L1]["kept"_L1].toInt(), 1);
        QCOMPARE(stage.vault.names().size(), 3);
        QVERIFY(stage.vault.names().contains(u"Renamed"_s));

        const auto taken = stage.run({ u"vault"_s, u"restore"_s, file, u"--merge=take"_s, u"--json"_s });
        QCOMPARE(taken.object(1)["restored"_L1]["changed"_L1].toInt(), 1);
        QVERIFY(stage.vault.names().contains(former));

        // By "import" as well, which knows its own words for it.
        const auto again = stage.run({ u"import"_s, file, u"--skip-existing"_s, u"--dry-run"_s, u"--json"_s });
        QCOMPARE(again.exitCode, 0);
        QCOMPARE(again.object()["backup"_L1]["instances"_L1]["onlyHere"_L1].toInt(), 1);
        const auto imported = stage.run({ u"import"_s, file, u"--take"_s, u"--json"_s });
        QCOMPARE(imported.exitCode, 0);
        QCOMPARE(imported.object(1)["restored"_L1]["same"_L1].toInt(), 3);
        QCOMPARE(stage.run({ u"import"_s, file, u"--account"_s, u"x"_s }).exitCode, 2);

        const auto replaced = stage.run({ u"vault"_s, u"restore"_s, file, u"--replace"_s });
        QCOMPARE(replaced.exitCode, 0);
        QVERIFY2(replaced.out.contains("\nRemoved: 1\n"), replaced.out);
        QVERIFY2(replaced.out.contains("\nThe vault as it was is kept as "), replaced.out);
        QCOMPARE(stage.vault.names().size(), 2);
        stage.reopen();
        QCOMPARE(stage.vault.token(stage.vault.vault->records(u"instance"_s).first().id).left(6), u"token-"_s);
    }

    /// A computer that has nothing yet, and no keychain.
    void restoresIntoANewVault()
    {
        Stage stage;
        QCOMPARE(stage.vault.write(stage.vault.path()), QString());
        const QString folder = m_nowhere.filePath(u"new"_s);
        ProgramRun run(folder);
        run.with(u"BACKUP_PASSPHRASE"_s, BackupFixture::passphrase).with(u"PASSPHRASE"_s, u"of the new computer"_s);
        const auto restored = run({ u"vault"_s, u"restore"_s, stage.vault.path(), u"--json"_s });
        QCOMPARE(restored.exitCode, 0);
        QCOMPARE(restored.object(0)["backup"_L1]["ofThisVault"_L1], QJsonValue(false));
        QCOMPARE(restored.object(1)["restored"_L1]["added"_L1].toInt(), 3);
        Vault vault(folder + u"/vault.sqlite"_s);
        QVERIFY(vault.open());
        QCOMPARE(VaultFixture::openPassphrase(vault, u"of the new computer"_s), QString());
        QCOMPARE(vault.records(u"instance"_s).size(), 2);
        vault.close();

        // There was no vault of which a copy could be kept.
        QVERIFY(QDir(folder).removeRecursively());
        const auto replaced = run({ u"vault"_s, u"restore"_s, stage.vault.path(), u"--replace"_s, u"--json"_s });
        QCOMPARE(replaced.exitCode, 0);
        QVERIFY(!replaced.object(1)["restored"_L1].toObject().contains("copy"_L1));
        QCOMPARE(QDir(folder).entryList({ u"*.sqlite"_s }, QDir::Files), QStringList{ u"vault.sqlite"_s });
    }

    void setsADamagedVaultAside()
    {
        Stage stage;
        QCOMPARE(stage.vault.write(stage.vault.path()), QString());
        stage.vault.vault.reset();
        const QByteArray damaged = stage.vault.files.bytes().first(6000);
        stage.vault.files.write(damaged);
        const auto refused = stage.run({ u"vault"_s, u"restore"_s, stage.vault.path() });
        QCOMPARE(refused.exitCode, 4);
        QVERIFY2(refused.err.contains("--set-aside"), refused.err);
        QCOMPARE(stage.vault.files.bytes(), damaged);

        const auto restored =
            stage.run({ u"vault"_s, u"restore"_s, stage.vault.path(), u"--set-aside"_s, u"--json"_s });
        QVERIFY2(restored.exitCode == 0, restored.out);
        QCOMPARE(BackupFixture::bytes(restored.object(2)["setAside"_L1].toString()), damaged);
        stage.reopen();
        QCOMPARE(stage.vault.names().size(), 2);
    }

private:
    QTemporaryDir m_nowhere;
};

QTEST_GUILESS_MAIN(VaultCommandTest)
#include "vaultcommandtest.moc"
