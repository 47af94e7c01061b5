// SPDX-License-Identifier: GPL-3.0-or-later
// The main job in a process of its own, every log category on; then every file it wrote, all that it printed and all
// that its windows told is searched for every secret that went through it.
#include "app/instances/instancerepository.h"
#include "tests/support/desktopfixture.h"
#include "tests/support/needles.h"
#include "ui/signin/signinpanel.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrlQuery>

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
        m_desktop.desktop->window().findChild<QAction *>(u"exchangeAction"_s)->trigger();
        look(u"exchange"_s);
        m_desktop.desktop->window().findChild<QAction *>(u"exportAction"_s)->trigger();
        look(u"export"_s);
        m_desktop.desktop.reset();
        m_desktop.program.reset();
        return report(QString());
    }

private:
    void know(const QString &name, const QString &secret)
    {
        m_secrets.insert(name, secret);
        m_needles.add(name, secret);
    }

    void look(const QString &where)
    {
        QApplication::processEvents();
        const QStringList found = m_needles.in(allTold());
        if (!found.isEmpty())
            m_told.append(where + u" tells: "_s + found.join(u", "_s));
    }

    bool report(const QString &failure)
    {
        QFile file(m_reportFile);
        if (!file.open(QIODevice::WriteOnly))
            return false;
        file.write(QJsonDocument(QJsonObject{ { u"failure"_s, failure },
                                              { u"told"_s, QJsonArray::fromStringList(m_told) },
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
        QCOMPARE(m_needles.names().size(), 9);
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
        QVERIFY(needles.in(QByteArray("nothing of it")).isEmpty());
    }

    void leavesNoneInFiles()
    {
        int searched = 0;
        const QStringList found = m_needles.inFilesBelow(m_home.path(), &searched);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
        QVERIFY(searched >= 2); // the vault and the settings at least
    }

    void printsNone()
    {
        QVERIFY(m_printed.contains("qt.")); // the logs were on
        for (const QByteArray &line : m_printed.split('\n')) {
            const QStringList found = m_needles.in(line);
            QVERIFY2(found.isEmpty(), qPrintable(found.join(u", "_s) + u" in: "_s + QString::fromUtf8(line)));
        }
    }

    void showsNone()
    {
        QStringList told;
        for (const QJsonValue &one : m_report["told"_L1].toArray())
            told += one.toString();
        QVERIFY2(told.isEmpty(), qPrintable(told.join(u'\n')));
    }
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
