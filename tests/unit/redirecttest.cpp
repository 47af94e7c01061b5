// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signin/redirect.h"

#include <QTest>

using namespace iw;
using namespace Qt::StringLiterals;

namespace {

const QString callback = u"https://mycoolapp.com/auth"_s;
const QString state = u"Zm9vYmFyYmF6cXV4MTIzNA"_s;

/// "ok <code>" or the problem's id.
QString outcome(const Result<RedirectAnswer> &answer)
{
    return answer ? u"ok "_s + answer->code.reveal() : answer.problem().id;
}

} // namespace

/// The redirect matcher and the parser of a caught navigation; row names are those of the attack matrix.
class RedirectTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void matches_data()
    {
        QTest::addColumn<QString>("callback");
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("isMatch");

        QTest::newRow("the callback") << callback << u"https://mycoolapp.com/auth?code=1"_s << true;
        QTest::newRow("A5 longer host") << callback << u"https://mycoolapp.com.evil.example/auth?code=1"_s << false;
        QTest::newRow("A5 host inside another's query")
            << callback << u"https://evil.example/?u=https://mycoolapp.com/auth"_s << false;
        QTest::newRow("A6 user info that looks like the host")
            << callback << u"https://mycoolapp.com@evil.example/auth?code=1"_s << false;
        QTest::newRow("A7 user info") << callback << u"https://user@mycoolapp.com/auth?code=1"_s << false;
        QTest::newRow("A7 user and password") << callback << u"https://u:p@mycoolapp.com/auth?code=1"_s << false;
        QTest::newRow("A7 empty user info") << callback << u"https://@mycoolapp.com/auth?code=1"_s << false;
        QTest::newRow("A8 longer path") << callback << u"https://mycoolapp.com/authx?code=1"_s << false;
        QTest::newRow("A8 dots") << callback << u"https://mycoolapp.com/x/../auth?code=1"_s << false;
        QTest::newRow("A8 escaped dots") << callback << u"https://mycoolapp.com/x/%2e%2e/auth?code=1"_s << false;
        QTest::newRow("A8 slash at the end") << callback << u"https://mycoolapp.com/auth/?code=1"_s << false;
        QTest::newRow("A8 double slash") << callback << u"https://mycoolapp.com//auth?code=1"_s << false;
        QTest::newRow("A8 path parameter") << callback << u"https://mycoolapp.com/auth;x?code=1"_s << false;
        QTest::newRow("A8 case") << callback << u"https://mycoolapp.com/Auth?code=1"_s << false;
        QTest::newRow("A8 escaped slash") << u"https://a.example/x/auth"_s << u"https://a.example/x%2Fauth"_s << false;
        QTest::newRow("A9 escaped letter") << callback << u"https://mycoolapp.com/%61uth?code=1"_s << true;
        QTest::newRow("A9 escaped in the callback")
            << u"https://mycoolapp.com/%61uth"_s << u"https://mycoolapp.com/auth?code=1"_s << true;
        QTest::newRow("A9 escaped dot") << u"https://a.example/cb.php"_s << u"https://a.example/cb%2Ephp"_s << true;
        QTest::newRow("A10 other port") << callback << u"https://mycoolapp.com:444/auth?code=1"_s << false;
        QTest::newRow("A10 standard port written") << callback << u"https://mycoolapp.com:443/auth?code=1"_s << true;
        QTest::newRow("A10 loopback port")
            << u"http://127.0.0.1:5000/cb"_s << u"http://127.0.0.1:5001/cb?code=1"_s << false;
        QTest::newRow("A11 not encrypted") << callback << u"http://mycoolapp.com/auth?code=1"_s << false;
        QTest::newRow("A12 Cyrillic letter") << callback << u"https://mycoola\u0440p.com/auth?code=1"_s << false;
        QTest::newRow("A12 dot at the end") << callback << u"https://mycoolapp.com./auth?code=1"_s << false;
        QTest::newRow("A12 host in capitals") << callback << u"https://MyCoolApp.com/auth?code=1"_s << true;
        QTest::newRow("IDN, ACE form") << u"https://m\u00fcller.example/cb"_s << u"https://xn--mller-kva.example/cb"_s
                                       << true;
        QTest::newRow("no path, browser's slash") << u"https://a.example"_s << u"https://a.example/?code=1"_s << true;
        QTest::newRow("A16 own pair present")
            << u"https://a.example/cb?tenant=1"_s << u"https://a.example/cb?code=1&tenant=1"_s << true;
        QTest::newRow("A16 own pair missing")
            << u"https://a.example/cb?tenant=1"_s << u"https://a.example/cb?code=1"_s << false;
        QTest::newRow("A16 own pair changed")
            << u"https://a.example/cb?tenant=1"_s << u"https://a.example/cb?tenant=2&code=1"_s << false;
        QTest::newRow("A16 own pair repeated")
            << u"https://a.example/cb?tenant=1"_s << u"https://a.example/cb?tenant=1&tenant=2&code=1"_s << false;
        QTest::newRow("custom scheme") << u"myapp://cb"_s << u"myapp://cb?code=1"_s << true;
        QTest::newRow("custom scheme, other place") << u"myapp://cb"_s << u"myapp://cd?code=1"_s << false;
        QTest::newRow("custom scheme, no host") << u"com.example.app:/cb"_s << u"com.example.app:/cb?code=1"_s << true;
        QTest::newRow("empty URL") << callback << u""_s << false;
        QTest::newRow("empty callback") << u""_s << u""_s << false;
    }

    void matches()
    {
        QFETCH(QString, callback);
        QFETCH(QString, url);
        QTEST(RedirectTarget(callback, state).matches(QUrl(url)), "isMatch");
    }

    void knowsTheCallbacksPlaceWhateverTheQuery()
    {
        const RedirectTarget target(u"https://a.example/cb?tenant=1"_s, state);
        QVERIFY(target.isAtCallback(QUrl(u"https://a.example/cb?code=1"_s)));
        QVERIFY(target.isAtCallback(QUrl(u"https://user@a.example:443/%63b"_s)));
        QVERIFY(!target.isAtCallback(QUrl(u"https://a.example/cb/"_s)));
    }

    void answers_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("expected");
        const QString good = u"&state="_s + state;

        QTest::newRow("code and state") << u"?code=abc"_s + good << u"ok abc"_s;
        QTest::newRow("state first") << u"?state="_s + state + u"&code=abc"_s << u"ok abc"_s;
        QTest::newRow("A1 state of another attempt") << u"?code=abc&state=other"_s << u"signin.state-mismatch"_s;
        QTest::newRow("A2 no state") << u"?code=abc"_s << u"signin.state-missing"_s;
        QTest::newRow("A2 empty state") << u"?code=abc&state="_s << u"signin.state-missing"_s;
        QTest::newRow("A3 other case") << u"?code=abc&state="_s + state.toLower() << u"signin.state-mismatch"_s;
        QTest::newRow("A3 blank behind") << u"?code=abc"_s + good + u"+"_s << u"signin.state-mismatch"_s;
        QTest::newRow("A3 prefix") << u"?code=abc&state="_s + state.chopped(1) << u"signin.state-mismatch"_s;
        QTest::newRow("A3 longer") << u"?code=abc"_s + good + u"x"_s << u"signin.state-mismatch"_s;
        QTest::newRow("A3 byte order mark") << u"?code=abc&state=%EF%BB%BF"_s + state << u"signin.state-mismatch"_s;
        QTest::newRow("A19 code twice") << u"?code=a&code=a"_s + good << u"signin.repeated-parameter"_s;
        QTest::newRow("A19 state twice") << u"?code=a"_s + good + good << u"signin.repeated-parameter"_s;
        QTest::newRow("A19 error twice") << u"?error=a&error=b"_s << u"signin.repeated-parameter"_s;
        QTest::newRow("A19 code in query and fragment")
            << u"?code=a"_s + good + u"#code=b"_s << u"signin.repeated-parameter"_s;
        QTest::newRow("A20 unknown parameters")
            << u"?code=abc&session_state=x&authuser=0&authuser=1"_s + good << u"ok abc"_s;
        QTest::newRow("A21 decoded once") << u"?code=a%2Bb%2Fc%3Dd+e%20f%2525"_s + good << u"ok a+b/c=d e f%25"_s;
        QTest::newRow("A21 not ASCII") << u"?code=%C3%A4%E2%82%AC"_s + good << u"ok \u00e4\u20ac"_s;
        QTest::newRow("A21 4 KB") << u"?code="_s + QString(4096, u'x') + good << u"ok "_s + QString(4096, u'x');
        QTest::newRow("A22 denied") << u"?error=access_denied"_s + good << u"signin.denied"_s;
        QTest::newRow("denied without a state") << u"?error=access_denied"_s << u"signin.denied"_s;
        QTest::newRow("denied, another state") << u"?error=access_denied&state=other"_s << u"signin.state-mismatch"_s;
        QTest::newRow("server_error") << u"?error=server_error"_s + good << u"signin.server-error"_s;
        QTest::newRow("unauthorized_client") << u"?error=unauthorized_client"_s << u"signin.unauthorized-client"_s;
        QTest::newRow("invalid_scope") << u"?error=invalid_scope"_s << u"signin.invalid-scope"_s;
        QTest::newRow("busy") << u"?error=temporarily_unavailable"_s << u"signin.temporarily-unavailable"_s;
        QTest::newRow("other error") << u"?error=strange"_s << u"signin.provider-error"_s;
        QTest::newRow("empty error") << u"?error="_s << u"signin.provider-error"_s;
        QTest::newRow("A24 code and error") << u"?code=abc&error=access_denied"_s + good << u"signin.denied"_s;
        QTest::newRow("A25 token in the fragment") << u"#access_token=abc"_s + good << u"signin.fragment"_s;
        QTest::newRow("A25 code in the fragment") << u"#code=abc"_s + good << u"signin.fragment"_s;
        QTest::newRow("harmless fragment") << u"?code=abc"_s + good + u"#_=_"_s << u"ok abc"_s;
        QTest::newRow("A29 empty code") << u"?code="_s + good << u"signin.no-code"_s;
        QTest::newRow("no code") << u"?state="_s + state << u"signin.no-code"_s;
        QTest::newRow("A26 nothing at all") << u""_s << u"signin.no-code"_s;
        QTest::newRow("A30 NUL") << u"?code=a%00b"_s + good << u"signin.malformed"_s;
        QTest::newRow("A30 overlong UTF-8") << u"?code=%C0%AF"_s + good << u"signin.malformed"_s;
        QTest::newRow("A30 half a character") << u"?code=%C3"_s + good << u"signin.malformed"_s;
        QTest::newRow("case of a name") << u"?Code=abc"_s + good << u"signin.no-code"_s;
    }

    void answers()
    {
        QFETCH(QString, query);
        const RedirectTarget target(callback, state);
        QTEST(outcome(target.answer(QUrl(callback + query))), "expected");
    }

    void acceptsAnyStateWhereTheOpenedUrlHadNone()
    {
        const RedirectTarget target(callback, {});
        QCOMPARE(outcome(target.answer(QUrl(callback + u"?code=a"_s))), u"ok a"_s);
        QCOMPARE(outcome(target.answer(QUrl(callback + u"?code=a&state=x"_s))), u"ok a"_s);
    }

    void refusesWhatIsNotTheCallback()
    {
        const RedirectTarget target(callback, state);
        QCOMPARE(outcome(target.answer(QUrl(u"https://evil.example/auth?code=a&state="_s + state))),
                 u"signin.malformed"_s);
        QCOMPARE(outcome(target.answer(QUrl())), u"signin.malformed"_s);
        // A16
        const RedirectTarget tenant(u"https://a.example/cb?tenant=1"_s, state);
        QCOMPARE(outcome(tenant.answer(QUrl(u"https://a.example/cb?tenant=2&code=a&state="_s + state))),
                 u"signin.callback-parameters"_s);
    }

    void comparesTheIssuer_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("expected");
        QTest::newRow("none") << u"code=a"_s << u"ok a"_s;
        QTest::newRow("same") << u"code=a&iss=https%3A%2F%2Fsignin.example"_s << u"ok a"_s;
        QTest::newRow("same, one of its tenants") << u"code=a&iss=https://signin.example/t/v2.0"_s << u"ok a"_s;
        QTest::newRow("A17 other") << u"code=a&iss=https%3A%2F%2Fevil.example"_s << u"signin.issuer-mismatch"_s;
        QTest::newRow("A17 other, with an error")
            << u"error=access_denied&iss=https%3A%2F%2Fevil.example"_s << u"signin.issuer-mismatch"_s;
        QTest::newRow("longer host") << u"code=a&iss=https://signin.example.evil"_s << u"signin.issuer-mismatch"_s;
        QTest::newRow("user info") << u"code=a&iss=https://x@signin.example"_s << u"signin.issuer-mismatch"_s;
        QTest::newRow("no address") << u"code=a&iss=signin.example"_s << u"signin.issuer-mismatch"_s;
        QTest::newRow("empty") << u"code=a&iss="_s << u"signin.issuer-mismatch"_s;
    }

    void comparesTheIssuer()
    {
        QFETCH(QString, query);
        RedirectTarget target(callback, state);
        target.setProviderHost(u"signin.example"_s);
        QTEST(outcome(target.answer(QUrl(callback + u"?state="_s + state + u'&' + query))), "expected");
    }

    void dropsTheCallbacksOwnPairs()
    {
        const RedirectTarget target(u"https://a.example/cb?code=own"_s, state);
        QCOMPARE(outcome(target.answer(QUrl(u"https://a.example/cb?code=own&state="_s + state))), u"signin.no-code"_s);
    }

    // A23
    void givesTheProvidersTextAsOnePlainLine()
    {
        const RedirectTarget target(callback, state);
        const auto shown = [&target](const QString &description) {
            return target.answer(QUrl(callback + u"?error=access_denied&error_description="_s + description))
                .problem()
                .providerMessage;
        };
        QCOMPARE(shown(u"not%0Afor%0D%0A++you%E2%80%AE%E2%80%8B!"_s), u"not for you !"_s);
        QCOMPARE(shown(u"%3Cb%3Ex%3C/b%3E"_s), u"<b>x</b>"_s); // the window shows it as plain text
        QCOMPARE(shown(QString(100 * 1024, u'x')).size(), 501);
        QVERIFY(shown(QString(100 * 1024, u'x')).endsWith(u'…'));
        // What the provider would have opened is not looked at.
        const Problem linked =
            target.answer(QUrl(callback + u"?error=access_denied&error_uri=javascript:alert(1)"_s)).problem();
        for (const QString &kept : linked.arguments.values() + QStringList{ linked.providerMessage, linked.technical })
            QVERIFY2(!kept.contains("javascript"_L1), qPrintable(kept));
    }

    void readsTheAccount_data()
    {
        QTest::addColumn<QString>("scope");
        QTest::addColumn<QString>("account");
        QTest::newRow("Keap") << u"full%7CDT123.infusionsoft.com"_s << u"dt123.infusionsoft.com"_s;
        QTest::newRow("bar not escaped") << u"full|dt123.infusionsoft.com"_s << u"dt123.infusionsoft.com"_s;
        QTest::newRow("several") << u"read+full%7Cdt123.infusionsoft.com"_s << u"dt123.infusionsoft.com"_s;
        QTest::newRow("none") << u"full"_s << u""_s;
        QTest::newRow("no host") << u"full%7C%3Cb%3E"_s << u""_s;
        QTest::newRow("nothing") << u""_s << u""_s;
    }

    void readsTheAccount()
    {
        QFETCH(QString, scope);
        const auto answer =
            RedirectTarget(callback, state).answer(QUrl(callback + u"?scope="_s + scope + u"&code=a&state="_s + state));
        QVERIFY(answer);
        QTEST(answer->account, "account");
    }
};

QTEST_APPLESS_MAIN(RedirectTest)
#include "redirecttest.moc"
