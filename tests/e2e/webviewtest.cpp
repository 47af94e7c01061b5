// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/privatehome.h"
#include "tests/support/webviewfixture.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDialog>
#include <QTest>

using namespace iw;
using namespace Qt::StringLiterals;

/// Takes the place of whatever the desktop would start.
class DesktopSpy final : public QObject
{
    Q_OBJECT
public:
    QList<QUrl> opened;
public Q_SLOTS:
    void open(const QUrl &url) { opened.append(url); }
};

/// The plugin with the real engine and real sockets: whatever a page does, the callback's server is asked nothing.
class WebViewTest : public QObject
{
    Q_OBJECT

    WebViewPlugin m_plugin{ u"" IW_BIN_DIR ""_s };
    std::unique_ptr<WebViewFixture> f;

private Q_SLOTS:
    void initTestCase()
    {
        const auto factory = m_plugin.factory();
        QVERIFY2(factory, qPrintable(factory ? QString() : factory.problem().id + factory.problem().technical));
    }

    void init() { f = std::make_unique<WebViewFixture>(m_plugin); }

    void cleanup()
    {
        QCOMPARE(f->callbackRequests(), 0);
        f.reset();
    }

    void tellsItsVersion() { QVERIFY((*m_plugin.factory())->engineVersion().startsWith(u"Chromium 1"_s)); }

    // W15: the engine itself would end the process.
    void isOffWhereAPartOfTheEngineIsMissing_data()
    {
        QTest::addColumn<QByteArray>("variable");
        QTest::newRow("its process") << QByteArray("QTWEBENGINEPROCESS_PATH");
        QTest::newRow("its resources") << QByteArray("QTWEBENGINE_RESOURCES_PATH");
    }

    void isOffWhereAPartOfTheEngineIsMissing()
    {
        QFETCH(QByteArray, variable);
        WebViewPlugin plugin(u"" IW_BIN_DIR ""_s);
        qputenv(variable.constData(), "/nowhere");
        const auto factory = plugin.factory();
        qunsetenv(variable.constData());
        QCOMPARE(factory.problem().id, u"signin.embedded-missing"_s);
    }

    // W25
    void isOffWhileRemoteDebuggingIsOn_data()
    {
        QTest::addColumn<QByteArray>("variable");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("variable") << QByteArray("QTWEBENGINE_REMOTE_DEBUGGING") << QByteArray("9222");
        QTest::newRow("flag") << QByteArray("QTWEBENGINE_CHROMIUM_FLAGS") << QByteArray("--remote-debugging-port=9222");
        QTest::newRow("pipe") << QByteArray("QTWEBENGINE_CHROMIUM_FLAGS") << QByteArray("--a --remote-debugging-pipe");
    }

    void isOffWhileRemoteDebuggingIsOn()
    {
        QFETCH(QByteArray, variable);
        QFETCH(QByteArray, value);
        WebViewPlugin plugin(u"" IW_BIN_DIR ""_s);
        qputenv(variable.constData(), value);
        const auto factory = plugin.factory();
        qunsetenv(variable.constData());
        QCOMPARE(factory.problem().id, u"signin.embedded-debugging"_s);
    }

