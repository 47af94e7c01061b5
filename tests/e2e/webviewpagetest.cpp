// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/privatehome.h"
#include "tests/support/webviewfixture.h"

#include <QApplication>
#include <QDialog>
#include <QTest>
#include <QTimer>

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

    void refusesDownloadsAndPermissions()
    {
        f->provider->page(
            "/asks",
            WebViewFixture::script(u"navigator.geolocation.getCurrentPosition(() => {}, () => fetch('/done'))"_s));
        f->open(u"/asks"_s);
        QTRY_VERIFY_WITH_TIMEOUT(f->provider->count("/done") > 0, WebViewFixture::patience);
        QTRY_COMPARE(f->seen.refusals.size(), 1);
        f->provider->page("/file",
                          HttpReply{ .body = "x", .headers = "Content-Disposition: attachment\r\n", .type = "a/b" });
        f->open(u"/file"_s);
        QTRY_COMPARE_WITH_TIMEOUT(f->seen.refusals.size(), 2, WebViewFixture::patience);
        QVERIFY(f->seen.failures.isEmpty());
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
