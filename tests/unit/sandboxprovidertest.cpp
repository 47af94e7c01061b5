// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/callbackhost.h"
#include "tests/support/practiceclient.h"

#include <QTest>

using namespace iw;
using namespace Qt::StringLiterals;

/// The provider's sign-in site: its pages, its answers, and the ways back to the callback.
class SandboxProviderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<SandboxServer>();
        QVERIFY2(m_server->start(), qPrintable(m_server->errorString()));
    }

    void sendsADenialAsTheProviderDoes()
    {
        PracticeClient client(m_server->info());
        const PracticeAnswer denied = client.signIn(client.oauthUrl(u"xyz"_s), { .allows = false });
        QCOMPARE(denied.location,
                 m_server->info().callbackUrl.toLatin1()
                     + "?state=xyz&error=access_denied&error_description=User+denied+access+to+resource"
                       "&error_uri=https%3A%2F%2Fdeveloper.infusionsoft.com%2Fdocs%2Foauth");
        set({ u"allow-denied"_s, u"denial-empty-state"_s });
        const PracticeAnswer allowed = client.signIn(client.oauthUrl(u"xyz"_s));
        QCOMPARE(PracticeClient::parameter(allowed.location, u"error"_s), u"access_denied"_s);
        QVERIFY(allowed.location.contains("?state=&"));
    }

    void answersServerErrorToAnUnknownClient()
    {
        SandboxInfo info = m_server->info();
        info.apiKey = u"3f2504e0-4f89-41d3-9a0c-0305e82c3301"_s;
        PracticeClient client(info);
        const PracticeAnswer answer = client.get(QUrl(client.oauthUrl(u"xyz"_s), QUrl::StrictMode));
        QCOMPARE(answer.status, 303);
        QCOMPARE(PracticeClient::parameter(answer.location, u"error"_s), u"server_error"_s);
    }

    void wantsThePasswordAndTheOneTimeCode()
    {
        set({ u"one-time-code"_s, u"account-chooser"_s });
        SandboxInfo wrong = m_server->info();
        QCOMPARE(wrong.oneTimeCode.size(), 6);
        wrong.password += u'x';
        PracticeClient stranger(wrong);
        const QByteArray again = stranger.signIn(stranger.oauthUrl(u"s"_s)).body;
        QVERIFY(again.contains("role=\"alert\""));
        QVERIFY(again.contains("value=\"practice@example.com\"")); // what was typed is not lost
        wrong = m_server->info();
        wrong.oneTimeCode = u"x"_s;
        PracticeClient guesser(wrong);
        QVERIFY(guesser.signIn(guesser.oauthUrl(u"s"_s)).body.contains("id=\"oneTimeCode\""));
        QCOMPARE(m_server->counters().codesIssued, 0);

        PracticeClient client(m_server->info());
        const PracticeAnswer chosen =
            client.signIn(client.oauthUrl(u"s"_s), { .account = u"cd456.infusionsoft.com"_s });
        QCOMPARE(PracticeClient::parameter(chosen.location, u"scope"_s), u"full|cd456.infusionsoft.com"_s);
    }

    void stepsCannotBeLeftOut()
    {
        set({ u"one-time-code"_s });
        PracticeClient client(m_server->info());
        const QString page = QString::fromUtf8(client.get(QUrl(client.oauthUrl(u"s"_s), QUrl::StrictMode)).body);
        const QString transaction = page.section(u"name=\"transaction\" value=\""_s, 1).section(u'"', 0, 0);
        const PracticeAnswer jumped = client.postForm(
            u"/app/oauth/decision"_s, { { u"transaction"_s, transaction }, { u"decision"_s, u"allow"_s } });
        QCOMPARE(jumped.status, 200);
        QVERIFY(jumped.body.contains("id=\"password\""));
        QCOMPARE(client.postForm(u"/app/oauth/signin"_s, { { u"transaction"_s, u"unknown"_s } }).status, 400);
    }

    void admitsHttpsAndLoopbackAndDropsTheQuery()
    {
        const auto answerTo = [this](const QString &callback) {
            SandboxInfo info = m_server->info();
            info.callbackUrl = callback;
            PracticeClient client(info);
            return client.signIn(client.oauthUrl(u"s"_s));
        };
        QVERIFY(answerTo(u"https://app.example.com/cb?tenant=1"_s)
                    .location.startsWith("https://app.example.com/cb?scope="));
        QVERIFY(answerTo(u"http://localhost:1/cb"_s).location.startsWith("http://localhost:1/cb?scope="));
        for (const QString &bad :
             { u"http://app.example.com/cb"_s, u"com.example.app:/cb"_s, u"https;//mycoolapp.com"_s }) {
            const PracticeAnswer refused = answerTo(bad);
            QCOMPARE(refused.status, 400);
            QVERIFY(refused.location.isEmpty());
        }
        set({ u"redirect=custom-scheme"_s });
        QVERIFY(answerTo(u"com.example.app:/cb"_s).location.startsWith("com.example.app:/cb?scope="));
        set({ u"registered-callback-only"_s });
        QCOMPARE(answerTo(u"https://app.example.com/cb"_s).status, 400);
        QCOMPARE(answerTo(m_server->info().callbackUrl).status, 303);
    }

    void goesBackInEveryWay_data()
    {
        QTest::addColumn<QString>("way");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("mark");
        QTest::newRow("302") << u"302"_s << 302 << QByteArray();
        QTest::newRow("303") << u"303"_s << 303 << QByteArray();
        QTest::newRow("307") << u"307"_s << 307 << QByteArray();
        QTest::newRow("js") << u"js"_s << 200 << "window.location.href = \""_ba;
        QTest::newRow("meta") << u"meta"_s << 200 << "http-equiv=\"refresh\""_ba;
        QTest::newRow("fetch") << u"fetch"_s << 200 << "fetch(\""_ba;
        QTest::newRow("img") << u"img"_s << 200 << "<img "_ba;
        QTest::newRow("popup") << u"popup"_s << 200 << "window.open(\""_ba;
        QTest::newRow("form-post") << u"form-post"_s << 200 << "method=\"post\""_ba;
        QTest::newRow("fragment") << u"fragment"_s << 303 << QByteArray();
    }
    void goesBackInEveryWay()
    {
        QFETCH(QString, way);
        QFETCH(int, status);
        QFETCH(QByteArray, mark);
        set({ u"redirect="_s + way });
        PracticeClient client(m_server->info());
        const PracticeAnswer answer = client.signIn(client.oauthUrl(u"</script>\"'"_s));
        QCOMPARE(answer.status, status);
        QVERIFY((status == 200 ? answer.body : answer.location).contains(m_server->info().callbackUrl.toLatin1()));
        QVERIFY(answer.body.contains(mark));
        QVERIFY(!answer.body.contains("</script>\"'"));
        QCOMPARE(m_server->callbackHost().requestCount(), 0);
    }

    void goesBackOverSeveralHops()
    {
        set({ u"redirect=hops"_s });
        PracticeClient client(m_server->info());
        PracticeAnswer answer = client.signIn(client.oauthUrl(u"a+b c"_s));
        int hops = 0;
        while (answer.location.startsWith(m_server->info().providerUrl.toLatin1()) && hops < 9) {
            ++hops;
            answer = client.get(QUrl::fromEncoded(answer.location));
        }
        QCOMPARE(hops, 3);
        QVERIFY(answer.location.startsWith(m_server->info().callbackUrl.toLatin1() + "?scope=full%7Cab123"));
        QCOMPARE(PracticeClient::parameter(answer.location, u"state"_s), u"a+b c"_s);
    }

    void changesTheState()
    {
        PracticeClient client(m_server->info());
        set({ u"wrong-state"_s });
        QCOMPARE(PracticeClient::parameter(client.signIn(client.oauthUrl(u"mine"_s)).location, u"state"_s),
                 u"not-the-state-you-sent"_s);
        set({ u"wrong-state=off"_s, u"missing-state"_s });
        QVERIFY(!client.signIn(client.oauthUrl(u"mine"_s)).location.contains("state="));
    }

    void remembersABrowserByItsCookie()
    {
        set({ u"remember-sign-in"_s, u"one-time-code"_s });
        PracticeClient client(m_server->info());
        const PracticeAnswer first = client.get(QUrl(client.oauthUrl(u"s"_s), QUrl::StrictMode));
        QVERIFY(first.body.contains("id=\"remember\""));
        const QString page = QString::fromUtf8(first.body);
        const QString transaction = page.section(u"name=\"transaction\" value=\""_s, 1).section(u'"', 0, 0);
        const QueryPairs form{ { u"transaction"_s, transaction },
                               { u"username"_s, m_server->info().user },
                               { u"password"_s, m_server->info().password },
                               { u"remember"_s, u"on"_s } };
        QVERIFY(client.postForm(u"/app/oauth/signin"_s, form).body.contains("id=\"oneTimeCode\""));
        // Not remembered before the one-time code was right.
        QVERIFY(client.get(QUrl(client.oauthUrl(u"s"_s), QUrl::StrictMode)).body.contains("id=\"password\""));
        (void)client.postForm(
            u"/app/oauth/onetimecode"_s,
            { { u"transaction"_s, transaction }, { u"oneTimeCode"_s, m_server->info().oneTimeCode } });
        QVERIFY(client.get(QUrl(client.oauthUrl(u"s"_s), QUrl::StrictMode)).body.contains("id=\"allow\""));
        PracticeClient otherBrowser(m_server->info());
        QVERIFY(
            otherBrowser.get(QUrl(otherBrowser.oauthUrl(u"s"_s), QUrl::StrictMode)).body.contains("id=\"password\""));
    }

    void pagesNameTheirControls()
    {
        set({ u"popup-link"_s });
        PracticeClient client(m_server->info());
        const QByteArray page = client.get(QUrl(client.oauthUrl(u"s"_s), QUrl::StrictMode)).body;
        for (const QByteArray &part :
             { "<html lang=\"en\">"_ba, "<label for=\"username\">"_ba, "<label for=\"password\">"_ba,
               "id=\"signIn\""_ba, "target=\"_blank\""_ba, "prefers-color-scheme: dark"_ba })
            QVERIFY2(page.contains(part), part);
    }

    void theCallbackHostKeepsWhatReachedIt()
    {
        PracticeClient client(m_server->info());
        const PracticeAnswer answer = client.signIn(client.oauthUrl(u"s"_s));
        QCOMPARE(m_server->counters().callbackRequests, 0);
        QCOMPARE(client.get(QUrl::fromEncoded(answer.location)).status, 200);
        QCOMPARE(m_server->counters().callbackRequests, 1);
        QVERIFY(m_server->callbackHost().requestLines().first().startsWith(u"GET /auth?scope=full%7C"_s));
    }

private:
    void set(const QStringList &switches)
    {
        for (const QString &assignment : switches)
            QCOMPARE(m_server->switches().set(assignment), QString());
    }

    std::unique_ptr<SandboxServer> m_server;
};

QTEST_GUILESS_MAIN(SandboxProviderTest)
#include "sandboxprovidertest.moc"
