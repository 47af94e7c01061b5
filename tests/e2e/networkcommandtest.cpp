// SPDX-License-Identifier: GPL-3.0-or-later
// The program as a command behind a proxy that asks for a password, at a service whose authority only a file names.
#include "app/base/paths.h"
#include "app/network/proxypassword.h"
#include "app/settings/preferences.h"
#include "app/vault/keyslots.h"
#include "app/vault/vault.h"
#include "tests/support/proxyserver.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/testtls.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLibraryInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace iw;
using namespace Qt::StringLiterals;

class NetworkCommandTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_program = QStringLiteral(IW_BIN_DIR "/instance-wizard");
        m_serviceUrl = u"https://service.test"_s;
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<ScriptedServer>(serverTls());
        m_proxy = std::make_unique<ProxyServer>(m_server->port());
        m_proxy->require("anna", "passCANARY");
        m_settings = { .proxy = NetworkSettings::Proxy::Manual,
                       .host = u"127.0.0.1"_s,
                       .port = m_proxy->port(),
                       .user = u"anna"_s,
                       .certificateFile = tlsFile(u"ca.pem"_s) };
    }

    void cleanup() { QCOMPARE(m_server->mistakes(), QString()); }

    void takesWhatTheWindowHasSet()
    {
        keep(u"passCANARY"_s);
        m_server->expect("POST /elements/api-v2/elements/infusionsoftmarketing/oauth/url",
                         jsonReply(401, R"({"requestId":"0123456789abcdef01234567","message":"No"})"));
        QProcess process;
        create(process);
        QCOMPARE(process.exitCode(), 5);
        QCOMPARE(problemIn(process), u"service.unauthorized"_s);
        QCOMPARE(m_proxy->requests().constLast(), "CONNECT service.test:443"_ba);
        QCOMPARE(m_server->requests().size(), 1);
    }

    void tellsWhatTheProxyWants()
    {
        keep(u"wrong"_s);
        QProcess process;
        create(process);
        QCOMPARE(process.exitCode(), 6);
        QCOMPARE(problemIn(process), u"service.proxy-sign-in"_s);
    }

    void tellsWhomItDoesNotTrust()
    {
        m_settings.certificateFile.clear();
        keep(u"passCANARY"_s);
        QProcess process;
        create(process);
        QCOMPARE(process.exitCode(), 6);
        QCOMPARE(problemIn(process), u"service.tls-untrusted"_s);
    }

    /// As where an AppImage lacks OpenSSL: the program beside a qt.conf that names plugins without it.
    void tellsThatTheLibraryIsMissing()
    {
        const QString plugins = QLibraryInfo::path(QLibraryInfo::PluginsPath);
        const QDir folder(m_folder->path());
        QVERIFY(folder.mkpath(u"plugins"_s));
        QVERIFY(QFile::link(plugins + u"/sqldrivers"_s, folder.filePath(u"plugins/sqldrivers"_s)));
        QVERIFY(QFile::copy(m_program, folder.filePath(u"instance-wizard"_s)));
        QFile paths(folder.filePath(u"qt.conf"_s));
        QVERIFY(paths.open(QIODevice::WriteOnly));
        paths.write("[Paths]\nPlugins=" + folder.filePath(u"plugins"_s).toUtf8() + '\n');
        paths.close();
        m_program = folder.filePath(u"instance-wizard"_s);
        m_serviceUrl = u"https://127.0.0.1:%1"_s.arg(m_server->port());
        m_settings = {};
        keep({});
        QProcess process;
        create(process);
        QCOMPARE(process.exitCode(), 6);
        QCOMPARE(problemIn(process), u"service.tls-missing"_s);
    }

private:
    void keep(const QString &password)
    {
        const Paths paths(m_folder->filePath(u"data"_s));
        Preferences(paths).setNetworkSettings(m_settings);
        Vault vault(paths.vaultFile());
        QVERIFY(vault.open());
        vault.keySlots().setPassphraseCost({ .operations = 1, .memory = 8LL * 1024 * 1024 });
        Job *set = vault.keySlots().setPassphrase(Secret::fromText(u"correct horse battery"), &vault);
        QTRY_VERIFY(set->isFinished());
        if (!password.isEmpty())
            QVERIFY(ProxyPassword(vault).keep(m_settings, Secret::fromText(password)));
    }

    void create(QProcess &process)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
        environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder->path());
        environment.insert(u"HOME"_s, m_folder->path());
        environment.insert(u"INSTANCE_WIZARD_USER_SECRET"_s, u"us3rCANARY"_s);
        environment.insert(u"INSTANCE_WIZARD_ORGANIZATION_SECRET"_s, u"0rgCANARY"_s);
        environment.insert(u"INSTANCE_WIZARD_API_SECRET"_s, u"ap1CANARY"_s);
        environment.insert(u"INSTANCE_WIZARD_PASSPHRASE"_s, u"correct horse battery"_s);
        process.setProcessEnvironment(environment);
        process.start(m_program,
                      { u"--data-dir"_s, m_folder->filePath(u"data"_s), u"create"_s, u"--json"_s, u"--service-url"_s,
                        m_serviceUrl, u"--name"_s, u"Acme"_s, u"--api-key"_s, u"key"_s, u"--callback-url"_s,
                        u"https://mycoolapp.com/auth"_s, u"--field"_s,
                        u"infusionsoft.server=dt123.infusionsoft.com"_s });
        if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 30000))
            process.kill();
        process.waitForFinished();
    }

    static QString problemIn(QProcess &process)
    {
        const QByteArray out = process.readAllStandardOutput();
        return out.contains("CANARY") ? u"a secret was printed"_s
                                      : QJsonDocument::fromJson(out)["problem"_L1]["id"_L1].toString();
    }

    QString m_program;
    QString m_serviceUrl;
    NetworkSettings m_settings;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<ProxyServer> m_proxy;
};

QTEST_GUILESS_MAIN(NetworkCommandTest)
#include "networkcommandtest.moc"
