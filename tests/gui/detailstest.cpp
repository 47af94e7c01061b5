// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the details below the facts, as a person opens them, against the practice service.
#include "app/sandbox/practicetenant.h"
#include "app/sandbox/sandboxserver.h"
#include "tests/gui/windowfixture.h"
#include "tests/support/needles.h"
#include "tests/support/vaultfixture.h"
#include "ui/mainwindow/detailspane.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

using namespace iw;
using namespace Qt::StringLiterals;

class DetailsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowFixture> f;
    std::unique_ptr<SandboxServer> m_sandbox;
    QByteArray m_account;

    QByteArray add(const QString &name)
    {
        const SandboxInfo info = m_sandbox->info();
        PracticeInstance made;
        made.name = name;
        made.elementKey = u"infusionsoftmarketing"_s;
        made.configuration = { { u"oauth.api.key"_s, u"another-key"_s },
                               { u"oauth.api.secret"_s, u"s3cret"_s },
                               { u"oauth.callback.url"_s, u"https://app.example.com/cb"_s },
                               { u"infusionsoft.server"_s, u"dt999.infusionsoft.com"_s },
                               { u"event.notification.enabled"_s, false },
                               { u"pagination.max"_s, 100 },
                               { u"event.notification.callback.url"_s, QJsonValue() } };
        made = m_sandbox->tenant().add(made);
        Instance row;
        row.name = name;
        row.connector = made.elementKey;
        row.serviceUrl = QUrl(info.serviceUrl);
        row.accountId = m_account;
        row.createdAt = QDateTime::currentDateTimeUtc();
        row.apiKey = u"key-1"_s;
        row.callbackUrl = u"https://app.example.com/cb"_s;
        row.configuration = { { u"infusionsoft.server"_s, u"dt123.infusionsoft.com"_s } };
        std::map<QString, Secret> secrets;
        secrets.emplace(u"oauth.api.secret"_s, Secret::fromText(canary + u"apisecret"_s));
        if (!f->instances.begin(row, secrets))
            qFatal("The intent could not be written");
        row.id = QString::number(made.id);
        row.state = InstanceState::Valid;
        if (!f->instances.complete(row, Secret::fromText(made.token)))
            qFatal("The instance could not be written");
        return row.recordId;
    }

    /// By keyboard: the title's button is reached and pressed as any other.
    void open(const char *section)
    {
        auto *title = f->find<QToolButton>(section);
        QVERIFY(title && title->isVisible());
        title->setFocus(Qt::TabFocusReason);
        QTest::keyClick(title, Qt::Key_Space);
    }
    void press(const char *button)
    {
        auto *one = f->find<QPushButton>(button);
        QVERIFY2(one && one->isVisible(), button);
        one->setFocus(Qt::TabFocusReason);
        QTest::keyClick(one, Qt::Key_Space);
    }
    /// Every word of a part, a fact a line.
    QString words(const char *part) const
    {
        QStringList all;
        if (const auto *widget = f->find<QWidget>(part))
            for (const QLabel *label : widget->findChildren<QLabel *>())
                all << (label->accessibleName().isEmpty() ? label->text() : label->accessibleName())
                           .remove(QChar(0x200b));
        return all.join(u'\n');
    }
    MessageBar *bar(const char *name) const { return f->find<MessageBar>(name); }

