// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/problems/recognition.h"
#include "app/base/datafiles.h"
#include "app/problems/pastederror.h"
#include "app/problems/problemcatalog.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace iw;
using namespace Qt::StringLiterals;
using Source = Symptom::Source;

namespace {

QString sourcePath(const QString &path) { return QStringLiteral(IW_SOURCE_DIR) + u'/' + path; }

QJsonObject rowSchema()
{
    QFile file(sourcePath(u"resources/recognition/recognition.schema.json"_s));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll())["properties"_L1]["rows"_L1]["items"_L1].toObject();
}

Source sourceOf(const QString &name)
{
    return name == "redirect"_L1 ? Source::Redirect : name == "answer"_L1 ? Source::Answer : Source::Network;
}

/// A secret in every pasted text, to be looked for in what comes back.
constexpr auto canary = "C4n4ry"_L1;

} // namespace

/// The rows of resources/recognition, and what they make of what people paste.
class RecognitionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRowIsWellFormed()
    {
        const QJsonObject properties = rowSchema()["properties"_L1].toObject();
        const QRegularExpression statusPattern(properties["status"_L1]["pattern"_L1].toString());
        const QRegularExpression errorPattern(properties["error"_L1]["items"_L1]["pattern"_L1].toString());
        QVERIFY(!properties.isEmpty() && !statusPattern.pattern().isEmpty() && !errorPattern.pattern().isEmpty());
        QStringList wrong;
        QStringList built;
        const QList<DataFile> files = dataFiles(u"recognition"_s, u"json"_s);
        for (const DataFile &file : files) {
            built += file.name + u".json"_s;
            const Result<QJsonObject> content = jsonObject(file);
            QVERIFY2(bool(content), qPrintable(file.path));
            QCOMPARE(content->keys(), QStringList({ u"rows"_s, u"source"_s }));
            for (const QJsonValue &value : content->value("rows"_L1).toArray()) {
                const QJsonObject row = value.toObject();
                const QString where = file.name + u": "_s + row["problem"_L1].toString() + u": "_s;
                for (const QString &key : row.keys()) {
                    if (!properties.contains(key))
                        wrong += where + u"unknown "_s + key;
                }
                if (!hasProblemText(row["problem"_L1].toString()))
                    wrong += where + u"has no words in resources/problems"_s;
                if (row.contains("status"_L1) && !statusPattern.match(row["status"_L1].toString()).hasMatch())
                    wrong += where + u"malformed status"_s;
                for (const QJsonValue &name : row["error"_L1].toArray()) {
                    if (!errorPattern.match(name.toString()).hasMatch())
                        wrong += where + u"malformed error"_s;
                }
                if (!QRegularExpression(row["says"_L1].toString()).isValid())
                    wrong += where + u"malformed expression"_s;
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        QStringList inTree = QDir(sourcePath(u"resources/recognition"_s)).entryList({ u"*.json"_s }, QDir::Files);
        inTree.removeAll(u"recognition.schema.json"_s);
        QCOMPARE(built, inTree);
    }

    /// No row stands behind one that takes everything it is for.
    void everyRowIsReached()
    {
        for (const DataFile &file : dataFiles(u"recognition"_s, u"json"_s)) {
            const QJsonObject content = *jsonObject(file);
            for (const QJsonValue &value : content["rows"_L1].toArray()) {
                const QJsonObject row = value.toObject();
                if (row["pasted"_L1].toBool() || row.contains("says"_L1))
                    continue; // below, by the words themselves
                Symptom symptom{ .source = sourceOf(content["source"_L1].toString()),
                                 .status = row["status"_L1].toString().right(3).toInt(),
                                 .throughProxy = row["proxy"_L1].toBool(),
                                 .isPage = row.contains("body"_L1) };
                QStringList names{ {} };
                for (const QJsonValue &name : row["error"_L1].toArray())
                    names += name.toString();
                for (const QString &name : names.mid(names.size() > 1 ? 1 : 0)) {
                    symptom.errors = { name };
                    const auto found = recognised(symptom);
                    QVERIFY(found);
                    QCOMPARE(found->problem, row["problem"_L1].toString());
                }
            }
        }
    }

    void recognisesWhatTheServiceSays_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("problem");
        QTest::addColumn<bool>("nothingMade");
        const auto row = [](const char *name, int status, const QString &words, const QString &id, bool none) {
            QTest::newRow(name) << status << words << u"service."_s + id << none;
        };
        row("three causes", 401, u"Invalid Organization or User secret, or invalid Element token provided."_s,
            u"unauthorized"_s, false);
        row("no code", 400, u"You must provide an OAuth code in order to create an instance of this element"_s,
            u"code-missing"_s, false);
        row("disabled", 403, u"The element instance is disabled"_s, u"disabled"_s, false);
        row("forbidden", 403, u"Not yours"_s, u"forbidden"_s, false);
        row("unknown id", 404, u"No account found with ID 123456"_s, u"not-found"_s, false);
        row("unknown element", 404, u"No element found with key 'x'"_s, u"not-found"_s, false);
        row("code", 400, uR"(Request failed {"error":"invalid_grant"})"_s, u"code-refused"_s, true);
        row("code, as a server error", 502, uR"({"error":"invalid_grant"})"_s, u"code-refused"_s, true);
        row("code by words", 400, u"Authorization code is invalid"_s, u"code-refused"_s, true);
        row("password", 401, uR"({"error":"invalid_grant","error_description":"Unable to authenticate username"})"_s,
            u"code-refused"_s, true);
        row("refresh token", 400, uR"({"error":"invalid_grant","error_description":"Invalid refresh token"})"_s,
            u"refresh-refused"_s, true);
        row("callback", 400, uR"({"error":"invalid_request","error_description":"Invalid redirect_uri"})"_s,
            u"callback-refused"_s, true);
        row("client", 401, uR"({"error":"invalid_client"})"_s, u"client-refused"_s, true);
        row("another OAuth error", 400, uR"({"error":"invalid_scope"})"_s, u"refused"_s, true);
        row("escaped", 400, uR"({\"error\":\"invalid_scope\"})"_s, u"refused"_s, true);
        row("only a word", 400, u"The field invalid_scope is missing"_s, u"refused"_s, false);
        row("gateway", 596, u"596 Service Not Found"_s, u"provider-gateway"_s, false);
        row("method", 405, u"Request method 'PUT' not supported"_s, u"not-supported"_s, false);
        row("media type", 415, {}, u"not-supported"_s, false);
        row("exists", 409, {}, u"conflict"_s, false);
        row("maintenance", 503, {}, u"unavailable"_s, false);
        row("unprocessable", 422, {}, u"refused"_s, false);
    }
    void recognisesWhatTheServiceSays()
    {
        QFETCH(int, status);
        QFETCH(QString, words);
        const auto found = recognised({ .source = Source::Answer, .status = status, .words = words });
        QVERIFY(found);
        QTEST(found->problem, "problem");
        QTEST(found->nothingMade, "nothingMade");
    }

    void explains_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char *name, const QString &pasted, const QString &id) {
            QTest::newRow(name) << pasted << id;
        };
        // The documents' own and other people's, see platform section "Errors".
        row("denied",
            u"https://mycoolapp.com/auth?state=&error=access_denied&error_description=User+denied+access+to+resource&"
            "error_uri=https%3A%2F%2Fdeveloper.infusionsoft.com%2F"_s,
            u"signin.denied"_s);
        row("wrong client id", u"?error=server_error&error_description=An+error+occurred&error_uri=x"_s,
            u"signin.server-error"_s);
        row("an error nobody knows", u"https://a.example/cb?error=quite_new&state=C4n4ry"_s,
            u"signin.provider-error"_s);
        row("callback in the redirect",
            u"https://a.example/cb?error=invalid_request&error_description=redirect_uri+is+not+registered"_s,
            u"signin.callback-refused"_s);
        row("in the fragment", u"https://a.example/cb#error=access_denied&state=C4n4ry"_s, u"signin.denied"_s);
        row("three causes", u"Invalid Organization or User secret, or invalid Element token provided."_s,
            u"service.unauthorized"_s);
        row("body", uR"({"requestId":"56f5a2ba","message":"No account found with ID 123456"})"_s,
            u"service.not-found"_s);
        row("body with a provider's JSON in a string", uR"(HTTP/1.1 400 Bad Request

{"requestId":"5c2","message":"Request failed","providerMessage":"{\"error\":\"invalid_grant\",\"code\":\"C4n4ry\"}"})"_s,
            u"service.code-refused"_s);
        row("the token endpoint's callback",
            uR"({"error":"invalid_request","error_description":"Invalid redirect_uri"})"_s,
            u"service.callback-refused"_s);
        row("refresh token", uR"({"error":"invalid_grant","error_description":"Invalid refresh token"})"_s,
            u"service.refresh-refused"_s);
        row("code by words", u"Authorization code is invalid"_s, u"service.code-refused"_s);
        row("client", uR"({"error":"invalid_client"})"_s, u"service.client-refused"_s);
        row("no code", u"You must provide an OAuth code in order to create an instance of this element"_s,
            u"service.code-missing"_s);
        row("596", u"HTTP 596"_s, u"service.provider-gateway"_s);
        row("Google", u"Error 403: disallowed_useragent"_s, u"signin.browser-refused"_s);
        row("Google in words", u"This browser or app may not be secure."_s, u"signin.browser-refused"_s);
        // Statuses
        row("bare status", u"401"_s, u"service.unauthorized"_s);
        row("status line", u"HTTP/2 429\nretry-after: 30\n"_s, u"service.rate-limited"_s);
        row("status in words", u"status code: 404"_s, u"service.not-found"_s);
        row("curl's status", u"curl: (22) The requested URL returned error: 503"_s, u"service.unavailable"_s);
        row("exchange", u"2026-11-26T10:00:00 POST https://api.example.com/x → 409 (12 ms)"_s, u"service.conflict"_s);
        row("access log", u"\"GET /x HTTP/1.1\" 500 12"_s, u"service.server-error"_s);
        row("page", u"<!DOCTYPE html><html><title>Welcome</title>"_s, u"service.not-json"_s);
        row("502 page", u"<html><head><title>502 Bad Gateway</title>\nHTTP/1.1 502"_s, u"service.server-error"_s);
        // Network
        row("curl DNS", u"curl: (6) Could not resolve host: api.example.com"_s, u"service.host-not-found"_s);
        row("curl refused", u"curl: (7) Failed to connect to api.example.com port 443: Connection refused"_s,
            u"service.connection-refused"_s);
        row("curl CA", u"curl: (60) SSL certificate problem: unable to get local issuer certificate"_s,
            u"service.tls-untrusted"_s);
        row("curl expired", u"curl: (60) SSL certificate problem: certificate has expired"_s, u"service.tls-expired"_s);
        row("curl other host", u"SSL: no alternative certificate subject name matches target host name 'x'"_s,
            u"service.tls-other-host"_s);
        row("curl proxy", u"curl: (56) Received HTTP code 407 from proxy after CONNECT"_s, u"service.proxy-sign-in"_s);
        row("node", u"FetchError: request failed, reason: getaddrinfo ENOTFOUND api.example.com"_s,
            u"service.host-not-found"_s);
        row("chromium", u"net::ERR_INTERNET_DISCONNECTED"_s, u"service.offline"_s);
        row("chromium proxy", u"ERR_TUNNEL_CONNECTION_FAILED"_s, u"service.proxy-unreachable"_s);
        row("Qt", u"POST /instances: ProxyConnectionRefusedError"_s, u"service.proxy-unreachable"_s);
        row("Qt, TLS", u"Reason: HostNameMismatch"_s, u"service.tls-other-host"_s);
        row("Java", u"javax.net.ssl.SSLHandshakeException: PKIX path building failed"_s, u"service.tls-untrusted"_s);
        row("AppImage", u"qt.network.ssl: TLS initialization failed"_s, u"service.tls-missing"_s);
        row("time-out", u"Operation timed out after 30001 milliseconds"_s, u"service.timed-out"_s);
        row("closed", u"curl: (52) Empty reply from server"_s, u"service.truncated"_s);
        // This program's own details
        row("details", u"problem: signin.state-mismatch\nrequestId: C4n4ry"_s, u"signin.state-mismatch"_s);
    }
    void explains()
    {
        QFETCH(QString, pasted);
        QFETCH(QString, problem);
        const QList<Explanation> found = explained(pasted);
        QVERIFY(!found.isEmpty());
        QCOMPARE(found.constFirst().problem.id, problem);
        QVERIFY(found.size() <= 4);
        for (qsizetype i = 1; i < found.size(); ++i)
            QVERIFY(found[i - 1].certainty >= found[i].certainty);
        for (const Explanation &one : found) {
            const ProblemText text = describe(one.problem);
            QVERIFY2(!(text.sentence() + text.details).contains(canary), qPrintable(text.sentence()));
            QVERIFY2(text.title.front().isUpper() || text.title.front() == u'“' || !one.problem.arguments.isEmpty(),
                     qPrintable(text.title));
        }
    }

    /// What the window shows is known again, whatever is filled in.
    void knowsItsOwnMessages()
    {
        QStringList wrong;
        int rows = 0;
        for (const DataFile &file : dataFiles(u"problems"_s, u"json"_s)) {
            const QJsonObject content = *jsonObject(file);
            for (const QJsonValue &value : content["problems"_L1].toArray()) {
                const QString id = value["id"_L1].toString();
                Problem problem{ .id = id };
                const QRegularExpression argument(u"\\{([A-Za-z][A-Za-z0-9_-]*)\\}"_s);
                for (auto names = argument.globalMatch(value["title"_L1].toString()); names.hasNext();)
                    problem.arguments.insert(names.next().captured(1), u"a.example"_s);
                const QList<Explanation> found = explained(u"Then it said: "_s + describe(problem).title);
                ++rows;
                if (std::none_of(found.cbegin(), found.cend(),
                                 [&id](const Explanation &e) { return e.problem.id == id; }))
                    wrong += id;
            }
        }
        QVERIFY(rows > 100);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void neverEchoesASecret_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::newRow("redirect") << u"https://C4n4ry:C4n4ry@a.example/cb?error=C4n4ry%20x&code=C4n4ry&state=C4n4ry"_s;
        QTest::newRow("host") << u"https://a.C4n4ry_x/cb/C4n4ry HTTP 401"_s;
        QTest::newRow("body") << uR"({"message":"C4n4ry","providerMessage":"C4n4ry","token":"C4n4ry","status":401})"_s;
        QTest::newRow("header") << u"HTTP/1.1 401\nAuthorization: User C4n4ry, Organization C4n4ry"_s;
    }
    void neverEchoesASecret()
    {
        QFETCH(QString, pasted);
        const QList<Explanation> found = explained(pasted);
        QVERIFY(!found.isEmpty());
        for (const Explanation &one : found) {
            const ProblemText text = describe(one.problem);
            QVERIFY2(!(text.sentence() + text.details).contains(canary, Qt::CaseInsensitive), qPrintable(text.details));
        }
    }

    void tellsWhatItRead()
    {
        const QList<Explanation> found =
            explained(u"HTTP/1.1 429 Too Many Requests\r\nRetry-After: 30\r\nfrom https://API.example.com/x"_s);
        QVERIFY(!found.isEmpty());
        const Problem &problem = found.constFirst().problem;
        QCOMPARE(problem.status, 429);
        QCOMPARE(problem.arguments.value(u"host"_s), u"api.example.com"_s);
        QCOMPARE(problem.arguments.value(u"retryAfter"_s), u"30"_s);
        QVERIFY(describe(problem).next.contains(u"30"));
    }

    /// Several causes are told, the one with more on its side first.
    void tellsSeveral()
    {
        const QList<Explanation> found = explained(u"HTTP/1.1 400\n"
                                                   "{\"message\":\"no\",\"providerMessage\":"
                                                   "\"{\\\"error\\\":\\\"invalid_grant\\\"}\"}"_s);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found[0].problem.id, u"service.code-refused"_s);
        QCOMPARE(found[1].problem.id, u"service.refused"_s);
    }

    void knowsNothingOfOtherTexts_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::newRow("empty") << u""_s;
        QTest::newRow("words") << u"Hello, all is well with order 401234 of 2024."_s;
        QTest::newRow("good redirect") << u"https://a.example/cb?code=C4n4ry&state=C4n4ry"_s;
        QTest::newRow("good answer") << uR"({"id":401,"name":"x"})"_s;
        QTest::newRow("braces") << QString(u'{').repeated(60 * 1000);
    }
    void knowsNothingOfOtherTexts()
    {
        QFETCH(QString, pasted);
        QCOMPARE(explained(pasted).size(), 0);
    }
};

QTEST_GUILESS_MAIN(RecognitionTest)
#include "recognitiontest.moc"
