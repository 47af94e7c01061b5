// SPDX-License-Identifier: GPL-3.0-or-later
// Tenants at two practice services: tried, named, given other secrets, removed; while services stumble and other
// programs work on the same vault.
#include "app/accounts/accountaccess.h"
#include "app/accounts/accountsavejob.h"
#include "app/accounts/accounttestjob.h"
#include "app/accounts/keptsessions.h"
#include "app/sandbox/practicetenant.h"
#include "app/service/answerproblem.h"
#include "app/service/tryaccessjob.h"
#include "tests/support/creationfixture.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/vaultfixture.h"

#include <QPointer>

using namespace iw;
using namespace Qt::StringLiterals;

namespace {

PlatformSecrets secretsOf(const SandboxInfo &info)
{
    return { Secret::fromText(info.userSecret), Secret::fromText(info.organizationSecret) };
}

/// Another program at the same vault; the data key is not its own.
struct OtherProgram
{
    explicit OtherProgram(const QString &file) : vault(file), accounts(vault), instances(vault, accounts)
    {
        opened = bool(vault.open());
    }
    Vault vault;
    AccountStore accounts;
    InstanceRepository instances;
    bool opened = false;
};

} // namespace

class AccountsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        f = std::make_unique<CreationFixture>();
        f->vault.keySlots().setPassphraseCost(VaultFixture::cheap());
        QVERIFY(f->start());
        QCOMPARE(VaultFixture::setPassphrase(f->vault, u"correct horse battery"_s), QString());
        m_second = std::make_unique<SandboxServer>();
        QVERIFY(m_second->start());
        const auto first = f->accounts.ensure(QUrl(f->info.serviceUrl), secretsOf(f->info), true);
        QVERIFY(first);
        m_account = *first;
    }

    /// An empty list is 404 at the one service and 200 at the other: both accept the secrets.
    void anEmptyListIsGood()
    {
        QCOMPARE(problemOfTrial(m_account.apiUrl, secretsOf(f->info)), QString());
        QCOMPARE(m_second->switches().set(u"empty-list-ok"_s), QString());
        QCOMPARE(problemOfTrial(QUrl(m_second->info().serviceUrl), secretsOf(m_second->info())), QString());
        f->sandbox.tenant().add({});
        QCOMPARE(problemOfTrial(m_account.apiUrl, secretsOf(f->info)), QString());
    }

    /// The right secrets at the wrong region: only the host tells.
    void anothersSecretsAreRefusedByHost()
    {
        auto *job = f->client.tryAccess(QUrl(m_second->info().serviceUrl), secretsOf(f->info), this);
        QCOMPARE(VaultFixture::outcome(job), u"service.unauthorized"_s);
        AccountTestJob test(f->client, f->accounts, { m_account }, this);
        f->sandbox.switches().reset();
        QTRY_VERIFY(test.isFinished());
        QVERIFY(!test.results().first().problem);
    }

    void whatIsFoundIsToldApart_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("word");
        QTest::newRow("401") << u"fail=GET /instances:401"_s << u"refused"_s;
        QTest::newRow("403") << u"fail=GET /instances:403"_s << u"refused"_s;
        QTest::newRow("429") << u"fail=GET /instances:429"_s << u"unreachable"_s;
        QTest::newRow("500") << u"fail=GET /instances:500"_s << u"unreachable"_s;
        QTest::newRow("502") << u"fail=GET /instances:502"_s << u"unreachable"_s;
        QTest::newRow("dropped") << u"relay=GET /instances:drop-before:*"_s << u"unreachable"_s;
        QTest::newRow("dropped in the answer") << u"relay=GET /instances:truncate-body-40:*"_s << u"unreachable"_s;
        QTest::newRow("400") << u"fail=GET /instances:400"_s << u"failed"_s;
    }
    void whatIsFoundIsToldApart()
    {
        QFETCH(QString, fault);
        for (int i = 0; i < 3; ++i)
            f->sandbox.tenant().add({});
        QCOMPARE(f->sandbox.switches().set(fault), QString());
        AccountTestJob job(f->client, f->accounts, { m_account }, this);
        QTRY_VERIFY(job.isFinished());
        const auto &problem = job.results().first().problem;
        QVERIFY(problem);
        QCOMPARE(problem->arguments.value(u"host"_s), shownHost(m_account.apiUrl));
        QTEST(accessWord(accessOf(problem)), "word");
        QVERIFY(!f->log.toText().contains(f->info.userSecret));
    }

    /// Nobody follows a redirect with the secrets, and what is no list of instances is not taken for one.
    void anotherServerIsNoService_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("status");
        QTest::newRow("redirect") << QByteArray("{}") << 302;
        QTest::newRow("another API") << QByteArray("{\"status\":\"up\"}") << 200;
        QTest::newRow("another list") << QByteArray("[{\"title\":\"x\"}]") << 200;
        QTest::newRow("another 404") << QByteArray("<html>") << 404;
    }
    void anotherServerIsNoService()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, status);
        ScriptedServer server;
        const QByteArray headers = status == 302 ? "Location: http://127.0.0.1:1/elements/api-v2/instances\r\n" : "";
        server.expect("GET /elements/api-v2/instances?pageSize=1", jsonReply(status, json, headers));
        auto *job = f->client.tryAccess(server.url(u"/elements/api-v2"_s), secretsOf(f->info), this);
        QSignalSpy finished(job, &Job::finished);
        QVERIFY(finished.wait());
        QVERIFY(job->problem());
        QVERIFY2(accessOf(job->problem()) == AccountAccess::Failed, qPrintable(job->problem()->id));
        QCOMPARE(server.mistakes(), QString());
    }

    void manyAreTestedAtOnceAndStopped()
    {
        const auto second = f->accounts.ensure(QUrl(m_second->info().serviceUrl), secretsOf(m_second->info()), true);
        QVERIFY(second);
        const auto gone = f->accounts.ensure(QUrl(u"http://127.0.0.1:1/elements/api-v2"_s), secretsOf(f->info), true);
        QVERIFY(gone);
        QStringList words;
        AccountTestJob all(f->client, f->accounts, { m_account, *second, *gone }, this, 2);
        QTRY_VERIFY(all.isFinished());
        QVERIFY(!all.problem());
        for (const AccountTest &test : all.results())
            words.append(test.account.name + u' ' + accessWord(accessOf(test.problem)));
        QCOMPARE(words, (QStringList{ u"practice good"_s, u"practice 2 good"_s, u"practice 3 unreachable"_s }));

        QCOMPARE(f->sandbox.switches().set(u"fail=GET /instances:slow-60000:*"_s), QString());
        AccountTestJob stopped(f->client, f->accounts, { *second, m_account, *second }, this, 1);
        QSignalSpy tested(&stopped, &AccountTestJob::tested);
        QTRY_COMPARE(tested.count(), 1);
        stopped.cancel();
        stopped.cancel();
        QTRY_VERIFY(stopped.isFinished());
        QCOMPARE(stopped.problem()->id, u"service.cancelled"_s);
        QCOMPARE(tested.count(), 3);
        QVERIFY(!stopped.results()[0].problem);
        QCOMPARE(stopped.results()[1].problem->id, u"service.cancelled"_s);
        QCOMPARE(stopped.results()[2].problem->id, u"service.cancelled"_s);
    }

    void whatIsReachedAfterTheLockFails()
    {
        AccountTestJob job(f->client, f->accounts, { m_account, m_account }, this, 1);
        connect(
            &job, &AccountTestJob::tested, this, [this] { f->vault.lock(); }, Qt::SingleShotConnection);
        QTRY_VERIFY(job.isFinished());
        QVERIFY(!job.results()[0].problem);
        QCOMPARE(job.results()[1].problem->id, u"vault.locked"_s);
    }

    void noNameIsTwice()
    {
        const auto second = f->accounts.ensure(QUrl(m_second->info().serviceUrl), secretsOf(m_second->info()), true);
        QVERIFY(second);
        QCOMPARE(second->name, u"practice 2"_s);
        QCOMPARE(f->accounts.rename(*second, u"PRACTICE"_s).problem().id, u"account.name-taken"_s);
        QCOMPARE(f->accounts.rename(*second, QString()).problem().id, u"account.name-missing"_s);
        f->vault.lock(); // no key is needed
        QVERIFY(f->accounts.rename(*second, u"Practice 2"_s)); // its own, in another case
        QCOMPARE(f->accounts.rename(*second, u"B"_s).problem().id, u"vault.changed-elsewhere"_s);
        QVERIFY(f->accounts.rename(*f->accounts.account(second->recordId), u"B"_s));
        QCOMPARE(f->accounts.accountNamed(u"b"_s)->recordId, second->recordId);
    }

    void newSecretsAreTriedFirst()
    {
        PlatformSecrets wrong = secretsOf(f->info);
        wrong.user = Secret::fromText(u"wrong"_s);
        QCOMPARE(save(m_account, wrong.clone()), u"service.unauthorized"_s);
        QVERIFY(!m_untried);
        QVERIFY(hasSecretsOf(f->info));

        QCOMPARE(f->sandbox.switches().set(u"relay=GET /instances:drop-before:*"_s), QString());
        const QString lost = save(m_account, wrong.clone());
        QVERIFY(lost.startsWith("service."_L1));
        QVERIFY(m_untried);
        QVERIFY(hasSecretsOf(f->info));

        f->sandbox.switches().reset();
        QVERIFY(f->accounts.save(m_account, wrong)); // as the window does on Save Anyway
        QVERIFY(!hasSecretsOf(f->info));
        QCOMPARE(save(m_account, secretsOf(f->info)), QString());
        QVERIFY(hasSecretsOf(f->info));
    }

    void oneTenantIsNotSavedTwice()
    {
        PlatformSecrets wrong = secretsOf(f->info);
        wrong.organization = Secret::fromText(u"another"_s);
        ServiceAccount other{ .name = u"other"_s, .apiUrl = m_account.apiUrl };
        QVERIFY(f->accounts.save(other, wrong));
        QCOMPARE(f->sandbox.switches().set(u"relay=GET /instances:drop-before:*"_s), QString());
        QCOMPARE(save(other, secretsOf(f->info)), u"account.known"_s); // without asking
        QVERIFY(!m_untried);
        ServiceAccount again{ .name = u"again"_s, .apiUrl = m_account.apiUrl };
        QCOMPARE(save(again, secretsOf(f->info)), u"account.known"_s);
        QCOMPARE(f->accounts.accounts().size(), 2);
    }

    void anothersChangeIsNotOverwritten()
    {
        OtherProgram other(f->vault.file());
        QVERIFY(other.opened);
        QCOMPARE(f->sandbox.switches().set(u"slow=100"_s), QString());
        AccountSaveJob job(f->client, f->accounts, m_account, secretsOf(f->info), this);
        QVERIFY(other.accounts.rename(m_account, u"theirs"_s)); // while the service is asked
        QTRY_VERIFY(job.isFinished());
        QCOMPARE(job.problem()->id, u"vault.changed-elsewhere"_s);
        QVERIFY(!job.mayBeSavedUntried());
        QVERIFY(other.accounts.remove(*other.accounts.account(m_account.recordId), {}));
        QCOMPARE(save(m_account, secretsOf(f->info)), u"vault.no-record"_s);
    }

    void oneThatIsDroppedSavesNothing()
    {
        QCOMPARE(f->sandbox.switches().set(u"slow=50"_s), QString());
        ServiceAccount fresh{ .name = u"fresh"_s, .apiUrl = QUrl(m_second->info().serviceUrl) };
        QPointer<AccountSaveJob> job =
            new AccountSaveJob(f->client, f->accounts, fresh, secretsOf(m_second->info()), this);
        delete job;
        AccountTestJob after(f->client, f->accounts, { m_account }, this);
        QTRY_VERIFY(after.isFinished());
        QCOMPARE(f->accounts.accounts().size(), 1);
    }

    void removesAllThatBelongsToIt()
    {
        const auto second = f->accounts.ensure(QUrl(m_second->info().serviceUrl), secretsOf(m_second->info()), true);
        QVERIFY(second);
        const Instance mine = add(m_account, u"mine"_s);
        const Instance theirs = add(*second, u"theirs"_s);
        Instance attempt;
        attempt.name = u"waits"_s;
        attempt.serviceUrl = m_account.apiUrl;
        attempt.accountId = m_account.recordId;
        QVERIFY(f->instances.keepWaiting(attempt, Secret::fromText(u"https://x.example/?state=1"_s), {}));
        KeptSessions sessions(f->vault);
        for (const ServiceAccount &account : { m_account, *second })
            QVERIFY(sessions.keep(account.apiUrl, account.recordId, u"dt1"_s, Secret::fromText(u"cookie"_s)));

        f->vault.lock(); // no key is needed
        const auto use = f->accounts.use(m_account);
        QVERIFY(use);
        QCOMPARE(use->instances, 1);
        QCOMPARE(use->signIns, 1);
        QCOMPARE(use->sessions, 1);
        QVERIFY(!use->isNone());
        QSignalSpy changed(&f->instances, &InstanceRepository::changed);
        QVERIFY(f->accounts.remove(m_account, *use));
        QVERIFY(changed.count() > 0);
        QCOMPARE(f->accounts.accounts().size(), 1);
        QCOMPARE(f->instances.instances().size(), 1);
        QCOMPARE(f->instances.instances().first().recordId, theirs.recordId);
        QVERIFY(f->instances.attempts().isEmpty());
        QCOMPARE(sessions.sessions().size(), 1);
        QVERIFY(f->accounts.use(*second)->instances == 1);
    }

    /// What came meanwhile was not in the question that the person answered.
    void whatCameMeanwhileKeepsItAll()
    {
        (void)add(m_account, u"first"_s);
        const auto use = f->accounts.use(m_account);
        QVERIFY(use);
        Instance late = add(m_account, u"late"_s);
        QCOMPARE(f->accounts.remove(m_account, *use).problem().id, u"vault.changed-elsewhere"_s);
        QCOMPARE(f->accounts.accounts().size(), 1);
        QCOMPARE(f->instances.instances().size(), 2);
        // What only changed, or is gone by now, is no reason.
        const auto both = f->accounts.use(m_account);
        OtherProgram other(f->vault.file());
        late.name = u"renamed"_s;
        QVERIFY(other.instances.save(late));
        QVERIFY(other.instances.removeHere(late.recordId));
        QVERIFY(f->accounts.remove(m_account, *both));
        QVERIFY(f->instances.instances().isEmpty());
    }

    void unfinishedCreationsKeepIt()
    {
        Instance intent;
        intent.name = u"sent"_s;
        intent.serviceUrl = m_account.apiUrl;
        intent.accountId = m_account.recordId;
        QVERIFY(f->instances.begin(intent, {}));
        const auto use = f->accounts.use(m_account);
        QCOMPARE(use->unfinished, 1);
        QCOMPARE(f->accounts.remove(m_account, *use).problem().id, u"account.unfinished"_s);
        QCOMPARE(f->accounts.accounts().size(), 1);
        QVERIFY(f->instances.forget(intent));
        QVERIFY(f->accounts.remove(m_account, *f->accounts.use(m_account)));
    }

