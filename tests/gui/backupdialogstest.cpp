// SPDX-License-Identifier: GPL-3.0-or-later
// Backing up, restoring and forgetting, as a person does it from the window's menu.
#include "app/vault/sqldatabase.h"
#include "app/vault/vaultbackup.h"
#include "tests/gui/windowfixture.h"
#include "tests/support/vaultfixture.h"
#include "ui/mainwindow/instanceview.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/secretlineedit.h"

#include <QAction>
#include <QCheckBox>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTreeWidget>
#include <QWindow>

using namespace iw;
using namespace Qt::StringLiterals;

namespace {

const QString words = u"lamp orchid tunnel paper stove"_s;
const QString vaultWords = u"the vault has words of its own"_s;

/// A window whose vault has a cheap passphrase, and the hands to work its dialogs.
class BackupWindow final
{
public:
    explicit BackupWindow(bool withPassphrase = true)
    {
        fixture.vault.keySlots().setPassphraseCost(VaultFixture::cheap());
        fixture.vault.backup().setCost(VaultFixture::cheap());
        if (withPassphrase && !VaultFixture::setPassphrase(fixture.vault, vaultWords).isEmpty())
            qFatal("The vault has no passphrase.");
        file = fixture.folder.filePath(u"saved.iwbackup"_s);
    }

    QDialog *dialog(const char *action, const char *name)
    {
        fixture.find<QAction>(action)->trigger();
        auto *opened = fixture.find<QDialog>(name);
        return opened && opened->isVisible() ? opened : nullptr;
    }

    template <typename T>
    static T *in(QDialog *dialog, const char *name)
    {
        return dialog->findChild<T *>(QString::fromLatin1(name));
    }

    static void type(QDialog *dialog, const char *field, const QString &text)
    {
        auto *edit = in<QLineEdit>(dialog, field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }

    static void press(QDialog *dialog, const char *button)
    {
        QTest::mouseClick(in<QPushButton>(dialog, button), Qt::LeftButton);
    }

    static MessageBar *message(QDialog *dialog) { return in<MessageBar>(dialog, "messageBar"); }

    bool backUp()
    {
        QDialog *opened = dialog("backUpAction", "backupDialog");
        if (!opened)
            return false;
        type(opened, "backupPassphraseSecretLineEdit", words);
        type(opened, "repeatedPassphraseSecretLineEdit", words);
        fixture.prompts.path = file;
        press(opened, "backupSavePushButton");
        const bool told = QTest::qWaitFor([&] { return message(opened)->isVisible(); }, 30000);
        opened->reject();
        return told && QFile::exists(file);
    }

    QDialog *openBackup(const QString &passphrase = words)
    {
        QDialog *opened = dialog("restoreAction", "restoreDialog");
        if (!opened)
            return nullptr;
        fixture.prompts.path = file;
        press(opened, "restoreChoosePushButton");
        type(opened, "backupPassphraseSecretLineEdit", passphrase);
        press(opened, "restoreOpenPushButton");
        return opened;
    }

    static QString cell(QDialog *dialog, int row, int column)
    {
        return in<QTableWidget>(dialog, "restoreTableWidget")->item(row, column)->text();
    }

    int rows() const { return fixture.find<InstanceView>("instancesTableView")->model()->rowCount(); }

    QString token(const Instance &instance) const
    {
        const auto secret = fixture.instances.secret(instance, u"token"_s);
        return secret ? secret->reveal() : secret.problem().id;
    }

    WindowFixture fixture;
    QString file;
};

} // namespace

class BackupDialogsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void backsUpUnderWordsTypedTwice()
    {
        BackupWindow window;
        window.fixture.add(u"Acme"_s);
        window.fixture.open();
        QDialog *dialog = window.dialog("backUpAction", "backupDialog");
        QVERIFY(dialog);
        auto *save = window.in<QPushButton>(dialog, "backupSavePushButton");
        QVERIFY(!save->isEnabled());
        window.type(dialog, "backupPassphraseSecretLineEdit", u"short"_s);
        window.type(dialog, "repeatedPassphraseSecretLineEdit", u"short"_s);
        QVERIFY(!save->isEnabled());
        window.type(dialog, "backupPassphraseSecretLineEdit", words);
        QVERIFY(!save->isEnabled());
        QVERIFY(window.in<QLabel>(dialog, "passphraseHintLabel")->text().contains(u"differ"_s));
        window.type(dialog, "repeatedPassphraseSecretLineEdit", words);
        QVERIFY(save->isEnabled());
        window.press(dialog, "backupSavePushButton"); // no file was chosen
        QVERIFY(save->isEnabled());
        QVERIFY(!window.message(dialog)->isVisible());
        window.fixture.prompts.path = window.file;
        window.press(dialog, "backupSavePushButton");
        QTRY_VERIFY(window.message(dialog)->isVisible());
        QCOMPARE(window.message(dialog)->kind(), Tone::Success);
        QVERIFY(window.message(dialog)->text().contains(QDir::toNativeSeparators(window.file)));
        QVERIFY(window.message(dialog)->text().contains(u"1 instance, 1 account"_s));
        QFile file(window.file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QVERIFY(!file.readAll().contains("CANARY"));
        QVERIFY(window.in<QLineEdit>(dialog, "backupPassphraseSecretLineEdit")->text().isEmpty());

        window.type(dialog, "backupPassphraseSecretLineEdit", words);
        window.type(dialog, "repeatedPassphraseSecretLineEdit", words);
        window.fixture.prompts.path = window.fixture.folder.filePath(u"no/such/folder.iwbackup"_s);
        window.press(dialog, "backupSavePushButton");
        QTRY_COMPARE(window.message(dialog)->kind(), Tone::Error);
        QCOMPARE(window.in<QLineEdit>(dialog, "backupPassphraseSecretLineEdit")->text(), words); // typed for nothing?
    }

