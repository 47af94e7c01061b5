// SPDX-License-Identifier: GPL-3.0-or-later
// The main job and the care of the vault in a process of its own, every log category on; then every file it wrote, all
// that it printed, all that its windows told and the arguments and environments of its processes are searched for every
// secret that went through it. Rows G1, G2 and G4 of the fault matrix.
#include "app/instances/instancerepository.h"
#include "tests/support/desktopfixture.h"
#include "tests/support/needles.h"
#include "ui/signin/signinpanel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/secretlineedit.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDir>
#include <QFileDialog>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrlQuery>

#include <algorithm>

using namespace iw;
using namespace Qt::StringLiterals;

namespace {

/// Everything that windows show or tell: titles, tool tips, accessible texts, and every role of every model.
void collect(QAccessibleInterface *interface, QStringList &texts, int depth = 0)
{
    if (!interface || !interface->isValid() || depth > 30)
        return;
    for (const auto part : { QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help,
                             QAccessible::Accelerator })
        texts += interface->text(part);
    if (auto *text = interface->textInterface())
        texts += text->text(0, text->characterCount());
    for (int child = 0; child < qMin(interface->childCount(), 500); ++child)
        collect(interface->child(child), texts, depth + 1);
}

void collect(const QAbstractItemModel &model, QStringList &texts)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            for (int role = 0; role < Qt::UserRole + 64; ++role)
                texts += model.index(row, column).data(role).toString();
            texts += model.headerData(column, Qt::Horizontal).toString();
        }
    }
}

QString allTold()
{
    QStringList texts;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        collect(QAccessible::queryAccessibleInterface(window), texts);
        QList<QWidget *> widgets = window->findChildren<QWidget *>();
        widgets += window;
        for (const QWidget *widget : std::as_const(widgets)) {
            texts << widget->windowTitle() << widget->toolTip() << widget->statusTip() << widget->whatsThis()
                  << widget->accessibleName() << widget->accessibleDescription();
            if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model())
                collect(*view->model(), texts);
        }
    }
    return texts.join(u'\n');
}

/// What everybody on the computer can read of this process and those that it started (the web view's), and what its
/// owner can.
QByteArray allOfProcesses()
{
    QByteArray told;
#ifdef Q_OS_LINUX
    QHash<int, QList<int>> children;
    for (const QString &name : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
        QFile status(u"/proc/%1/stat"_s.arg(name.toInt()));
        if (name.toInt() > 0 && status.open(QIODevice::ReadOnly)) {
            const QByteArray line = status.readAll(); // pid (name) state parent …
            children[line.mid(line.lastIndexOf(')') + 2).split(' ').value(1).toInt()] << name.toInt();
        }
    }
    QList<int> open{ int(QCoreApplication::applicationPid()) };
    while (!open.isEmpty()) {
        const int pid = open.takeFirst();
        open += children.value(pid);
        for (const char *part : { "cmdline", "environ", "comm" }) {
            QFile file(u"/proc/%1/%2"_s.arg(pid).arg(QLatin1StringView(part)));
            if (file.open(QIODevice::ReadOnly))
                told += file.readAll() + '\n';
        }
    }
#endif
    return told;
}

QWidget *shown(const QString &name)
{
    const QWidgetList all = QApplication::allWidgets();
    const auto found = std::find_if(all.cbegin(), all.cend(), [&name](const QWidget *widget) {
        return widget->objectName() == name && widget->isVisible();
    });
    return found == all.cend() ? nullptr : *found;
}

/// Child: does the job and writes what it found, and the secrets themselves, to a file that is not searched.
class MarkedJob final
{
public:
    explicit MarkedJob(const QString &reportFile) : m_reportFile(reportFile) { }

