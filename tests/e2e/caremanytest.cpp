// SPDX-License-Identifier: GPL-3.0-or-later
// 2,000 saved instances in three accounts, at services that stumble: every row ends with a result, and table and
// services agree.
#include "app/instances/instancecare.h"
#include "app/sandbox/practicetenant.h"
#include "tests/support/creationfixture.h"

#include <QElapsedTimer>

using namespace iw;
using namespace Qt::StringLiterals;

class CareManyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
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
