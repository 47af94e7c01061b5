// SPDX-License-Identifier: GPL-3.0-or-later
// The commands that care for saved instances, as processes of their own against the practice service.
#include "app/instances/instancerepository.h"
#include "app/sandbox/practicetenant.h"
#include "tests/support/creationfixture.h"
#include "tests/support/programrun.h"
#include "tests/support/vaultfixture.h"

#include <QJsonArray>

#include <csignal>

using namespace iw;
using namespace Qt::StringLiterals;

class CareCommandTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        f = std::make_unique<CreationFixture>();
        f->vault.keySlots().setPassphraseCost(VaultFixture::cheap());
        QVERIFY(f->start());
        QCOMPARE(VaultFixture::setPassphrase(f->vault, u"correct horse battery"_s), QString());
        const auto account = f->accounts.ensure(QUrl(f->info.serviceUrl), f->draft().platform, false);
        QVERIFY(account);
        m_account = account->recordId;
        m_run = std::make_unique<ProgramRun>(f->folder.filePath(u"data"_s));
        m_run->with(u"PASSPHRASE"_s, u"correct horse battery"_s);
    }

    void checks()
    {
        const QString works = add(u"Works"_s);
        const QString gone = add(u"Gone"_s);
        f->sandbox.tenant().remove(gone.toLongLong());
        const auto unchecked = run({ u"list"_s, u"--json"_s });
        QVERIFY(!unchecked.object().contains("reach"_L1));

        const auto all = run({ u"check"_s, u"--json"_s });
        QCOMPARE(all.exitCode, 5);
        QCOMPARE(all.object(0).value("id"_L1).toString(), gone); // newest first, as list has them
        QCOMPARE(all.object(0).value("reach"_L1).toString(), u"gone"_s);
        QCOMPARE(all.problem(0), u"instance.gone"_s);
        QCOMPARE(all.object(1).value("reach"_L1).toString(), u"reachable"_s);
        QVERIFY(QDateTime::fromString(all.object(1).value("lastChecked"_L1).toString(), Qt::ISODate).isValid());
        QVERIFY(!all.object(1).contains("problem"_L1));

        const auto list = run({ u"list"_s });
        QCOMPARE(list.exitCode, 0);
        QVERIFY2(list.out.split('\n').value(0).contains("\tvalid\tgone\t"), list.out);
        QVERIFY(run({ u"show"_s, works }).out.contains("Last check: reachable, "));

        const auto one = run({ u"check"_s, works });
        QCOMPARE(one.exitCode, 0);
        QCOMPARE(one.out.count('\n'), 1);
        QVERIFY(one.out.contains("\treachable\t"));
        QCOMPARE(one.err, QByteArray());
        const auto both = run({ u"check"_s });
        QCOMPARE(both.out.count('\n'), 2);
        QVERIFY(both.err.startsWith(gone.toUtf8() + ": “Gone” is no longer at "));
    }

    void changes()
    {
        const QString id = add(u"Acme"_s);
        const auto renamed = run({ u"rename"_s, id, u"Acme <b>Keap</b>"_s, u"--json"_s });
        QCOMPARE(renamed.exitCode, 0);
        QCOMPARE(renamed.object().value("name"_L1).toString(), u"Acme Keap"_s);
        const auto tagged = run({ u"tag"_s, id, u"a"_s, u"b c"_s, u"--json"_s });
        QCOMPARE(tagged.exitCode, 0);
        QCOMPARE(tagged.object().value("tags"_L1).toArray(), (QJsonArray{ u"a"_s, u"b c"_s }));
        QCOMPARE(remote(id)->tags, (QStringList{ u"a"_s, u"b c"_s }));
        QCOMPARE(run({ u"tag"_s, id, u""_s }).exitCode, 0);
        QCOMPARE(remote(id)->tags, QStringList());

        QCOMPARE(run({ u"disable"_s, id, u"--json"_s }).object().value("state"_L1).toString(), u"disabled"_s);
        QVERIFY(remote(id)->disabled);
        const auto checked = run({ u"check"_s, id, u"--json"_s });
        QCOMPARE(checked.exitCode, 5);
        QCOMPARE(checked.problem(), u"service.disabled"_s);
        QCOMPARE(run({ u"enable"_s, id, u"--json"_s }).object().value("state"_L1).toString(), u"valid"_s);
        QVERIFY(!remote(id)->disabled);
    }

    void showsHistoryAndConfiguration()
    {
        const QString id = add(u"Acme"_s);
        remote(id)->configuration.insert(u"infusionsoft.server"_s, u"dt999.infusionsoft.com"_s);
        remote(id)->configuration.insert(u"oauth.api.secret"_s, u"s3cret"_s);
        remote(id)->configuration.insert(u"event.notification.callback.url"_s, QJsonValue());
        run({ u"check"_s, id });
        run({ u"check"_s, id });
        run({ u"rename"_s, id, u"Acme Keap"_s });
        const QByteArray text = run({ u"show"_s, id, u"--history"_s }).out;
        QVERIFY2(text.contains("\trenamed\t\tfrom=Acme\tto=Acme Keap\n"), text);
        QVERIFY2(text.contains("\tchecked\t×2\tfound=reachable\n"), text);
        QVERIFY2(text.endsWith("\tcreated\t\n"), text);

        const auto shown = run({ u"show"_s, id, u"--history"_s, u"--configuration"_s, u"--json"_s });
        QCOMPARE(shown.exitCode, 0);
        const QJsonArray history = shown.object().value("history"_L1).toArray();
        QCOMPARE(history.size(), 3);
        QCOMPARE(history[1]["times"_L1].toInt(), 2);
        QCOMPARE(history[1]["found"_L1].toString(), u"reachable"_s);
        QHash<QString, QJsonObject> settings;
        for (const QJsonValue &one : shown.object().value("reportedConfiguration"_L1).toArray())
            settings.insert(one["key"_L1].toString(), one.toObject());
        QCOMPARE(settings.value(u"infusionsoft.server"_s).value("verdict"_L1).toString(), u"only-there"_s);
        QCOMPARE(settings.value(u"oauth.api.secret"_s).value("reported"_L1).toString(), u"********"_s);
        QVERIFY(settings.value(u"event.notification.callback.url"_s).value("reported"_L1).isNull());
        QVERIFY(!shown.out.contains("s3cret"));
        QVERIFY(run({ u"show"_s, id, u"--configuration"_s }).out.contains("\noauth.api.secret\tmasked\t********\t\n"));
        // Without being asked for, the service is asked nothing.
        const auto plain = run({ u"show"_s, id, u"--json"_s });
        QVERIFY(!plain.object().contains("history"_L1) && !plain.object().contains("reportedConfiguration"_L1));

        f->sandbox.tenant().remove(id.toLongLong());
        const auto gone = run({ u"show"_s, id, u"--configuration"_s, u"--json"_s });
        QCOMPARE(gone.exitCode, 5);
        QCOMPARE(gone.problem(), u"instance.gone"_s);
    }

    void deletesHereOrThere()
    {
        const QString here = add(u"Here"_s);
        const QString there = add(u"There"_s);
        QCOMPARE(run({ u"delete"_s, here }).exitCode, 2);
        QCOMPARE(run({ u"delete"_s, here, u"--here"_s, u"--at-service"_s }).exitCode, 2);
        QVERIFY(remote(here));
        QCOMPARE(f->instances.instances().size(), 2);

        const auto gone = run({ u"delete"_s, there, u"--at-service"_s, u"--json"_s });
        QCOMPARE(gone.exitCode, 0);
        QCOMPARE(gone.object().value("reach"_L1).toString(), u"gone"_s);
        QVERIFY(!remote(there));
        QCOMPARE(f->instances.instances().size(), 2);
        QCOMPARE(run({ u"delete"_s, there, u"--at-service"_s }).exitCode, 0); // once more does no harm

        m_run->environment.remove(u"INSTANCE_WIZARD_PASSPHRASE"_s); // no key is needed
        const auto removed = run({ u"delete"_s, here, u"--here"_s, u"--json"_s });
        QCOMPARE(removed.exitCode, 0);
        QCOMPARE(removed.object().value("deleted"_L1).toString(), u"here"_s);
        QVERIFY(remote(here));
        QCOMPARE(f->instances.instances().size(), 1);
    }

    void tellsByItsExitCode()
    {
        const QString id = add(u"A"_s);
        QCOMPARE(run({ u"rename"_s, id }).exitCode, 2);
        QCOMPARE(run({ u"tag"_s, id }).exitCode, 2);
        QCOMPARE(run({ u"enable"_s, u"1"_s }).exitCode, 3); // no such row
        QCOMPARE(run({ u"rename"_s, id, u" "_s }).exitCode, 3);
        QCOMPARE(run({ u"tag"_s, id, u"a\nb"_s }).exitCode, 3);
        QCOMPARE(f->sandbox.switches().set(u"fail=PATCH /instances/{}:400"_s), QString());
        QCOMPARE(run({ u"rename"_s, id, u"B"_s }).exitCode, 5);
        QCOMPARE(f->sandbox.switches().set(u"relay=PATCH /instances/{}:drop-after"_s), QString());
        QCOMPARE(run({ u"rename"_s, id, u"C"_s }).exitCode, 0); // looked up
        QCOMPARE(f->sandbox.switches().set(u"relay=PATCH /instances/{}:drop-after"_s), QString());
        QCOMPARE(f->sandbox.switches().set(u"relay=GET /instances/{}:drop-before:*"_s), QString());
        const auto unknown = run({ u"rename"_s, id, u"D"_s, u"--json"_s });
        QCOMPARE(unknown.exitCode, 8);
        QCOMPARE(unknown.problem(), u"instance.change-unknown"_s);
        QCOMPARE(unknown.object().value("name"_L1).toString(), u"C"_s);
        m_run->with(u"PASSPHRASE"_s, u"another horse battery"_s);
        QCOMPARE(run({ u"check"_s }).exitCode, 4);
    }

    void isUnreachable()
    {
        const QString id = add(u"A"_s, QUrl(u"http://127.0.0.1:9/elements/api-v2"_s));
        const auto refused = run({ u"check"_s, id, u"--json"_s });
        QCOMPARE(refused.exitCode, 6);
        QCOMPARE(refused.object().value("reach"_L1).toString(), u"unreachable"_s);
        QCOMPARE(run({ u"disable"_s, id }).exitCode, 6);
        QCOMPARE(run({ u"delete"_s, id, u"--at-service"_s }).exitCode, 6);
    }

    /// What was done until then is printed, and the rest said to be cancelled.
    void endsBySignal()
    {
        for (int i = 0; i < 12; ++i)
            add(u"A"_s);
        QCOMPARE(f->sandbox.switches().set(u"fail=GET /hubs/{}/ping:slow-60000:*"_s), QString());
        QProcess process;
        m_run->start(process, { u"check"_s, u"--json"_s });
        process.closeWriteChannel();
        const auto asked = [this] { return f->sandbox.state()[u"requests"_s].toArray().size(); };
        QTRY_VERIFY_WITH_TIMEOUT(asked() >= 6, 30000);
        ::kill(pid_t(process.processId()), SIGTERM);
        const auto ended = ProgramRun::finish(process);
        QCOMPARE(ended.exitCode, 128 + SIGTERM);
        QCOMPARE(ended.out.count('\n'), 12);
        QCOMPARE(ended.problem(11), u"service.cancelled"_s);
    }

    void cleanup()
    {
        for (const QByteArray &output : std::as_const(m_outputs)) {
            QVERIFY(!output.contains(f->info.userSecret.toUtf8()));
            QVERIFY(!output.contains(f->info.organizationSecret.toUtf8()));
            for (const PracticeInstance &instance : f->sandbox.tenant().instances())
                QVERIFY(!output.contains(instance.token.toUtf8()));
        }
        m_outputs.clear();
    }

