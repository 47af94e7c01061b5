// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sharing/exporter.h"
#include "app/vault/passphrasestrength.h"
#include "tests/gui/windowfixture.h"

#include "ui/mainwindow/instanceview.h"
#include "ui/widgets/dialogprompts.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QToolButton>

using namespace iw;
using namespace Qt::StringLiterals;

class WindowDialogsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QGuiApplication::clipboard()->setText(u"before"_s); }

    void exportLeavesOutWhatIsNotChosen()
    {
        WindowFixture fixture;
        fixture.vault.beginSession();
        const Instance acme = fixture.add(u"Acme"_s, u"north"_s);
        fixture.open();
        fixture.window->selectInstance(acme.recordId);
        fixture.find<QAction>("exportAction")->trigger();
        auto *dialog = fixture.find<QDialog>("exportDialog");
        auto *preview = dialog->findChild<QPlainTextEdit *>(u"exportPreviewPlainTextEdit"_s);
        dialog->findChild<QCheckBox *>(u"exportRevealCheckBox"_s)->click();
        dialog->findChild<QCheckBox *>(u"exportRevealAccountCheckBox"_s)->click();
        const QString account = fixture.accounts.account(acme.accountId)->name;
        QVERIFY(dialog->findChild<MessageBar *>(u"exportWarningBar"_s)->text().contains(account));
        auto *button = dialog->findChild<QToolButton *>(u"exportFieldsToolButton"_s);
        const auto toggle = [&](const QString &key) {
            button->click();
            auto *menu = dialog->findChild<QMenu *>(u"exportFieldsMenu"_s);
            auto *action = menu->findChild<QAction *>(u"exportField_"_s + key);
            if (action)
                action->trigger();
            menu->close();
            return action != nullptr;
        };
        QVERIFY(toggle(u"userSecret"_s));
        QVERIFY(toggle(u"organizationSecret"_s));
        QVERIFY(toggle(u"tags"_s));
        QVERIFY(!preview->toPlainText().contains(canary + u"organization"_s));
        QVERIFY(!preview->toPlainText().contains(u"north"_s));
        QVERIFY(preview->toPlainText().contains(WindowFixture::tokenOf(u"Acme"_s)));
        // What is previewed is what is written, byte for byte.
        fixture.prompts.path = fixture.folder.filePath(u"some.json"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"exportSavePushButton"_s), Qt::LeftButton);
        QFile file(fixture.prompts.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()), preview->toPlainText());
    }

    /// Several fields are ticked in one go, by keys or mouse, and the choice is there again the next time.
    void exportRemembersWhatWasChosen()
    {
        WindowFixture fixture;
        fixture.vault.beginSession();
        const Instance acme = fixture.add(u"Acme"_s, u"north"_s);
        fixture.open();
        fixture.window->selectInstance(acme.recordId);
        const auto open = [&] {
            fixture.find<QAction>("exportAction")->trigger();
            return fixture.find<QDialog>("exportDialog");
        };
        QDialog *dialog = open();
        auto *format = dialog->findChild<QComboBox *>(u"exportFormatComboBox"_s);
        QCOMPARE(format->currentData().toString(), u"json"_s);
        format->setCurrentIndex(format->findData(u"env"_s));
        dialog->findChild<QToolButton *>(u"exportFieldsToolButton"_s)->click();
        auto *menu = dialog->findChild<QMenu *>(u"exportFieldsMenu"_s);
        const auto action = [&](const char *name) { return menu->findChild<QAction *>(QLatin1StringView(name)); };
        QTest::mouseMove(menu, menu->actionGeometry(action("exportNoFields")).center());
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action("exportNoFields")).center());
        QVERIFY(menu->isVisible());
        QVERIFY(action("exportNoFields")->isChecked());
        QVERIFY(!action("exportAllFields")->isChecked() && !action("exportField_token")->isChecked());
        menu->setActiveAction(action("exportField_token"));
        QTest::keyClick(menu, Qt::Key_Space);
        menu->setActiveAction(action("exportField_tags"));
        QTest::keyClick(menu, Qt::Key_Return);
        QVERIFY(menu->isVisible() && !action("exportNoFields")->isChecked());
        QTest::keyClick(menu, Qt::Key_Escape);
        QVERIFY(!menu->isVisible());
        const QString preview = dialog->findChild<QPlainTextEdit *>(u"exportPreviewPlainTextEdit"_s)->toPlainText();
        QVERIFY2(preview.contains(u"CE_TOKEN"_s) && preview.contains(u"CE_TAGS=north"_s)
                     && !preview.contains(u"CE_API_SECRET"_s),
                 qPrintable(preview));
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"exportCopyPushButton"_s), Qt::LeftButton);
        dialog->close();
        dialog->setObjectName(QString()); // until it is gone
        dialog = open();
        QCOMPARE(dialog->findChild<QPlainTextEdit *>(u"exportPreviewPlainTextEdit"_s)->toPlainText(), preview);
        QVERIFY(!dialog->findChild<QCheckBox *>(u"exportRevealCheckBox"_s)->isChecked()); // that is chosen anew
    }

    /// Thousands are written beside the window, and are the same as a few would be.
    void exportGoesOnBesideTheWindow()
    {
        WindowFixture fixture;
        fixture.vault.beginSession();
        for (int i = 0; i < 250; ++i)
            fixture.add(u"Customer %1"_s.arg(i));
        fixture.open();
        fixture.find<InstanceView>("instancesTableView")->clearSelection();
        fixture.find<QAction>("exportAction")->trigger();
        auto *dialog = fixture.find<QDialog>("exportDialog");
        dialog->findChild<QRadioButton *>(u"exportAllRadioButton"_s)->click();
        dialog->findChild<QCheckBox *>(u"exportRevealCheckBox"_s)->click();
        auto *save = dialog->findChild<QPushButton *>(u"exportSavePushButton"_s);
        auto *reveal = dialog->findChild<QCheckBox *>(u"exportRevealCheckBox"_s);
        fixture.prompts.path = fixture.folder.filePath(u"all.json"_s);
        QTest::mouseClick(save, Qt::LeftButton);
        QVERIFY(!save->isEnabled() && !reveal->isEnabled()); // what is under way is what was chosen
        QTRY_VERIFY(dialog->findChild<MessageBar *>(u"messageBar"_s)->text().startsWith(u"Saved to"_s));
        QVERIFY(save->isEnabled() && reveal->isEnabled());
        QFile file(fixture.prompts.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto meant = Exporter(fixture.instances)
                               .render(loadExportFormats({}).first(), fixture.instances.instances(), { true, false });
        QVERIFY(meant);
        QCOMPARE(file.readAll(), *meant);
        QTest::mouseClick(save, Qt::LeftButton); // and one that is closed meanwhile leaves nothing behind
        dialog->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    void exportSaysThatPracticeIsLeftOut()
    {
        WindowFixture fixture;
        fixture.vault.beginSession();
        Instance practice = fixture.add(u"Acme"_s);
        practice.practice = true;
        QVERIFY(fixture.instances.save(practice));
        fixture.open();
        fixture.find<InstanceView>("instancesTableView")->clearSelection();
        fixture.find<QAction>("exportAction")->trigger();
        auto *dialog = fixture.find<QDialog>("exportDialog");
        QVERIFY(dialog->findChild<MessageBar *>(u"messageBar"_s)->text().contains(u"Practice instances"_s));
    }

    void exportTellsABrokenFormat()
    {
        WindowFixture fixture;
        fixture.vault.beginSession();
        fixture.add(u"Acme"_s);
        const QString folder = fixture.paths.userResources(u"exports"_s);
        QVERIFY(QDir().mkpath(folder));
        QFile file(folder + u"/mine.mustache"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{{! format\nname: Mine\nquoting: shell\n}}\n{{#instances}}\n{{tokn}}\n{{/instances}}\n");
        file.close();
        fixture.open();
        fixture.find<QAction>("exportAction")->trigger();
        auto *bar = fixture.find<QDialog>("exportDialog")->findChild<MessageBar *>(u"messageBar"_s);
        QVERIFY2(bar->isVisible() && bar->text().contains(u"tokn"_s), qPrintable(bar->text()));
    }

    void exportIsMaskedUnlessTicked()
    {
        WindowFixture fixture;
        fixture.vault.beginSession();
        const Instance acme = fixture.add(u"Acme"_s);
        fixture.add(u"Bakery"_s);
        fixture.add(u"Trial"_s, {}, true);
        fixture.open();
        fixture.window->selectInstance(acme.recordId);
        fixture.find<QAction>("exportAction")->trigger();
        auto *dialog = fixture.find<QDialog>("exportDialog");
        QVERIFY(dialog->isVisible());
        auto *preview = dialog->findChild<QPlainTextEdit *>(u"exportPreviewPlainTextEdit"_s);
        auto *reveal = dialog->findChild<QCheckBox *>(u"exportRevealCheckBox"_s);
        auto *revealAccount = dialog->findChild<QCheckBox *>(u"exportRevealAccountCheckBox"_s);
        auto *warning = dialog->findChild<MessageBar *>(u"exportWarningBar"_s);
        QVERIFY(preview->toPlainText().contains(u"Acme"_s));
        QVERIFY(!preview->toPlainText().contains(u"Bakery"_s));
        QVERIFY(!preview->toPlainText().contains(u"CANARY"_s));
        QCOMPARE(warning->kind(), Tone::Info);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"exportCopyPushButton"_s), Qt::LeftButton);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"Acme"_s));
        QVERIFY(!QGuiApplication::clipboard()->text().contains(u"CANARY"_s));

        QVERIFY(!revealAccount->isEnabled());
        reveal->click();
        QCOMPARE(warning->kind(), Tone::Warning);
        QVERIFY(preview->toPlainText().contains(WindowFixture::tokenOf(u"Acme"_s)));
        QVERIFY(!preview->toPlainText().contains(canary + u"organization"_s));
        revealAccount->click();
        QVERIFY(preview->toPlainText().contains(canary + u"organization"_s));
        reveal->click();
        QVERIFY(!revealAccount->isChecked());
        QVERIFY(!preview->toPlainText().contains(u"CANARY"_s));

        dialog->findChild<QRadioButton *>(u"exportAllRadioButton"_s)->click();
        QVERIFY(preview->toPlainText().contains(u"Bakery"_s));
        QVERIFY(!preview->toPlainText().contains(u"Trial"_s)); // practice stays out of all
    }

    /// Every format is previewed and says what is to be known about it; one that holds a single instance says so.
    void exportPreviewsEveryFormat()
    {
        WindowFixture fixture;
        fixture.vault.beginSession();
        const Instance acme = fixture.add(u"Acme"_s);
        fixture.add(u"Bakery"_s);
        fixture.open();
        fixture.window->selectInstance(acme.recordId);
        fixture.find<QAction>("exportAction")->trigger();
        auto *dialog = fixture.find<QDialog>("exportDialog");
        auto *format = dialog->findChild<QComboBox *>(u"exportFormatComboBox"_s);
        auto *note = dialog->findChild<QLabel *>(u"exportFormatNoteLabel"_s);
        auto *preview = dialog->findChild<QPlainTextEdit *>(u"exportPreviewPlainTextEdit"_s);
        auto *save = dialog->findChild<QPushButton *>(u"exportSavePushButton"_s);
        auto *all = dialog->findChild<QRadioButton *>(u"exportAllRadioButton"_s);
        auto *selected = dialog->findChild<QRadioButton *>(u"exportSelectedRadioButton"_s);
        auto *message = dialog->findChild<MessageBar *>(); // the first is the dialog's own
        for (int i = 0; i < format->count(); ++i) {
            format->setCurrentIndex(i);
            QVERIFY2(!preview->toPlainText().isEmpty() && save->isEnabled(), qPrintable(format->currentText()));
            QVERIFY(!preview->toPlainText().contains(u"CANARY"_s));
            QCOMPARE(note->isVisible(), !note->text().isEmpty());
        }
        format->setCurrentIndex(format->findData(u"csv"_s));
        QVERIFY(note->text().contains(u"apostrophe"_s));
        format->setCurrentIndex(format->findData(u"shell"_s));
        QVERIFY(!note->isVisible());
        format->setCurrentIndex(format->findData(u"header"_s));
        all->click();
        QVERIFY(preview->toPlainText().isEmpty() && !save->isEnabled());
        QVERIFY2(message->isVisible() && message->text().contains(u"holds one instance, and 2 are"_s),
                 qPrintable(message->text()));
        selected->click();
        QVERIFY(!preview->toPlainText().isEmpty() && save->isEnabled() && !message->isVisible());
    }

    void exportSaysWhyNothingOfTheSelectionIsInIt()
    {
        WindowFixture fixture;
        fixture.vault.beginSession();
        Instance waiting = fixture.add(u"Acme"_s);
        waiting.recordId.clear();
        waiting.id.clear();
        waiting.name = u"Bakery"_s;
        QVERIFY(bool(fixture.instances.keepWaiting(waiting, Secret::fromText(u"https://example.com/?state=1"_s), {})));
        fixture.open();
        QTRY_COMPARE(fixture.find<QLabel>("countsLabel")->text(), u"1 instance · 1 waiting for sign-in"_s);
        fixture.window->selectInstance(waiting.recordId);
        fixture.find<QAction>("exportAction")->trigger();
        auto *dialog = fixture.find<QDialog>("exportDialog");
        QVERIFY(dialog->findChild<MessageBar *>(u"messageBar"_s)->isVisible());
        QVERIFY(!dialog->findChild<QRadioButton *>(u"exportSelectedRadioButton"_s)->isEnabled());
    }

    void explainsWhatIsPasted()
    {
        WindowFixture fixture;
        fixture.open();
        fixture.find<QAction>("explainAction")->trigger();
        auto *dialog = fixture.find<QDialog>("explainDialog");
        auto *text = dialog->findChild<QPlainTextEdit *>(u"explainPlainTextEdit"_s);
        auto *nothing = dialog->findChild<QLabel *>(u"explainNothingLabel"_s);
        auto *first = dialog->findChild<MessageBar *>(u"explainAnswer1"_s);
        auto *second = dialog->findChild<MessageBar *>(u"explainAnswer2"_s);
        QVERIFY(nothing->isVisible() && !first->isVisible());
        QGuiApplication::clipboard()->setText(u"HTTP/1.1 400 {\"message\":\"invalid_grant\",\"code\":\"CANARY\"}"_s);
        QTest::keySequence(text, QKeySequence::Paste);
        QTRY_VERIFY(first->isVisible());
        QVERIFY(first->text().startsWith(u"The provider did not accept the code of the sign-in."));
        QVERIFY(second->isVisible());
        QVERIFY(!nothing->isVisible() && !first->text().contains(u"CANARY"));
        text->setPlainText(u"all is well"_s);
        QTRY_VERIFY(nothing->isVisible());
        QVERIFY(!first->isVisible() && !second->isVisible());
        QVERIFY(nothing->text().startsWith(u"Nothing in this text"));
        QTest::keyClick(text, Qt::Key_Escape);
        QTRY_VERIFY(!fixture.find<QDialog>("explainDialog"));
    }

    void exportToAFileIsForItsOwner()
    {
        WindowFixture fixture;
        fixture.vault.beginSession();
        const Instance acme = fixture.add(u"Acme"_s);
        fixture.open();
        fixture.window->selectInstance(acme.recordId);
        fixture.find<QAction>("exportAction")->trigger();
        auto *dialog = fixture.find<QDialog>("exportDialog");
        auto *formats = dialog->findChild<QComboBox *>(u"exportFormatComboBox"_s);
        formats->setCurrentIndex(formats->findData(u"json"_s));
        dialog->findChild<QCheckBox *>(u"exportRevealCheckBox"_s)->click();
        fixture.prompts.path = fixture.folder.filePath(u"out.json"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"exportSavePushButton"_s), Qt::LeftButton);
        QFile file(fixture.prompts.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!QJsonDocument::fromJson(file.readAll()).isNull());
        QCOMPARE(file.permissions() & (QFile::ReadOther | QFile::ReadGroup), QFile::Permissions());
        fixture.prompts.path = fixture.folder.filePath(u"no/such/folder/out.json"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"exportSavePushButton"_s), Qt::LeftButton);
        QCOMPARE(dialog->findChild<MessageBar *>(u"messageBar"_s)->kind(), Tone::Error);

        QVERIFY(QDir(fixture.folder.path()).mkpath(u"tree/.git"_s));
        fixture.prompts.path = fixture.folder.filePath(u"tree/out.json"_s);
        fixture.prompts.accept = false;
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"exportSavePushButton"_s), Qt::LeftButton);
        QVERIFY(!QFile::exists(fixture.prompts.path));
        fixture.prompts.accept = true;
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"exportSavePushButton"_s), Qt::LeftButton);
        QVERIFY(QFile::exists(fixture.prompts.path));

        dialog->findChild<QPushButton *>(u"exportCopyPushButton"_s)->click();
        QVERIFY(QGuiApplication::clipboard()->text().contains(WindowFixture::tokenOf(u"Acme"_s)));
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
        QVERIFY(QGuiApplication::clipboard()->mimeData()->hasFormat(u"x-kde-passwordManagerHint"_s));