    void lockClosesAndForgetsWhatWasTyped()
    {
        BackupWindow window;
        window.fixture.add(u"Acme"_s);
        window.fixture.open();
        for (const auto &[action, name] :
             { std::pair{ "backUpAction", "backupDialog" }, std::pair{ "restoreAction", "restoreDialog" } }) {
            QCOMPARE(VaultFixture::openPassphrase(window.fixture.vault, vaultWords), QString());
            const QPointer<QDialog> dialog = window.dialog(action, name);
            QVERIFY(dialog);
            QVERIFY(QTest::qWaitForWindowActive(dialog));
            window.type(dialog, "backupPassphraseSecretLineEdit", words);
            const QSignalSpy typed(window.in<QLineEdit>(dialog, "backupPassphraseSecretLineEdit"),
                                   &QLineEdit::textChanged);
            QTest::keyClick(dialog->windowHandle(), Qt::Key_L, Qt::ControlModifier);
            QVERIFY(!dialog || !dialog->isVisible());
            QCOMPARE(typed.last().first().toString(), QString());
            QCOMPARE(window.fixture.vault.keyState(), Vault::KeyState::Locked);
        }
    }

    void mergesWhatIsNew()
    {
        BackupWindow window;
        const Instance acme = window.fixture.add(u"Acme"_s);
        window.fixture.add(u"Bakery"_s);
        window.fixture.open();
        QTRY_COMPARE(window.rows(), 2);
        QVERIFY(window.backUp());
        QVERIFY(window.fixture.instances.removeHere(acme.recordId));
        QTRY_COMPARE(window.rows(), 1);

        QDialog *dialog = window.openBackup(u"not these"_s);
        QVERIFY(dialog);
        QTRY_VERIFY(window.message(dialog)->isVisible());
        QCOMPARE(window.message(dialog)->kind(), Tone::Error);
        QVERIFY(!window.in<QPushButton>(dialog, "restorePushButton")->isEnabled());
        QCOMPARE(window.in<QLineEdit>(dialog, "restoreFileLineEdit")->text(), QDir::toNativeSeparators(window.file));
        window.type(dialog, "backupPassphraseSecretLineEdit", words);
        window.press(dialog, "restoreOpenPushButton");
        QTRY_VERIFY(window.in<QPushButton>(dialog, "restorePushButton")->isEnabled());
        QCOMPARE(window.cell(dialog, 0, 1), u"2"_s); // instances in the backup,
        QCOMPARE(window.cell(dialog, 0, 2), u"1"_s); // new,
        QCOMPARE(window.cell(dialog, 0, 3), u"1"_s); // the same
        QCOMPARE(window.rows(), 1); // only looked at
        window.press(dialog, "restorePushButton");
        QTRY_VERIFY(window.message(dialog)->isVisible());
        QCOMPARE(window.message(dialog)->kind(), Tone::Success);
        QTRY_COMPARE(window.rows(), 2);
        QCOMPARE(window.token(acme), WindowFixture::tokenOf(u"Acme"_s));

        window.type(dialog, "backupPassphraseSecretLineEdit", words); // all of it is here now
        window.press(dialog, "restoreOpenPushButton");
        QTRY_VERIFY(window.in<QPushButton>(dialog, "restorePushButton")->isEnabled());
        window.press(dialog, "restorePushButton");
        QTRY_VERIFY(window.message(dialog)->text().startsWith(u"Nothing had to be changed. "_s));
    }

