// SPDX-License-Identifier: GPL-3.0-or-later
// *Keep me signed in for this account*, with the real window and web view: the page begins where the customer was, for
// that customer only, until it is forgotten.
#include "tests/support/desktopfixture.h"
#include "tests/support/privatehome.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

using namespace iw;
using namespace Qt::StringLiterals;

#define DRIVE(call) QVERIFY2(f->driver->call, qPrintable(f->driver->error()))

class KeptSignInTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        f = std::make_unique<DesktopFixture>();
        QVERIFY(f->start(binDir));
        QCOMPARE(f->sandbox.switches().set(u"remember-sign-in"_s), QString());
    }
    void cleanup()
    {
        QCOMPARE(f->callbackRequests(), 0);
        f.reset();
    }

    void beginsSignedInAfterARestart()
    {
        keepOne();
        QVERIFY(f->restart(binDir));
        QVERIFY2(f->reachSignIn(), qPrintable(f->driver->error()));
        QVERIFY(DesktopFixture::givePassphrase()); // what is kept is sealed
        QVERIFY(f->driver->page().waitForTitle(u"Allow access"_s)); // no password, no one-time code
        QVERIFY(keepBox()->isChecked());
        picture(*f->driver->wizard(), u"kept"_s);
        // Somebody else begins afresh, and the way back is one untouched row.
        DRIVE(click(u"someoneElsePushButton"_s));
        QVERIFY(f->driver->page().waitForTitle(u"Sign in"_s));
        QCOMPARE(f->program->sessions().sessions().size(), 1);
        DRIVE(press(QWizard::BackButton));
        DRIVE(press(QWizard::NextButton));
        QVERIFY(f->driver->page().waitForTitle(u"Allow access"_s));
        DRIVE(decide(true));
        QVERIFY2(f->createAndFinish(), qPrintable(f->driver->error()));
        QCOMPARE(f->posts(), 2);
        QCOMPARE(f->program->sessions().sessions().size(), 1);
    }

    void isNotAnotherCustomers()
    {
        keepOne();
        QVERIFY2(f->reachSignIn({ { u"infusionsoft.server"_s, u"zz999.infusionsoft.com"_s } }),
                 qPrintable(f->driver->error()));
        QVERIFY(f->driver->page().waitForTitle(u"Sign in"_s));
        QVERIFY(!keepBox()->isChecked());
        // Who signs in as another than was named is not kept under that name.
        QTest::mouseClick(keepBox(), Qt::LeftButton, {}, QPoint(8, keepBox()->height() / 2));
        QVERIFY(keepBox()->isChecked());
        DRIVE(signIn(f->person()));
        DRIVE(waitForPage(u"Create"_s));
        QCOMPARE(f->program->sessions().sessions().size(), 1);
        QCOMPARE(f->program->sessions().sessions().first().account, f->info.server);
    }

    /// The provider remembers nobody, and the box promised what cannot be held.
    void saysWhereThereWasNothingToKeep()
    {
        f->sandbox.switches().reset();
        QVERIFY2(f->reachSignIn(), qPrintable(f->driver->error()));
        QVERIFY(f->driver->page().waitForTitle(u"Sign in"_s));
        QTest::mouseClick(keepBox(), Qt::LeftButton, {}, QPoint(8, keepBox()->height() / 2));
        DRIVE(signIn(f->person()));
        DRIVE(waitForPage(u"Create"_s));
        auto *age = f->driver->find<QLabel>(u"signInAgeLabel"_s);
        QVERIFY2(age->text().contains(u"nothing to keep"_s), qPrintable(age->text()));
        picture(*f->driver->wizard(), u"nothing"_s);
        QVERIFY(f->program->sessions().sessions().isEmpty());
    }

    void isForgottenAtWill()
    {
        keepOne();
        auto *action = f->desktop->window().findChild<QAction *>(u"keptSessionsAction"_s);
        action->trigger();
        QTRY_VERIFY(f->desktop->window().findChild<QDialog *>(u"keptSessionsDialog"_s));
        auto *dialog = f->desktop->window().findChild<QDialog *>(u"keptSessionsDialog"_s);
        auto *table = dialog->findChild<QTableWidget *>(u"keptSessionsTableWidget"_s);
        QCOMPARE(table->item(0, 0)->text(), f->info.server);
        auto *forget = dialog->findChild<QPushButton *>(u"forgetSessionsPushButton"_s);
        QVERIFY(!forget->isEnabled());
        table->selectRow(0);
        picture(*dialog, u"dialog"_s);
        QTest::mouseClick(forget, Qt::LeftButton);
        QTRY_COMPARE(table->rowCount(), 0);
        dialog->close();
        QVERIFY2(f->reachSignIn(), qPrintable(f->driver->error()));
        QVERIFY(f->driver->page().waitForTitle(u"Sign in"_s));
        QVERIFY(!keepBox()->isChecked());
    }

private:
    /// An instance made, and its sign-in kept.
    void keepOne()
    {
        QVERIFY2(f->reachSignIn(), qPrintable(f->driver->error()));
        QVERIFY(f->driver->page().waitForTitle(u"Sign in"_s));
        QVERIFY(keepBox()->text().contains(f->info.server));
        QVERIFY(!keepBox()->isChecked());
        picture(*f->driver->wizard(), u"offered"_s);
        QTest::mouseClick(keepBox(), Qt::LeftButton, {}, QPoint(8, keepBox()->height() / 2));
        QVERIFY(keepBox()->isChecked());
        DRIVE(signIn(f->person()));
        QVERIFY2(f->createAndFinish(), qPrintable(f->driver->error()));
        QTRY_VERIFY(!f->driver->wizard());
        QCOMPARE(f->program->sessions().sessions().size(), 1);
    }

    [[nodiscard]] QCheckBox *keepBox() const { return f->driver->find<QCheckBox>(u"keepSignedInCheckBox"_s); }

    /// For people to look at, where IW_PICTURES names a folder.
    static void picture(QWidget &widget, const QString &name)
    {
        const QString folder = qEnvironmentVariable("IW_PICTURES");
        if (folder.isEmpty())
            return;
        QTest::qWait(100); // layouts settle over several turns
        QVERIFY(widget.grab().save(u"%1/session-%2.png"_s.arg(folder, name)));
    }

    const QString binDir = u"" IW_BIN_DIR ""_s;
    std::unique_ptr<DesktopFixture> f;
};

int main(int argc, char **argv)
{
    const PrivateHome home;
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"instance-wizard"_s);
    KeptSignInTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "keptsignintest.moc"
