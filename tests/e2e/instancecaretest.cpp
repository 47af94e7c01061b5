// SPDX-License-Identifier: GPL-3.0-or-later
// Saved instances cared for at the practice service: what is saved is what the service says, and after a lost answer
// table and service agree or the row says what is not known.
#include "app/instances/instancecare.h"
#include "app/sandbox/practicetenant.h"
#include "tests/support/creationfixture.h"
#include "tests/support/vaultfixture.h"

#include <QElapsedTimer>
#include <QSignalSpy>

using namespace iw;
using namespace Qt::StringLiterals;

class InstanceCareTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        f = std::make_unique<CreationFixture>();
        QVERIFY(f->start());
        const auto account = f->accounts.ensure(QUrl(f->info.serviceUrl), f->draft().platform, true);
        QVERIFY(account);
        m_account = account->recordId;
        m_care = std::make_unique<InstanceCare>(f->client, f->instances);
    }

    void tellsWhatWorks()
    {
        const QByteArray works = add(u"Works"_s);
        const QByteArray disabled = add(u"Disabled"_s);
        const QByteArray invalid = add(u"Invalid"_s);
        const QByteArray gone = add(u"Gone"_s);
        const QByteArray stale = add(u"Stale token"_s, u"n0token"_s);
        remote(disabled)->disabled = true;
        remote(invalid)->valid = false;
        f->sandbox.tenant().remove(remote(gone)->id);
        const auto before = QDateTime::currentDateTimeUtc();

        CareJob *job = run(m_care->check(rows(), this));
        QVERIFY(!job->problem());
        QCOMPARE(job->results().size(), 5);
        checkRow(works, InstanceReach::Reachable, InstanceState::Valid, {});
        checkRow(disabled, InstanceReach::Disabled, InstanceState::Disabled, u"service.disabled"_s);
        checkRow(invalid, InstanceReach::Refused, InstanceState::Invalid, u"instance.not-valid"_s);
        checkRow(gone, InstanceReach::Gone, InstanceState::Valid, u"instance.gone"_s);
        checkRow(stale, InstanceReach::Refused, InstanceState::Valid, u"service.unauthorized"_s);
        for (const Instance &row : rows())
            QVERIFY(row.lastChecked.isValid() && row.lastChecked >= before.addMSecs(-1));

        // A check asks, and changes nothing at the service.
        remote(works)->name = u"Renamed elsewhere"_s;
        run(m_care->check({ row(works) }, this));
        QCOMPARE(row(works).name, u"Works"_s);
    }

    /// Each thing once, in the row's own history, and nothing of it is a secret.
    void tellsWhatHappened()
    {
        const QByteArray id = add(u"A"_s);
        QCOMPARE(history(id), QStringList{ u"created"_s });
        run(m_care->check({ row(id) }, this));
        run(m_care->check({ row(id) }, this));
        run(m_care->rename(row(id), u"B"_s, this));
        run(m_care->rename(row(id), u"B"_s, this)); // which changes nothing
        run(m_care->tag({ row(id) }, { u"x"_s, u"y"_s }, this));
        run(m_care->disable({ row(id) }, this));
        run(m_care->check({ row(id) }, this));
        run(m_care->enable({ row(id) }, this));
        QCOMPARE(f->sandbox.switches().set(u"relay=PATCH /instances/{}:drop-after"_s), QString());
        run(m_care->rename(row(id), u"C"_s, this)); // its answer is lost, and what was done is looked up
        run(m_care->deleteAtService({ row(id) }, this));
        run(m_care->check({ row(id) }, this));
        QCOMPARE(history(id).join(u'|'),
                 u"checked found=gone|deleted-at-service|renamed from=B to=C|enabled|checked found=disabled|disabled|"
                 "tagged from=A to=x, y|renamed from=A to=B|checked found=reachable ×2|created"_s);
        const auto all = f->instances.history(id);
        QVERIFY(all->at(8).firstAt <= all->at(8).at && all->at(8).at <= all->at(7).at);

        // Refused: nothing happened.
        const QByteArray other = add(u"D"_s);
        QCOMPARE(f->sandbox.switches().set(u"fail=PATCH /instances/{}:400"_s), QString());
        run(m_care->rename(row(other), u"E"_s, this));
        QCOMPARE(history(other), QStringList{ u"created"_s });
    }

    void tellsWhatIsUnreachable()
    {
        const QByteArray id = add(u"A"_s);
        QCOMPARE(f->sandbox.switches().set(u"fail=GET /hubs/{}/ping:502"_s), QString());
        run(m_care->check(rows(), this));
        checkRow(id, InstanceReach::Unreachable, InstanceState::Valid, u"service.server-error"_s);
        QCOMPARE(f->sandbox.switches().set(u"relay=GET /instances/{}:drop-before:*"_s), QString());
        run(m_care->check(rows(), this));
        checkRow(id, InstanceReach::Unreachable, InstanceState::Valid, u"service.truncated"_s);
    }

    void keepsToTheBound()
    {
        for (int i = 0; i < 40; ++i)
            add(u"A"_s);
        QCOMPARE(f->sandbox.switches().set(u"slow=20"_s), QString());
        CareJob *job = InstanceCare(f->client, f->instances, 3).check(rows(), this);
        int most = 0;
        int last = 0;
        connect(job, &CareJob::progressed, this, [&](int done, int total) {
            QCOMPARE(total, 40);
            QCOMPARE(done, ++last);
        });
        connect(&f->log, &ExchangeLog::changed, this, [&] {
            const auto &entries = f->log.entries();
            most = qMax(most, int(std::count_if(entries.cbegin(), entries.cend(), [](const ExchangeEntry &entry) {
                            return entry.milliseconds < 0;
                        })));
        });
        run(job);
        QCOMPARE(most, 3);
        QCOMPARE(last, 40);
        for (const CareResult &result : job->results())
            QVERIFY(!result.problem);
    }

    void givesTheServiceItsTime()
    {
        for (int i = 0; i < 4; ++i)
            add(u"A"_s);
        QCOMPARE(f->sandbox.switches().set(u"retry-after=1"_s), QString());
        QCOMPARE(f->sandbox.switches().set(u"fail=GET /instances/{}:429:2"_s), QString());
        QElapsedTimer timer;
        timer.start();
        CareJob *job = run(InstanceCare(f->client, f->instances, 1).check(rows(), this));
        QVERIFY(timer.elapsed() >= 1900); // two were turned away, one after the other
        for (const CareResult &result : job->results())
            QVERIFY(!result.problem);

        // It does not ask for ever, and what was never looked at is not marked.
        QCOMPARE(f->sandbox.switches().set(u"fail=GET /instances/{}:429:*"_s), QString());
        Instance one = rows().first();
        job = run(m_care->check({ one }, this));
        QCOMPARE(job->results().first().problem->id, u"service.rate-limited"_s);
        QCOMPARE(row(one.recordId).reach, InstanceReach::Reachable);
        QCOMPARE(row(one.recordId).lastChecked, one.lastChecked);
    }

    void isCancelled()
    {
        for (int i = 0; i < 20; ++i)
            add(u"A"_s);
        QCOMPARE(f->sandbox.switches().set(u"slow=60"_s), QString());
        CareJob *job = m_care->check(rows(), this);
        QSignalSpy finished(job, &Job::finished);
        QTRY_VERIFY(std::any_of(job->results().cbegin(), job->results().cend(),
                                [](const CareResult &result) { return result.instance.lastChecked.isValid(); }));
        job->cancel();
        job->cancel();
        run(job);
        QCOMPARE(finished.count(), 1);
        QCOMPARE(job->problem()->id, u"service.cancelled"_s);
        int cancelled = 0;
        for (const CareResult &result : job->results()) {
            cancelled += result.problem ? 1 : 0;
            QCOMPARE(result.problem.value_or(Problem{ u"service.cancelled"_s }).id, u"service.cancelled"_s);
            QCOMPARE(row(result.instance.recordId).lastChecked.isValid(), !result.problem);
        }
        QVERIFY(cancelled > 0 && cancelled < 20);
        QCOMPARE(run(m_care->check({}, this))->results().size(), 0); // nothing is soon done
    }

    void savesWhatTheServiceMakesOfIt()
    {
        const QByteArray id = add(u"A"_s);
        CareJob *job = run(m_care->rename(row(id), u"Acme <b>Keap</b>"_s, this));
        QVERIFY(!job->results().first().problem);
        QCOMPARE(row(id).name, u"Acme Keap"_s);
        QCOMPARE(remote(id)->name, u"Acme Keap"_s);
        const QJsonObject secrets = remote(id)->configuration;
        run(m_care->tag(rows(), { u"x"_s, u"<i>y</i>"_s }, this));
        QCOMPARE(row(id).tags, (QStringList{ u"x"_s, u"y"_s }));
        QCOMPARE(remote(id)->tags, row(id).tags);
        QCOMPARE(row(id).name, u"Acme Keap"_s);
        QCOMPARE(remote(id)->configuration, secrets); // no mask was written back
        QCOMPARE(f->sandbox.switches().set(u"old-style-reply"_s), QString()); // which tells no tags
        run(m_care->tag(rows(), { u"z"_s }, this));
        QCOMPARE(row(id).tags, QStringList{ u"z"_s });
    }

    void enablesDisablesAndDeletes()
    {
        const QByteArray id = add(u"A"_s);
        run(m_care->disable(rows(), this));
        checkRow(id, InstanceReach::Disabled, InstanceState::Disabled, {});
        QVERIFY(remote(id)->disabled);
        run(m_care->enable(rows(), this));
        checkRow(id, InstanceReach::Unchecked, InstanceState::Valid, {});
        QVERIFY(!remote(id)->disabled && !row(id).lastChecked.isValid());
        run(m_care->deleteAtService(rows(), this));
        QVERIFY(!remote(id));
        checkRow(id, InstanceReach::Gone, InstanceState::Valid, {}); // the row stays, with its token
        QVERIFY(f->instances.secret(row(id), u"token"_s));
        run(m_care->deleteAtService(rows(), this)); // gone already
        checkRow(id, InstanceReach::Gone, InstanceState::Valid, {});
        run(m_care->rename(row(id), u"B"_s, this));
        checkRow(id, InstanceReach::Gone, InstanceState::Valid, u"instance.gone"_s);
    }

    void settlesALostAnswer_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<bool>("isDone");
        QTest::newRow("lost on the way there") << u"relay=%1:drop-before"_s << false;
        QTest::newRow("lost on the way back") << u"relay=%1:drop-after"_s << true;
        QTest::newRow("refused, but done") << u"fail=%1:after-500"_s << true;
        QTest::newRow("a page, but done") << u"fail=%1:after-200-html"_s << true;
        QTest::newRow("half an answer") << u"fail=%1:after-200-half-json"_s << true;
        QTest::newRow("refused for a moment") << u"fail=%1:502"_s << false;
    }
    /// A look at the instance decides. What is sent without a body Qt sends once more by itself after a drop.
    void settlesALostAnswer()
    {
        QFETCH(QString, fault);
        QFETCH(bool, isDone);
        const QByteArray id = add(u"A"_s);
        arm(fault, u"PATCH /instances/{}"_s);
        CareJob *job = run(m_care->rename(row(id), u"B"_s, this));
        QCOMPARE(!job->results().first().problem, isDone);
        QCOMPARE(remote(id)->name, isDone ? u"B"_s : u"A"_s);
        QCOMPARE(row(id).name, remote(id)->name);

        arm(fault, u"DELETE /instances/{}/enabled"_s);
        job = run(m_care->disable(rows(), this));
        QCOMPARE(!job->results().first().problem, remote(id)->disabled);
        QCOMPARE(row(id).state == InstanceState::Disabled, remote(id)->disabled);

        arm(fault, u"DELETE /instances/{}"_s);
        job = run(m_care->deleteAtService(rows(), this));
        QCOMPARE(!job->results().first().problem, !remote(id));
        QCOMPARE(row(id).reach == InstanceReach::Gone, !remote(id));
    }

    void saysWhatIsNotKnown()
    {
        const QByteArray id = add(u"A"_s);
        arm(u"relay=%1:drop-after:*"_s, u"PATCH /instances/{}"_s);
        arm(u"relay=%1:drop-before:*"_s, u"GET /instances/{}"_s);
        run(m_care->rename(row(id), u"B"_s, this));
        checkRow(id, InstanceReach::Unreachable, InstanceState::Valid, u"instance.change-unknown"_s);
        QCOMPARE(row(id).name, u"A"_s);
        QCOMPARE(remote(id)->name, u"B"_s);
        f->sandbox.reset();
        run(m_care->rename(row(id), u"B"_s, this)); // once more does no harm
        QCOMPARE(row(id).name, u"B"_s);
    }

    void asksNothingWithALockedVault()
    {
        const QByteArray id = add(u"A"_s);
        f->vault.keySlots().setPassphraseCost(VaultFixture::cheap());
        QCOMPARE(VaultFixture::setPassphrase(f->vault, u"correct horse battery"_s), QString());
        f->vault.lock();
        const auto sent = f->log.entries().size();
        CareJob *job = run(m_care->check(rows(), this));
        QCOMPARE(job->results().first().problem->id, u"vault.locked"_s);
        QCOMPARE(f->log.entries().size(), sent);
        QVERIFY(!row(id).lastChecked.isValid());
    }

    /// The row is changed by another window while the service answers: both changes stay.
    void keepsWhatOthersChangedMeanwhile()
    {
        const QByteArray id = add(u"A"_s);
        QCOMPARE(f->sandbox.switches().set(u"slow=60"_s), QString());
        CareJob *job = m_care->check(rows(), this);
        Instance other = row(id);
        other.tags = { u"theirs"_s };
        QVERIFY(f->instances.save(other));
        run(job);
        checkRow(id, InstanceReach::Reachable, InstanceState::Valid, {});
        QCOMPARE(row(id).tags, QStringList{ u"theirs"_s });

        job = m_care->check(rows(), this);
        QVERIFY(f->instances.removeHere(id));
        QCOMPARE(run(job)->results().first().problem->id, u"vault.no-record"_s);
        QVERIFY(rows().isEmpty());
    }

