// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/faultrelay.h"
#include "app/sandbox/practicetenant.h"
#include "tests/support/practiceclient.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTest>

using namespace iw;
using namespace Qt::StringLiterals;

/// What goes wrong on demand, and that the counts tell it.
class SandboxFaultsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<SandboxServer>();
        QVERIFY2(m_server->start(), qPrintable(m_server->errorString()));
        m_client = std::make_unique<PracticeClient>(m_server->info());
    }

    void cleanup()
    {
        m_client.reset();
        m_server.reset();
    }

    void theRelayBreaksTheConnection_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("received");
        QTest::addColumn<int>("bytes"); ///< of the answer; -1: not looked at
        QTest::newRow("drop-before") << u"drop-before"_s << 0 << 0;
        QTest::newRow("drop-after") << u"drop-after"_s << 1 << 0;
        QTest::newRow("truncate") << u"truncate-40"_s << 1 << 40;
        QTest::newRow("truncate in the body") << u"truncate-body-6"_s << 1 << -1;
        QTest::newRow("truncate nothing") << u"truncate-99999"_s << 1 << -1;
        QTest::newRow("garbage") << u"garbage"_s << 1 << -1;
    }
    void theRelayBreaksTheConnection()
    {
        QFETCH(QString, kind);
        QFETCH(int, received);
        QFETCH(int, bytes);
        const QJsonObject body = m_client->creation(m_client->code(), u"Acme"_s);
        set(u"relay=POST /instances:"_s + kind);
        QCOMPARE(m_client->call("GET", u"/instances"_s).status, 404); // another operation is not hit
        const QByteArray answer = rawPost(body, false);
        QVERIFY(answer != "never ended");
        if (bytes >= 0)
            QCOMPARE(answer.size(), bytes);
        if (kind == u"truncate-body-6"_s)
            QCOMPARE(answer.sliced(answer.indexOf("\r\n\r\n") + 4).size(), 6);
        if (kind == u"truncate-99999"_s)
            QVERIFY(answer.endsWith('}'));
        if (kind == u"garbage"_s)
            QVERIFY(!answer.contains("HTTP/1.1"));
        const SandboxCounters counted = m_server->counters();
        QCOMPARE(counted.postInstancesSent, 1);
        QCOMPARE(counted.postInstancesReceived, received);
        QCOMPARE(counted.postInstancesExecuted, received);
        QCOMPARE(m_server->tenant().instances().size(), received);
        // Used up: the next one is served.
        QVERIFY(rawPost(m_client->creation(m_client->code(), u"Next"_s), true).startsWith("HTTP/1.1 200"));
        QCOMPARE(m_server->relay().applied(), QStringList{ kind });
    }

    void theRelayHangsAndDrips()
    {
        set(u"relay=POST /instances:hang"_s);
        QTcpSocket silent;
        connectTo(silent, m_client->creation(m_client->code(), u"Hanging"_s));
        QTRY_COMPARE(m_server->counters().postInstancesExecuted, 1);
        QCOMPARE(m_client->call("GET", u"/instances"_s).status, 200);
        QCOMPARE(silent.bytesAvailable(), 0);
        QCOMPARE(silent.state(), QAbstractSocket::ConnectedState);

        set(u"relay=GET /instances/{id}:drip-1"_s);
        QCOMPARE(m_client->call("GET", u"/instances/1"_s).status, 404);
    }

    void theRelayHitsAnyRequest()
    {
        set(u"relay=*:drop-before:*"_s);
        QCOMPARE(m_client->call("GET", u"/elements"_s).status, 0);
        QCOMPARE(m_client->call("POST", u"/instances"_s, m_client->creation(u"x"_s, u"y"_s)).status, 0);
        QCOMPARE(m_server->counters().postInstancesReceived, 0);
        QVERIFY(m_server->counters().postInstancesSent >= 1); // Qt repeats a POST by itself
        set(u"relay=off"_s);
        QCOMPARE(m_client->call("GET", u"/elements"_s).status, 200);
    }

    void armedFaultsEndTheNextRequests()
    {
        set(u"fail=POST /instances:500-html:1"_s);
        const QJsonObject body = m_client->creation(m_client->code(), u"Acme"_s);
        const PracticeAnswer html = m_client->call("POST", u"/instances"_s, body);
        QCOMPARE(html.status, 500);
        QVERIFY(html.header("Content-Type").startsWith("text/html"));
        QCOMPARE(m_server->counters().postInstancesExecuted, 0);

        set(u"fail=POST /instances:after-502"_s);
        QCOMPARE(m_client->call("POST", u"/instances"_s, body).status, 502);
        QCOMPARE(m_server->counters().postInstancesExecuted, 1);
        QCOMPARE(m_client->call("GET", u"/instances"_s).array().size(), 1);

        set(u"fail=GET /instances:429:2"_s);
        set(u"retry-after=7"_s);
        QCOMPARE(m_client->call("GET", u"/instances"_s).header("Retry-After"), "7");
        set(u"retry-after=date"_s);
        const PracticeAnswer busy = m_client->call("GET", u"/instances"_s);
        QCOMPARE(busy.status, 429);
        QVERIFY(busy.header("Retry-After").endsWith("GMT"));
        QCOMPARE(m_client->call("GET", u"/instances"_s).status, 200);

        set(u"fail=GET /elements/{keyOrId}:302"_s);
        QCOMPARE(m_client->call("GET", u"/elements/192"_s).status, 302);
        QCOMPARE(m_client->call("GET", u"/elements/192"_s).status, 200);
        for (const QString &kind : { u"200-html"_s, u"200-empty"_s, u"200-half-json"_s }) {
            set(u"fail=*:"_s + kind);
            const PracticeAnswer odd = m_client->call("GET", u"/elements"_s);
            QCOMPARE(odd.status, 200);
            QVERIFY(odd.array().isEmpty());
        }
    }

    void slowAnswersHoldNobodyElseUp()
    {
        set(u"fail=GET /elements:slow-600000:1"_s);
        QTcpSocket waiting;
        waiting.connectToHost(QHostAddress::LocalHost, port());
        waiting.write("GET /elements/api-v2/elements HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
        QTRY_VERIFY(m_server->switches().serviceFaults().waiting().isEmpty());
        QCOMPARE(m_client->call("GET", u"/elements"_s).status, 200);
        QCOMPARE(waiting.bytesAvailable(), 0);
        waiting.abort(); // whoever gives up takes nothing down

        set(u"fail=GET /elements:slow-50:1"_s);
        QTcpSocket leaving;
        leaving.connectToHost(QHostAddress::LocalHost, port());
        leaving.write("GET /elements/api-v2/elements HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
        QTRY_VERIFY(m_server->switches().serviceFaults().waiting().isEmpty());
        leaving.abort();
        set(u"slow=100"_s);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(m_client->call("GET", u"/elements"_s).status, 200);
        QVERIFY(timer.elapsed() >= 100);
    }

    void oauthUrlVariants()
    {
        const QString path = u"/elements/infusionsoftmarketing/oauth/url"_s;
        const QJsonObject body{ { u"apiKey"_s, u"k"_s },
                                { u"apiSecret"_s, u"s"_s },
                                { u"callbackUrl"_s, u"https://app.example.com/cb"_s },
                                { u"state"_s, u"mine"_s } };
        const auto state = [](const PracticeAnswer &answer) {
            return PracticeClient::parameter(answer.object()[u"oauthUrl"_s].toString().toLatin1(), u"state"_s);
        };
        QCOMPARE(state(m_client->call("POST", path, body, {})), u"mine"_s); // documented: no header needed
        set(u"oauth-url-post-ignores-state"_s);
        QCOMPARE(state(m_client->call("POST", path, body)), u"infusionsoftmarketing"_s);
        QVERIFY(m_client->oauthUrl(u"mine"_s).contains(u"state=mine"_s));
        set(u"oauth-url-loses-state"_s);
        QVERIFY(m_client->oauthUrl(u"mine"_s).contains(u"state=infusionsoftmarketing"_s));
        for (const int status : { 405, 404, 415 }) {
            set(u"oauth-url-no-post="_s + QString::number(status));
            QCOMPARE(m_client->call("POST", path, body).status, status);
        }
        QVERIFY(!m_client->oauthUrl(u"mine"_s).isEmpty());
        set(u"oauth-url-no-post=off"_s);
        set(u"replaced-redirect-uri"_s);
        set(u"oauth-url-other-element"_s);
        const PracticeAnswer replaced = m_client->call("POST", path, body);
        QCOMPARE(PracticeClient::parameter(replaced.object()[u"oauthUrl"_s].toString().toLatin1(), u"redirect_uri"_s),
                 u"https://callback.example.com/get"_s);
        QCOMPARE(replaced.object()[u"element"_s].toString(), u"infusionsoftcrm"_s);
        set(u"oauth-url-checks-header"_s);
        QCOMPARE(m_client->call("POST", path, body, {}).status, 200);
        QCOMPARE(m_client->call("POST", path, body, "User a, Organization b").status, 401);
        set(u"oauth-url-needs-header"_s);
        QCOMPARE(m_client->call("POST", path, body, {}).status, 401);
        QCOMPARE(m_client->call("POST", path, body).status, 200);
    }

    void replyVariants()
    {
        set(u"old-style-reply"_s);
        QJsonObject reply = m_client->create(u"Acme"_s, { u"a"_s }).object();
        for (const QString &key : { u"tags"_s, u"user"_s, u"createdDate"_s })
            QVERIFY(!reply.contains(key));
        set(u"object-tags"_s);
        reply = m_client->create(u"Acme"_s, { u"a"_s }).object();
        QCOMPARE(reply[u"tags"_s][0][u"name"_s].toString(), u"a"_s);
        set(u"old-style-reply=off"_s);
        set(u"id-as-text"_s);
        set(u"next-id"_s);
        set(u"not-valid"_s);
        set(u"typed-configuration"_s);
        set(u"clear-secrets"_s);
        reply = m_client->create(u"Acme"_s).object();
        QCOMPARE(reply[u"id"_s].toString(), u"9007199254740993"_s);
        QVERIFY(!reply[u"valid"_s].toBool(true));
        QVERIFY(reply[u"configuration"_s][u"event.notification.enabled"_s].isBool());
        QCOMPARE(reply[u"configuration"_s][u"oauth.api.secret"_s].toString(), m_server->info().apiSecret);
        set(u"id-as-text=off"_s);
        QCOMPARE(m_client->call("GET", u"/instances/9007199254740993"_s).object()[u"id"_s].toInteger(),
                 9'007'199'254'740'993);
        set(u"lower-case-headers"_s);
        const auto headers = m_client->call("GET", u"/instances"_s).headers;
        QVERIFY(std::any_of(headers.begin(), headers.end(),
                            [](const auto &header) { return header.first == "elements-request-id"; }));
    }

    void refusalVariants()
    {
        QJsonObject wrong = m_client->creation(m_client->code(), u"Acme"_s);
        const QJsonObject right = wrong;
        QJsonObject configuration = wrong[u"configuration"_s].toObject();
        configuration[u"oauth.api.secret"_s] = u"wrong"_s;
        wrong[u"configuration"_s] = configuration;
        set(u"refusal-status=500"_s);
        const PracticeAnswer refused = m_client->call("POST", u"/instances"_s, wrong);
        QCOMPARE(refused.status, 500);
        QVERIFY(refused.object()[u"providerMessage"_s].toString().contains(u"invalid_client"_s));
        QCOMPARE(m_client->call("POST", u"/instances"_s, right).status, 200); // mended: the code was still good
        set(u"expired-code"_s);
        set(u"refusal-status=off"_s);
        QCOMPARE(m_client->create(u"Acme"_s).status, 400);
        set(u"expired-code=off"_s);
        set(u"private-key-required"_s);
        configuration.remove(u"infusionsoft.private.key"_s);
        wrong[u"configuration"_s] = configuration;
        QVERIFY(m_client->call("POST", u"/instances"_s, wrong)
                    .object()[u"message"_s]
                    .toString()
                    .contains(u"infusionsoft.private.key"_s));
    }

    void theControlAddressSetsAndResets()
    {
        const QUrl switches(m_server->info().controlUrl + u"/switches"_s);
        QNetworkRequest request(switches);
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        const QByteArray body = R"({"slow": 1, "one-time-code": true, "relay": ["POST /instances:drop-after:3"]})";
        QCOMPARE(m_client->send("POST", request, body).status, 200);
        QVERIFY(m_server->switches().isOn(Switch::OneTimeCode));
        QCOMPARE(m_client->send("POST", request, R"({"slow": 5, "unknown": 1})").status, 400);
        QCOMPARE(m_server->switches().number(Switch::Slow), 1); // all or nothing

        (void)m_client->call("GET", u"/instances"_s);
        const QJsonObject state = m_client->get(QUrl(m_server->info().controlUrl + u"/state"_s)).object();
        QCOMPARE(state[u"counters"_s][u"postInstancesSent"_s].toInt(), 0);
        QCOMPARE(state[u"switches"_s][u"relay"_s][0].toString(), u"POST /instances:drop-after:3"_s);
        QCOMPARE(state[u"requests"_s][0][u"path"_s].toString(), u"/instances"_s);

        request.setUrl(QUrl(m_server->info().controlUrl + u"/reset"_s));
        QCOMPARE(m_client->send("POST", request, {}).status, 200);
        QVERIFY(!m_server->switches().isOn(Switch::OneTimeCode));
        QVERIFY(m_server->state()[u"requests"_s].toArray().isEmpty());

        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
        QCOMPARE(m_client->send("POST", request, "a=b").status, 415);
        request.setRawHeader("Host", "rebound.example.com");
        QCOMPARE(m_client->send("GET", request, {}).status, 403);
    }

private:
    void set(const QString &assignment) { QCOMPARE(m_server->switches().set(assignment), QString()); }

    [[nodiscard]] quint16 port() const { return quint16(QUrl(m_server->info().serviceUrl).port()); }

    void connectTo(QTcpSocket &socket, const QJsonObject &body) const
    {
        const QByteArray json = QJsonDocument(body).toJson();
        socket.connectToHost(QHostAddress::LocalHost, port());
        socket.write("POST /elements/api-v2/instances HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: "
                     + m_client->authorization() + "\r\nContent-Type: application/json\r\nContent-Length: "
                     + QByteArray::number(json.size()) + "\r\n\r\n" + json);
    }

    /// One POST /instances that nobody repeats: QNetworkAccessManager would. All bytes until the connection closes, or
    /// until the answer is whole.
    [[nodiscard]] QByteArray rawPost(const QJsonObject &body, bool untilWhole)
    {
        QTcpSocket socket;
        connectTo(socket, body);
        QByteArray answer;
        const bool ended = QTest::qWaitFor(
            [&] {
                answer += socket.readAll();
                return socket.state() == QAbstractSocket::UnconnectedState || (untilWhole && answer.endsWith('}'));
            },
            20'000);
        return ended ? answer + socket.readAll() : "never ended"_ba;
    }

    std::unique_ptr<SandboxServer> m_server;
    std::unique_ptr<PracticeClient> m_client;
};

QTEST_GUILESS_MAIN(SandboxFaultsTest)
#include "sandboxfaultstest.moc"
