// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/privatehome.h"
#include "tests/support/webviewfixture.h"

#include <QApplication>
#include <QNetworkProxy>
#include <QTest>

#include <algorithm>

using namespace iw;
using namespace Qt::StringLiterals;

/// HTTP's own question for a name and a password, asked by a page's host or by a proxy (W20).
class WebViewAuthTest : public QObject
{
    Q_OBJECT

    WebViewPlugin m_plugin{ u"" IW_BIN_DIR ""_s };
    std::unique_ptr<WebViewFixture> f;

    static QByteArray basic(const QByteArray &userAndPassword) { return "Basic " + userAndPassword.toBase64(); }

    /// Lets in whoever sends that header.
    static HttpServer::Page guarded(const QByteArray &header, const QByteArray &value, const HttpReply &inside,
                                    int status = 401, const QByteArray &challenge = "Basic realm=\"<b>Staff</b>\"")
    {
        return [=](const HttpRequest &request) {
            if (request.headers.value(header).startsWith(value))
                return inside;
            const QByteArray name = status == 401 ? "WWW-Authenticate: " : "Proxy-Authenticate: ";
            return HttpReply{ .body = "<title>outside</title>outside",
                              .status = status,
                              .headers = name + challenge + "\r\n" };
        };
    }

    static HttpReply inside() { return { .body = "<title>inside</title>inside" }; }

