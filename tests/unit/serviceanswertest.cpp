// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/redactor.h"
#include "app/service/answerproblem.h"

#include <QTest>

using namespace iw;
using namespace Qt::StringLiterals;
using Error = QNetworkReply::NetworkError;
using Stop = ServiceAnswer::Stop;

namespace {

const QDateTime now({ 2026, 1, 7 }, { 12, 0, 0 }, Qt::UTC);

} // namespace

class ServiceAnswerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsRetryAfter_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<int>("seconds"); // 0: none
        QTest::newRow("seconds") << u"3"_s << 3;
        QTest::newRow("zero") << u"0"_s << 1;
        QTest::newRow("date") << u"Wed, 07 Jan 2026 12:00:30 GMT"_s << 30;
        QTest::newRow("past date") << u"Wed, 07 Jan 2026 11:00:00 GMT"_s << 1;
        QTest::newRow("far date") << u"Wed, 07 Jan 2099 11:00:00 GMT"_s << 300;
        QTest::newRow("negative") << u"-3"_s << 0;
        QTest::newRow("huge") << u"1000000000000"_s << 300;
        QTest::newRow("beyond 64 bits") << u"99999999999999999999999"_s << 300;
        QTest::newRow("garbage") << u"soon"_s << 0;
        QTest::newRow("missing") << u""_s << 0;
    }
    void readsRetryAfter()
    {
        QFETCH(QString, header);
        QFETCH(int, seconds);
        QCOMPARE(retryAfterSeconds(header, now).value_or(0), seconds);
    }

    void readsTheDate()
    {
        QCOMPARE(httpDate(u"Wed, 07 Jan 2026 12:00:00 GMT"_s), now);
        QVERIFY(!httpDate(u"yesterday"_s).isValid());
        QVERIFY(!httpDate({}).isValid());
    }

    void tellsProblemsApart_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<Error>("error");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("id");
        const QByteArray json = R"({"requestId":"0123456789abcdef01234567","message":"No"})";
        const QByteArray html = "<html><body>Hello</body></html>";
        const auto row = [](const char *name, int status, Error error, const QByteArray &body, const QString &id) {
            QTest::newRow(name) << status << error << body << (u"service."_s + id);
        };
        row("host", 0, Error::HostNotFoundError, {}, u"host-not-found"_s);
        row("refused", 0, Error::ConnectionRefusedError, {}, u"connection-refused"_s);
        row("network", 0, Error::UnknownNetworkError, {}, u"unreachable"_s);
        row("network down", 0, Error::TemporaryNetworkFailureError, {}, u"offline"_s);
        row("tls", 0, Error::SslHandshakeFailedError, {}, u"tls"_s);
        row("no TLS library", 0, Error::ProtocolUnknownError, {}, u"tls-missing"_s);
        row("proxy", 0, Error::ProxyConnectionRefusedError, {}, u"proxy-unreachable"_s);
        row("proxy wants a password", 0, Error::ProxyAuthenticationRequiredError, {}, u"proxy-sign-in"_s);
        row("407", 407, Error::ProxyAuthenticationRequiredError, html, u"proxy-sign-in"_s);
        row("inactive", 0, Error::OperationCanceledError, {}, u"timed-out"_s);
        row("inactive midway", 200, Error::OperationCanceledError, "{", u"timed-out"_s);
        row("closed", 0, Error::RemoteHostClosedError, {}, u"truncated"_s);
        row("resend", 0, Error::ContentReSendError, {}, u"truncated"_s);
        row("garbage", 0, Error::ProtocolFailure, {}, u"truncated"_s);
        row("401", 401, Error::AuthenticationRequiredError, json, u"unauthorized"_s);
        row("401 HTML", 401, Error::AuthenticationRequiredError, html, u"unauthorized"_s);
        row("403", 403, Error::ContentAccessDenied, json, u"forbidden"_s);
        row("403 HTML", 403, Error::ContentAccessDenied, html, u"not-json"_s);
        row("404", 404, Error::ContentNotFoundError, json, u"not-found"_s);
        row("404 empty", 404, Error::ContentNotFoundError, {}, u"not-found"_s);
        row("409", 409, Error::ContentConflictError, json, u"conflict"_s);
        row("400", 400, Error::ProtocolInvalidOperationError, json, u"refused"_s);
        row("422", 422, Error::UnknownContentError, json, u"refused"_s);
        row("429", 429, Error::UnknownContentError, json, u"rate-limited"_s);
        row("500", 500, Error::InternalServerError, json, u"server-error"_s);
        row("500 HTML", 500, Error::InternalServerError, html, u"server-error"_s);
        row("503", 503, Error::ServiceUnavailableError, {}, u"unavailable"_s);
        row("511", 511, Error::UnknownServerError, html, u"captive-portal"_s);
        row("302", 302, Error::NoError, {}, u"redirected"_s);
        row("304", 304, Error::NoError, {}, u"redirected"_s);
        row("200 HTML", 200, Error::NoError, html, u"not-json"_s);
        row("200 empty", 200, Error::NoError, {}, u"truncated"_s);
        row("200 half", 200, Error::NoError, "{\"id\":", u"truncated"_s);
        row("200 closed early", 200, Error::RemoteHostClosedError, "{}", u"truncated"_s);
        row("bomb", 200, Error::UnknownContentError, {}, u"too-large"_s);
    }
    void tellsProblemsApart()
    {
        QFETCH(int, status);
        QFETCH(Error, error);
        QFETCH(QByteArray, body);
        QFETCH(QString, id);
        ServiceAnswer answer;
        answer.operation = u"GET /instances"_s;
        answer.url = QUrl(u"https://api.example.com/elements/api-v2/instances?secret=CANARY"_s);
        answer.status = status;
        answer.error = error;
        answer.body = body;
        const auto problem = problemOf(answer, Redactor());
        QVERIFY(problem);
        QCOMPARE(problem->id, id);
        QCOMPARE(problem->arguments.value(u"host"_s), u"api.example.com"_s);
        QCOMPARE(problem->status, status);
        QVERIFY(problem->technical.startsWith("GET /instances"_L1) && !problem->technical.contains("CANARY"_L1));
        if (body.startsWith('{') && status >= 400)
            QCOMPARE(problem->requestId, u"0123456789abcdef01234567"_s);
    }

    void ownStopsComeFirst()
    {
        ServiceAnswer answer;
        answer.error = Error::OperationCanceledError;
        answer.status = 200;
        answer.stop = Stop::TooLarge;
        QCOMPARE(problemOf(answer, Redactor())->id, u"service.too-large"_s);
        answer.stop = Stop::Cancelled;
        QCOMPARE(problemOf(answer, Redactor())->id, u"service.cancelled"_s);
        answer.stop = Stop::TimedOut;
        QCOMPARE(problemOf(answer, Redactor())->id, u"service.timed-out"_s);
    }

    void serviceWordsAreTamedAndRedacted()
    {
        Redactor redactor;
        redactor.add(u"sup3r+secret");
        ServiceAnswer answer;
        answer.status = 400;
        answer.body = R"({"message":"bad\u202e <b>sup3r+secret</b>","providerMessage":{"error":"invalid_grant"}})";
        const Problem problem = *problemOf(answer, redactor);
        QCOMPARE(problem.message, u"bad <b>‹secret 1, 12 characters›</b>"_s);
        QCOMPARE(problem.providerMessage, uR"({"error":"invalid_grant"})"_s);
    }

    void namesTheTargetOfARedirect()
    {
        ServiceAnswer answer;
        answer.url = QUrl(u"https://api.example.com/elements/api-v2/instances"_s);
        answer.status = 302;
        answer.location = u"http://portal.example.com:8080/login?token=CANARY"_s;
        QCOMPARE(problemOf(answer, Redactor())->arguments.value(u"target"_s), u"portal.example.com:8080"_s);
    }
};

QTEST_GUILESS_MAIN(ServiceAnswerTest)
#include "serviceanswertest.moc"
