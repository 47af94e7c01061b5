// SPDX-License-Identifier: GPL-3.0-or-later
// The program itself as a command, against the practice service on real sockets, without a display.
#include "app/sandbox/sandboxserver.h"
#include "tests/support/outputschema.h"
#include "tests/support/providersignin.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace iw;
using namespace Qt::StringLiterals;

namespace {

struct Run
{
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
    [[nodiscard]] QJsonObject object(int line = 0) const
    {
        return QJsonDocument::fromJson(out.split('\n').value(line)).object();
    }
};

} // namespace

class CommandLineTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_sandbox = std::make_unique<SandboxServer>();
        QVERIFY(m_sandbox->start());
        m_info = m_sandbox->info();
        m_allow = true;
        m_json = true;
        m_page.clear();
        m_before.clear();
        m_path = m_folder->path() + u':' + qEnvironmentVariable("PATH");
        QFile browser(m_folder->filePath(u"xdg-open"_s));
        QVERIFY(browser.open(QIODevice::WriteOnly));
        browser.write("#!/bin/sh\nprintf %s \"$1\" > \"$HOME/opened\"\n");
        browser.close();
        QVERIFY(browser.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        m_secrets = { { "INSTANCE_WIZARD_USER_SECRET", m_info.userSecret },
                      { "INSTANCE_WIZARD_ORGANIZATION_SECRET", m_info.organizationSecret },
                      { "INSTANCE_WIZARD_API_SECRET", m_info.apiSecret },
                      { "INSTANCE_WIZARD_PASSPHRASE", u"correct horse battery"_s } };
    }

    void tellsVersionAndHelp()
    {
        QCOMPARE(run({ u"--version"_s }).exitCode, 0);
        QVERIFY(run({ u"--version"_s }).out.startsWith("instance-wizard "));
        QVERIFY(run({ u"--help"_s }).out.contains("create"));
        QVERIFY(run({ u"create"_s, u"--help"_s }).out.contains("--callback-url"));
        QCOMPARE(run({ u"creat"_s }).exitCode, 2);
        QVERIFY(run({ u"creat"_s }).err.startsWith("There is no command \"creat\"."));
        QCOMPARE(run({ u"create"_s, u"--nonsense"_s }).exitCode, 2);
        QCOMPARE(run({ u"create"_s, u"--name"_s, u"x"_s }).exitCode, 2);
    }

    void explains()
    {
        const Run denied =
            run({ u"explain"_s, u"https://mycoolapp.com/auth?error=access_denied&state=C4n4ry&code=C4n4ry"_s });
        QCOMPARE(denied.exitCode, 0);
        QVERIFY(denied.out.startsWith("The provider says that access was denied."));
        QVERIFY(denied.out.contains("no application is attached")); // the cause
        QVERIFY(denied.out.contains("Sign in again with a user who may allow it")); // the next step
        QVERIFY(!(denied.out + denied.err).contains("C4n4ry"));

        const Run several = run({ u"explain"_s, u"--json"_s, u"HTTP/1.1 400 {\"message\":\"invalid_grant\"}"_s });
        QCOMPARE(several.exitCode, 0);
        QCOMPARE(several.object(0).value("problem"_L1).toString(), u"service.code-refused"_s);
        QCOMPARE(several.object(1).value("problem"_L1).toString(), u"service.refused"_s);
        QVERIFY(several.object(0).value("certainty"_L1).toInt() > several.object(1).value("certainty"_L1).toInt());

        QVERIFY(run({ u"explain"_s, u"-"_s }, Way::None, "curl: (6)\nCould not resolve host: api.example.com\n")
                    .out.startsWith("The host was not found."));

        const Run nothing = run({ u"explain"_s, u"all is well"_s });
        QCOMPARE(nothing.exitCode, 3);
        QCOMPARE(nothing.out, QByteArray());
        QVERIFY(nothing.err.startsWith("Nothing in this text"));
        QCOMPARE(run({ u"explain"_s, u"--json"_s, u"x"_s }).object().value("problem"_L1)["id"_L1].toString(),
                 u"problems.not-recognised"_s);
    }

    void createsListsShowsAndExports()
    {
        const Run made = create();
        QCOMPARE(made.err, QByteArray());
        QCOMPARE(made.exitCode, 0);
        QVERIFY(made.object(0).contains("signInUrl"_L1));
        const QString id = made.object(1).value("id"_L1).toString();
        QVERIFY(!id.isEmpty());
        QVERIFY(!made.object(1).contains("token"_L1));
        QCOMPARE(m_sandbox->counters().postInstancesReceived, 1);

        const Run list = run({ u"list"_s, u"--json"_s });
        QCOMPARE(list.exitCode, 0);
        QCOMPARE(list.object().value("id"_L1).toString(), id);
        QCOMPARE(list.object().value("name"_L1).toString(), u"Acme Keap"_s);
        QCOMPARE(list.object().value("practice"_L1), QJsonValue(true)); // at a service of this computer
        const Run all = run({ u"export"_s, u"--format"_s, u"json"_s });
        QVERIFY(!all.out.contains("Acme Keap"));
        QVERIFY2(all.err.contains("name their ids"), all.err);
        QVERIFY(run({ u"show"_s, id }).out.contains("Acme Keap"));

        const Run shown = run({ u"show"_s, id, u"--json"_s, u"--reveal"_s });
        QCOMPARE(shown.exitCode, 0);
        const QString token = shown.object().value("token"_L1).toString();
        QVERIFY(!token.isEmpty());
        QCOMPARE(shown.object().value("apiKey"_L1).toString(), m_info.apiKey);
        const QJsonObject configuration = shown.object().value("configuration"_L1).toObject();
        QCOMPARE(configuration.value("infusionsoft.server"_L1).toString(), m_info.server);
        QCOMPARE(configuration.value("oauth.api.secret"_L1).toString(), m_info.apiSecret);
        const QByteArray words = run({ u"show"_s, id }).out;
        QVERIFY2(words.contains("Infusionsoft Server: " + m_info.server.toUtf8()), words);
        QVERIFY(!words.contains(m_info.apiSecret.toUtf8()) && !words.contains(token.toUtf8()));

        const Run accounts = run({ u"accounts"_s, u"--json"_s });
        QCOMPARE(accounts.object().value("serviceUrl"_L1), list.object().value("serviceUrl"_L1));
        QCOMPARE(accounts.object().value("instances"_L1).toInt(), 1);
        const QString account = accounts.object().value("name"_L1).toString();
        QVERIFY(run({ u"accounts"_s }).out.startsWith(account.toUtf8() + "\t"));
        QCOMPARE(run({ u"show"_s, account + u'/' + id }).exitCode, 0);

        const Run masked = run({ u"export"_s, id, u"--format"_s, u"env"_s });
        QCOMPARE(masked.exitCode, 0);
        QVERIFY(!masked.out.contains(token.toUtf8()));
        const QString file = m_folder->filePath(u"out.json"_s);
        const QStringList reveal{ u"export"_s, id, u"--format"_s, u"json"_s, u"--reveal"_s, u"--output"_s, file };
        const Run saved = run(reveal);
        QCOMPARE(saved.exitCode, 0);
        QCOMPARE(saved.out, QByteArray());
        QVERIFY2(saved.err.endsWith(u"\nSaved to %1.\n"_s.arg(file).toUtf8()), saved.err);
        QVERIFY2(saved.err.contains("--reveal-account"), saved.err); // what is still hidden
        QFile exported(file);
        QVERIFY(exported.open(QIODevice::ReadOnly));
        QVERIFY(exported.readAll().contains(token.toUtf8()));
        QCOMPARE(exported.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        const Run again = run(reveal);
        QCOMPARE(again.exitCode, 3); // never over another file unasked
        QVERIFY(again.err.contains("--overwrite"));
        QVERIFY(QDir(m_folder->path()).mkpath(u"tree/.git"_s));
        const QString committable = m_folder->filePath(u"tree/out.json"_s);
        const QStringList intoTree{ u"export"_s, id, u"--format"_s, u"json"_s, u"--output"_s, committable };
        QVERIFY(!run(intoTree).err.contains("git work tree")); // masked
        const Run inTree = run(intoTree + QStringList{ u"--overwrite"_s, u"--reveal"_s });
        QCOMPARE(inTree.exitCode, 0);
        QVERIFY2(inTree.err.contains("git work tree"), inTree.err);
        const Run each = run({ u"export"_s, id, u"--format"_s, u"json"_s, u"--json"_s });
        QCOMPARE(each.object().value("id"_L1).toString(), id);
        const Run text = run({ u"export"_s, id, u"--format"_s, u"env"_s, u"--json"_s });
        QCOMPARE(text.object().value("text"_L1).toString().toUtf8(), masked.out);
        QCOMPARE(run({ u"export"_s, u"--format"_s, u"nonsense"_s }).exitCode, 3);
        const Run mistyped = run({ u"export"_s, id, u"--format"_s, u"env"_s, u"--fields"_s, u"token, tokn"_s });
        QCOMPARE(mistyped.exitCode, 3); // a credential that is left out is worth a word
        QVERIFY2(mistyped.err.contains("tokn") && mistyped.err.contains("oauth.api.secret"), mistyped.err);
        const Run chosen = run({ u"export"_s, id, u"--format"_s, u"ENV"_s, u"--fields"_s, u" token , tags"_s });
        QVERIFY2(chosen.out.contains("CE_TOKEN") && !chosen.out.contains("CE_API_SECRET"), chosen.out);
        const Run nothing = run({ u"export"_s, id, u"--format"_s, u"env"_s, u"--reveal"_s, u"--fields"_s, QString() });
        QVERIFY2(nothing.exitCode == 0 && !nothing.out.contains(token.toUtf8()), nothing.out);
        QCOMPARE(run({ u"export"_s, id, u"--format"_s, u"env"_s, u"--reveal-account"_s }).exitCode, 2);
        QCOMPARE(run({ u"export"_s, id, u"--format"_s, u"env"_s, u"--output"_s, u"-"_s }).out, masked.out);
        const Run folder = run({ u"export"_s, id, u"--format"_s, u"env"_s, u"--output"_s, m_folder->path() });
        QVERIFY2(folder.exitCode == 3 && !folder.err.contains("--overwrite"), folder.err);
        QCOMPARE(run({ u"export"_s, id, id, u"--format"_s, u"env"_s }).out, masked.out); // named twice is one
        QCOMPARE(run({ u"show"_s, u"999"_s }).exitCode, 3);
    }

    void refusesToMakeTheSameTwice()
    {
        const Run made = create();
        QCOMPARE(made.exitCode, 0);
        const Run again = create();
        QCOMPARE(again.exitCode, 3);
        QVERIFY2(!again.out.contains("signInUrl"), again.out); // before any call
        const Run words = run({ u"list"_s, u"--json"_s });
        const QByteArray id = words.object().value("id"_L1).toVariant().toString().toUtf8();
        QVERIFY(!id.isEmpty());
        QVERIFY2((again.out + again.err).contains(id), again.out + again.err);
        // What was named is another account, what was signed in to is the saved one.
        const QStringList other{ u"--field"_s, u"infusionsoft.server=zz999"_s, u"--accept-account"_s };
        QCOMPARE(create(other).exitCode, 3);
        QCOMPARE(m_sandbox->counters().postInstancesSent, 1);
        QCOMPARE(create({ u"--accept-duplicate"_s }).exitCode, 0);
        QCOMPARE(m_sandbox->counters().postInstancesSent, 2);
    }

    void importsWhatWasExported()
    {
        QCOMPARE(create().exitCode, 0);
        const QString id = run({ u"list"_s, u"--json"_s }).object().value("id"_L1).toVariant().toString();
        const QString file = m_folder->filePath(u"all.json"_s);
        QCOMPARE(run({ u"export"_s, id, u"--format"_s, u"json"_s, u"--reveal"_s, u"--reveal-account"_s, u"--output"_s,
                       file })
                     .exitCode,
                 0);
        QCOMPARE(run({ u"import"_s, file }).exitCode, 3); // here already: nothing is done unasked
        QCOMPARE(run({ u"import"_s, file, u"--skip-existing"_s, u"--json"_s }).object().value("outcome"_L1),
                 u"skipped"_s);
        QCOMPARE(run({ u"import"_s, file, u"--take"_s, u"--json"_s }).object().value("outcome"_L1), u"taken-over"_s);
        QCOMPARE(run({ u"delete"_s, id, u"--here"_s }).exitCode, 0);
        QCOMPARE(run({ u"import"_s, file, u"--dry-run"_s, u"--json"_s }).object().value("outcome"_L1), u"new"_s);
        QVERIFY(run({ u"list"_s }).out.isEmpty());
        QFile content(file);
        QVERIFY(content.open(QIODevice::ReadOnly));
        const QByteArray text = content.readAll();
        const Run imported = run({ u"import"_s, u"-"_s, u"--json"_s }, Way::None, text);
        QCOMPARE(imported.exitCode, 0);
        QCOMPARE(imported.object().value("outcome"_L1), u"imported"_s);
        QVERIFY(!imported.out.contains(m_info.userSecret.toUtf8()));
        QCOMPARE(run({ u"check"_s, id }).exitCode, 0); // its token and its account's secrets are the real ones
        const Run broken = run({ u"import"_s, u"-"_s, u"--json"_s }, Way::None, text.chopped(20));
        QCOMPARE(broken.exitCode, 3);
        QVERIFY2(broken.out.contains("sharing.import-json"), broken.out);
    }

    void writesARecipeThatIsReadAgain()
    {
        QCOMPARE(create().exitCode, 0);
        const QString id = run({ u"list"_s, u"--json"_s }).object().value("id"_L1).toVariant().toString();
        const QString path = m_folder->filePath(u"made.json"_s);
        QCOMPARE(run({ u"recipe"_s, id, u"--output"_s, path }).exitCode, 0);
        QCOMPARE(run({ u"recipe"_s, id, u"--output"_s, path }).exitCode, 3); // never over another file unasked
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QCOMPARE(run({ u"recipe"_s, id }).out, content);
        QVERIFY(!content.contains(m_info.apiSecret.toUtf8()) && !content.contains(m_info.userSecret.toUtf8()));
    }

    void takesFromARecipeWhatIsNotGiven()
    {
        const QString path = m_folder->filePath(u"customers.recipe"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto entry = [this](const QString &name) {
            return QJsonObject{ { u"service"_s, m_info.serviceUrl },
                                { u"connector"_s, u"infusionsoftmarketing"_s },
                                { u"name"_s, name },
                                { u"tags"_s, QJsonArray{ u"Docs"_s } },
                                { u"fields"_s,
                                  QJsonObject{ { u"oauth.api.key"_s, m_info.apiKey },
                                               { u"oauth.callback.url"_s, m_info.callbackUrl },
                                               { u"infusionsoft.server"_s, m_info.server } } } };
        };
        file.write(QJsonDocument(QJsonObject{ { u"version"_s, 1 },
                                              { u"recipes"_s, QJsonArray{ entry(u"Acme"_s), entry(u"Bolt"_s) } } })
                       .toJson());
        file.close();
        const QStringList whole{ u"create"_s, u"--json"_s, u"--recipe"_s, path };
        // Somebody else's file does not choose where the secrets go, not even on this computer.
        const Run elsewhere = run(whole + QStringList{ u"--name"_s, u"Bolt"_s }, Way::Paste);
        QCOMPARE(elsewhere.exitCode, 3);
        QVERIFY2(elsewhere.out.contains("commandline.recipe-service"), elsewhere.out);
        QCOMPARE(m_sandbox->counters().postInstancesReceived, 0);
        const QStringList base = whole + QStringList{ u"--service-url"_s, m_info.serviceUrl };
        const Run which = run(base, Way::Paste);
        QCOMPARE(which.exitCode, 3);
        QVERIFY2((which.out + which.err).contains("Acme, Bolt"), which.out + which.err);
        QCOMPARE(run(base + QStringList{ u"--name"_s, u"Bolt"_s, u"--tag"_s, u"Mine"_s }, Way::Paste).exitCode, 0);
        const QJsonObject made = run({ u"list"_s, u"--json"_s }).object();
        QCOMPARE(made.value("name"_L1).toString(), u"Bolt"_s);
        QCOMPARE(made.value("tags"_L1).toArray(), QJsonArray{ u"Mine"_s }); // options go first
    }

    void refusesBeforeAnyCallWhereTheVaultCannotSeal()
    {
        m_secrets.remove("INSTANCE_WIZARD_PASSPHRASE");
        const Run refused = create();
        QCOMPARE(refused.exitCode, 4);
        QVERIFY(!refused.out.contains("signInUrl"));
        m_json = false;
        const Run words = create();
        QVERIFY2(words.err.contains("instance-wizard vault passphrase"), words.err);
        QVERIFY2(words.err.contains("INSTANCE_WIZARD_PASSPHRASE"), words.err);
    }

    void asksAgainAfterAWrongPaste()
    {
        m_json = false;
        m_before = "no address\n\nhttps://elsewhere.example.com/?code=1&state=2\n";
        const Run made = create();
        QVERIFY2(made.exitCode == 0, made.err);
        QCOMPARE(made.err.count("The sign-in is still valid"), 2);
        const QList<QByteArray> lines = made.out.split('\n');
        QCOMPARE(run({ u"list"_s, u"--json"_s }).object().value("id"_L1).toString().toUtf8(), lines.value(1));
        QCOMPARE(lines.value(2), QByteArray("Name: Acme Keap"));
    }

    void refusesBadInput()
    {
        m_info.callbackUrl = u"https;//mycoolapp.com"_s;
        QCOMPARE(create().exitCode, 3);
    }

    void tellsAWrongSecretWithTheHost()
    {
        m_secrets.insert("INSTANCE_WIZARD_USER_SECRET", u"wrongwrongwrongwrongwrongwrongwrong="_s);
        const Run refused = create();
        QCOMPARE(refused.exitCode, 5);
        QVERIFY2(refused.out.contains("127.0.0.1"), refused.out);
        QCOMPARE(run({ u"accounts"_s, u"--json"_s }).out, QByteArray()); // nor is an account left with that secret
    }

    void tellsHowItIsCalled()
    {
        const Run typo = run({ u"lsit"_s });
        QCOMPARE(typo.exitCode, 2);
        QVERIFY2(typo.err.contains("\"list\"") && typo.err.contains("--help"), typo.err);
        const Run unknown = run({ u"list"_s, u"--bogus"_s, u"--json"_s });
        QCOMPARE(unknown.exitCode, 2);
        QCOMPARE(unknown.object().value("problem"_L1)["id"_L1].toString(), u"commandline.usage"_s);
        const Run format = run({ u"export"_s });
        QCOMPARE(format.exitCode, 2);
        QVERIFY2(format.err.contains("kubernetes"), format.err);
        QVERIFY(run({ u"export"_s, u"--help"_s }).out.startsWith("Usage: instance-wizard export "));
        const Run connector = run({ u"connectors"_s, u"infusionsoftmarketing"_s, u"--json"_s });
        QVERIFY2(connector.out.contains("\"INSTANCE_WIZARD_API_SECRET\""), connector.out);
        QCOMPARE(run({ u"connectors"_s, u"nobody"_s }).exitCode, 3);
        QVERIFY(run({ u"completion"_s, u"bash"_s, u"--json"_s }).object().contains("text"_L1));
        m_secrets.remove("INSTANCE_WIZARD_API_SECRET");
        QVERIFY2(create().out.contains("INSTANCE_WIZARD_API_SECRET"), "what is missing is named as it is given");
    }

    /// Names come from services and files: none steers the terminal or forges a line.
    void tamesWhatOthersWrote()
    {
        QFile file(m_folder->filePath(u"hostile.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"format\": \"instance-wizard/1\", \"instances\": [{\"id\": \"7\", \"name\": "
                   "\"n\\u001b]0;X\\u0007\\nfake\\trow\\u202e\", \"connector\": \"k\", \"account\": \"a\\u001b[31m\", "
                   "\"serviceUrl\": \"https://api.cloud-elements.com.example.com\", \"token\": \"t\", "
                   "\"service\": \"Cloud Elements\"}]}");
        file.close();
        const Run imported = run({ u"import"_s, file.fileName() });
        QCOMPARE(imported.exitCode, 0);
        QVERIFY2(imported.out.contains("api.cloud-elements.com.example.com"), imported.out); // where its calls go
        const QByteArray all = imported.out + run({ u"list"_s }).out + run({ u"show"_s, u"7"_s }).out
            + run({ u"import"_s, file.fileName() }).err;
        QVERIFY2(!all.contains('\x1b') && !all.contains("\nfake") && !all.contains("\u202e"), all);
        QVERIFY2(!run({ u"list"_s }).out.contains("Cloud Elements"), "a file cannot pass its host off as another");
    }

    void tellsWhereNobodyAnswers()
    {
        m_info.serviceUrl = u"http://127.0.0.1:9"_s;
        QCOMPARE(create().exitCode, 6);
    }

    void tellsADenial()
    {
        m_allow = false;
        QCOMPARE(create().exitCode, 7);
    }

    void tellsAnUnknownOutcome()
    {
        QCOMPARE(m_sandbox->switches().set(u"relay=POST /instances:drop-before"_s), QString());
        QCOMPARE(create().exitCode, 8);
        QCOMPARE(m_sandbox->counters().postInstancesSent, 1);
    }

    void tellsFirstThatALostOneMustNotBeMadeAgain()
    {
        m_json = false;
        // The answer is lost, and the look afterwards meets an error that invites to try again.
        for (const QString &fault : { u"relay=POST /instances:drop-before"_s, u"fail=GET /instances:500"_s })
            QCOMPARE(m_sandbox->switches().set(fault), QString());
        const Run lost = create();
        QCOMPARE(lost.exitCode, 8);
        const QByteArray words = lost.err.split('\n').value(2);
        QVERIFY2(words.startsWith("“Acme Keap” may have been made at 127.0.0.1: do not create it again."), lost.err);
        const QByteArray again = "--data-dir '" + m_folder->filePath(u"my data"_s).toUtf8() + "' adopt --unfinished ";
        QVERIFY2(words.contains(again), lost.err);
        QVERIFY2(!words.contains("Wait a little") && !words.contains("under details"), lost.err);
    }

    // The browser itself brings the answer; standard input is over from the start.
    void takesTheAnswerFromTheBrowser()
    {
        useLoopbackCallback();
        const Run made = create({ u"--open"_s }, Way::Browser);
        QVERIFY2(made.exitCode == 0, made.err + made.out);
        QVERIFY(!made.object(1).value("id"_L1).toString().isEmpty());
        QVERIFY2(m_page.contains("You are signed in."), m_page);
        QCOMPARE(m_sandbox->counters().postInstancesReceived, 1);
        QFile opened(m_folder->filePath(u"opened"_s));
        QVERIFY(opened.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(opened.readAll()), made.object(0).value("signInUrl"_L1).toString());
    }

    void takesADenialFromTheBrowser()
    {
        useLoopbackCallback();
        m_allow = false;
        QCOMPARE(create({ u"--open"_s }, Way::Browser).exitCode, 7);
        QVERIFY2(m_page.contains("The sign-in did not succeed."), m_page);
    }

    void takesAPastedAddressWhileItListens()
    {
        useLoopbackCallback();
        QCOMPARE(create({ u"--open"_s }).exitCode, 0);
    }

    // L6: the address is on the screen already, to be copied.
    void goesOnWhereNoBrowserCanBeStarted()
    {
        m_json = false;
        m_path = m_folder->filePath(u"nothing"_s);
        const Run made = create({ u"--open"_s });
        QCOMPARE(made.exitCode, 0);
        QVERIFY2(made.err.contains("No browser could be started."), made.err);
    }

    // The practice service itself listens at its own callback.
    void takesAPastedAddressWhereThePortIsTaken()
    {
        m_json = false;
        const Run made = create({ u"--open"_s });
        QCOMPARE(made.exitCode, 0);
        QVERIFY2(made.err.contains("Another program already listens at port"), made.err);
    }

private:
    enum class Way { None, Paste, Browser };

    /// A callback that nobody listens at, and a browser that only notes what it is to open.
    void useLoopbackCallback()
    {
        QTcpServer probe;
        QVERIFY(probe.listen(QHostAddress::LocalHost));
        const quint16 port = probe.serverPort();
        probe.close();
        m_sandbox = std::make_unique<SandboxServer>();
        QVERIFY(m_sandbox->start({ .callbackUrl = u"http://127.0.0.1:%1/cb"_s.arg(port) }));
        m_info = m_sandbox->info();
        m_secrets.insert("INSTANCE_WIZARD_USER_SECRET", m_info.userSecret);
        m_secrets.insert("INSTANCE_WIZARD_ORGANIZATION_SECRET", m_info.organizationSecret);
        m_secrets.insert("INSTANCE_WIZARD_API_SECRET", m_info.apiSecret);
    }

    /// What a browser does with the redirect.
    void visit(const QUrl &url)
    {
        QNetworkAccessManager network;
        const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(url)));
        QVERIFY(QTest::qWaitFor([&reply] { return reply->isFinished(); }));
        m_page = reply->readAll();
    }

    Run run(const QStringList &arguments, Way way = Way::None, const QByteArray &input = {})
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"DISPLAY"_s);
        environment.remove(u"WAYLAND_DISPLAY"_s);
        environment.remove(u"QT_QPA_PLATFORM"_s);
        environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
        environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder->path());
        environment.insert(u"HOME"_s, m_folder->path());
        environment.insert(u"PATH"_s, m_path);
        for (auto it = m_secrets.constBegin(); it != m_secrets.constEnd(); ++it)
            environment.insert(QString::fromLatin1(it.key()), it.value());
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(IW_BIN_DIR "/instance-wizard"),
                      QStringList{ u"--data-dir"_s, m_folder->filePath(u"my data"_s) } + arguments);
        if (!input.isEmpty()) {
            process.write(input);
            process.closeWriteChannel();
        }
        Run result;
        bool asked = way == Way::None;
        if (way == Way::Browser)
            process.closeWriteChannel();
        const auto collect = [&] {
            result.out += process.readAllStandardOutput();
            result.err += process.readAllStandardError();
            if (!asked && result.out.contains('\n')) {
                asked = true;
                const QString url = m_json ? result.object().value("signInUrl"_L1).toString()
                                           : QString::fromUtf8(result.out.split('\n').first());
                ProviderSignIn person;
                const QUrl redirect =
                    url.isEmpty() ? QUrl() : person.signIn(QUrl(url), m_info.user, m_info.password, m_allow);
                if (way == Way::Browser)
                    visit(redirect);
                else if (!redirect.isEmpty())
                    process.write(m_before + redirect.toEncoded() + '\n');
                process.closeWriteChannel();
            }
            return process.state() == QProcess::NotRunning;
        };
        if (!QTest::qWaitFor(collect, 60000))
            process.kill();
        process.waitForFinished();
        collect();
        result.exitCode = process.exitCode();
        if (arguments.contains("--json"_L1)) {
            if (const QString wrong = outputSchemaProblem(commandOf(arguments), result.out); !wrong.isEmpty())
                QTest::qFail(qPrintable(wrong), __FILE__, __LINE__);
        }
        return result;
    }

    Run create(const QStringList &more = {}, Way way = Way::Paste)
    {
        QStringList arguments{ u"create"_s,
                               u"--service-url"_s,
                               m_info.serviceUrl,
                               u"--name"_s,
                               u"Acme Keap"_s,
                               u"--tag"_s,
                               u"Docs"_s,
                               u"--api-key"_s,
                               m_info.apiKey,
                               u"--callback-url"_s,
                               m_info.callbackUrl,
                               u"--field"_s,
                               u"infusionsoft.server="_s + m_info.server };
        if (m_json)
            arguments += u"--json"_s;
        return run(arguments + more, way);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SandboxServer> m_sandbox;
    SandboxInfo m_info;
    QMap<QByteArray, QString> m_secrets;
    bool m_allow = true;
    bool m_json = true;
    QByteArray m_before; ///< what is pasted before the redirected address
    QString m_path; ///< where commands are looked for
    QByteArray m_page; ///< what the browser was shown at the callback
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "commandlinetest.moc"