private:
    /// An instance at the service and its row here; its id.
    QString add(const QString &name, const QUrl &serviceUrl = {})
    {
        PracticeInstance made;
        made.name = name;
        made.elementKey = u"infusionsoftmarketing"_s;
        made = f->sandbox.tenant().add(made);
        Instance row;
        row.name = name;
        row.connector = made.elementKey;
        row.serviceUrl = serviceUrl.isEmpty() ? QUrl(f->info.serviceUrl) : serviceUrl;
        row.accountId = m_account;
        row.createdAt = QDateTime::currentDateTimeUtc();
        if (!f->instances.begin(row, {}))
            return {};
        row.id = QString::number(made.id);
        row.state = InstanceState::Valid;
        return f->instances.complete(row, Secret::fromText(made.token)) ? row.id : QString();
    }

    [[nodiscard]] PracticeInstance *remote(const QString &id) const { return f->sandbox.tenant().findById(id); }

    ProgramRun::Result run(const QStringList &arguments)
    {
        const auto result = (*m_run)(arguments);
        m_outputs += { result.out, result.err };
        return result;
    }

    std::unique_ptr<CreationFixture> f;
    std::unique_ptr<ProgramRun> m_run;
    QByteArray m_account;
    QList<QByteArray> m_outputs;
};

QTEST_GUILESS_MAIN(CareCommandTest)
#include "carecommandtest.moc"