    void replacesOnlyWhenAsked()
    {
        BackupWindow window;
        window.fixture.add(u"Acme"_s);
        window.fixture.open();
        QVERIFY(window.backUp());
        window.fixture.add(u"Bakery"_s);
        QTRY_COMPARE(window.rows(), 2);
        QDialog *dialog = window.openBackup();
        QVERIFY(dialog);
        QTRY_VERIFY(window.in<QPushButton>(dialog, "restorePushButton")->isEnabled());
        window.in<QRadioButton>(dialog, "restoreReplaceRadioButton")->click();
        window.press(dialog, "restorePushButton");
        QCOMPARE(window.fixture.prompts.questions.size(), 1);
        QVERIFY(window.fixture.prompts.questions.last().destructive);
        QVERIFY(!window.message(dialog)->isVisible()); // it was declined
        window.fixture.prompts.accept = true;
        window.press(dialog, "restorePushButton");
        QTRY_VERIFY(window.message(dialog)->isVisible());
        QCOMPARE(window.message(dialog)->kind(), Tone::Success);
        QTRY_COMPARE(window.rows(), 1);
        const QDir folder(window.fixture.paths.dataDir());
        QCOMPARE(folder.entryList({ u"vault-before-restore-*.sqlite"_s }).size(), 1);
    }

    void setsADamagedVaultAside_data()
    {
        QTest::addColumn<bool>("restores");
        QTest::newRow("and restores") << true;
        QTest::newRow("and puts it back") << false;
    }

    void setsADamagedVaultAside()
    {
        QFETCH(bool, restores);
        BackupWindow window;
        const Instance acme = window.fixture.add(u"Acme"_s);
        window.fixture.open();
        QVERIFY(window.backUp());
        const QString path = window.fixture.paths.vaultFile();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 size = file.size();
        QVERIFY(file.resize(size - 4096)); // the last page is cut off
        file.close();
        window.fixture.vault.close();
        QVERIFY(!window.fixture.vault.open()); // as at the start of a program

        QDialog *dialog = window.openBackup();
        QVERIFY(dialog);
        QTRY_VERIFY(window.in<QPushButton>(dialog, "restorePushButton")->isEnabled());
        QVERIFY(!window.in<QRadioButton>(dialog, "restoreTakeRadioButton")->isEnabled());
        window.press(dialog, "restorePushButton"); // declined
        QCOMPARE(QFileInfo(path).size(), size - 4096);
        window.fixture.prompts.accept = true;
        window.press(dialog, "restorePushButton");
        const QDir folder(window.fixture.paths.dataDir());
        QTRY_COMPARE(folder.entryList({ u"vault-damaged-*.sqlite"_s }).size(), 1);
        // Nothing holds the new vault's key yet: it says so and offers the way.
        QTRY_VERIFY(window.message(dialog)->isVisible());
        if (!restores) {
            dialog->reject();
            QCOMPARE(folder.entryList({ u"vault-damaged-*.sqlite"_s }).size(), 0);
            QCOMPARE(QFileInfo(path).size(), size - 4096);
            return;
        }
        QCOMPARE(window.message(dialog)->kind(), Tone::Error);
        QCOMPARE(VaultFixture::setPassphrase(window.fixture.vault, vaultWords), QString());
        window.press(dialog, "restorePushButton");
        QTRY_COMPARE(window.message(dialog)->kind(), Tone::Success);
        QTRY_COMPARE(window.rows(), 1);
        QCOMPARE(window.token(acme), WindowFixture::tokenOf(u"Acme"_s));
        dialog->reject();
        QCOMPARE(folder.entryList({ u"vault-damaged-*.sqlite"_s }).size(), 1); // nothing is deleted
    }