private Q_SLOTS:
    void init()
    {
        m_sandbox = std::make_unique<SandboxServer>();
        QVERIFY(m_sandbox->start());
        f = std::make_unique<WindowFixture>();
        f->vault.keySlots().setPassphraseCost(VaultFixture::cheap());
        QCOMPARE(VaultFixture::setPassphrase(f->vault, u"correct horse battery"_s), QString());
        const SandboxInfo info = m_sandbox->info();
        const PlatformSecrets platform{ Secret::fromText(info.userSecret), Secret::fromText(info.organizationSecret) };
        const auto account = f->accounts.ensure(QUrl(info.serviceUrl), platform, true);
        QVERIFY(bool(account));
        m_account = account->recordId;
        const QByteArray id = add(u"Acme"_s);
        f->open();
        f->window->selectInstance(id);
    }
    void cleanup()
    {
        f.reset();
        m_sandbox.reset();
    }

    void openWhatIsWanted()
    {
        QVERIFY(!f->find<QWidget>("configurationView"));
        QVERIFY(!f->find<QWidget>("historyView"));
        open("historyToolButton");
        QVERIFY(f->find<QWidget>("historyView"));
        QVERIFY(!f->find<QWidget>("nextStepsView"));
        open("historyToolButton");
        QVERIFY(!f->find<QWidget>("historyView"));
        // Nobody was asked anything for that.
        QVERIFY(f->log.entries().isEmpty());
    }

    void comparesTheConfiguration()
    {
        open("configurationToolButton");
        QVERIFY(words("configurationView").contains(u"API Key (oauth.api.key)\nkey-1"_s));
        QVERIFY(words("configurationView").contains(u"API Secret (oauth.api.secret)\nKept here, sealed"_s));
        press("configurationAskPushButton");
        QTRY_VERIFY(words("configurationView").contains(u"Settings that differ from what was typed: 1."_s));
        const QString all = words("configurationView");
        for (const QString &fact :
             { u"Infusionsoft Server (infusionsoft.server)\n"_s,
               u"Differs: the service has dt999.infusionsoft.com, "
               "typed was dt123.infusionsoft.com"_s,
               u"(oauth.api.secret)\n******** – masked by the service; kept here, sealed"_s,
               u"(oauth.api.key)\n******** – masked by the service; typed: key-1"_s,
               u"(oauth.callback.url)\nhttps://app.example.com/cb\n"_s, u"event.notification.enabled\nfalse"_s,
               u"pagination.max\n100"_s, u"event.notification.callback.url\nnot set (null)"_s })
            QVERIFY2(all.contains(fact), qPrintable(fact + u" in "_s + all));
        QVERIFY(!all.contains(u"s3cret"_s));
        QVERIFY(!all.contains(canary));
    }

    void triesAgainWhereTheServiceWasAway_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("says");
        QTest::newRow("401") << u"fail=GET /instances/{}:401"_s << u"secret"_s;
        QTest::newRow("404") << u"fail=GET /instances/{}:404"_s << u"no longer at"_s;
        QTest::newRow("502") << u"fail=GET /instances/{}:502"_s << u"service"_s;
        QTest::newRow("no answer") << u"relay=GET /instances/{}:drop-before:*"_s << u"answer"_s;
        QTest::newRow("garbage") << u"relay=GET /instances/{}:garbage:*"_s << u""_s;
    }
    void triesAgainWhereTheServiceWasAway()
    {
        QFETCH(QString, fault);
        QFETCH(QString, says);
        open("configurationToolButton");
        QCOMPARE(m_sandbox->switches().set(fault), QString());
        press("configurationAskPushButton");
        QTRY_VERIFY(bar("configurationMessageBar")->isVisible());
        QVERIFY2(bar("configurationMessageBar")->text().contains(says),
                 qPrintable(bar("configurationMessageBar")->text()));
        auto *retry = bar("configurationMessageBar")->findChild<QPushButton *>(u"messageBarActionPushButton"_s);
        QVERIFY(retry && retry->isVisible());
        QCOMPARE(retry->text(), u"Retry"_s);
        m_sandbox->switches().relayFaults().clear();
        retry->click();
        QTRY_VERIFY(words("configurationView").contains(u"Settings that differ"_s));
        QVERIFY(!bar("configurationMessageBar")->isVisible());
    }

    void isCancelledByAnotherChoice()
    {
        const QByteArray other = add(u"Bakery"_s);
        open("configurationToolButton");
        QCOMPARE(m_sandbox->switches().set(u"slow=400"_s), QString());
        press("configurationAskPushButton");
        QTRY_COMPARE(f->log.entries().size(), 1);
        QCOMPARE(f->find<QPushButton>("configurationAskPushButton")->text(), u"Cancel"_s);
        press("configurationAskPushButton");
        QCOMPARE(f->find<QPushButton>("configurationAskPushButton")->text(), u"Ask the Service"_s);
        press("configurationAskPushButton");
        QTRY_COMPARE(f->log.entries().size(), 2);
        f->window->selectInstance(other);
        QTRY_VERIFY(words("detailsPane").contains(u"Bakery"_s));
        QCOMPARE(f->find<QPushButton>("configurationAskPushButton")->text(), u"Ask the Service"_s);
        QCOMPARE(m_sandbox->switches().set(u"slow=0"_s), QString());
        press("configurationAskPushButton");
        QTRY_COMPARE(f->log.entries().size(), 3);
        QTRY_VERIFY(words("configurationView").contains(u"Settings that differ"_s));
        QVERIFY(f->log.entries().at(0).status == 0 && f->log.entries().at(1).status == 0);
    }

    void asksForThePassphraseWhereItNeedsSecrets()
    {
        f->vault.lock();
        open("configurationToolButton");
        open("historyToolButton");
        QVERIFY(words("configurationView").contains(u"key-1"_s));
        QVERIFY(words("historyView").contains(u"Created"_s));
        press("configurationAskPushButton");
        QTRY_VERIFY(f->window->findChild<QDialog *>(u"passphraseDialog"_s));
        auto *dialog = f->find<QDialog>("passphraseDialog");
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!f->find<QDialog>("passphraseDialog"));
        QVERIFY(f->log.entries().isEmpty());
        press("configurationAskPushButton");
        QTRY_VERIFY(f->find<QDialog>("passphraseDialog"));
        dialog = f->find<QDialog>("passphraseDialog");
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"passphraseSecretLineEdit"_s), u"correct horse battery"_s);
        QTest::keyClick(dialog->findChild<QLineEdit *>(u"passphraseSecretLineEdit"_s), Qt::Key_Return);
        QTRY_VERIFY(words("configurationView").contains(u"Settings that differ"_s));
    }

    void tellsTheHistory()
    {
        open("historyToolButton");
        QVERIFY(words("historyView").endsWith(u"\nCreated"_s));
        // It follows what happens to the row.
        Instance row = f->instances.instances().first();
        const QList<InstanceEvent> checks{ InstanceEvent::checked(InstanceReach::Reachable),
                                           InstanceEvent::checked(InstanceReach::Reachable) };
        row.name = u"Acme & Sons"_s;
        QVERIFY(bool(f->instances.save(row, {}, checks + QList{ InstanceEvent::renamed(u"Acme"_s, row.name) })));
        QTRY_VERIFY(words("historyView").contains(u"Renamed from “Acme” to “Acme & Sons”"_s));
        QVERIFY(words("historyView").contains(u"Checked: it works · 2 times since "_s));
    }

    void showsTheLastExchange()
    {
        open("lastExchangeToolButton");
        QCOMPARE(words("exchangeView"), u"Nothing was said about it since the program started."_s);
        const int other = f->log.begin({ .time = QDateTime::currentDateTimeUtc(),
                                         .method = u"GET"_s,
                                         .address = u"https://api.example.com/elements/api-v2/instances/1"_s });
        f->log.complete(other, 200, u"{}"_s, {});
        open("configurationToolButton");
        press("configurationAskPushButton");
        QTRY_VERIFY(words("exchangeView").contains(u"answered with 200"_s));
        const QString text = f->find<QPlainTextEdit>("lastExchangePlainTextEdit")->toPlainText();
        QVERIFY(text.contains(u"/elements/api-v2/instances/"_s));
        Needles needles;
        needles.add(u"user"_s, m_sandbox->info().userSecret);
        needles.add(u"organization"_s, m_sandbox->info().organizationSecret);
        needles.add(u"token"_s, m_sandbox->tenant().instances().first().token);
        QCOMPARE(needles.in(text.toUtf8()), QStringList());
        press("lastExchangeCopyPushButton");
        QCOMPARE(QGuiApplication::clipboard()->text(), text);
        (void)f->log.begin({ .time = QDateTime::currentDateTimeUtc(),
                             .method = u"GET"_s,
                             .address = u"https://api.example.com/elements/api-v2/instances"_s });
        press("lastExchangeOpenPushButton");
        auto *dialog = f->find<QDialog>("exchangeDialog");
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(dialog->findChild<QTableView *>(u"exchangeTableView"_s)->currentIndex().row(), 1);
    }

    void givesAReadyCommand()
    {
        open("nextStepsToolButton");
        const QString shown = f->find<QLabel>("contactsCommandLabel")->accessibleName();
        QCOMPARE(shown,
                 u"curl -X GET "_s + m_sandbox->info().serviceUrl
                     + u"/hubs/marketing/contacts -H 'authorization: User <USER_SECRET>, Organization "
                       "<ORGANIZATION_SECRET>, Element <TOKEN>' -H 'accept: application/json'"_s);
        press("contactsCopyPushButton");
        QCOMPARE(QGuiApplication::clipboard()->text(), shown);
        press("contactsCopySecretsPushButton");
        const QString ready = QGuiApplication::clipboard()->text();
        QVERIFY(ready.contains(m_sandbox->info().userSecret));
        QVERIFY(f->clipboard.isHolding());
        // What a person does with it: a shell takes it apart into the words that were meant.
        QProcess shell;
        shell.start(u"/bin/sh"_s, { u"-c"_s, u"curl() { printf '%s\\n' \"$@\"; }; "_s + ready });
        QVERIFY(shell.waitForFinished());
        const QStringList typed = QString::fromUtf8(shell.readAllStandardOutput()).split(u'\n');
        QCOMPARE(typed.value(1), u"GET"_s);
        QCOMPARE(typed.value(2), m_sandbox->info().serviceUrl + u"/hubs/marketing/contacts"_s);
        const Instance row = f->instances.instances().first();
        QCOMPARE(typed.value(4), u"authorization: "_s + f->instances.authorizationHeader(row)->reveal());
        press("formulaCopyPushButton");
        QCOMPARE(QGuiApplication::clipboard()->text(), row.id);
        // Locking takes the ready line off again.
        press("contactsCopySecretsPushButton");
        f->find<QAction>("lockAction")->trigger();
        QTRY_VERIFY(!QGuiApplication::clipboard()->text().contains(m_sandbox->info().userSecret));
    }

    void savesTheDocumentation()
    {
        f->prompts.path = f->folder.filePath(u"docs.json"_s);
        open("nextStepsToolButton");
        QCOMPARE(m_sandbox->switches().set(u"fail=GET /instances/{}/docs:502"_s), QString());
        press("documentationSavePushButton");
        QTRY_VERIFY(bar("nextStepsMessageBar")->isVisible());
        QVERIFY(!QFile::exists(f->prompts.path));
        bar("nextStepsMessageBar")->findChild<QPushButton *>(u"messageBarActionPushButton"_s)->click();
        QTRY_VERIFY(bar("nextStepsMessageBar")->text().startsWith(u"Saved to "_s));
        QFile file(f->prompts.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject saved = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(saved.value(u"swagger"_s).toString(), u"2.0"_s);
        QVERIFY(saved.value(u"paths"_s).toObject().contains(u"/contacts"_s));
        // Nothing is chosen: nothing is written, and nobody is told of a failure.
        f->prompts.path.clear();
        press("documentationSavePushButton");
        QTRY_VERIFY(f->find<QPushButton>("documentationSavePushButton")->isEnabled());
        QVERIFY(!bar("nextStepsMessageBar")->isVisible());
    }

    /// A secret that cannot be had is told where it was asked for, and its message starts nothing else.
    void tellsWhereItsAccountIsGone()
    {
        QVERIFY(bool(f->vault.remove(m_account)));
        open("nextStepsToolButton");
        QGuiApplication::clipboard()->setText(u"before"_s);
        press("pingCopySecretsPushButton");
        QTRY_VERIFY(bar("nextStepsMessageBar")->isVisible());
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
        QVERIFY(!bar("nextStepsMessageBar")->findChild<QPushButton *>(u"messageBarActionPushButton"_s)->isVisible());
        open("configurationToolButton");
        press("configurationAskPushButton");
        QTRY_VERIFY(bar("configurationMessageBar")->isVisible());
        QVERIFY(f->log.entries().isEmpty());
    }

    /// Of a sign-in that waits there is nothing at the service yet.
    void leavesThemOutWhereNothingWasMade()
    {
        Instance attempt = f->instances.instances().first();
        attempt.recordId.clear();
        attempt.revision = 0;
        attempt.id.clear();
        attempt.name = u"Waiting"_s;
        QVERIFY(bool(f->instances.keepWaiting(attempt, Secret::fromText(u"https://example.com/?state=s"), {})));
        QTRY_COMPARE(f->find<QTableView>("instancesTableView")->model()->rowCount(), 2);
        f->window->selectInstance(attempt.recordId);
        QTRY_VERIFY(words("detailsPane").contains(u"Waiting"_s));
        QVERIFY(!f->find<QToolButton>("historyToolButton")->isVisible());
    }
};

QTEST_MAIN(DetailsTest)
#include "detailstest.moc"
