// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/percentencoding.h"
#include "app/base/redactor.h"
#include "app/service/exchangelog.h"
#include "app/service/servicejobs.h"
#include "tests/support/scriptedserver.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkCookieJar>
#include <QSignalSpy>
#include <QTest>

using namespace iw;
using namespace Qt::StringLiterals;

namespace {

const QString userSecret = u"us3r/Secret+with=\u00e9"_s;
const QString organizationSecret = u"0rgan1zat1onSecret"_s;
const QString apiSecret = u"s3cret+/=&%\u00e4\u20ac\"\\"_s;
const QString state = u"st4te-st4te-st4te"_s;

PlatformSecrets platformSecrets() { return { Secret::fromText(userSecret), Secret::fromText(organizationSecret) }; }

ServiceClient::AuthorizationQuestion question()
{
    return { u"infusionsoftmarketing"_s, u"apiKey1"_s, Secret::fromText(apiSecret), u"https://mycoolapp.com/auth?a=b"_s,
             state };
}

ServiceClient::NewInstance newInstance()
{
    ServiceClient::NewInstance instance;
    instance.connector = u"infusionsoftmarketing"_s;
    instance.code = Secret::fromText(u"c0de+c0de/");
    instance.configuration.emplace(u"oauth.callback.url"_s, Secret::fromText(u"https://mycoolapp.com"));
    instance.configuration.emplace(u"oauth.api.key"_s, Secret::fromText(u"apiKey1"));
    instance.configuration.emplace(u"oauth.api.secret"_s, Secret::fromText(apiSecret));
    instance.tags = QStringList{ u"Docs"_s };
    instance.name = u"API \u201cInstance\u201d"_s;
    return instance;
}

QByteArray documentedReply()
{
    QFile file(QStringLiteral(IW_SOURCE_DIR "/tests/data/documented-instance.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class ServiceClientTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_server = new ScriptedServer(this);
        m_network = new QNetworkAccessManager(this);
        m_log = new ExchangeLog(this);
        m_redactor = std::make_unique<Redactor>();
        m_client = std::make_unique<ServiceClient>(*m_network, *m_log, *m_redactor);
        m_api = m_server->url(u"/elements/api-v2"_s);
    }

    void cleanup()
    {
        QCOMPARE(m_server->mistakes(), QString());
        const QString log = m_log->toText();
        for (const QString &secret : { userSecret, organizationSecret, apiSecret, state, u"c0de+c0de/"_s,
                                       u"a5y4EtYt+ZYRpnIBD7gkQtthDebK8qKVU="_s, u"INFUSIONSOFT_API_SECRET"_s }) {
            QVERIFY2(!log.contains(secret), qPrintable(log));
            QVERIFY2(!log.contains(QString::fromLatin1(percentEncoded(secret))), qPrintable(log));
        }
        delete m_network;
        delete m_server;
        delete m_log;
    }

    void asksForTheAddressByPost()
    {
        m_server->expect(
            "POST /elements/api-v2/elements/infusionsoftmarketing/oauth/url",
            jsonReply(200, "{\"oauthUrl\":\"https://signin.example.com/a?state=st4te-st4te-st4te\",\"element\":\"x\"}",
                      "Date: Wed, 07 Jan 2026 12:00:00 GMT\r\nSet-Cookie: a=b\r\n"));
        auto *job = m_client->authorizationUrl(m_api, platformSecrets(), question(), ServiceClient::Way::Post, this);
        run(job);
        QVERIFY(!job->problem());
        QCOMPARE(job->oauthUrl(), u"https://signin.example.com/a?state=st4te-st4te-st4te"_s);
        QCOMPARE(job->serviceTime(), QDateTime({ 2026, 1, 7 }, { 12, 0, 0 }, Qt::UTC));
        const ScriptedServer::Request request = m_server->requests().constFirst();
        QCOMPARE(QString::fromLatin1(request.headers.value("authorization")),
                 u"User "_s + userSecret + u", Organization "_s + organizationSecret);
        QCOMPARE(request.headers.value("content-type"), "application/json"_ba);
        const QJsonObject expected{ { u"apiKey"_s, u"apiKey1"_s },
                                    { u"apiSecret"_s, apiSecret },
                                    { u"callbackUrl"_s, u"https://mycoolapp.com/auth?a=b"_s },
                                    { u"state"_s, state } };
        QCOMPARE(QJsonDocument::fromJson(request.body).object(), expected);
        QCOMPARE(request.target, "/elements/api-v2/elements/infusionsoftmarketing/oauth/url"_ba);
        QVERIFY(m_network->cookieJar()->cookiesForUrl(m_api).isEmpty());
        QCOMPARE(m_log->entries().size(), 1);
        QCOMPARE(m_log->entries().constFirst().status, 200);
    }

    void asksForTheAddressByGet()
    {
        m_server->expect("GET /elements/api-v2/elements/infusionsoftmarketing/oauth/url?",
                         jsonReply(200, "{\"oauthUrl\":\"https://signin.example.com/\"}"));
        auto *job = m_client->authorizationUrl(m_api, platformSecrets(), question(), ServiceClient::Way::Get, this);
        run(job);
        QVERIFY(!job->problem());
        const QByteArray target = m_server->requests().constFirst().target;
        const auto pairs = formPairs(QByteArrayView(target).sliced(target.indexOf('?') + 1));
        const QueryPairs expected{ { u"apiKey"_s, u"apiKey1"_s },
                                   { u"apiSecret"_s, apiSecret },
                                   { u"callbackUrl"_s, u"https://mycoolapp.com/auth?a=b"_s },
                                   { u"state"_s, state } };
        QVERIFY(pairs);
        QCOMPARE(*pairs, expected);
        QVERIFY(!target.contains('+'));
    }

    void tellsThatPostIsNotTaken_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : { 404, 405, 415 })
            QTest::addRow("%d", status) << status;
    }
    void tellsThatPostIsNotTaken()
    {
        QFETCH(int, status);
        m_server->expect("POST ", httpReply(status, "<html>", "Content-Type: text/html\r\n"));
        m_server->expect("GET ", httpReply(status, "{\"message\":\"no\"}"));
        auto *post = m_client->authorizationUrl(m_api, platformSecrets(), question(), ServiceClient::Way::Post, this);
        run(post);
        QCOMPARE(post->problem()->id, u"service.no-post"_s);
        auto *get = m_client->authorizationUrl(m_api, platformSecrets(), question(), ServiceClient::Way::Get, this);
        run(get);
        QVERIFY(get->problem()->id != "service.no-post"_L1);
    }

