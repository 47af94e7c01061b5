// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/privatehome.h"
#include "tests/support/webviewfixture.h"
#include "ui/signin/webviewwarmup.h"

#include <QApplication>
#include <QDirIterator>
#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace iw;
using namespace Qt::StringLiterals;

using Failure = SignInViewObserver::Failure;

/// The life of a session: failures and ends of the page, what stays for the next sign-in and what does not.
class WebViewSessionTest : public QObject
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

    void tellsTheRenderersDeathAndGoesOn()
    {
        f->provider->page("/page", HttpReply{ .body = "<title>page</title>" });
        f->open(u"/page"_s);
        QTRY_COMPARE_WITH_TIMEOUT(f->seen.title, u"page"_s, WebViewFixture::patience);
        QTRY_VERIFY(f->seen.finished > 0);
        QVERIFY(f->view->rendererProcessId() > 0);
        ::kill(pid_t(f->view->rendererProcessId()), SIGKILL);
        QTRY_COMPARE_WITH_TIMEOUT(f->seen.deaths, 1, WebViewFixture::patience);
        f->provider->page("/page", redirectReply(f->answer));
        f->view->reload();
        QTRY_COMPARE_WITH_TIMEOUT(f->seen.caught.size(), 1, WebViewFixture::patience);
        QCOMPARE(f->callbackRequests(), 0);
    }

    void tellsFailuresAndRetries()
    {
        f->provider->stop();
        f->open(u"/page"_s);
        QTRY_COMPARE_WITH_TIMEOUT(f->seen.failures, QList{ Failure::Refused }, WebViewFixture::patience);
        QVERIFY(f->provider->restart());
        f->provider->page("/page", HttpReply{ .dropped = true });
        f->view->reload();
        QTRY_COMPARE_WITH_TIMEOUT(f->seen.failures.size(), 2, WebViewFixture::patience);
        QCOMPARE(f->seen.failures.last(), Failure::EmptyAnswer);
        f->provider->page("/page", redirectReply(f->answer));
        f->view->reload();
        QTRY_COMPARE_WITH_TIMEOUT(f->seen.caught.size(), 1, WebViewFixture::patience);
        QCOMPARE(f->seen.failures.size(), 2);
    }

    void showsThePageOfAnHttpError()
    {
        f->provider->page("/denied", HttpReply{ .body = "<title>denied</title><p>no", .status = 403 });
        f->open(u"/denied"_s);
        QTRY_COMPARE_WITH_TIMEOUT(f->seen.title, u"denied"_s, WebViewFixture::patience);
        QTRY_VERIFY(f->seen.finished > 0);
        QVERIFY(f->seen.failures.isEmpty());
    }

    // W24: what a refusal of embedded browsers is known by.
    void readsThePageOfAnError()
    {
        f->provider->page(
            "/denied", HttpReply{ .body = "<title>Error</title><p>403: <b>disallowed_</b>useragent", .status = 403 });
        f->open(u"/denied"_s);
        QTRY_COMPARE_WITH_TIMEOUT(f->seen.errors, 1, WebViewFixture::patience);
        QString text;
        f->view->readText([&text](const QString &read) { text = read; });
        QTRY_COMPARE(text.simplified(), u"403: disallowed_useragent"_s);
    }

    void keepsNothingForTheNextSignIn()
    {
        f->provider->page("/login",
                          HttpReply{ .body = "<title>in</title>", .headers = "Set-Cookie: who=me; Path=/\r\n" });
        f->provider->page("/again", HttpReply{ .body = "<title>again</title>" });
        f->open(u"/login"_s);
        QTRY_COMPARE_WITH_TIMEOUT(f->seen.title, u"in"_s, WebViewFixture::patience);
        f->open(u"/again"_s);
        QTRY_COMPARE_WITH_TIMEOUT(f->seen.title, u"again"_s, WebViewFixture::patience);
        QCOMPARE(f->provider->count("/again"), 1);
        QVERIFY(!f->provider->requests().last().headers.contains("cookie"));
        QVERIFY(!f->view->canGoBack());
    }

    /// What "keep me signed in" stands on: the cookies of one sign-in, put into a later one.
    void putsKeptCookiesBackBeforeTheFirstRequest_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QByteArray>("attributes");
        QTest::addColumn<QString>("otherHost");
        QTest::addColumn<bool>("goesToOtherHost");
        const QString own = u"signin.kept.test"_s;
        const QString below = u"below.signin.kept.test"_s;
        QTest::newRow("of one host") << own << QByteArray("Path=/; Max-Age=7776000; HttpOnly") << below << false;
        QTest::newRow("of a domain") << own << QByteArray("Domain=kept.test; Path=/; Max-Age=60") << below << true;
        QTest::newRow("of the session") << own << QByteArray("Path=/; SameSite=Strict") << below << false;
        QTest::newRow("of an address") << u"127.0.0.1"_s << QByteArray("Path=/") << own << false;
    }

    void putsKeptCookiesBackBeforeTheFirstRequest()
    {
        QFETCH(QString, host);
        QFETCH(QByteArray, attributes);
        QFETCH(QString, otherHost);
        QFETCH(bool, goesToOtherHost);
        const auto at = [this](const QString &name, const QString &path) {
            QUrl url = f->provider->url(path);
            url.setHost(name);
            return url;
        };
        const auto cookieSentTo = [this] { return f->provider->requests().last().headers.value("cookie"); };
        f->provider->page("/login",
                          HttpReply{ .status = 302,
                                     .headers = "Set-Cookie: browser=trusted=1; " + attributes
                                         + "\r\nSet-Cookie: gone=1; Max-Age=0\r\nLocation: " + f->answer.toUtf8()
                                         + "\r\n" });
        f->provider->page("/again", HttpReply{ .body = "<title>again</title>" });
        f->openUrl(at(host, u"/login"_s));
        QTRY_COMPARE_WITH_TIMEOUT(f->seen.caught.size(), 1, WebViewFixture::patience);
        QTRY_VERIFY(!f->view->cookies().isEmpty());
        const QByteArray kept = f->view->cookies();
        QVERIFY(!kept.contains("gone"));

        f->view->putCookies(kept);
        f->openUrl(at(host, u"/again"_s));
        QTRY_COMPARE_WITH_TIMEOUT(f->provider->count("/again"), 1, WebViewFixture::patience);
        QCOMPARE(cookieSentTo(), QByteArray("browser=trusted=1"));
        QTRY_COMPARE(f->view->cookies(), kept); // nothing got lost on the way

        f->view->putCookies(kept);
        f->openUrl(at(otherHost, u"/again"_s));
        QTRY_COMPARE_WITH_TIMEOUT(f->provider->count("/again"), 2, WebViewFixture::patience);
        QCOMPARE(!cookieSentTo().isEmpty(), goesToOtherHost);

        f->openUrl(at(host, u"/again"_s)); // they were for the one sign-in only
        QTRY_COMPARE_WITH_TIMEOUT(f->provider->count("/again"), 3, WebViewFixture::patience);
        QVERIFY(cookieSentTo().isEmpty());
    }

    void startsInSpiteOfUnusableCookies()
    {
        f->provider->page("/again", HttpReply{ .body = "<title>again</title>" });
        f->view->putCookies("damaged\nname=value; domain=com; secure\n=;\n");
        f->open(u"/again"_s);
        QTRY_COMPARE_WITH_TIMEOUT(f->provider->count("/again"), 1, WebViewFixture::patience);
    }

    void goesBack()
    {
        f->provider->page(
            "/one", HttpReply{ .body = "<title>one</title><a href=/two style='position: fixed; inset: 0'>two</a>" });
        f->provider->page("/two", HttpReply{ .body = "<title>two</title>" });
        f->open(u"/one"_s);
        QTRY_COMPARE_WITH_TIMEOUT(f->seen.title, u"one"_s, WebViewFixture::patience);
        QTRY_VERIFY(f->seen.finished > 0);
        QVERIFY(!f->view->canGoBack());
        QWidget *page = QApplication::focusWidget() ? QApplication::focusWidget() : f->view->widget()->focusProxy();
        QTRY_VERIFY_WITH_TIMEOUT((QTest::mouseClick(page, Qt::LeftButton), f->seen.title == u"two"),
                                 WebViewFixture::patience);
        QTRY_VERIFY(f->view->canGoBack());
        f->view->back();
        QTRY_COMPARE_WITH_TIMEOUT(f->seen.title, u"one"_s, WebViewFixture::patience);
    }

    void warmsUpStepByStepAndThatSessionIsUsed()
    {
        WebViewWarmUp warmUp(m_plugin);
        QSignalSpy done(&warmUp, &WebViewWarmUp::done);
        warmUp.start();
        QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, WebViewFixture::patience);
        QVERIFY(!(*m_plugin.factory())->warmUp());
        f->provider->page("/page", WebViewFixture::script(u"document.title = history.length"_s));
        f->open(u"/page"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!f->seen.title.isEmpty(), WebViewFixture::patience);
        QTRY_VERIFY(f->seen.finished > 0);
        QVERIFY(!f->view->canGoBack()); // not to the blank page
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
    const PrivateHome home;
    qputenv("QTWEBENGINE_CHROMIUM_FLAGS", "--host-resolver-rules=\"MAP *.kept.test 127.0.0.1\"");
    QApplication application(argc, argv);
    WebViewSessionTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "webviewsessiontest.moc"