#endif
        fixture.clipboard.clearNow();
        QCOMPARE(QGuiApplication::clipboard()->text(), QString());
    }

    void exchangeFollowsTheLog()
    {
        WindowFixture fixture;
        fixture.open();
        const int first = fixture.log.begin({ .time = QDateTime::currentDateTimeUtc(),
                                              .method = u"POST"_s,
                                              .address = u"https://api.example.com/elements/api-v2/instances"_s,
                                              .request = u"{\"name\": \"Acme\"}"_s,
                                              .answer = {},
                                              .requestId = {} });
        fixture.find<QAction>("exchangeAction")->trigger();
        auto *dialog = fixture.find<QDialog>("exchangeDialog");
        auto *table = dialog->findChild<QTableView *>(u"exchangeTableView"_s);
        auto *text = dialog->findChild<QPlainTextEdit *>(u"exchangePlainTextEdit"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        QVERIFY(text->toPlainText().contains(u"Acme"_s));
        fixture.log.complete(first, 401, u"{\"message\": \"Invalid\"}"_s, u"abc"_s);
        QVERIFY(text->toPlainText().contains(u"Invalid"_s));
        fixture.log.begin({ .time = QDateTime::currentDateTimeUtc(), .method = u"GET"_s, .address = u"x"_s });
        QCOMPARE(table->model()->rowCount(), 2);
        fixture.prompts.path = fixture.folder.filePath(u"exchange.txt"_s);
        dialog->findChild<QPushButton *>(u"exchangeSavePushButton"_s)->click();
        QFile file(fixture.prompts.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("Invalid"));
        QCOMPARE(file.permissions() & QFile::ReadOther, QFile::Permissions());
    }

    void destructiveQuestionDefaultsToNo()
    {
        QWidget parent;
        parent.show();
        DialogPrompts prompts;
        QList<bool> answers;
        const UserPrompts::Question question{ u"Delete here"_s, u"Delete <b>it</b>?"_s, u"Gone."_s, u"Delete Here"_s,
                                              true };
        prompts.confirm(&parent, question, [&answers](bool accepted) { answers += accepted; });
        auto *box = parent.findChild<QMessageBox *>();
        QVERIFY(box && box->isVisible());
        QCOMPARE(box->textFormat(), Qt::PlainText);
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(answers, QList<bool>{ false });
        prompts.confirm(&parent, question, [&answers](bool accepted) { answers += accepted; });
        parent.findChildren<QMessageBox *>().last()->findChild<QPushButton *>(u"confirmAcceptPushButton"_s)->click();
        QCOMPARE(answers, (QList<bool>{ false, true }));
    }

    void strengthIsAHint_data()
    {
        QTest::addColumn<QString>("passphrase");
        QTest::addColumn<int>("strength");
        QTest::newRow("short") << u"Ab1!"_s << int(PassphraseStrength::TooShort);
        QTest::newRow("blanks") << u"            "_s << int(PassphraseStrength::TooShort);
        QTest::newRow("one letter") << u"aaaaaaaaaaaaaaaaaaaa"_s << int(PassphraseStrength::Weak);
        QTest::newRow("run") << u"123456789012"_s << int(PassphraseStrength::Weak);
        QTest::newRow("one word") << u"wednesday"_s << int(PassphraseStrength::Weak);
        QTest::newRow("five words") << u"lamp orchid tunnel paper stove"_s << int(PassphraseStrength::Strong);
    }

    void strengthIsAHint()
    {
        QFETCH(QString, passphrase);
        QFETCH(int, strength);
        QCOMPARE(int(passphraseStrength(passphrase)), strength);
    }
};

QTEST_MAIN(WindowDialogsTest)
#include "windowdialogstest.moc"