    bool run()
    {
        if (!m_desktop.start(u"" IW_BIN_DIR ""_s))
            return fail(u"no start"_s);
        m_desktop.folder.setAutoRemove(false);
        know(u"user secret"_s, m_desktop.info.userSecret);
        know(u"organization secret"_s, m_desktop.info.organizationSecret);
        know(u"API secret"_s, m_desktop.info.apiSecret);
        know(u"encrypted key"_s, m_desktop.info.encryptedKey);
        know(u"provider's password"_s, m_desktop.info.password);
        know(u"passphrase"_s, DesktopFixture::passphrase());
        WizardDriver &driver = *m_desktop.driver;
        if (!driver.openWizard() || !driver.typeAll(m_desktop.values()))
            return fail(driver.error());
        look(u"Credentials"_s);
        if (!driver.press(QWizard::NextButton) || !driver.waitForPage(u"Sign in"_s)
            || !driver.signInUpToDecision(m_desktop.person()))
            return fail(driver.error());
        know(u"state"_s, driver.wizard()->creation().authorization().state);
        look(u"Sign in"_s);
        if (!driver.decide(true) || !driver.waitForPage(u"Create"_s))
            return fail(driver.error());
        look(u"Create"_s);
        if (!driver.press(QWizard::CommitButton) || !driver.waitForPage(u"Done"_s))
            return fail(driver.error());
        know(u"token"_s, driver.wizard()->creation().token().reveal());
        const QJsonObject sent = QJsonDocument::fromJson(m_desktop.sandbox.counters().lastPostInstancesBody).object();
        know(u"code"_s, sent["providerData"_L1]["code"_L1].toString());
        look(u"Done"_s);
        if (!driver.press(QWizard::FinishButton) || !QTest::qWaitFor([&] { return m_desktop.rows() == 1; }, 30000))
            return fail(u"no row"_s);
        look(u"table"_s);
        if (!useInstance() || !changeAccount() || !lockAndUnlock() || !changeKey() || !backUpAndRestore() || !clearUp())
            return fail(m_error);
        m_desktop.desktop.reset();
        m_desktop.program.reset();
        return report(QString());
    }

private:
    bool useInstance()
    {
        m_desktop.table()->selectRow(0);
        trigger(u"copyTokenAction"_s);
        if (!m_needles.in(QGuiApplication::clipboard()->text()).contains(u"token"_s))
            return wrong(u"no token on the clipboard"_s);
        look(u"copied"_s);
        auto *token = qobject_cast<SecretLineEdit *>(shown(u"tokenSecretLineEdit"_s));
        if (!token)
            return wrong(u"no details"_s);
        token->revealAction()->trigger();
        if (!m_needles.in(token->text()).contains(u"token"_s))
            return wrong(u"not revealed"_s);
        token->setRevealed(false);
        look(u"hidden again"_s);
        trigger(u"exchangeAction"_s);
        look(u"exchange"_s);
        trigger(u"exportAction"_s);
        look(u"export"_s);
        for (const QString &dialog : { u"exchangeDialog"_s, u"exportDialog"_s })
            if (QWidget *open = shown(dialog))
                open->close();
        return true;
    }

    bool changeAccount()
    {
        trigger(u"accountsAction"_s);
        if (!click(u"accountsTestPushButton"_s)
            || !QTest::qWaitFor([] { return shown(u"accountsMessageBar"_s) != nullptr; }, 30000))
            return wrong(u"the account is not tested"_s);
        look(u"accounts"_s);
        if (!click(u"accountsSecretsPushButton"_s) || !type(u"userSecretLineEdit"_s, m_desktop.info.userSecret)
            || !type(u"organizationSecretLineEdit"_s, m_desktop.info.organizationSecret))
            return false;
        look(u"changing an account's secrets"_s);
        if (!click(u"accountSavePushButton"_s) || !QTest::qWaitFor([] { return !shown(u"accountDialog"_s); }, 30000))
            return wrong(u"an account's secrets are not changed"_s);
        look(u"account's secrets changed"_s);
        shown(u"accountsDialog"_s)->close();
        return true;
    }

    bool lockAndUnlock()
    {
        trigger(u"lockAction"_s);
        if (!QTest::qWaitFor([this] { return m_desktop.program->vault().keyState() == Vault::KeyState::Locked; }))
            return wrong(u"not locked"_s);
        look(u"locked"_s);
        trigger(u"unlockAction"_s);
        return givePassphrase(u"unlocking"_s)
            && (QTest::qWaitFor([this] { return m_desktop.program->vault().canSeal(); }, 30000)
                || wrong(u"not unlocked"_s));
    }