    void useProxy(const QString &user = {}, const QString &password = {})
    {
        QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s,
                                                         quint16(f->provider->url({}).port()), user, password));
        f = std::make_unique<WebViewFixture>(m_plugin, std::move(f->provider)); // what is warm would not know of it
        f->provider->page("http://signin.proxied.test/page",
                          guarded("proxy-authorization", basic("ann:s3cret"),
                                  redirectReply(u"http://callback.proxied.test/cb?code=abc&state=s"_s), 407));
    }

    [[nodiscard]] bool hasReachedTheCallback() const
    {
        const auto &requests = f->provider->requests();
        return std::any_of(requests.begin(), requests.end(),
                           [](const HttpRequest &request) { return request.target.contains("callback."); });
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_plugin.factory()); }
    void init() { f = std::make_unique<WebViewFixture>(m_plugin); }

    void cleanup()
    {
        QNetworkProxy::setApplicationProxy(QNetworkProxy::DefaultProxy);
        QCOMPARE(f->callbackRequests(), 0);
        f.reset();
    }

    void asksOutsideThePageAndTellsTheAnswerOnce_data()
    {
        QTest::addColumn<QByteArray>("challenge");
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("Basic") << QByteArray("Basic realm=\"<b>Staff</b>\"") << basic("ann:s3cret");
        QTest::newRow("Digest") << QByteArray("Digest realm=\"<b>Staff</b>\", nonce=\"1234\", qop=\"auth\"")
                                << QByteArray("Digest username=\"ann\", realm=\"<b>Staff</b>\"");
    }

    void asksOutsideThePageAndTellsTheAnswerOnce()
    {
        QFETCH(QByteArray, challenge);
        QFETCH(QByteArray, answer);
        f->provider->page("/page", guarded("authorization", answer, inside(), 401, challenge));
        f->open(u"/page"_s);
        QTRY_COMPARE_WITH_TIMEOUT(f->seen.questions.size(), 1, WebViewFixture::patience);
        const CredentialsQuestion question = f->seen.questions.first();
        QCOMPARE(question.host, u"127.0.0.1:%1"_s.arg(f->provider->url({}).port()));
        QCOMPARE(question.realm, u"<b>Staff</b>"_s);
        QVERIFY(!question.isProxy && !question.isEncrypted && !question.isRepeated);
        QTRY_COMPARE(f->seen.title, u"outside"_s); // the engine did not wait
        f->view->giveCredentials(u"ann"_s, u"s3cret"_s);
        QTRY_COMPARE_WITH_TIMEOUT(f->seen.title, u"inside"_s, WebViewFixture::patience);
        QCOMPARE(f->seen.questions.size(), 1);
        f->view->giveCredentials(u"ann"_s, u"s3cret"_s); // nobody asked
        QVERIFY(f->seen.failures.isEmpty());
    }

    void asksAgainAfterAWrongAnswer()
    {
        f->provider->page("/page", guarded("authorization", basic("ann:s3cret"), redirectReply(f->answer)));
        f->open(u"/page"_s);
        QTRY_COMPARE_WITH_TIMEOUT(f->seen.questions.size(), 1, WebViewFixture::patience);
        f->view->giveCredentials(u"ann"_s, u"wrong"_s);
        QTRY_COMPARE_WITH_TIMEOUT(f->seen.questions.size(), 2, WebViewFixture::patience);
        QVERIFY(f->seen.questions.last().isRepeated);
        f->view->giveCredentials(u"ann"_s, u"s3cret"_s);
        QTRY_COMPARE_WITH_TIMEOUT(f->seen.caught.size(), 1, WebViewFixture::patience);
    }

    void keepsNothingForTheNextSignIn()
    {
        f->provider->page("/page", guarded("authorization", basic("ann:s3cret"), inside()));
        f->open(u"/page"_s);
        QTRY_COMPARE_WITH_TIMEOUT(f->seen.questions.size(), 1, WebViewFixture::patience);
        f->view->giveCredentials(u"ann"_s, u"s3cret"_s);
        QTRY_COMPARE_WITH_TIMEOUT(f->seen.title, u"inside"_s, WebViewFixture::patience);
        f->provider->clearRequests();
        f->open(u"/page"_s);
        QTRY_COMPARE_WITH_TIMEOUT(f->seen.questions.size(), 2, WebViewFixture::patience);
        QVERIFY(!f->seen.questions.last().isRepeated);
        for (const HttpRequest &request : f->provider->requests())
            QVERIFY(!request.headers.contains("authorization"));
    }

    void tellsTheAnswerToNoOtherHost()
    {
        HttpServer other;
        other.page("/page", guarded("authorization", "-", inside()));
        f->provider->page("/page", guarded("authorization", "-", redirectReply(other.url(u"/page"_s).toString())));
        f->open(u"/page"_s);
        QTRY_COMPARE_WITH_TIMEOUT(f->seen.questions.size(), 1, WebViewFixture::patience);
        f->provider->page("/page", redirectReply(other.url(u"/page"_s).toString()));
        f->view->giveCredentials(u"ann"_s, u"s3cret"_s);
        QTRY_COMPARE_WITH_TIMEOUT(f->seen.questions.size(), 2, WebViewFixture::patience);
        QVERIFY(f->seen.questions.last().host != f->seen.questions.first().host);
        for (const HttpRequest &request : other.requests())
            QVERIFY(!request.headers.contains("authorization"));
    }

    void doesNotAskForAPartOfThePage()
    {
        HttpServer other;
        other.page("/image", guarded("authorization", "-", inside()));
        f->provider->page(
            "/page",
            WebViewFixture::script(u"const i = new Image; i.onerror = () => fetch('/done'); i.src = '%1'"_s.arg(
                other.url(u"/image"_s).toString())));
        f->open(u"/page"_s);
        QTRY_COMPARE_WITH_TIMEOUT(f->provider->count("/done"), 1, WebViewFixture::patience);
        QVERIFY(f->seen.questions.isEmpty());
    }

    void asksForTheProxy()
    {
        useProxy();
        f->openUrl(QUrl(u"http://signin.proxied.test/page"_s), u"http://callback.proxied.test/cb"_s);
        QTRY_COMPARE_WITH_TIMEOUT(f->seen.questions.size(), 1, WebViewFixture::patience);
        QVERIFY(f->seen.questions.first().isProxy);
        QVERIFY(f->seen.questions.first().host.startsWith(u"127.0.0.1"));
        f->view->giveCredentials(u"ann"_s, u"s3cret"_s);
        QTRY_COMPARE_WITH_TIMEOUT(f->seen.caught.size(), 1, WebViewFixture::patience);
        QVERIFY(!hasReachedTheCallback());
    }

    void tellsTheProxyWhatTheSettingsHold()
    {
        useProxy(u"ann"_s, u"s3cret"_s);
        f->openUrl(QUrl(u"http://signin.proxied.test/page"_s), u"http://callback.proxied.test/cb"_s);
        QTRY_COMPARE_WITH_TIMEOUT(f->seen.caught.size(), 1, WebViewFixture::patience);
        QVERIFY(f->seen.questions.isEmpty());
        QVERIFY(!hasReachedTheCallback());
    }

    void asksWhereTheProxyRefusesWhatTheSettingsHold()
    {
        useProxy(u"ann"_s, u"old"_s);
        f->openUrl(QUrl(u"http://signin.proxied.test/page"_s), u"http://callback.proxied.test/cb"_s);
        QTRY_COMPARE_WITH_TIMEOUT(f->seen.questions.size(), 1, WebViewFixture::patience);
        QVERIFY(f->seen.questions.first().isRepeated);
        QCOMPARE(
            std::count_if(f->provider->requests().begin(), f->provider->requests().end(),
                          [](const HttpRequest &request) { return request.headers.contains("proxy-authorization"); }),
            1); // told once: a second time could lock the account
        f->view->giveCredentials(u"ann"_s, u"s3cret"_s);
        QTRY_COMPARE_WITH_TIMEOUT(f->seen.caught.size(), 1, WebViewFixture::patience);
    }

    void tellsThatTheProxyIsAway()
    {
        useProxy();
        f->provider->stop();
        f->openUrl(QUrl(u"http://signin.proxied.test/page"_s));
        QTRY_COMPARE_WITH_TIMEOUT(f->seen.failures, QList{ SignInViewObserver::Failure::Proxy },
                                  WebViewFixture::patience);
    }
};

int main(int argc, char **argv)
{
    const PrivateHome home;
    QApplication application(argc, argv);
    WebViewAuthTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "webviewauthtest.moc"
