// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signin/authorizationurl.h"
#include "app/signin/callbacklocation.h"

#include <QTest>

using namespace iw;
using namespace Qt::StringLiterals;

class AuthorizationUrlTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesTheDocumentsSampleApart()
    {
        const auto url = AuthorizationUrl::parse(
            u"https://signin.infusionsoft.com/app/oauth/authorize?scope=full&response_type=code&redirect_uri=https%3A%2F%2Fhttpbin.org%2Fget&state=infusionsoftcrm&client_id=4ynetc9z7v6vajwvkwvxvgxj"_s);
        QVERIFY(url);
        QCOMPARE(url->host, u"signin.infusionsoft.com"_s);
        QCOMPARE(url->clientId, u"4ynetc9z7v6vajwvkwvxvgxj"_s);
        QCOMPARE(url->redirectUri, u"https://httpbin.org/get"_s);
        QCOMPARE(url->state, u"infusionsoftcrm"_s);
        QCOMPARE(url->scope, u"full"_s);
        QCOMPARE(url->responseType, u"code"_s);
        QCOMPARE(url->url.toString(QUrl::FullyEncoded), url->text);
    }

    void parses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // the callback, or the problem
        const QString good = u"?redirect_uri=https://a.example/cb"_s;

        QTest::newRow("callback not encoded") << u"https://p.example/a"_s + good << u"https://a.example/cb"_s;
        QTest::newRow("plus in the state")
            << u"https://p.example/a"_s + good + u"&state=a%2Bb"_s << u"https://a.example/cb"_s;
        QTest::newRow("blanks around") << u" https://p.example/a"_s + good + u"\n"_s << u"https://a.example/cb"_s;
        QTest::newRow("loopback may be http") << u"http://127.0.0.1:8080/a"_s + good << u"https://a.example/cb"_s;
        QTest::newRow("localhost may be http") << u"http://localhost:8080/a"_s + good << u"https://a.example/cb"_s;
        QTest::newRow("custom scheme callback")
            << u"https://p.example/a?redirect_uri=myapp%3A%2F%2Fcb"_s << u"myapp://cb"_s;
        QTest::newRow("fragment is no query")
            << u"https://p.example/a#redirect_uri=https://a.example/cb"_s << u"signin.url-no-callback"_s;
        QTest::newRow("empty") << u" "_s << u"signin.url-empty"_s;
        QTest::newRow("too long") << u"https://p.example/a"_s + good + u"&x="_s + QString(20000, u'x')
                                  << u"signin.url-too-long"_s;
        QTest::newRow("http") << u"http://p.example/a"_s + good << u"signin.url-not-encrypted"_s;
        QTest::newRow("http to a name like loopback")
            << u"http://127.0.0.1.evil.example/a"_s + good << u"signin.url-not-encrypted"_s;
        QTest::newRow("javascript") << u"javascript:alert(1)"_s << u"signin.url-malformed"_s;
        QTest::newRow("file") << u"file:///etc/passwd"_s + good << u"signin.url-malformed"_s;
        QTest::newRow("semicolon") << u"https;//p.example/a"_s + good << u"signin.url-malformed"_s;
        QTest::newRow("no host") << u"https:///a"_s + good << u"signin.url-malformed"_s;
        QTest::newRow("just words") << u"not-a-url"_s << u"signin.url-malformed"_s;
        QTest::newRow("user info") << u"https://p.example@evil.example/a"_s + good << u"signin.url-user-info"_s;
        QTest::newRow("backslash") << u"https://p.example\\@evil.example/a"_s + good << u"signin.url-characters"_s;
        QTest::newRow("control") << u"https://p.example/\ta"_s + good << u"signin.url-characters"_s;
        QTest::newRow("zero-width") << u"https://p.exa\u200bmple/a"_s + good << u"signin.url-characters"_s;
        QTest::newRow("no callback") << u"https://p.example/a?client_id=x"_s << u"signin.url-no-callback"_s;
        QTest::newRow("empty callback") << u"https://p.example/a?redirect_uri="_s << u"signin.url-no-callback"_s;
        QTest::newRow("callback twice") << u"https://p.example/a"_s + good + u"&redirect_uri=https://b.example"_s
                                        << u"signin.url-repeated-parameter"_s;
        QTest::newRow("state twice") << u"https://p.example/a"_s + good + u"&state=a&state=b"_s
                                     << u"signin.url-repeated-parameter"_s;
        QTest::newRow("broken escape") << u"https://p.example/a"_s + good + u"&state=%zz"_s
                                       << u"signin.url-malformed"_s;
        QTest::newRow("A28 javascript callback")
            << u"https://p.example/a?redirect_uri=javascript:alert(1)"_s << u"signin.url-callback-unusable"_s;
        QTest::newRow("A28 file callback")
            << u"https://p.example/a?redirect_uri=file:///x"_s << u"signin.url-callback-unusable"_s;
        QTest::newRow("A28 callback with fragment")
            << u"https://p.example/a?redirect_uri=https://a.example/%23x"_s << u"signin.url-callback-unusable"_s;
        QTest::newRow("A28 callback with a blank")
            << u"https://p.example/a?redirect_uri=https://a.example/+x"_s << u"signin.url-callback-unusable"_s;
        QTest::newRow("A16 callback with a code of its own")
            << u"https://p.example/a?redirect_uri=https://a.example/cb?code%3D1"_s << u"signin.url-callback-unusable"_s;
        QTest::newRow("A30 callback whose query does not decode")
            << u"https://p.example/a?redirect_uri=https://a.example/cb?x%3D%259B"_s
            << u"signin.url-callback-unusable"_s;
        QTest::newRow("A28 callback with user info")
            << u"https://p.example/a?redirect_uri=https://u@a.example/"_s << u"signin.url-callback-unusable"_s;
        for (const QString &folded : { u"a/../b"_s, u"./b"_s, u"a/.."_s, u"a/%252e%252E/b"_s })
            QTest::newRow(qPrintable(u"A8 callback that a browser folds: "_s + folded))
                << u"https://p.example/a?redirect_uri=https://a.example/"_s + folded
                << u"signin.url-callback-unusable"_s;
        QTest::newRow("A12 callback whose host is read in two ways")
            << u"https://p.example/a?redirect_uri=https://stra%C3%9Fe.example/b"_s << u"signin.url-callback-unusable"_s;
        QTest::newRow("A28 callback with a semicolon")
            << u"https://p.example/a?redirect_uri=https;//a.example/"_s << u"signin.url-callback-unusable"_s;
    }

    void parses()
    {
        QFETCH(QString, text);
        const auto url = AuthorizationUrl::parse(text);
        QTEST(url ? url->redirectUri : url.problem().id, "expected");
    }

    void givesTheHostInAce()
    {
        const auto url = AuthorizationUrl::parse(u"https://mycoola\u0440p.com/?redirect_uri=https://a.example"_s);
        QVERIFY(url);
        QCOMPARE(url->host, u"xn--mycoolap-cch.com"_s);
    }

    void tellsDifferences()
    {
        using Part = AuthorizationDifference::Part;
        const AskedAuthorization asked{ .clientId = u"id"_s,
                                        .callbackUrl = u"https://a.example/cb"_s,
                                        .state = u"s"_s };
        AuthorizationUrl returned;
        returned.clientId = u"id"_s;
        returned.redirectUri = u"https://a.example/cb"_s;
        returned.state = u"s"_s;
        returned.responseType = u"code"_s;
        QVERIFY(authorizationDifferences(asked, returned).isEmpty());

        returned.clientId = u"other"_s;
        returned.redirectUri = u"https://a.example/cb/"_s;
        returned.state = u"constant"_s;
        returned.responseType = u"token"_s;
        const QList<AuthorizationDifference> all{ { Part::ClientId, u"id"_s, u"other"_s },
                                                  { Part::Callback, u"https://a.example/cb"_s,
                                                    u"https://a.example/cb/"_s },
                                                  { Part::State, u"s"_s, u"constant"_s },
                                                  { Part::ResponseType, u"code"_s, u"token"_s } };
        QCOMPARE(authorizationDifferences(asked, returned), all);

        returned.state.clear();
        QCOMPARE(authorizationDifferences(asked, returned)[2].part, Part::StateMissing);
        QVERIFY(std::none_of(all.begin(), all.end(), [](const auto &d) { return d.part == Part::StateMissing; }));
    }

    void knowsLoopback()
    {
        for (const QString &host : { u"localhost"_s, u"127.0.0.1"_s, u"127.9.9.9"_s, u"::1"_s, u"LOCALHOST"_s })
            QVERIFY2(isLoopbackHost(host), qPrintable(host));
        for (const QString &host :
             { u"128.0.0.1"_s, u"127.0.0.1.example"_s, u"127.a.0.1"_s, u"localhost.example"_s, u""_s })
            QVERIFY2(!isLoopbackHost(host), qPrintable(host));
    }
};

QTEST_APPLESS_MAIN(AuthorizationUrlTest)
#include "authorizationurltest.moc"
