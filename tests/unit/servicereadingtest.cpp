// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/redactor.h"
#include "app/service/answerjson.h"
#include "app/service/exchangelog.h"
#include "app/service/remoteinstancereader.h"
#include "app/service/sensitivetext.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace iw;
using namespace Qt::StringLiterals;

namespace {

std::optional<RemoteInstance> read(const QByteArray &json)
{
    const auto document = answerJson(json);
    return document ? remoteInstance(document->object()) : std::nullopt;
}

ExchangeEntry entryOf(int number)
{
    ExchangeEntry entry;
    entry.method = u"GET"_s;
    entry.address = u"https://api.example.com/"_s + QString::number(number);
    return entry;
}

} // namespace

class ServiceReadingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheDocumentedReply()
    {
        QFile file(QStringLiteral(IW_SOURCE_DIR "/tests/data/documented-instance.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto instance = read(file.readAll());
        QVERIFY(instance);
        QCOMPARE(instance->id, u"1234"_s);
        QCOMPARE(instance->name, u"Test"_s);
        QCOMPARE(instance->token.reveal(), u"a5y4EtYt+ZYRpnIBD7gkQtthDebK8qKVU="_s);
        QCOMPARE(instance->elementKey, u"infusionsoftmarketing"_s);
        QCOMPARE(instance->elementName, u"Infusionsoft Beta"_s);
        QVERIFY(instance->tags.isEmpty() && !instance->createdDate.isValid());
        QVERIFY(instance->valid && !instance->disabled);
        QCOMPARE(instance->configuration.value(u"base.url"_s), u"https://fm260.infusionsoft.com/api/xmlrpc"_s);
        QCOMPARE(instance->configuration.value(u"oauth.api.secret"_s), u"********"_s); // sent in clear
        QVERIFY(!instance->configuration.contains(u"event.notification.callback.url"_s)); // null
    }

    void keepsEveryDigitOfAnId_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("id");
        QTest::newRow("small") << "7"_ba << u"7"_s;
        QTest::newRow("zero") << "0"_ba << u"0"_s;
        QTest::newRow("2^53 + 1") << "9007199254740993"_ba << u"9007199254740993"_s;
        QTest::newRow("2^63 + 1") << "9223372036854775809"_ba << u"9223372036854775809"_s;
        QTest::newRow("40 digits") << "1234567890123456789012345678901234567891"_ba
                                   << u"1234567890123456789012345678901234567891"_s;
        QTest::newRow("text") << "\"9007199254740993\""_ba << u"9007199254740993"_s;
        QTest::newRow("text with blanks") << "\" 12 \""_ba << u"12"_s;
    }
    void keepsEveryDigitOfAnId()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, id);
        const auto instance = read("{\"name\":\"a \\\" 12345678901234567890\",\"id\": " + json + "}");
        QVERIFY(instance);
        QCOMPARE(instance->id, id);
        QCOMPARE(instance->name, u"a \" 12345678901234567890"_s);
    }

    void hasNoInstanceWithoutAnId_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("missing") << "{\"token\":\"t\"}"_ba;
        QTest::newRow("null") << "{\"id\":null}"_ba;
        QTest::newRow("empty") << "{\"id\":\" \"}"_ba;
        QTest::newRow("array") << "{\"id\":[1]}"_ba;
        QTest::newRow("object") << "{\"id\":{}}"_ba;
        QTest::newRow("list") << "[1]"_ba;
        QTest::newRow("cut") << "{\"id\":1"_ba;
        QTest::newRow("two documents") << "{\"id\":1}{\"id\":2}"_ba;
    }
    void hasNoInstanceWithoutAnId()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!read(json));
    }

    void toleratesOtherShapes()
    {
        const auto instance =
            read("{\"id\":\"5\",\"name\":null,\"token\":12,\"element\":null,\"new\":{\"x\":[1]},"
                 "\"tags\":[{\"id\":12,\"name\":\"old\"},\"new\",null,7,\"new\"],\"valid\":\"false\",\"disabled\":1,"
                 "\"createdDate\":\"2026-01-07T18:46:38\",\"configuration\":{\"n\":12.5,\"b\":true,\"o\":{\"a\":1},"
                 "\"z\":null,\"s\":\"x\"}}");
        QVERIFY(instance);
        QVERIFY(instance->name.isEmpty() && instance->token.isEmpty() && instance->elementKey.isEmpty());
        QCOMPARE(instance->tags, (QStringList{ u"old"_s, u"new"_s, u"7"_s }));
        QVERIFY(!instance->valid && instance->disabled);
        QCOMPARE(instance->createdDate, QDateTime({ 2026, 1, 7 }, { 18, 46, 38 }, Qt::UTC));
        QCOMPARE(instance->configuration,
                 (QMap<QString, QString>{
                     { u"n"_s, u"12.5"_s }, { u"b"_s, u"true"_s }, { u"o"_s, u"{\"a\":1}"_s }, { u"s"_s, u"x"_s } }));
        QCOMPARE(read("{\"id\":1,\"tags\":\"one\",\"createdDate\":\"2026-01-07T18:46:38+02:00\"}")->tags,
                 QStringList{ u"one"_s });
        QCOMPARE(read("{\"id\":1,\"createdDate\":1436369668710}")->createdDate.toMSecsSinceEpoch(), 1436369668710);
        QVERIFY(!read("{\"id\":1,\"createdDate\":\"soon\"}")->createdDate.isValid());
        QVERIFY(read("\xef\xbb\xbf{\"id\":1}"));
    }

    void twoIdsGiveOneOfThem()
    {
        const auto instance = read("{\"id\":1,\"id\":2,\"token\":\"first\",\"token\":\"second\"}");
        QVERIFY(instance && (instance->id == "1"_L1 || instance->id == "2"_L1));
    }

    void takesSecretsOutOfATextForTheLog_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("member") << "{\"token\":\"CANARY\"}"_ba;
        QTest::newRow("spaced") << "{ \"oauth.api.secret\" :\n \"CANARY\" }"_ba;
        QTest::newRow("cut short") << "{\"id\":1,\"token\":\"CANARY"_ba;
        QTest::newRow("elsewhere again") << "{\"message\":\"bad token CANARY\",\"token\":\"CANARY\"}"_ba;
        QTest::newRow("escaped") << "{\"message\":\"x\",\"token\":\"\\/CANARY\\u002b\"}"_ba;
        QTest::newRow("JSON in a string") << "{\"providerMessage\":\"{\\\"access_token\\\":\\\"CANARY\\\"}\"}"_ba;
        QTest::newRow("the code") << "{\"providerData\":{\"code\":\"CANARY\"}}"_ba;
    }
    void takesSecretsOutOfATextForTheLog()
    {
        QFETCH(QByteArray, text);
        Redactor redactor;
        const QString logged = textForLog(text, redactor);
        QVERIFY2(!logged.contains("CANARY"_L1), qPrintable(logged));
        QVERIFY(logged.contains(u'‹'));
    }

    void blanksShortSecretsAndKeepsWhatIsNone()
    {
        Redactor redactor;
        const QByteArray text =
            "{\"apiKey\":\"k3y\",\"apiSecret\":\"abc\",\"oauth.token.url\":\"x.example\",\"t\":\"********\"}";
        const QString logged = textForLog(text, redactor);
        QCOMPARE(logged, QString::fromUtf8(text).replace(u"abc"_s, u"‹secret›"_s));
    }

    void cutsTheLogAfterRedacting()
    {
        Redactor redactor;
        const QByteArray secret(40, 'S');
        redactor.add(QString::fromLatin1(secret));
        // Across the edge where the text is cut.
        const QString logged = textForLog(QByteArray(16 * 1024 - 5, 'x') + secret + QByteArray(99999, 'y'), redactor);
        QVERIFY(logged.size() <= 16 * 1024 + 1);
        QVERIFY(!logged.contains("SSS"_L1));
    }

    void tamesForeignWords()
    {
        Redactor redactor;
        QCOMPARE(foreignWords(u"a\u202eb\n<img>\u0007c"_s, redactor), u"a b <img> c"_s);
        QVERIFY(foreignWords(QString(100'000, u'x'), redactor).size() <= 501);
    }

    void logKeepsTheLastEntries()
    {
        ExchangeLog log;
        QSignalSpy changed(&log, &ExchangeLog::changed);
        const int first = log.begin(entryOf(0));
        int last = 0;
        for (int i = 1; i <= 500; ++i)
            last = log.begin(entryOf(i));
        QCOMPARE(log.entries().size(), 500);
        log.complete(first, 200, u"gone"_s, {}); // fell out: nothing happens
        log.complete(last, 404, u"answer"_s, u"abc"_s);
        QCOMPARE(log.entries().last().status, 404);
        QVERIFY(log.entries().last().milliseconds >= 0);
        QCOMPARE(log.entries().first().status, 0);
        QCOMPARE(changed.count(), 502);
        QVERIFY(log.toText().contains(u"https://api.example.com/500 → 404"_s));
        QVERIFY(!log.toText().contains("gone"_L1));
    }
};

QTEST_GUILESS_MAIN(ServiceReadingTest)
#include "servicereadingtest.moc"
