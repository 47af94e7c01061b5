// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/privatehome.h"
#include "tests/support/webviewfixture.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDirIterator>
#include <QMenu>
#include <QTest>
#include <QTimer>
#include <QWheelEvent>

using namespace iw;
using namespace Qt::StringLiterals;

/// What a page asks for beside showing itself: windows, dialogs, permissions, files. It gets what a sign-in needs, and
/// the user is told of the rest.
class WebViewPageTest : public QObject
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

    void opensThreePopupsAtMost()
    {
        f->provider->page(
            "/loop",
            WebViewFixture::script(u"for (let i = 0; i < 50; ++i) window.open('/popup?' + i); fetch('/done')"_s));
        f->provider->page("/popup", HttpReply{ .body = "<title>popup</title>" });
        f->open(u"/loop"_s);
        QTRY_VERIFY_WITH_TIMEOUT(f->provider->count("/done") > 0, WebViewFixture::patience);
        QTRY_COMPARE(f->provider->count("/popup"), 3);
        QCOMPARE(f->window.findChildren<QDialog *>().size(), 3);
        QVERIFY(!f->seen.refusals.isEmpty());
    }

    void returnsTheFocusAfterAPopup()
    {
        f->provider->page("/opens", WebViewFixture::script(u"window.open('/popup')"_s));
        f->provider->page("/popup", WebViewFixture::script(u"setTimeout(() => location = '%1', 300)"_s.arg(f->answer)));
        f->window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&f->window));
        f->open(u"/opens"_s);
        QTRY_VERIFY_WITH_TIMEOUT(f->window.findChild<QDialog *>(u"popupWindow"_s), WebViewFixture::patience);
        QTRY_COMPARE_WITH_TIMEOUT(f->seen.caught.size(), 1, WebViewFixture::patience);
        QTRY_VERIFY(f->window.findChildren<QDialog *>().isEmpty());
        QTRY_VERIFY(f->view->widget()->isAncestorOf(QApplication::focusWidget()));
    }

    void refusesDownloads()
    {
        f->provider->page("/file",
                          HttpReply{ .body = "x", .headers = "Content-Disposition: attachment\r\n", .type = "a/b" });
        f->open(u"/file"_s);
        QTRY_COMPARE_WITH_TIMEOUT(f->seen.refusals.size(), 1, WebViewFixture::patience);
        QVERIFY(f->seen.failures.isEmpty());
        f->provider->page("/next", HttpReply{ .body = "<title>next</title>next" });
        f->open(u"/next"_s);
        QTRY_COMPARE_WITH_TIMEOUT(f->seen.title, u"next"_s, WebViewFixture::patience);
        QDirIterator files(QDir::homePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        QVERIFY2(!files.hasNext(), qPrintable(files.next()));
    }

    // W10
    void grantsNothing_data()
    {
        QTest::addColumn<QString>("wish"); // a promise that is kept where the wish is granted
        QTest::addColumn<bool>("isTold"); // the engine by itself refuses some without a question
        QTest::newRow("place") << u"new Promise((y, n) => navigator.geolocation.getCurrentPosition(y, n))"_s << true;
        QTest::newRow("camera") << u"navigator.mediaDevices.getUserMedia({video: true, audio: true})"_s << false;
        QTest::newRow("screen") << u"navigator.mediaDevices.getDisplayMedia()"_s << false;
        QTest::newRow("notifications")
            << u"Notification.requestPermission().then(p => p === 'granted' || Promise.reject())"_s << true;
        QTest::newRow("clipboard") << u"navigator.clipboard.readText()"_s << false;
        QTest::newRow("USB") << u"navigator.usb.requestDevice({filters: []})"_s << false;
        QTest::newRow("fonts") << u"queryLocalFonts().then(f => f.length || Promise.reject())"_s << false;
        QTest::newRow("files") << u"showOpenFilePicker()"_s << false;
        QTest::newRow("protocol") << u"Promise.resolve(navigator.registerProtocolHandler('web+x', '/%s')).then(() => "
                                     "Promise.reject())"_s
                                  << false;
    }

    void grantsNothing()
    {
        QFETCH(QString, wish);
        QFETCH(bool, isTold);
        f->provider->page("/asks",
                          WebViewFixture::script(u"(async () => { try { await %1; fetch('/granted') } "
                                                 "catch (e) { fetch('/done') } })()"_s.arg(wish)));
        f->open(u"/asks"_s);
        QTRY_VERIFY_WITH_TIMEOUT(f->provider->count("/done") + f->provider->count("/granted") > 0,
                                 WebViewFixture::patience);
        QCOMPARE(f->provider->count("/granted"), 0);
        QTRY_COMPARE(!f->seen.refusals.isEmpty(), isTold);
        QVERIFY(f->window.findChildren<QDialog *>().isEmpty()); // nothing is asked either
    }

    // W22: what needs a click of the user's.
    void refusesPrintingFilesAndTheWholeScreen_data()
    {
        QTest::addColumn<QString>("action");
        QTest::newRow("print") << u"print()"_s;
        QTest::newRow("file") << u"file.click()"_s;
        QTest::newRow("whole screen") << u"document.documentElement.requestFullscreen()"
                                         ".then(() => fetch('/granted'), () => fetch('/done'))"_s;
    }

    void refusesPrintingFilesAndTheWholeScreen()
    {
        QFETCH(QString, action);
        f->provider->page(
            "/asks",
            HttpReply{ .body = "<title>asks</title><input type=file id=file><button style='position: fixed;"
                               "inset: 0; width: 100%' onclick=\""
                           + action.toUtf8() + "\">Go</button>" });
        f->open(u"/asks"_s);
        QTRY_VERIFY_WITH_TIMEOUT(f->seen.finished > 0, WebViewFixture::patience);
        QTRY_VERIFY_WITH_TIMEOUT((QTest::mouseClick(f->page(), Qt::LeftButton),
                                  !f->seen.refusals.isEmpty() || f->provider->count("/done") > 0),
                                 WebViewFixture::patience);
        QCOMPARE(f->provider->count("/granted"), 0);
        QVERIFY(f->window.findChildren<QDialog *>().isEmpty());
    }

    /// What Chromium refuses to web pages by itself, without asking anybody; the user is told all the same.
    void refusesFilesAndPagesOfTheEngine_data()
    {
        QTest::addColumn<QString>("url");
        QTest::newRow("file") << u"file:///etc/hostname"_s;
        QTest::newRow("chrome") << u"chrome://version"_s;
        QTest::newRow("view-source") << u"view-source:http://127.0.0.1/"_s;
        QTest::newRow("data") << u"data:text/html,<title>data</title>"_s;
        QTest::newRow("devtools") << u"devtools://devtools/bundled/inspector.html"_s;
    }

    void refusesFilesAndPagesOfTheEngine()
    {
        QFETCH(QString, url);
        f->provider->page("/goes",
                          WebViewFixture::script(
                              u"window.open('%1'); location = '%1'; setTimeout(() => fetch('/done'), 300)"_s.arg(url)));
        f->open(u"/goes"_s);
        QTRY_COMPARE_WITH_TIMEOUT(f->provider->count("/done"), 1, WebViewFixture::patience);
        QCOMPARE(f->seen.title, u"page"_s);
        for (const QUrl &address : f->seen.addresses)
            QCOMPARE(address.scheme(), u"http"_s);
        QTRY_VERIFY(!f->seen.refusals.isEmpty());
    }

    /// Of these the engine shows nothing in place of the page, so that it is a failure.
    void tellsWhereTheEngineBlankedThePage()
    {
        f->provider->page("/goes", WebViewFixture::script(u"location = 'about:version'"_s));
        f->open(u"/goes"_s);
        QTRY_COMPARE_WITH_TIMEOUT(f->seen.failures, QList{ SignInViewObserver::Failure::Blocked },
                                  WebViewFixture::patience);
        QCOMPARE(f->seen.addresses.last().path(), u"/goes"_s);
    }

    void offersAMenuOfItsOwn()
    {
        f->provider->page(
            "/page", HttpReply{ .body = "<title>page</title><a href=/linked style='position: fixed; inset: 0'>x</a>" });
        f->open(u"/page"_s);
        QTRY_VERIFY_WITH_TIMEOUT(f->seen.finished > 0, WebViewFixture::patience);
        const auto menu = [this] { return f->window.findChild<QMenu *>(u"pageMenu"_s); };
        QTRY_VERIFY_WITH_TIMEOUT((QTest::mouseClick(f->page(), Qt::RightButton), menu()), WebViewFixture::patience);
        QStringList texts;
        QAction *copyLink = nullptr;
        for (QAction *action : menu()->actions()) {
            texts += action->text().remove(u'&');
            if (texts.last() == u"Copy Link Address")
                copyLink = action;
        }
        texts.removeAll(QString());
        QCOMPARE(texts, (QStringList{ u"Back"_s, u"Reload"_s, u"Copy"_s, u"Select All"_s, u"Copy Link Address"_s }));
        QVERIFY(copyLink);
        copyLink->trigger();
        menu()->close();
        QTRY_COMPARE(QApplication::clipboard()->text(), f->provider->url(u"/linked"_s).toString());
    }

    void offersToEditInAField()
    {
        f->provider->page("/page",
                          HttpReply{ .body = "<title>page</title><input value=text autofocus style='position: fixed;"
                                             "inset: 0; width: 100%; height: 100%'>" });
        f->open(u"/page"_s);
        QTRY_VERIFY_WITH_TIMEOUT(f->seen.finished > 0, WebViewFixture::patience);
        const auto menu = [this] { return f->window.findChild<QMenu *>(u"pageMenu"_s); };
        QTRY_VERIFY_WITH_TIMEOUT((QTest::mouseClick(f->page(), Qt::RightButton), menu()), WebViewFixture::patience);
        QStringList texts;
        for (const QAction *action : menu()->actions())
            texts += action->text().remove(u'&');
        for (const QString &wanted : { u"Undo"_s, u"Cut"_s, u"Copy"_s, u"Paste"_s, u"Select All"_s })
            QVERIFY2(texts.contains(wanted), qPrintable(texts.join(u", "_s)));
        menu()->close();
    }

    void zoomsByTheWheel()
    {
        f->provider->page("/page", HttpReply{ .body = "<title>page</title>page" });
        f->open(u"/page"_s);
        QTRY_VERIFY_WITH_TIMEOUT(f->seen.finished > 0, WebViewFixture::patience);
        const auto turn = [this](int angle, Qt::KeyboardModifiers modifiers) {
            const QPointF middle = f->page()->rect().center();
            QWheelEvent wheel(middle, f->page()->mapToGlobal(middle), {}, { 0, angle }, Qt::NoButton, modifiers,
                              Qt::NoScrollPhase, false);
            QApplication::sendEvent(f->page(), &wheel);
        };
        turn(120, Qt::ControlModifier);
        QTRY_COMPARE(f->seen.zoomSteps, 1);
        turn(-120, {});
        turn(-120, Qt::ControlModifier);
        QTRY_COMPARE(f->seen.zoomSteps, 0);
    }

    void answersScriptDialogsAndSilencesThem()
    {
        f->provider->page(
            "/asks",
            WebViewFixture::script(u"fetch('/done?' + confirm('<b>sure?</b>'));"
                                   "for (let i = 0; i < 9; ++i) alert('again'); document.title = 'over'"_s));
        f->open(u"/asks"_s);
        QDialog *dialog = nullptr;
        const auto next = [&] { return (dialog = f->window.findChild<QDialog *>(u"scriptDialog"_s)) != nullptr; };
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
        QTRY_COMPARE_WITH_TIMEOUT(f->seen.title, u"over"_s, WebViewFixture::patience);
        QCOMPARE(answered, 3);
        QTRY_COMPARE(f->provider->requests().last().target, "/done?true");
    }

    void asksBeforeAPageIsLeftThatWantsIt()
    {
        f->provider->page("/page",
                          HttpReply{ .body =
                                         "<title>page</title><button style='position: fixed; inset: 0; width: 100%' "
                                         "onclick=\"location = '/two'\">Go</button><script>onbeforeunload = e => {"
                                         "e.preventDefault(); return e.returnValue = 'x' }</script>" });
        f->provider->page("/two", HttpReply{ .body = "<title>two</title>two" });
        f->open(u"/page"_s);
        QTRY_VERIFY_WITH_TIMEOUT(f->seen.finished > 0, WebViewFixture::patience);
        int answered = 0;
        QTimer answers;
        connect(&answers, &QTimer::timeout, this, [&] {
            if (auto *dialog = f->window.findChild<QDialog *>(u"scriptDialog"_s)) {
                ++answered;
                QTest::keyClick(dialog, Qt::Key_Return);
            }
        });
        answers.start(20);
        QTRY_VERIFY_WITH_TIMEOUT((QTest::mouseClick(f->page(), Qt::LeftButton), f->seen.title == u"two"_s),
                                 WebViewFixture::patience);
        QVERIFY(answered > 0);
    }

    void survivesTheEndOfTheSignInUnderAnOpenDialog()
    {
        f->provider->page("/asks", WebViewFixture::script(u"alert('wait')"_s));
        f->open(u"/asks"_s);
        bool closed = false;
        QTimer closer;
        connect(&closer, &QTimer::timeout, this, [&] {
            if (f->window.findChild<QDialog *>(u"scriptDialog"_s)) {
                f->view->close();
                closed = true;
                closer.stop();
            }
        });
        closer.start(20);
        QTRY_VERIFY_WITH_TIMEOUT(closed, WebViewFixture::patience);
        f->provider->page("/fine", HttpReply{ .body = "<title>fine</title>" });
        f->open(u"/fine"_s);
        QTRY_COMPARE_WITH_TIMEOUT(f->seen.title, u"fine"_s, WebViewFixture::patience);
    }
};

int main(int argc, char **argv)
{
    const PrivateHome home;
    QApplication application(argc, argv);
    WebViewPageTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "webviewpagetest.moc"
