// SPDX-License-Identifier: GPL-3.0-or-later
// *Try with the practice service*, with the real window and the service as its child: the user's own browser comes back
// by itself, and a sign-in that waits goes on after a restart.
#include "app/instances/instancerepository.h"
#include "app/settings/preferences.h"
#include "tests/support/desktopfixture.h"
#include "tests/support/privatehome.h"
#include "tests/support/providersignin.h"
#include "ui/signin/signinpanel.h"
#include "ui/wizard/reauthenticationwizard.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QNetworkReply>

using namespace iw;
using namespace Qt::StringLiterals;

#define DRIVE(call) QVERIFY2(f->driver->call, qPrintable(f->driver->error()))

class PracticeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        f = std::make_unique<DesktopFixture>();
        QVERIFY(f->start(binDir));
        f->program->preferences().setSignInWay(Preferences::SignInWay::Browser); // no web view is needed here
    }
    void cleanup()
    {
        f.reset();
        m_opened.clear();
    }

    void theBrowserComesBackByItself()
    {
        reachSignIn();
        QVERIFY(m_opened.isValid());
        QNetworkAccessManager browser;
        const std::unique_ptr<QNetworkReply> page(browser.get(QNetworkRequest(signIn(m_opened))));
        DRIVE(waitForPage(u"Create"_s));
        QTRY_VERIFY(page->isFinished());
        QVERIFY(page->readAll().contains("You are signed in"));
        QVERIFY2(f->createAndFinish(), qPrintable(f->driver->error()));
        QTRY_COMPARE(f->rows(), 1);
        QVERIFY(f->program->instances().instances().first().practice);
    }

    void aWaitingSignInGoesOnAfterARestart()
    {
        reachSignIn();
        DRIVE(click(u"copyLinkPushButton"_s));
        QTRY_COMPARE(f->rows(), 1);
        const QUrl link(QApplication::clipboard()->text());
        QVERIFY(f->restart(binDir));
        // The customer opens the link before anything is done here.
        QTRY_VERIFY(!f->desktop->practice().values().isEmpty());
        const QUrl ended = signIn(link);
        QVERIFY(ended.isValid());
        QVERIFY(!f->driver->wizard()); // nobody asked for a new one
        f->table()->selectRow(0);
        auto *paste = f->desktop->window().findChild<QAction *>(u"pasteAnswerAction"_s);
        QTRY_VERIFY(paste->isEnabled());
        QTRY_VERIFY(details().contains(u"For the practice service"_s));
        QVERIFY2(!details().contains(u"Made at"_s), qPrintable(details())); // nothing is made yet
        paste->trigger();
        QVERIFY(DesktopFixture::givePassphrase());
        DRIVE(waitForPage(u"Sign in"_s));
        DRIVE(type(u"redirectedAddressLineEdit"_s, ended.toString(QUrl::FullyEncoded)));
        DRIVE(click(u"continuePushButton"_s));
        QVERIFY2(f->createAndFinish(), qPrintable(f->driver->error()));
        QTRY_VERIFY(f->program->instances().attempts().isEmpty());
        QTRY_COMPARE(f->rows(), 1);
    }

    void isReauthenticatedAfterARestart()
    {
        reachSignIn();
        QNetworkAccessManager browser;
        const std::unique_ptr<QNetworkReply> page(browser.get(QNetworkRequest(signIn(m_opened))));
        QVERIFY2(f->createAndFinish(), qPrintable(f->driver->error()));
        const Instance made = f->program->instances().instances().first();
        f->program->preferences().setSignInWay(Preferences::SignInWay::Embedded); // nobody's browser is opened
        QVERIFY(f->restart(binDir));
        f->table()->selectRow(0);
        auto *reauthenticate = f->desktop->window().findChild<QAction *>(u"reauthenticateAction"_s);
        QTRY_VERIFY(reauthenticate->isEnabled());
        reauthenticate->trigger(); // the service is started first
        QVERIFY(DesktopFixture::givePassphrase());
        const auto wizard = [this] { return f->desktop->window().findChild<ReauthenticationWizard *>(); };
        QTRY_VERIFY(wizard() && wizard()->reauthentication().stage() == SignInConversation::Stage::SigningIn);
        auto *hint = wizard()->findChild<QLabel *>(u"practiceSignInLabel"_s);
        QVERIFY(hint->isVisible() && hint->text().contains(f->desktop->practice().password()));
        auto *field = wizard()->findChild<QLineEdit *>(u"redirectedAddressLineEdit"_s);
        field->setText(signIn(wizard()->reauthentication().authorization().url).toString(QUrl::FullyEncoded));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(wizard()->currentPage()->title(), u"Done"_s);
        QCOMPARE(f->program->instances().instances().first().id, made.id);
    }

private:
    void reachSignIn()
    {
        f->desktop->startPractice();
        DRIVE(waitForWizard());
        f->driver->signInPanel()->setBrowserOpener([this](const QUrl &url) {
            m_opened = url;
            return true;
        });
        DRIVE(press(QWizard::NextButton));
        DRIVE(waitForPage(u"Credentials"_s));
        DRIVE(press(QWizard::NextButton));
        DRIVE(waitForPage(u"Sign in"_s));
        QTRY_VERIFY(m_opened.isValid());
    }

    [[nodiscard]] QString details() const
    {
        QStringList texts;
        const auto labels = f->desktop->window().findChild<QWidget *>(u"detailsPane"_s)->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            texts.append(label->accessibleName());
        return texts.join(u'\n');
    }

    [[nodiscard]] QUrl signIn(const QUrl &link) const
    {
        ProviderSignIn person;
        return person.signIn(link, f->desktop->practice().user(), f->desktop->practice().password());
    }

    const QString binDir = u"" IW_BIN_DIR ""_s;
    std::unique_ptr<DesktopFixture> f;
    QUrl m_opened;
};

int main(int argc, char **argv)
{
    const PrivateHome home;
    const QApplication application(argc, argv);
    PracticeTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "practicetest.moc"
