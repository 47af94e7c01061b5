// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/accountstore.h"
#include "app/instances/instancerepository.h"
#include "app/vault/vault.h"
#include "tests/support/programrun.h"

#include <QFile>
#include <QStandardPaths>
#include <QTest>

using namespace iw;
using namespace Qt::StringLiterals;

/// What a person gets who presses Tab in bash, zsh and fish, and who asks man: the real shells ask the real program.
class CompletionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        Vault vault(m_folder.filePath(u"data/vault.sqlite"_s));
        QVERIFY(vault.open());
        vault.beginSession();
        AccountStore accounts(vault);
        InstanceRepository instances(vault, accounts);
        const auto account = accounts.ensure(QUrl(u"https://api.example.com/elements/api-v2"_s),
                                             { Secret::fromText(u"user"_s), Secret::fromText(u"org"_s) }, false);
        QVERIFY(account);
        const QString hostile = m_folder.filePath(u"made-by-a-name"_s);
        for (const auto &[id, name] : { std::pair(u"427001"_s, u"First"_s), std::pair(u"427002"_s, u"a\tb\nc"_s),
                                        std::pair(u"$(touch %1)"_s.arg(hostile), u"`touch %1`"_s.arg(hostile)) }) {
            Instance instance;
            instance.id = id;
            instance.name = name;
            instance.connector = u"infusionsoftmarketing"_s;
            instance.serviceUrl = account->apiUrl;
            instance.accountId = account->recordId;
            instance.tags = { u"vip"_s };
            instance.createdAt = QDateTime::currentDateTimeUtc();
            QVERIFY(instances.begin(instance, {}));
            QVERIFY(instances.complete(instance, Secret::fromText(u"token"_s)));
        }
        m_service = account->name;
    }

    void everyWordIsOffered_data()
    {
        QTest::addColumn<QStringList>("typed");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("command") << QStringList{ u"ena"_s } << QStringList{ u"enable"_s };
        QTest::newRow("group") << QStringList{ u"va"_s } << QStringList{ u"vault"_s };
        QTest::newRow("in the group") << QStringList{ u"vault"_s, u"ro"_s } << QStringList{ u"rotate"_s };
        QTest::newRow("behind an option")
            << QStringList{ u"--json"_s, u"vault"_s, u"ro"_s } << QStringList{ u"rotate"_s };
        QTest::newRow("option") << QStringList{ u"export"_s, u"--fo"_s } << QStringList{ u"--format"_s };
        QTest::newRow("option, once") << QStringList{ u"export"_s, u"--format"_s, u"env"_s, u"--fo"_s }
                                      << QStringList{};
        QTest::newRow("option, again") << QStringList{ u"create"_s, u"--tag"_s, u"a"_s, u"--ta"_s }
                                       << QStringList{ u"--tag"_s };
        QTest::newRow("value") << QStringList{ u"export"_s, u"--format"_s, u"js"_s } << QStringList{ u"json"_s };
        QTest::newRow("value behind =") << QStringList{ u"export"_s, u"--format=js"_s } << QStringList{ u"json"_s };
        QTest::newRow("value behind = in bash")
            << QStringList{ u"export"_s, u"--format"_s, u"="_s, u"js"_s } << QStringList{ u"json"_s };
        QTest::newRow("choice") << QStringList{ u"vault"_s, u"restore"_s, u"--merge"_s, {} }
                                << QStringList{ u"keep"_s, u"take"_s };
        QTest::newRow("tag") << QStringList{ u"create"_s, u"--tag"_s, u"v"_s } << QStringList{ u"vip"_s };
        QTest::newRow("id") << QStringList{ u"show"_s, u"427001"_s } << QStringList{ u"427001"_s };
        QTest::newRow("several ids") << QStringList{ u"check"_s, u"427001"_s, u"427002"_s }
                                     << QStringList{ u"427002"_s };
        QTest::newRow("one id only") << QStringList{ u"show"_s, u"427001"_s, u"427"_s } << QStringList{};
        QTest::newRow("account") << QStringList{ u"create"_s, u"--account"_s, {} } << QStringList{ u"*account"_s };
        QTest::newRow("file") << QStringList{ u"vault"_s, u"backup"_s, {} } << QStringList{ u":files"_s };
        QTest::newRow("file of an option")
            << QStringList{ u"export"_s, u"--output"_s, {} } << QStringList{ u":files"_s };
        QTest::newRow("folder") << QStringList{ u"--data-dir"_s, {} } << QStringList{ u":folders"_s };
        QTest::newRow("no such command") << QStringList{ u"nonsense"_s, {} } << QStringList{};
    }
    void everyWordIsOffered()
    {
        QFETCH(QStringList, typed);
        QFETCH(QStringList, expected);
        expected.replaceInStrings(u"*account"_s, m_service);
        const auto run = words(typed);
        QCOMPARE(run.exitCode, 0);
        QStringList offered;
        for (const QByteArray &line : run.out.split('\n'))
            if (!line.isEmpty())
                offered.append(QString::fromUtf8(line).section(u'\t', 0, 0));
        QCOMPARE(offered, expected);
    }

    void namesFromAServiceStayOnTheirLine()
    {
        const QList<QByteArray> lines = words({ u"show"_s, u"427002"_s }).out.trimmed().split('\n');
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines.first().count('\t'), 1);
    }

    void noVaultIsMade()
    {
        const QTemporaryDir empty;
        QCOMPARE(ProgramRun(empty.path())({ u"completion"_s, u"words"_s, u"--"_s, u"show"_s, {} }).exitCode, 0);
        QVERIFY(!QFile::exists(empty.filePath(u"vault.sqlite"_s)));
    }

    void bashCompletes()
    {
        QCOMPARE(inShell(u"bash"_s,
                         u"COMP_WORDS=(instance-wizard vault ro); COMP_CWORD=2; _instance_wizard;"
                         " printf '%s\\n' \"${COMPREPLY[@]}\""_s),
                 "rotate\n");
        // What is inserted into the line does nothing but stand there.
        const QByteArray hostile = inShell(u"bash"_s,
                                           u"COMP_WORDS=(instance-wizard show '$'); COMP_CWORD=2;"
                                           " _instance_wizard; eval \"printf %s ${COMPREPLY[0]}\""_s);
        QVERIFY2(hostile.startsWith("$(touch "), hostile);
        QVERIFY(!QFile::exists(m_folder.filePath(u"made-by-a-name"_s)));
        QCOMPARE(inShell(u"bash"_s,
                         u"cd '%1'; COMP_WORDS=(instance-wizard --data-dir da); COMP_CWORD=2;"
                         " _instance_wizard; echo \"${COMPREPLY[@]}\""_s.arg(m_folder.path())),
                 "data\n");
    }

    void fishCompletes()
    {
        QVERIFY(inShell(u"fish"_s, u"complete -C 'instance-wizard vault ro'"_s).startsWith("rotate\tSeal"));
        QVERIFY(inShell(u"fish"_s, u"complete -C 'instance-wizard export --format=js'"_s).startsWith("--format=json"));
    }

    void zshCompletes()
    {
        // zsh completes in a terminal only: a second one, driven by the first.
        // The completed line is not run but printed: Ctrl+A and "echo" come before it.
        const QByteArray said = inShell(
            u"zsh"_s,
            u"zmodload zsh/zpty; zpty inner zsh -f -i; zpty -w inner \"PS1=; bindkey -e; autoload -Uz compinit; "
            u"compinit "
            "-u -D; source $SCRIPT\"; zpty -w inner $'instance-wizard vault ro\\t\\x01echo '; zpty -w inner \"echo "
            "ov''er\"; while zpty -r inner line; do print -r -- $line; [[ $line == *over* ]] && break; done"_s);
        QVERIFY2(said.contains("\ninstance-wizard vault rotate"), said);
    }

    void theManualIsReadByGroff()
    {
        const auto manual = ProgramRun(m_folder.filePath(u"data"_s))({ u"manual"_s });
        QCOMPARE(manual.exitCode, 0);
        QProcess groff;
        groff.start(u"groff"_s, { u"-man"_s, u"-Tutf8"_s, u"-ww"_s, u"-P-cbou"_s });
        groff.write(manual.out);
        groff.closeWriteChannel();
        QVERIFY(groff.waitForFinished());
        QCOMPARE(groff.readAllStandardError(), "");
        const QByteArray page = groff.readAllStandardOutput();
        for (const char *part :
             { "instance-wizard vault rotate", "--accept-account", "INSTANCE_WIZARD_API_SECRET", "outcome unknown" })
            QVERIFY2(page.contains(part), part);
    }

