// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts in the window, by keys and mouse, against two practice services.
#include "tests/support/desktopfixture.h"
#include "tests/support/needles.h"
#include "ui/care/accountsdialog.h"
#include "ui/mainwindow/mainwindowactions.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>

using namespace iw;
using namespace Qt::StringLiterals;
using Column = AccountsModel::Column;

class AccountsWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        f = std::make_unique<DesktopFixture>();
        QVERIFY(f->start(u"/nowhere"_s));
        m_second = std::make_unique<SandboxServer>();
        QVERIFY(m_second->start());
    }
    void cleanup()
    {
        Needles needles;
        for (const SandboxInfo &info : { f->info, m_second->info() }) {
            needles.add(u"user secret"_s, info.userSecret);
            needles.add(u"organization secret"_s, info.organizationSecret);
        }
        QCOMPARE(needles.in(f->program->exchangeLog().toText()), QStringList());
        QCOMPARE(needles.inFilesBelow(f->folder.path()), QStringList());
        f.reset();
    }

    void addsTwoTenantsAndTestsThem()
    {
        openAccounts();
        QVERIFY(dialog()->findChild<QLabel *>(u"accountsEmptyLabel"_s)->isVisible());
        for (const char *name : { "Rename", "Secrets", "Remove", "Test", "TestAll" })
            QVERIFY(!button(name)->isEnabled());

        press("Add");
        QVERIFY(field("serviceUrlLineEdit")->isReadOnly()); // of a known service
        type(f->info, u"wrong"_s);
        // Named by itself, after the service.
        QCOMPARE(field("nameLineEdit")->text(), u"practice"_s);
        save();
        QTRY_VERIFY(formMessage().contains(u"127.0.0.1:%1"_s.arg(QUrl(f->info.serviceUrl).port())));
        QVERIFY(!formButton("accountSaveAnywayPushButton")->isVisible()); // refused is refused
        QVERIFY(f->program->accounts().accounts().isEmpty());
        type(f->info, f->info.userSecret);
        QVERIFY(formMessage().isEmpty());
        QTest::keyClick(field("organizationSecretLineEdit"), Qt::Key_Return);
        QTRY_VERIFY(!form());
        QTRY_COMPARE(message(),
                     u"127.0.0.1:%1 accepted the secrets; “practice” is saved."_s.arg(QUrl(f->info.serviceUrl).port()));
        QCOMPARE(cell(0, Column::LastTest), u"Accepted"_s);

        press("Add");
        type(f->info, f->info.userSecret);
        save();
        QTRY_VERIFY(formMessage().startsWith(u"These are the secrets of the account “practice”."_s));
        type(m_second->info(), m_second->info().userSecret);
        replace("nameLineEdit", u"Agency EU"_s);
        save();
        QTRY_VERIFY(!form());
        QCOMPARE(table()->model()->rowCount(), 2);
        QCOMPARE(cell(0, Column::Name), u"Agency EU"_s);
        QCOMPARE(table()->currentIndex().row(), 0);

        press("TestAll");
        QTRY_COMPARE(message(), u"The services accept all 2 accounts."_s);
        QCOMPARE(m_second->switches().set(u"fail=GET /instances:403"_s), QString());
        press("TestAll");
        QTRY_VERIFY(message().contains("does not allow it"_L1));
        QCOMPARE(cell(0, Column::LastTest), u"Refused"_s);
        QCOMPARE(cell(1, Column::LastTest), u"Accepted"_s);
        // Each account tells its own.
        QTest::keyClick(table(), Qt::Key_Down);
        QCOMPARE(message(), QString());
        QTest::keyClick(table(), Qt::Key_Up);
        QVERIFY(message().contains("does not allow it"_L1));
        // Found in this session, also by the next dialog.
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
        openAccounts();
        QCOMPARE(cell(0, Column::LastTest), u"Refused"_s);
    }

    void changesSecretsForAllRows()
    {
        save(f->info, u"A"_s);
        openAccounts();
        const QAbstractItemModelTester tester(table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        press("Secrets");
        QVERIFY(field("userSecretLineEdit")->text().isEmpty()); // never shown again
        QVERIFY(!form()->findChild<QLineEdit *>(u"serviceUrlLineEdit"_s));
        replace("userSecretLineEdit", f->info.userSecret);
        replace("organizationSecretLineEdit", f->info.organizationSecret);
        QCOMPARE(f->sandbox.switches().set(u"relay=GET /instances:drop-before:*"_s), QString());
        save();
        QTRY_VERIFY(formButton("accountSaveAnywayPushButton")->isVisible());
        replace("organizationSecretLineEdit", u"other"_s); // was not what was tried
        QVERIFY(!formButton("accountSaveAnywayPushButton")->isVisible());
        save();
        QTRY_VERIFY(formButton("accountSaveAnywayPushButton")->isVisible());
        const qint64 before = account(u"A"_s).revision;
        QTest::mouseClick(formButton("accountSaveAnywayPushButton"), Qt::LeftButton);
        QTRY_VERIFY(!form());
        QVERIFY(account(u"A"_s).revision > before);
        QCOMPARE(message(), u"“A” is saved, but its secrets have not been tried."_s);
        QCOMPARE(f->program->accounts().secrets(account(u"A"_s))->organization.reveal(), u"other"_s);
        QCOMPARE(cell(0, Column::LastTest), u"Not tested"_s);

        f->sandbox.switches().reset();
        press("Test");
        QTRY_VERIFY(message().contains("did not accept"_L1));
        // The message leads to the form.
        QTest::mouseClick(dialog()->findChild<QPushButton *>(u"messageBarActionPushButton"_s), Qt::LeftButton);
        QVERIFY(form());
        QTest::keyClick(form(), Qt::Key_Escape);
        QTRY_VERIFY(!form());
    }

    void renamesByKeys()
    {
        save(f->info, u"A"_s);
        save(m_second->info(), u"B"_s);
        openAccounts();
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_F2);
        QVERIFY(form());
        QCOMPARE(field("nameLineEdit")->text(), u"A"_s);
        replace("nameLineEdit", u"b"_s);
        save();
        QVERIFY(formMessage().startsWith(u"Another account is named “B” already."_s));
        replace("nameLineEdit", u"Z"_s);
        QTest::keyClick(field("nameLineEdit"), Qt::Key_Tab); // to the buttons, in the platform's order
        QVERIFY(qobject_cast<QPushButton *>(form()->focusWidget()));
        QTest::keyClick(field("nameLineEdit"), Qt::Key_Return);
        QTRY_VERIFY(!form());
        QCOMPARE(cell(1, Column::Name), u"Z"_s);
        QCOMPARE(table()->currentIndex().row(), 1); // moved with its row
    }

    void removesAfterAQuestion()
    {
        save(f->info, u"A"_s);
        Instance instance;
        instance.id = u"1"_s;
        instance.name = u"Acme"_s;
        instance.serviceUrl = account(u"A"_s).apiUrl;
        instance.accountId = account(u"A"_s).recordId;
        QVERIFY(f->program->instances().begin(instance, {}));
        openAccounts();
        press("Remove");
        QVERIFY(message().contains("creations whose outcome is not known"_L1));
        QCOMPARE(f->program->accounts().accounts().size(), 1);
        instance.state = InstanceState::Valid;
        QVERIFY(f->program->instances().complete(instance, Secret::fromText(u"token"_s)));
        QTRY_COMPARE(cell(0, Column::Instances), u"1"_s);

        press("Remove");
        QTRY_VERIFY(question());
        QVERIFY(question()->informativeText().contains("one saved instance with its token"_L1));
        QTest::keyClick(question(), Qt::Key_Return); // Cancel is the default
        QTRY_VERIFY(!question());
        QCOMPARE(f->program->accounts().accounts().size(), 1);
        press("Remove");
        QTRY_VERIFY(question());
        QTest::mouseClick(question()->findChild<QPushButton *>(u"confirmAcceptPushButton"_s), Qt::LeftButton);
        QTRY_COMPARE(message(), u"“A” is removed."_s);
        QVERIFY(f->program->instances().instances().isEmpty());
        QVERIFY(dialog()->findChild<QLabel *>(u"accountsEmptyLabel"_s)->isVisible());
        QTRY_COMPARE(f->rows(), 0);
    }

    /// While a test runs and a form is open with secrets in it.
    void closesOnLock()
    {
        save(f->info, u"A"_s);
        save(m_second->info(), u"B"_s);
        QCOMPARE(f->sandbox.switches().set(u"fail=GET /instances:slow-60000:*"_s), QString());
        openAccounts();
        press("TestAll");
        QTRY_COMPARE(cell(1, Column::LastTest), u"Accepted"_s);
        QCOMPARE(cell(0, Column::LastTest), u"Testing…"_s);
        QCOMPARE(button("TestAll")->text(), u"Stop"_s);
        press("TestAll");
        QTRY_COMPARE(message(), u"Stopped: 1 of 2 were tested."_s);
        QCOMPARE(cell(0, Column::LastTest), u"Not tested"_s);

        press("TestAll");
        press("Add");
        type(f->info, f->info.userSecret);
        const QPointer<QLineEdit> secret = field("userSecretLineEdit");
        f->desktop->window().lockAction()->trigger();
        QTRY_VERIFY(!f->program->vault().canSeal());
        QTRY_VERIFY(!dialog() && !form());
        QVERIFY(!secret || secret->text().isEmpty());
        // Opened while it is locked: the list needs no key, a test asks for it.
        f->sandbox.switches().reset();
        openAccounts();
        QCOMPARE(table()->model()->rowCount(), 2);
        press("TestAll");
        QVERIFY(f->givePassphrase());
        QTRY_COMPARE(message(), u"The services accept all 2 accounts."_s);
    }

    void endsInTheMiddle()
    {
        openAccounts();
        QCOMPARE(f->sandbox.switches().set(u"fail=GET /instances:slow-60000:*"_s), QString());
        press("Add");
        QVERIFY(!formButton("accountSaveAnywayPushButton")->isVisible());
        type(f->info, f->info.userSecret);
        save();
        QVERIFY(QTest::qWaitForWindowActive(form()));
        field("nameLineEdit")->setFocus();
        QTRY_VERIFY(field("nameLineEdit")->hasFocus());
        delete form(); // with the focus in it
        delete dialog();
        QVERIFY(f->program->accounts().accounts().isEmpty());
    }

    void followsOtherPrograms()
    {
        save(f->info, u"B"_s);
        openAccounts();
        Vault vault(f->program->vault().file());
        AccountStore others(vault);
        QVERIFY(vault.open());
        press("Remove"); // while the question stands
        QTRY_VERIFY(question());
        QVERIFY(others.rename(account(u"B"_s), u"Theirs"_s));
        QTest::mouseClick(question()->findChild<QPushButton *>(u"confirmAcceptPushButton"_s), Qt::LeftButton);
        QTRY_VERIFY(message().startsWith("This entry was changed in another window meanwhile."_L1));
        QCOMPARE(cell(0, Column::Name), u"Theirs"_s);
        QVERIFY(others.remove(account(u"Theirs"_s), {}));
        f->program->vault().noticeOthers();
        QTRY_VERIFY(dialog()->findChild<QLabel *>(u"accountsEmptyLabel"_s)->isVisible());
    }

