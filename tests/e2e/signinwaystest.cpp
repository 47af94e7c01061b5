// SPDX-License-Identifier: GPL-3.0-or-later
// The ways to sign in outside the program, with the real window and no embedded page: *Use my browser* with a callback
// at this computer and at another, and *Copy link for my customer*, whose row waits, over a restart, for the answer.
#include "app/base/random.h"
#include "app/instances/instancerepository.h"
#include "app/settings/preferences.h"
#include "tests/support/desktopfixture.h"
#include "tests/support/privatehome.h"
#include "tests/support/providersignin.h"
#include "ui/signin/signinpanel.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QTcpServer>

using namespace iw;
using namespace Qt::StringLiterals;

#define DRIVE(call) QVERIFY2(f->driver->call, qPrintable(f->driver->error()))

namespace {

const QString noPlugin = u"/nonexistent"_s;

/// A callback of this computer where nobody listens.
QString freeCallback()
{
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHost) ? u"http://127.0.0.1:%1/cb"_s.arg(probe.serverPort()) : QString();
}

} // namespace

class SignInWaysTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        f = std::make_unique<DesktopFixture>();
        QVERIFY(f->start(noPlugin));
    }
    void cleanup()
    {
        QCOMPARE(f->callbackRequests(), 0);
        f.reset();
    }

    void waitsOverARestart()
    {
        copyLink();
        const QUrl ended = customerSignsIn();
        QVERIFY(f->restart(noPlugin));
        QTRY_COMPARE(f->rows(), 1);
        QCOMPARE(cell(6), u"Waiting for sign-in"_s);
        picture(f->desktop->window(), u"row"_s);
        pasteAnswer();
        QVERIFY(DesktopFixture::givePassphrase());
        DRIVE(waitForPage(u"Sign in"_s));
        QTRY_COMPARE(QApplication::focusWidget(), f->driver->find(u"redirectedAddressLineEdit"_s));
        auto *text = f->driver->find<QPlainTextEdit>(u"customerTextPlainTextEdit"_s);
        QVERIFY(text && text->toPlainText().contains(m_link)); // to be sent once more
        QVERIFY(!f->driver->wizard()->hasInput()); // it waits in the table, whatever becomes of this window
        picture(*f->driver->wizard(), u"continued"_s);
        answer(ended);
        DRIVE(waitForPage(u"Create"_s));
        QCOMPARE(f->posts(), 0);
        QVERIFY(f->driver->find<QLabel>(u"signInAgeLabel"_s)->text().contains(u"customer"));
        picture(*f->driver->wizard(), u"create"_s);
        QVERIFY2(f->createAndFinish(), qPrintable(f->driver->error()));
        QTRY_COMPARE(cell(6), u"Valid"_s);
        QCOMPARE(f->rows(), 1);
        QCOMPARE(f->posts(), 1);
        const Instance made = f->program->instances().instances().first();
        QCOMPARE(made.name, u"Acme Keap"_s);
        QVERIFY(!f->program->instances().secret(made, u"token"_s)->isEmpty());
        QVERIFY(f->program->instances().attempts().isEmpty());
    }

    /// The wizard that made the link may as well stay open.
    void takesTheAnswerAtOnce()
    {
        QVERIFY2(f->reachSignIn(), qPrintable(f->driver->error()));
        DRIVE(click(u"copyLinkPushButton"_s));
        QTRY_COMPARE(f->rows(), 1);
        answer(customerSignsIn());
        QVERIFY2(f->createAndFinish(), qPrintable(f->driver->error()));
        QTRY_COMPARE(cell(6), u"Valid"_s);
        QCOMPARE(f->rows(), 1);
        QCOMPARE(f->posts(), 1);
    }

    /// Back and Next do not make the link a dead one.
    void keepsTheLinkOverBackAndNext()
    {
        QVERIFY2(f->reachSignIn(), qPrintable(f->driver->error()));
        DRIVE(click(u"copyLinkPushButton"_s));
        QTRY_COMPARE(f->rows(), 1);
        const QUrl ended = customerSignsIn();
        DRIVE(press(QWizard::BackButton));
        DRIVE(waitForPage(u"Credentials"_s));
        DRIVE(type(u"nameLineEdit"_s, u"Acme Keap 2"_s));
        DRIVE(press(QWizard::NextButton));
        DRIVE(waitForPage(u"Sign in"_s));
        answer(ended);
        QVERIFY2(f->createAndFinish(), qPrintable(f->driver->error()));
        QTRY_COMPARE(cell(0), u"Acme Keap 2"_s);
        QCOMPARE(f->rows(), 1);
        QCOMPARE(f->posts(), 1);
    }

    void isWithdrawn()
    {
        copyLink();
        const QUrl ended = customerSignsIn();
        f->table()->selectRow(0);
        action(u"withdrawAction"_s)->trigger();
        QTRY_VERIFY(question());
        QVERIFY(question()->text().contains(u"Acme Keap"_s));
        QTest::mouseClick(question()->findChild<QPushButton *>(u"confirmAcceptPushButton"_s), Qt::LeftButton);
        QTRY_COMPARE(cell(6), u"Withdrawn"_s);
        QVERIFY(f->program->instances().attempts().first().secretFields.isEmpty());
        QTRY_VERIFY(!action(u"withdrawAction"_s)->isEnabled());
        pasteAnswer();
        QTRY_VERIFY(windowMessage().contains(u"was ended here"_s));
        QVERIFY(!f->driver->wizard());
        // Neither does another sign-in take it.
        QVERIFY2(f->reachSignIn(), qPrintable(f->driver->error()));
        answer(ended);
        QTRY_VERIFY(f->driver->message().contains(u"another sign-in"_s));
        QCOMPARE(f->posts(), 0);
    }

    void refusesAnotherStateAndWaitsOn()
    {
        copyLink();
        QUrl ended = customerSignsIn();
        QString other = ended.toString(QUrl::FullyEncoded);
        const QString state = QUrl(m_link).query().section(u"state="_s, 1).section(u'&', 0, 0);
        QVERIFY(!state.isEmpty() && other.contains(state));
        pasteAnswer();
        DRIVE(waitForWizard());
        DRIVE(waitForPage(u"Sign in"_s));
        answer(QUrl(other.replace(state, randomToken())));
        QTRY_VERIFY(f->driver->message().contains(u"another sign-in"_s));
        QVERIFY(!f->driver->find(u"messageBarActionPushButton"_s)); // the customer's link is not given up by a click
        QCOMPARE(f->program->instances().attempts().first().state, InstanceState::Waiting);
        DRIVE(type(u"redirectedAddressLineEdit"_s, ended.toString(QUrl::FullyEncoded)));
        DRIVE(click(u"continuePushButton"_s));
        DRIVE(waitForPage(u"Create"_s));
        QCOMPARE(f->posts(), 0);
    }

    void asksForTheLockedVault()
    {
        copyLink();
        const QUrl ended = customerSignsIn();
        f->program->vault().lock();
        pasteAnswer();
        QTRY_VERIFY(f->desktop->window().findChild<QDialog *>(u"passphraseDialog"_s));
        QTest::keyClick(f->desktop->window().findChild<QDialog *>(u"passphraseDialog"_s), Qt::Key_Escape);
        QTRY_VERIFY(!f->desktop->window().findChild<QDialog *>(u"passphraseDialog"_s));
        QVERIFY(!f->driver->wizard());
        QCOMPARE(cell(6), u"Waiting for sign-in"_s);
        pasteAnswer();
        QVERIFY(DesktopFixture::givePassphrase());
        DRIVE(waitForPage(u"Sign in"_s));
        answer(ended);
        DRIVE(waitForPage(u"Create"_s));
        f->program->vault().lock(); // and once more, before the last step
        DRIVE(press(QWizard::CommitButton));
        QVERIFY(DesktopFixture::givePassphrase());
        DRIVE(waitForPage(u"Done"_s));
        QCOMPARE(f->posts(), 1);
    }

    /// A lock closes the wizard, and says of what waits in the table no word as of something lost.
    void waitsOnWhereTheWizardIsLockedAway()
    {
        QVERIFY2(f->reachSignIn(), qPrintable(f->driver->error()));
        DRIVE(click(u"copyLinkPushButton"_s));
        QTRY_COMPARE(f->rows(), 1);
        f->desktop->window().lockAction()->trigger();
        QTRY_VERIFY(!f->driver->wizard());
        QCOMPARE(f->program->vault().keyState(), Vault::KeyState::Locked);
        QVERIFY2(!windowMessage().contains(u"what you typed"_s), qPrintable(windowMessage()));
        QCOMPARE(cell(6), u"Waiting for sign-in"_s);
    }

    void copiesNothingWhereTheVaultStaysLocked()
    {
        QVERIFY2(f->reachSignIn(), qPrintable(f->driver->error()));
        f->program->vault().lock();
        QApplication::clipboard()->setText(u"before"_s);
        DRIVE(click(u"copyLinkPushButton"_s));
        QTRY_VERIFY(f->driver->find<QDialog>(u"passphraseDialog"_s));
        QTest::keyClick(f->driver->find<QDialog>(u"passphraseDialog"_s), Qt::Key_Escape);
        QTRY_VERIFY(f->driver->message().contains(u"stayed locked"_s));
        QCOMPARE(QApplication::clipboard()->text(), u"before"_s);
        QCOMPARE(f->rows(), 0);
    }

    /// N17 for a customer: a spent code leads back with its reason, and the row takes the next link.
    void aSpentCodeAsksForANewLink()
    {
        QCOMPARE(f->sandbox.switches().set(u"expired-code"_s), QString());
        copyLink();
        const QString former = m_link;
        pasteAnswer();
        DRIVE(waitForWizard());
        DRIVE(waitForPage(u"Sign in"_s));
        answer(customerSignsIn());
        DRIVE(waitForPage(u"Create"_s));
        DRIVE(press(QWizard::CommitButton));
        QTRY_VERIFY2(f->driver->message().contains(u"did not accept the code"_s), qPrintable(f->driver->message()));
        QVERIFY(!f->driver->wizard()->button(QWizard::CommitButton)->isEnabled());
        QCOMPARE(f->program->instances().attempts().size(), 1);
        f->sandbox.switches().reset();
        DRIVE(click(u"messageBarActionPushButton"_s));
        DRIVE(waitForPage(u"Sign in"_s));
        QTRY_COMPARE(f->driver->wizard()->creation().state(), InstanceCreation::State::SigningIn);
        DRIVE(click(u"copyLinkPushButton"_s));
        QTRY_VERIFY(QApplication::clipboard()->text() != former);
        m_link = QApplication::clipboard()->text();
        QCOMPARE(f->program->instances().attempts().size(), 1);
        answer(customerSignsIn());
        QVERIFY2(f->createAndFinish(), qPrintable(f->driver->error()));
        QTRY_COMPARE(cell(6), u"Valid"_s);
        QCOMPARE(f->rows(), 1);
        QCOMPARE(f->posts(), 2); // one for each code
    }

    void isNoInstanceToTheWindow()
    {
        copyLink();
        const auto *counts = f->desktop->window().findChild<QLabel *>(u"countsLabel"_s);
        QVERIFY2(counts->text().contains(u"1 waiting for sign-in"_s), qPrintable(counts->text()));
        f->table()->selectRow(0);
        QTRY_VERIFY(action(u"pasteAnswerAction"_s)->isEnabled());
        for (const QString &name : { u"copyTokenAction"_s, u"copyHeaderAction"_s, u"copyIdAction"_s })
            QVERIFY2(!action(name)->isEnabled(), qPrintable(name));
        action(u"deleteHereAction"_s)->trigger();
        QTRY_COMPARE(f->rows(), 0);
        action(u"undoAction"_s)->trigger();
        QTRY_COMPARE(f->rows(), 1);
        QCOMPARE(f->program->instances().attempts().size(), 1);
    }

    void isListedByTheCommandLine()
    {
        copyLink();
        const QJsonObject listed = QJsonDocument::fromJson(command({ u"list"_s, u"--json"_s })).object();
        QCOMPARE(listed["state"_L1].toString(), u"waiting"_s);
        QVERIFY(!listed.contains("id"_L1));
        const QString name = listed["attempt"_L1].toString();
        QVERIFY(command({ u"list"_s }).startsWith(name.toUtf8() + "\tAcme Keap\t"));
        const QJsonObject shown = QJsonDocument::fromJson(command({ u"show"_s, name, u"--json"_s })).object();
        QCOMPARE(shown["name"_L1].toString(), u"Acme Keap"_s);
        const QByteArray words = command({ u"show"_s, name, u"--reveal"_s });
        QVERIFY(!words.contains(m_link.toUtf8()));
        QVERIFY2(words.startsWith("Sign-in: " + name.toUtf8() + '\n') && !words.contains("Token"), words);
        QVERIFY2(words.contains("\nNext: The link waits for your customer."), words);
        QVERIFY(f->program->instances().withdraw(f->program->instances().attempts().first()));
        QVERIFY(command({ u"list"_s }).contains("\twithdrawn\t"));
    }

    void theBrowserComesBackByItself()
    {
        const QString callback = freeCallback();
        QVERIFY2(f->reachSignIn({ { u"oauth.callback.url"_s, callback } }), qPrintable(f->driver->error()));
        QUrl ended;
        f->driver->signInPanel()->setBrowserOpener([this, &ended](const QUrl &url) {
            ProviderSignIn person;
            ended = person.signIn(url, f->info.user, f->info.password);
            return true;
        });
        DRIVE(click(u"useMyBrowserPushButton"_s));
        QVERIFY2(ended.toString().startsWith(callback), qPrintable(ended.toString()));
        QNetworkAccessManager browser;
        const std::unique_ptr<QNetworkReply> page(browser.get(QNetworkRequest(ended)));
        DRIVE(waitForPage(u"Create"_s));
        QTRY_VERIFY(page->isFinished());
        QVERIFY(page->readAll().contains("You are signed in"));
        QVERIFY2(f->createAndFinish(), qPrintable(f->driver->error()));
        QCOMPARE(f->posts(), 1);
    }

    void startsInTheBrowserFromThenOn()
    {
        QVERIFY2(f->reachSignIn(), qPrintable(f->driver->error()));
        QTRY_VERIFY(f->driver->find<QCheckBox>(u"startsWithBrowserCheckBox"_s));
        auto *box = f->driver->find<QCheckBox>(u"startsWithBrowserCheckBox"_s);
        QVERIFY(!box->isChecked());
        QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
        QCOMPARE(f->program->preferences().signInWay(), Preferences::SignInWay::Browser);
        DRIVE(press(QWizard::BackButton));
        DRIVE(waitForPage(u"Credentials"_s));
        QUrl opened;
        f->driver->signInPanel()->setBrowserOpener([&opened](const QUrl &url) {
            opened = url;
            return true;
        });
        DRIVE(press(QWizard::NextButton));
        DRIVE(waitForPage(u"Sign in"_s));
        QTRY_VERIFY(opened.isValid());
        QVERIFY(f->driver->find<QCheckBox>(u"startsWithBrowserCheckBox"_s)->isChecked());
        ProviderSignIn person;
        answer(person.signIn(opened, f->info.user, f->info.password));
        QVERIFY2(f->createAndFinish(), qPrintable(f->driver->error()));
        QCOMPARE(f->posts(), 1);
    }