    void catchesTheRedirectBeforeItsRequest_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *path :
             { "/301", "/302", "/303", "/307", "/308", "/chain", "/form-303", "/form-307", "/form-get", "/js",
               "/replace", "/meta", "/refresh", "/top", "/open", "/blank", "/open-then-go" })
            QTest::newRow(path) << QString::fromLatin1(path);
    }

    void catchesTheRedirectBeforeItsRequest()
    {
        for (const int status : { 301, 302, 303, 307, 308 })
            f->provider->page("/" + QByteArray::number(status), redirectReply(f->answer, status));
        f->provider->page("/chain", redirectReply(u"/302"_s));
        const QByteArray form = "<!doctype html><form method=post action=/login-%1><input name=password value=secret>"
                                "</form><script>document.forms[0].submit()</script>";
        for (const int status : { 303, 307 }) {
            const QByteArray number = QByteArray::number(status);
            f->provider->page("/form-" + number, HttpReply{ .body = QByteArray(form).replace("%1", number) });
            f->provider->page("/login-" + number, redirectReply(f->answer, status));
        }
        f->provider->page("/form-get",
                          HttpReply{ .body = "<!doctype html><form action='" + f->callbackHost.origin().toUtf8()
                                         + "/cb'><input name=code value=abc><input name=state value=s></form>"
                                           "<script>document.forms[0].submit()</script>" });
        f->provider->page("/js", WebViewFixture::script(u"location.href='%1'"_s.arg(f->answer)));
        f->provider->page("/replace", WebViewFixture::script(u"location.replace('%1')"_s.arg(f->answer)));
        f->provider->page("/meta",
                          HttpReply{ .body = "<meta http-equiv=refresh content='0;url=" + f->answer.toUtf8() + "'>" });
        f->provider->page("/refresh",
                          HttpReply{ .body = "<p>wait", .headers = "Refresh: 0;url=" + f->answer.toUtf8() + "\r\n" });
        f->provider->page("/top", HttpReply{ .body = "<iframe src=/inner></iframe>" });
        f->provider->page("/inner", WebViewFixture::script(u"top.location='%1'"_s.arg(f->answer)));
        f->provider->page("/open", WebViewFixture::script(u"window.open('%1')"_s.arg(f->answer)));
        f->provider->page("/blank",
                          HttpReply{ .body = "<a id=a target=_blank href='" + f->answer.toUtf8()
                                         + "'>go</a><script>a.click()</script>" });
        f->provider->page(
            "/open-then-go",
            WebViewFixture::script(u"const w = window.open('about:blank'); w.location = '%1'"_s.arg(f->answer)));

        QFETCH(QString, path);
        f->open(path);
        QTRY_COMPARE_WITH_TIMEOUT(f->seen.caught.size(), 1, WebViewFixture::patience);
        QCOMPARE(f->seen.caught.first().toString(QUrl::FullyEncoded), f->answer);
        QTRY_VERIFY(f->window.findChildren<QDialog *>().isEmpty()); // pop-ups close by themselves
        QVERIFY(f->seen.failures.isEmpty());
        QCOMPARE(f->callbackRequests(), 0);
    }

    void stopsWhatIsNoNavigation_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("fetch") << u"fetch('%1', {mode: 'no-cors'}).finally(done)"_s;
        QTest::newRow("fetch, POST") << u"fetch('%1', {method: 'POST', mode: 'no-cors', body: 'x'}).finally(done)"_s;
        QTest::newRow("image") << u"const i = new Image; i.onload = i.onerror = done; i.src = '%1'"_s;
        QTest::newRow("prefetch") << u"const l = document.createElement('link'); l.rel = 'prefetch'; l.href = '%1';"
                                     "l.onload = l.onerror = done; document.head.append(l)"_s;
        QTest::newRow("script") << u"const s = document.createElement('script'); s.src = '%1';"
                                   "s.onload = s.onerror = done; document.head.append(s)"_s;
        QTest::newRow("beacon") << u"navigator.sendBeacon('%1', 'x'); setTimeout(done, 300)"_s;
        QTest::newRow("frame") << u"const f = document.createElement('iframe'); f.src = '%1';"
                                  "document.body.append(f); setTimeout(done, 300)"_s;
        QTest::newRow("frame, redirected") << u"const f = document.createElement('iframe'); f.src = '/302';"
                                              "document.body.append(f); setTimeout(done, 300)"_s;
    }

    void stopsWhatIsNoNavigation()
    {
        QFETCH(QString, code);
        f->provider->page("/302", redirectReply(f->answer));
        f->provider->page(
            "/page",
            WebViewFixture::script(u"function done() { fetch('/done') }; "_s + code.replace(u"%1"_s, f->answer)));
        f->open(u"/page"_s);
        QTRY_VERIFY_WITH_TIMEOUT(f->provider->count("/done") > 0, WebViewFixture::patience);
        QCOMPARE(f->callbackRequests(), 0);
        QVERIFY(f->seen.caught.isEmpty());
    }

    /// What Qt WebEngine cannot do: of a redirected image or fetch() it asks only after it began to follow, so that the
    /// request may reach the callback's server. Nothing is taken from it, and the user is told.
    void tellsOfRedirectedParts_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("image") << u"(new Image).src = '/302'"_s;
        QTest::newRow("fetch") << u"fetch('/302', {mode: 'no-cors'})"_s;
    }

    void tellsOfRedirectedParts()
    {
        QFETCH(QString, code);
        f->provider->page("/302", redirectReply(f->answer));
        f->provider->page("/page", WebViewFixture::script(code));
        f->open(u"/page"_s);
        QTRY_COMPARE_WITH_TIMEOUT(f->seen.refusals.size(), 1, WebViewFixture::patience);
        QVERIFY(f->seen.caught.isEmpty());
        f->callbackHost.clearRequests(); // the exception that SECURITY.md names
    }

    // A31: an address that a page gives itself was nobody's redirect.
    void takesNothingFromAnAddressThePageWrote()
    {
        f->provider->page("/push", WebViewFixture::script(u"history.pushState({}, '', '/cb?code=abc&state=s')"_s));
        f->provider->page("/fine", HttpReply{ .body = "<title>fine</title>" });
        f->open(u"/push"_s, f->provider->url(u"/cb"_s).toString());
        QTRY_VERIFY_WITH_TIMEOUT(f->seen.addresses.contains(f->provider->url(u"/cb?code=abc&state=s"_s)),
                                 WebViewFixture::patience);
        f->open(u"/fine"_s);
        QTRY_COMPARE_WITH_TIMEOUT(f->seen.title, u"fine"_s, WebViewFixture::patience);
        QVERIFY(f->seen.caught.isEmpty());
    }

    void takesNothingFromACallbackWhoseOwnPairsAreGone()
    {
        f->provider->page("/302", redirectReply(f->answer));
        f->open(u"/302"_s, f->callbackHost.origin() + u"/cb?tenant=1"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!f->seen.refusals.isEmpty(), WebViewFixture::patience);
        QCOMPARE(f->callbackRequests(), 0);
        QVERIFY(f->seen.caught.isEmpty());
    }

    void catchesCustomSchemes_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("302") << u"/302"_s;
        QTest::newRow("js") << u"/js"_s;
        QTest::newRow("window.open") << u"/open"_s;
    }

    void catchesCustomSchemes()
    {
        DesktopSpy desktop;
        QDesktopServices::setUrlHandler(u"myapp"_s, &desktop, "open");
        f->provider->page("/302", redirectReply(u"myapp://cb?code=abc&state=s"_s));
        f->provider->page("/js", WebViewFixture::script(u"location='myapp://cb?code=abc&state=s'"_s));
        f->provider->page("/open", WebViewFixture::script(u"window.open('myapp://cb?code=abc&state=s')"_s));
        QFETCH(QString, path);
        f->open(path, u"myapp://cb"_s);
        QTRY_COMPARE_WITH_TIMEOUT(f->seen.caught.size(), 1, WebViewFixture::patience);
        QCOMPARE(f->seen.caught.first().query(), u"code=abc&state=s"_s);
        QVERIFY(desktop.opened.isEmpty());
        QDesktopServices::unsetUrlHandler(u"myapp"_s);
    }

    void refusesOtherSchemes_data()
    {
        QTest::addColumn<QString>("url");
        QTest::newRow("mailto") << u"mailto:a@example.com"_s;
        QTest::newRow("tel") << u"tel:123"_s;
        QTest::newRow("an application's") << u"other://x"_s;
        QTest::newRow("blob") << u"' + URL.createObjectURL(new Blob(['x'], {type: 'text/html'})) + '"_s;
    }

    void refusesOtherSchemes()
    {
        DesktopSpy desktop;
        for (const QString &scheme : { u"mailto"_s, u"tel"_s, u"other"_s })
            QDesktopServices::setUrlHandler(scheme, &desktop, "open");
        QFETCH(QString, url);
        f->provider->page("/js", WebViewFixture::script(u"location = '"_s + url + u"'"_s));
        f->open(u"/js"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!f->seen.refusals.isEmpty(), WebViewFixture::patience);
        QVERIFY(desktop.opened.isEmpty());
        for (const QString &scheme : { u"mailto"_s, u"tel"_s, u"other"_s })
            QDesktopServices::unsetUrlHandler(scheme);
    }

    void catchesOnce()
    {
        f->provider->page("/twice",
                          WebViewFixture::script(
                              u"window.open('%1'); location = '%1'; setTimeout(() => location = '%1', 50);"_s.replace(
                                  u"%1"_s, f->answer)));
        f->provider->page("/fine", HttpReply{ .body = "<title>fine</title>" });
        f->open(u"/twice"_s);
        QTRY_COMPARE_WITH_TIMEOUT(f->seen.caught.size(), 1, WebViewFixture::patience);
        // Not caught again until the next open().
        f->open(u"/fine"_s);
        QTRY_COMPARE_WITH_TIMEOUT(f->seen.title, u"fine"_s, WebViewFixture::patience);
        QCOMPARE(f->seen.caught.size(), 1);
        QCOMPARE(f->callbackRequests(), 0);
    }
};

int main(int argc, char **argv)
{
    const PrivateHome home;
    QApplication application(argc, argv);
    WebViewTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "webviewtest.moc"
