// SPDX-License-Identifier: GPL-3.0-or-later
// reauthenticate ID as a process of its own against the practice service.
#include "app/sandbox/practicetenant.h"
#include "tests/support/creationfixture.h"
#include "tests/support/programrun.h"
#include "tests/support/vaultfixture.h"

#include <QJsonDocument>

using namespace iw;
using namespace Qt::StringLiterals;

class ReauthenticateCommandTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        f = std::make_unique<CreationFixture>();
        f->vault.keySlots().setPassphraseCost(VaultFixture::cheap());
        QVERIFY(f->start());
        QCOMPARE(VaultFixture::setPassphrase(f->vault, u"correct horse battery"_s), QString());
        f->signIn(f->draft());
        f->creation.create();
        QTRY_COMPARE(f->creation.state(), InstanceCreation::State::Done);
        m_id = f->creation.instance().id;
        remote()->valid = false;
        m_run = std::make_unique<ProgramRun>(f->folder.filePath(u"data"_s));
        m_run->with(u"PASSPHRASE"_s, u"correct horse battery"_s);
    }

    void signsInAgain()
    {
        const auto run = signIn({ u"--json"_s });
        QVERIFY2(run.exitCode == 0, run.err);
        QCOMPARE(run.object(0).value("signInUrl"_L1).toString(), m_address);
        QCOMPARE(run.object(1).value("id"_L1).toString(), m_id);
        QCOMPARE(run.object(1).value("state"_L1).toString(), u"valid"_s);
        QCOMPARE(run.object(1).value("reach"_L1).toString(), u"reachable"_s);
        QVERIFY(remote()->valid);
        QCOMPARE(bodies().size(), 1);
        QCOMPARE(QJsonDocument::fromJson(bodies().constFirst()).object().keys(), QStringList{ u"providerData"_s });
    }

    void printsForAPerson()
    {
        const auto run = signIn({});
        QVERIFY2(run.exitCode == 0, run.err);
        const QByteArrayList lines = run.out.split('\n');
        QCOMPARE(lines.value(0), m_address.toUtf8());
        QCOMPARE(lines.value(1), m_id.toUtf8());
        QVERIFY(run.out.contains("Acme Keap"));
    }

    void replacesTheSecret()
    {
        remote()->configuration.insert("oauth.api.secret"_L1, u"0ldsecret"_s);
        Instance row = *f->instances.byId(m_id);
        std::map<QString, Secret> old;
        old.emplace(u"oauth.api.secret"_s, Secret::fromText(u"0ldsecret"_s));
        QVERIFY(f->instances.save(row, old));
        QCOMPARE(signIn({}).exitCode, 5); // the provider refuses the old one
        m_run->with(u"API_SECRET"_s, f->info.apiSecret);
        const auto run = signIn({ u"--json"_s });
        QVERIFY2(run.exitCode == 0, run.err);
        QVERIFY(!bodies().constLast().contains("***"));
        QCOMPARE(f->instances.secret(*f->instances.byId(m_id), u"oauth.api.secret"_s)->reveal(), f->info.apiSecret);
    }

    void tellsByItsExitCode()
    {
        QCOMPARE((*m_run)({ u"reauthenticate"_s }).exitCode, 2);
        QCOMPARE((*m_run)({ u"reauthenticate"_s, u"1"_s }).exitCode, 3);
        QCOMPARE((*m_run)({ u"reauthenticate"_s, m_id, u"--api-key"_s, u"********"_s }).exitCode, 3);
        QCOMPARE(signIn({}, false).exitCode, 7);
        QCOMPARE(f->sandbox.switches().set(u"other-account"_s), QString());
        const auto other = signIn({ u"--json"_s });
        QCOMPARE(other.exitCode, 7);
        QCOMPARE(other.problem(1), u"commandline.account-differs"_s);
        QCOMPARE(bodies().size(), 0);
        QCOMPARE(signIn({ u"--accept-account"_s }).exitCode, 0);
        QVERIFY(f->sandbox.switches().set(u"other-account=off"_s).isEmpty());
        QCOMPARE(f->sandbox.switches().set(u"relay=PUT /instances/{}:drop-before"_s), QString());
        remote()->valid = false;
        QCOMPARE(signIn({ u"--accept-account"_s }).exitCode, 8);
        f->sandbox.tenant().remove(m_id.toLongLong());
        const auto gone = signIn({ u"--accept-account"_s, u"--json"_s });
        QCOMPARE(gone.exitCode, 5);
        QCOMPARE(gone.problem(1), u"instance.gone"_s);
        m_run->with(u"PASSPHRASE"_s, u"wrong"_s);
        QCOMPARE((*m_run)({ u"reauthenticate"_s, m_id }).exitCode, 4);
    }

    void saysHowADisabledOneIsEnabled()
    {
        remote()->disabled = true;
        const auto run = signIn({});
        QCOMPARE(run.exitCode, 0);
        QVERIFY2(run.err.contains("enable " + m_id.toUtf8()), run.err);
    }

private:
    ProgramRun::Result signIn(const QStringList &options, bool allow = true)
    {
        QProcess process;
        m_run->start(process, QStringList{ u"reauthenticate"_s, m_id } + options);
        if (!QTest::qWaitFor([&] { return process.canReadLine() || process.state() == QProcess::NotRunning; }, 60000))
            return {};
        const QByteArray first = process.readLine();
        m_address = first.startsWith('{') ? QJsonDocument::fromJson(first).object().value("signInUrl"_L1).toString()
                                          : QString::fromUtf8(first.trimmed());
        ProviderSignIn person;
        const QUrl answer = person.signIn(QUrl(m_address), f->info.user, f->info.password, allow);
        process.write(answer.toEncoded() + '\n');
        process.closeWriteChannel();
        auto result = ProgramRun::finish(process);
        result.out.prepend(first);
        return result;
    }
    [[nodiscard]] PracticeInstance *remote() const { return f->sandbox.tenant().findById(m_id); }
    [[nodiscard]] QByteArrayList bodies() const { return f->sandbox.counters().changeBodies; }

    std::unique_ptr<CreationFixture> f;
    std::unique_ptr<ProgramRun> m_run;
    QString m_id;
    QString m_address;
};

QTEST_GUILESS_MAIN(ReauthenticateCommandTest)
#include "reauthenticatecommandtest.moc"
