// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/redactor.h"
#include "app/service/exchangelog.h"
#include "app/service/servicejobs.h"
#include "tests/support/scriptedserver.h"

#include <QTcpServer>
#include <QTest>

using namespace iw;
using namespace Qt::StringLiterals;
using Then = ScriptedReply::Then;

namespace {

PlatformSecrets platformSecrets() { return { Secret::fromText(u"us3rCANARY"), Secret::fromText(u"0rgCANARY") }; }

} // namespace

/// What changes an instance, under every fault: whether it may have happened all the same is told for what it is, so
/// that whoever asked knows when to look.
class ServiceChangeFaultsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<ScriptedServer>();
        m_elsewhere = std::make_unique<ScriptedServer>();
        m_network = std::make_unique<QNetworkAccessManager>();
        m_log = std::make_unique<ExchangeLog>();
        m_redactor = std::make_unique<Redactor>();
        m_client = std::make_unique<ServiceClient>(*m_network, *m_log, *m_redactor);
        m_client->setLimits({ .inactivity = std::chrono::milliseconds(500), .total = std::chrono::milliseconds(1500) });
    }

    void cleanup()
    {
        QVERIFY2(!m_log->toText().contains("CANARY"_L1), qPrintable(m_log->toText()));
        QCOMPARE(m_elsewhere->mistakes(), QString());
        QCOMPARE(m_elsewhere->connections(), 0);
    }

    void tells_data()
    {
        QTest::addColumn<ScriptedReply>("reply");
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("mayHaveHappened");
        const auto row = [](const char *name, const ScriptedReply &reply, const QString &id, bool mayHaveHappened) {
            QTest::newRow(name) << reply << (u"service."_s + id) << mayHaveHappened;
        };
        const QByteArray error = "{\"requestId\":\"0123456789abcdef01234567\",\"message\":\"No\"}";
        const QByteArray html = "Content-Type: text/html\r\n";
        row("hang", { {}, Then::KeepOpen }, u"timed-out"_s, true);
        row("half", { "HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n{\"id\":7", Then::Close }, u"truncated"_s, true);
        row("half, no body yet", { "HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n", Then::Close }, u"truncated"_s,
            true);
        row("captive portal", httpReply(200, "<html>", html), u"not-json"_s, true);
        row("302", httpReply(302, {}, "Location: ELSEWHERE\r\n"), u"redirected"_s, false);
        row("307", httpReply(307, {}, "Location: ELSEWHERE\r\n"), u"redirected"_s, false);
        row("400", jsonReply(400, error), u"refused"_s, false);
        row("401", jsonReply(401, error), u"unauthorized"_s, false);
        row("408", jsonReply(408, error), u"refused"_s, true);
        row("429", jsonReply(429, error, "Retry-After: 3\r\n"), u"rate-limited"_s, false);
        row("500", jsonReply(500, error), u"server-error"_s, true);
        row("502 page", httpReply(502, "<html>", html), u"server-error"_s, true);
    }
    void tells()
    {
        QFETCH(ScriptedReply, reply);
        QFETCH(QString, id);
        QFETCH(bool, mayHaveHappened);
        reply.bytes.replace("ELSEWHERE", m_elsewhere->url(u"/x"_s).toEncoded());
        for (const QByteArray &start : { "PATCH "_ba, "PUT "_ba, "DELETE "_ba })
            m_server->expect(start, reply);
        for (ChangeInstanceJob *job : all(m_server->url(u"/elements/api-v2"_s))) {
            QVERIFY(job->problem());
            QCOMPARE(job->problem()->id, id);
            QCOMPARE(job->mayHaveHappened(), mayHaveHappened);
            QVERIFY(!job->instance());
        }
        QCOMPARE(m_server->mistakes(), QString());
    }

    /// Qt sends what has no body once more when the connection breaks: harmless, as each asks for a state.
    void tellsADroppedConnection()
    {
        m_server->expect("PATCH ", { {}, Then::Close });
        auto *job = run(m_client->updateInstance(m_server->url(u"/elements/api-v2"_s), platformSecrets(), u"7"_s,
                                                 { .name = u"A"_s }, this));
        QCOMPARE(job->problem()->id, u"service.truncated"_s);
        QVERIFY(job->mayHaveHappened());
        QCOMPARE(m_server->mistakes(), QString()); // one PATCH, never a second
    }

    void tellsWhatNeverArrived()
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const QUrl nobody(u"http://127.0.0.1:%1/elements/api-v2"_s.arg(closed.serverPort()));
        closed.close();
        for (ChangeInstanceJob *job : all(nobody)) {
            QCOMPARE(job->problem()->id, u"service.connection-refused"_s);
            QVERIFY(!job->mayHaveHappened());
        }
        for (ChangeInstanceJob *job : all(QUrl(u"http://example.com/elements/api-v2"_s))) {
            QCOMPARE(job->problem()->id, u"service.insecure-address"_s);
            QVERIFY(!job->mayHaveHappened());
        }
    }

    void doesNotTakeAnotherForIt()
    {
        m_server->expect("PATCH ", jsonReply(200, "{\"id\":8}"));
        auto *job = run(m_client->updateInstance(m_server->url(u"/elements/api-v2"_s), platformSecrets(), u"7"_s,
                                                 { .name = u"A"_s }, this));
        QCOMPARE(job->problem()->id, u"service.not-understood"_s);
        QVERIFY(job->mayHaveHappened());
    }

private:
    ChangeInstanceJob *run(ChangeInstanceJob *job)
    {
        [&] { QTRY_VERIFY_WITH_TIMEOUT(job->isFinished(), 20'000); }();
        return job;
    }

    QList<ChangeInstanceJob *> all(const QUrl &api)
    {
        QList<ChangeInstanceJob *> jobs;
        jobs << run(m_client->updateInstance(api, platformSecrets(), u"7"_s, { .name = u"A"_s }, this));
        jobs << run(m_client->enableInstance(api, platformSecrets(), u"7"_s, true, this));
        jobs << run(m_client->deleteInstance(api, platformSecrets(), u"7"_s, this));
        return jobs;
    }

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<ScriptedServer> m_elsewhere;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<ExchangeLog> m_log;
    std::unique_ptr<Redactor> m_redactor;
    std::unique_ptr<ServiceClient> m_client;
};

QTEST_GUILESS_MAIN(ServiceChangeFaultsTest)
#include "servicechangefaultstest.moc"
