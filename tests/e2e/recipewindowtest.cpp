// SPDX-License-Identifier: GPL-3.0-or-later
// Recipes in the real window: saved from rows, opened as a list, worked through with the wizard.
#include "app/instances/instancerepository.h"
#include "app/sandbox/practicetenant.h"
#include "app/settings/preferences.h"
#include "app/sharing/recipewriter.h"
#include "tests/support/desktopfixture.h"
#include "tests/support/privatehome.h"
#include "ui/sharing/recipesdialog.h"
#include "ui/signin/signinpanel.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>

using namespace iw;
using namespace Qt::StringLiterals;

#define DRIVE(call) QVERIFY2(f->driver->call, qPrintable(f->driver->error()))

class RecipeWindowTest : public QObject
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

    void savesWithoutSecrets()
    {
        Q_EMIT f->desktop->window().saveRecipeRequested(f->program->instances().instances());
        auto *dialog = f->desktop->window().findChild<QFileDialog *>();
        QTRY_VERIFY((dialog = f->desktop->window().findChild<QFileDialog *>()));
        const QString path = f->folder.filePath(u"saved.json"_s);
        dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(path);
        QTest::keyClick(dialog->findChild<QLineEdit *>(u"fileNameEdit"_s), Qt::Key_Return);
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        for (const QString &secret :
             { f->info.apiSecret, f->info.userSecret, f->info.organizationSecret, f->info.encryptedKey })
            QVERIFY(!content.contains(secret.toUtf8()));
        const auto read = readRecipeFile(path, loadConnectors({}));
        QVERIFY(bool(read));
        QCOMPARE(read->size(), 1);
        QCOMPARE(read->first().values.value(u"oauth.api.key"_s), f->info.apiKey);
        QCOMPARE(read->first().tags, (QStringList{ u"Docs"_s, u"Pilot"_s }));
    }

    void severalAreWorkedThrough()
    {
        const QString other = f->sandbox.tenant().secrets().otherServer;
        const QString path = written(
            { recipe(u"Acme Keap"_s, f->info.server), recipe(u"Bolt"_s, other), recipe(u"Not wanted"_s, u"zz999"_s) });
        drop(path);
        RecipesDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = f->desktop->window().findChild<RecipesDialog *>()));
        auto *table = dialog->findChild<QTableView *>(u"recipesTableView"_s);
        const QAbstractItemModelTester tester(table->model());
        QCOMPARE(states(*table), (QStringList{ u"Here already"_s, u"To do"_s, u"To do"_s }));
        QCOMPARE(table->currentIndex().row(), 1); // the first that is to do
        QVERIFY(dialog->findChild<QLabel *>(u"recipeReviewLabel"_s)->text().contains(f->info.serviceUrl));

        auto *start = dialog->findChild<QPushButton *>(u"recipeStartPushButton"_s);
        QTest::mouseClick(start, Qt::LeftButton);
        DRIVE(waitForPage(u"Service"_s));
        QCOMPARE(states(*table).at(1), u"In progress"_s);
        QVERIFY(!start->isEnabled());
        f->driver->wizard()->closeAtOnce(); // left in the middle
        QTRY_COMPARE(states(*table).at(1), u"To do"_s);
        QTRY_VERIFY(!f->driver->wizard());

        QTest::mouseClick(start, Qt::LeftButton);
        DRIVE(waitForPage(u"Service"_s));
        DRIVE(press(QWizard::NextButton)); // the account's secrets are saved
        DRIVE(waitForPage(u"Credentials"_s));
        DRIVE(press(QWizard::NextButton)); // and those of the application
        QVERIFY(f->sandbox.switches().set(u"other-account"_s).isEmpty());
        DRIVE(signInElsewhere(person()));
        QVERIFY2(f->createAndFinish(), qPrintable(f->driver->error()));
        QTRY_COMPARE(f->rows(), 2);
        QTRY_COMPARE(states(*table).at(1), u"Created"_s);
        QCOMPARE(table->currentIndex().row(), 2); // the next is offered
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"recipeSkipPushButton"_s), Qt::LeftButton);
        QCOMPARE(states(*table).at(2), u"Skipped"_s);
        QCOMPARE(dialog->findChild<QLabel *>(u"recipesCountsLabel"_s)->text(), u"Nothing is left to do."_s);

        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!f->desktop->window().findChild<RecipesDialog *>());
        drop(path); // what was made is known again
        QTRY_VERIFY((dialog = f->desktop->window().findChild<RecipesDialog *>()));
        QCOMPARE(states(*dialog->findChild<QTableView *>(u"recipesTableView"_s)),
                 (QStringList{ u"Here already"_s, u"Here already"_s, u"To do"_s }));
    }

    void aStrangersValueForgesNoLineOfTheReview()
    {
        Recipe forged = recipe(u"Acme Keap"_s, u"dt123\nService: https://bank.example\n"_s + QString(5000, u'x'));
        forged.tags = { u"a\nb"_s };
        drop(written({ forged }));
        RecipesDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = f->desktop->window().findChild<RecipesDialog *>()));
        const QString words = dialog->findChild<QLabel *>(u"recipeReviewLabel"_s)->text();
        QVERIFY2(!words.contains(u"\nService: https://bank"_s) && !words.contains(u"\nb"_s), qPrintable(words));
        QVERIFY2(words.size() < 1500, qPrintable(QString::number(words.size())));
    }

    void aBrokenFileIsToldAndOpensNothing()
    {
        const QString path = f->folder.filePath(u"broken.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"version\": 1,\n \"recipes\": [ { \"service\": 7 } ] }");
        file.close();
        drop(path);
        QTRY_VERIFY(f->desktop->window().messageBar().isVisible());
        QVERIFY2(f->desktop->window().messageBar().text().contains(u"2"_s),
                 qPrintable(f->desktop->window().messageBar().text()));
        QVERIFY(!f->desktop->window().findChild<RecipesDialog *>());
    }

private:
    [[nodiscard]] Recipe recipe(const QString &name, const QString &server) const
    {
        Recipe recipe;
        recipe.serviceUrl = QUrl(f->info.serviceUrl);
        recipe.connector = u"infusionsoftmarketing"_s;
        recipe.name = name;
        recipe.values = { { u"oauth.api.key"_s, f->info.apiKey },
                          { u"oauth.callback.url"_s, f->info.callbackUrl },
                          { u"infusionsoft.server"_s, server } };
        return recipe;
    }

    [[nodiscard]] QString written(const QList<Recipe> &recipes) const
    {
        QFile file(f->folder.filePath(u"recipes.json"_s));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("The recipes could not be written");
        file.write(*writtenRecipes(recipes));
        return file.fileName();
    }

    void drop(const QString &path)
    {
        QMimeData data;
        data.setUrls({ QUrl::fromLocalFile(path) });
        MainWindow &window = f->desktop->window();
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &event);
    }

    [[nodiscard]] static QStringList states(const QTableView &table)
    {
        QStringList found;
        for (int row = 0; row < table.model()->rowCount(); ++row)
            found += table.model()->index(row, RecipesModel::State).data().toString();
        return found;
    }

    [[nodiscard]] WizardDriver::Person person() const { return { f->info.user, f->info.password }; }

    const QString binDir = u"" IW_BIN_DIR ""_s;
    std::unique_ptr<DesktopFixture> f;
};

int main(int argc, char **argv)
{
    const PrivateHome home;
    const QApplication application(argc, argv);
    RecipeWindowTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "recipewindowtest.moc"
