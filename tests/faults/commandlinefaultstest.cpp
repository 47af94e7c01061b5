// SPDX-License-Identifier: GPL-3.0-or-later
// The program as a command among hostile streams, descriptors and children.
#include "app/accounts/accountstore.h"
#include "app/instances/instancerepository.h"
#include "app/sandbox/sandboxserver.h"
#include "app/vault/vault.h"
#include "tests/support/providersignin.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace iw;
using namespace Qt::StringLiterals;

class CommandLineFaultsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_sandbox = std::make_unique<SandboxServer>();
        QVERIFY(m_sandbox->start());
        m_info = m_sandbox->info();
    }

    /// A denial ends the command; a good line behind it must not send anything on the way out.
    void sendsNothingAfterADenial()
    {
        QProcess process;
        startCreate(process, {});
        const QUrl url(address(process));
        ProviderSignIn person;
        const QByteArray good = person.signIn(url, m_info.user, m_info.password).toEncoded();
        QByteArray denial = good;
        denial.replace("code=", "error=access_denied&unused=");
        process.write(denial + '\n' + good + '\n');
        process.closeWriteChannel();
        finish(process);
        QCOMPARE(process.exitCode(), 7);
        QCOMPARE(process.readAllStandardOutput().count('\n'), 1);
        QCOMPARE(m_sandbox->counters().postInstancesSent, 0);
        Vault vault(m_folder->filePath(u"data/vault.sqlite"_s));
        QVERIFY(vault.open());
        AccountStore accounts(vault);
        QCOMPARE(InstanceRepository(vault, accounts).unfinished().size(), 0);
    }

    void endsWithWhatWasWrongWithTheLastLine()
    {
        QProcess process;
        startCreate(process, {});
        QVERIFY(!address(process).isEmpty());
        process.write("no address\nhttps://elsewhere.example.com/?code=1\n");
        process.closeWriteChannel();
        finish(process);
        QCOMPARE(process.exitCode(), 7);
        QVERIFY(process.readAllStandardOutput().contains("signin.pasted-other-address"));
        QCOMPARE(m_sandbox->counters().postInstancesSent, 0);
    }

    void keepsSecretsAndStreamsFromTheBrowser()
    {
        QFile script(m_folder->filePath(u"xdg-open"_s));
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write("#!/bin/sh\nread -r line\necho chatter\nenv > \"$0.part\"\necho \"stdin:$line\" >> \"$0.part\"\n"
                     "mv \"$0.part\" \"$0.seen\"\n");
        script.close();
        script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QProcess process;
        startCreate(process, { u"--open"_s });
        process.write("first line\n");
        QFile seen(script.fileName() + u".seen"_s);
        QTRY_VERIFY_WITH_TIMEOUT(seen.exists(), 30000);
        process.closeWriteChannel();
        finish(process);
        QVERIFY(seen.open(QIODevice::ReadOnly));
        const QByteArray content = seen.readAll();
        QVERIFY(content.contains("PATH="));
        QVERIFY2(!content.contains("INSTANCE_WIZARD"), content);
        QVERIFY(content.endsWith("stdin:\n"));
        QVERIFY(!process.readAllStandardOutput().contains("chatter"));
    }

    void endsWhereStandardInputIsClosed()
    {
        QProcess process;
        startCreate(process, {}, u"<&-"_s);
        finish(process);
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 3);
        QVERIFY(process.readAllStandardOutput().contains("commandline.no-redirect"));
    }

    /// Another program keeps the vault to itself meanwhile: what was made is printed, as it is nowhere else.
    void printsWhatCouldNotBeSaved()
    {
        QProcess process;
        startCreate(process, { u"--reveal"_s });
        const QUrl url(address(process));
        QCOMPARE(m_sandbox->switches().set(u"slow=1500"_s), QString());
        ProviderSignIn person;
        process.write(person.signIn(url, m_info.user, m_info.password).toEncoded() + '\n');
        QTRY_COMPARE_WITH_TIMEOUT(m_sandbox->counters().postInstancesSent, 1, 30000);
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
            database.setDatabaseName(m_folder->filePath(u"data/vault.sqlite"_s));
            QVERIFY(database.open());
            QVERIFY(QSqlQuery(database).exec(u"BEGIN EXCLUSIVE"_s));
            process.closeWriteChannel();
            finish(process);
        }
        QSqlDatabase::removeDatabase(u"other"_s);
        QCOMPARE(process.exitCode(), 4);
        const QJsonObject made = QJsonDocument::fromJson(process.readLine()).object();
        QCOMPARE(made.value("saved"_L1), QJsonValue(false));
        QVERIFY(!made.value("id"_L1).toString().isEmpty());
        QVERIFY(!made.value("token"_L1).toString().isEmpty());
    }

    void tellsThatItsOutputWasLost()
    {
        if (!QFile::exists(u"/dev/full"_s))
            QSKIP("no full device here");
        QProcess process;
        startCreate(process, {});
        const QUrl url(address(process));
        ProviderSignIn person;
        process.write(person.signIn(url, m_info.user, m_info.password).toEncoded() + '\n');
        process.closeWriteChannel();
        finish(process);
        QCOMPARE(process.exitCode(), 0);
        QProcess full;
        start(full, { u"export"_s, u"--format"_s, u"json"_s }, u">/dev/full"_s);
        finish(full);
        QCOMPARE(full.exitCode(), 3);
        QVERIFY(full.readAllStandardError().contains("/dev/stdout"));
    }

    void refusesADescriptorThatIsNone()
    {
        for (const QString &fd : { u"abc"_s, u"-3"_s, u"99"_s }) {
            QProcess process;
            startCreate(process, { u"--secrets-fd="_s + fd });
            finish(process);
            QCOMPARE(process.exitCode(), 3);
            QVERIFY(process.readAllStandardOutput().contains("commandline.secrets-fd"));
        }
    }

    void refusesATagThatHoldsALineBreak()
    {
        QProcess process;
        startCreate(process, { u"--tag"_s, u"a\nb"_s });
        finish(process);
        QCOMPARE(process.exitCode(), 3);
        QVERIFY(process.readAllStandardOutput().contains("field.control"));
    }

    void tellsADifferentAddressAsAMismatch()
    {
        QCOMPARE(m_sandbox->switches().set(u"oauth-url-loses-state"_s), QString());
        QProcess process;
        startCreate(process, {});
        finish(process);
        QCOMPARE(process.exitCode(), 7);
    }

