// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/redactor.h"
#include "app/problems/problemcatalog.h"
#include "app/service/exchangelog.h"
#include "app/service/servicejobs.h"
#include "tests/support/scriptedserver.h"

#include <QFile>
#include <QTest>

using namespace iw;
using namespace Qt::StringLiterals;
using Then = ScriptedReply::Then;

namespace {

PlatformSecrets platformSecrets() { return { Secret::fromText(u"us3rCANARY"), Secret::fromText(u"0rgCANARY") }; }

/// A gzip file: the deflate stream of qCompress() with the other header and trailer. The checksum is
/// slow to make and matters only to a reader who gets to the end.
QByteArray gzipOf(const QByteArray &plain, bool withChecksum = true)
{
    QByteArray deflated = qCompress(plain, 9).sliced(4 + 2); // length, zlib header
    deflated.chop(4); // Adler-32
    quint32 crc = 0xffffffff;
    for (const char c : withChecksum ? plain : QByteArray()) {
        crc ^= uchar(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    }
    crc = ~crc;
    QByteArray result("\x1f\x8b\x08\0\0\0\0\0\0\x03", 10);
    result += deflated;
    for (const quint32 value : { crc, quint32(plain.size()) }) {
        for (int shift = 0; shift < 32; shift += 8)
            result += char(value >> shift & 0xff);
    }
    return result;
}

qint64 residentKilobytes()
{
    QFile file(u"/proc/self/statm"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * 4 : 0;
}

} // namespace

/// Answers to a GET that are late, broken, far too big or from somebody else.
class ServiceAnswerFaultsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<ScriptedServer>();
        m_elsewhere = std::make_unique<ScriptedServer>();
        m_network = std::make_unique<QNetworkAccessManager>();
        m_log = std::make_unique<ExchangeLog>();
        m_redactor = std::make_unique<Redactor>();
        m_client = std::make_unique<ServiceClient>(*m_network, *m_log, *m_redactor);
        ServiceClient::Limits limits;
        limits.inactivity = std::chrono::milliseconds(500);
        limits.total = std::chrono::milliseconds(1500);
        m_client->setLimits(limits);
    }

    void cleanup()
    {
        QVERIFY2(!m_log->toText().contains("CANARY"_L1), qPrintable(m_log->toText()));
        QCOMPARE(m_server->mistakes(), QString());
        QCOMPARE(m_elsewhere->mistakes(), QString());
    }