private:
    /// From the empty window to the row that waits, with the wizard closed.
    void copyLink()
    {
        QVERIFY2(f->reachSignIn(), qPrintable(f->driver->error()));
        QApplication::clipboard()->setText(u"before"_s);
        DRIVE(click(u"copyLinkPushButton"_s));
        QTRY_COMPARE(QApplication::clipboard()->text(), f->driver->wizard()->creation().authorization().text);
        m_link = QApplication::clipboard()->text();
        picture(*f->driver->wizard(), u"copied"_s);
        QTest::keyClick(f->driver->wizard(), Qt::Key_Escape); // nothing would be lost: nothing is asked
        QTRY_VERIFY(!f->driver->wizard());
        QTRY_COMPARE(f->rows(), 1);
        QCOMPARE(cell(6), u"Waiting for sign-in"_s);
    }

    [[nodiscard]] QUrl customerSignsIn()
    {
        ProviderSignIn customer;
        return customer.signIn(QUrl(QApplication::clipboard()->text()), f->info.user, f->info.password);
    }

    /// What the program prints as a command, on the folder of the window.
    [[nodiscard]] QByteArray command(const QStringList &arguments) const
    {
        QProcess process;
        process.start(QStringLiteral(IW_BIN_DIR "/instance-wizard"),
                      QStringList{ u"--data-dir"_s, f->folder.filePath(u"data"_s) } + arguments);
        (void)QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60000);
        return process.readAllStandardOutput();
    }

    void pasteAnswer()
    {
        f->table()->selectRow(0);
        QTRY_VERIFY(action(u"pasteAnswerAction"_s)->isEnabled());
        action(u"pasteAnswerAction"_s)->trigger();
    }

    void answer(const QUrl &ended)
    {
        QTRY_VERIFY(f->driver->find(u"redirectedAddressLineEdit"_s));
        DRIVE(type(u"redirectedAddressLineEdit"_s, ended.toString(QUrl::FullyEncoded)));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }

    [[nodiscard]] QString cell(int column) const { return f->table()->model()->index(0, column).data().toString(); }
    [[nodiscard]] QAction *action(const QString &name) const { return f->desktop->window().findChild<QAction *>(name); }
    [[nodiscard]] QMessageBox *question() const
    {
        return f->desktop->window().findChild<QMessageBox *>(u"confirmMessageBox"_s);
    }
    [[nodiscard]] QString windowMessage() const { return f->desktop->window().messageBar().text(); }

    /// For people to look at, where IW_PICTURES names a folder.
    static void picture(QWidget &widget, const QString &name)
    {
        const QString folder = qEnvironmentVariable("IW_PICTURES");
        if (folder.isEmpty())
            return;
        QTest::qWait(100); // layouts settle over several turns
        QVERIFY(widget.grab().save(u"%1/customer-%2.png"_s.arg(folder, name)));
    }

    std::unique_ptr<DesktopFixture> f;
    QString m_link;
};

int main(int argc, char **argv)
{
    const PrivateHome home;
    const QApplication application(argc, argv);
    SignInWaysTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "signinwaystest.moc"
