// SPDX-License-Identifier: GPL-3.0-or-later
// The commands for accounts, as processes of their own against two practice services.
#include "app/instances/instancerepository.h"
#include "tests/support/creationfixture.h"
#include "tests/support/needles.h"
#include "tests/support/programrun.h"
#include "tests/support/vaultfixture.h"

using namespace iw;
using namespace Qt::StringLiterals;

class AccountsCommandTest : public QObject
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
        const auto first = f->accounts.ensure(QUrl(f->info.serviceUrl), f->draft().platform, false);
        QVERIFY(first);
        m_first = *first;
        m_first.name = u"first"_s;
        QVERIFY(f->accounts.rename(*first, m_first.name));
        ServiceAccount second{ .name = u"the second"_s, .apiUrl = QUrl(m_second->info().serviceUrl) };
        QVERIFY(f->accounts.save(second, secretsOf(m_second->info())));
        m_run = std::make_unique<ProgramRun>(f->folder.filePath(u"data"_s));
        m_run->with(u"PASSPHRASE"_s, u"correct horse battery"_s);
    }

    void listsAndTests()
    {
        m_run->environment.remove(u"INSTANCE_WIZARD_PASSPHRASE"_s);
        QCOMPARE(run({ u"accounts"_s }).out.count('\n'), 2); // needs no key
        QCOMPARE(run({ u"accounts"_s, u"FIRST"_s, u"--json"_s }).object().value("name"_L1).toString(), u"first"_s);
        QCOMPARE(run({ u"accounts"_s, u"third"_s }).exitCode, 3);
        QCOMPARE(run({ u"accounts"_s, u"--test"_s }).exitCode, 4);
        m_run->with(u"PASSPHRASE"_s, u"correct horse battery"_s);

        const auto good = run({ u"accounts"_s, u"--test"_s });
        QCOMPARE(good.exitCode, 0);
        QCOMPARE(good.out.count("\tgood\n"), 2);
        QCOMPARE(good.err, QByteArray());

        QCOMPARE(m_second->switches().set(u"fail=GET /instances:401"_s), QString());
        const auto refused = run({ u"accounts"_s, u"--test"_s, u"--json"_s });
        QCOMPARE(refused.exitCode, 5);
        QCOMPARE(refused.object(0).value("access"_L1).toString(), u"refused"_s); // newest first
        QCOMPARE(refused.problem(0), u"service.unauthorized"_s);
        QCOMPARE(refused.object(1).value("access"_L1).toString(), u"good"_s);

        m_second.reset();
        const auto lost = run({ u"accounts"_s, u"--test"_s, u"the second"_s });
        QCOMPARE(lost.exitCode, 6);
        QVERIFY(lost.out.endsWith("\tunreachable\n"));
        QVERIFY2(lost.err.contains("127.0.0.1:"), lost.err); // the host is named
    }

    void isAGroupAsWell()
    {
        const auto help = run({ u"accounts"_s, u"--help"_s });
        QCOMPARE(help.exitCode, 0);
        QVERIFY(help.out.contains("--test") && help.out.contains("accounts remove"));
        QVERIFY(run({ u"accounts"_s, u"remove"_s, u"--help"_s }).out.contains("--with-instances"));
        const auto words = run({ u"completion"_s, u"words"_s, u"--"_s, u"accounts"_s, u""_s });
        QVERIFY2(words.out.contains("rename\t") && words.out.contains("the second\t"), words.out);
        QCOMPARE(run({ u"completion"_s, u"words"_s, u"--"_s, u"accounts"_s, u"remove"_s, u"f"_s }).out.count('\n'), 1);
        QVERIFY(run({ u"completion"_s, u"words"_s, u"--"_s, u"accounts"_s, u"remove"_s, u"--w"_s })
                    .out.startsWith("--with-instances"));
    }

    void renames()
    {
        m_run->environment.remove(u"INSTANCE_WIZARD_PASSPHRASE"_s);
        QCOMPARE(run({ u"accounts"_s, u"rename"_s, u"first"_s }).exitCode, 2);
        QCOMPARE(run({ u"accounts"_s, u"rename"_s, u"first"_s, u"The Second"_s, u"--json"_s }).problem(),
                 u"account.name-taken"_s);
        const auto renamed = run({ u"accounts"_s, u"rename"_s, u"First"_s, u"Agency US"_s, u"--json"_s });
        QCOMPARE(renamed.exitCode, 0);
        QCOMPARE(renamed.object().value("formerName"_L1).toString(), u"first"_s);
        QVERIFY(f->accounts.accountNamed(u"agency us"_s));
    }

    void changesSecrets()
    {
        Needles needles;
        needles.add(u"wrong user secret"_s, u"wrongUserSecret+/="_s);
        needles.add(u"wrong organization secret"_s, u"wrongOrganization0123"_s);
        QCOMPARE(run({ u"accounts"_s, u"secrets"_s, u"first"_s }).exitCode, 3); // none given
        m_run->with(u"USER_SECRET"_s, u"wrongUserSecret+/="_s)
            .with(u"ORGANIZATION_SECRET"_s, u"wrongOrganization0123"_s);
        const auto refused = run({ u"accounts"_s, u"secrets"_s, u"first"_s });
        QCOMPARE(refused.exitCode, 5);
        QVERIFY(hasSecretsOf(f->info));
        QCOMPARE(f->sandbox.switches().set(u"relay=GET /instances:drop-before:*"_s), QString());
        QCOMPARE(run({ u"accounts"_s, u"secrets"_s, u"first"_s, u"--json"_s }).problem(), u"service.truncated"_s);
        QVERIFY(hasSecretsOf(f->info)); // nobody is there to be asked
        f->sandbox.switches().reset();

        m_run->environment.remove(u"INSTANCE_WIZARD_USER_SECRET"_s);
        m_run->environment.remove(u"INSTANCE_WIZARD_ORGANIZATION_SECRET"_s);
        PlatformSecrets wrong = secretsOf(f->info);
        wrong.user = Secret::fromText(u"wrongUserSecret+/="_s);
        ServiceAccount account = *f->accounts.accountNamed(u"first"_s);
        QVERIFY(f->accounts.save(account, wrong));
        const QString json = u"{\"userSecret\":\"%1\",\"organizationSecret\":\"%2\"}"_s.arg(f->info.userSecret,
                                                                                            f->info.organizationSecret);
        QFile file(f->folder.filePath(u"secrets"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(json.toUtf8()) > 0);
        file.close();
        const auto changed = run({ u"accounts"_s, u"secrets"_s, u"first"_s, u"--secrets-fd"_s, u"3"_s, u"--json"_s },
                                 u"3<'%1'"_s.arg(file.fileName()));
        QVERIFY2(changed.exitCode == 0, changed.err);
        QCOMPARE(changed.object().value("access"_L1).toString(), u"good"_s);
        QVERIFY(hasSecretsOf(f->info));
        QVERIFY(file.remove());
        needles.add(u"user secret"_s, f->info.userSecret);
        needles.add(u"organization secret"_s, f->info.organizationSecret);
        QCOMPARE(needles.in(refused.out + refused.err + changed.out + changed.err), QStringList());
        int searched = 0;
        QCOMPARE(needles.inFilesBelow(f->folder.path(), &searched), QStringList());
        QVERIFY(searched > 0);
    }

    void removes()
    {
        Instance instance;
        instance.id = u"1"_s;
        instance.name = u"Acme"_s;
        instance.serviceUrl = m_first.apiUrl;
        instance.accountId = m_first.recordId;
        QVERIFY(f->instances.begin(instance, {}));
        m_run->environment.remove(u"INSTANCE_WIZARD_PASSPHRASE"_s);
        QCOMPARE(run({ u"accounts"_s, u"remove"_s, u"first"_s, u"--with-instances"_s, u"--json"_s }).problem(),
                 u"account.unfinished"_s);
        instance.state = InstanceState::Valid;
        QVERIFY(f->instances.complete(instance, Secret::fromText(u"token"_s)));
        const auto used = run({ u"accounts"_s, u"remove"_s, u"first"_s, u"--json"_s });
        QCOMPARE(used.exitCode, 3);
        QCOMPARE(used.problem(), u"account.in-use"_s);
        QCOMPARE(f->accounts.accounts().size(), 2);
        const auto removed = run({ u"accounts"_s, u"remove"_s, u"first"_s, u"--with-instances"_s, u"--json"_s });
        QCOMPARE(removed.exitCode, 0);
        QCOMPARE(removed.object().value("instances"_L1).toInt(), 1);
        QVERIFY(f->instances.instances().isEmpty());
        QCOMPARE(run({ u"accounts"_s, u"remove"_s, u"the second"_s }).exitCode, 0);
        QVERIFY(f->accounts.accounts().isEmpty());
    }

private:
    static PlatformSecrets secretsOf(const SandboxInfo &info)
    {
        return { Secret::fromText(info.userSecret), Secret::fromText(info.organizationSecret) };
    }
    [[nodiscard]] bool hasSecretsOf(const SandboxInfo &info) const
    {
        const auto kept = f->accounts.secrets(m_first);
        const PlatformSecrets wanted = secretsOf(info);
        return kept && kept->user.equals(wanted.user) && kept->organization.equals(wanted.organization);
    }
    [[nodiscard]] ProgramRun::Result run(const QStringList &arguments, const QString &redirection = {}) const
    {
        return (*m_run)(arguments, redirection);
    }

    std::unique_ptr<CreationFixture> f;
    std::unique_ptr<SandboxServer> m_second;
    std::unique_ptr<ProgramRun> m_run;
    ServiceAccount m_first;
};

QTEST_GUILESS_MAIN(AccountsCommandTest)
#include "accountscommandtest.moc"
