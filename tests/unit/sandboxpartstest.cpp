// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/codebook.h"
#include "app/sandbox/faultlist.h"
#include "app/sandbox/practiceinstance.h"
#include "app/sandbox/requestscanner.h"
#include "app/sandbox/serviceauthorization.h"
#include "app/sandbox/switches.h"
#include "app/sandbox/tenantsecrets.h"

#include <QTest>

using namespace iw;
using namespace Qt::StringLiterals;

/// The practice service's parts that need no socket.
class SandboxPartsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsBothHeaderForms()
    {
        const auto platform = ServiceAuthorization::parse("User a/b+c=, Organization 0f");
        QCOMPARE(platform.user, u"a/b+c="_s);
        QCOMPARE(platform.organization, u"0f"_s);
        QVERIFY(platform.element.isEmpty());
        const auto all = ServiceAuthorization::parse("User a=,Organization b,Element c==");
        QCOMPARE(all.user, u"a="_s);
        QCOMPARE(all.element, u"c=="_s);
        for (const QByteArray &bad :
             { "user a, Organization b"_ba, "User a, User b"_ba, "User a; Organization b"_ba, ""_ba })
            QVERIFY2(ServiceAuthorization::parse(bad).organization.isEmpty(), bad);
    }

    void codesAreGoodOnceAndForATime()
    {
        CodeBook book;
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const QUrl callback(u"https://app.example.com/cb"_s);
        const CodeBook::Grant grant{ u"id"_s, u"secret"_s, callback, u"ab123.infusionsoft.com"_s };
        const QString code = book.issue(grant, now.addSecs(60));
        QCOMPARE(code.size(), 24);
        QCOMPARE(book.redeem(code, u"id"_s, u"other"_s, callback, now).error, u"invalid_client"_s);
        QCOMPARE(book.redeem(code, u"id"_s, u"secret"_s, QUrl(u"https://app.example.com/cb?x=1"_s), now).account,
                 u"ab123.infusionsoft.com"_s);
        QCOMPARE(book.redeem(code, u"id"_s, u"secret"_s, callback, now).error, u"invalid_grant"_s);
        const QString late = book.issue(grant, now.addSecs(60));
        QCOMPARE(book.redeem(late, u"id"_s, u"secret"_s, callback, now.addSecs(60)).error, u"invalid_grant"_s);
        const QString elsewhere = book.issue(grant, now.addSecs(60));
        for (const QString &other :
             { u"http://app.example.com/cb"_s, u"https://app.example.com/cb/"_s, u"https;//x"_s })
            QVERIFY(!book.redeem(elsewhere, u"id"_s, u"secret"_s, QUrl(other), now).error.isEmpty());
        QCOMPARE(book.issued(), 3);
        QCOMPARE(book.redeemed(), 1);
        const QString burnt = book.issue(grant, now.addSecs(60));
        (void)book.redeem(burnt, u"id"_s, u"other"_s, callback, now, true);
        QCOMPARE(book.redeem(burnt, u"id"_s, u"secret"_s, callback, now).error, u"invalid_grant"_s);
    }

    void faultsHitTheirOperationAndCountDown()
    {
        FaultList faults({ u"500"_s, u"slow-*"_s });
        for (const QString &bad : { u""_s, u"POST /instances"_s, u"POST /instances:501"_s, u"instances:500"_s,
                                    u"GET /x:500:0"_s, u"GET /x:500:y"_s, u"GET /x:slow-:1"_s, u"GET /x:slow-a"_s })
            QVERIFY2(!faults.arm(bad), qPrintable(bad));
        QVERIFY(faults.arm(u"post /elements/{keyOrId}/oauth/url:500:2"_s));
        QVERIFY(faults.arm(u"*:slow-20"_s));
        const QStringList hit{ u"elements"_s, u"192"_s, u"oauth"_s, u"url"_s };
        QCOMPARE(faults.take("POST", hit), u"500"_s);
        QCOMPARE(faults.take("GET", hit), u"slow-20"_s);
        QCOMPARE(faults.waiting(), QStringList{ u"post /elements/{keyOrId}/oauth/url:500:1"_s });
        QVERIFY(faults.take("POST", hit.first(2)).isEmpty());
        QCOMPARE(faults.take("POST", hit), u"500"_s);
        QVERIFY(faults.take("POST", hit).isEmpty());
        QVERIFY(faults.arm(u"GET /instances:500:*"_s));
        for (int i = 0; i < 5; ++i)
            QCOMPARE(faults.take("GET", { u"instances"_s }), u"500"_s);
    }

    void requestsAreCutWhole()
    {
        const QByteArray first = "POST /a/b%20c?x=1 HTTP/1.1\r\ncontent-LENGTH: 4\r\n\r\n\r\n\r\n";
        const QByteArray second = "POST /d HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n";
        const QByteArray third = "GET / HTTP/1.1\r\n\r\n";
        RequestScanner scanner;
        QList<ScannedRequest> found;
        for (const char byte : first + second + third) {
            scanner.add(QByteArray(1, byte));
            while (const auto request = scanner.next())
                found.append(*request);
        }
        QCOMPARE(found.size(), 3);
        QCOMPARE(found[0].bytes, first);
        QCOMPARE(found[0].segments(), QStringList({ u"a"_s, u"b c"_s }));
        QCOMPARE(found[0].line(), "POST /a/b%20c?x=1 HTTP/1.1");
        QCOMPARE(found[1].bytes, second);
        QCOMPARE(found[2].method, "GET");
    }

    void everySwitchIsInTheTableOnceAndTakesItsBareValue()
    {
        Switches switches;
        QStringList names;
        for (const SwitchRow &row : Switches::table()) {
            const QString name = QString::fromLatin1(row.name);
            QVERIFY2(!names.contains(name), row.name);
            names.append(name);
            QVERIFY2(Switches::help().contains(name), row.name);
            QCOMPARE(switches.value(row.id), QString::fromLatin1(row.fallback));
            QCOMPARE(switches.set(name), QString());
            QCOMPARE(switches.value(row.id), QString::fromLatin1(row.bare));
            QCOMPARE(switches.set(name + u"=off"_s), QString());
            QCOMPARE(switches.value(row.id), QString::fromLatin1(row.fallback));
        }
        QVERIFY(!switches.set(u"no-such-switch"_s).isEmpty());
        QVERIFY(!switches.set(u"slow=soon"_s).isEmpty());
        QVERIFY(!switches.set(u"redirect=304"_s).isEmpty());
        QVERIFY(!switches.set(u"old-style-reply=1"_s).isEmpty());
    }

    void secretsHaveTheShapesOfRealOnes()
    {
        const TenantSecrets secrets = TenantSecrets::make();
        QCOMPARE(secrets.userSecret.size(), 44);
        for (const QChar c : u"+/="_s)
            QVERIFY(secrets.userSecret.contains(c));
        QCOMPARE(secrets.organizationSecret.size(), 32);
        QCOMPARE(secrets.apiKey.size(), 24);
        QVERIFY(secrets.apiKey != TenantSecrets::make().apiKey);
        QCOMPARE(TenantSecrets::fromJson(secrets.toJson()).password, secrets.password);
        QVERIFY(!TenantSecrets::fromJson({}).password.isEmpty());
    }

    void stripsTags() { QCOMPARE(withoutHtml(u"a <b>b</b> <script src=x>c 1 < 2"_s), u"a b c 1 < 2"_s); }
};

QTEST_GUILESS_MAIN(SandboxPartsTest)
#include "sandboxpartstest.moc"
