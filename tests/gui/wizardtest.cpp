// SPDX-License-Identifier: GPL-3.0-or-later
// The wizard where hands are quicker than the machine, and what it must not do then. Signs in by Redirected address;
// the vault is unlocked when the test says so.
#include "app/base/paths.h"
#include "app/settings/preferences.h"
#include "tests/support/creationfixture.h"
#include "ui/signin/webviewplugin.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/secretclipboard.h"
#include "ui/wizard/newinstancewizard.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <vector>

using namespace iw;
using namespace Qt::StringLiterals;
using State = InstanceCreation::State;

class WizardTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        f = std::make_unique<CreationFixture>();
        QVERIFY(f->start());
        paths = std::make_unique<Paths>(f->folder.filePath(u"data"_s));
        preferences = std::make_unique<Preferences>(*paths);
        held.clear();
        holdUnlock = false;
        sessionOnly = false;
        const WizardServices services{ f->client,
                                       f->accounts,
                                       f->instances,
                                       *preferences,
                                       *paths,
                                       m_clipboard,
                                       m_noWebView,
                                       [this](QObject *context, auto then, auto /*otherwise*/) {
                                           if (holdUnlock)
                                               held.push_back({ context, std::move(then) });
                                           else
                                               then();
                                       },
                                       {},
                                       nullptr,
                                       [this] { return sessionOnly; },
                                       [this](QWidget *, auto then) {
                                           sessionOnly = false;
                                           then();
                                       } };
        wizard = std::make_unique<NewInstanceWizard>(services);
        wizard->fill({ { u"serviceUrl"_s, f->info.serviceUrl },
                       { u"userSecret"_s, f->info.userSecret },
                       { u"organizationSecret"_s, f->info.organizationSecret },
                       { u"oauth.api.key"_s, f->info.apiKey },
                       { u"oauth.api.secret"_s, f->info.apiSecret },
                       { u"oauth.callback.url"_s, f->info.callbackUrl },
                       { u"infusionsoft.server"_s, f->info.server },
                       { u"name"_s, u"Acme Keap"_s } });
        wizard->show();
    }
    void cleanup()
    {
        wizard.reset();
        f.reset();
    }

    /// The last page names the same next steps as the window's details.
    void leadsOn()
    {
        reachCreate();
        button(QWizard::CommitButton)->click();
        QTRY_COMPARE(page(), u"Done"_s);
        const Instance made = f->instances.instances().first();
        auto *steps = wizard->currentPage()->findChild<QWidget *>(u"nextStepsView"_s);
        QVERIFY(steps);
        steps->findChild<QPushButton *>(u"pingCopySecretsPushButton"_s)->click();
        const QString ready = QGuiApplication::clipboard()->text();
        QVERIFY2(ready.startsWith(u"curl -X GET "_s + f->info.serviceUrl + u"/ping -H 'authorization: User "_s),
                 "not the call");
        QVERIFY(ready.contains(creation().token().reveal()));
        QVERIFY(m_clipboard.isHolding());
        m_clipboard.clearNow();
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
        steps->findChild<QPushButton *>(u"formulaCopyPushButton"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), made.id);
    }

    void createsOnceHoweverOftenTheButtonIsPressed()
    {
        reachCreate();
        holdUnlock = true;
        QTest::mouseDClick(button(QWizard::CommitButton), Qt::LeftButton);
        QTest::mouseClick(button(QWizard::CommitButton), Qt::LeftButton);
        letUnlock();
        QTRY_COMPARE(page(), u"Done"_s);
        QCOMPARE(f->sandbox.counters().postInstancesSent, 1);
    }

    // N5
    void createsOnceWhereEnterIsHeld()
    {
        reachCreate();
        QCOMPARE(f->sandbox.switches().set(u"slow=300"_s), QString());
        for (int i = 0; i < 20; ++i)
            QTest::keyClick(wizard.get(), Qt::Key_Return);
        QTRY_COMPARE(f->sandbox.counters().postInstancesSent, 1);
        QTest::keyClick(wizard.get(), Qt::Key_Return);
        QTRY_COMPARE(page(), u"Done"_s);
        QCOMPARE(f->sandbox.counters().postInstancesSent, 1);
    }

    void sendsNothingWhereThePageWasLeftBeforeTheVaultOpened()
    {
        reachCreate();
        holdUnlock = true;
        click(QWizard::CommitButton);
        click(QWizard::BackButton);
        QCOMPARE(page(), u"Sign in"_s);
        letUnlock();
        QCOMPARE(creation().state(), State::Ready);
        click(QWizard::NextButton);
        QCOMPARE(page(), u"Create"_s);
        QCOMPARE(f->sandbox.counters().postInstancesSent, 0);
    }

    void leavesNoWayBackWhileTheRequestIsUnderWay()
    {
        reachCreate();
        QCOMPARE(f->sandbox.switches().set(u"relay=POST /instances:hang"_s), QString());
        click(QWizard::CommitButton);
        QCOMPARE(creation().state(), State::Creating);
        QVERIFY(!button(QWizard::BackButton)->isEnabled());
        QTest::keyClick(wizard.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(page(), u"Create"_s);
        creation().cancel();
        QCOMPARE(creation().state(), State::OutcomeUnknown);
        QVERIFY(!button(QWizard::BackButton)->isEnabled());
    }

    void asksForANewAddressWhereTheSignInMustBeRepeated()
    {
        QCOMPARE(f->sandbox.switches().set(u"expired-code"_s), QString());
        reachCreate();
        click(QWizard::CommitButton);
        QTRY_COMPARE(creation().state(), State::Gathering);
        QVERIFY(creation().problem());
        click(QWizard::BackButton);
        QCOMPARE(page(), u"Sign in"_s);
        QTRY_COMPARE(creation().state(), State::SigningIn);
        QVERIFY(named<QLineEdit>(u"redirectedAddressLineEdit"_s));
    }

    /// N17: the message leads back, and what was entered is still there.
    void aSpentCodeLeadsBackToTheSignIn()
    {
        QCOMPARE(f->sandbox.switches().set(u"expired-code"_s), QString());
        reachCreate();
        const QString former = creation().authorization().state;
        click(QWizard::CommitButton);
        QTRY_VERIFY(named<MessageBar>(u"messageBar"_s));
        QVERIFY2(message().contains(u"did not accept the code"_s), qPrintable(message()));
        QCOMPARE(f->sandbox.counters().postInstancesSent, 1);
        clickNamed(u"messageBarActionPushButton"_s);
        QCOMPARE(page(), u"Sign in"_s);
        QTRY_COMPARE(creation().state(), State::SigningIn);
        QVERIFY(creation().authorization().state != former);
        f->sandbox.switches().reset();
        pasteAnswer();
        QTRY_COMPARE(page(), u"Create"_s);
        click(QWizard::CommitButton);
        QTRY_COMPARE(page(), u"Done"_s);
        QCOMPARE(creation().instance().name, u"Acme Keap"_s);
        QCOMPARE(f->sandbox.counters().postInstancesSent, 2); // one for each code
    }

    /// Refused before the code was spent: what it does not depend on is mended, and the same code is sent.
    void mendsWhatTheCodeDoesNotDependOn_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("page");
        QTest::newRow("the secrets") << u"401"_s << u"Service"_s;
        QTest::newRow("a clash of names") << u"409"_s << u"Credentials"_s;
    }
    void mendsWhatTheCodeDoesNotDependOn()
    {
        QFETCH(QString, status);
        reachCreate();
        const QString state = creation().authorization().state;
        QCOMPARE(f->sandbox.switches().set(u"fail=POST /instances:%1"_s.arg(status)), QString());
        click(QWizard::CommitButton);
        QTRY_VERIFY(named<MessageBar>(u"messageBar"_s));
        QVERIFY(creation().hasCode());
        QVERIFY(named<QLabel>(u"signInAgeLabel"_s)); // its age is shown on
        f->sandbox.switches().reset();
        clickNamed(u"messageBarActionPushButton"_s);
        QTEST(page(), "page");
        wizard->fill({ { u"name"_s, u"Acme Keap 2"_s },
                       { u"tags"_s, u"mended"_s },
                       { u"infusionsoft.private.key"_s, f->info.encryptedKey } });
        while (page() != "Create"_L1)
            click(QWizard::NextButton);
        QCOMPARE(creation().authorization().state, state); // no other sign-in
        click(QWizard::CommitButton);
        QTRY_COMPARE(page(), u"Done"_s);
        QCOMPARE(f->instances.instances().first().name, u"Acme Keap 2"_s);
        QCOMPARE(f->instances.instances().first().tags, QStringList{ u"mended"_s });
        QCOMPARE(f->sandbox.counters().codesRedeemed, 1);
    }

    /// U5: the code is for one server, key and callback.
    void dropsTheCodeWhereItNoLongerFits_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::newRow("server") << u"infusionsoft.server"_s << u"zz999.infusionsoft.com"_s;
        QTest::newRow("key") << u"oauth.api.key"_s << u"another-application"_s;
        QTest::newRow("callback") << u"oauth.callback.url"_s << u"https://www.example.com/other"_s;
    }
    void dropsTheCodeWhereItNoLongerFits()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        reachCreate();
        const QString former = creation().authorization().state;
        click(QWizard::BackButton);
        click(QWizard::BackButton);
        QCOMPARE(page(), u"Credentials"_s);
        wizard->fill({ { key, value } });
        click(QWizard::NextButton);
        QCOMPARE(page(), u"Sign in"_s);
        QVERIFY(!creation().hasCode());
        QTRY_VERIFY(named<MessageBar>(u"messageBar"_s));
        QVERIFY(!button(QWizard::NextButton)->isEnabled());
        QTRY_VERIFY(!creation().isBusy());
        QVERIFY(creation().authorization().state != former);
        QCOMPARE(f->sandbox.counters().postInstancesSent, 0);
    }

    void marksAsPracticeOnlyWhatThePracticeServiceMakes()
    {
        wizard->setPractice(u"someone"_s, u"secret word"_s);
        reachCreate();
        QVERIFY(creation().draft().practice);
        click(QWizard::BackButton);
        click(QWizard::BackButton);
        click(QWizard::BackButton);
        wizard->fill({ { u"serviceUrl"_s, u"https://api.example.com/elements/api-v2"_s } });
        click(QWizard::NextButton);
        click(QWizard::NextButton);
        QVERIFY(!creation().draft().practice);
    }

    void keepsTheSignInToTheAccountThatWasTaken()
    {
        QCOMPARE(f->sandbox.switches().set(u"other-account"_s), QString());
        reachCreate();
        QVERIFY(creation().accountDiffers());
        QVERIFY(!button(QWizard::CommitButton)->isEnabled());
        clickNamed(u"useAccountPushButton"_s);
        click(QWizard::BackButton);
        click(QWizard::BackButton);
        QCOMPARE(page(), u"Credentials"_s);
        click(QWizard::NextButton);
        QVERIFY(creation().hasCode());
    }

    /// No keychain and no passphrase: neither the link nor the instance outlives the program, and both say so.
    void saysThatSecretsEndWithTheProgram()
    {
        sessionOnly = true;
        click(QWizard::NextButton);
        click(QWizard::NextButton);
        QTRY_COMPARE(creation().state(), State::SigningIn);
        QVERIFY(message().isEmpty());
        clickNamed(u"copyLinkPushButton"_s);
        QTRY_VERIFY2(message().contains(u"only until the program ends"_s), qPrintable(message()));
        picture(u"session-only-link"_s);
        pasteAnswer();
        QTRY_COMPARE(page(), u"Create"_s);
        click(QWizard::CommitButton);
        QTRY_COMPARE(page(), u"Done"_s);
        QVERIFY2(message().contains(u"only until the program ends"_s), qPrintable(message()));
        QVERIFY(!wizard->currentPage()->subTitle().contains(u"saved"_s));
        picture(u"session-only"_s);
        clickNamed(u"messageBarActionPushButton"_s); // Set passphrase…
        QVERIFY(message().isEmpty());
        QVERIFY(wizard->currentPage()->subTitle().contains(u"saved"_s));
    }

    void losesNothingOfWhatNobodyTyped()
    {
        QVERIFY(!wizard->hasInput());
        click(QWizard::NextButton);
        QTest::keyClicks(named<QLineEdit>(u"nameLineEdit"_s), u"x"_s);
        QVERIFY(wizard->hasInput());
    }

    void asksBeforeASignInIsLost()
    {
        reachCreate();
        QVERIFY(wizard->hasInput());
    }

    void beginsWhereSomethingIsToBeEntered()
    {
        wizard->fill({ { u"oauth.api.secret"_s, QString() } });
        click(QWizard::NextButton);
        QTRY_VERIFY(wizard->focusWidget() && wizard->focusWidget()->objectName() == u"oauth.api.secret"_s);
    }

    void savesWhatWasMadeEvenWhereItsIntentIsGone()
    {
        reachCreate();
        QCOMPARE(f->sandbox.switches().set(u"slow=500"_s), QString());
        click(QWizard::CommitButton);
        QTRY_COMPARE(f->instances.unfinished().size(), 1);
        QVERIFY(f->instances.removeHere(f->instances.unfinished().first().recordId));
        QTRY_COMPARE(page(), u"Done"_s);
        QCOMPARE(f->instances.instances().size(), 1);
        const Instance saved = f->instances.instances().first();
        QCOMPARE(saved.state, InstanceState::Valid);
        for (const QString &field : { u"token"_s, u"oauth.api.secret"_s })
            QVERIFY(f->instances.secret(saved, field));
    }

