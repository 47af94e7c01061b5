// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/job.h"
#include "app/base/percentencoding.h"
#include "app/base/random.h"
#include "app/base/redactor.h"
#include "app/base/secret.h"

#include <QSignalSpy>
#include <QTest>

using namespace iw;
using namespace Qt::StringLiterals;

class TestJob final : public Job
{
public:
    using Job::fail;
    using Job::succeed;
};

class BaseTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void encodesEverythingButUnreserved()
    {
        QCOMPARE(percentEncoded(u"a-b_c.d~ +/=&%\u00e4"), "a-b_c.d~%20%2B%2F%3D%26%25%C3%A4"_ba);
        QCOMPARE(formEncoded({ { u"a b"_s, u"+"_s }, { u"c"_s, u""_s } }), "a%20b=%2B&c="_ba);
    }

    void decodesOnce()
    {
        QCOMPARE(formDecoded("a+b%2Bc%25%32"), u"a b+c%2"_s);
        QVERIFY(!formDecoded("%zz"));
        QVERIFY(!formDecoded("%"));
        QVERIFY(!formDecoded("a%00"));
        QVERIFY(!formDecoded("%C0%AF"));
        QCOMPARE(formDecoded("%EF%BB%BFa"), u"\ufeffa"_s);
        QCOMPARE(formPairs("a=1&a=2&b")->size(), 3);
        QVERIFY(!formPairs("a=%"));
    }

    void redactsEveryForm()
    {
        Redactor redactor;
        const QString secret = u"s3cr+t/\"=\u00e4"_s;
        redactor.add(secret);
        for (const QByteArray &form :
             { secret.toUtf8(), percentEncoded(secret), secret.toUtf8().toBase64(), "s3cr+t/\\\"=\u00e4"_ba }) {
            const QByteArray line = redactor.redacted("before " + form + " after");
            QVERIFY2(!line.contains(form), form);
            QVERIFY(line.contains("‹secret 1, 10 characters›"));
        }
    }

    /// As the tokens of thousands of instances are.
    void redactsManyOfOneLength()
    {
        Redactor redactor;
        for (int round = 0; round < 2; ++round) {
            for (int i = 1; i <= 3000; ++i)
                redactor.add(u"token-%1"_s.arg(i, 6, 10, QChar(u'0')));
        }
        QCOMPARE(redactor.redacted(u"token-000001token-003000, token-003001"_s),
                 u"‹secret 1, 12 characters›‹secret 3000, 12 characters›, token-003001"_s);
    }

    void keepsTagsAndPrefersTheLongerSecret()
    {
        Redactor redactor;
        redactor.add(u"inner");
        redactor.add(u"an-inner-outer");
        redactor.add(u"abc"); // too short to be told from a word
        QCOMPARE(redactor.redacted(u"an-inner-outer, inner, abc"_s),
                 u"‹secret 2, 14 characters›, ‹secret 1, 5 characters›, abc"_s);
    }

    void movesAndWipesSecrets()
    {
        Secret secret = Secret::fromText(u"token");
        QVERIFY(secret.equals(secret.clone()));
        QVERIFY(!secret.equals(Secret::fromText(u"tokem")));
        const Secret moved = std::move(secret);
        QVERIFY(secret.isEmpty()); // NOLINT(bugprone-use-after-move): the point
        QCOMPARE(moved.reveal(), u"token"_s);
    }

    void jobFinishesOnceAndQueued()
    {
        TestJob job;
        QSignalSpy spy(&job, &Job::finished);
        job.fail({ .id = u"test"_s });
        QCOMPARE(spy.count(), 0);
        QTRY_COMPARE(spy.count(), 1);
        QCOMPARE(job.problem()->id, u"test"_s);
    }

    void randomTokensHaveTheirBits()
    {
        QCOMPARE(randomToken().size(), 22);
        QVERIFY(randomToken() != randomToken());
    }
};

QTEST_GUILESS_MAIN(BaseTest)
#include "basetest.moc"
