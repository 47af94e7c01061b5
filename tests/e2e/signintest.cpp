// SPDX-License-Identifier: GPL-3.0-or-later
// The main job with the real window, wizard and web view, against the practice service on real sockets.
#include "app/instances/instancerepository.h"
#include "app/sandbox/callbackhost.h"
#include "tests/support/desktopfixture.h"
#include "tests/support/privatehome.h"

#include <QAbstractButton>
#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>

using namespace iw;
using namespace Qt::StringLiterals;

#define DRIVE(call) QVERIFY2(f->driver->call, qPrintable(f->driver->error()))

class SignInTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<DesktopFixture> f;

    void switchTo(const QString &assignment) { QCOMPARE(f->sandbox.switches().set(assignment), QString()); }

    void makesAnInstance()
    {
        QVERIFY2(f->createAndFinish(), qPrintable(f->driver->error()));
        QTRY_COMPARE(f->rows(), 1);
        QCOMPARE(f->posts(), 1);
        QCOMPARE(f->callbackRequests(), 0);
    }

private Q_SLOTS:
    void init()
    {
        f = std::make_unique<DesktopFixture>();
        QVERIFY(f->start(u"" IW_BIN_DIR ""_s));
    }

    void cleanup() { f.reset(); }

    void createsByKeyboardAlone()
    {
        DRIVE(openWizard());
        DRIVE(typeAll(f->values()));
        DRIVE(pressByKey(QWizard::NextButton));
        DRIVE(waitForPage(u"Sign in"_s));
        DRIVE(signIn(f->person()));
        DRIVE(waitForPage(u"Create"_s));
        DRIVE(pressByKey(QWizard::CommitButton));
        DRIVE(waitForPage(u"Done"_s));
        DRIVE(pressByKey(QWizard::FinishButton));
        QTRY_VERIFY(!f->driver->wizard());

        // In the table, and chosen there.
        QTRY_COMPARE(f->rows(), 1);
        QCOMPARE(f->table()->model()->index(0, 0).data().toString(), u"Acme Keap"_s);
        QTRY_COMPARE(f->table()->currentIndex().row(), 0);
        QCOMPARE(f->posts(), 1);
        QCOMPARE(f->callbackRequests(), 0);

        QJsonObject body = QJsonDocument::fromJson(f->sandbox.counters().lastPostInstancesBody).object();
        QCOMPARE(body["providerData"_L1].toObject().keys(), QStringList{ u"code"_s });
        body.remove("providerData"_L1);
        const QJsonObject documented{ { u"element"_s, QJsonObject{ { u"key"_s, u"infusionsoftmarketing"_s } } },
                                      { u"configuration"_s,
                                        QJsonObject{ { u"oauth.callback.url"_s, f->info.callbackUrl },
                                                     { u"oauth.api.key"_s, f->info.apiKey },
                                                     { u"oauth.api.secret"_s, f->info.apiSecret },
                                                     { u"infusionsoft.server"_s, f->info.server },
                                                     { u"infusionsoft.private.key"_s, f->info.encryptedKey } } },
                                      { u"tags"_s, QJsonArray{ u"Docs"_s, u"Pilot"_s } },
                                      { u"name"_s, u"Acme Keap"_s } };
        QCOMPARE(body, documented);

        // After a restart, with the passphrase.
        const QString token =
            f->program->instances().secret(f->program->instances().instances().first(), u"token"_s)->reveal();
        const QString file = f->program->paths().vaultFile();
        f->desktop.reset();
        f->program.reset();
        Vault vault(file);
        QVERIFY(vault.open());
        AccountStore accounts(vault);
        const InstanceRepository again(vault, accounts);
        QCOMPARE(again.instances().size(), 1);
        const Instance saved = again.instances().first();
        QCOMPARE(saved.name, u"Acme Keap"_s);
        QCOMPARE(saved.tags, (QStringList{ u"Docs"_s, u"Pilot"_s }));
        QCOMPARE(saved.account, f->info.server);
        QVERIFY(!again.secret(saved, u"token"_s)); // locked
        QCOMPARE(VaultFixture::openPassphrase(vault, DesktopFixture::passphrase()), QString());
        QCOMPARE(again.secret(saved, u"token"_s)->reveal(), token);
        QCOMPARE(again.secret(saved, u"oauth.api.secret"_s)->reveal(), f->info.apiSecret);
    }

    void catchesEveryWayBack_data()
    {
        QTest::addColumn<QString>("way");
        for (const char *way : { "302", "303", "307", "js", "meta", "popup", "hops" })
            QTest::newRow(way) << QString::fromLatin1(way);
    }

    void catchesEveryWayBack()
    {
        QFETCH(QString, way);
        switchTo(u"redirect="_s + way);
        QVERIFY2(f->reachSignIn(), qPrintable(f->driver->error()));
        DRIVE(signIn(f->person()));
        makesAnInstance();
    }

    void tellsTheWholeConversation()
    {
        QVERIFY2(f->reachSignIn(), qPrintable(f->driver->error()));
        DRIVE(signIn(f->person()));
        makesAnInstance();
        QStringList methods;
        QString redirect;
        for (const ExchangeEntry &entry : f->program->exchangeLog().entries()) {
            if (methods.isEmpty() || methods.last() != entry.method || entry.method != "page"_L1)
                methods += entry.method;
            if (entry.method == "redirect"_L1)
                redirect = entry.request;
            QVERIFY(entry.time.isValid());
            QVERIFY(!entry.address.contains(u'?'));
        }
        QCOMPARE(methods, (QStringList{ u"POST"_s, u"open"_s, u"page"_s, u"redirect"_s, u"answer"_s, u"POST"_s }));
        // The same tag for the same secret: what came is what was sent.
        const QRegularExpressionMatch code = QRegularExpression(u"code: (‹secret [^›]+›)"_s).match(redirect);
        QVERIFY2(code.hasMatch(), qPrintable(redirect));
        QVERIFY(redirect.contains(QRegularExpression(u"state: ‹secret [^›]+›"_s)));
        QVERIFY(f->program->exchangeLog().entries().last().request.contains(code.captured(1)));
    }

    void catchesACustomScheme()
    {
        switchTo(u"redirect=custom-scheme"_s);
        QVERIFY2(f->reachSignIn({ { u"oauth.callback.url"_s, u"com.example.app://callback"_s } }),
                 qPrintable(f->driver->error()));
        DRIVE(signIn(f->person()));
        makesAnInstance();
    }

    void takesNothingFromWhatIsNoNavigation_data()
    {
        QTest::addColumn<QString>("way");
        QTest::newRow("fetch") << u"fetch"_s;
        QTest::newRow("img") << u"img"_s;
    }

    void takesNothingFromWhatIsNoNavigation()
    {
        QFETCH(QString, way);
        switchTo(u"redirect="_s + way);
        QVERIFY2(f->reachSignIn(), qPrintable(f->driver->error()));
        DRIVE(signIn(f->person()));
        // The page tried, and the user is told.
        QTRY_VERIFY(f->driver->find<QLabel>(u"signInNoteLabel"_s));
        QVERIFY(f->driver->find<QLabel>(u"signInNoteLabel"_s)->text().contains(u"stopped"_s));
        QCOMPARE(f->callbackRequests(), 0);
        QCOMPARE(f->driver->pageTitle(), u"Sign in"_s);
        QCOMPARE(f->posts(), 0);
        QCOMPARE(f->rows(), 0);
        // The page's own link still leads back.
        QVERIFY(f->driver->page().press(u"Continue"_s));
        makesAnInstance();
    }

    void tellsWhatHoldsNoAnswer_data()
    {
        QTest::addColumn<QString>("way");
        QTest::newRow("fragment") << u"redirect=fragment"_s;
        QTest::newRow("form-post") << u"redirect=form-post"_s;
        QTest::newRow("wrong state") << u"wrong-state"_s;
        QTest::newRow("missing state") << u"missing-state"_s;
    }

    void tellsWhatHoldsNoAnswer()
    {
        QFETCH(QString, way);
        switchTo(way);
        QVERIFY2(f->reachSignIn(), qPrintable(f->driver->error()));
        DRIVE(signIn(f->person()));
        QTRY_VERIFY(!f->driver->message().isEmpty());
        QCOMPARE(f->driver->pageTitle(), u"Sign in"_s);
        QVERIFY(!f->driver->wizard()->button(QWizard::NextButton)->isEnabled());
        QCOMPARE(f->posts(), 0);
        QCOMPARE(f->callbackRequests(), 0);
        // The message's own button starts again.
        switchTo(way.section(u'=', 0, 0) + u"=off"_s);
        DRIVE(click(u"messageBarActionPushButton"_s));
        DRIVE(signIn(f->person()));
        makesAnInstance();
    }

    void tellsADenialAndGoesOn()
    {
        QVERIFY2(f->reachSignIn(), qPrintable(f->driver->error()));
        DRIVE(signIn(f->person(false)));
        QTRY_VERIFY(!f->driver->message().isEmpty());
        QCOMPARE(f->posts(), 0);
        // Back and Next again is a way on as well.
        DRIVE(press(QWizard::BackButton));
        DRIVE(waitForPage(u"Credentials"_s));
        DRIVE(press(QWizard::NextButton));
        DRIVE(waitForPage(u"Sign in"_s));
        QVERIFY(f->driver->message().isEmpty());
        DRIVE(signIn(f->person()));
        makesAnInstance();
    }

    void asksForTheOneTimeCode()
    {
        switchTo(u"one-time-code"_s);
        f->info = f->sandbox.info();
        QVERIFY2(f->reachSignIn(), qPrintable(f->driver->error()));
        DRIVE(signIn(f->person()));
        makesAnInstance();
    }

    void asksAboutAnotherAccount()
    {
        switchTo(u"other-account"_s);
        QVERIFY2(f->reachSignIn(), qPrintable(f->driver->error()));
        DRIVE(signIn(f->person()));
        DRIVE(waitForPage(u"Create"_s));
        QVERIFY(!f->driver->wizard()->button(QWizard::CommitButton)->isEnabled());
        QCOMPARE(f->posts(), 0);
        DRIVE(click(u"useAccountPushButton"_s));
        makesAnInstance();
        QVERIFY(f->program->instances().instances().first().account != f->info.server);
    }

    void stopsBeforeAnAddressThatDiffers()
    {
        switchTo(u"replaced-redirect-uri=https://callback.example.com/get"_s);
        QVERIFY2(f->reachSignIn(), qPrintable(f->driver->error()));
        QTRY_VERIFY(f->driver->find(u"openAnywayPushButton"_s));
        QVERIFY(f->driver->find<QLabel>(u"differencesLabel"_s)->text().contains(u"callback.example.com"_s));
        QVERIFY(f->driver->page().title().isEmpty()); // nothing opened
        DRIVE(click(u"differencesBackPushButton"_s));
        DRIVE(waitForPage(u"Credentials"_s));
        DRIVE(press(QWizard::NextButton));
        // Opened anyway, the callback that is watched for is the one in the address.
        DRIVE(click(u"openAnywayPushButton"_s));
        DRIVE(signIn(f->person()));
        DRIVE(waitForPage(u"Create"_s));
        QCOMPARE(f->callbackRequests(), 0);
    }

    void losesNothingByBackOrByClosing()
    {
        DRIVE(openWizard());
        DRIVE(typeAll(f->values()));
        DRIVE(press(QWizard::BackButton));
        DRIVE(waitForPage(u"Service"_s));
        QCOMPARE(f->driver->find<QLineEdit>(u"userSecretLineEdit"_s)->text(), f->info.userSecret);
        QTest::keyClick(f->driver->wizard(), Qt::Key_Escape);
        QTRY_VERIFY(f->driver->find(u"closeMessageBox"_s));
        QTest::keyClick(f->driver->find(u"closeMessageBox"_s), Qt::Key_Escape); // keep editing
        QTRY_VERIFY(!f->driver->find(u"closeMessageBox"_s));
        DRIVE(press(QWizard::NextButton));
        DRIVE(waitForPage(u"Credentials"_s));
        const FieldValues typed = f->values();
        for (auto it = typed.cbegin(); it != typed.cend(); ++it) {
            if (it.key().contains(u'.'))
                QCOMPARE(f->driver->find<QLineEdit>(it.key())->text(), it.value());
        }
        QCOMPARE(f->driver->find<QLineEdit>(u"nameLineEdit"_s)->text(), u"Acme Keap"_s);
    }
};

int main(int argc, char **argv)
{
    const PrivateHome home;
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"instance-wizard"_s);
    SignInTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "signintest.moc"