private:
    void start(QProcess &process, const QStringList &arguments, const QString &redirection = {})
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
        environment.insert(u"PATH"_s, m_folder->path() + u':' + environment.value(u"PATH"_s));
        environment.insert(u"HOME"_s, m_folder->path());
        environment.insert(u"INSTANCE_WIZARD_USER_SECRET"_s, m_info.userSecret);
        environment.insert(u"INSTANCE_WIZARD_ORGANIZATION_SECRET"_s, m_info.organizationSecret);
        environment.insert(u"INSTANCE_WIZARD_API_SECRET"_s, m_info.apiSecret);
        environment.insert(u"INSTANCE_WIZARD_PASSPHRASE"_s, u"correct horse battery"_s);
        process.setProcessEnvironment(environment);
        process.start(u"/bin/sh"_s,
                      QStringList{ u"-c"_s, u"exec \"$@\" "_s + redirection, u"sh"_s,
                                   QStringLiteral(IW_BIN_DIR "/instance-wizard"), u"--data-dir"_s,
                                   m_folder->filePath(u"data"_s) }
                          + arguments);
    }

    void startCreate(QProcess &process, const QStringList &more, const QString &redirection = {})
    {
        start(process,
              QStringList{ u"create"_s, u"--json"_s, u"--service-url"_s, m_info.serviceUrl, u"--name"_s, u"Acme Keap"_s,
                           u"--api-key"_s, m_info.apiKey, u"--callback-url"_s, m_info.callbackUrl, u"--field"_s,
                           u"infusionsoft.server="_s + m_info.server }
                  + more,
              redirection);
    }

    /// The sign-in address that the command prints first.
    static QString address(QProcess &process)
    {
        if (!QTest::qWaitFor([&] { return process.canReadLine(); }, 30000))
            return {};
        return QJsonDocument::fromJson(process.readLine()).object().value("signInUrl"_L1).toString();
    }

    static void finish(QProcess &process)
    {
        if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 30000))
            process.kill();
        process.waitForFinished();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SandboxServer> m_sandbox;
    SandboxInfo m_info;
};

QTEST_GUILESS_MAIN(CommandLineFaultsTest)
#include "commandlinefaultstest.moc"