private:
    QString problemOfTrial(const QUrl &api, const PlatformSecrets &secrets)
    {
        return VaultFixture::outcome(f->client.tryAccess(api, secrets, this));
    }

    QString save(ServiceAccount account, PlatformSecrets secrets)
    {
        if (const auto present = f->accounts.account(account.recordId))
            account.revision = present->revision;
        AccountSaveJob job(f->client, f->accounts, account, std::move(secrets), this);
        QSignalSpy finished(&job, &Job::finished);
        if (!finished.wait())
            return u"no end"_s;
        m_untried = job.mayBeSavedUntried();
        return job.problem() ? job.problem()->id : QString();
    }

    [[nodiscard]] bool hasSecretsOf(const SandboxInfo &info) const
    {
        const auto kept = f->accounts.secrets(m_account);
        const PlatformSecrets wanted = secretsOf(info);
        return kept && kept->user.equals(wanted.user) && kept->organization.equals(wanted.organization);
    }

    Instance add(const ServiceAccount &account, const QString &name)
    {
        Instance instance;
        instance.id = u"1"_s;
        instance.name = name;
        instance.connector = u"infusionsoftmarketing"_s;
        instance.serviceUrl = account.apiUrl;
        instance.accountId = account.recordId;
        if (!f->instances.begin(instance, {}))
            qFatal("not begun");
        instance.state = InstanceState::Valid;
        if (!f->instances.complete(instance, Secret::fromText(u"token"_s)))
            qFatal("not saved");
        return instance;
    }

    std::unique_ptr<CreationFixture> f;
    std::unique_ptr<SandboxServer> m_second;
    ServiceAccount m_account;
    bool m_untried = false;
};

QTEST_GUILESS_MAIN(AccountsTest)
#include "accountstest.moc"
