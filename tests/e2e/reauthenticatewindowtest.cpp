// SPDX-License-Identifier: GPL-3.0-or-later
// Re-authenticate… from the row, with the real window and no embedded page: the answer comes by Redirected address.
#include "app/instances/instancerepository.h"
#include "app/sandbox/practicetenant.h"
#include "tests/support/desktopfixture.h"
#include "tests/support/privatehome.h"
#include "tests/support/providersignin.h"
#include "ui/signin/signinpanel.h"
#include "ui/signin/webviewplugin.h"
#include "ui/widgets/messagebar.h"
#include "ui/wizard/reauthenticationwizard.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>

using namespace iw;
using namespace Qt::StringLiterals;

class ReauthenticateWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        f = std::make_unique<DesktopFixture>();
        QVERIFY(f->start(u"/nonexistent"_s));
        const auto account = f->program->accounts().ensure(
            QUrl(f->info.serviceUrl),
            { Secret::fromText(f->info.userSecret), Secret::fromText(f->info.organizationSecret) }, false);
        QVERIFY(account);
        PracticeInstance made;
        made.name = u"Acme Keap"_s;
        made.elementKey = u"infusionsoftmarketing"_s;
        made.valid = false;
        for (const auto &[key, value] : configuration())
            made.configuration.insert(key, value);
        made = f->sandbox.tenant().add(made);
        m_id = QString::number(made.id);
        m_token = made.token;
        Instance row;
        row.name = made.name;
        row.connector = made.elementKey;
        row.connectorName = u"Infusionsoft"_s;
        row.serviceUrl = QUrl(f->info.serviceUrl);
        row.serviceName = u"Test service"_s;
        row.accountId = account->recordId;
        row.account = f->info.server;
        row.createdAt = QDateTime::currentDateTimeUtc();
        row.apiKey = f->info.apiKey;
        row.callbackUrl = f->info.callbackUrl;
        row.configuration.insert(u"infusionsoft.server"_s, f->info.server);
        std::map<QString, Secret> secrets;
        secrets.emplace(u"oauth.api.secret"_s, Secret::fromText(f->info.apiSecret));
        QVERIFY(f->program->instances().begin(row, secrets));
        row.id = m_id;
        row.state = InstanceState::Invalid;
        QVERIFY(f->program->instances().complete(row, Secret::fromText(m_token)));
        m_record = row.recordId;
        QTRY_COMPARE(f->rows(), 1);
        f->table()->selectRow(0);
    }
    void cleanup()
    {
        QCOMPARE(f->callbackRequests(), 0);
        f.reset();
    }

    void signsInAgainFromTheRow()
    {
        open();
        QCOMPARE(wizard()->windowTitle(), u"Re-authenticate"_s);
        QCOMPARE(wizard()->currentPage()->title(), u"Sign in"_s);
        QVERIFY(!visible(u"oauth.api.key"_s)); // nothing is asked
        paste();
        QTRY_COMPARE(wizard()->currentPage()->title(), u"Done"_s);
        QVERIFY(text(u"remarksLabel"_s).contains(u"the same as before"_s));
        QCOMPARE(f->sandbox.counters().changeBodies.size(), 1);
        QTest::keyClick(wizard(), Qt::Key_Return); // Finish is the default
        QTRY_VERIFY(!wizard());
        const Instance row = saved();
        QCOMPARE(row.id, m_id);
        QCOMPARE(row.reach, InstanceReach::Reachable);
        QCOMPARE(row.state, InstanceState::Valid);
    }

    void usesAnotherKey()
    {
        auto remote = f->sandbox.tenant().findById(m_id);
        remote->configuration.insert(u"oauth.api.key"_s, u"0ldkey"_s);
        Instance old = saved();
        old.apiKey = u"0ldkey"_s;
        QVERIFY(f->program->instances().save(old));
        open();
        // The provider does not know the old one; no address is of use.
        click(u"anotherKeyPushButton"_s);
        type(u"oauth.api.key"_s, u"********"_s);
        type(u"oauth.api.secret"_s, f->info.apiSecret);
        click(u"useApplicationPushButton"_s);
        QVERIFY(visible(u"oauth.api.key"_s)); // the connector's rules refuse the mask
        type(u"oauth.api.key"_s, f->info.apiKey);
        click(u"useApplicationPushButton"_s);
        QTRY_COMPARE(wizard()->reauthentication().asked().clientId, f->info.apiKey);
        paste();
        QTRY_COMPARE(wizard()->currentPage()->title(), u"Done"_s);
        QCOMPARE(saved().apiKey, f->info.apiKey);
        QVERIFY(!f->sandbox.counters().changeBodies.constFirst().contains("***"));
    }

    void asksForWhatIsNotSaved()
    {
        Instance adopted = saved();
        std::map<QString, Secret> none;
        none.emplace(u"oauth.api.secret"_s, Secret());
        QVERIFY(f->program->instances().save(adopted, none));
        open();
        QTRY_VERIFY(message().startsWith(u"API Secret: not saved here"_s));
        QVERIFY(visible(u"oauth.api.secret"_s));
        QCOMPARE(edit(u"oauth.api.key"_s)->text(), f->info.apiKey);
        type(u"oauth.api.secret"_s, f->info.apiSecret);
        QTest::keyClick(edit(u"oauth.api.secret"_s), Qt::Key_Tab);
        click(u"useApplicationPushButton"_s);
        paste();
        QTRY_COMPARE(wizard()->currentPage()->title(), u"Done"_s);
        QVERIFY(saved().secretFields.contains(u"oauth.api.secret"_s));
    }

    void asksAboutAnotherAccount()
    {
        QCOMPARE(f->sandbox.switches().set(u"other-account"_s), QString());
        open();
        paste();
        QTRY_VERIFY(visible(u"useAccountPushButton"_s));
        QVERIFY(text(u"reauthenticationLabel"_s).contains(f->info.server));
        QCOMPARE(f->sandbox.counters().changeBodies.size(), 0);
        click(u"signInOnceMorePushButton"_s, false);
        click(u"useAccountPushButton"_s);
        QTRY_COMPARE(wizard()->currentPage()->title(), u"Done"_s);
        QVERIFY(saved().account != f->info.server);
    }

    void goesOnAfterALostAnswer()
    {
        QCOMPARE(f->sandbox.switches().set(u"relay=PATCH /instances/{}:drop-before"_s), QString());
        open();
        paste();
        QTRY_VERIFY(message().startsWith(u"It is not known whether"_s));
        QTest::keyClick(wizard(), Qt::Key_Escape);
        auto *question = wizard()->findChild<QMessageBox *>(u"closeMessageBox"_s);
        QVERIFY(question);
        QTest::keyClick(question, Qt::Key_Escape);
        click(u"signInOnceMorePushButton"_s);
        paste();
        QTRY_COMPARE(wizard()->currentPage()->title(), u"Done"_s);
        QCOMPARE(saved().reach, InstanceReach::Reachable);
    }

    void enablesWhatWasDisabled()
    {
        f->sandbox.tenant().findById(m_id)->disabled = true;
        open();
        paste();
        QTRY_COMPARE(wizard()->currentPage()->title(), u"Done"_s);
        QTRY_VERIFY(message().contains(u"disabled at the service"_s));
        QPushButton *action = nullptr;
        for (QPushButton *button : wizard()->currentPage()->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == u"Enable it"_s)
                action = button;
        }
        QVERIFY(action);
        QTest::mouseClick(action, Qt::LeftButton);
        QTRY_COMPARE(saved().reach, InstanceReach::Reachable);
        QVERIFY(!f->sandbox.tenant().findById(m_id)->disabled);
    }

    void closesWhenTheVaultLocks()
    {
        open();
        f->desktop->window().lockAction()->trigger();
        QTRY_VERIFY(!wizard());
        QCOMPARE(f->sandbox.counters().changeBodies.size(), 0);
        QCOMPARE(saved().state, InstanceState::Invalid);

        // The next one asks for the passphrase first.
        f->desktop->window().activateWindow();
        QMetaObject::invokeMethod(action(), &QAction::trigger, Qt::QueuedConnection);
        QVERIFY(DesktopFixture::givePassphrase());
        QTRY_VERIFY(wizard());
    }

    void isTheOnlyWizard()
    {
        open();
        Q_EMIT f->desktop->window().newInstanceRequested();
        QVERIFY(!f->driver->wizard());
        Q_EMIT f->desktop->window().reauthenticateRequested(saved());
        QCOMPARE(f->desktop->window().findChildren<ReauthenticationWizard *>().size(), 1);
        QTest::keyClick(wizard(), Qt::Key_Escape); // nothing was typed: no question
        QTRY_VERIFY(!wizard());
    }

    // The one with the real web view; the others paste.
    void signsInAgainOnTheEmbeddedPage()
    {
        QVERIFY(f->restart(u"" IW_BIN_DIR ""_s));
        f->table()->selectRow(0);
        QMetaObject::invokeMethod(action(), &QAction::trigger, Qt::QueuedConnection);
        QVERIFY(DesktopFixture::givePassphrase());
        QTRY_VERIFY(wizard() && wizard()->isVisible());
        if (!wizard()->services().webView.factory())
            QSKIP("no embedded page here");
        const auto panel = [this] { return wizard()->findChild<SignInPanel *>(); };
        const PageDriver page(*panel());
        QVERIFY(page.waitForTitle(u"Sign in"_s));
        QVERIFY(page.type(u"User name"_s, f->info.user) && page.type(u"Password"_s, f->info.password));
        QVERIFY(page.press(u"Sign in"_s) && page.waitForTitle(u"Allow access"_s) && page.press(u"Allow"_s));
        QTRY_COMPARE_WITH_TIMEOUT(wizard()->currentPage()->title(), u"Done"_s, 30000);
        QCOMPARE(f->sandbox.counters().changeBodies.size(), 1);
        QCOMPARE(saved().reach, InstanceReach::Reachable);
    }

