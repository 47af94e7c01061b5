// SPDX-License-Identifier: GPL-3.0-or-later
// What may go wrong on the way through the real window and web view, and the way on that is offered.
#include "app/instances/instancerepository.h"
#include "tests/support/desktopfixture.h"
#include "tests/support/privatehome.h"
#include "tests/support/providersignin.h"
#include "ui/signin/signinpanel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>

#include <csignal>

using namespace iw;
using namespace Qt::StringLiterals;

#define DRIVE(call) QVERIFY2(f->driver->call, qPrintable(f->driver->error()))

class SignInFaultsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<DesktopFixture> f;

    void startWith(const QString &binDir)
    {
        f = std::make_unique<DesktopFixture>();
        QVERIFY(f->start(binDir));
    }

    void switchTo(const QString &assignment) { QCOMPARE(f->sandbox.switches().set(assignment), QString()); }

    void makesOneInstance()
    {
        QVERIFY2(f->createAndFinish(), qPrintable(f->driver->error()));
        QTRY_COMPARE(f->rows(), 1);
        QCOMPARE(f->posts(), 1);
        QCOMPARE(f->callbackRequests(), 0);
    }

    /// Once: the page is loaded again by itself. Twice: it is told.
    void killRendererTwice()
    {
        const qint64 first = f->driver->signInPanel()->rendererProcessId();
        QVERIFY(first > 0);
        ::kill(pid_t(first), SIGKILL);
        const auto second = [this] { return f->driver->signInPanel()->rendererProcessId(); };
        QTRY_VERIFY_WITH_TIMEOUT(second() > 0 && second() != first, 30000);
        QTRY_VERIFY_WITH_TIMEOUT(!f->driver->page().title().isEmpty(), 30000);
        QVERIFY(!f->driver->find(u"retryPushButton"_s));
        ::kill(pid_t(second()), SIGKILL);
        QTRY_VERIFY_WITH_TIMEOUT(f->driver->find(u"retryPushButton"_s), 30000);
        QVERIFY(!f->driver->find<QLabel>(u"signInTroubleLabel"_s)->text().isEmpty());
    }