private:
    void openAccounts()
    {
        f->desktop->window().findChild<QAction *>(u"accountsAction"_s)->trigger();
        QVERIFY(dialog());
        QVERIFY(QTest::qWaitForWindowExposed(dialog()));
    }
    [[nodiscard]] AccountsDialog *dialog() const
    {
        return f->desktop->window().findChild<AccountsDialog *>(u"accountsDialog"_s);
    }
    [[nodiscard]] AccountDialog *form() const
    {
        auto *found = f->desktop->window().findChild<AccountDialog *>(u"accountDialog"_s);
        return found && found->isVisible() ? found : nullptr;
    }
    [[nodiscard]] QTableView *table() const { return dialog()->findChild<QTableView *>(u"accountsTableView"_s); }
    [[nodiscard]] QMessageBox *question() const
    {
        auto *box = dialog()->findChild<QMessageBox *>(u"confirmMessageBox"_s);
        return box && box->isVisible() ? box : nullptr;
    }
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return dialog()->findChild<QPushButton *>(u"accounts%1PushButton"_s.arg(QLatin1StringView(name)));
    }
    void press(const char *name) const { QTest::mouseClick(button(name), Qt::LeftButton); }
    [[nodiscard]] QString cell(int row, Column column) const
    {
        return table()->model()->index(row, int(column)).data().toString();
    }
    [[nodiscard]] QString message() const { return dialog()->findChild<MessageBar *>(u"accountsMessageBar"_s)->text(); }
    [[nodiscard]] QString formMessage() const { return form()->findChild<MessageBar *>()->text(); }
    [[nodiscard]] QLineEdit *field(const char *name) const
    {
        return form()->findChild<QLineEdit *>(QLatin1StringView(name));
    }
    [[nodiscard]] QPushButton *formButton(const char *name) const
    {
        return form()->findChild<QPushButton *>(QLatin1StringView(name));
    }
    void replace(const char *name, const QString &text) const
    {
        field(name)->selectAll();
        QTest::keyClicks(field(name), text);
    }
    void type(const SandboxInfo &info, const QString &userSecret) const
    {
        auto *service = form()->findChild<QComboBox *>(u"accountServiceComboBox"_s);
        service->setFocus();
        QTest::keyClick(service, Qt::Key_End); // Other
        replace("serviceUrlLineEdit", info.serviceUrl);
        replace("userSecretLineEdit", userSecret);
        replace("organizationSecretLineEdit", info.organizationSecret);
    }
    void save() const { QTest::mouseClick(formButton("accountSavePushButton"), Qt::LeftButton); }

    void save(const SandboxInfo &info, const QString &name) const
    {
        ServiceAccount account{ .name = name, .apiUrl = QUrl(info.serviceUrl) };
        QVERIFY(f->program->accounts().save(
            account, { Secret::fromText(info.userSecret), Secret::fromText(info.organizationSecret) }));
    }
    [[nodiscard]] ServiceAccount account(const QString &name) const
    {
        return f->program->accounts().accountNamed(name).value_or(ServiceAccount());
    }

    std::unique_ptr<DesktopFixture> f;
    std::unique_ptr<SandboxServer> m_second;
};

QTEST_MAIN(AccountsWindowTest)
#include "accountswindowtest.moc"
