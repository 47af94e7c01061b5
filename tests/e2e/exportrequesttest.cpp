// SPDX-License-Identifier: GPL-3.0-or-later
// Requests to the practice service made by other programs from what was exported to them.
#include "app/sandbox/practicetenant.h"
#include "app/sharing/exporter.h"
#include "tests/support/creationfixture.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

using namespace iw;
using namespace Qt::StringLiterals;

namespace {

const QString unlikely = u"Größe & \"Söhne\" 'Co' $HOME `x` #1 = +/%, \\ 🌻"_s;

} // namespace

class ExportRequestTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        f = std::make_unique<CreationFixture>();
        QVERIFY(f->start());
        const auto account = f->accounts.ensure(QUrl(f->info.serviceUrl), f->draft().platform, false);
        QVERIFY(account);
        PracticeInstance made;
        made.name = unlikely;
        made.elementKey = u"infusionsoftmarketing"_s;
        made = f->sandbox.tenant().add(made);
        m_row.name = unlikely;
        m_row.connector = made.elementKey;
        m_row.serviceUrl = QUrl(f->info.serviceUrl);
        m_row.accountId = account->recordId;
        QVERIFY(f->instances.begin(m_row, {}));
        m_row.id = QString::number(made.id);
        m_row.state = InstanceState::Valid;
        QVERIFY(f->instances.complete(m_row, Secret::fromText(made.token)));
        // Whoever runs the exported line also wants to know the status.
        write(u".curlrc"_s, "write-out = \" %{http_code}\"\n");
    }

    void cleanup() { m_row = {}; }

    void curl_data()
    {
        QTest::addColumn<QString>("shell");
        QTest::newRow("bash") << u"bash"_s;
        QTest::newRow("dash") << u"dash"_s;
    }

    void curl()
    {
        QFETCH(const QString, shell);
        const QByteArray clear = run(shell, { save(u"curl"_s, { true, true }) });
        QVERIFY2(clear.endsWith(" 200"), clear.constData());
        QCOMPARE(QJsonDocument::fromJson(clear.chopped(4))["name"_L1].toString(), unlikely);
        const QString hidden = save(u"curl"_s, {});
        QVERIFY2(run(shell, { hidden }).endsWith(" 401"), "no secret is given, and yet it works");
        // The placeholders are the names under which the shell export has the secrets.
        const QString both = write(u"both.sh"_s, "set -a; . \"$1\"; set +a; . \"$2\"\n");
        const QByteArray expanded = run(shell, { both, save(u"shell"_s, { true, true }), hidden });
        QVERIFY2(expanded.endsWith(" 200"), expanded.constData());
    }

    void header()
    {
        const QByteArray answer = run(u"curl"_s,
                                      { u"--silent"_s, u"--header"_s, u'@' + save(u"header"_s, { true, true }),
                                        f->info.serviceUrl + u"/instances/"_s + m_row.id });
        QVERIFY2(answer.endsWith(" 200"), answer.constData());
    }

    void newman()
    {
        const QString program = nodeProgram(u"newman/bin/newman.js"_s);
        if (program.isEmpty())
            QSKIP("npm's newman is not installed; tests/run fetches it");
        const QJsonObject request{
            { u"method"_s, u"GET"_s },
            { u"url"_s, u"{{CE_SERVICE_URL}}/instances/{{CE_INSTANCE_ID}}"_s },
            { u"header"_s,
              QJsonArray{ QJsonObject{ { u"key"_s, u"Authorization"_s }, { u"value"_s, u"{{CE_AUTHORIZATION}}"_s } } } }
        };
        const QString check =
            u"pm.test('works', () => { pm.response.to.have.status(200); "
            "pm.expect(pm.response.json().name).to.eql(pm.environment.get('CE_INSTANCE_NAME')); });"_s;
        const QJsonObject test{ { u"listen"_s, u"test"_s }, { u"script"_s, QJsonObject{ { u"exec"_s, check } } } };
        const QJsonObject item{ { u"name"_s, u"one"_s },
                                { u"request"_s, request },
                                { u"event"_s, QJsonArray{ test } } };
        const QJsonObject info{ { u"name"_s, u"c"_s },
                                { u"schema"_s,
                                  u"https://schema.getpostman.com/json/collection/v2.1.0/collection.json"_s } };
        const QString collection =
            write(u"collection.json"_s,
                  QJsonDocument(QJsonObject{ { u"info"_s, info }, { u"item"_s, QJsonArray{ item } } }).toJson());
        const QStringList arguments{ program, u"run"_s, collection, u"--disable-unicode"_s, u"--environment"_s };
        run(u"node"_s, arguments + QStringList{ save(u"postman"_s, { true, true }) });
        QVERIFY2(m_exitCode == 0, m_output);
        run(u"node"_s, arguments + QStringList{ save(u"postman"_s, {}) });
        QVERIFY2(m_exitCode == 1, "no secret is given, and yet it works");
    }

    void bruno()
    {
        const QString program = nodeProgram(u"@usebruno/cli/bin/bru.js"_s);
        if (program.isEmpty())
            QSKIP("npm's @usebruno/cli is not installed; tests/run fetches it");
        write(u"bruno.json"_s, R"({"version": "1", "name": "c", "type": "collection"})");
        write(u"one.bru"_s,
              "meta {\n  name: one\n  type: http\n  seq: 1\n}\n\n"
              "get {\n  url: {{CE_SERVICE_URL}}/instances/{{CE_INSTANCE_ID}}\n  body: none\n  auth: none\n}\n\n"
              "headers {\n  Authorization: {{CE_AUTHORIZATION}}\n}\n\n"
              "assert {\n  res.status: eq 200\n}\n");
        const QStringList arguments{ program, u"run"_s, u"one.bru"_s, u"--env-file"_s };
        run(u"node"_s, arguments + QStringList{ save(u"bruno"_s, { true, true }, u"environment.json"_s) });
        QVERIFY2(m_exitCode == 0, m_output);
        run(u"node"_s, arguments + QStringList{ save(u"bruno"_s, {}, u"environment.json"_s) });
        QVERIFY2(m_exitCode != 0, "no secret is given, and yet it works");
    }

    /// Reads the same files as the HTTP Client of JetBrains.
    void httpyac()
    {
        const QString program = nodeProgram(u"httpyac/bin/httpyac.js"_s);
        if (program.isEmpty())
            QSKIP("npm's httpyac is not installed; tests/run fetches it");
        write(u"one.http"_s,
              "GET {{CE_SERVICE_URL}}/instances/{{CE_INSTANCE_ID}}\n"
              "Authorization: {{CE_AUTHORIZATION}}\n\n"
              "?? status == 200\n");
        const QStringList arguments{ program, u"send"_s, u"one.http"_s, u"--all"_s, u"--env"_s, u"ce-"_s + m_row.id };
        const QString name = u"http-client.private.env.json"_s;
        save(u"jetbrains"_s, { true, true }, name);
        run(u"node"_s, arguments);
        QVERIFY2(m_exitCode == 0, m_output);
        save(u"jetbrains"_s, {}, name);
        run(u"node"_s, arguments);
        QVERIFY2(m_exitCode != 0, "no secret is given, and yet it works");
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return f->folder.filePath(name); }

    QString write(const QString &name, const QByteArray &content)
    {
        if (!Exporter::writeFile(path(name), content, true))
            qFatal("write");
        return path(name);
    }

    QString save(const QString &id, const ExportOptions &options, const QString &name = {})
    {
        for (const ExportFormat &format : loadExportFormats({})) {
            if (format.id != id)
                continue;
            const auto bytes = Exporter(f->instances).render(format, { m_row }, options);
            return bytes ? write(name.isEmpty() ? id : name, *bytes) : bytes.problem().id;
        }
        return {};
    }

    /// Runs it while the practice service answers in this process; all it wrote.
    QByteArray run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"CURL_HOME"_s, f->folder.path());
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(f->folder.path());
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        process.closeWriteChannel();
        if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 50'000))
            process.kill();
        m_exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
        return m_output = process.readAll();
    }

    /// In the folder that tests/run names in NODE_PATH; empty where npm could not fetch it.
    [[nodiscard]] static QString nodeProgram(const QString &file)
    {
        const QString found = qEnvironmentVariable("NODE_PATH") + u'/' + file;
        return QFile::exists(found) ? found : QString();
    }

    std::unique_ptr<CreationFixture> f;
    Instance m_row;
    QByteArray m_output;
    int m_exitCode = 0;
};

QTEST_GUILESS_MAIN(ExportRequestTest)
#include "exportrequesttest.moc"
