// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signin/redirect.h"
#include "tests/support/httpserver.h"
#include "tests/support/recordingobserver.h"
#include "ui/signin/webviewplugin.h"
#include "ui/signin/webviewwarmup.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDialog>
#include <QDirIterator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

#include <csignal>

using namespace iw;
using namespace Qt::StringLiterals;

using Failure = SignInViewObserver::Failure;

namespace {

constexpr int patience = 20000; // a first page on a busy machine

HttpReply script(const QString &code)
{
    return { .body = "<!doctype html><title>page</title><body><script>" + code.toUtf8() + "</script>" };
}

} // namespace

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
    std::unique_ptr<HttpServer> m_provider;
    std::unique_ptr<HttpServer> m_callbackHost;
    std::unique_ptr<RecordingObserver> m_seen;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<SignInView> m_view;
    QString m_answer;

    void open(const QString &path, const QString &callback = {})
    {
        const RedirectTarget target(callback.isEmpty() ? m_callbackHost->origin() + u"/cb"_s : callback, u"s"_s);
        m_view->open(m_provider->url(path), target.callbackUrl(), [target](const QUrl &url, bool mainFrame) {
            if (target.matches(url))
                return mainFrame ? NavigationDecision::Caught : NavigationDecision::Refuse;
            return target.isAtCallback(url) ? NavigationDecision::Refuse : NavigationDecision::Load;
        });
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto factory = m_plugin.factory();
        QVERIFY2(factory, qPrintable(factory ? QString() : factory.problem().id + factory.problem().technical));
    }

    void init()
    {
        m_provider = std::make_unique<HttpServer>();
        m_callbackHost = std::make_unique<HttpServer>();
        m_answer = m_callbackHost->origin() + u"/cb?code=abc&state=s"_s;
        m_provider->page("/done", HttpReply{});
        m_seen = std::make_unique<RecordingObserver>();
        m_window = std::make_unique<QWidget>();
        auto *layout = new QVBoxLayout(m_window.get());
        m_view = (*m_plugin.factory())->createView(*m_seen);
        layout->addWidget(m_view->widget());
        m_window->resize(800, 600);
        m_window->show();
    }

    void cleanup()
    {
        m_view.reset();
        m_window.reset();
    }

    void tellsItsVersion() { QVERIFY((*m_plugin.factory())->engineVersion().startsWith(u"Chromium 1"_s)); }

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
            m_provider->page("/" + QByteArray::number(status), redirectReply(m_answer, status));
        m_provider->page("/chain", redirectReply(u"/302"_s));
        const QByteArray form = "<!doctype html><form method=post action=/login-%1><input name=password value=secret>"
                                "</form><script>document.forms[0].submit()</script>";
        for (const int status : { 303, 307 }) {
            const QByteArray number = QByteArray::number(status);
            m_provider->page("/form-" + number, HttpReply{ .body = QByteArray(form).replace("%1", number) });
            m_provider->page("/login-" + number, redirectReply(m_answer, status));
        }
        m_provider->page("/form-get",
                         HttpReply{ .body = "<!doctype html><form action='" + m_callbackHost->origin().toUtf8()
                                        + "/cb'><input name=code value=abc><input name=state value=s></form>"
                                          "<script>document.forms[0].submit()</script>" });
        m_provider->page("/js", script(u"location.href='%1'"_s.arg(m_answer)));
        m_provider->page("/replace", script(u"location.replace('%1')"_s.arg(m_answer)));
        m_provider->page("/meta",
                         HttpReply{ .body = "<meta http-equiv=refresh content='0;url=" + m_answer.toUtf8() + "'>" });
        m_provider->page("/refresh",
                         HttpReply{ .body = "<p>wait", .headers = "Refresh: 0;url=" + m_answer.toUtf8() + "\r\n" });
        m_provider->page("/top", HttpReply{ .body = "<iframe src=/inner></iframe>" });
        m_provider->page("/inner", script(u"top.location='%1'"_s.arg(m_answer)));
        m_provider->page("/open", script(u"window.open('%1')"_s.arg(m_answer)));
        m_provider->page("/blank",
                         HttpReply{ .body = "<a id=a target=_blank href='" + m_answer.toUtf8()
                                        + "'>go</a><script>a.click()</script>" });
        m_provider->page("/open-then-go",
                         script(u"const w = window.open('about:blank'); w.location = '%1'"_s.arg(m_answer)));

        QFETCH(QString, path);
        open(path);
        QTRY_COMPARE_WITH_TIMEOUT(m_seen->caught.size(), 1, patience);
        QCOMPARE(m_seen->caught.first().toString(QUrl::FullyEncoded), m_answer);
        QTRY_VERIFY(m_window->findChildren<QDialog *>().isEmpty()); // pop-ups close by themselves
        QVERIFY(m_seen->failures.isEmpty());
        QCOMPARE(m_callbackHost->requests().size(), 0);
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
        m_provider->page("/302", redirectReply(m_answer));
        m_provider->page("/page", script(u"function done() { fetch('/done') }; "_s + code.replace(u"%1"_s, m_answer)));
        open(u"/page"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_provider->count("/done") > 0, patience);
        QCOMPARE(m_callbackHost->requests().size(), 0);
        QVERIFY(m_seen->caught.isEmpty());
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
        m_provider->page("/302", redirectReply(m_answer));
        m_provider->page("/page", script(code));
        open(u"/page"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_seen->refusals.size(), 1, patience);
        QVERIFY(m_seen->caught.isEmpty());
    }

    void takesNothingFromACallbackWhoseOwnPairsAreGone()
    {
        m_provider->page("/302", redirectReply(m_answer));
        open(u"/302"_s, m_callbackHost->origin() + u"/cb?tenant=1"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!m_seen->refusals.isEmpty(), patience);
        QCOMPARE(m_callbackHost->requests().size(), 0);
        QVERIFY(m_seen->caught.isEmpty());
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
        m_provider->page("/302", redirectReply(u"myapp://cb?code=abc&state=s"_s));
        m_provider->page("/js", script(u"location='myapp://cb?code=abc&state=s'"_s));
        m_provider->page("/open", script(u"window.open('myapp://cb?code=abc&state=s')"_s));
        QFETCH(QString, path);
        open(path, u"myapp://cb"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_seen->caught.size(), 1, patience);
        QCOMPARE(m_seen->caught.first().query(), u"code=abc&state=s"_s);
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
        m_provider->page("/js", script(u"location = '"_s + url + u"'"_s));
        open(u"/js"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!m_seen->refusals.isEmpty(), patience);
        QVERIFY(desktop.opened.isEmpty());
        for (const QString &scheme : { u"mailto"_s, u"tel"_s, u"other"_s })
            QDesktopServices::unsetUrlHandler(scheme);
    }

    void catchesOnce()
    {
        m_provider->page("/twice",
                         script(u"window.open('%1'); location = '%1'; setTimeout(() => location = '%1', 50);"_s.replace(
                             u"%1"_s, m_answer)));
        m_provider->page("/fine", HttpReply{ .body = "<title>fine</title>" });
        open(u"/twice"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_seen->caught.size(), 1, patience);
        // Not caught again until the next open().
        open(u"/fine"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_seen->title, u"fine"_s, patience);
        QCOMPARE(m_seen->caught.size(), 1);
        QCOMPARE(m_callbackHost->requests().size(), 0);
    }

    void opensThreePopupsAtMost()
    {
        m_provider->page("/loop", script(u"for (let i = 0; i < 50; ++i) window.open('/popup?' + i); fetch('/done')"_s));
        m_provider->page("/popup", HttpReply{ .body = "<title>popup</title>" });
        open(u"/loop"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_provider->count("/done") > 0, patience);
        QTRY_COMPARE(m_provider->count("/popup"), 3);
        QCOMPARE(m_window->findChildren<QDialog *>().size(), 3);
        QVERIFY(!m_seen->refusals.isEmpty());
    }

    void refusesDownloadsAndPermissions()
    {
        m_provider->page("/asks",
                         script(u"navigator.geolocation.getCurrentPosition(() => {}, () => fetch('/done'))"_s));
        open(u"/asks"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_provider->count("/done") > 0, patience);
        QTRY_COMPARE(m_seen->refusals.size(), 1);
        m_provider->page("/file",
                         HttpReply{ .body = "x", .headers = "Content-Disposition: attachment\r\n", .type = "a/b" });
        open(u"/file"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_seen->refusals.size(), 2, patience);
        QVERIFY(m_seen->failures.isEmpty());
    }

    void answersScriptDialogsAndSilencesThem()
    {
        m_provider->page("/asks",
                         script(u"fetch('/done?' + confirm('<b>sure?</b>'));"
                                "for (let i = 0; i < 9; ++i) alert('again'); document.title = 'over'"_s));
        open(u"/asks"_s);
        QDialog *dialog = nullptr;
        const auto next = [&] { return (dialog = m_window->findChild<QDialog *>(u"scriptDialog"_s)) != nullptr; };
        int answered = 0;
        QTimer answers; // a user: the dialog's nested loop runs until it is answered
        connect(&answers, &QTimer::timeout, this, [&] {
            if (!next())
                return;
            ++answered;
            if (auto *silence = dialog->findChild<QWidget *>(u"silenceCheckBox"_s); silence && silence->isVisible())
                QTest::mouseClick(silence, Qt::LeftButton, {}, QPoint(8, silence->height() / 2));
            QTest::keyClick(dialog, Qt::Key_Return);
        });
        answers.start(20);
        QTRY_COMPARE_WITH_TIMEOUT(m_seen->title, u"over"_s, patience);
        QCOMPARE(answered, 3);
        QTRY_COMPARE(m_provider->requests().last().target, "/done?true");
    }

    void survivesTheEndOfTheSignInUnderAnOpenDialog()
    {
        m_provider->page("/asks", script(u"alert('wait')"_s));
        open(u"/asks"_s);
        bool closed = false;
        QTimer closer;
        connect(&closer, &QTimer::timeout, this, [&] {
            if (m_window->findChild<QDialog *>(u"scriptDialog"_s)) {
                m_view->close();
                closed = true;
                closer.stop();
            }
        });
        closer.start(20);
        QTRY_VERIFY_WITH_TIMEOUT(closed, patience);
        m_provider->page("/fine", HttpReply{ .body = "<title>fine</title>" });
        open(u"/fine"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_seen->title, u"fine"_s, patience);
    }

    void tellsTheRenderersDeathAndGoesOn()
    {
        m_provider->page("/page", HttpReply{ .body = "<title>page</title>" });
        open(u"/page"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_seen->title, u"page"_s, patience);
        QTRY_VERIFY(m_seen->finished > 0);
        QVERIFY(m_view->rendererProcessId() > 0);
        ::kill(pid_t(m_view->rendererProcessId()), SIGKILL);
        QTRY_COMPARE_WITH_TIMEOUT(m_seen->deaths, 1, patience);
        m_provider->page("/page", redirectReply(m_answer));
        m_view->reload();
        QTRY_COMPARE_WITH_TIMEOUT(m_seen->caught.size(), 1, patience);
        QCOMPARE(m_callbackHost->requests().size(), 0);
    }

    void tellsFailuresAndRetries()
    {
        m_provider->stop();
        open(u"/page"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_seen->failures, QList{ Failure::Refused }, patience);
        QVERIFY(m_provider->restart());
        m_provider->page("/page", HttpReply{ .dropped = true });
        m_view->reload();
        QTRY_COMPARE_WITH_TIMEOUT(m_seen->failures.size(), 2, patience);
        QCOMPARE(m_seen->failures.last(), Failure::EmptyAnswer);
        m_provider->page("/page", redirectReply(m_answer));
        m_view->reload();
        QTRY_COMPARE_WITH_TIMEOUT(m_seen->caught.size(), 1, patience);
        QCOMPARE(m_seen->failures.size(), 2);
    }

    void showsThePageOfAnHttpError()
    {
        m_provider->page("/denied", HttpReply{ .body = "<title>denied</title><p>no", .status = 403 });
        open(u"/denied"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_seen->title, u"denied"_s, patience);
        QTRY_VERIFY(m_seen->finished > 0);
        QVERIFY(m_seen->failures.isEmpty());
    }

    void keepsNothingForTheNextSignIn()
    {
        m_provider->page("/login",
                         HttpReply{ .body = "<title>in</title>", .headers = "Set-Cookie: who=me; Path=/\r\n" });
        m_provider->page("/again", HttpReply{ .body = "<title>again</title>" });
        open(u"/login"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_seen->title, u"in"_s, patience);
        open(u"/again"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_seen->title, u"again"_s, patience);
        QCOMPARE(m_provider->count("/again"), 1);
        QVERIFY(!m_provider->requests().last().headers.contains("cookie"));
        QVERIFY(!m_view->canGoBack());
    }

    void goesBack()
    {
        m_provider->page(
            "/one", HttpReply{ .body = "<title>one</title><a href=/two style='position: fixed; inset: 0'>two</a>" });
        m_provider->page("/two", HttpReply{ .body = "<title>two</title>" });
        open(u"/one"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_seen->title, u"one"_s, patience);
        QTRY_VERIFY(m_seen->finished > 0);
        QVERIFY(!m_view->canGoBack());
        QWidget *page = QApplication::focusWidget() ? QApplication::focusWidget() : m_view->widget()->focusProxy();
        QTRY_VERIFY_WITH_TIMEOUT((QTest::mouseClick(page, Qt::LeftButton), m_seen->title == u"two"), patience);
        QTRY_VERIFY(m_view->canGoBack());
        m_view->back();
        QTRY_COMPARE_WITH_TIMEOUT(m_seen->title, u"one"_s, patience);
    }

    void warmsUpStepByStepAndThatSessionIsUsed()
    {
        WebViewWarmUp warmUp(m_plugin);
        QSignalSpy done(&warmUp, &WebViewWarmUp::done);
        warmUp.start();
        QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, patience);
        QVERIFY(!(*m_plugin.factory())->warmUp());
        m_provider->page("/page", script(u"document.title = history.length"_s));
        open(u"/page"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!m_seen->title.isEmpty(), patience);
        QTRY_VERIFY(m_seen->finished > 0);
        QVERIFY(!m_view->canGoBack()); // not to the blank page
    }

    void cleanupTestCase()
    {
        // Nothing stays in HOME.
        QStringList left;
        for (QDirIterator it(QDir::homePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();)
            left += it.next();
        QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
    }
};

int main(int argc, char **argv)
{
    QTemporaryDir home;
    qputenv("HOME", home.path().toLocal8Bit());
    for (const char *name : { "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME" })
        qunsetenv(name);
    QApplication application(argc, argv);
    WebViewTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "webviewtest.moc"