    void needsAnAddressInTheAnswer()
    {
        m_server->expect("POST ", jsonReply(200, "{\"oauthUrl\":null}"));
        auto *job = m_client->authorizationUrl(m_api, platformSecrets(), question(), ServiceClient::Way::Post, this);
        run(job);
        QCOMPARE(job->problem()->id, u"service.not-understood"_s);
    }

    void createsWithTheDocumentedBody()
    {
        m_server->expect("POST /elements/api-v2/instances", jsonReply(200, documentedReply()));
        auto *job = m_client->createInstance(m_api, platformSecrets(), newInstance(), this);
        QSignalSpy finished(job, &Job::finished);
        QVERIFY(!job->isFinished());
        run(job);
        QVERIFY(!job->problem());
        QCOMPARE(finished.count(), 1);
        QCOMPARE(job->instance().id, u"1234"_s);
        const QByteArray body = m_server->requests().constFirst().body;
        QCOMPARE(body, CreateInstanceJob::requestBody(newInstance()).view().toByteArray());
        QJsonObject expected =
            QJsonDocument::fromJson("{\"element\":{\"key\":\"infusionsoftmarketing\"},"
                                    "\"providerData\":{\"code\":\"c0de+c0de/"
                                    "\"},\"configuration\":{\"oauth.callback.url\":\"https://mycoolapp.com\","
                                    "\"oauth.api.key\":\"apiKey1\"},\"tags\":[\"Docs\"]}")
                .object();
        QJsonObject configuration = expected["configuration"_L1].toObject();
        configuration.insert(u"oauth.api.secret"_s, apiSecret);
        expected["configuration"_L1] = configuration;
        expected["name"_L1] = u"API \u201cInstance\u201d"_s;
        QCOMPARE(QJsonDocument::fromJson(body).object(), expected);
    }

    void listsEveryPage()
    {
        m_server->expect(
            "GET /elements/api-v2/instances?pageSize=200&searchText=a%2Bb%20%26",
            jsonReply(200, "[{\"id\":1,\"token\":\"t0ken-one\"},{\"id\":2}]", "eLeMeNtS-next-PAGE-token: tok+/=\r\n"));
        m_server->expect("GET /elements/api-v2/instances?pageSize=200&searchText=a%2Bb%20%26&nextPage=tok%2B%2F%3D",
                         jsonReply(200, "[{\"id\":9007199254740993}]"));
        auto *job = m_client->listInstances(m_api, platformSecrets(), u"a+b &"_s, this);
        run(job);
        QVERIFY(!job->problem());
        QCOMPARE(job->instances().size(), size_t(3));
        QCOMPARE(job->instances().at(0).token.reveal(), u"t0ken-one"_s);
        QCOMPARE(job->instances().at(2).id, u"9007199254740993"_s);
        QVERIFY(!m_log->toText().contains("t0ken-one"_L1));
        QCOMPARE(m_log->entries().size(), 2);
    }

