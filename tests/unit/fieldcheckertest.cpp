// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connectors/fieldchecker.h"
#include "app/problems/problemcatalog.h"

#include <QTest>

using namespace iw;
using namespace Qt::StringLiterals;

namespace {

const QString clientId = u"4ynetc9z7v6vajwvkwvxvgxj"_s;
const QString clientSecret = u"KGFnMRPRtm"_s;

ConnectorField fieldFor(const QString &key)
{
    static const QList<Connector> connectors = loadConnectors({});
    const ConnectorField *field = connectors.first().field(key);
    return field ? *field : sharedField(key);
}

QString text(Finding::Severity severity)
{
    return severity == Finding::Severity::Error  ? u"error"_s
        : severity == Finding::Severity::Warning ? u"warning"_s
                                                 : u"note"_s;
}

} // namespace

/// Each row: what is typed → what is said, how severely, and what one click makes of it.
class FieldCheckerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void says_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected"); // "severity id", empty for nothing to say
        QTest::addColumn<QString>("fix"); // of the same field; null where there is none
        const auto row = [](const QString &key, const QString &typed, const QString &expected,
                            const QString &fix = {}) {
            QTest::addRow("%s <%s>", qPrintable(key), qPrintable(typed.left(40))) << key << typed << expected << fix;
        };

        const QString callback = u"oauth.callback.url"_s;
        row(callback, u""_s, u"error field.required"_s);
        row(callback, u"   \u200b"_s, u"error field.required"_s);
        row(callback, u"https://mycoolapp.com/auth"_s, u""_s);
        row(callback, u"https://mycoolapp.com"_s, u""_s);
        row(callback, u"https://mycoolapp.com:8443/a/b"_s, u""_s);
        row(callback, u"HTTPS://MyCoolApp.com/auth"_s, u""_s);
        row(callback, u"https;//mycoolapp.com"_s, u"error field.url-typo"_s, u"https://mycoolapp.com"_s);
        row(callback, u"https//mycoolapp.com"_s, u"error field.url-typo"_s, u"https://mycoolapp.com"_s);
        row(callback, u"https:/mycoolapp.com"_s, u"error field.url-typo"_s, u"https://mycoolapp.com"_s);
        row(callback, u"https:///mycoolapp.com"_s, u"error field.url-typo"_s, u"https://mycoolapp.com"_s);
        row(callback, u"https:\\\\mycoolapp.com\\auth"_s, u"error field.url-typo"_s, u"https://mycoolapp.com/auth"_s);
        row(callback, u"htps://mycoolapp.com"_s, u"error field.url-typo"_s, u"https://mycoolapp.com"_s);
        row(callback, u"ttps://mycoolapp.com"_s, u"error field.url-typo"_s, u"https://mycoolapp.com"_s);
        row(callback, u"https:mycoolapp.com"_s, u"error field.url-typo"_s, u"https://mycoolapp.com"_s);
        row(callback, u"https://https://mycoolapp.com"_s, u"error field.url-typo"_s, u"https://mycoolapp.com"_s);
        row(callback, u"http;//localhost/cb"_s, u"error field.url-typo"_s, u"http://localhost/cb"_s);
        row(callback, u"https%3A%2F%2Fmycoolapp.com%2Fauth"_s, u"error field.url-typo"_s,
            u"https://mycoolapp.com/auth"_s);
        row(callback, u"mycoolapp.com/auth"_s, u"error field.url-no-scheme"_s, u"https://mycoolapp.com/auth"_s);
        row(callback, u"//mycoolapp.com"_s, u"error field.url-no-scheme"_s, u"https://mycoolapp.com"_s);
        row(callback, u"localhost:8080/cb"_s, u"error field.url-no-scheme"_s, u"https://localhost:8080/cb"_s);
        row(callback, u"http://mycoolapp.com/a?b#c"_s, u"error field.url-http"_s, u"https://mycoolapp.com/a?b#c"_s);
        row(callback, u"http://127.0.0.1.example.com/"_s, u"error field.url-http"_s,
            u"https://127.0.0.1.example.com/"_s);
        row(callback, u"http://127.0.0.1:8123/cb"_s, u"note field.url-loopback"_s);
        row(callback, u"http://localhost/cb"_s, u"note field.url-loopback"_s);
        row(callback, u"http://[::1]:8123/cb"_s, u"note field.url-loopback"_s);
        row(callback, u"https://mycoolapp.com/auth/"_s, u"note field.url-trailing-slash"_s);
        row(callback, u"https://mycoolapp.com/auth?a=b"_s, u"warning field.url-query"_s,
            u"https://mycoolapp.com/auth"_s);
        row(callback, u"https://mycoolapp.com/auth#x"_s, u"error field.url-fragment"_s,
            u"https://mycoolapp.com/auth"_s);
        row(callback, u"https://me:pw@mycoolapp.com/auth"_s, u"error field.url-user-info"_s,
            u"https://mycoolapp.com/auth"_s);
        row(callback, u"https://mycoolapp.com/@home"_s, u""_s);
        row(callback, u"https://"_s, u"error field.url-no-host"_s);
        row(callback, u"https://?a"_s, u"error field.url-no-host"_s);
        row(callback, u"https://my..app/x"_s, u"error field.url-bad-host"_s);
        row(callback, u"https://my<app/x"_s, u"error field.url-bad-host"_s);
        row(callback, u"https://app.example.com:99999/x"_s, u"error field.url-bad-port"_s);
        row(callback, u"https://app.example.com:x/x"_s, u"error field.url-bad-port"_s);
        row(callback, u"https://b\u00fccher.example.com/x"_s, u""_s);
        row(callback, u"myapp://callback"_s, u"warning field.url-own-scheme"_s);
        row(callback, u"urn:ietf:wg:oauth:2.0:oob"_s, u"warning field.url-own-scheme"_s);
        row(callback, u"javascript:alert(1)"_s, u"error field.url-bad-scheme"_s);
        row(callback, u"file:///tmp/x"_s, u"error field.url-bad-scheme"_s);
        row(callback, u"ftp://mycoolapp.com/x"_s, u"error field.url-bad-scheme"_s);
        row(callback, u"https://mycool app.com"_s, u"error field.blanks-inside"_s, u"https://mycoolapp.com"_s);
        row(callback, u"https://mycool\u200bapp.com"_s, u"error field.invisible"_s, u"https://mycoolapp.com"_s);
        row(callback, u" https://mycoolapp.com\u00a0"_s, u"note field.blanks-around"_s, u"https://mycoolapp.com"_s);
        row(callback, u"\ufeffhttps://mycoolapp.com"_s, u"note field.blanks-around"_s, u"https://mycoolapp.com"_s);
        row(callback, u"\"https://mycoolapp.com\","_s, u"error field.quotes"_s, u"https://mycoolapp.com"_s);
        row(callback, u"Callback URL: https://mycoolapp.com"_s, u"error field.label"_s, u"https://mycoolapp.com"_s);
        row(callback, u"redirect_uri=https://mycoolapp.com"_s, u"error field.label"_s, u"https://mycoolapp.com"_s);
        row(callback, u"\"oauth.callback.url\": \"https://mycoolapp.com\","_s, u"error field.label"_s,
            u"https://mycoolapp.com"_s);
        row(callback, u"<CALLBACK_URL>"_s, u"error field.placeholder"_s);
        row(callback, u"********"_s, u"error field.masked"_s);
        row(callback, QString(9000, u'a'), u"error field.too-long"_s);

        const QString server = u"infusionsoft.server"_s;
        row(server, u"dt123.infusionsoft.com"_s, u""_s);
        row(server, u"acme.infusionsoft.com"_s, u""_s);
        row(server, u"dt123"_s, u"note field.host-completed"_s, u"dt123.infusionsoft.com"_s);
        row(server, u"DT123"_s, u"note field.host-completed"_s, u"dt123.infusionsoft.com"_s);
        row(server, u"https://dt123.infusionsoft.com/app"_s, u"note field.host-completed"_s,
            u"dt123.infusionsoft.com"_s);
        row(server, u"https;//dt123.infusionsoft.com"_s, u"note field.host-completed"_s, u"dt123.infusionsoft.com"_s);
        row(server, u"dt123.infusionsoft.com."_s, u"note field.host-completed"_s, u"dt123.infusionsoft.com"_s);
        row(server, u"dt123.infusionsoft.com:443/x?y=1#z"_s, u"note field.host-completed"_s,
            u"dt123.infusionsoft.com"_s);
        row(server, u"https://dt123.infusionsoft.com.example.com/"_s, u"error field.host-suffix"_s,
            u"dt123.infusionsoft.com"_s);
        row(server, u"dt123.keap.app"_s, u"error field.host-suffix"_s, u"dt123.infusionsoft.com"_s);
        row(server, u"example.com"_s, u"error field.host-other"_s);
        row(server, u"evilinfusionsoft.com"_s, u"error field.host-other"_s);
        row(server, u"10.0.0.1"_s, u"error field.host-other"_s);
        row(server, u"127.0.0.1"_s, u"error field.host-no-account"_s);
        row(server, u"localhost"_s, u"error field.host-no-account"_s);
        row(server, u"infusionsoft.com"_s, u"error field.host-no-account"_s);
        row(server, u"https://signin.infusionsoft.com/login"_s, u"error field.host-no-account"_s);
        row(server, u"dt_123"_s, u"error field.host-invalid"_s);
        row(server, u"-dt.infusionsoft.com"_s, u"error field.host-invalid"_s);
        row(server, u"a.b.infusionsoft.com"_s, u"error field.host-invalid"_s);
        row(server, u"dt 123"_s, u"error field.blanks-inside"_s, u"dt123"_s);
        row(server, u"<ACOUNT_URL>"_s, u"error field.placeholder"_s);
        row(server, u"server: dt123"_s, u"error field.label"_s, u"dt123"_s);

        const QString key = u"oauth.api.key"_s;
        row(key, clientId, u""_s);
        row(key, u"API Key: abc"_s, u"error field.label"_s, u"abc"_s);
        row(key, u"api_key=abc"_s, u"error field.label"_s, u"abc"_s);
        row(key, u"Client ID:\tabc"_s, u"error field.label"_s, u"abc"_s);
        row(key, u"\"abc\""_s, u"error field.quotes"_s, u"abc"_s);
        row(key, u"\u201cabc\u201d"_s, u"error field.quotes"_s, u"abc"_s);
        row(key, u"\u201eabc\u201c"_s, u"error field.quotes"_s, u"abc"_s);
        row(key, u"'API Key: \"abc\"'"_s, u"error field.quotes"_s, u"abc"_s);
        row(key, u"\"abc'"_s, u""_s);
        row(key, u"5d1c9c6a-1b7e-4d2f-9f7e-0a1b2c3d4e5f"_s, u"warning field.key-is-uuid"_s);
        row(key, u"********"_s, u"error field.masked"_s);
        row(key, u"\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022"_s, u"error field.masked"_s);
        row(key, u"<api_key>"_s, u"error field.placeholder"_s);
        row(key, u"$CE_API_KEY"_s, u"error field.placeholder"_s);
        row(key, u"xxxxxxxxxxxxxxxxxx"_s, u"warning field.sample"_s);
        row(key, u"ab\u200dcd"_s, u"error field.invisible"_s, u"abcd"_s);
        row(key, u"ab cd"_s, u"error field.blanks-inside"_s, u"abcd"_s);
        row(key, u"ab\u0007cd"_s, u"error field.control"_s, u"abcd"_s);
        row(key, u"ab\u0441d"_s, u"warning field.non-ascii"_s); // a Cyrillic letter among Latin ones

        const QString secret = u"oauth.api.secret"_s;
        row(secret, clientSecret, u""_s);
        row(secret, u"a+b/c=="_s, u""_s);
        row(secret, u"secret="_s, u""_s);
        row(secret, u"secret=abc"_s, u"error field.label"_s, u"abc"_s);
        row(secret, u" abc "_s, u"note field.blanks-around"_s, u"abc"_s);

        const QString encrypted = u"infusionsoft.private.key"_s;
        row(encrypted, u""_s, u""_s);
        row(encrypted, u"  "_s, u""_s);
        row(encrypted, u"47d0a1b2c3"_s, u"note field.encrypted-key-retired"_s);
        row(encrypted, u"'47d0a1b2c3'"_s, u"error field.quotes"_s, u"47d0a1b2c3"_s);

        const QString user = u"userSecret"_s;
        row(user, u"q0Zr/k+Hw=abc"_s, u""_s);
        row(user, u"q0Zr\u00e9"_s, u""_s);
        row(user, u"q0Zr\u2013x"_s, u"error field.non-latin"_s);
        row(user, u"abc,def"_s, u"warning field.secret-comma"_s);
        row(user, u"User abc"_s, u"error field.header-part"_s, u"abc"_s);
        row(user, u"User Secret: abc"_s, u"error field.label"_s, u"abc"_s);
        row(user, u"Element abc"_s, u"error field.element-token"_s, u""_s);
        row(user, u"abc\ndef"_s, u"error field.blanks-inside"_s, u"abcdef"_s);
        row(u"organizationSecret"_s, u"Organization abc"_s, u"error field.header-part"_s, u"abc"_s);

        const QString url = u"serviceUrl"_s;
        row(url, u"https://api.example.com/elements/api-v2"_s, u""_s);
        row(url, u"api.example.com"_s, u""_s);
        row(url, u"https;//api.example.com"_s, u"error field.url-typo"_s, u"https://api.example.com"_s);
        row(url, u"http://api.example.com"_s, u"error field.service-http"_s, u"https://api.example.com"_s);
        row(url, u"http://127.0.0.1:8080/elements/api-v2"_s, u""_s);
        row(url, u"ftp://api.example.com"_s, u"error field.url-bad-scheme"_s);
        row(url, u"\"https://api.example.com\""_s, u"error field.quotes"_s, u"https://api.example.com"_s);

        const QString name = u"name"_s;
        row(name, u""_s, u"error field.required"_s);
        row(name, u"Example Ltd, \"Keap\" \u2764\ufe0f\u200d\U0001f525 a < b > c"_s, u""_s);
        row(name, u" typing a name "_s, u""_s);
        row(name, u"A <b>bold</b> name"_s, u"warning field.markup"_s, u"A bold name"_s);
        row(name, u"<b></b>"_s, u"error field.only-markup"_s);
        row(name, u"A\nB"_s, u"error field.control"_s, u"A B"_s);
        row(name, u"A\u200bB"_s, u"warning field.invisible"_s, u"AB"_s);
        row(name, u"<INSTANCE_NAME>"_s, u"error field.placeholder"_s);
        row(name, QString(129, u'n'), u"warning field.name-long"_s);
        row(name, QString(128, u'n'), u""_s);

        const QString tags = u"tags"_s;
        row(tags, u""_s, u""_s);
        row(tags, u"Docs, live ,x"_s, u""_s);
        row(tags, u"Docs,"_s, u""_s);
        row(tags, u"Docs, "_s, u""_s);
        row(tags, u"Docs,,x"_s, u"note field.tags-empty"_s, u"Docs, x"_s);
        row(tags, u"a, b, a"_s, u"note field.tags-repeated"_s, u"a, b"_s);
        row(tags, u"[\"Docs\", \"x\"]"_s, u"warning field.tags-json"_s, u"Docs, x"_s);
        row(tags, u"<i>a</i>, b"_s, u"warning field.markup"_s, u"a, b"_s);
    }

    void says()
    {
        QFETCH(const QString, key);
        QFETCH(const QString, typed);
        QFETCH(const QString, expected);
        QFETCH(const QString, fix);
        const ConnectorField field = fieldFor(key);
        const std::optional<Finding> found = checkField(field, { { key, typed } });
        QCOMPARE(found ? text(found->severity) + u" "_s + found->problem.id : QString(), expected);
        if (!found)
            return;
        QCOMPARE(found->fix.contains(key), !fix.isNull());
        QCOMPARE(found->fix.value(key), fix);
        const ProblemText words = describe(found->problem);
        QVERIFY2(hasProblemText(found->problem.id), qPrintable(found->problem.id));
        QVERIFY(!words.title.isEmpty() && !words.next.isEmpty());
        QVERIFY2(!words.title.contains(u'{') && !words.action.contains(u'{'), qPrintable(words.title));
        QCOMPARE(!words.action.isEmpty(), !found->fix.isEmpty());
        // A fix leaves nothing severe of the same kind, and words never hold a secret.
        if (!found->fix.isEmpty()) {
            const auto again = checkField(field, { { key, fix } });
            QVERIFY(!again || again->problem.id != found->problem.id);
        }
        const bool secret = field.secret || field.kind == FieldKind::ApiKey;
        if (secret && typed.size() > 3) {
            for (const QString &argument : found->problem.arguments)
                QVERIFY2(argument.isEmpty() || argument == field.label, qPrintable(argument));
        }
    }

    void splitsAWholeHeader_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("plain") << u"User u+/=, Organization 0f"_s;
        QTest::newRow("named") << u"Authorization: User u+/=, Organization 0f"_s;
        QTest::newRow("small") << u"authorization: user u+/=,organization 0f"_s;
        QTest::newRow("with element") << u"User u+/=, Organization 0f, Element tok="_s;
        QTest::newRow("quoted") << u"'authorization: User u+/=, Organization 0f'"_s;
        QTest::newRow("json") << u"\"Authorization\": \"User u+/=, Organization 0f\""_s;
        QTest::newRow("blanks") << u"  User  u+/= ,  Organization  0f \u200b"_s;
    }

    void splitsAWholeHeader()
    {
        QFETCH(QString, typed);
        if (QByteArray(QTest::currentDataTag()) == "json")
            typed.remove(u'"');
        for (const QString &key : { u"userSecret"_s, u"organizationSecret"_s }) {
            const std::optional<Finding> found = checkField(fieldFor(key), { { key, typed } });
            QVERIFY(found);
            QCOMPARE(found->problem.id, u"field.whole-header"_s);
            QCOMPARE(found->severity, Finding::Severity::Error);
            QCOMPARE(found->fix.value(u"userSecret"_s), u"u+/="_s);
            QCOMPARE(found->fix.value(u"organizationSecret"_s), u"0f"_s);
            QCOMPARE(found->fix.size(), 2);
        }
    }

    void putsAPartWhereItBelongs()
    {
        const auto found = checkField(fieldFor(u"userSecret"_s), { { u"userSecret"_s, u"Organization 0f"_s } });
        QVERIFY(found);
        QCOMPARE(found->problem.id, u"field.header-part"_s);
        QCOMPARE(found->fix, (QMap<QString, QString>{ { u"userSecret"_s, {} }, { u"organizationSecret"_s, u"0f"_s } }));
    }

    void keyAndSecretTogether()
    {
        const ConnectorField secret = fieldFor(u"oauth.api.secret"_s);
        const auto check = [&](const QString &k, const QString &s) {
            return checkField(secret, { { u"oauth.api.key"_s, k }, { u"oauth.api.secret"_s, s } });
        };
        QCOMPARE(check(u"abc"_s, u" abc"_s)->problem.id, u"field.key-equals-secret"_s);
        QVERIFY(!check(clientId, clientSecret));
        const auto swapped = check(clientSecret, clientId);
        QVERIFY(swapped);
        QCOMPARE(swapped->problem.id, u"field.swapped"_s);
        QCOMPARE(swapped->severity, Finding::Severity::Warning);
        QCOMPARE(swapped->fix.value(u"oauth.api.key"_s), clientId);
        QCOMPARE(swapped->fix.value(u"oauth.api.secret"_s), clientSecret);
        QVERIFY(!check(u"an-api-key-of-another-kind"_s, clientId)); // no guess without both halves of the evidence
        QVERIFY(!check(QString(), clientId));
    }

    void platformSecretsTogether()
    {
        const auto found = checkField(fieldFor(u"organizationSecret"_s),
                                      { { u"userSecret"_s, u"same"_s }, { u"organizationSecret"_s, u"same"_s } });
        QVERIFY(found);
        QCOMPARE(found->problem.id, u"field.secrets-equal"_s);
    }

    void accepted_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("accepted");
        QTest::newRow("host") << u"infusionsoft.server"_s << u" dt123 "_s << u"dt123.infusionsoft.com"_s;
        QTest::newRow("host url") << u"infusionsoft.server"_s << u"https://DT123.infusionsoft.com/app"_s
                                  << u"dt123.infusionsoft.com"_s;
        QTest::newRow("host none") << u"infusionsoft.server"_s << u" "_s << u""_s;
        QTest::newRow("callback") << u"oauth.callback.url"_s << u"\u200b https://A.example.com/X/ "_s
                                  << u"https://A.example.com/X/"_s;
        QTest::newRow("secret") << u"oauth.api.secret"_s << u"\tabc\ufeff"_s << u"abc"_s;
        QTest::newRow("name") << u"name"_s << u" A  B "_s << u"A  B"_s;
        QTest::newRow("tags") << u"tags"_s << u" a ,, b, a,"_s << u"a, b"_s;
    }

    void accepted()
    {
        QFETCH(const QString, key);
        QFETCH(const QString, typed);
        QTEST(acceptedValue(fieldFor(key), typed), "accepted");
    }

    void wordsLeadSomewhere()
    {
        const ConnectorField field = fieldFor(u"oauth.callback.url"_s);
        const auto found = checkField(field, { { field.key, u"https;//mycoolapp.com"_s } });
        QCOMPARE(describe(found->problem).action, u"Use https://mycoolapp.com"_s);
    }
};

QTEST_GUILESS_MAIN(FieldCheckerTest)
#include "fieldcheckertest.moc"