    void setsAVaultAsideThatIsOpenAllTheSame_data()
    {
        QTest::addColumn<int>("page");
        for (int page = 3; page < 8; ++page)
            QTest::newRow(QByteArray::number(page).constData()) << page;
    }

    /// Damaged in a part that neither opening nor unlocking it needs: moving it locks it, and the dialog stays.
    void setsAVaultAsideThatIsOpenAllTheSame()
    {
        QFETCH(int, page);
        BackupWindow window;
        window.fixture.add(u"Acme"_s);
        window.fixture.open();
        QVERIFY(window.backUp());
        window.fixture.vault.close();
        QFile file(window.fixture.paths.vaultFile());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(page * 4096 < file.size() && file.seek(page * 4096));
        QCOMPARE(file.write(QByteArray(4096, 'Z')), 4096);
        file.close();
        QVERIFY(window.fixture.vault.open());
        QCOMPARE(VaultFixture::openPassphrase(window.fixture.vault, vaultWords), QString());
        QCOMPARE(window.fixture.vault.backup().obstacle()->id, u"vault.damaged"_s);

        const QPointer<QDialog> dialog = window.openBackup();
        QVERIFY(dialog);
        QTRY_VERIFY(window.in<QPushButton>(dialog, "restorePushButton")->isEnabled());
        window.fixture.prompts.accept = true;
        window.press(dialog, "restorePushButton");
        QTRY_VERIFY(dialog && window.message(dialog)->isVisible()); // where the new vault's key is to be kept
        QCOMPARE(VaultFixture::setPassphrase(window.fixture.vault, vaultWords), QString());
        window.press(dialog, "restorePushButton");
        QTRY_COMPARE(window.message(dialog)->kind(), Tone::Success);
        QTRY_COMPARE(window.rows(), 1);
    }

    void putsTheVaultBackWhereTheProgramIsToldToEnd()
    {
        BackupWindow window;
        window.fixture.add(u"Acme"_s);
        window.fixture.open();
        QVERIFY(window.backUp());
        QFile file(window.fixture.paths.vaultFile());
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 size = file.size() - 4096;
        QVERIFY(file.resize(size));
        file.close();
        window.fixture.vault.close();
        QVERIFY(!window.fixture.vault.open());
        QDialog *dialog = window.openBackup();
        QTRY_VERIFY(window.in<QPushButton>(dialog, "restorePushButton")->isEnabled());
        window.fixture.prompts.accept = true;
        window.press(dialog, "restorePushButton");
        QTRY_VERIFY(window.message(dialog)->isVisible());
        QVERIFY(QMetaObject::invokeMethod(qApp, "aboutToQuit"));
        window.fixture.window.reset();
        QCOMPARE(QFileInfo(window.fixture.paths.vaultFile()).size(), size);
    }

    /// A view in a table's place that never comes to an end: the list is there at once.
    void runsNothingOfAFileThatIsNoVault()
    {
        BackupWindow window;
        window.fixture.open();
        {
            QFile file(window.fixture.paths.dataDir() + u"/vault-damaged-20261101-120000.sqlite"_s);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.close();
            SqlDatabase database;
            QVERIFY(bool(database.open(file.fileName(), SqlDatabase::Mode::ReadWrite)));
            QVERIFY(bool(database.run(u"CREATE VIEW meta (name, value) AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL "
                                      "SELECT x + 1 FROM c) SELECT 'vault-id', x FROM c WHERE x < 0"_s)));
        }
        QVERIFY(window.dialog("forgetAction", "forgetDialog"));
    }

    void forgetsAllButWhatIsThePersonsOwn_data()
    {
        QTest::addColumn<bool>("ownToo");
        QTest::newRow("own files stay") << false;
        QTest::newRow("own files too") << true;
    }

