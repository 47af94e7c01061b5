// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/importdialog.h"
#include "app/sharing/exporter.h"
#include "tests/gui/windowfixture.h"
#include "ui/sharing/importmodel.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace iw;
using namespace Qt::StringLiterals;

/// Importing as a person does: a file or the clipboard, ticks, and what is said of what cannot be taken in.
class ImportDialogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        f = std::make_unique<WindowFixture>();
        QVERIFY(f->setPassphrase());
        dialog =
            std::make_unique<ImportDialog>(ImportServices{ f->instances, f->accounts, f->unlocker, f->prompts, {} });
        dialog->open();
    }
    void cleanup()
    {
        dialog.reset();
        f.reset();
    }

    void whatWasExportedComesBack()
    {
        const Instance acme = f->add(u"Acme"_s, u"north"_s);
        f->add(u"Bakery"_s);
        f->prompts.path = exported();
        QVERIFY(f->instances.removeHere(acme.recordId));
        const QSignalSpy imported(dialog.get(), &ImportDialog::imported);
        QTest::mouseClick(button("importFilePushButton"), Qt::LeftButton);
        auto *table = dialog->findChild<QTableView *>(u"importTableView"_s);
        const QAbstractItemModelTester tester(table->model());
        QCOMPARE(table->model()->rowCount(), 2);
        QVERIFY(button("importPushButton")->text().startsWith(u"Import 1 "_s)); // the other is here already
        for (int row = 0; row < 2; ++row)
            for (int column = 0; column <= ImportModel::Note; ++column)
                for (const int role : { int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole) })
                    QVERIFY(!table->model()->index(row, column).data(role).toString().contains(canary));
        QTest::mouseClick(button("importPushButton"), Qt::LeftButton);
        QTRY_COMPARE(imported.count(), 1);
        QVERIFY(!dialog->isVisible());
        QCOMPARE(f->instances.instances().size(), 2);
        const Instance back = *f->instances.byId(acme.id);
        QCOMPARE(f->instances.secret(back, u"token"_s)->reveal(), WindowFixture::tokenOf(u"Acme"_s));
        QCOMPARE(back.tags, QStringList{ u"north"_s });
        QCOMPARE(back.accountId, acme.accountId); // the account was here already
    }

    void secretsAreTakenOverWhereWanted()
    {
        Instance acme = f->add(u"Acme"_s);
        const QString path = exported();
        std::map<QString, Secret> other;
        other.emplace(u"token"_s, Secret::fromText(u"another"_s));
        QVERIFY(f->instances.save(acme, other));
        dialog->readFile(path);
        QVERIFY(!button("importPushButton")->isEnabled());
        dialog->findChild<QCheckBox *>(u"importTakeOverCheckBox"_s)->click();
        QTest::mouseClick(button("importPushButton"), Qt::LeftButton);
        QTRY_VERIFY(!dialog->isVisible());
        QCOMPARE(f->instances.instances().size(), 1);
        QCOMPARE(f->instances.secret(acme, u"token"_s)->reveal(), WindowFixture::tokenOf(u"Acme"_s));
    }

    void aBrokenTextIsToldWithItsPlace()
    {
        QGuiApplication::clipboard()->setText(u"{\n\"format\": \"x\"}"_s);
        QTest::mouseClick(button("importPastePushButton"), Qt::LeftButton);
        const QString told = dialog->findChild<MessageBar *>()->text();
        QVERIFY2(told.contains(u"instance-wizard/1"_s), qPrintable(told));
        QVERIFY(!button("importPushButton")->isEnabled());
    }

    void whatIsToBeMadeLeadsToTheWizard()
    {
        const QSignalSpy asked(dialog.get(), &ImportDialog::wizardRequested);
        dialog->readText("{\"element\": {\"key\": \"infusionsoftmarketing\"}, \"configuration\": "
                         "{\"oauth.api.key\": \"abc\"}, \"name\": \"Acme\"}");
        Q_EMIT dialog->findChild<MessageBar *>()->actionTriggered(u"open-wizard"_s);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().value<FieldValues>().value(u"name"_s), u"Acme"_s);
    }

    void aBackupLeadsToRestoring()
    {
        const QString path = f->folder.filePath(u"whole.iwbackup"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("IWBACKUP and more") > 0);
        file.close();
        const QSignalSpy asked(dialog.get(), &ImportDialog::restoreRequested);
        dialog->readFile(path);
        Q_EMIT dialog->findChild<MessageBar *>()->actionTriggered(u"restore"_s);
        QCOMPARE(asked.value(0).value(0).toString(), path);
        QVERIFY(!dialog->isVisible());
    }

    void whatWasPastedIsTakenOffTheClipboard()
    {
        const Instance acme = f->add(u"Acme"_s);
        QFile file(exported());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QGuiApplication::clipboard()->setText(QString::fromUtf8(file.readAll()));
        QTest::mouseClick(button("importPastePushButton"), Qt::LeftButton);
        QVERIFY(!button("importPushButton")->isEnabled()); // here already
        QVERIFY(!QGuiApplication::clipboard()->text().isEmpty());
        QVERIFY(f->instances.removeHere(acme.recordId));
        QTest::mouseClick(button("importPastePushButton"), Qt::LeftButton);
        const QSignalSpy imported(dialog.get(), &ImportDialog::imported);
        QTest::mouseClick(button("importPushButton"), Qt::LeftButton);
        QTRY_COMPARE(imported.count(), 1);
        QVERIFY(imported.first()[1].toBool());
        QCOMPARE(QGuiApplication::clipboard()->text(), QString());
    }

    void closesWhenTheSecretsAreLocked()
    {
        f->unlocker.forgetOpened();
        QTRY_VERIFY(!dialog->isVisible());
    }

private:
    /// All of them, as JSON with every secret.
    [[nodiscard]] QString exported() const
    {
        const auto text =
            Exporter(f->instances).render(loadExportFormats({}).first(), f->instances.instances(), { true, true });
        const QString path = f->folder.filePath(u"export.json"_s);
        QFile file(path);
        if (!text || !file.open(QIODevice::WriteOnly))
            qFatal("The export could not be written");
        file.write(*text);
        return path;
    }
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return dialog->findChild<QPushButton *>(QLatin1StringView(name));
    }

    std::unique_ptr<WindowFixture> f;
    std::unique_ptr<ImportDialog> dialog;
};

QTEST_MAIN(ImportDialogTest)
#include "importdialogtest.moc"
