// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/redactor.h"
#include "app/network/certificatefile.h"
#include "app/network/networkroute.h"
#include "app/problems/problemcatalog.h"
#include "app/service/exchangelog.h"
#include "app/service/servicejobs.h"
#include "tests/support/proxyserver.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/testtls.h"

#include <QNetworkProxy>
#include <QTest>

using namespace iw;
using namespace Qt::StringLiterals;
using Proxy = NetworkSettings::Proxy;
using Kind = NetworkSettings::ProxyKind;
using Fault = ProxyServer::Fault;

namespace {

// Names of their own top-level domain: whatever reaches them went through the proxy.
const QUrl service(u"https://service.test/elements/api-v2"_s);

} // namespace

/// The client on its way through real proxies and to real encrypted servers, sound and broken ones.
class NetworkFaultsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        start(u"server.pem"_s);
        m_settings = { .proxy = Proxy::Manual, .host = u"127.0.0.1"_s, .port = m_proxy->port() };
        m_settings.certificateFile = tlsFile(u"ca.pem"_s);
        m_log = std::make_unique<ExchangeLog>();
        m_redactor = std::make_unique<Redactor>();
        m_network = std::make_unique<QNetworkAccessManager>();
        m_client = std::make_unique<ServiceClient>(*m_network, *m_log, *m_redactor);
    }

    void cleanup()
    {
        QVERIFY2(!m_log->toText().contains("CANARY"_L1), qPrintable(m_log->toText()));
        QCOMPARE(m_server->mistakes(), QString());
    }

    void goesThroughTheProxy_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<bool>("asksForAUser");
        QTest::addColumn<QByteArray>("request");
        QTest::newRow("HTTP") << Kind::Http << false << "CONNECT service.test:443"_ba;
        QTest::newRow("HTTP with a user") << Kind::Http << true << "CONNECT service.test:443"_ba;
        QTest::newRow("SOCKS5") << Kind::Socks5 << false << "SOCKS service.test:443"_ba;
        QTest::newRow("SOCKS5 with a user") << Kind::Socks5 << true << "SOCKS service.test:443"_ba;
    }
    void goesThroughTheProxy()
    {
        QFETCH(Kind, kind);
        QFETCH(bool, asksForAUser);
        m_settings.kind = kind;
        if (asksForAUser) {
            m_proxy->require("anna", "pass:CANARY");
            m_settings.user = u"anna"_s;
        }
        take(Secret::fromText(u"pass:CANARY"));
        m_server->expect("GET /elements/api-v2/instances", jsonReply(200, "[]"));
        const Job *job = list();
        QVERIFY2(!job->problem(), job->problem() ? qPrintable(job->problem()->technical) : "");
        QTEST(m_proxy->requests().constLast(), "request");
        QCOMPARE(m_server->requests().size(), 1);
        QVERIFY(m_server->requests().constFirst().headers.value("authorization").startsWith("User "));
        QVERIFY(!m_server->requests().constFirst().headers.contains("proxy-authorization"));
    }

    /// The proxy's question does not have the body sent twice.
    void postsOnceThroughAProxyThatAsks()
    {
        m_proxy->require("anna", "right");
        m_settings.user = u"anna"_s;
        take(Secret::fromText(u"right"));
        m_server->expect("POST /elements/api-v2/instances", jsonReply(200, R"({"id":7,"token":"CANARY","name":"n"})"));
        const CreateInstanceJob *job = create();
        QVERIFY(!job->problem());
        QCOMPARE(m_server->requests().size(), 1);
    }

    /// Nothing of a creation has left where the way to the service was not open: the sign-in's code is still good.
    void keepsTheCodeWhereTheWayIsClosed_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<QString>("password");
        QTest::addColumn<bool>("trusted");
        QTest::newRow("password") << Fault::None << u"wrong"_s << true;
        QTest::newRow("refused") << Fault::Refuse << u"right"_s << true;
        QTest::newRow("closed") << Fault::Close << u"right"_s << true;
        QTest::newRow("not trusted") << Fault::None << u"right"_s << false;
    }
    void keepsTheCodeWhereTheWayIsClosed()
    {
        QFETCH(Fault, fault);
        QFETCH(QString, password);
        QFETCH(bool, trusted);
        m_proxy->setFault(fault);
        m_proxy->require("anna", "right");
        m_settings.user = u"anna"_s;
        if (!trusted)
            m_settings.certificateFile.clear();
        take(Secret::fromText(password));
        const CreateInstanceJob *job = create();
        QVERIFY(job->problem());
        QCOMPARE(job->outcome(), RequestOutcome::NotSent);
        QVERIFY(job->problem()->id != "service.outcome-unknown"_L1);
    }

    /// Plain http leaves this computer only where it is not the service: such as a page of a captive portal.
    void asksForAbsoluteAddresses()
    {
        take();
        ScriptedServer plain;
        ProxyServer proxy(plain.port());
        m_settings.port = proxy.port();
        take();
        plain.expect("GET /x?y=1", httpReply(200, "hello"));
        const std::unique_ptr<QNetworkReply> reply(
            m_network->get(QNetworkRequest(QUrl(u"http://service.test/x?y=1"_s))));
        QTRY_VERIFY(reply->isFinished());
        QCOMPARE(reply->readAll(), "hello"_ba);
        QCOMPARE(proxy.requests(), QList<QByteArray>{ "GET http://service.test/x?y=1" });
    }

    void thisComputerIsReachedDirectly_data()
    {
        QTest::addColumn<QString>("host");
        for (const QString &host : { u"127.0.0.1"_s, u"127.8.9.1"_s, u"localhost"_s, u"::1"_s })
            QTest::newRow(qPrintable(host)) << host;
    }
    void thisComputerIsReachedDirectly()
    {
        QFETCH(QString, host);
        take();
        for (const Proxy mode : { Proxy::Manual, Proxy::System, Proxy::None }) {
            m_settings.proxy = mode;
            setRoute(*m_network, m_settings, {});
            const auto proxies = m_network->proxyFactory()->queryProxy(QNetworkProxyQuery(host, 80));
            QCOMPARE(proxies, QList<QNetworkProxy>{ QNetworkProxy::NoProxy });
        }
    }

    void theSystemsProxyIsTaken()
    {
        qputenv("https_proxy", "http://127.0.0.1:" + QByteArray::number(m_proxy->port()));
        m_settings.proxy = Proxy::System;
        take();
        m_server->expect("GET ", jsonReply(200, "[]"));
        const bool reached = !list()->problem();
        qunsetenv("https_proxy");
        QVERIFY(reached);
        QCOMPARE(m_proxy->requests().size(), 1);
    }

    void noProxyIsTaken()
    {
        qputenv("https_proxy", "http://127.0.0.1:" + QByteArray::number(m_proxy->port()));
        m_settings.proxy = Proxy::None;
        take();
        const Job *job = list();
        qunsetenv("https_proxy");
        QCOMPARE(job->problem()->id, u"service.host-not-found"_s);
        QCOMPARE(m_proxy->requests().size(), 0);
    }

    /// What was changed holds for the next request, though a connection by the former way is still open.
    void changesHoldForTheNextRequest()
    {
        ProxyServer other(m_server->port());
        for (ProxyServer *proxy : { m_proxy.get(), &other, m_proxy.get() }) {
            m_settings.port = proxy->port();
            take();
            dropConnections(*m_network);
            const qsizetype before = proxy->requests().size();
            m_server->expect("GET ", jsonReply(200, "[]"));
            QVERIFY(!list()->problem());
            QCOMPARE(proxy->requests().size(), before + 1);
        }
    }

    /// A password that was put right, and trust that was taken away, hold at once too.
    void connectionsOfBeforeAreDropped()
    {
        m_proxy->require("anna", "right");
        m_settings.user = u"anna"_s;
        for (const QString &password : { u"wrong"_s, u"right"_s, u"wrong"_s }) {
            take(Secret::fromText(password));
            dropConnections(*m_network);
            const bool reaches = password == "right"_L1;
            if (reaches)
                m_server->expect("GET ", jsonReply(200, "[]"));
            const Job *job = list();
            QCOMPARE(job->problem() ? job->problem()->id : QString(), reaches ? QString() : u"service.proxy-sign-in"_s);
        }
        take(Secret::fromText(u"right"));
        m_server->expect("GET ", jsonReply(200, "[]"));
        dropConnections(*m_network);
        QVERIFY(!list()->problem());
        m_settings.certificateFile.clear();
        take(Secret::fromText(u"right"));
        dropConnections(*m_network);
        QCOMPARE(list()->problem()->id, u"service.tls-untrusted"_s);
    }

    /// What is under way when something changes gets its answer: it may be a creation.
    void whatIsUnderWayIsLeftAlone()
    {
        take();
        m_server->expect("GET ", { "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n" });
        Job *job = m_client->listInstances(service, secrets(), {}, this);
        QTRY_COMPARE(m_server->requests().size(), 1);
        take();
        dropConnections(*m_network);
        m_server->sendMore("[]");
        QTRY_VERIFY(job->isFinished());
        QVERIFY2(!job->problem(), job->problem() ? qPrintable(job->problem()->technical) : "");
        // The connection went afterwards.
        m_server->expect("GET ", jsonReply(200, "[]"));
        const int before = m_server->connections();
        QVERIFY(!list()->problem());
        QCOMPARE(m_server->connections(), before + 1);
    }

    void tellsWhatTheProxyDid_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<QString>("id");
        QTest::newRow("refuses") << Kind::Http << Fault::Refuse << u"service.proxy"_s;
        QTest::newRow("bad gateway") << Kind::Http << Fault::BadGateway << u"service.proxy"_s;
        QTest::newRow("closes") << Kind::Http << Fault::Close << u"service.proxy-unreachable"_s;
        QTest::newRow("silent") << Kind::Http << Fault::Silent << u"service.timed-out"_s;
        QTest::newRow("SOCKS refuses") << Kind::Socks5 << Fault::Refuse << u"service.proxy"_s;
        QTest::newRow("SOCKS unreachable") << Kind::Socks5 << Fault::BadGateway << u"service.proxy"_s;
        QTest::newRow("SOCKS closes") << Kind::Socks5 << Fault::Close << u"service.proxy-unreachable"_s;
    }
    void tellsWhatTheProxyDid()
    {
        QFETCH(Kind, kind);
        QFETCH(Fault, fault);
        m_settings.kind = kind;
        m_proxy->setFault(fault);
        take();
        const Job *job = list();
        QVERIFY(job->problem());
        QTEST(job->problem()->id, "id");
    }

    void tellsWhereTheProxyIsDown_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("host");
        QTest::newRow("down") << Kind::Http << u"127.0.0.1"_s;
        QTest::newRow("unknown") << Kind::Http << u"proxy.invalid"_s;
        QTest::newRow("SOCKS down") << Kind::Socks5 << u"127.0.0.1"_s;
    }
    void tellsWhereTheProxyIsDown()
    {
        QFETCH(Kind, kind);
        QFETCH(QString, host);
        m_proxy->stop();
        m_settings.kind = kind;
        m_settings.host = host;
        take();
        const Job *job = list();
        QVERIFY(job->problem());
        QCOMPARE(job->problem()->id, u"service.proxy"_s); // Qt does not tell it from a proxy that refuses
        QVERIFY(describe(*job->problem()).title.contains(host + u':' + QString::number(m_settings.port)));
        QCOMPARE(describe(*job->problem()).actionId, u"network-settings"_s);
    }

    void tellsThatTheProxyWantsAPassword_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("password");
        QTest::newRow("none") << Kind::Http << u""_s;
        QTest::newRow("wrong") << Kind::Http << u"wrongCANARY"_s;
        QTest::newRow("SOCKS wrong") << Kind::Socks5 << u"wrongCANARY"_s;
    }
    void tellsThatTheProxyWantsAPassword()
    {
        QFETCH(Kind, kind);
        QFETCH(QString, password);
        m_proxy->require("anna", "right");
        m_settings.kind = kind;
        m_settings.user = password.isEmpty() ? QString() : u"anna"_s;
        take(Secret::fromText(password));
        const Job *job = list();
        QVERIFY(job->problem());
        QCOMPARE(job->problem()->id, u"service.proxy-sign-in"_s);
        QVERIFY(m_proxy->refusedUsers() >= 1);
    }

    void refusesUnsoundCertificates_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("trusted");
        QTest::addColumn<QString>("id");
        QTest::newRow("unknown authority") << u"server.pem"_s << u""_s << u"service.tls-untrusted"_s;
        QTest::newRow("self-signed") << u"selfsigned.pem"_s << u""_s << u"service.tls-untrusted"_s;
        QTest::newRow("expired") << u"expired.pem"_s << u"ca.pem"_s << u"service.tls-expired"_s;
        QTest::newRow("other host") << u"otherhost.pem"_s << u"ca.pem"_s << u"service.tls-other-host"_s;
    }
    void refusesUnsoundCertificates()
    {
        QFETCH(QString, certificate);
        QFETCH(QString, trusted);
        start(certificate);
        m_settings.port = m_proxy->port();
        m_settings.certificateFile = trusted.isEmpty() ? QString() : tlsFile(trusted);
        take();
        const Job *job = list();
        QVERIFY(job->problem());
        QTEST(job->problem()->id, "id");
        QVERIFY(describe(*job->problem()).title.contains(u"service.test"));
        QCOMPARE(m_server->requests().size(), 0);
    }

    void refusesOldEncryption()
    {
        QT_WARNING_PUSH
        QT_WARNING_DISABLE_DEPRECATED
        start(u"server.pem"_s, QSsl::TlsV1_0);
        QT_WARNING_POP
        m_settings.port = m_proxy->port();
        take();
        const Job *job = list();
        QVERIFY(job->problem());
        QCOMPARE(job->problem()->id, u"service.tls"_s);
        QCOMPARE(m_server->requests().size(), 0);
    }

    void tellsTheServiceFromAPage_data()
    {
        QTest::addColumn<ScriptedReply>("reply");
        QTest::addColumn<QString>("id"); // empty: reached
        const QByteArray html = "Content-Type: text/html\r\n";
        const QByteArray refusal = R"({"requestId":"0123456789abcdef01234567","message":"No"})";
        QTest::newRow("keys") << jsonReply(200, "[]") << u""_s;
        QTest::newRow("refused by the service") << jsonReply(401, refusal) << u""_s;
        QTest::newRow("not known to the service") << jsonReply(404, refusal) << u""_s;
        QTest::newRow("captive portal") << httpReply(200, "<html>Welcome</html>", html) << u"service.not-json"_s;
        QTest::newRow("captive portal 511") << httpReply(511, {}, html) << u"service.captive-portal"_s;
        QTest::newRow("web site") << httpReply(404, "<html>", html) << u"service.not-json"_s;
        QTest::newRow("failing") << jsonReply(500, refusal) << u"service.server-error"_s;
        QTest::newRow("elsewhere") << httpReply(302, {}, "Location: https://other.test/\r\n")
                                   << u"service.redirected"_s;
    }
    void tellsTheServiceFromAPage()
    {
        QFETCH(ScriptedReply, reply);
        QFETCH(QString, id);
        take();
        m_server->expect("GET /elements/api-v2/elements/keys", reply);
        auto *job = m_client->reach(service, this);
        QTRY_VERIFY_WITH_TIMEOUT(job->isFinished(), 20'000);
        QCOMPARE(job->problem() ? job->problem()->id : QString(), id);
        QVERIFY(!m_server->requests().constFirst().headers.contains("authorization"));
    }

    void readsFilesOfCertificates_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("id"); // empty: good
        QTest::newRow("good") << tlsFile(u"ca.pem"_s) << u""_s;
        QTest::newRow("only a key") << tlsFile(u"server.key"_s) << u"network.certificate-none"_s;
        QTest::newRow("no PEM") << tlsFile(u"make.sh"_s) << u"network.certificate-none"_s;
        QTest::newRow("expired") << tlsFile(u"expiredca.pem"_s) << u"network.certificate-expired"_s;
        QTest::newRow("missing") << tlsFile(u"nowhere.pem"_s) << u"network.certificate-unreadable"_s;
        QTest::newRow("folder") << tlsFile({}) << u"network.certificate-unreadable"_s;
    }
    void readsFilesOfCertificates()
    {
        QFETCH(QString, file);
        QFETCH(QString, id);
        const auto read = readCertificateFile(file, QDateTime::currentDateTimeUtc());
        QCOMPARE(read ? QString() : read.problem().id, id);
        if (read) {
            QCOMPARE(read->size(), 1);
            QCOMPARE(ownerOf(read->constFirst()), u"Test Authority"_s);
        }
    }

    /// The file's authorities are trusted beside the system's, not in their place.
    void theSystemsAuthoritiesStayTrusted()
    {
        const auto trust = trustOf(m_settings);
        QVERIFY(trust);
        QCOMPARE(trust->caCertificates().size(), QSslConfiguration::systemCaCertificates().size() + 1);
        QVERIFY(trustOf({})->isNull());
    }