    void forgetsAllButWhatIsThePersonsOwn()
    {
        QFETCH(bool, ownToo);
        BackupWindow window;
        const QString data = window.fixture.paths.dataDir();
        window.fixture.add(u"Acme"_s);
        window.fixture.open();
        QVERIFY(window.backUp());
        for (const QString &folder : { u"exports"_s, u"practice"_s, u"QtWebEngine/Default"_s, u"holiday"_s }) {
            QVERIFY(QDir(data).mkpath(folder));
            QVERIFY(QFile::copy(window.file, data + u'/' + folder + u"/file"_s));
        }
        QVERIFY(QFile::copy(window.file, data + u"/vault-before-restore-20261101-120000.sqlite"_s));
        QVERIFY(QFile::copy(window.file, data + u"/letter.txt"_s));
        // A link is taken away, and what it points at left alone.
        QVERIFY(QFile::link(window.file, data + u"/vault-damaged-20261101-120000.sqlite"_s));

        QDialog *dialog = window.dialog("forgetAction", "forgetDialog");
        QVERIFY(dialog);
        auto *list = window.in<QTreeWidget>(dialog, "forgetTreeWidget");
        const auto listed = [list](const QString &ending) {
            for (int row = 0; row < list->topLevelItemCount(); ++row)
                if (list->topLevelItem(row)->text(1).endsWith(ending))
                    return true;
            return false;
        };
        QVERIFY(listed(u"/vault.sqlite"_s) && listed(u"/settings.ini"_s) && listed(u"/practice"_s));
        QVERIFY(!listed(u"/exports"_s) && !listed(u"/holiday"_s) && !listed(u"letter.txt"_s));
        if (ownToo)
            window.in<QCheckBox>(dialog, "forgetOwnCheckBox")->click();
        QCOMPARE(listed(u"/exports"_s), ownToo);
        window.press(dialog, "forgetPushButton"); // declined
        QVERIFY(QFile::exists(window.fixture.paths.vaultFile()));
        window.fixture.prompts.accept = true;
        window.press(dialog, "forgetPushButton");
        QTRY_VERIFY(window.message(dialog)->isVisible());
        QCOMPARE(window.message(dialog)->kind(), Tone::Success);
        for (int row = 0; row < list->topLevelItemCount(); ++row)
            QCOMPARE(list->topLevelItem(row)->text(2), u"Removed"_s);
        QCOMPARE(window.rows(), 0);
        dialog->reject();
        QVERIFY(!window.fixture.window->isVisible()); // the program ends
        window.fixture.window.reset();
        window.fixture.preferences.sync();
        QStringList left = QDir(data).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
        QStringList expected{ u"holiday"_s, u"letter.txt"_s };
        if (!ownToo)
            expected.prepend(u"exports"_s);
        QCOMPARE(left, expected);
        QVERIFY(QFile::exists(window.file));
    }

    void tellsWhatCouldNotBeRemoved()
    {
        // There is no keychain in this test, so an entry that the vault has to answer for stays.
        BackupWindow window;
        window.fixture.open();
        const QString path = window.fixture.paths.vaultFile();
        QString entry;
        {
            SqlDatabase database;
            QVERIFY(bool(database.open(path, SqlDatabase::Mode::ReadWrite)));
            const auto id = database.value(u"SELECT value FROM meta WHERE name='vault-id'"_s);
            QVERIFY(bool(id));
            entry = u"vault "_s + QString::fromLatin1(id->toByteArray().toHex()) + u" key of old"_s;
            for (const QString &name : { entry, u"vault of somebody else"_s })
                QVERIFY(bool(database.run(u"INSERT INTO stale_entry (name, state, noted_at) VALUES (?, 'stale', 1)"_s,
                                          { name })));
        }
        QDialog *dialog = window.dialog("forgetAction", "forgetDialog");
        QVERIFY(dialog);
        window.fixture.prompts.accept = true;
        window.press(dialog, "forgetPushButton");
        QTRY_VERIFY_WITH_TIMEOUT(window.message(dialog)->isVisible(), 20000);
        QCOMPARE(window.message(dialog)->kind(), Tone::Warning);
        QVERIFY(!QFile::exists(path));
        auto *list = window.in<QTreeWidget>(dialog, "forgetTreeWidget");
        const auto items = list->findItems(entry, Qt::MatchExactly, 1);
        QCOMPARE(items.size(), 1);
        QCOMPARE(items.first()->text(2), u"Still there"_s);
        QVERIFY(list->findItems(u"vault of somebody else"_s, Qt::MatchExactly, 1).isEmpty());
    }
};

QTEST_MAIN(BackupDialogsTest)
#include "backupdialogstest.moc"
