// SPDX-License-Identifier: GPL-3.0-or-later
// A creation whose program was killed, or whose answer was lost, through to the person: the window and the command line
// find it, adopt it on a click or a word, and never send a second POST. N21, N22, U8.
#include "app/instances/unfinishedcreation.h"
#include "app/sandbox/practicetenant.h"
#include "tests/support/desktopfixture.h"
#include "tests/support/practiceclient.h"
#include "tests/support/privatehome.h"
#include "tests/support/providersignin.h"
#include "ui/care/unfinisheddialog.h"
#include "ui/widgets/messagebar.h"

#include <QApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <QTableWidget>
#include <QToolButton>

#include <signal.h>

using namespace iw;
using namespace Qt::StringLiterals;

namespace {

struct Run
{
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
    [[nodiscard]] QJsonObject object(int line = 0) const
    {
        return QJsonDocument::fromJson(out.split('\n').value(line)).object();
    }
};

} // namespace

class UnfinishedTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        f = std::make_unique<DesktopFixture>();
        QVERIFY(f->folder.isValid() && f->sandbox.start());
        f->info = f->sandbox.info();
        m_posts = 1;
        setPassphrase();
    }

    void cleanup()
    {
        QCOMPARE(f->posts(), m_posts); // the rule of all rules
        f.reset();
    }

    /// N21, U8: killed after the POST was carried out and before its answer was saved.
    void adoptsWhatAKilledProgramMade_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("killed") << SIGKILL;
        QTest::newRow("the session ends") << SIGTERM;
        QTest::newRow("the terminal is closed") << SIGHUP;
    }
    void adoptsWhatAKilledProgramMade()
    {
        QFETCH(int, signal);
        createAndEnd(signal);
        QCOMPARE(f->sandbox.counters().postInstancesExecuted, 1);
        openWindow();

        auto *bar = find<MessageBar>(u"unfinishedMessageBar"_s);
        QTRY_VERIFY(bar && bar->isVisible());
        QVERIFY(bar->text().contains(u"Acme Keap"_s));
        auto *count = find<QToolButton>(u"unfinishedToolButton"_s);
        QCOMPARE(count->text(), u"1 unfinished"_s);
        QTest::mouseClick(bar->findChild<QPushButton *>(u"messageBarActionPushButton"_s), Qt::LeftButton);
        QTRY_VERIFY(dialog() && dialog()->isVisible());
        QCOMPARE(f->rows(), 0);
        picture(f->desktop->window(), u"window"_s);
        picture(*dialog(), u"dialog"_s);

        click(u"unfinishedLookUpPushButton"_s);
        givePassphrase();
        QTRY_COMPARE(candidates()->rowCount(), 1);
        QCOMPARE(f->rows(), 0); // found, not taken
        picture(*dialog(), u"found"_s);
        click(u"unfinishedAdoptPushButton"_s);
        QTRY_COMPARE(f->rows(), 1);
        QTRY_VERIFY(!bar->isVisible() && !count->isVisible());
        const Instance saved = f->program->instances().instances().first();
        QCOMPARE(f->program->instances().secret(saved, u"token"_s)->reveal(), tokenAtService(saved.id));
        QCOMPARE(f->program->instances().secret(saved, u"oauth.api.secret"_s)->reveal(), f->info.apiSecret);
        QVERIFY(f->program->instances().unfinished().isEmpty());
        QVERIFY(dialog()->findChild<MessageBar *>(u"unfinishedResultBar"_s)->text().contains(saved.id));
        click(u"unfinishedClosePushButton"_s);
        QTRY_VERIFY(!f->table()->selectionModel()->selectedRows().isEmpty()); // and shown
    }

    /// Nothing was made: the sentence, and the wizard with everything that was entered.
    void makesItAnewWhereNoneWasMade()
    {
        createAndEnd(SIGKILL);
        f->sandbox.tenant().removeAll(); // as if the service had stopped before
        openWindow();
        openDialog();
        click(u"unfinishedLookUpPushButton"_s);
        givePassphrase();
        auto *message = dialog()->findChild<MessageBar *>(u"messageBar"_s);
        QTRY_VERIFY(message->isVisible());
        QVERIFY2(message->text().contains(u"lists no new instance"_s), qPrintable(message->text()));
        picture(*dialog(), u"none"_s);
        QVERIFY(!button(u"unfinishedAdoptPushButton"_s)->isEnabled());
        click(u"unfinishedNewPushButton"_s);
        QTRY_VERIFY(f->driver->wizard());
        QTRY_VERIFY(!dialog());
        const QList<std::pair<QString, QString>> filled = {
            { u"serviceUrlLineEdit"_s, f->info.serviceUrl },
            { u"userSecretLineEdit"_s, f->info.userSecret },
            { u"oauth.api.key"_s, f->info.apiKey },
            { u"organizationSecretLineEdit"_s, f->info.organizationSecret },
            { u"nameLineEdit"_s, u"Acme Keap"_s },
            { u"oauth.api.secret"_s, f->info.apiSecret },
            { u"tagsLineEdit"_s, u"Docs"_s },
            { u"oauth.callback.url"_s, f->info.callbackUrl },
            { u"infusionsoft.server"_s, f->info.server },
        };
        for (const auto &[key, value] : filled) {
            const auto *edit = f->driver->wizard()->findChild<QLineEdit *>(key);
            QVERIFY2(edit, qPrintable(key));
            QCOMPARE(edit->text(), value);
        }
        QCOMPARE(f->program->instances().unfinished().size(), 1); // until another has taken its place

        // Made by the person's own second sign-in: the old intent goes, and there is one row.
        QVERIFY(f->driver->press(QWizard::NextButton) && f->driver->waitForPage(u"Credentials"_s));
        QVERIFY(f->driver->press(QWizard::NextButton) && f->driver->waitForPage(u"Sign in"_s));
        InstanceCreation &creation = f->driver->wizard()->creation();
        QTRY_COMPARE(creation.state(), InstanceCreation::State::SigningIn);
        ProviderSignIn person;
        creation.acceptAnswer(
            creation.target().answer(person.signIn(creation.authorization().url, f->info.user, f->info.password)));
        QVERIFY(f->driver->press(QWizard::NextButton));
        QVERIFY(f->createAndFinish());
        m_posts = 2; // each asked for by the person
        QTRY_COMPARE(f->rows(), 1);
        QVERIFY(f->program->instances().unfinished().isEmpty());
        QTRY_VERIFY(!find<MessageBar>(u"unfinishedMessageBar"_s)->isVisible());
    }

    void letsThePersonChooseAmongSeveral()
    {
        createAndEnd(SIGKILL);
        PracticeClient other(f->info);
        QCOMPARE(other.create(u"Acme Keap"_s).status, 200);
        m_posts = 2;
        openWindow();
        openDialog();
        click(u"unfinishedLookUpPushButton"_s);
        givePassphrase();
        QTRY_COMPARE(candidates()->rowCount(), 2);
        picture(*dialog(), u"several"_s);
        QVERIFY(!button(u"unfinishedAdoptPushButton"_s)->isEnabled()); // none is suggested
        const QString id = candidates()->item(1, 0)->text();
        QTest::mouseClick(candidates()->viewport(), Qt::LeftButton, {},
                          candidates()->visualItemRect(candidates()->item(1, 0)).center());
        QTRY_VERIFY(button(u"unfinishedAdoptPushButton"_s)->isEnabled());
        click(u"unfinishedAdoptPushButton"_s);
        QTRY_COMPARE(f->rows(), 1);
        QCOMPARE(f->program->instances().instances().first().id, id);
    }

    /// The same intent from the window and a command at once: one row, and the window says who was first.
    void windowAndCommandResolveItOnce()
    {
        createAndEnd(SIGKILL);
        openWindow();
        openDialog();
        click(u"unfinishedLookUpPushButton"_s);
        givePassphrase();
        QTRY_COMPARE(candidates()->rowCount(), 1);
        const Run adopted = run({ u"adopt"_s, u"--unfinished"_s, u"--json"_s });
        QVERIFY2(adopted.exitCode == 0, adopted.out + adopted.err);
        click(u"unfinishedAdoptPushButton"_s);
        QTRY_COMPARE(f->rows(), 1);
        QCOMPARE(f->program->instances().instances().first().id, adopted.object().value("id"_L1).toString());
        auto *result = dialog()->findChild<MessageBar *>(u"unfinishedResultBar"_s);
        QVERIFY2(result->text().contains(u"meanwhile"_s), qPrintable(result->text()));
        QVERIFY(f->program->instances().unfinished().isEmpty());
    }

    void isForgottenAfterAQuestion()
    {
        createAndEnd(SIGKILL);
        openWindow();
        openDialog();
        click(u"unfinishedForgetPushButton"_s);
        auto *box = dialog()->findChild<QMessageBox *>(u"confirmMessageBox"_s);
        QTRY_VERIFY(box && box->isVisible());
        QVERIFY(box->text().contains(u"Acme Keap"_s));
        QTest::keyClick(box, Qt::Key_Escape);
        QTRY_COMPARE(f->program->instances().unfinished().size(), 1);
        click(u"unfinishedForgetPushButton"_s);
        box = dialog()->findChildren<QMessageBox *>().last();
        QTest::mouseClick(box->findChild<QPushButton *>(u"confirmAcceptPushButton"_s), Qt::LeftButton);
        QTRY_VERIFY(f->program->instances().unfinished().isEmpty());
        QTRY_VERIFY(!find<MessageBar>(u"unfinishedMessageBar"_s)->isVisible());
        QCOMPARE(f->rows(), 0);
    }

    /// What was found and the secrets it was found with do not outlast the lock.
    void lockingDropsWhatWasFound()
    {
        createAndEnd(SIGKILL);
        openWindow();
        openDialog();
        click(u"unfinishedLookUpPushButton"_s);
        givePassphrase();
        QTRY_COMPARE(candidates()->rowCount(), 1);
        f->program->vault().lock();
        QTRY_COMPARE(candidates()->rowCount(), 0);
        QVERIFY(dialog()->findChildren<UnfinishedCreation *>().isEmpty()
                || !dialog()->findChildren<UnfinishedCreation *>().first()->candidates().isEmpty());
        QVERIFY(!button(u"unfinishedAdoptPushButton"_s)->isEnabled());
        click(u"unfinishedLookUpPushButton"_s);
        givePassphrase();
        QTRY_COMPARE(candidates()->rowCount(), 1);
    }

    /// The wizard closed on an open outcome: told at once, not only at the next start.
    void theWindowTellsAtOnce()
    {
        f = std::make_unique<DesktopFixture>();
        QVERIFY(f->start(u"/nonexistent"_s));
        QVERIFY(f->reachSignIn());
        InstanceCreation &creation = f->driver->wizard()->creation();
        QTRY_COMPARE(creation.state(), InstanceCreation::State::SigningIn);
        ProviderSignIn person;
        creation.acceptAnswer(
            creation.target().answer(person.signIn(creation.authorization().url, f->info.user, f->info.password)));
        QVERIFY(f->driver->press(QWizard::NextButton));
        QVERIFY(f->driver->waitForPage(u"Create"_s));
        QCOMPARE(f->sandbox.switches().set(u"relay=POST /instances:hang"_s), QString());
        QVERIFY(f->driver->press(QWizard::CommitButton));
        QTRY_COMPARE(f->sandbox.counters().postInstancesExecuted, 1);
        QVERIFY(!find<MessageBar>(u"unfinishedMessageBar"_s)); // under way, not yet to be told
        f->driver->wizard()->reject();
        auto *box = f->driver->wizard()->findChild<QMessageBox *>(u"closeMessageBox"_s);
        QVERIFY(box);
        for (QAbstractButton *answer : box->buttons())
            if (box->buttonRole(answer) == QMessageBox::DestructiveRole)
                QTest::mouseClick(answer, Qt::LeftButton);
        QTRY_VERIFY(find<MessageBar>(u"unfinishedMessageBar"_s));
        QTRY_VERIFY(find<MessageBar>(u"unfinishedMessageBar"_s)->isVisible());
        QVERIFY(find<QAction>(u"unfinishedAction"_s)->isEnabled());
        QTRY_VERIFY(!f->driver->wizard());
        find<QAction>(u"unfinishedAction"_s)->trigger();
        QTRY_VERIFY(dialog());
        click(u"unfinishedLookUpPushButton"_s);
        QTRY_COMPARE(candidates()->rowCount(), 1);
        click(u"unfinishedAdoptPushButton"_s);
        QTRY_COMPARE(f->rows(), 1);
    }

    void commandLineListsAndAdopts()
    {
        QCOMPARE(f->sandbox.switches().set(u"relay=POST /instances:drop-after"_s), QString());
        QCOMPARE(f->sandbox.switches().set(u"fail=GET /instances:500"_s), QString());
        const Run lost = create();
        QCOMPARE(lost.exitCode, 8);
        const QString id = lost.object(2).value("unfinished"_L1).toString();
        QCOMPARE(id.size(), 8);
        m_secrets.remove(u"INSTANCE_WIZARD_PASSPHRASE"_s);
        const Run list = run({ u"list"_s, u"--unfinished"_s, u"--json"_s });
        QCOMPARE(list.exitCode, 0); // needs no key
        QCOMPARE(list.object().value("unfinished"_L1).toString(), id);
        QCOMPARE(list.object().value("state"_L1).toString(), u"unknown"_s);
        QVERIFY(run({ u"list"_s, u"--unfinished"_s }).out.contains("Acme Keap"));
        QCOMPARE(run({ u"adopt"_s, u"--unfinished"_s }).exitCode, 4);
        setPassphrase();
        QCOMPARE(run({ u"adopt"_s }).exitCode, 2);
        QCOMPARE(run({ u"adopt"_s, u"--unfinished"_s, u"ffff0000"_s }).exitCode, 3);
        QCOMPARE(run({ u"adopt"_s, u"--unfinished"_s, u"--forget"_s }).exitCode, 2);
        const Run adopted = run({ u"adopt"_s, u"--unfinished"_s, id, u"--json"_s, u"--reveal"_s });
        QCOMPARE(adopted.exitCode, 0);
        const QString instance = adopted.object().value("id"_L1).toString();
        QCOMPARE(adopted.object().value("token"_L1).toString(), tokenAtService(instance));
        QCOMPARE(run({ u"list"_s, u"--json"_s }).object().value("id"_L1).toString(), instance);
        QVERIFY(run({ u"list"_s, u"--unfinished"_s, u"--json"_s }).out.isEmpty());
        QCOMPARE(run({ u"adopt"_s, u"--unfinished"_s }).exitCode, 0); // nothing is left to do
    }

    void commandLineLeavesTheChoiceToThePerson()
    {
        createAndEnd(SIGKILL);
        PracticeClient other(f->info);
        QCOMPARE(other.create(u"Acme Keap"_s).status, 200);
        m_posts = 2;
        const Run several = run({ u"adopt"_s, u"--unfinished"_s, u"--json"_s });
        QCOMPARE(several.exitCode, 8);
        const auto candidates = several.object().value("candidates"_L1).toArray();
        QCOMPARE(candidates.size(), 2);
        QVERIFY(!several.out.contains("token"));
        const QString id = several.object().value("unfinished"_L1).toString();
        QCOMPARE(run({ u"adopt"_s, u"--unfinished"_s, id, u"--take"_s, u"999"_s }).exitCode, 3);
        const QString mine = candidates.first()["id"_L1].toString();
        const Run taken = run({ u"adopt"_s, u"--unfinished"_s, id, u"--take"_s, mine });
        QCOMPARE(taken.exitCode, 0);
        QCOMPARE(taken.out.trimmed(), mine.toUtf8());
    }

    void commandLineSaysThatNoneWasMade()
    {
        createAndEnd(SIGKILL);
        f->sandbox.tenant().removeAll();
        const Run none = run({ u"adopt"_s, u"--unfinished"_s });
        QCOMPARE(none.exitCode, 8);
        QVERIFY2(none.err.contains("lists no new instance"), none.err);
        const QString id =
            run({ u"list"_s, u"--unfinished"_s, u"--json"_s }).object().value("unfinished"_L1).toString();
        m_secrets.remove(u"INSTANCE_WIZARD_PASSPHRASE"_s);
        QCOMPARE(run({ u"adopt"_s, u"--unfinished"_s, u"--forget"_s, id }).exitCode, 0);
        QVERIFY(run({ u"list"_s, u"--unfinished"_s, u"--json"_s }).out.isEmpty());
    }

    /// N22: killed at any moment from the start to the saved row; afterwards nothing is doubled and nothing is lost.
    void killedAtAnyMoment()
    {
        constexpr int rounds = 12;
        for (int round = 0; round < rounds; ++round) {
            const int postsBefore = f->posts();
            const int madeBefore = f->sandbox.counters().postInstancesExecuted;
            if (round % 2 == 0) // a slow answer: most of the kills hit between the request and the saved row
                QCOMPARE(f->sandbox.switches().set(u"relay=POST /instances:drip-1"_s), QString());
            QProcess process;
            begin(process, u"Shop %1"_s.arg(round));
            const QByteArray redirect = signedIn(process);
            QVERIFY(!redirect.isEmpty());
            process.write(redirect + '\n');
            QTest::qWait(round * 12); // a moment of its own; no outcome hangs on it
            process.kill();
            QVERIFY(process.waitForFinished(30000) || process.state() == QProcess::NotRunning);
            QTest::qWait(20); // what was sent is carried out by the service in this process
            f->sandbox.switches().reset();
            QVERIFY(f->posts() - postsBefore <= 1);
            const int made = f->sandbox.counters().postInstancesExecuted - madeBefore;
            const Run adopted = run({ u"adopt"_s, u"--unfinished"_s });
            QVERIFY2(adopted.exitCode == 0 || adopted.exitCode == 8, adopted.err);
            const QByteArray list = run({ u"list"_s, u"--json"_s }).out;
            QCOMPARE(list.count(QByteArray("\"Shop " + QByteArray::number(round) + '"')), made);
            for (const QByteArray &line : run({ u"list"_s, u"--unfinished"_s, u"--json"_s }).out.split('\n')) {
                const QString id = QJsonDocument::fromJson(line)["unfinished"_L1].toString();
                if (!id.isEmpty())
                    QCOMPARE(run({ u"adopt"_s, u"--unfinished"_s, u"--forget"_s, id }).exitCode, 0);
            }
        }
        m_posts = f->posts();
        QCOMPARE(run({ u"list"_s, u"--json"_s }).out.count('\n'), f->sandbox.counters().postInstancesExecuted);
    }