private:
    void start(const QString &certificate, QSsl::SslProtocol protocol = QSsl::TlsV1_2OrLater)
    {
        m_server = std::make_unique<ScriptedServer>(serverTls(certificate, protocol));
        m_proxy = std::make_unique<ProxyServer>(m_server->port());
    }

    void take(const Secret &password = {})
    {
        setRoute(*m_network, m_settings, password);
        const auto trust = trustOf(m_settings);
        QVERIFY(trust);
        m_client->setTls(*trust);
        ServiceClient::Limits limits;
        limits.inactivity = std::chrono::milliseconds(1500);
        limits.total = std::chrono::milliseconds(3000);
        m_client->setLimits(limits);
    }

    static PlatformSecrets secrets() { return { Secret::fromText(u"us3rCANARY"), Secret::fromText(u"0rgCANARY") }; }

    const CreateInstanceJob *create()
    {
        ServiceClient::NewInstance instance;
        instance.connector = u"infusionsoftmarketing"_s;
        instance.code = Secret::fromText(u"codeCANARY");
        instance.name = u"n"_s;
        auto *job = m_client->createInstance(service, secrets(), instance, this);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(job->isFinished(), 20'000); }();
        return job;
    }

    const Job *list()
    {
        Job *job = m_client->listInstances(service, secrets(), {}, this);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(job->isFinished(), 20'000); }();
        return job;
    }

    NetworkSettings m_settings;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<ProxyServer> m_proxy;
    std::unique_ptr<ExchangeLog> m_log;
    std::unique_ptr<Redactor> m_redactor;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<ServiceClient> m_client;
};

QTEST_GUILESS_MAIN(NetworkFaultsTest)
#include "networkfaultstest.moc"