    bool changeKey()
    {
        const QByteArray before = vaultBytes();
        trigger(u"protectionAction"_s);
        if (!click(u"changeKeyPushButton"_s) || !givePassphrase(u"changing the key"_s))
            return false;
        if (!QTest::qWaitFor([] { return !shown(u"passphraseDialog"_s); }, 30000) || vaultBytes() == before)
            return wrong(u"the key is the former one"_s);
        look(u"key changed"_s);
        shown(u"protectionDialog"_s)->close();
        return true;
    }

    bool backUpAndRestore()
    {
        const QString passphrase = u"four+words/of=the backup"_s;
        know(u"backup's passphrase"_s, passphrase);
        const QString path = QDir::home().filePath(u"saved.iwbackup"_s);
        trigger(u"backUpAction"_s);
        if (!type(u"backupPassphraseSecretLineEdit"_s, passphrase)
            || !type(u"repeatedPassphraseSecretLineEdit"_s, passphrase))
            return false;
        look(u"backing up"_s);
        if (!click(u"backupSavePushButton"_s))
            return false;
        auto *files = shown(u"backupDialog"_s)->findChild<QFileDialog *>();
        if (!files)
            return wrong(u"no file is asked for"_s);
        auto *name = files->findChild<QLineEdit *>(u"fileNameEdit"_s);
        name->setText(path);
        look(u"choosing a file"_s);
        QTest::keyClick(name, Qt::Key_Return);
        if (!QTest::qWaitFor([&path] { return QFile::exists(path); }, 30000))
            return wrong(u"no backup"_s);
        look(u"backed up"_s);
        shown(u"backupDialog"_s)->close();

        trigger(u"restoreAction"_s);
        if (!type(u"restoreFileLineEdit"_s, path) || !type(u"backupPassphraseSecretLineEdit"_s, passphrase)
            || !click(u"restoreOpenPushButton"_s)
            || !QTest::qWaitFor([] { return shown(u"restoreTableWidget"_s) != nullptr; }, 30000))
            return wrong(u"the backup does not open"_s);
        look(u"restoring"_s);
        auto *replace = qobject_cast<QAbstractButton *>(shown(u"restoreTakeRadioButton"_s));
        replace->setChecked(true);
        auto *bar = shown(u"restoreDialog"_s)->findChild<MessageBar *>();
        if (!click(u"restorePushButton"_s)
            || !QTest::qWaitFor([bar] { return bar->isVisible() && bar->kind() == Tone::Success; }, 30000))
            return wrong(u"not restored"_s);
        look(u"restored"_s);
        shown(u"restoreDialog"_s)->close();
        return true;
    }

    /// A creation whose answer was lost, as a killed program leaves it.
    bool clearUp()
    {
        InstanceRepository &instances = m_desktop.program->instances();
        Instance lost = instances.instances().first();
        lost.recordId.clear();
        lost.id.clear();
        std::map<QString, Secret> secrets;
        secrets.emplace(u"oauth.api.secret"_s, Secret::fromText(m_desktop.info.apiSecret));
        if (!instances.begin(lost, secrets) || !instances.markUnknown(lost))
            return wrong(u"no intent"_s);
        auto *action = m_desktop.desktop->window().findChild<QAction *>(u"unfinishedAction"_s);
        if (!QTest::qWaitFor([action] { return action->isEnabled(); }, 30000))
            return wrong(u"the intent is not told of"_s);
        action->trigger();
        look(u"unfinished"_s);
        QWidget *dialog = shown(u"unfinishedDialog"_s);
        if (!dialog)
            return wrong(u"no dialog of what is unfinished"_s);
        const QList<MessageBar *> bars = dialog->findChildren<MessageBar *>();
        if (!click(u"unfinishedLookUpPushButton"_s)
            || !QTest::qWaitFor(
                [&bars] {
                    return std::any_of(bars.cbegin(), bars.cend(), [](MessageBar *bar) { return bar->isVisible(); });
                },
                30000))
            return wrong(u"nothing was looked up"_s);
        look(u"looked up"_s);
        return true;
    }

