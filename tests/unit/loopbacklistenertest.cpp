// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signin/loopbacklistener.h"
#include "app/signin/loopbackconnection.h"

#include <QNetworkInterface>
#include <QNetworkProxy>
#include <QProcess>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace iw;
using namespace Qt::StringLiterals;

namespace {

const QString state = u"Zm9vYmFyYmF6cXV4MTIzNA"_s;

LoopbackPages pages()
{
    return { u"en"_s,      u"Instance Wizard"_s,         u"Signed in <here>."_s,
             u"Failed."_s, u"Belongs to another one."_s, u"Already done."_s };
}

quint16 freePort()
{
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHost) ? probe.serverPort() : quint16(0);
}

/// Tries to listen at an IPv4 address and port as a program would that wants to share it.
bool canTake(quint32 address, quint16 port)
{
    const int handle = ::socket(AF_INET, SOCK_STREAM, 0);
    const int on = 1;
    ::setsockopt(handle, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    ::setsockopt(handle, SOL_SOCKET, SO_REUSEPORT, &on, sizeof on);
    sockaddr_in name{};
    name.sin_family = AF_INET;
    name.sin_port = htons(port);
    name.sin_addr.s_addr = htonl(address);
    const bool taken =
        ::bind(handle, reinterpret_cast<const sockaddr *>(&name), sizeof name) == 0 && ::listen(handle, 1) == 0;
    ::close(handle);
    return taken;
}

/// A browser's connection: what it sent is written at once, what comes back is kept.
class Visitor final : public QTcpSocket
{
public:
    explicit Visitor(quint16 port, const QHostAddress &address = QHostAddress(QHostAddress::LocalHost))
    {
        setProxy(QNetworkProxy::NoProxy);
        connect(this, &QTcpSocket::readyRead, this, [this] { m_received += readAll(); });
        connectToHost(address, port);
    }
    void get(const QByteArray &target, const QByteArray &host, const QByteArray &headers = {})
    {
        write("GET " + target + " HTTP/1.1\r\nHost: " + host + "\r\n" + headers + "\r\n");
    }
    [[nodiscard]] bool isOver() const { return state() == UnconnectedState; }
    [[nodiscard]] int status() const { return m_received.mid(9, 3).toInt(); }
    [[nodiscard]] QByteArray received() const { return m_received; }

private:
    QByteArray m_received;
};

} // namespace