private:
    ProgramRun::Result words(const QStringList &typed) const
    {
        return ProgramRun(m_folder.filePath(u"data"_s))(QStringList{ u"completion"_s, u"words"_s, u"--"_s } + typed);
    }

    /// What the shell says to the commands, with the completion loaded and the program on its path.
    QByteArray inShell(const QString &shell, const QString &commands) const
    {
        const ProgramRun program(m_folder.filePath(u"data"_s));
        const QString script = m_folder.filePath(u"completion."_s + shell);
        QFile file(script);
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(program({ u"completion"_s, shell }).out);
        file.close();
        // The program with this test's data, under its own name.
        const QString wrapper = m_folder.filePath(u"instance-wizard"_s);
        QFile wrapped(wrapper);
        if (!wrapped.open(QIODevice::WriteOnly))
            return {};
        wrapped.write("#!/bin/sh\nexec '" IW_BIN_DIR "/instance-wizard' --data-dir '"
                      + QFile::encodeName(m_folder.filePath(u"data"_s)) + "' \"$@\"\n");
        wrapped.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        wrapped.close();
        QProcess process;
        QProcessEnvironment environment = program.environment;
        environment.insert(u"PATH"_s, m_folder.path() + u':' + environment.value(u"PATH"_s));
        environment.insert(u"SCRIPT"_s, script);
        process.setProcessEnvironment(environment);
        process.start(shell, { u"-c"_s, u"source '%1'; %2"_s.arg(script, commands) });
        process.closeWriteChannel();
        if (!process.waitForFinished(20000))
            return "no answer: " + process.readAllStandardOutput();
        return process.readAllStandardOutput();
    }

    QTemporaryDir m_folder;
    QString m_service;
};

QTEST_GUILESS_MAIN(CompletionTest)
#include "completiontest.moc"
