// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signin/redirect.h"

#include <QTest>

#include <algorithm>

using namespace iw;
using namespace Qt::StringLiterals;

/// What a person pastes as *Redirected address*; row names are those of the attack matrix.
class PastedRedirectTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const QString url = u"https://mycoolapp.com/auth?code=abc&state=xyz"_s;

        QTest::newRow("the address") << url << u"ok abc"_s;
        QTest::newRow("A9") << u"https://mycoolapp.com/%61uth?code=abc&state=xyz"_s << u"ok abc"_s;
        QTest::newRow("A10 standard port") << u"https://mycoolapp.com:443/auth?code=abc&state=xyz"_s << u"ok abc"_s;
        QTest::newRow("A10 other port") << u"https://mycoolapp.com:444/auth?code=abc&state=xyz"_s
                                        << u"signin.pasted-other-address"_s;
        QTest::newRow("A13 blanks around") << u" \n"_s + url + u"\t\r\n "_s << u"ok abc"_s;
        QTest::newRow("A13 quotes") << u"\""_s + url + u"\""_s << u"ok abc"_s;
        QTest::newRow("A13 pointed brackets") << u"<"_s + url + u">"_s << u"ok abc"_s;
        QTest::newRow("A13 both, with blanks") << u" < '"_s + url + u"' > "_s << u"ok abc"_s;
        QTest::newRow("A13 German quotes") << u"\u201e"_s + url + u"\u201c"_s << u"ok abc"_s;
        QTest::newRow("A13 line break inside")
            << u"https://mycoolapp.com/auth?code=a\nbc&state=xyz"_s << u"signin.pasted-characters"_s;
        QTest::newRow("A13 tab inside") << u"https://mycool\tapp.com/auth?code=abc"_s << u"signin.pasted-characters"_s;
        QTest::newRow("A13 blank inside") << u"https://mycoolapp.com/auth?code=a bc"_s << u"signin.pasted-characters"_s;
        QTest::newRow("A13 zero-width") << u"https://mycool\u200bapp.com/auth?code=a"_s
                                        << u"signin.pasted-characters"_s;
        QTest::newRow("A13 invisible tag")
            << u"https://mycoolapp.com/auth?code=a\U000e0041&state=xyz"_s << u"signin.pasted-characters"_s;
        QTest::newRow("A13 half a character")
            << u"https://mycoolapp.com/auth?state=xyz&code=a"_s + QChar(0xd800) << u"signin.pasted-characters"_s;
        QTest::newRow("A13 backslash") << u"https://mycoolapp.com\\@evil.example/auth?code=abc"_s
                                       << u"signin.pasted-characters"_s;
        QTest::newRow("A14 bare code") << u"abcdef"_s << u"signin.pasted-code"_s;
        QTest::newRow("A14 bare code with padding") << u"abcdef=="_s << u"signin.pasted-code"_s;
        QTest::newRow("A14 code alone") << u"code=abc"_s << u"signin.state-missing"_s;
        QTest::newRow("A14 query") << u"code=abc&state=xyz"_s << u"ok abc"_s;
        QTest::newRow("A14 query with its mark") << u"?scope=full&code=abc&state=xyz"_s << u"ok abc"_s;
        QTest::newRow("A14 query, other state") << u"code=abc&state=no"_s << u"signin.state-mismatch"_s;
        QTest::newRow("A14 address without its scheme")
            << u"mycoolapp.com/auth?scope=full&code=abc&state=xyz"_s << u"signin.pasted-code"_s;
        QTest::newRow("A14 mangled address")
            << u"https]//evil.example/?scope=full&code=abc&state=xyz"_s << u"signin.pasted-code"_s;
        QTest::newRow("A15 1 MB") << u"https://mycoolapp.com/auth?code="_s + QString(1024 * 1024, u'a')
                                  << u"signin.pasted-too-long"_s;
        QTest::newRow("nothing") << u"  "_s << u"signin.pasted-empty"_s;
        QTest::newRow("empty quotes") << u"\"\""_s << u"signin.pasted-empty"_s;
        QTest::newRow("A5") << u"https://mycoolapp.com.evil.example/auth?code=abc&state=xyz"_s
                            << u"signin.pasted-other-address"_s;
        QTest::newRow("A6") << u"https://mycoolapp.com@evil.example/auth?code=a"_s << u"signin.pasted-user-info"_s;
        QTest::newRow("A7") << u"https://user@mycoolapp.com/auth?code=a"_s << u"signin.pasted-user-info"_s;
        QTest::newRow("A8 dots") << u"https://mycoolapp.com/x/../auth?code=abc&state=xyz"_s
                                 << u"signin.pasted-other-address"_s;
        QTest::newRow("A11") << u"http://mycoolapp.com/auth?code=abc&state=xyz"_s << u"signin.pasted-not-encrypted"_s;
        QTest::newRow("A12 Cyrillic") << u"https://mycoola\u0440p.com/auth?code=a"_s << u"signin.pasted-lookalike"_s;
        QTest::newRow("A12 folds to the host")
            << u"https://\u24dcycoolapp.com/auth?code=abc&state=xyz"_s << u"signin.pasted-lookalike"_s;
        QTest::newRow("A12 ACE of the look-alike")
            << u"https://xn--mycoolap-cch.com/auth?code=abc&state=xyz"_s << u"signin.pasted-other-address"_s;
        QTest::newRow("the provider's page")
            << u"https://signin.example.com/authorize?client_id=x"_s << u"signin.pasted-other-address"_s;
        QTest::newRow("A2") << u"https://mycoolapp.com/auth?code=abc"_s << u"signin.state-missing"_s;
        QTest::newRow("A19") << u"https://mycoolapp.com/auth?code=a&code=b&state=xyz"_s
                             << u"signin.repeated-parameter"_s;
        QTest::newRow("A21") << u"https://mycoolapp.com/auth?code=a%2Bb+c&state=xyz"_s << u"ok a+b c"_s;
        QTest::newRow("A22") << u"https://mycoolapp.com/auth?error=access_denied&state=xyz"_s << u"signin.denied"_s;
        QTest::newRow("A25") << u"https://mycoolapp.com/auth#access_token=abc"_s << u"signin.fragment"_s;
        QTest::newRow("A30 %zz") << u"https://mycoolapp.com/auth?code=%zz&state=xyz"_s << u"signin.malformed"_s;
        QTest::newRow("A30 %") << u"https://mycoolapp.com/auth?code=a%&state=xyz"_s << u"signin.malformed"_s;
        QTest::newRow("A30 NUL") << u"https://mycoolapp.com/auth?code=%00&state=xyz"_s << u"signin.malformed"_s;
        QTest::newRow("javascript") << u"javascript:alert(1)"_s << u"signin.pasted-other-address"_s;
    }

    void reads()
    {
        QFETCH(QString, text);
        const RedirectTarget target(u"https://mycoolapp.com/auth"_s, u"xyz"_s);
        const auto answer = target.pastedAnswer(text);
        QTEST(answer ? u"ok "_s + answer->code.reveal() : answer.problem().id, "expected");
    }

    // A15: the window stands still meanwhile.
    /// By its length, before anything of it is looked at: a time is no matter for a unit test.
    void refusesAHugePasteAtOnce()
    {
        const RedirectTarget target(u"https://mycoolapp.com/auth"_s, u"xyz"_s);
        const QString huge = u"https://mycoolapp.com/auth?state=xyz&code="_s + QString(1024 * 1024, u'a');
        QCOMPARE(target.pastedAnswer(huge).problem().id, u"signin.pasted-too-long"_s);
        QCOMPARE(target.pastedAnswer(QString(1024 * 1024, u'\\')).problem().id, u"signin.pasted-too-long"_s);
    }

    void takesAnInternationalHostInItsOwnSpellings()
    {
        const RedirectTarget target(u"https://m\u00fcller.example/cb"_s, u"xyz"_s);
        QVERIFY(target.pastedAnswer(u"https://m\u00fcller.example/cb?code=a&state=xyz"_s));
        QVERIFY(target.pastedAnswer(u"https://xn--mller-kva.example/cb?code=a&state=xyz"_s));
    }

    void wantsTheWholeAddressWhereThereIsNoState()
    {
        const RedirectTarget target(u"https://mycoolapp.com/auth"_s, {});
        QVERIFY(target.pastedAnswer(u"https://mycoolapp.com/auth?code=a"_s));
        QCOMPARE(target.pastedAnswer(u"code=a"_s).problem().id, u"signin.pasted-code"_s);
    }

    // A16
    void wantsTheCallbacksOwnPairs()
    {
        const RedirectTarget target(u"https://a.example/cb?tenant=1"_s, u"xyz"_s);
        QVERIFY(target.pastedAnswer(u"https://a.example/cb?tenant=1&code=a&state=xyz"_s));
        QCOMPARE(target.pastedAnswer(u"https://a.example/cb?code=a&state=xyz"_s).problem().id,
                 u"signin.pasted-parameters"_s);
        QVERIFY(target.pastedAnswer(u"code=a&state=xyz"_s));
    }

    void takesCustomSchemes()
    {
        const RedirectTarget target(u"myapp://cb"_s, u"xyz"_s);
        QVERIFY(target.pastedAnswer(u"myapp://cb?code=a&state=xyz"_s));
        QCOMPARE(target.pastedAnswer(u"http://cb?code=a&state=xyz"_s).problem().id, u"signin.pasted-other-address"_s);
    }

    void namesTheCallbackInARefusal()
    {
        const RedirectTarget target(u"https://mycoolapp.com/auth"_s, u"xyz"_s);
        QCOMPARE(target.pastedAnswer(u"abc"_s).problem().arguments.value(u"callback"_s),
                 u"https://mycoolapp.com/auth"_s);
    }
};

QTEST_APPLESS_MAIN(PastedRedirectTest)
#include "pastedredirecttest.moc"
