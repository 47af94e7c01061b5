// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connectors/authorizationheader.h"
#include "app/connectors/fieldchecker.h"
#include "app/connectors/shellwords.h"

#include <QTest>

using namespace iw;
using namespace Qt::StringLiterals;

namespace {

const QString body = uR"({
  "element": {
    "key": "infusionsoftmarketing"
  },
  "providerData": {
    "code": "xxxxxxxxxxxxxxxxxxxxxxx"
  },
  "configuration": {
    "oauth.callback.url": "https;//mycoolapp.com",
    "oauth.api.key": "xxxxxxxxxxxxxxxxxx",
    "oauth.api.secret": "a+b/c==",
    "infusionsoft.server": "dt123.infusionsoft.com",
    "infusionsoft.private.key": "47dxxxxxxxxxxxxxxxxxxxx"
  },
  "tags": [
    "Docs", "live"
  ],
  "name": "API Instance"
})"_s;

const FieldValues fromBody{
    { u"connector"_s, u"infusionsoftmarketing"_s },
    { u"oauth.callback.url"_s, u"https;//mycoolapp.com"_s },
    { u"oauth.api.key"_s, u"xxxxxxxxxxxxxxxxxx"_s },
    { u"oauth.api.secret"_s, u"a+b/c=="_s },
    { u"infusionsoft.server"_s, u"dt123.infusionsoft.com"_s },
    { u"infusionsoft.private.key"_s, u"47dxxxxxxxxxxxxxxxxxxxx"_s },
    { u"tags"_s, u"Docs, live"_s },
    { u"name"_s, u"API Instance"_s },
};

FieldValues with(FieldValues values, const FieldValues &more)
{
    values.insert(more);
    return values;
}

} // namespace

class PastedTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fills_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<FieldValues>("fields");
        const QString base = u"https://api.example.com/elements/api-v2"_s;
        const FieldValues secrets{ { u"userSecret"_s, u"u+/="_s }, { u"organizationSecret"_s, u"0f"_s } };
        const FieldValues oauth{ { u"serviceUrl"_s, base },
                                 { u"connector"_s, u"infusionsoftmarketing"_s },
                                 { u"oauth.api.key"_s, u"fake_api_key"_s },
                                 { u"oauth.api.secret"_s, u"a+b/c&="_s },
                                 { u"oauth.callback.url"_s, u"https://www.mycoolapp.com/auth"_s } };

        QTest::newRow("the documents' body") << body << fromBody;
        QTest::newRow("placeholders fill nothing")
            << uR"({"element":{"key":"infusionsoftmarketing"},"configuration":{"oauth.api.key":"<CONSUMER_KEY>"},"tags":["<Add_Your_Tag>"],"name":"<INSTANCE_NAME>"})"_s
            << FieldValues{ { u"connector"_s, u"infusionsoftmarketing"_s } };
        QTest::newRow("other configuration keys") << uR"({"configuration":{"shopify.site.address":"x","n":5}})"_s
                                                  << FieldValues{ { u"shopify.site.address"_s, u"x"_s } };
        QTest::newRow("older tags") << uR"({"name":"n","tags":[{"id":12,"name":"x"}]})"_s
                                    << FieldValues{ { u"name"_s, u"n"_s }, { u"tags"_s, u"x"_s } };
        QTest::newRow("the practice service's line")
            << uR"({"serviceUrl":"http://127.0.0.1:1/elements/api-v2","userSecret":"u+/=","organizationSecret":"0f","apiKey":"k","apiSecret":"s","callbackUrl":"https://app.example.com/cb","server":"dt123.infusionsoft.com","encryptedKey":"e","user":"x","password":"y","controlUrl":"http://127.0.0.1:2"})"_s
            << with(secrets,
                    { { u"serviceUrl"_s, u"http://127.0.0.1:1/elements/api-v2"_s },
                      { u"oauth.api.key"_s, u"k"_s },
                      { u"oauth.api.secret"_s, u"s"_s },
                      { u"oauth.callback.url"_s, u"https://app.example.com/cb"_s },
                      { u"infusionsoft.server"_s, u"dt123.infusionsoft.com"_s },
                      { u"infusionsoft.private.key"_s, u"e"_s } });
        QTest::newRow("our export, masked values left out")
            << uR"({"format":"instance-wizard/1","instances":[{"id":"1","name":"A","serviceUrl":"https://api.example.com/elements/api-v2","connector":"infusionsoftcrm","tags":["t"],"token":"tok","configuration":{"oauth.api.key":"k","oauth.api.secret":"********","infusionsoft.server":"dt1.infusionsoft.com"}},{"name":"B"}]})"_s
            << FieldValues{ { u"name"_s, u"A"_s },
                            { u"serviceUrl"_s, base },
                            { u"connector"_s, u"infusionsoftcrm"_s },
                            { u"tags"_s, u"t"_s },
                            { u"oauth.api.key"_s, u"k"_s },
                            { u"infusionsoft.server"_s, u"dt1.infusionsoft.com"_s } };

        QTest::newRow("cURL GET")
            << u"curl -X GET \\\n  '%1/elements/infusionsoftmarketing/oauth/url?apiKey=fake_api_key&"
               "apiSecret=a+b%2Fc%26%3D&callbackUrl=https://www.mycoolapp.com/auth&state=x' \\"_s.arg(base)
            << oauth;
        QTest::newRow("its address alone")
            << u"%1/elements/infusionsoftmarketing/oauth/url?apiKey=fake_api_key&apiSecret=a%2Bb%2Fc%26%3D&"
               "callbackUrl=https%3A%2F%2Fwww.mycoolapp.com%2Fauth"_s.arg(base)
            << oauth;
        QTest::newRow("the template of the documents")
            << u"curl -X GET /elements/{keyOrId}/oauth/url?apiKey=<api_key>&apiSecret=<api_secret>&callbackUrl=<url>"_s
            << FieldValues{};
        const QString head =
            u"curl -X POST \\\n  %1/instances \\\n  -H 'authorization: User u+/=, Organization 0f' \\\n"
            "  -H 'content-type: application/json' \\\n  "_s.arg(base);
        const FieldValues whole = with(with(fromBody, secrets), { { u"serviceUrl"_s, base } });
        QTest::newRow("cURL POST") << head + u"-d '"_s + body + u"'"_s << whole;
        QTest::newRow("--data-raw=") << head + u"--data-raw='"_s + body + u"'"_s << whole;
        QTest::newRow("windows line ends")
            << QString(head + u"--data '"_s + body + u"'"_s).replace(u"\n"_s, u"\r\n"_s) << whole;
        QTest::newRow("double quotes")
            << u"$ curl \"%1/instances\" --header \"Authorization: User u+/=, Organization 0f, Element t=\" "
               "-d \"{\\\"name\\\": \\\"A \\$ \\\\\\\\ B\\\"}\""_s.arg(base)
            << with(secrets, { { u"serviceUrl"_s, base }, { u"name"_s, u"A $ \\ B"_s } });
        QTest::newRow("ansi quotes, joined option")
            << u"curl --url=%1/instances -H'Authorization: User u+/=, Organization 0f' --json $'{\"name\":\"it\\'s \\u00e4\"}'"_s
                   .arg(base)
            << with(secrets, { { u"serviceUrl"_s, base }, { u"name"_s, u"it's \u00e4"_s } });
        QTest::newRow("other options have values")
            << u"curl -o User -u x:y -X POST %1/instances"_s.arg(base) << FieldValues{ { u"serviceUrl"_s, base } };

        QTest::newRow("header") << u"Authorization: User u+/=, Organization 0f"_s << secrets;
        QTest::newRow("header without name") << u"User u+/=, Organization 0f, Element x"_s << secrets;

        QTest::newRow(".env")
            << u"# a comment\nexport CE_API_KEY=k\nCE_API_SECRET='a "
               u"b#c'\nCE_CALLBACK_URL=\"https://app.example.com/cb\" # c\n"
               "INSTANCE_WIZARD_USER_SECRET=u+/= # mine\nINSTANCE_WIZARD_ORGANIZATION_SECRET=0f\r\nOTHER=1\n"
               "CE_4821_TAGS=a, b\nCE_INSTANCE_NAME='two\nlines'\nCE_ENCRYPTED_KEY=********\nCE_SERVICE_URL=$CE_SERVICE_URL\n"_s
            << with(secrets,
                    { { u"oauth.api.key"_s, u"k"_s },
                      { u"oauth.api.secret"_s, u"a b#c"_s },
                      { u"oauth.callback.url"_s, u"https://app.example.com/cb"_s },
                      { u"tags"_s, u"a, b"_s },
                      { u"name"_s, u"two\nlines"_s } });
        QTest::newRow("labels") << u"API Key: k\nAPI Secret:  s\nClient secret expires: never"_s
                                << FieldValues{ { u"oauth.api.key"_s, u"k"_s }, { u"oauth.api.secret"_s, u"s"_s } };
        QTest::newRow("authorization in .env")
            << u"CE_AUTHORIZATION='User u+/=, Organization 0f, Element t'"_s << secrets;

        for (const QString &nothing :
             { u""_s, u"abc"_s, u"https://app.example.com/callback"_s, u"dt123.infusionsoft.com"_s,
               u"https://app.example.com/?code=x&state=y"_s, u"{"_s, u"{}"_s, u"[]"_s, u"curl"_s, u"a=b"_s,
               u"key=abc"_s, u"User"_s, u"q0Zr/k+Hw="_s, u"Example Ltd: User list"_s })
            QTest::addRow("nothing <%s>", qPrintable(nothing)) << nothing << FieldValues{};
    }

    void fills()
    {
        QFETCH(const QString, text);
        QTEST(readPasted(text), "fields");
    }

    /// A megabyte of anything must neither recurse deeply nor take quadratic time; the test's time-out is the limit.
    void survivesGarbage_data()
    {
        QTest::addColumn<QString>("unit");
        for (const char *unit : { "[",
                                  "{\"a\":",
                                  "'",
                                  "\"",
                                  "\\",
                                  "\\\n",
                                  "$'",
                                  "curl -H ",
                                  "a=",
                                  "a=\n",
                                  "User ",
                                  ",",
                                  "=\n",
                                  "\n",
                                  " ",
                                  "CE_",
                                  "CE_1_",
                                  "apiKey='\n",
                                  "%2B&",
                                  "<",
                                  "https://",
                                  "/elements/api-v2",
                                  "-d{",
                                  "\x01",
                                  "User a,Organization b," })
            QTest::addRow("%s", QByteArray(unit).toPercentEncoding().constData()) << QString::fromLatin1(unit);
    }

    void survivesGarbage()
    {
        QFETCH(const QString, unit);
        const QString megabyte = unit.repeated((1 << 20) / unit.size());
        for (const QString &start : { u""_s, u"curl "_s, u"{"_s, u"CE_API_KEY="_s, u"curl -d '{\"a\":"_s }) {
            const FieldValues fields = readPasted(start + megabyte);
            for (const QString &value : fields)
                QVERIFY(value.size() <= 8192);
        }
    }

    void words_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("plain") << u" a  b\tc\n"_s << QStringList{ u"a"_s, u"b"_s, u"c"_s };
        QTest::newRow("quotes join") << u"a'b c'\"d e\"f"_s << QStringList{ u"ab cd ef"_s };
        QTest::newRow("escaped quote") << u"'it'\\''s'"_s << QStringList{ u"it's"_s };
        QTest::newRow("in double quotes") << u"\"a\\\"b\\$\\`\\\\ \\x\""_s << QStringList{ u"a\"b$`\\ \\x"_s };
        QTest::newRow("continuation") << u"a \\\n b\\\nc"_s << QStringList{ u"a"_s, u"bc"_s };
        QTest::newRow("empty word") << u"'' \"\""_s << QStringList{ u""_s, u""_s };
        QTest::newRow("never closed") << u"a 'b c"_s << QStringList{ u"a"_s, u"b c"_s };
        QTest::newRow("ends with backslash") << u"a\\"_s << QStringList{ u"a"_s };
        QTest::newRow("ansi") << u"$'a\\n\\x41\\u00e4\\''"_s << QStringList{ u"a\nA\u00e4'"_s };
    }

    void words()
    {
        QFETCH(const QString, line);
        QTEST(shellWords(line), "words");
    }

    void headersAreReadStrictly()
    {
        QVERIFY(!readAuthorization(u"User a b, Organization c"_s));
        QVERIFY(!readAuthorization(u"User a, User b"_s));
        QVERIFY(!readAuthorization(u"Bearer abc"_s));
        QVERIFY(!readAuthorization(u"User"_s));
        QVERIFY(!readAuthorization(u""_s));
        QCOMPARE(readAuthorization(u"Element t, User u"_s)->element, u"t"_s);
    }
};

QTEST_GUILESS_MAIN(PastedTest)
#include "pastedtest.moc"
