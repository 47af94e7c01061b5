// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/redactor.h"
#include "app/service/exchangelog.h"
#include "app/service/servicejobs.h"
#include "tests/support/scriptedserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace iw;
using namespace Qt::StringLiterals;

namespace {

PlatformSecrets platformSecrets() { return { Secret::fromText(u"us3rCANARY"), Secret::fromText(u"0rgCANARY") }; }

const QByteArray instance = R"({"id":7,"name":"A","token":"t0kenCANARY/+=","element":{"key":"k","hub":"marketing"}})";
const QByteArray gone = R"({"requestId":"0123456789abcdef01234567","message":"No instance found with ID 7"})";

} // namespace

/// What changes and checks one instance: exactly what is sent, and what each answer is taken for.
class ServiceChangeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<ScriptedServer>();
        m_network = std::make_unique<QNetworkAccessManager>();
        m_log = std::make_unique<ExchangeLog>();
        m_redactor = std::make_unique<Redactor>();
        m_client = std::make_unique<ServiceClient>(*m_network, *m_log, *m_redactor);
        m_api = m_server->url(u"/elements/api-v2"_s);
    }

    void cleanup()
    {
        QVERIFY2(!m_log->toText().contains("CANARY"_L1), qPrintable(m_log->toText()));
        QCOMPARE(m_server->mistakes(), QString());
    }

    void patchesWhatIsToChangeAndNothingElse()
    {
        m_server->expect("PATCH /elements/api-v2/instances/7", jsonReply(200, instance));
        m_server->expect("PATCH /elements/api-v2/instances/7", jsonReply(200, instance));
        auto *renaming =
            run(m_client->updateInstance(m_api, platformSecrets(), u"7"_s, { .name = u"<b>A</b>"_s }, this));
        QVERIFY(!renaming->problem());
        QCOMPARE(renaming->instance()->name, u"A"_s); // the service's word
        run(m_client->updateInstance(m_api, platformSecrets(), u"7"_s, { .tags = QStringList{ u"x"_s } }, this));
        const ScriptedServer::Request sent = m_server->requests().constFirst();
        QCOMPARE(sent.headers.value("content-type"), "application/json"_ba);
        QCOMPARE(sent.headers.value("authorization"), "User us3rCANARY, Organization 0rgCANARY"_ba);
        QCOMPARE(QJsonDocument::fromJson(sent.body).object(), (QJsonObject{ { u"name"_s, u"<b>A</b>"_s } }));
        QCOMPARE(QJsonDocument::fromJson(m_server->requests().constLast().body).object(),
                 (QJsonObject{ { u"tags"_s, QJsonArray{ u"x"_s } } }));
    }

    void enablesDisablesAndDeletes()
    {
        m_server->expect("PUT /elements/api-v2/instances/7/enabled", httpReply(200, {}));
        m_server->expect("DELETE /elements/api-v2/instances/7/enabled", jsonReply(200, instance));
        m_server->expect("DELETE /elements/api-v2/instances/7", httpReply(200, {}));
        m_server->expect("DELETE /elements/api-v2/instances/7", jsonReply(404, gone));
        QVERIFY(!run(m_client->enableInstance(m_api, platformSecrets(), u"7"_s, true, this))->problem());
        QVERIFY(!run(m_client->enableInstance(m_api, platformSecrets(), u"7"_s, false, this))->problem());
        QVERIFY(!run(m_client->deleteInstance(m_api, platformSecrets(), u"7"_s, this))->problem());
        QVERIFY(!run(m_client->deleteInstance(m_api, platformSecrets(), u"7"_s, this))->problem()); // gone already
        for (const ScriptedServer::Request &request : m_server->requests())
            QCOMPARE(request.body, QByteArray());
    }

    void checksWithTheTokenThatIsSaved()
    {
        m_server->expect("GET /elements/api-v2/instances/7", jsonReply(200, instance));
        m_server->expect("GET /elements/api-v2/hubs/marketing/ping", jsonReply(200, "{\"dateTime\":\"\"}"));
        auto *job = run(check(u"savedCANARY+/="_s));
        QVERIFY(!job->problem());
        QCOMPARE(job->instance()->name, u"A"_s);
        QCOMPARE(m_server->requests().constFirst().headers.value("authorization"),
                 "User us3rCANARY, Organization 0rgCANARY"_ba);
        QCOMPARE(m_server->requests().constLast().headers.value("authorization"),
                 "User us3rCANARY, Organization 0rgCANARY, Element savedCANARY+/="_ba);
        QVERIFY(m_log->toText().contains(u", Element ‹"));
    }

    void judgesThePing_data()
    {
        QTest::addColumn<ScriptedReply>("reply");
        QTest::addColumn<QString>("problem");
        QTest::newRow("no body") << httpReply(200, {}) << QString();
        QTest::newRow("a word") << httpReply(200, "pong", "Content-Type: text/plain\r\n") << QString();
        QTest::newRow("no such call") << jsonReply(404, "{\"message\":\"No resource found\"}") << QString();
        QTest::newRow("not this way") << jsonReply(405, "{\"message\":\"Request method not supported\"}") << QString();
        QTest::newRow("refused") << jsonReply(401, "{\"message\":\"Invalid Element token provided\"}")
                                 << u"service.unauthorized"_s;
        QTest::newRow("disabled") << jsonReply(403, "{\"message\":\"The element instance is disabled\"}")
                                  << u"service.disabled"_s;
        QTest::newRow("refresh") << jsonReply(502, "{\"message\":\"x\",\"providerMessage\":\"Invalid refresh token\"}")
                                 << u"service.refresh-refused"_s;
        QTest::newRow("page") << httpReply(200, "<html>", "Content-Type: text/html\r\n") << u"service.not-json"_s;
        QTest::newRow("page 404") << httpReply(404, "<html>", "Content-Type: text/html\r\n") << u"service.not-json"_s;
        QTest::newRow("half") << ScriptedReply{ "HTTP/1.1 200 OK\r\nContent-Length: 90\r\n\r\n{",
                                                ScriptedReply::Then::Close }
                              << u"service.truncated"_s;
    }
    void judgesThePing()
    {
        QFETCH(ScriptedReply, reply);
        QFETCH(QString, problem);
        m_server->expect("GET /elements/api-v2/instances/7", jsonReply(200, instance));
        m_server->expect("GET /elements/api-v2/hubs/marketing/ping", reply);
        auto *job = run(check({}));
        QCOMPARE(job->problem().value_or(Problem()).id, problem);
        QVERIFY(job->instance());
        QVERIFY(!job->isGone());
    }

    void pingsNothingThatIsGoneOrDisabled()
    {
        m_server->expect("GET ", jsonReply(404, gone));
        m_server->expect("GET ", httpReply(404, "<html>", "Content-Type: text/html\r\n"));
        m_server->expect("GET ", jsonReply(200, R"({"id":7,"token":"t0kenCANARY","disabled":"true"})"));
        m_server->expect("GET ", jsonReply(200, R"({"id":8})"));
        QVERIFY(run(check({}))->isGone());
        QVERIFY(!run(check({}))->isGone()); // another host's page
        auto *disabled = run(check({}));
        QVERIFY(!disabled->problem() && disabled->instance()->disabled);
        QCOMPARE(run(check({}))->problem()->id, u"service.not-understood"_s); // another's
    }

    void refusesATokenThatFitsNoHeader()
    {
        m_server->expect("GET /elements/api-v2/instances/7", jsonReply(200, instance));
        auto *job = run(check(u"line\nbreakCANARY"_s));
        QCOMPARE(job->problem()->id, u"service.bad-header-value"_s);
        QCOMPARE(job->problem()->arguments.value(u"field"_s), u"Token"_s);
    }

private:
    template <typename AnyJob>
    AnyJob *run(AnyJob *job)
    {
        [&] { QTRY_VERIFY_WITH_TIMEOUT(job->isFinished(), 20'000); }();
        return job;
    }

    CheckInstanceJob *check(const QString &token)
    {
        return m_client->checkInstance(m_api, platformSecrets(), u"7"_s, Secret::fromText(token), this);
    }

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<ExchangeLog> m_log;
    std::unique_ptr<Redactor> m_redactor;
    std::unique_ptr<ServiceClient> m_client;
    QUrl m_api;
};

QTEST_GUILESS_MAIN(ServiceChangeTest)
#include "servicechangetest.moc"