    void anEmptyListIsNoProblem()
    {
        m_server->expect("GET ", jsonReply(404, "{\"message\":\"No instances found\"}"));
        auto *none = m_client->listInstances(m_api, platformSecrets(), {}, this);
        run(none);
        QVERIFY(!none->problem());
        QVERIFY(none->instances().empty());
        m_server->expect("GET ", jsonReply(200, "[]"));
        auto *empty = m_client->listInstances(m_api, platformSecrets(), {}, this);
        run(empty);
        QVERIFY(!empty->problem());
        // Another host's page is no empty list.
        m_server->expect("GET ", httpReply(404, "<html>", "Content-Type: text/html\r\n"));
        auto *elsewhere = m_client->listInstances(m_api, platformSecrets(), {}, this);
        run(elsewhere);
        QCOMPARE(elsewhere->problem()->id, u"service.not-json"_s);
    }

    void aTokenThatRepeatsEndsTheList()
    {
        for (int i = 0; i < 2; ++i)
            m_server->expect("GET ", jsonReply(200, "[]", "Elements-Next-Page-Token: same\r\n"));
        auto *job = m_client->listInstances(m_api, platformSecrets(), {}, this);
        run(job);
        QCOMPARE(job->problem()->id, u"service.too-large"_s);
    }

    void sendsNothingItMustNot_data()
    {
        QTest::addColumn<QString>("secret");
        QTest::addColumn<QUrl>("api");
        QTest::addColumn<QString>("id");
        const QUrl good = ScriptedServer().url();
        for (const QString &bad :
             { u"a\r\nX-Evil: 1"_s, u"a\nb"_s, u"tab\tb"_s, u"a\0b"_s, u"a\u20ac"_s, u"a\U0001f600"_s })
            QTest::newRow(qPrintable(QString::fromLatin1(bad.toUtf8().toHex())))
                << bad << QUrl() << u"service.bad-header-value"_s;
        QTest::newRow("http") << u"good"_s << QUrl(u"http://api.example.com/elements/api-v2"_s)
                              << u"service.insecure-address"_s;
        QTest::newRow("file") << u"good"_s << QUrl(u"file:///elements/api-v2"_s) << u"service.insecure-address"_s;
        QTest::newRow("none") << u"good"_s << QUrl(u"elements"_s) << u"service.insecure-address"_s;
    }
    void sendsNothingItMustNot()
    {
        QFETCH(QString, secret);
        QFETCH(QUrl, api);
        QFETCH(QString, id);
        const PlatformSecrets secrets{ Secret::fromText(u"good"), Secret::fromText(secret) };
        auto *job = m_client->createInstance(api.isEmpty() ? m_api : api, secrets, newInstance(), this);
        QVERIFY(!job->isFinished()); // never from within the call
        run(job);
        QCOMPARE(job->problem()->id, id);
        QCOMPARE(job->outcome(), RequestOutcome::NotSent);
        QCOMPARE(m_server->connections(), 0);
        QCOMPARE(m_log->entries().size(), 0);
    }

    void deletingAJobIsSilent()
    {
        m_server->expect("POST ", {});
        auto *job = m_client->createInstance(m_api, platformSecrets(), newInstance(), this);
        QSignalSpy finished(job, &Job::finished);
        QTRY_COMPARE(m_server->requests().size(), 1);
        delete job;
        QCOMPARE(finished.count(), 0);
    }

    void buildsTheHeader()
    {
        const Secret token = Secret::fromText(u"t+/=");
        QCOMPARE(platformSecrets().authorizationHeader(&token).reveal(),
                 u"User "_s + userSecret + u", Organization "_s + organizationSecret + u", Element t+/="_s);
    }

private:
    static void run(Job *job) { QTRY_VERIFY_WITH_TIMEOUT(job->isFinished(), 20'000); }

    ScriptedServer *m_server = nullptr;
    QNetworkAccessManager *m_network = nullptr;
    ExchangeLog *m_log = nullptr;
    std::unique_ptr<Redactor> m_redactor;
    std::unique_ptr<ServiceClient> m_client;
    QUrl m_api;
};

QTEST_GUILESS_MAIN(ServiceClientTest)
#include "serviceclienttest.moc"