    void trigger(const QString &action) const
    {
        m_desktop.desktop->window().findChild<QAction *>(action)->trigger();
        QApplication::processEvents();
    }
    bool click(const QString &name)
    {
        QWidget *button = nullptr;
        if (!QTest::qWaitFor(
                [&] {
                    button = shown(name);
                    return button && button->isEnabled();
                },
                30000))
            return wrong(name + u" cannot be pressed"_s);
        QTest::mouseClick(button, Qt::LeftButton);
        QApplication::processEvents();
        return true;
    }
    bool type(const QString &name, const QString &text)
    {
        if (!QTest::qWaitFor([&name] { return shown(name) != nullptr; }, 30000))
            return wrong(u"no field "_s + name);
        shown(name)->setFocus();
        QTest::keyClicks(shown(name), text);
        return true;
    }
    bool givePassphrase(const QString &where)
    {
        if (!type(u"passphraseSecretLineEdit"_s, DesktopFixture::passphrase()))
            return false;
        look(where);
        QTest::keyClick(shown(u"passphraseSecretLineEdit"_s), Qt::Key_Return);
        return true;
    }
    [[nodiscard]] QByteArray vaultBytes() const
    {
        QFile file(m_desktop.program->paths().vaultFile());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    bool wrong(const QString &what)
    {
        if (m_error.isEmpty())
            m_error = what;
        return false;
    }

    void know(const QString &name, const QString &secret)
    {
        m_secrets.insert(name, secret);
        m_needles.add(name, secret);
    }

    void look(const QString &where)
    {
        QApplication::processEvents();
        ++m_looks;
        const QStringList found = m_needles.in(allTold());
        if (!found.isEmpty())
            m_told.append(where + u" tells: "_s + found.join(u", "_s));
        const QByteArray processes = allOfProcesses();
        if (const QStringList names = m_needles.in(processes); !names.isEmpty())
            m_processes.append(where + u": "_s + names.join(u", "_s));
        if (processes.contains("QtWebEngineProcess"))
            m_sawChildren = true;
        // What is there for a moment only is not found at the end.
        if (const QStringList files = m_needles.inFilesBelow(QDir::homePath()); !files.isEmpty())
            m_files += where + u": "_s + files.join(u", "_s);
    }

    bool report(const QString &failure)
    {
        QFile file(m_reportFile);
        if (!file.open(QIODevice::WriteOnly))
            return false;
        file.write(QJsonDocument(QJsonObject{ { u"failure"_s, failure },
                                              { u"looks"_s, m_looks },
                                              { u"sawChildren"_s, m_sawChildren },
                                              { u"told"_s, QJsonArray::fromStringList(m_told) },
                                              { u"processes"_s, QJsonArray::fromStringList(m_processes) },
                                              { u"files"_s, QJsonArray::fromStringList(m_files) },
                                              { u"secrets"_s, m_secrets } })
                       .toJson());
        return failure.isEmpty();
    }
    bool fail(const QString &failure)
    {
        report(failure.isEmpty() ? u"?"_s : failure);
        return false;
    }

    QString m_reportFile;
    DesktopFixture m_desktop;
    Needles m_needles;
    QJsonObject m_secrets;
    QStringList m_told;
    QStringList m_processes;
    QStringList m_files;
    QString m_error;
    int m_looks = 0;
    bool m_sawChildren = false;
};

} // namespace

class LeakTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;
    QTemporaryDir m_aside;
    QJsonObject m_report;
    QByteArray m_printed;
    Needles m_needles;

    [[nodiscard]] QString texts(QLatin1StringView part) const
    {
        QStringList all;
        for (const QJsonValue &one : m_report[part].toArray())
            all += one.toString();
        return all.join(u'\n');
    }