private:
    [[nodiscard]] QStringList history(const QByteArray &recordId) const
    {
        QStringList lines;
        const auto events = f->instances.history(recordId);
        for (const InstanceEvent &event : events.value()) {
            QString line = eventWord(event.kind);
            for (auto fact = event.facts.cbegin(); fact != event.facts.cend(); ++fact)
                line += u' ' + fact.key() + u'=' + fact.value();
            lines << line + (event.times > 1 ? u" ×%1"_s.arg(event.times) : QString());
        }
        return lines;
    }
    /// An instance at the service and its row here; the row's id.
    QByteArray add(const QString &name, const QString &token = {})
    {
        PracticeInstance made;
        made.name = name;
        made.elementKey = u"infusionsoftmarketing"_s;
        made.tags = { name };
        made.configuration.insert(u"oauth.api.secret"_s, u"s3cret"_s);
        made = f->sandbox.tenant().add(made);
        Instance row;
        row.name = name;
        row.tags = made.tags;
        row.connector = made.elementKey;
        row.serviceUrl = QUrl(f->info.serviceUrl);
        row.accountId = m_account;
        row.createdAt = QDateTime::currentDateTimeUtc();
        if (!f->instances.begin(row, {}))
            return {};
        row.id = QString::number(made.id);
        row.state = InstanceState::Valid;
        return f->instances.complete(row, Secret::fromText(token.isEmpty() ? made.token : token)) ? row.recordId
                                                                                                  : QByteArray();
    }

    [[nodiscard]] QList<Instance> rows() const { return f->instances.instances(); }
    [[nodiscard]] Instance row(const QByteArray &recordId) const
    {
        const auto found = f->instances.instance(recordId);
        return found ? *found : Instance();
    }
    [[nodiscard]] PracticeInstance *remote(const QByteArray &recordId) const
    {
        return f->sandbox.tenant().findById(row(recordId).id);
    }

    void arm(const QString &fault, const QString &operation)
    {
        QCOMPARE(f->sandbox.switches().set(QString(fault).replace(u"%1"_s, operation)), QString());
    }

    CareJob *run(CareJob *job)
    {
        m_job = job;
        [&] { QTRY_VERIFY_WITH_TIMEOUT(job->isFinished(), 20'000); }();
        return job;
    }

    /// What is saved of the row, and what the last job said of it.
    void checkRow(const QByteArray &recordId, InstanceReach reach, InstanceState state, const QString &problem)
    {
        const Instance saved = row(recordId);
        QCOMPARE(saved.reach, reach);
        QCOMPARE(saved.state, state);
        const auto &results = m_job->results();
        const auto result = std::find_if(results.cbegin(), results.cend(), [&](const CareResult &candidate) {
            return candidate.instance.recordId == recordId;
        });
        QVERIFY(result != results.cend());
        QCOMPARE(result->problem.value_or(Problem()).id, problem);
        QCOMPARE(result->instance.reach, reach);
    }

    std::unique_ptr<CreationFixture> f;
    std::unique_ptr<InstanceCare> m_care;
    QByteArray m_account;
    CareJob *m_job = nullptr;
};

QTEST_GUILESS_MAIN(InstanceCareTest)
#include "instancecaretest.moc"