    void tells_data()
    {
        QTest::addColumn<ScriptedReply>("reply");
        QTest::addColumn<QString>("id");
        const auto row = [](const char *name, const ScriptedReply &reply, const QString &id) {
            QTest::newRow(name) << reply << (u"service."_s + id);
        };
        const QByteArray html = "Content-Type: text/html\r\n";
        row("hang", { {}, Then::KeepOpen }, u"timed-out"_s);
        row("drip", { "HTTP/1.1 200 OK\r\nContent-Length: 9000\r\n\r\n[", Then::Drip }, u"timed-out"_s);
        row("endless header", { "HTTP/1.1 200 OK\r\nX: " + QByteArray(64 * 1024, 'x'), Then::Endless }, u"timed-out"_s);
        row("truncated", { "HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n[{\"id\":1", Then::Close }, u"truncated"_s);
        row("closed early", { "HTTP/1.1 200 OK\r\n\r\n[{\"id\":1", Then::Close }, u"truncated"_s);
        row("captive portal", httpReply(200, "<html>Welcome</html>", html), u"not-json"_s);
        row("captive portal 511", httpReply(511, "<html>Welcome</html>", html), u"captive-portal"_s);
        row("302", httpReply(302, {}, "Location: ELSEWHERE\r\n"), u"redirected"_s);
        row("307", httpReply(307, {}, "Location: ELSEWHERE\r\n"), u"redirected"_s);
        row("meta refresh", httpReply(200, "<html>", html + "Refresh: 0; url=ELSEWHERE\r\n"), u"not-json"_s);
        row("429", httpReply(429, {}, "Retry-After: soon\r\n"), u"rate-limited"_s);
        row("500 HTML", httpReply(500, "<html>", html), u"server-error"_s);
        row("1 GB length", { "HTTP/1.1 200 OK\r\nContent-Length: 1000000000\r\n\r\n[", Then::KeepOpen },
            u"too-large"_s);
        row("endless", { "HTTP/1.1 200 OK\r\n\r\n[" + QByteArray(64 * 1024, ' '), Then::Endless }, u"too-large"_s);
        row("endless chunks",
            { "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nfff8\r\n" + QByteArray(0xfff8, ' ') + "\r\n",
              Then::Endless },
            u"too-large"_s);
        row("an entry without an id", jsonReply(200, "[{\"id\":1},{}]"), u"not-understood"_s);
        row("damaged gzip", jsonReply(200, "\x1f\x8b\x08 no gzip at all", "Content-Encoding: gzip\r\n"),
            u"too-large"_s);
    }
    void tells()
    {
        QFETCH(ScriptedReply, reply);
        QFETCH(QString, id);
        reply.bytes.replace("ELSEWHERE", m_elsewhere->url(u"/x"_s).toEncoded());
        m_server->expect("GET /elements/api-v2/instances", reply);
        ListInstancesJob *job = list();
        QVERIFY(job->problem());
        QCOMPARE(job->problem()->id, id);
        QVERIFY(job->instances().empty());
        const ProblemText told = describe(*job->problem());
        // A captive portal is the network's, whatever host was asked.
        QVERIFY(told.title.contains(u"127.0.0.1") || id.endsWith("captive-portal"_L1));
        // Qt's own text of an error holds the whole address and what the server said.
        for (const QLatin1StringView never : { "CANARY"_L1, "://"_L1, "pageSize"_L1, "Authorization"_L1 })
            QVERIFY2(!(told.sentence() + told.details).contains(never), qPrintable(told.details));
        QCOMPARE(m_elsewhere->connections(), 0);
    }

    void readsCompressedAnswers()
    {
        QByteArray instances = "[";
        for (int i = 0; i < 20'000; ++i)
            instances += "{\"id\":" + QByteArray::number(i) + ",\"name\":\"Instance " + QByteArray::number(i) + "\"},";
        instances.back() = ']';
        m_server->expect("GET ", jsonReply(200, gzipOf(instances), "Content-Encoding: gzip\r\n"));
        ListInstancesJob *job = list();
        QVERIFY2(!job->problem(), job->problem() ? qPrintable(job->problem()->technical + job->problem()->id) : "");
        QCOMPARE(job->instances().size(), size_t(20'000));
    }

    void aBombStaysSmall()
    {
        const QByteArray bomb = gzipOf(QByteArray(60 * 1024 * 1024, ' '), false);
        m_server->expect("GET ", jsonReply(200, bomb, "Content-Encoding: gzip\r\n"));
        const qint64 before = residentKilobytes();
        ListInstancesJob *job = list();
        QCOMPARE(job->problem()->id, u"service.too-large"_s);
        const qint64 growth = residentKilobytes() - before;
        QVERIFY2(growth < 20 * 1024, qPrintable(QString::number(growth)));
    }

private:
    ListInstancesJob *list()
    {
        auto *job = m_client->listInstances(m_server->url(u"/elements/api-v2"_s), platformSecrets(), {}, this);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(job->isFinished(), 20'000); }();
        return job;
    }

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<ScriptedServer> m_elsewhere;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<ExchangeLog> m_log;
    std::unique_ptr<Redactor> m_redactor;
    std::unique_ptr<ServiceClient> m_client;
};

QTEST_GUILESS_MAIN(ServiceAnswerFaultsTest)
#include "serviceanswerfaultstest.moc"