/// The listener on real sockets, with browsers, other programs of this computer, and pages of other sites as visitors.
class LoopbackListenerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_port = freePort();
        QVERIFY(m_port);
        start(u"http://127.0.0.1:%1/cb"_s.arg(m_port));
    }

    void cleanup() { m_listener.reset(); }

    void suitsLoopbackOnly_data()
    {
        QTest::addColumn<QString>("callback");
        QTest::addColumn<bool>("suits");
        QTest::newRow("IPv4") << u"http://127.0.0.1:8000/cb"_s << true;
        QTest::newRow("IPv6") << u"http://[::1]:8000/cb"_s << true;
        QTest::newRow("localhost") << u"http://LocalHost/cb"_s << true;
        QTest::newRow("encrypted") << u"https://127.0.0.1:8000/cb"_s << false;
        QTest::newRow("another host") << u"http://example.com/cb"_s << false;
        QTest::newRow("name below") << u"http://localhost.example.com/cb"_s << false;
        QTest::newRow("any address") << u"http://0.0.0.0:8000/cb"_s << false;
        QTest::newRow("any port") << u"http://127.0.0.1:0/cb"_s << false;
        QTest::newRow("scheme of a program") << u"myapp://localhost/cb"_s << false;
    }

    void suitsLoopbackOnly()
    {
        QFETCH(QString, callback);
        QTEST(LoopbackListener::suits(QUrl(callback)), "suits");
    }

    void takesTheAnswerAndCloses()
    {
        Visitor browser(m_port);
        browser.get(redirect(), host());
        QTRY_COMPARE(m_answered->size(), 1);
        const auto answer = m_listener->takeAnswer();
        QVERIFY(answer);
        QCOMPARE(answer->code.reveal(), u"the+code"_s);

        QTRY_VERIFY(browser.isOver());
        QCOMPARE(browser.status(), 200);
        QVERIFY(!m_listener->isListening());
        Visitor late(m_port);
        QTRY_COMPARE(late.error(), QAbstractSocket::ConnectionRefusedError);
    }

    void showsAPageThatGivesNothingAway()
    {
        Visitor browser(m_port);
        browser.get(redirect(), host());
        QTRY_VERIFY(browser.isOver());
        const QByteArray page = browser.received();
        QVERIFY2(page.contains("<p>Signed in &lt;here&gt;.</p>"), page);
        QVERIFY(page.contains("Cache-Control: no-store\r\n"));
        QVERIFY(page.contains("Content-Security-Policy: default-src 'none';"));
        QVERIFY(page.contains("Referrer-Policy: no-referrer\r\n"));
        QVERIFY(page.contains("Connection: close\r\n"));
        QVERIFY(!page.contains("the+code") && !page.contains("the%2Bcode") && !page.contains(state.toLatin1()));
        QVERIFY(!page.contains("<script"));
    }

    void endsWithTheProvidersRefusal()
    {
        Visitor browser(m_port);
        browser.get("/cb?error=access_denied&state=" + state.toLatin1(), host());
        QTRY_COMPARE(m_answered->size(), 1);
        QCOMPARE(m_listener->takeAnswer().problem().id, u"signin.denied"_s);
        QTRY_VERIFY(browser.received().contains("Failed."));
    }

    // A request may come in pieces.
    void readsByteByByte()
    {
        Visitor browser(m_port);
        QTRY_COMPARE(browser.state(), QAbstractSocket::ConnectedState);
        const QByteArray request = "GET " + redirect() + " HTTP/1.1\r\nHost: " + host() + "\r\n\r\n";
        for (const char byte : request) {
            browser.write(&byte, 1);
            browser.flush();
        }
        QTRY_COMPARE(m_answered->size(), 1);
    }

    void refusesAndGoesOn_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("problem");
        const QByteArray good = "/cb?code=a&state=" + state.toLatin1();
        const QByteArray toHost = " HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n";
        QTest::newRow("L2 another state") << "GET /cb?code=a&state=b" + toHost << 400 << u"signin.state-mismatch"_s;
        QTest::newRow("no state") << "GET /cb?code=a" + toHost << 400 << u"signin.state-missing"_s;
        QTest::newRow("nothing at all") << "GET /cb" + toHost << 400 << u"signin.no-code"_s;
        QTest::newRow("state alone") << "GET /cb?state=" + state.toLatin1() + toHost << 400 << u"signin.no-code"_s;
        QTest::newRow("error without a state")
            << "GET /cb?error=access_denied&error_description=Call+us" + toHost << 400 << u"signin.state-missing"_s;
        QTest::newRow("error, another state")
            << "GET /cb?error=access_denied&state=b" + toHost << 400 << u"signin.state-mismatch"_s;
        QTest::newRow("state twice") << "GET " + good + "&state=b" + toHost << 400 << u"signin.repeated-parameter"_s;
        QTest::newRow("A30 broken escape") << "GET /cb?code=%zz&state=b" + toHost << 400 << u"signin.malformed"_s;
        QTest::newRow("A26 form") << "POST /cb HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nContent-Length: 6\r\n\r\ncode=a"_ba
                                  << 405 << u"signin.form-post"_s;
        QTest::newRow("L4 favicon") << "GET /favicon.ico" + toHost << 404 << u""_s;
        QTest::newRow("A8 longer path") << "GET /cb/?code=a&state=" + state.toLatin1() + toHost << 404 << u""_s;
        QTest::newRow("HEAD") << "HEAD " + good + toHost << 405 << u""_s;
        QTest::newRow("OPTIONS") << "OPTIONS " + good + toHost << 405 << u""_s;
        QTest::newRow("prefetch") << "GET " + good
                + " HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nSec-Purpose: prefetch;prerender\r\n\r\n"
                                  << 503 << u""_s;
        QTest::newRow("another name of this computer") << "GET " + good + " HTTP/1.1\r\nHost: evil.example:PORT\r\n\r\n"
                                                       << 421 << u""_s;
        QTest::newRow("localhost for 127.0.0.1") << "GET " + good + " HTTP/1.1\r\nHost: localhost:PORT\r\n\r\n"
                                                 << 421 << u""_s;
        QTest::newRow("another port") << "GET " + good + " HTTP/1.1\r\nHost: 127.0.0.1:1\r\n\r\n" << 421 << u""_s;
        QTest::newRow("host with user info") << "GET " + good + " HTTP/1.1\r\nHost: a@127.0.0.1:PORT\r\n\r\n"
                                             << 400 << u""_s;
        QTest::newRow("two hosts") << "GET " + good
                + " HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nHost: 127.0.0.1:PORT\r\n\r\n"
                                   << 400 << u""_s;
        QTest::newRow("no host") << "GET " + good + " HTTP/1.1\r\n\r\n" << 400 << u""_s;
        QTest::newRow("as a proxy") << "GET http://127.0.0.1:PORT" + good + toHost << 400 << u""_s;
        QTest::newRow("no HTTP") << "\x16\x03\x01\x02\r\n\r\n"_ba << 400 << u""_s;
        QTest::newRow("lines without CR") << "GET " + good + " HTTP/1.1\nHost: 127.0.0.1:PORT\r\n\r\n" << 400 << u""_s;
        QTest::newRow("folded header") << "GET " + good + " HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n folded\r\n\r\n"
                                       << 400 << u""_s;
        QTest::newRow("blank in the target") << "GET /cb?code=a b&state=b" + toHost << 400 << u""_s;
        QTest::newRow("too large") << QByteArray(LoopbackConnection::largestRequest + 1, 'a') << 431 << u""_s;
    }

    void refusesAndGoesOn()
    {
        QFETCH(QByteArray, request);
        QFETCH(QString, problem);
        QSignalSpy refused(m_listener.get(), &LoopbackListener::refused);
        Visitor hostile(m_port);
        hostile.write(request.replace("PORT", QByteArray::number(m_port)));
        QTRY_VERIFY(hostile.isOver());
        QTEST(hostile.status(), "status");
        QCOMPARE(refused.isEmpty() ? QString() : refused.first().first().value<Problem>().id, problem);
        QVERIFY(!hostile.received().contains("code=a"));
        QVERIFY(!hostile.received().contains("Call us"));
        QVERIFY(m_answered->isEmpty());

        Visitor browser(m_port);
        browser.get(redirect(), host());
        QTRY_COMPARE(m_answered->size(), 1);
        QVERIFY(m_listener->takeAnswer());
    }

    void asksNoProxyToListen()
    {
        QNetworkProxy::setApplicationProxy({ QNetworkProxy::Socks5Proxy, u"127.0.0.1"_s, 9 });
        const auto reset = qScopeGuard([] { QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy); });
        m_listener.reset();
        start(u"http://127.0.0.1:%1/cb"_s.arg(m_port));
        Visitor browser(m_port);
        browser.get(redirect(), host());
        QTRY_COMPARE(m_answered->size(), 1);
    }

    // L1
    void tellsThatThePortIsTaken()
    {
        m_listener.reset();
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost, m_port));
        LoopbackListener listener(target(u"http://127.0.0.1:%1/cb"_s.arg(m_port)), pages());
        QCOMPARE(listener.listen().problem().id, u"signin.loopback-taken"_s);
        QVERIFY(!listener.isListening());
    }

    // L1
    void doesNotShareAPortThatIsTakenForAllAddresses()
    {
        m_listener.reset();
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::AnyIPv4, m_port));
        LoopbackListener listener(target(u"http://127.0.0.1:%1/cb"_s.arg(m_port)), pages());
        QCOMPARE(listener.listen().problem().id, u"signin.loopback-taken"_s);
    }

    // L1: another program may hold the half of localhost that the browser tries first.
    void takesLocalhostWholeOrNotAtAll()
    {
        QTcpServer other;
        if (!other.listen(QHostAddress::LocalHostIPv6))
            QSKIP("this computer has no IPv6");
        LoopbackListener listener(target(u"http://localhost:%1/cb"_s.arg(other.serverPort())), pages());
        QCOMPARE(listener.listen().problem().id, u"signin.loopback-taken"_s);
        QVERIFY(canTake(INADDR_LOOPBACK, other.serverPort()));
    }

    void tellsThatThePortIsNotAllowed()
    {
        if (canTake(INADDR_LOOPBACK, 999))
            QSKIP("this user may listen at any port");
        LoopbackListener listener(target(u"http://127.0.0.1:999/cb"_s), pages());
        QCOMPARE(listener.listen().problem().id, u"signin.loopback-not-allowed"_s);
    }

    // L1: this test once more, in a network of its own that has no IPv6.
    void goesOnWithoutIPv6()
    {
        if (!qEnvironmentVariableIsSet("IW_BARE_NETWORK")) {
            QProcess inside;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"IW_BARE_NETWORK"_s, u"1"_s);
            inside.setProcessEnvironment(environment);
            inside.start(
                u"unshare"_s,
                { u"--map-root-user"_s, u"--net"_s, QCoreApplication::applicationFilePath(), u"goesOnWithoutIPv6"_s });
            QVERIFY(inside.waitForFinished());
            if (inside.readAllStandardError().startsWith("unshare:"))
                QSKIP("no network of its own can be made here");
            QCOMPARE(inside.exitCode(), 0);
            return;
        }
        LoopbackListener missing(target(u"http://[::1]:%1/cb"_s.arg(m_port)), pages());
        QCOMPARE(missing.listen().problem().id, u"signin.loopback-missing"_s);
        m_listener.reset();
        start(u"http://localhost:%1/cb"_s.arg(m_port)); // with the other half
    }

    void sharesThePortWithNobody()
    {
        QVERIFY(!canTake(INADDR_LOOPBACK, m_port));
        QVERIFY(!canTake(INADDR_ANY, m_port));
        // And is not there for the other addresses of this computer.
        QVERIFY(canTake(0x7f000002, m_port));
        for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
            if (address.isLoopback() || address.protocol() != QAbstractSocket::IPv4Protocol)
                continue;
            Visitor neighbour(m_port, address);
            QTRY_COMPARE(neighbour.error(), QAbstractSocket::ConnectionRefusedError);
        }
    }

    // Connections of the former sign-in linger in the system for a minute.
    void listensAgainAtOnce()
    {
        Visitor browser(m_port);
        browser.get(redirect(), host());
        QTRY_COMPARE(m_answered->size(), 1);
        QTRY_VERIFY(browser.isOver());
        start(u"http://127.0.0.1:%1/cb"_s.arg(m_port));
        QVERIFY(m_listener->isListening());
    }

    void listensAtIPv6_data()
    {
        QTest::addColumn<QString>("callback");
        QTest::addColumn<QHostAddress>("address");
        QTest::newRow("[::1]") << u"http://[::1]:%1/cb"_s << QHostAddress(QHostAddress::LocalHostIPv6);
        QTest::newRow("localhost by IPv6") << u"http://localhost:%1/cb"_s << QHostAddress(QHostAddress::LocalHostIPv6);
        QTest::newRow("localhost by IPv4") << u"http://localhost:%1/cb"_s << QHostAddress(QHostAddress::LocalHost);
    }

    void listensAtIPv6()
    {
        QFETCH(QString, callback);
        QFETCH(QHostAddress, address);
        if (QTcpServer probe; !probe.listen(QHostAddress::LocalHostIPv6))
            QSKIP("this computer has no IPv6");
        m_listener.reset();
        start(callback.arg(m_port));
        Visitor browser(m_port, address);
        browser.get(redirect(), QUrl(callback.arg(m_port)).authority().toLatin1());
        QTRY_COMPARE(m_answered->size(), 1);
        QVERIFY(m_listener->takeAnswer());
    }

    // L2
    void outlivesAThousandBadRequests()
    {
        QSignalSpy refused(m_listener.get(), &LoopbackListener::refused);
        QElapsedTimer clock;
        clock.start();
        for (int i = 0; i < 1000; ++i) {
            Visitor hostile(m_port);
            hostile.get("/cb?code=a&state=" + QByteArray::number(i), host());
            QTRY_VERIFY(hostile.isOver());
        }
        QVERIFY(refused.size() <= 1 + clock.elapsed() / 1000);
        QVERIFY(m_listener->findChildren<LoopbackConnection *>().size() <= 1);
        Visitor browser(m_port);
        browser.get(redirect(), host());
        QTRY_COMPARE(m_answered->size(), 1);
    }

    void isNotKeptBusyBySilentConnections()
    {
        std::vector<std::unique_ptr<Visitor>> silent;
        for (std::size_t i = 0; i < 3 * LoopbackListener::mostConnections; ++i) {
            silent.push_back(std::make_unique<Visitor>(m_port));
            silent.back()->write("GET /cb?code=");
        }
        QTRY_COMPARE(std::count_if(silent.begin(), silent.end(), [](const auto &one) { return one->isOver(); }),
                     2 * qsizetype(LoopbackListener::mostConnections));
        Visitor browser(m_port);
        browser.get(redirect(), host());
        QTRY_COMPARE(m_answered->size(), 1);
    }

    void cutsOffWhoTakesTooLong()
    {
        Visitor slow(m_port);
        slow.write("GET /cb");
        QTRY_VERIFY(slow.state() == QAbstractSocket::ConnectedState);
        QTRY_VERIFY_WITH_TIMEOUT(slow.isOver(),
                                 int(std::chrono::milliseconds(LoopbackConnection::deadline).count()) + 3000);
        QVERIFY(slow.received().isEmpty());
        QVERIFY(m_listener->isListening());
    }

    // L5, A27
    void tellsASecondDeliveryThatItIsDone()
    {
        Visitor second(m_port);
        QTRY_COMPARE(second.state(), QAbstractSocket::ConnectedState);
        Visitor first(m_port);
        first.get(redirect(), host());
        QTRY_COMPARE(m_answered->size(), 1);
        second.get(redirect(), host());
        QTRY_VERIFY(second.isOver());
        QCOMPARE(second.status(), 200);
        QVERIFY(second.received().contains("Already done."));
        QCOMPARE(m_answered->size(), 1);
    }

    // A4
    void isGoneWithItsObject()
    {
        Visitor open(m_port);
        QTRY_COMPARE(open.state(), QAbstractSocket::ConnectedState);
        m_listener.reset();
        QTRY_VERIFY(open.isOver());
        QVERIFY(canTake(INADDR_LOOPBACK, m_port));
    }

private:
    [[nodiscard]] static RedirectTarget target(const QString &callback) { return { callback, state }; }
    [[nodiscard]] QByteArray host() const { return "127.0.0.1:" + QByteArray::number(m_port); }
    [[nodiscard]] static QByteArray redirect() { return "/cb?code=the%2Bcode&state=" + state.toLatin1(); }

    void start(const QString &callback)
    {
        m_listener = std::make_unique<LoopbackListener>(target(callback), pages());
        m_answered = std::make_unique<QSignalSpy>(m_listener.get(), &LoopbackListener::answered);
        const auto listening = m_listener->listen();
        QVERIFY2(listening, qPrintable(listening ? QString() : listening.problem().id));
    }

    quint16 m_port = 0;
    std::unique_ptr<LoopbackListener> m_listener;
    std::unique_ptr<QSignalSpy> m_answered;
};

QTEST_GUILESS_MAIN(LoopbackListenerTest)
#include "loopbacklistenertest.moc"
