// SPDX-License-Identifier: GPL-3.0-or-later
// `adopt --account` and `adopt --service-url` as processes of their own against the practice service.
#include "app/instances/instancerepository.h"
#include "app/sandbox/practicetenant.h"
#include "tests/support/creationfixture.h"
#include "tests/support/programrun.h"
#include "tests/support/vaultfixture.h"

#include <QJsonArray>

using namespace iw;
using namespace Qt::StringLiterals;

class AdoptCommandTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        f = std::make_unique<CreationFixture>();
        f->vault.keySlots().setPassphraseCost(VaultFixture::cheap());
        QVERIFY(f->start());
        QCOMPARE(VaultFixture::setPassphrase(f->vault, u"correct horse battery"_s), QString());
        m_run = std::make_unique<ProgramRun>(f->folder.filePath(u"data"_s));
        m_run->with(u"PASSPHRASE"_s, u"correct horse battery"_s);
        m_run->with(u"USER_SECRET"_s, f->info.userSecret).with(u"ORGANIZATION_SECRET"_s, f->info.organizationSecret);
    }

    void cleanup()
    {
        for (const QByteArray &output : std::as_const(m_outputs)) {
            QVERIFY(!output.contains(f->info.userSecret.toUtf8()));
            for (const PracticeInstance &instance : f->sandbox.tenant().instances())
                QVERIFY(!output.contains(instance.token.toUtf8()));
        }
        m_outputs.clear();
    }

    void tellsAndThenAdopts()
    {
        const QString one = there(u"One"_s);
        const QString two = there(u"Two\x1b[31m"_s);
        const auto shown = run({ u"adopt"_s, u"--service-url"_s, f->info.serviceUrl, u"--dry-run"_s });
        QCOMPARE(shown.exitCode, 0);
        QVERIFY2(shown.out.contains((u"only-there\t"_s + one + u"\tOne\t"_s).toUtf8()), shown.out);
        QVERIFY(!shown.out.contains('\x1b'));
        QVERIFY(f->instances.instances().isEmpty() && f->accounts.accounts().isEmpty());

        const auto adopted = run({ u"adopt"_s, u"--service-url"_s, f->info.serviceUrl, u"--json"_s });
        QCOMPARE(adopted.exitCode, 0);
        QCOMPARE(adopted.object(0)["result"_L1].toString(), u"adopted"_s);
        QCOMPARE(adopted.object(0)["comparison"_L1].toString(), u"same"_s);
        QCOMPARE(adopted.out.count('\n'), 2);
        QCOMPARE(f->instances.instances().size(), 2);
        const auto row = f->instances.byId(two);
        QCOMPARE(f->instances.secret(*row, u"token"_s)->reveal(), f->sandbox.tenant().findById(two)->token);
        QCOMPARE(f->accounts.accounts().size(), 1);
        QCOMPARE(row->accountId, f->accounts.accounts().first().recordId);

        const auto again = run({ u"adopt"_s, u"--account"_s, f->accounts.accounts().first().name });
        QCOMPARE(again.exitCode, 0);
        QCOMPARE(again.out, QByteArray());
        QVERIFY(again.err.contains("Nothing differs."));
        QCOMPARE(f->accounts.accounts().size(), 1);
    }

    void refreshesAndForgetsOnRequest()
    {
        const QString renamed = there(u"Old"_s);
        const QString gone = there(u"Gone"_s);
        QCOMPARE(adopt({}).exitCode, 0);
        f->sandbox.tenant().findById(renamed)->name = u"New"_s;
        f->sandbox.tenant().findById(renamed)->token = u"another-token"_s;
        f->sandbox.tenant().remove(gone.toLongLong());
        const auto only = adopt({});
        QCOMPARE(only.exitCode, 0);
        QCOMPARE(only.out.count('\n'), 2);
        QCOMPARE(only.object(0)["comparison"_L1].toString(), u"differs"_s);
        QCOMPARE(only.object(0)["differences"_L1].toArray(), (QJsonArray{ u"name"_s, u"token"_s }));
        QCOMPARE(only.object(0)["here"_L1]["name"_L1].toString(), u"Old"_s);
        QCOMPARE(only.object(0)["there"_L1]["name"_L1].toString(), u"New"_s);
        QCOMPARE(only.object(1)["comparison"_L1].toString(), u"only-here"_s);
        QCOMPARE(f->instances.byId(renamed)->name, u"Old"_s);
        const auto done = adopt({ u"--refresh"_s, u"--forget"_s });
        QCOMPARE(done.exitCode, 0);
        QCOMPARE(done.object(0)["result"_L1].toString(), u"refreshed"_s);
        QCOMPARE(done.object(1)["result"_L1].toString(), u"forgotten"_s);
        QCOMPARE(f->instances.byId(renamed)->name, u"New"_s);
        QVERIFY(!f->instances.byId(gone));
        QCOMPARE(f->instances.secret(*f->instances.byId(renamed), u"token"_s)->reveal(), u"another-token"_s);
    }

    void takesOnlyWhatIsNamed()
    {
        const QString one = there(u"One"_s);
        (void)there(u"Two"_s);
        QCOMPARE(adopt({ one }).exitCode, 0);
        QCOMPARE(f->instances.instances().size(), 1);
        const auto unknown = adopt({ u"4711"_s });
        QCOMPARE(unknown.exitCode, 3);
        QCOMPARE(unknown.problem(), u"commandline.not-compared"_s);
    }

    void asksNobodyWithoutAKey()
    {
        (void)there(u"One"_s);
        m_run->environment.remove(u"INSTANCE_WIZARD_PASSPHRASE"_s);
        const auto before = f->sandbox.state()[u"requests"_s].toArray().size();
        const auto refused = adopt({});
        QCOMPARE(refused.exitCode, 4);
        QCOMPARE(f->sandbox.state()[u"requests"_s].toArray().size(), before);
    }

    /// Wrong secrets are not kept as an account, and half a list forgets nothing.
    void failsWithoutTraces()
    {
        m_run->with(u"USER_SECRET"_s, u"d3Jvbmctc2VjcmV0LXdyb25nLXNlY3JldA=="_s);
        const auto refused = adopt({});
        QCOMPARE(refused.exitCode, 5);
        QVERIFY(f->accounts.accounts().isEmpty());
        m_run->with(u"USER_SECRET"_s, f->info.userSecret);
        const QString gone = there(u"Gone"_s);
        QCOMPARE(adopt({}).exitCode, 0);
        f->sandbox.tenant().remove(gone.toLongLong());
        QCOMPARE(f->sandbox.switches().set(u"fail=GET /instances:500:9"_s), QString());
        QCOMPARE(adopt({ u"--forget"_s }).exitCode, 5);
        QVERIFY(f->instances.byId(gone));
    }

    void keepsTheTwoMeaningsApart()
    {
        QCOMPARE(run({ u"adopt"_s }).exitCode, 2);
        QCOMPARE(run({ u"adopt"_s, u"--unfinished"_s, u"--account"_s, u"a"_s }).exitCode, 2);
        QCOMPARE(run({ u"adopt"_s, u"--unfinished"_s, u"--refresh"_s }).exitCode, 2);
        QCOMPARE(run({ u"adopt"_s, u"--account"_s, u"a"_s, u"--take"_s, u"1"_s }).exitCode, 2);
        QCOMPARE(run({ u"adopt"_s, u"--account"_s, u"nobody"_s }).exitCode, 3);
    }

private:
    [[nodiscard]] QString there(const QString &name)
    {
        PracticeInstance made;
        made.name = name;
        made.elementKey = u"infusionsoftmarketing"_s;
        return QString::number(f->sandbox.tenant().add(made).id);
    }
    ProgramRun::Result adopt(const QStringList &arguments)
    {
        return run(QStringList{ u"adopt"_s, u"--service-url"_s, f->info.serviceUrl, u"--json"_s } + arguments);
    }
    ProgramRun::Result run(const QStringList &arguments)
    {
        const auto result = (*m_run)(arguments);
        m_outputs += { result.out, result.err };
        return result;
    }

    std::unique_ptr<CreationFixture> f;
    std::unique_ptr<ProgramRun> m_run;
    QList<QByteArray> m_outputs;
};

QTEST_GUILESS_MAIN(AdoptCommandTest)
#include "adoptcommandtest.moc"
