// SPDX-License-Identifier: GPL-3.0-or-later
// 2,000 saved instances in three accounts, at services that stumble: every row ends with a result, and table and
// services agree.
#include "app/instances/comparisontask.h"
#include "app/instances/instancecare.h"
#include "app/instances/servicecomparison.h"
#include "app/sandbox/practicetenant.h"
#include "tests/support/creationfixture.h"

#include <QElapsedTimer>
#include <QSet>

using namespace iw;
using namespace Qt::StringLiterals;

class CareManyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// From nothing: three accounts, each read page by page while its service stumbles, all adopted; then compared
    /// anew.
    void adoptsThemAll()
    {
        constexpr int each = 667;
        CreationFixture f;
        QVERIFY(f.start());
        SandboxServer second;
        SandboxServer third;
        QVERIFY(second.start() && third.start());
        SandboxServer *const services[] = { &f.sandbox, &second, &third };
        for (SandboxServer *service : services) {
            for (int i = 0; i < each; ++i) {
                PracticeInstance made;
                made.name = u"Instance %1"_s.arg(i % 50); // names repeat
                made.elementKey = u"infusionsoftmarketing"_s;
                static_cast<void>(service->tenant().add(made));
            }
            for (const char *setting :
                 { "page-size=50", "list-hides-token", "retry-after=1", "fail=GET /instances:429:2",
                   "fail=GET /instances/{}:429:3", "relay=GET /instances/{}:truncate-body-40:5" })
                QCOMPARE(service->switches().set(QString::fromLatin1(setting)), QString());
            const SandboxInfo info = service->info();
            const auto account = f.accounts.ensure(
                QUrl(info.serviceUrl), { Secret::fromText(info.userSecret), Secret::fromText(info.organizationSecret) },
                false);
            QVERIFY(account);
            const auto compared = [&](ServiceComparison &comparison) {
                comparison.read();
                return QTest::qWaitFor([&] { return comparison.state() == ServiceComparison::State::Compared; },
                                       60'000);
            };
            ServiceComparison comparison(f.client, f.accounts, f.instances, *account, loadConnectors({}));
            QVERIFY(compared(comparison));
            QCOMPARE(comparison.entries().size(), each);
            // What a broken answer kept back is adopted with the next try; nothing comes twice.
            for (int round = 0; round < 3; ++round) {
                // Named one by one: the second of a name within minutes is taken for a leftover by "all".
                QList<int> left;
                for (int i = 0; i < comparison.entries().size(); ++i)
                    if (comparison.isFor(i, ServiceComparison::Task::Adopt))
                        left.append(i);
                if (left.isEmpty())
                    break;
                ComparisonTask *task = comparison.run(ServiceComparison::Task::Adopt, left);
                QTRY_VERIFY_WITH_TIMEOUT(task->isFinished(), 240'000);
                task->deleteLater();
                QCoreApplication::sendPostedEvents(task, QEvent::DeferredDelete);
            }
            service->switches().reset();
            ServiceComparison again(f.client, f.accounts, f.instances, *account, loadConnectors({}));
            QVERIFY(compared(again));
            for (const ComparisonEntry &entry : again.entries())
                QCOMPARE(entry.kind, ComparisonEntry::Kind::Same);
        }
        const QList<Instance> rows = f.instances.instances();
        QCOMPARE(rows.size(), 3 * each);
        QSet<QString> ids;
        for (const Instance &row : rows) {
            ids.insert(row.serviceUrl.toString() + row.id);
            QVERIFY(f.instances.secret(row, u"token"_s));
        }
        QCOMPARE(ids.size(), rows.size());
    }

    void checksAndTagsThemAll()
    {
        constexpr int count = 2000;
        CreationFixture f;
        QVERIFY(f.start());
        SandboxServer second;
        SandboxServer third;
        QVERIFY(second.start() && third.start());
        SandboxServer *const services[] = { &f.sandbox, &second, &third };
        QList<QByteArray> accounts;
        for (SandboxServer *service : services) {
            const SandboxInfo info = service->info();
            const auto account = f.accounts.ensure(
                QUrl(info.serviceUrl), { Secret::fromText(info.userSecret), Secret::fromText(info.organizationSecret) },
                false);
            QVERIFY(account);
            accounts.append(account->recordId);
        }
        for (int i = 0; i < count; ++i) {
            PracticeInstance made;
            made.name = u"Instance %1"_s.arg(i);
            made.elementKey = u"infusionsoftmarketing"_s;
            made = services[i % 3]->tenant().add(made);
            Instance row;
            row.name = made.name;
            row.connector = made.elementKey;
            row.serviceUrl = QUrl(services[i % 3]->info().serviceUrl);
            row.accountId = accounts.at(i % 3);
            QVERIFY(f.instances.begin(row, {}));
            row.id = QString::number(made.id);
            row.state = InstanceState::Valid;
            QVERIFY(f.instances.complete(row, Secret::fromText(made.token)));
        }

        for (SandboxServer *service : services) {
            for (const char *fault : { "fail=GET /hubs/{}/ping:429:2", "fail=GET /hubs/{}/ping:502:5",
                                       "relay=GET /instances/{}:truncate-body-40:5", "fail=GET /hubs/{}/ping:401:5",
                                       "fail=PATCH /instances/{}:after-500:5", "relay=PATCH /instances/{}:drop-after:5",
                                       "relay=PATCH /instances/{}:drop-before:5", "retry-after=1" })
                QCOMPARE(service->switches().set(QString::fromLatin1(fault)), QString());
        }
        const InstanceCare care(f.client, f.instances);
        QElapsedTimer timer;
        timer.start();
        CareJob *job = care.check(f.instances.instances(), this);
        QTRY_VERIFY_WITH_TIMEOUT(job->isFinished(), 240'000);
        qInfo("checked in %lld ms", timer.restart());
        QMap<InstanceReach, QList<Instance>> found;
        const QList<Instance> checked = f.instances.instances();
        for (const Instance &row : checked) {
            QVERIFY(row.lastChecked.isValid());
            found[row.reach].append(row);
        }
        QCOMPARE(found.value(InstanceReach::Refused).size(), 15);
        // A connection that breaks may take a request with it that was not meant.
        const qsizetype unreachable = found.value(InstanceReach::Unreachable).size();
        QVERIFY2(unreachable >= 30 && unreachable < 60, qPrintable(QString::number(unreachable)));
        QCOMPARE(found.value(InstanceReach::Reachable).size(), count - 15 - unreachable);
        job = care.check(found.value(InstanceReach::Unreachable) + found.value(InstanceReach::Refused), this);
        QTRY_VERIFY_WITH_TIMEOUT(job->isFinished(), 60'000);
        for (const CareResult &result : job->results())
            QVERIFY(!result.problem);

        timer.restart();
        job = care.tag(checked, { u"all"_s }, this);
        QTRY_VERIFY_WITH_TIMEOUT(job->isFinished(), 240'000);
        qInfo("tagged in %lld ms", timer.elapsed());
        QList<Instance> left;
        for (const CareResult &result : job->results()) {
            const auto row = f.instances.instance(result.instance.recordId);
            const qsizetype which = accounts.indexOf(row->accountId);
            QCOMPARE(row->tags, services[which]->tenant().findById(row->id)->tags);
            QCOMPARE(row->tags.isEmpty(), bool(result.problem));
            if (result.problem)
                left.append(*row);
        }
        QVERIFY2(left.size() >= 15 && left.size() < 60, qPrintable(QString::number(left.size())));
        job = care.tag(left, { u"all"_s }, this);
        QTRY_VERIFY_WITH_TIMEOUT(job->isFinished(), 60'000);
        for (const CareResult &result : job->results())
            QVERIFY(!result.problem);
    }
};

QTEST_GUILESS_MAIN(CareManyTest)
#include "caremanytest.moc"