private:
    // The program as a command, on the folder of the window.

    void setPassphrase() { m_secrets.insert(u"INSTANCE_WIZARD_PASSPHRASE"_s, DesktopFixture::passphrase()); }

    void begin(QProcess &process, const QString &name)
    {
        start(process,
              { u"create"_s, u"--accept-duplicate"_s, u"--service-url"_s, f->info.serviceUrl, u"--name"_s, name,
                u"--tag"_s, u"Docs"_s, u"--api-key"_s, f->info.apiKey, u"--callback-url"_s, f->info.callbackUrl,
                u"--field"_s, u"infusionsoft.server="_s + f->info.server, u"--json"_s });
    }

    void start(QProcess &process, const QStringList &arguments)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : { "DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "DBUS_SESSION_BUS_ADDRESS" })
            environment.remove(QString::fromLatin1(name));
        environment.insert(u"INSTANCE_WIZARD_USER_SECRET"_s, f->info.userSecret);
        environment.insert(u"INSTANCE_WIZARD_ORGANIZATION_SECRET"_s, f->info.organizationSecret);
        environment.insert(u"INSTANCE_WIZARD_API_SECRET"_s, f->info.apiSecret);
        for (auto it = m_secrets.constBegin(); it != m_secrets.constEnd(); ++it)
            environment.insert(it.key(), it.value());
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(IW_BIN_DIR "/instance-wizard"),
                      QStringList{ u"--data-dir"_s, f->folder.filePath(u"data"_s) } + arguments);
    }

    /// The person signs in at the address that the command printed; what it is to be given.
    [[nodiscard]] QByteArray signedIn(QProcess &process)
    {
        QByteArray line;
        (void)QTest::qWaitFor(
            [&] {
                line += process.readAllStandardOutput();
                return line.contains('\n');
            },
            60000);
        m_out = line;
        const QString url = QJsonDocument::fromJson(line.split('\n').first())["signInUrl"_L1].toString();
        ProviderSignIn person;
        return url.isEmpty() ? QByteArray() : person.signIn(QUrl(url), f->info.user, f->info.password).toEncoded();
    }

    [[nodiscard]] Run ended(QProcess &process)
    {
        process.closeWriteChannel();
        (void)QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60000);
        Run run{ process.exitCode(), m_out + process.readAllStandardOutput(), process.readAllStandardError() };
        m_out.clear();
        return run;
    }

    [[nodiscard]] Run run(const QStringList &arguments)
    {
        QProcess process;
        start(process, arguments);
        return ended(process);
    }

    [[nodiscard]] Run create()
    {
        QProcess process;
        begin(process, u"Acme Keap"_s);
        process.write(signedIn(process) + '\n');
        return ended(process);
    }

    /// Creates with the real program and ends it once the service has made the instance and before it answered.
    void createAndEnd(int signal)
    {
        QCOMPARE(f->sandbox.switches().set(u"relay=POST /instances:hang"_s), QString());
        QProcess process;
        begin(process, u"Acme Keap"_s);
        process.write(signedIn(process) + '\n');
        m_out.clear();
        QTRY_COMPARE_WITH_TIMEOUT(f->sandbox.counters().postInstancesExecuted, 1, 60000);
        ::kill(pid_t(process.processId()), signal);
        QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 30000);
    }

    // The person at the window.

    void openWindow()
    {
        f->program = std::make_unique<Program>(f->folder.filePath(u"data"_s));
        f->desktop = std::make_unique<Desktop>(*f->program, u"/nonexistent"_s);
        f->desktop->show();
        f->driver = std::make_unique<WizardDriver>(*f->desktop);
        QVERIFY(QTest::qWaitForWindowActive(&f->desktop->window(), 30000));
    }

    void openDialog()
    {
        QTRY_VERIFY(find<QAction>(u"unfinishedAction"_s)->isEnabled());
        QTest::mouseClick(find<QToolButton>(u"unfinishedToolButton"_s), Qt::LeftButton);
        QTRY_VERIFY(dialog() && dialog()->isVisible());
    }

    void givePassphrase()
    {
        const auto edit = [] {
            const QWidgetList all = QApplication::allWidgets();
            const auto found = std::find_if(all.cbegin(), all.cend(), [](const QWidget *widget) {
                return widget->objectName() == "passphraseSecretLineEdit"_L1 && widget->isVisible();
            });
            return found == all.cend() ? nullptr : *found;
        };
        QTRY_VERIFY(edit());
        QWidget *field = edit();
        QTest::keyClicks(field, DesktopFixture::passphrase());
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!edit(), 30000);
    }

    /// For people to look at, where IW_PICTURES names a folder.
    void picture(QWidget &widget, const QString &name)
    {
        const QString folder = qEnvironmentVariable("IW_PICTURES");
        if (folder.isEmpty())
            return;
        QTest::qWait(100); // layouts settle over several turns
        QVERIFY(widget.grab().save(u"%1/unfinished-%2.png"_s.arg(folder, name)));
    }

    template <typename T>
    [[nodiscard]] T *find(const QString &name) const
    {
        return f->desktop->window().findChild<T *>(name);
    }
    [[nodiscard]] UnfinishedDialog *dialog() const { return find<UnfinishedDialog>(u"unfinishedDialog"_s); }
    [[nodiscard]] QTableWidget *candidates() const
    {
        return dialog()->findChild<QTableWidget *>(u"unfinishedCandidatesTableWidget"_s);
    }
    [[nodiscard]] QPushButton *button(const QString &name) const { return dialog()->findChild<QPushButton *>(name); }
    void click(const QString &name) const
    {
        QTRY_VERIFY(button(name)->isEnabled());
        QTest::mouseClick(button(name), Qt::LeftButton);
    }

    [[nodiscard]] QString tokenAtService(const QString &id) const
    {
        PracticeClient person(f->info);
        return person.call("GET", u"/instances/"_s + id).object()["token"_L1].toString();
    }

    std::unique_ptr<DesktopFixture> f;
    QMap<QString, QString> m_secrets{ { u"INSTANCE_WIZARD_PASSPHRASE"_s, DesktopFixture::passphrase() } };
    QByteArray m_out;
    int m_posts = 1;
};

int main(int argc, char **argv)
{
    const PrivateHome home;
    const QApplication application(argc, argv);
    UnfinishedTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "unfinishedtest.moc"