private:
    [[nodiscard]] QMap<QString, QString> map() const
    {
        return { { u"oauth.api.key"_s, f->info.apiKey },
                 { u"oauth.api.secret"_s, f->info.apiSecret },
                 { u"oauth.callback.url"_s, f->info.callbackUrl },
                 { u"infusionsoft.server"_s, f->info.server } };
    }
    [[nodiscard]] std::map<QString, QString> configuration() const { return map().toStdMap(); }
    [[nodiscard]] QAction *action() const
    {
        return f->desktop->window().findChild<QAction *>(u"reauthenticateAction"_s);
    }
    void open()
    {
        QTRY_VERIFY(action()->isEnabled());
        action()->trigger();
        QTRY_VERIFY(wizard() && wizard()->isVisible());
    }
    [[nodiscard]] ReauthenticationWizard *wizard() const
    {
        return f->desktop->window().findChild<ReauthenticationWizard *>(u"reauthenticationWizard"_s);
    }
    [[nodiscard]] QWidget *visible(const QString &name) const
    {
        for (QWidget *widget : wizard()->findChildren<QWidget *>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    [[nodiscard]] QLineEdit *edit(const QString &name) const { return qobject_cast<QLineEdit *>(visible(name)); }
    [[nodiscard]] QString text(const QString &name) const { return qobject_cast<QLabel *>(visible(name))->text(); }
    [[nodiscard]] QString message() const { return wizard()->currentPage()->findChild<MessageBar *>()->text(); }
    void type(const QString &name, const QString &value)
    {
        QVERIFY(edit(name));
        edit(name)->selectAll();
        QTest::keyClicks(edit(name), value);
    }
    void click(const QString &name, bool really = true)
    {
        QTRY_VERIFY2(visible(name), qPrintable(name));
        if (really)
            QTest::mouseClick(visible(name), Qt::LeftButton);
    }
    /// Somebody signs in elsewhere; its answer goes into the field.
    void paste()
    {
        QTRY_VERIFY(visible(u"redirectedAddressLineEdit"_s));
        ProviderSignIn person;
        const QUrl answer =
            person.signIn(wizard()->reauthentication().authorization().url, f->info.user, f->info.password);
        QLineEdit *field = edit(u"redirectedAddressLineEdit"_s);
        field->selectAll();
        field->insert(QString::fromLatin1(answer.toEncoded()));
        QTest::keyClick(field, Qt::Key_Return);
    }
    [[nodiscard]] Instance saved() const
    {
        const auto row = f->program->instances().instance(m_record);
        return row ? *row : Instance();
    }

    std::unique_ptr<DesktopFixture> f;
    QByteArray m_record;
    QString m_id;
    QString m_token;
};

int main(int argc, char **argv)
{
    const PrivateHome home;
    const QApplication application(argc, argv);
    ReauthenticateWindowTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "reauthenticatewindowtest.moc"