private Q_SLOTS:
    void init() { startWith(u"" IW_BIN_DIR ""_s); }
    void cleanup() { f.reset(); }

    void survivesTheEndOfTheRenderer_data()
    {
        QTest::addColumn<bool>("atTheDecision");
        QTest::newRow("at the first page") << false;
        QTest::newRow("at the decision") << true;
    }

    void survivesTheEndOfTheRenderer()
    {
        QFETCH(bool, atTheDecision);
        QVERIFY2(f->reachSignIn(), qPrintable(f->driver->error()));
        if (atTheDecision)
            DRIVE(signInUpToDecision(f->person()));
        else
            QVERIFY(f->driver->page().waitForTitle(u"Sign in"_s));
        const QString address = f->driver->wizard()->creation().authorization().text;
        killRendererTwice();
        DRIVE(click(u"retryPushButton"_s));
        DRIVE(signIn(f->person()));
        DRIVE(waitForPage(u"Create"_s));
        QCOMPARE(f->driver->wizard()->creation().authorization().text, address); // the same attempt
        makesOneInstance();
    }

    void retriesWhereTheServiceWasAway()
    {
        switchTo(u"relay=*:drop-before:2"_s); // by POST, and by GET should it be tried
        QVERIFY2(f->reachSignIn(), qPrintable(f->driver->error()));
        QTRY_VERIFY(!f->driver->message().isEmpty());
        QVERIFY(f->driver->page().title().isEmpty());
        switchTo(u"relay=off"_s);
        DRIVE(click(u"messageBarActionPushButton"_s));
        DRIVE(signIn(f->person()));
        makesOneInstance();
    }

    void findsTheInstanceWhoseAnswerWasLost()
    {
        QVERIFY2(f->reachSignIn(), qPrintable(f->driver->error()));
        DRIVE(signIn(f->person()));
        DRIVE(waitForPage(u"Create"_s));
        switchTo(u"relay=POST /instances:drop-after"_s);
        makesOneInstance();
        QCOMPARE(f->sandbox.counters().postInstancesExecuted, 1);
    }

    void worksByTheBrowserAlone_data()
    {
        QTest::addColumn<bool>("byEnter");
        QTest::newRow("Enter") << true;
        QTest::newRow("Continue") << false;
    }

    void worksByTheBrowserAlone()
    {
        QFETCH(bool, byEnter);
        startWith(u"" IW_BUILD_DIR "/no-such-folder/bin"_s);
        QVERIFY2(f->reachSignIn(), qPrintable(f->driver->error()));
        QTRY_VERIFY(f->driver->find<QLabel>(u"signInTroubleLabel"_s));
        QVERIFY(!f->driver->find(u"retryPushButton"_s));
        QUrl opened;
        f->driver->signInPanel()->setBrowserOpener([&opened](const QUrl &url) {
            opened = url;
            return true;
        });
        DRIVE(click(u"useMyBrowserPushButton"_s));
        QVERIFY(opened.isValid());
        ProviderSignIn browser;
        const QUrl ended = browser.signIn(opened, f->info.user, f->info.password);
        DRIVE(type(u"redirectedAddressLineEdit"_s, ended.toString(QUrl::FullyEncoded)));
        if (byEnter)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        else
            DRIVE(click(u"continuePushButton"_s));
        DRIVE(waitForPage(u"Create"_s));
        QCoreApplication::processEvents();
        QCOMPARE(f->posts(), 0); // Enter answers the sign-in, and does not create at the same time
        makesOneInstance();
    }

    void asksBeforeClosing()
    {
        QVERIFY2(f->reachSignIn(), qPrintable(f->driver->error()));
        QVERIFY(f->driver->page().waitForTitle(u"Sign in"_s));
        DRIVE(press(QWizard::BackButton));
        DRIVE(waitForPage(u"Credentials"_s));
        DRIVE(type(u"nameLineEdit"_s, u"Acme Keap 2"_s));
        DRIVE(press(QWizard::NextButton));
        DRIVE(waitForPage(u"Sign in"_s));
        QVERIFY(f->driver->page().waitForTitle(u"Sign in"_s));
        DRIVE(press(QWizard::CancelButton));
        QTRY_VERIFY(f->driver->find(u"closeMessageBox"_s));
        QTest::keyClick(f->driver->find(u"closeMessageBox"_s), Qt::Key_Escape);
        QTRY_VERIFY(!f->driver->find(u"closeMessageBox"_s));
        DRIVE(signIn(f->person()));
        DRIVE(waitForPage(u"Create"_s));
        DRIVE(press(QWizard::CancelButton));
        QTRY_VERIFY(f->driver->find(u"closeMessageBox"_s));
        const auto *question = f->driver->find<QMessageBox>(u"closeMessageBox"_s);
        for (QAbstractButton *button : question->buttons()) {
            if (question->buttonRole(button) == QMessageBox::DestructiveRole)
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QTRY_VERIFY(!f->driver->wizard());
        QCOMPARE(f->posts(), 0);
        QCOMPARE(f->rows(), 0);
    }

    void tellsAWrongSecretWithTheHost()
    {
        switchTo(u"oauth-url-needs-header"_s);
        QVERIFY2(f->reachSignIn({ { u"userSecret"_s, u"wrongwrongwrongwrongwrongwrongwrongwrongwro="_s } }),
                 qPrintable(f->driver->error()));
        QTRY_VERIFY2(f->driver->message().contains(u"127.0.0.1"_s), qPrintable(f->driver->message()));
        DRIVE(press(QWizard::BackButton));
        DRIVE(press(QWizard::BackButton));
        DRIVE(waitForPage(u"Service"_s));
        DRIVE(type(u"userSecretLineEdit"_s, f->info.userSecret));
        DRIVE(press(QWizard::NextButton));
        DRIVE(waitForPage(u"Credentials"_s));
        DRIVE(press(QWizard::NextButton));
        DRIVE(waitForPage(u"Sign in"_s));
        DRIVE(signIn(f->person()));
        makesOneInstance();
    }
};

int main(int argc, char **argv)
{
    const PrivateHome home;
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"instance-wizard"_s);
    SignInFaultsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "signinfaultstest.moc"