private:
    struct Held
    {
        QPointer<QObject> context;
        std::function<void()> then;
    };

    InstanceCreation &creation() { return wizard->creation(); }
    QString page() const { return wizard->currentPage()->title(); }
    QAbstractButton *button(QWizard::WizardButton which) const { return wizard->button(which); }
    void click(QWizard::WizardButton which)
    {
        QTRY_VERIFY(button(which)->isVisible() && button(which)->isEnabled());
        QTest::mouseClick(button(which), Qt::LeftButton);
    }
    template <typename T>
    T *named(const QString &name) const
    {
        const auto all = wizard->findChildren<T *>(name);
        for (T *one : all)
            if (one->isVisible())
                return one;
        return nullptr;
    }
    void clickNamed(const QString &name)
    {
        QTRY_VERIFY(named<QPushButton>(name));
        QTest::mouseClick(named<QPushButton>(name), Qt::LeftButton);
    }
    void reachCreate()
    {
        click(QWizard::NextButton);
        QCOMPARE(page(), u"Credentials"_s);
        click(QWizard::NextButton);
        QCOMPARE(page(), u"Sign in"_s);
        QTRY_COMPARE(creation().state(), State::SigningIn);
        pasteAnswer();
        QTRY_COMPARE(page(), u"Create"_s);
    }
    void pasteAnswer()
    {
        ProviderSignIn person;
        const QUrl redirect = person.signIn(creation().authorization().url, f->info.user, f->info.password);
        auto *field = named<QLineEdit>(u"redirectedAddressLineEdit"_s);
        QVERIFY(field);
        field->setText(QString::fromUtf8(redirect.toEncoded()));
        QTest::keyClick(field, Qt::Key_Return);
    }
    QString message() const
    {
        const auto *bar = named<MessageBar>(u"messageBar"_s);
        return bar ? bar->text() : QString();
    }
    /// For people to look at, where IW_PICTURES names a folder.
    void picture(const QString &name)
    {
        const QString folder = qEnvironmentVariable("IW_PICTURES");
        if (folder.isEmpty())
            return;
        QTest::qWait(100); // layouts settle over several turns
        QVERIFY(wizard->grab().save(u"%1/wizard-%2.png"_s.arg(folder, name)));
    }
    void letUnlock()
    {
        holdUnlock = false;
        for (const Held &one : std::exchange(held, {}))
            if (one.context)
                one.then();
    }

    std::unique_ptr<CreationFixture> f;
    std::unique_ptr<Paths> paths;
    std::unique_ptr<Preferences> preferences;
    std::unique_ptr<NewInstanceWizard> wizard;
    SecretClipboard m_clipboard;
    WebViewPlugin m_noWebView{ u"/nowhere"_s };
    std::vector<Held> held;
    bool holdUnlock = false;
    bool sessionOnly = false;
};

QTEST_MAIN(WizardTest)
#include "wizardtest.moc"
