// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/redactor.h"
#include "app/problems/problemcatalog.h"
#include "app/service/exchangelog.h"
#include "app/service/servicejobs.h"
#include "tests/support/scriptedserver.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace iw;
using namespace Qt::StringLiterals;
using Then = ScriptedReply::Then;

namespace {

const QString token = u"t0ken+CANARY/="_s;
const QByteArray created = "{\"id\":48213,\"name\":\"A\",\"token\":\"t0ken+CANARY/=\"}";

PlatformSecrets platformSecrets() { return { Secret::fromText(u"us3rSecret"), Secret::fromText(u"0rgSecret") }; }

ServiceClient::NewInstance newInstance()
{
    ServiceClient::NewInstance instance;
    instance.connector = u"infusionsoftmarketing"_s;
    instance.code = Secret::fromText(u"c0deCANARY");
    instance.configuration.emplace(u"oauth.api.secret"_s, Secret::fromText(u"ap1SecretCANARY"));
    instance.name = u"A"_s;
    return instance;
}

ScriptedReply raw(const QByteArray &bytes, Then then = Then::Close) { return { bytes, then }; }

} // namespace

/// POST /instances under every fault: one request leaves, never a second, and the outcome is told for what it is. The
/// server's count is the judge, not the program's.
class ServiceCreateFaultsTest : public QObject
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
        ServiceClient::Limits limits;
        limits.inactivity = std::chrono::milliseconds(500);
        limits.total = std::chrono::milliseconds(1500);
        limits.bodyCap = 256 * 1024;
        m_client->setLimits(limits);
    }

    void cleanup()
    {
        QVERIFY2(!m_log->toText().contains("CANARY"_L1), qPrintable(m_log->toText()));
        QCOMPARE(m_server->mistakes(), QString());
        QCOMPARE(m_elsewhere->mistakes(), QString());
    }

    void isSentOnce_data()
    {
        QTest::addColumn<ScriptedReply>("reply");
        QTest::addColumn<RequestOutcome>("outcome");
        QTest::addColumn<QString>("id");
        const auto refused = [](const char *name, const ScriptedReply &reply, const QString &id) {
            QTest::newRow(name) << reply << RequestOutcome::Refused << (u"service."_s + id);
        };
        const auto unknown = [](const char *name, const ScriptedReply &reply) {
            QTest::newRow(name) << reply << RequestOutcome::Unknown << u"service.outcome-unknown"_s;
        };
        const QByteArray error = "{\"requestId\":\"0123456789abcdef01234567\",\"message\":\"No\"}";
        const QByteArray html = "Content-Type: text/html\r\n";
        const QByteArray refusal = "{\"requestId\":\"0123456789abcdef01234567\",\"message\":\"No\",\"providerMessage\":"
                                   "\"{\\\"error\\\":\\\"invalid_grant\\\"}\"}";

        unknown("dropped before the answer", raw({}));
        unknown("reset before the answer", raw({}, Then::Reset));
        unknown("dropped in the status line", raw("HTTP/1."));
        unknown("dropped in the headers", raw("HTTP/1.1 200 OK\r\nContent-Ty"));
        unknown("garbage", raw("\x16\x03\x01garbage\r\n\r\n\0\xff\xfe"_ba));
        unknown("garbage, kept open", raw("SSH-2.0-OpenSSH\r\n", Then::KeepOpen));
        unknown("truncated body", raw("HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n" + created));
        unknown("truncated chunks", raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffff\r\n" + created));
        unknown("no length, closed early", raw("HTTP/1.1 200 OK\r\n\r\n" + created.first(30)));
        unknown("hang", raw({}, Then::KeepOpen));
        unknown("hang in the body", raw("HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n{", Then::KeepOpen));
        unknown("drip", raw("HTTP/1.1 200 OK\r\nContent-Length: 9000\r\n\r\n{", Then::Drip));
        unknown("big length", raw("HTTP/1.1 200 OK\r\nContent-Length: 1000000000\r\n\r\n{", Then::KeepOpen));
        unknown("endless body", raw("HTTP/1.1 200 OK\r\n\r\n" + QByteArray(64 * 1024, ' '), Then::Endless));
        unknown("200 with HTML", httpReply(200, "<html>Sign in to the hotel</html>", html));
        unknown("200 empty", jsonReply(200, {}));
        unknown("201 empty", jsonReply(201, {}));
        unknown("201 cut short", jsonReply(201, created.first(30)));
        unknown("a token of 5 MB", jsonReply(200, "{\"id\":1,\"token\":\"" + QByteArray(5 << 20, 't') + "\"}"));
        unknown("204", raw("HTTP/1.1 204 No Content\r\n\r\n"));
        unknown("200 without an id", jsonReply(200, "{\"token\":\"t0ken+CANARY/=\"}"));
        unknown("200 without a token", jsonReply(200, "{\"id\":1}"));
        unknown("200 with a token that is none", jsonReply(200, "{\"id\":1,\"token\":[12]}"));
        unknown("200 with a null id", jsonReply(200, "{\"id\":null}"));
        unknown("200 with a list", jsonReply(200, "[1,2]"));
        unknown("302", httpReply(302, {}, "Location: " + elsewherePlaceholder() + "\r\n"));
        unknown("307", httpReply(307, {}, "Location: " + elsewherePlaceholder() + "\r\n"));
        unknown("308", httpReply(308, {}, "Location: " + elsewherePlaceholder() + "\r\n"));
        unknown("500 with HTML", httpReply(500, "<html>", html));
        unknown("502 with HTML", httpReply(502, "<html>", html));
        unknown("503 empty", httpReply(503, {}));
        unknown("504 of a gateway", jsonReply(504, "{\"message\":\"Endpoint request timed out\"}"));
        unknown("502 of a gateway", jsonReply(502, "{\"message\":\"An invalid response was received\"}"));
        // The service's own 5xx may come after the instance was made.
        unknown("500 of the service", jsonReply(500, error));
        unknown("502 of the service", jsonReply(502, error));
        unknown("503 of the service", jsonReply(503, error));
        unknown("500 after the sign-in went well",
                jsonReply(500, QByteArray(refusal).replace("invalid_grant", "rate_limit_exceeded")));
        unknown("500 of a gateway that speaks OAuth", jsonReply(500, "{\"providerMessage\":\"invalid_grant\"}"));
        unknown("404 with HTML", httpReply(404, "<html>", html));
        unknown("400 truncated", raw("HTTP/1.1 400 Bad\r\nContent-Length: 900\r\n\r\n{\"message\":"));

        refused("400", jsonReply(400, error), u"refused"_s);
        refused("401", jsonReply(401, error), u"unauthorized"_s);
        refused("401 with a challenge", jsonReply(401, error, "WWW-Authenticate: Basic realm=\"x\"\r\n"),
                u"unauthorized"_s);
        refused("403", jsonReply(403, error), u"forbidden"_s);
        refused("404", jsonReply(404, error), u"not-found"_s);
        refused("405", jsonReply(405, error), u"not-supported"_s);
        refused("409", jsonReply(409, error), u"conflict"_s);
        refused("429", jsonReply(429, error, "Retry-After: 7\r\n"), u"rate-limited"_s);
        refused("500 with the provider's refusal", jsonReply(500, refusal), u"code-refused"_s);
        refused("502 with the provider's refusal", jsonReply(502, refusal), u"code-refused"_s);
        refused("500 with the provider's refusal in XML",
                jsonReply(500,
                          "{\"requestId\":\"0123456789abcdef01234567\",\"message\":\"No\",\"providerMessage\":"
                          "\"<error>invalid_client</error>\"}"),
                u"client-refused"_s);
    }
    void isSentOnce()
    {
        QFETCH(ScriptedReply, reply);
        QFETCH(RequestOutcome, outcome);
        QFETCH(QString, id);
        reply.bytes.replace(elsewherePlaceholder(), m_elsewhere->url(u"/x"_s).toEncoded());
        m_server->expect("POST /elements/api-v2/instances", reply);
        CreateInstanceJob *job = create(*m_server);
        QVERIFY(job->problem());
        QCOMPARE(job->problem()->id, id);
        QCOMPARE(job->outcome(), outcome);
        QVERIFY(hasProblemText(id));
        QVERIFY(!describe(*job->problem()).details.contains("CANARY"_L1));
        QCOMPARE(postsUntilNow(), 1);
        QCOMPARE(m_elsewhere->connections(), 0);
        if (id == "service.rate-limited"_L1)
            QCOMPARE(job->problem()->arguments.value(u"retryAfter"_s), u"7"_s);
    }

    void isSentOnceOnAWarmConnection_data()
    {
        QTest::addColumn<ScriptedReply>("reply");
        QTest::newRow("closed") << raw({});
        QTest::newRow("reset") << raw({}, Then::Reset);
        QTest::newRow("garbage") << raw("garbage\r\n\r\n");
    }
    void isSentOnceOnAWarmConnection()
    {
        QFETCH(ScriptedReply, reply);
        m_server->expect("POST ", jsonReply(200, "{\"oauthUrl\":\"https://signin.example.com/\"}"));
        auto *question = m_client->authorizationUrl(
            api(*m_server), platformSecrets(),
            { u"infusionsoftmarketing"_s, u"key"_s, Secret::fromText(u"ap1SecretCANARY"), u"https://a.example/"_s, {} },
            ServiceClient::Way::Post, this);
        QTRY_VERIFY(question->isFinished());
        m_server->expect("POST ", reply);
        CreateInstanceJob *job = create(*m_server);
        QCOMPARE(job->outcome(), RequestOutcome::Unknown);
        QCOMPARE(m_server->connections(), 1); // it was warm indeed
        QCOMPARE(postsUntilNow(), 2);
    }

    void nothingWasSentWhereNobodyListens()
    {
        const QUrl nobody = ScriptedServer().url(u"/elements/api-v2"_s);
        auto *job = m_client->createInstance(nobody, platformSecrets(), newInstance(), this);
        QTRY_VERIFY(job->isFinished());
        QCOMPARE(job->problem()->id, u"service.connection-refused"_s);
        QCOMPARE(job->outcome(), RequestOutcome::NotSent);
    }

    void nothingWasSentWithoutTls()
    {
        QUrl secure = api(*m_server);
        secure.setScheme(u"https"_s);
        m_client->setLimits({ std::chrono::seconds(20), std::chrono::seconds(20), 1024 });
        auto *job = m_client->createInstance(secure, platformSecrets(), newInstance(), this);
        QTRY_COMPARE(m_server->connections(), 1);
        m_server->closeConnections(); // in the middle of the handshake
        QTRY_VERIFY_WITH_TIMEOUT(job->isFinished(), 20'000);
        QCOMPARE(job->outcome(), RequestOutcome::NotSent);
        QVERIFY(job->problem()->id != "service.outcome-unknown"_L1);
    }

    void cancellingIsHonest()
    {
        m_server->expect("POST ", raw({}, Then::KeepOpen));
        auto *sent = m_client->createInstance(api(*m_server), platformSecrets(), newInstance(), this);
        QTRY_COMPARE(m_server->requests().size(), 1);
        sent->cancel();
        sent->cancel();
        QTRY_VERIFY(sent->isFinished());
        QCOMPARE(sent->outcome(), RequestOutcome::Unknown);

        auto *early = m_client->createInstance(api(*m_server), platformSecrets(), newInstance(), this);
        QSignalSpy finished(early, &Job::finished);
        early->cancel(); // before the event loop had a turn
        QTRY_VERIFY(early->isFinished());
        QCOMPARE(finished.count(), 1);
        QCOMPARE(early->problem()->id, u"service.cancelled"_s);
        QCOMPARE(early->outcome(), RequestOutcome::NotSent);
    }

    void aWholeAnswerInPiecesIsASuccess()
    {
        m_server->expect("POST ",
                         raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                                 + QByteArray::number(created.size(), 16) + "\r\n" + created + "\r\n0\r\n\r\n",
                             Then::KeepOpen));
        CreateInstanceJob *job = create(*m_server);
        QVERIFY(!job->problem());
        QCOMPARE(job->instance().id, u"48213"_s);
        QCOMPARE(job->instance().token.reveal(), token);
    }

private:
    static QByteArray elsewherePlaceholder() { return "http://elsewhere.example.com/x"; }
    static QUrl api(const ScriptedServer &server) { return server.url(u"/elements/api-v2"_s); }

    /// Counts after one more, harmless request has gone through: a POST sent again would have come before it.
    qsizetype postsUntilNow()
    {
        m_server->expect("GET ", jsonReply(200, "[]"));
        auto *fence = m_client->listInstances(api(*m_server), platformSecrets(), {}, this);
        [&] { QTRY_VERIFY(fence->isFinished()); }();
        const QList<ScriptedServer::Request> &all = m_server->requests();
        return std::count_if(all.cbegin(), all.cend(), [](const auto &request) { return request.method == "POST"; });
    }

    CreateInstanceJob *create(const ScriptedServer &server)
    {
        auto *job = m_client->createInstance(api(server), platformSecrets(), newInstance(), this);
        QSignalSpy finished(job, &Job::finished);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(job->isFinished(), 20'000); }();
        [&] { QCOMPARE(finished.count(), 1); }();
        return job;
    }

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<ScriptedServer> m_elsewhere;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<ExchangeLog> m_log;
    std::unique_ptr<Redactor> m_redactor;
    std::unique_ptr<ServiceClient> m_client;
};

QTEST_GUILESS_MAIN(ServiceCreateFaultsTest)
#include "servicecreatefaultstest.moc"