private Q_SLOTS:
    void initTestCase()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        // But for one category: Qt 6.4 crashes where it prints the web view's half-made accessible objects.
        environment.insert(u"QT_LOGGING_RULES"_s, u"*=true;qt.accessibility.cache=false"_s);
        environment.insert(u"HOME"_s, m_home.path());
        for (const QString &name : { u"TMPDIR"_s, u"XDG_RUNTIME_DIR"_s, u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s,
                                     u"XDG_CACHE_HOME"_s, u"XDG_STATE_HOME"_s }) {
            QVERIFY(QDir(m_home.path()).mkpath(name));
            environment.insert(name, m_home.filePath(name));
        }
        environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
        QProcess child;
        child.setProcessEnvironment(environment);
        child.setProcessChannelMode(QProcess::MergedChannels);
        const QString report = m_aside.filePath(u"report.json"_s);
        child.start(QCoreApplication::applicationFilePath(), { u"--marked-job"_s, report });
        QVERIFY(child.waitForFinished(540000));
        m_printed = child.readAll();
        QVERIFY2(child.exitStatus() == QProcess::NormalExit, m_printed.right(4000));
        QFile file(report);
        QVERIFY2(file.open(QIODevice::ReadOnly), m_printed.right(4000));
        m_report = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(m_report["failure"_L1].toString(), QString());
        QCOMPARE(child.exitCode(), 0);
        const QJsonObject secrets = m_report["secrets"_L1].toObject();
        for (auto it = secrets.begin(); it != secrets.end(); ++it)
            m_needles.add(it.key(), it.value().toString());
        QCOMPARE(m_needles.names().size(), 10);
        QVERIFY(m_report["looks"_L1].toInt() > 18);
    }

    void findsWhatIsThere()
    {
        Needles needles;
        const QString secret = u"a+secret/of==ümlaut"_s;
        needles.add(u"it"_s, secret);
        QVERIFY(!needles.in("before " + secret.toUtf8() + " after").isEmpty());
        QVERIFY(!needles.in(QUrl::toPercentEncoding(secret)).isEmpty());
        for (const char *before : { "", "a", "ab", "abc" })
            QVERIFY(!needles.in((before + secret.toUtf8() + "after").toBase64()).isEmpty());
        QVERIFY(!needles.in(QByteArray(reinterpret_cast<const char *>(secret.utf16()), secret.size() * 2)).isEmpty());
        for (const char *form :
             { "a+secret\\/of==", "612b7365637265742f6f663d3dc3bc6d6c617574", "a+secret/of==\\u00fcmlaut" })
            QVERIFY2(!needles.in("xx" + QByteArray(form).replace("\\/of==", "/of==ümlaut") + "xx").isEmpty(), form);
        QVERIFY(!needles.in(secret.toUtf8().toBase64(QByteArray::Base64UrlEncoding)).isEmpty());
        QVERIFY(needles.in(QByteArray("nothing of it")).isEmpty());
    }

    void leavesNoneInFiles()
    {
        int searched = 0;
        const QStringList found = m_needles.inFilesBelow(m_home.path(), &searched);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
        QVERIFY(searched >= 3); // the vault, the settings and the backup at least
        QCOMPARE(texts("files"_L1), QString()); // nor did any for a moment
    }

    void handsNoneToProcesses()
    {
#ifndef Q_OS_LINUX
        QSKIP("Processes are looked at through /proc.");
#endif
        QVERIFY(m_report["sawChildren"_L1].toBool()); // the web view's
        QCOMPARE(texts("processes"_L1), QString());
    }

    void printsNone()
    {
        QVERIFY(m_printed.contains("qt.")); // the logs were on
        for (const QByteArray &line : m_printed.split('\n')) {
            const QStringList found = m_needles.in(line);
            QVERIFY2(found.isEmpty(), qPrintable(found.join(u", "_s) + u" in: "_s + QString::fromUtf8(line)));
        }
    }

    void showsNone() { QCOMPARE(texts("told"_L1), QString()); }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"instance-wizard"_s);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == "--marked-job"_L1)
        return MarkedJob(arguments[2]).run() ? 0 : 1;
    LeakTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "leaktest.moc"
