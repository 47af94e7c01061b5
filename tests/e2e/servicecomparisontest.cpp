// SPDX-License-Identifier: GPL-3.0-or-later
// What a service has beside what the table has, and taking it over: against the practice service with every way it
// tells, and with faults in the middle.
#include "app/instances/comparisontask.h"
#include "app/sandbox/practicetenant.h"
#include "tests/support/creationfixture.h"
#include "tests/support/practiceclient.h"
#include "tests/support/vaultfixture.h"

#include <QElapsedTimer>
#include <QSignalSpy>

using namespace iw;
using namespace Qt::StringLiterals;
using Kind = ComparisonEntry::Kind;
using Difference = ComparisonEntry::Difference;
using EntryResult = ComparisonEntry::Result;
using State = ServiceComparison::State;
using Task = ServiceComparison::Task;

class ServiceComparisonTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        f = std::make_unique<CreationFixture>();
        f->vault.keySlots().setPassphraseCost(VaultFixture::cheap());
        QVERIFY(f->start());
        QCOMPARE(VaultFixture::setPassphrase(f->vault, u"correct horse battery"_s), QString());
        const auto account = f->accounts.ensure(QUrl(f->info.serviceUrl), f->draft().platform, true);
        QVERIFY(account);
        m_account = *account;
    }

    void cleanup() { f.reset(); }

    void adoptsTwoThousand()
    {
        for (int i = 0; i < 2000; ++i)
            (void)there(u"Instance %1"_s.arg(i));
        auto comparison = compare();
        QSignalSpy pages(comparison.get(), &ServiceComparison::progressed);
        comparison->read();
        QTRY_COMPARE_WITH_TIMEOUT(comparison->state(), State::Compared, 60'000);
        QCOMPARE(pages.size(), 9); // told after each page but the last
        QCOMPARE(pages.last().first().toInt(), 1800);
        QCOMPARE(comparison->allFor(Task::Adopt).size(), 2000);

        Heartbeat heartbeat;
        QElapsedTimer timer;
        timer.start();
        ComparisonTask *task = comparison->run(Task::Adopt, comparison->allFor(Task::Adopt));
        QSignalSpy progress(task, &ComparisonTask::progressed);
        QTRY_VERIFY_WITH_TIMEOUT(task->isFinished(), 60'000);
        qInfo("adopted in %lld ms, the event loop was held up for %lld ms at the most", timer.elapsed(),
              heartbeat.longest());
        QVERIFY(!task->problem());
        QCOMPARE(task->succeeded(), 2000);
        QCOMPARE(progress.last(), (QList<QVariant>{ 2000, 2000 }));
        const QList<Instance> rows = f->instances.instances();
        QCOMPARE(rows.size(), 2000);
        for (int i = 0; i < 2000; i += 199)
            QCOMPARE(f->instances.secret(rows[i], u"token"_s)->reveal(),
                     f->sandbox.tenant().findById(rows[i].id)->token);
        QCOMPARE(count(*comparison, Kind::Same), 2000);
        comparison->read();
        QTRY_COMPARE_WITH_TIMEOUT(comparison->state(), State::Compared, 60'000);
        QCOMPARE(count(*comparison, Kind::Same), 2000);
    }

    void takesOverWhatIsTold()
    {
        PracticeInstance made;
        made.name = u"Acme"_s;
        made.configuration = { { u"infusionsoft.server"_s, u"dt123"_s },
                               { u"oauth.api.key"_s, u"the-key"_s },
                               { u"oauth.api.secret"_s, u"the-secret"_s },
                               { u"oauth.callback.url"_s, u"https://app.example.com/callback"_s } };
        made.tags = { u"a"_s, u"b"_s };
        made.disabled = true;
        const QString id = there(made);
        adoptAll();
        const Instance row = f->instances.byId(id).value();
        QCOMPARE(row.name, u"Acme"_s);
        QCOMPARE(row.tags, (QStringList{ u"a"_s, u"b"_s }));
        QCOMPARE(row.state, InstanceState::Disabled);
        QCOMPARE(row.account, u"dt123.infusionsoft.com"_s);
        QCOMPARE(row.connectorName, u"Infusionsoft Marketing Automation"_s);
        QCOMPARE(row.apiKey, QString()); // masked, as the secret is: that is no value
        QCOMPARE(row.callbackUrl, u"https://app.example.com/callback"_s);
        QCOMPARE(row.accountId, m_account.recordId);
        QVERIFY(row.practice);
        QVERIFY(row.createdAt.isValid());
        QVERIFY(!row.configuration.contains(u"oauth.api.secret"_s));
        for (const QString &value : row.configuration)
            QVERIFY2(!value.contains(u"***"_s), qPrintable(value));
        QCOMPARE(row.secretFields, QStringList{ u"token"_s });
    }

    /// However the service tells it, the same comes of it.
    void readsEveryReply_data()
    {
        QTest::addColumn<QString>("how");
        for (const char *how : { "object-tags", "old-style-reply", "id-as-text", "typed-configuration",
                                 "lower-case-headers", "page-size=2", "list-hides-token", "next-id=9007199254740993" })
            QTest::newRow(how) << QString::fromLatin1(how);
    }
    void readsEveryReply()
    {
        QFETCH(QString, how);
        QCOMPARE(f->sandbox.switches().set(how), QString());
        QStringList ids;
        for (int i = 0; i < 7; ++i)
            ids.append(there(u"Instance %1"_s.arg(i)));
        adoptAll();
        QCOMPARE(f->instances.instances().size(), 7);
        for (const QString &id : std::as_const(ids)) {
            const auto row = f->instances.byId(id);
            QVERIFY(row);
            QCOMPARE(f->instances.secret(*row, u"token"_s)->reveal(), f->sandbox.tenant().findById(id)->token);
        }
        auto again = compared();
        QCOMPARE(count(*again, Kind::Same), 7);
    }

    void findsAndRefreshesEachDifference()
    {
        const QString same = there(u"Same"_s);
        const QString renamed = there(u"Renamed"_s);
        const QString tagged = there(u"Tagged"_s);
        const QString disabled = there(u"Disabled"_s);
        const QString token = there(u"Token"_s);
        const QString gone = there(u"Gone"_s);
        adoptAll();
        auto &tenant = f->sandbox.tenant();
        tenant.findById(renamed)->name = u"Another name"_s;
        tenant.findById(tagged)->tags = { u"x"_s, u"y"_s };
        tenant.findById(disabled)->disabled = true;
        tenant.findById(token)->token = u"a-new-token"_s;
        tenant.remove(gone.toLongLong());
        const QString fresh = there(u"Fresh"_s);

        auto comparison = compared();
        QCOMPARE(entry(*comparison, same).kind, Kind::Same);
        QCOMPARE(entry(*comparison, renamed).differences, ComparisonEntry::Differences(Difference::Name));
        QCOMPARE(entry(*comparison, tagged).differences, ComparisonEntry::Differences(Difference::Tags));
        QCOMPARE(entry(*comparison, disabled).differences, ComparisonEntry::Differences(Difference::State));
        QCOMPARE(entry(*comparison, token).differences, ComparisonEntry::Differences(Difference::Token));
        QCOMPARE(entry(*comparison, gone).kind, Kind::OnlyHere);
        QCOMPARE(entry(*comparison, fresh).kind, Kind::OnlyThere);

        run(*comparison, Task::Refresh);
        QCOMPARE(f->instances.byId(renamed)->name, u"Another name"_s);
        QCOMPARE(f->instances.byId(tagged)->tags, (QStringList{ u"x"_s, u"y"_s }));
        QCOMPARE(f->instances.byId(disabled)->state, InstanceState::Disabled);
        QCOMPARE(f->instances.secret(*f->instances.byId(token), u"token"_s)->reveal(), u"a-new-token"_s);
        QCOMPARE(f->instances.instances().size(), 6); // and nothing else
        run(*comparison, Task::Forget);
        QVERIFY(!f->instances.byId(gone));
        QCOMPARE(entry(*comparison, gone).kind, Kind::Forgotten);
        run(*comparison, Task::Adopt);
        QCOMPARE(f->instances.instances().size(), 6);
        QCOMPARE(count(*compared(), Kind::Same), 6);
    }

    /// A list that was not read to its end says nothing of what is gone.
    void saysNothingAfterHalfAList_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("problem");
        QTest::newRow("500") << u"fail=GET /instances:500"_s << u"service.server-error"_s;
        QTest::newRow("401") << u"fail=GET /instances:401"_s << u"service.unauthorized"_s;
        QTest::newRow("dropped") << u"relay=GET /instances:drop-after:9"_s << QString();
        QTest::newRow("malformed") << u"relay=GET /instances:truncate-body-40:9"_s << QString();
    }
    void saysNothingAfterHalfAList()
    {
        QFETCH(QString, fault);
        QFETCH(QString, problem);
        QCOMPARE(f->sandbox.switches().set(u"page-size=2"_s), QString());
        for (int i = 0; i < 6; ++i)
            (void)there(u"Instance %1"_s.arg(i));
        adoptAll();
        auto comparison = compare();
        connect(comparison.get(), &ServiceComparison::progressed, this, [&](int instances) {
            if (instances == 2)
                QCOMPARE(f->sandbox.switches().set(fault), QString());
        });
        comparison->read();
        QTRY_COMPARE(comparison->state(), State::Open);
        QVERIFY(comparison->problem());
        if (!problem.isEmpty())
            QCOMPARE(comparison->problem()->id, problem);
        QVERIFY(comparison->entries().isEmpty());
        f->sandbox.switches().reset();
        comparison->read();
        QTRY_COMPARE(comparison->state(), State::Compared);
        QCOMPARE(count(*comparison, Kind::Same), 6);
    }

    void waitsWhereItIsAskedTo()
    {
        QCOMPARE(f->sandbox.switches().set(u"page-size=2"_s), QString());
        QCOMPARE(f->sandbox.switches().set(u"retry-after=1"_s), QString());
        for (int i = 0; i < 6; ++i)
            (void)there(u"Instance %1"_s.arg(i));
        auto comparison = compare();
        connect(comparison.get(), &ServiceComparison::progressed, this, [&](int instances) {
            if (instances == 2)
                QCOMPARE(f->sandbox.switches().set(u"fail=GET /instances:429:1"_s), QString());
        });
        comparison->read();
        QTRY_COMPARE_WITH_TIMEOUT(comparison->state(), State::Compared, 10'000);
        QCOMPARE(comparison->entries().size(), 6);

        QCOMPARE(f->sandbox.switches().set(u"list-hides-token"_s), QString());
        comparison->read();
        QTRY_COMPARE_WITH_TIMEOUT(comparison->state(), State::Compared, 10'000);
        QCOMPARE(f->sandbox.switches().set(u"fail=GET /instances/{}:429:2"_s), QString());
        run(*comparison, Task::Adopt);
        QCOMPARE(f->instances.instances().size(), 6);
    }

    void isCancelled()
    {
        QCOMPARE(f->sandbox.switches().set(u"page-size=2"_s), QString());
        for (int i = 0; i < 10; ++i)
            (void)there(u"Instance %1"_s.arg(i));
        auto comparison = compare();
        connect(comparison.get(), &ServiceComparison::progressed, comparison.get(), &ServiceComparison::cancel);
        comparison->read();
        QTRY_COMPARE(comparison->state(), State::Open);
        QCOMPARE(comparison->problem()->id, u"service.cancelled"_s);
        QVERIFY(comparison->entries().isEmpty());
    }

    void isCancelledWhileAdopting()
    {
        for (int i = 0; i < 350; ++i)
            (void)there(u"Instance %1"_s.arg(i));
        auto comparison = compared();
        ComparisonTask *task = comparison->run(Task::Adopt, comparison->allFor(Task::Adopt));
        connect(task, &ComparisonTask::progressed, task, [task](int done) {
            if (done == 200)
                task->cancel();
        });
        QTRY_VERIFY(task->isFinished());
        QCOMPARE(task->problem()->id, u"service.cancelled"_s);
        QCOMPARE(task->succeeded(), 200);
        QCOMPARE(f->instances.instances().size(), 200);
        QCOMPARE(count(*comparison, Kind::Same), 200);
        run(*comparison, Task::Adopt); // and goes on from there
        QCOMPARE(f->instances.instances().size(), 350);
    }

    void endsWhereTheVaultIsLocked()
    {
        for (int i = 0; i < 350; ++i)
            (void)there(u"Instance %1"_s.arg(i));
        auto comparison = compared();
        ComparisonTask *task = comparison->run(Task::Adopt, comparison->allFor(Task::Adopt));
        connect(task, &ComparisonTask::progressed, task, [this](int done) {
            if (done == 100)
                f->vault.lock();
        });
        QTRY_VERIFY(task->isFinished());
        QCOMPARE(task->problem()->id, u"vault.locked"_s);
        QCOMPARE(f->instances.instances().size(), 100);
        comparison->read(); // its secrets are sealed
        QCOMPARE(comparison->problem()->id, u"vault.locked"_s);
    }

    /// Two windows or commands at the same time: one row for each instance.
    void anotherProgramIsQuicker()
    {
        for (int i = 0; i < 5; ++i)
            (void)there(u"Instance %1"_s.arg(i));
        auto comparison = compared();
        {
            Vault other(f->vault.file());
            QVERIFY(other.open());
            QCOMPARE(VaultFixture::openPassphrase(other, u"correct horse battery"_s), QString());
            AccountStore accounts(other);
            InstanceRepository instances(other, accounts);
            ServiceComparison theirs(f->client, accounts, instances, m_account, {});
            theirs.read();
            QTRY_COMPARE(theirs.state(), State::Compared);
            ComparisonTask *task = theirs.run(Task::Adopt, { 0, 1 });
            QTRY_VERIFY(task->isFinished());
            QCOMPARE(task->succeeded(), 2);
        }
        run(*comparison, Task::Adopt);
        QCOMPARE(f->instances.instances().size(), 5);
        int elsewhere = 0;
        for (const ComparisonEntry &one : comparison->entries()) {
            QCOMPARE(one.kind, Kind::Same);
            QVERIFY(!one.here.recordId.isEmpty());
            elsewhere += one.result == EntryResult::SavedElsewhere ? 1 : 0;
        }
        QCOMPARE(elsewhere, 2);
    }

    void equalNamesAreTwoInstances()
    {
        auto first = practice(u"Twin"_s);
        (void)there(first);
        f->sandbox.tenant().findById(QString::number(f->sandbox.tenant().instances().first().id))->createdDate =
            u"2026-01-01T00:00:00Z"_s;
        (void)there(u"Twin"_s);
        adoptAll();
        QCOMPARE(f->instances.instances().size(), 2);
    }

    /// A re-authentication, whoever did it, leaves a second one for some minutes.
    void leavesLeftoversOfAReauthentication()
    {
        QCOMPARE(f->sandbox.switches().set(u"reauth-leaves-sibling"_s), QString());
        PracticeClient person(f->info);
        const PracticeAnswer made = person.create(u"Acme"_s);
        QCOMPARE(made.status, 200);
        const QString id = made.object()[u"id"_s].toVariant().toString();
        adoptAll();
        QJsonObject body = person.creation(person.code(), u"Acme"_s);
        const PracticeAnswer again = person.call("PUT", u"/instances/"_s + id, body);
        QVERIFY2(again.status == 200, again.body);
        QCOMPARE(f->sandbox.tenant().instances().size(), 2);

        auto comparison = compared();
        QCOMPARE(count(*comparison, Kind::OnlyThere), 1);
        QVERIFY(comparison->allFor(Task::Adopt).isEmpty());
        for (int i = 0; i < comparison->entries().size(); ++i) {
            if (comparison->entries()[i].kind == Kind::OnlyThere) {
                QVERIFY(comparison->entries()[i].mayBeLeftover);
                run(*comparison, Task::Adopt, { i }); // who names it wants it
            }
        }
        QCOMPARE(f->instances.instances().size(), 2);
    }

    /// An instance that a lost answer may have made is saved in that creation's place, or there would be two rows.
    void leavesWhatIsUnfinished()
    {
        const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-60);
        Instance intent = f->draft(u"Acme"_s).described(f->info.callbackUrl);
        intent.accountId = m_account.recordId;
        intent.notBefore = before;
        QVERIFY(f->instances.begin(intent, {}));
        QVERIFY(f->instances.markUnknown(intent));
        (void)there(u"Acme"_s);
        (void)there(u"Another"_s);
        auto comparison = compared();
        QCOMPARE(comparison->allFor(Task::Adopt).size(), 1);
        ComparisonTask *task = comparison->run(Task::Adopt, { 0, 1 });
        QTRY_VERIFY(task->isFinished());
        QVERIFY(!task->problem());
        QCOMPARE(task->succeeded(), 1);
        QCOMPARE(f->instances.instances().size(), 1);
        const auto refused = std::find_if(comparison->entries().cbegin(), comparison->entries().cend(),
                                          [](const ComparisonEntry &one) { return one.result == EntryResult::Failed; });
        QCOMPARE(refused->problem->id, u"instance.may-be-unfinished"_s);
        QVERIFY(f->instances.forget(f->instances.unfinished().first()));
        task = comparison->run(Task::Adopt, { 0, 1 });
        QTRY_VERIFY(task->isFinished());
        QCOMPARE(f->instances.instances().size(), 2);
    }

    /// Changed by another window since it was compared: not forgotten unseen.
    void forgetsOnlyWhatWasCompared()
    {
        const QString id = there(u"Gone"_s);
        adoptAll();
        f->sandbox.tenant().removeAll();
        auto comparison = compared();
        QCOMPARE(count(*comparison, Kind::OnlyHere), 1);
        Instance row = *f->instances.byId(id);
        row.tags = { u"new"_s };
        QVERIFY(f->instances.save(row));
        ComparisonTask *task = comparison->run(Task::Forget, { 0 });
        QTRY_VERIFY(task->isFinished());
        QCOMPARE(comparison->entries().first().problem->id, u"vault.changed-elsewhere"_s);
        QVERIFY(f->instances.byId(id));
    }

    /// With the secrets gone, the token is the difference, and refreshing brings it back.
    void bringsBackALostToken()
    {
        QCOMPARE(f->sandbox.switches().set(u"list-hides-token"_s), QString());
        const QString id = there(u"Acme"_s);
        Instance row;
        row.id = id;
        row.name = u"Acme"_s;
        row.connector = u"infusionsoftmarketing"_s;
        row.serviceUrl = m_account.apiUrl;
        row.accountId = m_account.recordId;
        QVERIFY(f->instances.save(row));
        QCOMPARE(f->instances.byId(id)->state, InstanceState::SecretsLost);
        auto comparison = compared();
        QCOMPARE(comparison->entries().first().differences.testFlag(Difference::Token), true);
        run(*comparison, Task::Refresh);
        QCOMPARE(f->instances.byId(id)->state, InstanceState::Valid);
        QCOMPARE(f->instances.secret(*f->instances.byId(id), u"token"_s)->reveal(),
                 f->sandbox.tenant().findById(id)->token);
    }

private:
    /// The longest time that the event loop was not reached.
    class Heartbeat final
    {
    public:
        Heartbeat()
        {
            m_since.start();
            QObject::connect(&m_timer, &QTimer::timeout,
                             [this] { m_longest = std::max(m_longest, m_since.restart()); });
            m_timer.start(0);
        }
        [[nodiscard]] qint64 longest() const { return m_longest; }

    private:
        QTimer m_timer;
        QElapsedTimer m_since;
        qint64 m_longest = 0;
    };

    [[nodiscard]] static PracticeInstance practice(const QString &name)
    {
        PracticeInstance made;
        made.name = name;
        return made;
    }
    [[nodiscard]] QString there(PracticeInstance made)
    {
        made.elementKey = u"infusionsoftmarketing"_s;
        return QString::number(f->sandbox.tenant().add(made).id);
    }
    [[nodiscard]] QString there(const QString &name) { return there(practice(name)); }

    [[nodiscard]] std::unique_ptr<ServiceComparison> compare()
    {
        return std::make_unique<ServiceComparison>(f->client, f->accounts, f->instances, m_account, loadConnectors({}));
    }
    [[nodiscard]] std::unique_ptr<ServiceComparison> compared()
    {
        auto comparison = compare();
        comparison->read();
        if (!QTest::qWaitFor([&] { return comparison->state() == State::Compared; }, 20'000))
            qFatal("not compared: %s", qPrintable(comparison->problem().value_or(Problem{}).id));
        return comparison;
    }
    void run(ServiceComparison &comparison, Task task, QList<int> entries = {})
    {
        if (entries.isEmpty())
            entries = comparison.allFor(task);
        ComparisonTask *job = comparison.run(task, entries);
        QTRY_VERIFY_WITH_TIMEOUT(job->isFinished(), 20'000);
        QVERIFY2(!job->problem(), qPrintable(job->problem().value_or(Problem{}).id));
        QCOMPARE(job->succeeded(), entries.size());
    }
    void adoptAll()
    {
        auto comparison = compared();
        run(*comparison, Task::Adopt, all(*comparison, Kind::OnlyThere));
    }
    [[nodiscard]] static QList<int> all(const ServiceComparison &comparison, Kind kind)
    {
        QList<int> found;
        for (int i = 0; i < comparison.entries().size(); ++i) {
            if (comparison.entries()[i].kind == kind)
                found.append(i);
        }
        return found;
    }
    [[nodiscard]] static int count(const ServiceComparison &comparison, Kind kind)
    {
        return int(all(comparison, kind).size());
    }
    [[nodiscard]] static ComparisonEntry entry(const ServiceComparison &comparison, const QString &id)
    {
        for (const ComparisonEntry &one : comparison.entries()) {
            if (one.shown().id == id)
                return one;
        }
        return {};
    }

    std::unique_ptr<CreationFixture> f;
    ServiceAccount m_account;
};

QTEST_GUILESS_MAIN(ServiceComparisonTest)
#include "servicecomparisontest.moc"
