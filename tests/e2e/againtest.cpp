// SPDX-License-Identifier: GPL-3.0-or-later
// The next customer of the same application, with the real window: what is left to type, whose secrets are used, and
// the warning before one account is set up twice.
#include "app/instances/creationdraft.h"
#include "app/instances/instancerepository.h"
#include "app/sandbox/practicetenant.h"
#include "app/settings/preferences.h"
#include "tests/support/desktopfixture.h"
#include "tests/support/privatehome.h"
#include "ui/signin/signinpanel.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>

using namespace iw;
using namespace Qt::StringLiterals;

#define DRIVE(call) QVERIFY2(f->driver->call, qPrintable(f->driver->error()))

class AgainTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        f = std::make_unique<DesktopFixture>();
        QVERIFY(f->start(binDir));
        f->program->preferences().setSignInWay(Preferences::SignInWay::Browser); // no web view is needed here
        QVERIFY2(f->reachSignIn(), qPrintable(f->driver->error()));
        DRIVE(signInElsewhere(person()));
        QVERIFY2(f->createAndFinish(), qPrintable(f->driver->error()));
        QTRY_COMPARE(f->rows(), 1);
        QTRY_VERIFY(!f->driver->wizard());
        f->table()->selectRow(0);
    }
    void cleanup() { f.reset(); }

    void theNextOneTakesServerNameAndSignIn()
    {
        openLikeThis();
        QCOMPARE(editor(u"oauth.api.key"_s)->text(), f->info.apiKey);
        QCOMPARE(editor(u"oauth.callback.url"_s)->text(), f->info.callbackUrl);
        QCOMPARE(editor(u"tagsLineEdit"_s)->text(), u"Docs, Pilot"_s);
        // Sealed ones come to no widget; the customer's own are not carried over.
        for (const QString &name : { u"oauth.api.secret"_s, u"userSecretLineEdit"_s, u"organizationSecretLineEdit"_s,
                                     u"infusionsoft.server"_s, u"infusionsoft.private.key"_s, u"nameLineEdit"_s })
            QVERIFY2(editor(name)->text().isEmpty(), qPrintable(name));
        typeNext();
        QVERIFY(f->sandbox.switches().set(u"other-account"_s).isEmpty());
        DRIVE(press(QWizard::NextButton));
        DRIVE(signInElsewhere(person()));
        QVERIFY2(f->createAndFinish(), qPrintable(f->driver->error()));
        QTRY_COMPARE(f->rows(), 2);
        const Instance made = f->program->instances().instances().constFirst();
        QCOMPARE(made.name, u"Next Keap"_s);
        QCOMPARE(made.apiKey, f->info.apiKey);
        QCOMPARE(f->program->instances().secret(made, configurationkey::apiSecret())->reveal(), f->info.apiSecret);
        QCOMPARE(f->program->instances().platformSecrets(made)->user.reveal(), f->info.userSecret);
        QVERIFY(!made.secretFields.contains(u"infusionsoft.private.key"_s));
    }

    void aLockedVaultIsAskedForWhenItsSecretsAreNeeded()
    {
        QVERIFY(f->restart(binDir));
        QTRY_COMPARE(f->rows(), 1);
        f->table()->selectRow(0);
        openLikeThis();
        typeNext();
        DRIVE(press(QWizard::NextButton));
        QVERIFY(DesktopFixture::givePassphrase());
        DRIVE(waitForPage(u"Sign in"_s));
    }

    void secretsGoToNoOtherServiceOrApplication()
    {
        openLikeThis();
        DRIVE(type(u"oauth.api.key"_s, u"another-application-of-ours"_s));
        typeNext();
        DRIVE(press(QWizard::NextButton));
        QTRY_VERIFY(editor(u"oauth.api.secret"_s)->hasFocus()); // to be typed
        DRIVE(press(QWizard::BackButton));
        DRIVE(waitForPage(u"Service"_s));
        auto *service = f->driver->wizard()->findChild<QComboBox *>(u"serviceComboBox"_s);
        service->setCurrentIndex(service->findData(u"other"_s));
        DRIVE(type(u"serviceUrlLineEdit"_s, u"http://127.0.0.1:9/elements/api-v2"_s));
        DRIVE(press(QWizard::NextButton));
        QTRY_VERIFY(editor(u"userSecretLineEdit"_s)->hasFocus());
        DRIVE(waitForPage(u"Service"_s));
    }

    void aSavedAccountIsChosenInTheEmptyWizard()
    {
        DRIVE(openWizard());
        const auto *service = f->driver->wizard()->findChild<QComboBox *>(u"serviceComboBox"_s);
        QVERIFY2(service->itemText(0).contains(u"saved account at 127.0.0.1"_s), qPrintable(service->itemText(0)));
        f->driver->wizard()->findChild<QComboBox *>(u"serviceComboBox"_s)->setCurrentIndex(0);
        QCOMPARE(editor(u"serviceUrlLineEdit"_s)->text(), f->info.serviceUrl);
        DRIVE(press(QWizard::NextButton)); // neither of its secrets is typed
        DRIVE(waitForPage(u"Credentials"_s));
        DRIVE(type(u"oauth.api.key"_s, f->info.apiKey)); // an application that is known: with secret and callback
        QTRY_COMPARE(editor(u"oauth.callback.url"_s)->text(), f->info.callbackUrl);
        typeNext();
        QVERIFY(f->sandbox.switches().set(u"other-account"_s).isEmpty());
        DRIVE(press(QWizard::NextButton));
        DRIVE(signInElsewhere(person()));
        QVERIFY2(f->createAndFinish(), qPrintable(f->driver->error()));
        QTRY_COMPARE(f->rows(), 2);
        QCOMPARE(f->program->accounts().accounts().size(), 1);
        DRIVE(openWizard()); // and is offered first from then on
        QCOMPARE(f->driver->wizard()->findChild<QComboBox *>(u"serviceComboBox"_s)->currentIndex(), 0);
    }

    void tellsBeforeTheSignInThatTheAccountIsSaved()
    {
        DRIVE(openWizard());
        f->driver->wizard()->fill(f->values());
        DRIVE(press(QWizard::NextButton));
        DRIVE(waitForPage(u"Credentials"_s));
        QTRY_VERIFY2(f->driver->message().contains(u"is saved here already"_s), qPrintable(f->driver->message()));
        QVERIFY(f->driver->message().contains(f->program->instances().instances().constFirst().id));
        DRIVE(type(u"infusionsoft.server"_s, f->sandbox.tenant().secrets().otherServer));
        QTRY_VERIFY2(f->driver->message().isEmpty(), qPrintable(f->driver->message())); // as one types
        DRIVE(type(u"infusionsoft.server"_s, f->info.server));
        QTRY_VERIFY(!f->driver->message().isEmpty());
        DRIVE(press(QWizard::NextButton)); // holds nothing up
        DRIVE(waitForPage(u"Sign in"_s));
        DRIVE(signInElsewhere(person()));
        DRIVE(waitForPage(u"Create"_s));
        QTRY_VERIFY2(f->driver->message().contains(u"is saved here already"_s), qPrintable(f->driver->message()));
    }

    void leadsToTheSavedOneInstead()
    {
        DRIVE(openWizard());
        f->driver->wizard()->fill(f->values());
        DRIVE(press(QWizard::NextButton));
        DRIVE(waitForPage(u"Credentials"_s));
        QTRY_VERIFY(!f->driver->message().isEmpty());
        const QSignalSpy asked(f->driver->wizard(), &NewInstanceWizard::reauthenticateRequested);
        DRIVE(click(u"messageBarActionPushButton"_s));
        QCOMPARE(asked.count(), 1);
        QTRY_VERIFY(!f->driver->wizard() || f->driver->wizard()->windowTitle() != u"New Instance"_s);
        QCOMPARE(f->posts(), 1);
    }

    void tellsAfterTheSignInThatTheAccountIsSaved()
    {
        openLikeThis();
        typeNext();
        DRIVE(press(QWizard::NextButton));
        DRIVE(signInElsewhere(person())); // as the first customer, not as the one that was typed
        DRIVE(waitForPage(u"Create"_s));
        DRIVE(click(u"useAccountPushButton"_s));
        QTRY_VERIFY2(f->driver->message().contains(u"is saved here already"_s), qPrintable(f->driver->message()));
        QVERIFY2(f->createAndFinish(), qPrintable(f->driver->error())); // it stays the person's choice
        QTRY_COMPARE(f->rows(), 2);
    }

    void anotherOneFollowsFromTheLastPage()
    {
        openLikeThis();
        typeNext();
        QVERIFY(f->sandbox.switches().set(u"other-account"_s).isEmpty());
        DRIVE(press(QWizard::NextButton));
        DRIVE(signInElsewhere(person()));
        DRIVE(waitForPage(u"Create"_s));
        DRIVE(press(QWizard::CommitButton));
        DRIVE(waitForPage(u"Done"_s));
        DRIVE(click(u"anotherPushButton"_s));
        DRIVE(waitForPage(u"Credentials"_s));
        QTRY_VERIFY(editor(u"infusionsoft.server"_s)->hasFocus());
        QVERIFY(editor(u"nameLineEdit"_s)->text().isEmpty());
    }

private:
    void openLikeThis()
    {
        f->desktop->window().findChild<QAction *>(u"likeThisAction"_s)->trigger();
        DRIVE(waitForPage(u"Credentials"_s));
        QTRY_VERIFY(editor(u"infusionsoft.server"_s)->hasFocus()); // the first that is to be typed
    }

    [[nodiscard]] QLineEdit *editor(const QString &name) const
    {
        return f->driver->wizard()->findChild<QLineEdit *>(name);
    }

    void typeNext()
    {
        DRIVE(type(u"infusionsoft.server"_s, f->sandbox.tenant().secrets().otherServer));
        DRIVE(type(u"nameLineEdit"_s, u"Next Keap"_s));
    }

    [[nodiscard]] WizardDriver::Person person() const { return { f->info.user, f->info.password }; }

    const QString binDir = u"" IW_BIN_DIR ""_s;
    std::unique_ptr<DesktopFixture> f;
};

int main(int argc, char **argv)
{
    const PrivateHome home;
    const QApplication application(argc, argv);
    AgainTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "againtest.moc"
