// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/windowfixture.h"

#include "app/vault/rotatejob.h"
#include "ui/mainwindow/detailspane.h"
#include "ui/mainwindow/instancetablemodel.h"
#include "ui/mainwindow/instanceview.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/secretlineedit.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace iw;
using namespace Qt::StringLiterals;

namespace {

QString clipboardText() { return QGuiApplication::clipboard()->text(); }

/// Every text that assistive technology can read of a widget and of all within it.
void collect(QAccessibleInterface *interface, QStringList &texts, int depth = 0)
{
    if (!interface || !interface->isValid() || depth > 12)
        return;
    for (const auto part : { QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help })
        texts += interface->text(part);
    for (int child = 0; child < qMin(interface->childCount(), 400); ++child)
        collect(interface->child(child), texts, depth + 1);
}

} // namespace

class MainWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QGuiApplication::clipboard()->setText(u"before"_s); }

    void emptyWindowLeadsOn()
    {
        WindowFixture fixture;
        QVERIFY(fixture.opened);
        fixture.open();
        QCOMPARE(fixture.window->windowTitle(), u"Instance Wizard"_s);
        QSignalSpy asked(fixture.window.get(), &MainWindow::newInstanceRequested);
        QSignalSpy practice(fixture.window.get(), &MainWindow::practiceRequested);
        QVERIFY(fixture.find<QWidget>("emptyState")->isVisible());
        QVERIFY(fixture.find<QWidget>("detailsPane")->isHidden());
        QTest::mouseClick(fixture.find<QPushButton>("emptyNewInstancePushButton"), Qt::LeftButton);
        QTest::mouseClick(fixture.find<QPushButton>("emptyPracticePushButton"), Qt::LeftButton);
        QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
        QTest::keyClick(fixture.window.get(), Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(asked.size(), 2);
        QCOMPARE(practice.size(), 1);
        // Nothing to say: no message; and nothing was unlocked by opening a window.
        QVERIFY(fixture.find<MessageBar>("vaultMessageBar")->isHidden());
        QVERIFY(!fixture.vault.canSeal());
    }

    void searchNarrowsWhileTyping()
    {
        WindowFixture fixture;
        fixture.vault.beginSession();
        fixture.add(u"Acme"_s, u"north"_s);
        fixture.add(u"Bakery"_s);
        fixture.open();
        QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
        auto *view = fixture.find<InstanceView>("instancesTableView");
        QCOMPARE(view->model()->rowCount(), 2);
        QCOMPARE(fixture.find<QLabel>("countsLabel")->text(), u"2 instances"_s);
        QTest::keyClick(fixture.window.get(), Qt::Key_F, Qt::ControlModifier);
        auto *search = fixture.find<QLineEdit>("searchLineEdit");
        QTRY_VERIFY(search->hasFocus());
        QTest::keyClicks(search, u"NORTH ac"_s);
        QCOMPARE(view->model()->rowCount(), 1);
        QCOMPARE(fixture.find<QLabel>("countsLabel")->text(), u"1 of 2 instances"_s);
        QTest::keyClick(search, Qt::Key_Down); // to what was found
        QVERIFY(view->hasFocus());
        QCOMPARE(view->selectedRecords().size(), 1);
        search->setFocus();
        QTest::keyClicks(search, u"qq"_s);
        QVERIFY(fixture.find<QWidget>("noMatchState")->isVisible());
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(view->isVisible());
        QCOMPARE(view->model()->rowCount(), 2);
    }

    // The command line runs beside the window, on a connection of its own.
    void noticesWhatAnotherProgramWrites()
    {
        WindowFixture fixture;
        fixture.vault.beginSession();
        const Instance acme = fixture.add(u"Acme"_s);
        fixture.open();
        fixture.window->selectInstance(acme.recordId);
        auto *view = fixture.find<InstanceView>("instancesTableView");
        QCOMPARE(view->model()->rowCount(), 1);
        QTRY_VERIFY(!fixture.find<QAction>("unfinishedAction")->isEnabled());

        Vault elsewhere(fixture.vault.file());
        QVERIFY(elsewhere.open());
        VaultRecord record = elsewhere.records(u"instance"_s).constFirst();
        record.id.clear();
        QVERIFY(elsewhere.insert(record, {}));
        VaultRecord sent = record;
        sent.id.clear();
        sent.kind = u"intent"_s;
        QVERIFY(elsewhere.insert(sent, {}));
        QTRY_COMPARE(view->model()->rowCount(), 2);
        QCOMPARE(view->selectedRecords(), QList<QByteArray>{ acme.recordId });
        QTRY_VERIFY(fixture.find<QAction>("unfinishedAction")->isEnabled());

        QSignalSpy changed(&fixture.vault, &Vault::changed);
        fixture.vault.noticeOthers();
        QVERIFY(changed.isEmpty()); // told once, and what this program writes is no news
        fixture.add(u"Bakery"_s);
        const auto own = changed.size();
        fixture.vault.noticeOthers();
        QCOMPARE(changed.size(), own);
    }

    void tokenIsCopiedWithMarksAndCleared()
    {
        WindowFixture fixture;
        fixture.vault.beginSession();
        fixture.preferences.setClipboardSeconds(1);
        const Instance acme = fixture.add(u"Acme"_s);
        fixture.open();
        fixture.window->selectInstance(acme.recordId);
        fixture.find<QAction>("copyTokenAction")->trigger();
        QCOMPARE(clipboardText(), WindowFixture::tokenOf(u"Acme"_s));
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
        QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(u"x-kde-passwordManagerHint"_s), "secret"_ba);
#endif
        QVERIFY(fixture.find<QLabel>("clipboardLabel")->isVisible());
        QTRY_COMPARE(clipboardText(), QString());
        QVERIFY(fixture.find<QLabel>("clipboardLabel")->isHidden());

        fixture.find<QAction>("copyHeaderAction")->trigger();
        QCOMPARE(
            clipboardText(),
            u"User %1user, Organization %1organization, Element %2"_s.arg(canary, WindowFixture::tokenOf(u"Acme"_s)));
        fixture.find<QAction>("copyIdAction")->trigger();
        QCOMPARE(clipboardText(), acme.id);
    }

    void detailsRevealOnRequestOnly()
    {
        WindowFixture fixture;
        fixture.vault.beginSession();
        const Instance acme = fixture.add(u"Acme"_s);
        fixture.open();
        QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
        fixture.window->selectInstance(acme.recordId);
        auto *token = fixture.find<SecretLineEdit>("tokenSecretLineEdit");
        QVERIFY(token && token->isVisible());
        QVERIFY(!token->text().contains(canary)); // not even behind the dots
        token->revealAction()->trigger();
        QVERIFY(token->isRevealed());
        QCOMPARE(token->text(), WindowFixture::tokenOf(u"Acme"_s));
        fixture.find<QLineEdit>("searchLineEdit")->setFocus();
        QVERIFY(!token->isRevealed());
        QVERIFY(!token->text().contains(canary));

        token->revealAction()->trigger();
        QVERIFY(token->isRevealed());
        token->setRevealTime(std::chrono::milliseconds(20));
        QTRY_VERIFY(!token->text().contains(canary));

        QTest::mouseClick(fixture.find<QToolButton>("tokenCopyToolButton"), Qt::LeftButton);
        QCOMPARE(clipboardText(), WindowFixture::tokenOf(u"Acme"_s));
        QVERIFY(!token->isRevealed());
        QTest::mouseClick(fixture.find<QToolButton>("detailsCloseToolButton"), Qt::LeftButton);
        QVERIFY(fixture.find<QWidget>("detailsPane")->isHidden());
        QVERIFY(!fixture.preferences.detailsVisible());
    }

    void detailsKeepTheOrderOfTheForm()
    {
        WindowFixture fixture;
        fixture.vault.beginSession();
        Instance instance = fixture.add(u"Acme"_s);
        instance.recordId.clear();
        instance.apiKey = QString(64, u'k');
        std::map<QString, Secret> secrets; // whose order is another
        for (const QString &field : { u"infusionsoft.private.key"_s, u"oauth.api.secret"_s })
            secrets.emplace(field, Secret::fromText(canary + field));
        QVERIFY(bool(fixture.instances.keepWaiting(instance, Secret::fromText(u"https://example.com/"_s), secrets)));
        instance.state = InstanceState::Waiting;
        fixture.open();
        fixture.window->selectInstance(instance.recordId);
        const auto *pane = fixture.find<QWidget>("detailsPane");
        QTRY_COMPARE(pane->findChildren<SecretLineEdit *>().size(), 3);
        QCOMPARE(pane->findChildren<SecretLineEdit *>().first()->objectName(), u"oauth.api.secretSecretLineEdit"_s);
        const auto labels = pane->findChildren<QLabel *>();
        const auto key = std::find_if(labels.cbegin(), labels.cend(),
                                      [&](const QLabel *label) { return label->accessibleName() == instance.apiKey; });
        QVERIFY(key != labels.cend());
        QTRY_VERIFY((*key)->height() >= 2 * (*key)->fontMetrics().lineSpacing()); // a long key wraps
    }

    void deleteHereAsksWhereItCannotBeUndone()
    {
        WindowFixture fixture;
        fixture.vault.beginSession();
        const Instance acme = fixture.add(u"Acme"_s);
        fixture.add(u"Bakery"_s);
        fixture.open();
        fixture.window->selectInstance(acme.recordId);
        auto *view = fixture.find<InstanceView>("instancesTableView");
        QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
        QTest::keyClick(view, Qt::Key_Delete);
        QCOMPARE(fixture.prompts.questions.size(), 1);
        QVERIFY(fixture.prompts.questions.first().destructive);
        QVERIFY(fixture.prompts.questions.first().text.contains(u"Acme"_s));
        QVERIFY(fixture.prompts.questions.first().text.contains(acme.id));
        QVERIFY(fixture.prompts.questions.first().consequence.contains(u"cannot be undone"_s));
        QVERIFY(bool(fixture.instances.instance(acme.recordId)));
        fixture.prompts.accept = true;
        QTest::keyClick(view, Qt::Key_Delete);
        QVERIFY(!fixture.instances.instance(acme.recordId));
        QTRY_COMPARE(view->model()->rowCount(), 1);
        QCOMPARE(view->model()->index(0, 0).data().toString(), u"Bakery"_s);
        QVERIFY(!fixture.find<QAction>("undoAction")->isEnabled());
    }

    void deleteHereIsUndone()
    {
        WindowFixture fixture;
        QVERIFY(fixture.setPassphrase());
        const Instance acme = fixture.add(u"Acme"_s);
        fixture.add(u"Bakery"_s);
        fixture.open();
        auto *view = fixture.find<InstanceView>("instancesTableView");
        fixture.window->selectInstance(acme.recordId);
        QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
        QTest::keyClick(view, Qt::Key_Delete);
        QVERIFY(fixture.prompts.questions.isEmpty()); // it can be undone
        QTRY_COMPARE(view->model()->rowCount(), 1);
        QVERIFY(fixture.window->messageBar().text().contains(u"“Acme” is deleted here"_s));
        QVERIFY(!fixture.instances.secret(acme, u"token"_s));
        QTest::keyClick(view, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(view->model()->rowCount(), 2);
        QTRY_COMPARE(view->selectedRecords(), QList<QByteArray>{ acme.recordId });
        QCOMPARE(view->model()->index(1, 0).data().toString(), u"Acme"_s); // in its place
        QCOMPARE(fixture.instances.secret(acme, u"token"_s)->reveal(), WindowFixture::tokenOf(u"Acme"_s));
        QVERIFY(!fixture.window->messageBar().isVisible());

        // Once the secrets are locked nothing of them is kept, sealed or not.
        QTest::keyClick(view, Qt::Key_Delete);
        QVERIFY(fixture.find<QAction>("undoAction")->isEnabled());
        fixture.window->lockAction()->trigger();
        QTRY_VERIFY(!fixture.find<QAction>("undoAction")->isEnabled());
        QVERIFY(!fixture.instances.instance(acme.recordId));
    }

    void severalAreDeletedAndUndoneTogether()
    {
        WindowFixture fixture;
        QVERIFY(fixture.setPassphrase());
        for (int i = 0; i < 5; ++i)
            fixture.add(u"Customer %1"_s.arg(i));
        fixture.open();
        auto *view = fixture.find<InstanceView>("instancesTableView");
        QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
        view->selectAll();
        fixture.prompts.accept = true;
        QTest::keyClick(view, Qt::Key_Delete);
        QCOMPARE(fixture.prompts.questions.size(), 1);
        QTRY_COMPARE(fixture.instances.instances().size(), 0);
        fixture.find<QAction>("undoAction")->trigger();
        QTRY_COMPARE(fixture.instances.instances().size(), 5);
        // Another program made a new key in between: what was sealed under the old one is of no use.
        view->selectAll();
        QTest::keyClick(view, Qt::Key_Delete);
        Vault other(fixture.paths.vaultFile());
        QVERIFY(other.open());
        QCOMPARE(VaultFixture::openPassphrase(other, u"correct horse battery"_s), QString());
        other.keySlots().setPassphraseCost(VaultFixture::cheap());
        QCOMPARE(VaultFixture::outcome(other.keySlots().rotate(Secret::fromText(u"correct horse battery"), nullptr)),
                 QString());
        fixture.find<QAction>("undoAction")->trigger();
        QCOMPARE(fixture.instances.instances().size(), 0);
        QVERIFY(fixture.window->messageBar().text().contains(u"cannot be undone"_s));
    }

    void largeVaultIsReadByTheWorker()
    {
        WindowFixture fixture;
        bool made = false;
        Job *job =
            fixture.vault.keySlots().setPassphrase(Secret::fromText(u"five easy random words here"), &fixture.log);
        QObject::connect(job, &Job::finished, job, [&made] { made = true; });
        QTRY_VERIFY(made);
        QCOMPARE(fixture.vault.keyState(), Vault::KeyState::Open);
        for (int i = 0; i < 130; ++i)
            fixture.add(u"Customer %1"_s.arg(i));
        fixture.open();
        auto *view = fixture.find<InstanceView>("instancesTableView");
        const QAbstractItemModelTester tester(view->model());
        QCOMPARE(view->model()->rowCount(), 80); // with the first frame
        view->selectRow(3);
        const QList<QByteArray> selected = view->selectedRecords();
        QTRY_COMPARE(view->model()->rowCount(), 130);
        QCOMPARE(view->selectedRecords(), selected); // kept over the reset
        const Instance late = fixture.add(u"Late"_s);
        fixture.find<QLineEdit>("searchLineEdit")->setText(u"Customer 12"_s);
        fixture.window->selectInstance(late.recordId); // its row is not there yet
        QTRY_COMPARE(view->selectedRecords(), QList<QByteArray>{ late.recordId });
        QCOMPARE(view->model()->rowCount(), 131);
    }

    void sessionOnlyVaultSaysSo()
    {
        WindowFixture fixture;
        fixture.vault.beginSession();
        fixture.add(u"Acme"_s);
        fixture.open();
        auto *bar = fixture.find<MessageBar>("vaultMessageBar");
        QVERIFY(bar->isVisible());
        auto *action = bar->findChild<QPushButton *>(u"messageBarActionPushButton"_s);
        QCOMPARE(action->text(), u"Set passphrase…"_s);
        QTest::mouseClick(action, Qt::LeftButton);
        auto *dialog = fixture.find<QDialog>("passphraseDialog");
        QVERIFY(dialog && dialog->isVisible());
        auto *accept = dialog->findChild<QPushButton *>(u"passphraseAcceptPushButton"_s);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"passphraseSecretLineEdit"_s), u"five easy random words"_s);
        QVERIFY(!accept->isEnabled());
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"repeatedPassphraseSecretLineEdit"_s),
                         u"five easy random words"_s);
        QTest::mouseClick(accept, Qt::LeftButton);
        QTRY_COMPARE(fixture.vault.keyState(), Vault::KeyState::Open);
        QTRY_VERIFY(bar->isHidden());
    }

    void lockedVaultAsksWhenASecretIsNeeded()
    {
        WindowFixture fixture;
        bool made = false;
        Job *job = fixture.vault.keySlots().setPassphrase(Secret::fromText(u"five easy random words"), &fixture.log);
        QObject::connect(job, &Job::finished, job, [&made] { made = true; });
        QTRY_VERIFY(made);
        const Instance acme = fixture.add(u"Acme"_s);
        fixture.vault.lock();
        fixture.open();
        QVERIFY(fixture.find<MessageBar>("vaultMessageBar")->isHidden());
        fixture.window->selectInstance(acme.recordId);
        fixture.find<QAction>("copyTokenAction")->trigger();
        QPointer<QDialog> dialog = fixture.find<QDialog>("passphraseDialog");
        QVERIFY(dialog);
        QCOMPARE(clipboardText(), u"before"_s);
        dialog->reject();
        auto *bar = fixture.find<MessageBar>("vaultMessageBar");
        QVERIFY(bar->isVisible());
        QTRY_VERIFY(!dialog);

        fixture.find<QAction>("copyTokenAction")->trigger();
        dialog = fixture.find<QDialog>("passphraseDialog");
        auto *edit = dialog->findChild<QLineEdit *>(u"passphraseSecretLineEdit"_s);
        QTest::keyClicks(edit, u"wrong passphrase"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_VERIFY(dialog->findChild<MessageBar *>()->isVisible());
        QVERIFY(edit->isEnabled());
        QTest::keyClicks(edit, u"five easy random words"_s); // what was wrong is selected
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_COMPARE(clipboardText(), WindowFixture::tokenOf(u"Acme"_s));
        QVERIFY(bar->isHidden());
    }

    void noSecretIsShownOrReadOut()
    {
        WindowFixture fixture;
        fixture.vault.beginSession();
        const Instance acme = fixture.add(u"Acme"_s, u"north"_s, true);
        fixture.open();
        fixture.window->selectInstance(acme.recordId);
        auto *view = fixture.find<InstanceView>("instancesTableView");
        for (int column = 0; column < view->model()->columnCount(); ++column)
            for (int role = 0; role < Qt::UserRole + 16; ++role)
                QVERIFY(!view->model()->index(0, column).data(role).toString().contains(canary));
        const QMimeData *dragged = view->model()->mimeData(view->selectionModel()->selectedIndexes());
        for (const QString &format : dragged ? dragged->formats() : QStringList())
            QVERIFY(!dragged->data(format).contains(canary.toUtf8()));
        delete dragged;
        QStringList texts;
        collect(QAccessible::queryAccessibleInterface(fixture.window.get()), texts);
        QVERIFY(texts.size() > 50);
        QVERIFY(texts.contains(u"Valid"_s));
        QVERIFY(!texts.join(u'\n').contains(canary));
        for (const QWidget *widget : fixture.window->findChildren<QWidget *>())
            QVERIFY(!(widget->toolTip() + widget->whatsThis() + widget->statusTip()).contains(canary));
        QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier); // the view copies a cell
        QVERIFY(!clipboardText().contains(canary));
    }

    void placesAreRememberedWithoutSecrets()
    {
        WindowFixture fixture;
        fixture.vault.beginSession();
        fixture.add(u"Acme"_s);
        fixture.open();
        auto *view = fixture.find<InstanceView>("instancesTableView");
        view->setColumnWidth(0, 333);
        view->setColumnHidden(int(InstanceColumn::Tags), true);
        fixture.window->close();
        fixture.open();
        view = fixture.find<InstanceView>("instancesTableView");
        QCOMPARE(view->columnWidth(0), 333);
        QVERIFY(view->isColumnHidden(int(InstanceColumn::Tags)));
        QFile file(fixture.paths.settingsFile());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("CANARY"));
    }

    void menuKeyOpensTheRowsMenu()
    {
        WindowFixture fixture;
        fixture.vault.beginSession();
        const Instance acme = fixture.add(u"Acme"_s);
        fixture.open();
        fixture.window->selectInstance(acme.recordId);
        auto *view = fixture.find<InstanceView>("instancesTableView");
        QSignalSpy asked(view, &InstanceView::menuRequested);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QCoreApplication::sendEvent(view->viewport(), &event);
        QCOMPARE(asked.size(), 1);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QVERIFY(menu->actions().contains(fixture.find<QAction>("deleteHereAction")));
        menu->close();
    }
};

QTEST_MAIN(MainWindowTest)
#include "mainwindowtest.moc"
