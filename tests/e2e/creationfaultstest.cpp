// SPDX-License-Identifier: GPL-3.0-or-later
// POST /instances under faults: sent once in every case, the outcome explained, nothing made twice.
#include "tests/support/creationfixture.h"

#ifdef Q_OS_UNIX
#include "tests/support/filesizelimit.h"
#endif

#include <QSignalSpy>

using namespace iw;
using namespace Qt::StringLiterals;
using State = InstanceCreation::State;

class CreationFaultsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        f = std::make_unique<CreationFixture>();
        QVERIFY(f->start());
    }

    void cleanup() { f.reset(); }

    void sendsOnceAndFindsWhatWasMade_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::newRow("answer swallowed") << u"drop-after"_s;
        QTest::newRow("answer cut in its head") << u"truncate-20"_s;
        QTest::newRow("answer cut in its body") << u"truncate-body-40"_s;
        QTest::newRow("garbage") << u"garbage"_s;
    }

    void sendsOnceAndFindsWhatWasMade()
    {
        QFETCH(QString, fault);
        f->signIn(f->draft());
        QCOMPARE(f->sandbox.switches().set(u"relay=POST /instances:%1"_s.arg(fault)), QString());
        f->creation.create();
        QTRY_COMPARE(f->creation.state(), State::Done);
        QCOMPARE(f->sandbox.counters().postInstancesSent, 1);
        QCOMPARE(f->sandbox.counters().postInstancesExecuted, 1);
        QCOMPARE(f->instances.instances().size(), 1);
        QVERIFY(!f->creation.token().isEmpty());
        QVERIFY(f->instances.unfinished().isEmpty());
    }

    void sendsOnceWhenNothingArrived()
    {
        f->signIn(f->draft());
        QCOMPARE(f->sandbox.switches().set(u"relay=POST /instances:drop-before"_s), QString());
        f->creation.create();
        QTRY_COMPARE(f->creation.state(), State::OutcomeUnknown);
        QCOMPARE(f->creation.problem()->id, u"creation.not-found-after-loss"_s);
        QCOMPARE(f->sandbox.counters().postInstancesSent, 1);
        QCOMPARE(f->instances.unfinished().size(), 1);
        QVERIFY(f->instances.instances().isEmpty());
        QVERIFY(!f->creation.hasCode()); // sent once, never again

        f->creation.lookUpAgain();
        QTRY_COMPARE(f->creation.state(), State::OutcomeUnknown);
        QCOMPARE(f->sandbox.counters().postInstancesSent, 1);
        f->creation.giveUpOutcome();
        QCOMPARE(f->creation.state(), State::Gathering);
        QVERIFY(f->instances.unfinished().isEmpty());
        f->signIn(f->draft());
        f->creation.create();
        QTRY_COMPARE(f->creation.state(), State::Done);
    }

    void letsTheUserChooseAmongSeveral()
    {
        // Another program makes one of the same name in the meantime: equal names are allowed.
        f->signIn(f->draft());
        CreationFixture other;
        QVERIFY(other.vault.open());
        other.vault.beginSession();
        other.info = f->info;
        other.signIn(other.draft());
        other.creation.create();
        QTRY_COMPARE(other.creation.state(), State::Done);

        QCOMPARE(f->sandbox.switches().set(u"relay=POST /instances:drop-after"_s), QString());
        f->creation.create();
        QTRY_COMPARE(f->creation.state(), State::OutcomeUnknown);
        QCOMPARE(f->creation.problem()->id, u"creation.several-after-loss"_s);
        QCOMPARE(int(f->creation.candidates().size()), 2);
        const qsizetype mine = f->creation.candidates()[0].id == other.creation.instance().id ? 1 : 0;
        f->creation.adopt(mine);
        QCOMPARE(f->creation.state(), State::Done);
        QVERIFY(f->creation.instance().id != other.creation.instance().id);
    }

    /// D1: an intent that finds no room sends nothing, and once there is room the same sign-in is good.
    void sendsNothingBeforeItsIntentIsSaved()
    {
#ifndef Q_OS_UNIX
        QSKIP("A disk cannot be filled here.");
#else
        f->signIn(f->draft());
        QTRY_COMPARE(f->creation.state(), State::Ready);
        {
            const FileSizeLimit none(0);
            f->creation.create();
        }
        QCOMPARE(f->creation.state(), State::Ready);
        QVERIFY(f->creation.problem());
        QVERIFY2(f->creation.problem()->id.startsWith("vault."_L1), qPrintable(f->creation.problem()->id));
        QVERIFY(f->creation.hasCode());
        QVERIFY(f->instances.unfinished().isEmpty());
        QCOMPARE(f->sandbox.counters().postInstancesSent, 0);
        f->creation.create();
        QTRY_COMPARE(f->creation.state(), State::Done);
        QCOMPARE(f->sandbox.counters().postInstancesSent, 1);
#endif
    }

    /// D1: what was made and finds no room is kept in memory until it is saved.
    void keepsWhatCouldNotBeSaved()
    {
#ifndef Q_OS_UNIX
        QSKIP("A disk cannot be filled here.");
#else
        f->signIn(f->draft());
        QCOMPARE(f->sandbox.switches().set(u"slow=300"_s), QString());
        f->creation.create();
        QTRY_COMPARE(f->sandbox.counters().postInstancesSent, 1);
        {
            const FileSizeLimit none(0);
            QTRY_COMPARE(f->creation.state(), State::SaveFailed);
        }
        QVERIFY(!f->creation.token().isEmpty());
        QVERIFY(f->instances.instances().isEmpty());
        f->creation.saveAgain();
        QTRY_COMPARE(f->creation.state(), State::Done);
        QCOMPARE(f->instances.instances().size(), 1);
        QCOMPARE(f->sandbox.counters().postInstancesSent, 1);
#endif
    }

    void keepsTheCodeWhereTheServiceStoppedAtItsDoor_data()
    {
        QTest::addColumn<QString>("fault");
        for (const char *status : { "401", "403", "429" })
            QTest::newRow(status) << QString::fromLatin1(status);
    }

    void keepsTheCodeWhereTheServiceStoppedAtItsDoor()
    {
        QFETCH(QString, fault);
        f->signIn(f->draft());
        QCOMPARE(f->sandbox.switches().set(u"fail=POST /instances:%1"_s.arg(fault)), QString());
        f->creation.create();
        QTRY_VERIFY(f->creation.problem() && !f->creation.isBusy());
        QCOMPARE(f->creation.state(), State::Ready);
        QVERIFY(f->creation.hasCode());
        QVERIFY(f->instances.unfinished().isEmpty());
        f->creation.create();
        QTRY_COMPARE(f->creation.state(), State::Done);
        QCOMPARE(f->sandbox.counters().postInstancesExecuted, 1);
    }

    void goesBackToTheSignInWhereTheCodeIsSpent()
    {
        QCOMPARE(f->sandbox.switches().set(u"expired-code"_s), QString());
        f->signIn(f->draft());
        f->creation.create();
        QTRY_COMPARE(f->creation.state(), State::Gathering);
        QVERIFY(f->creation.problem());
        QVERIFY(!f->creation.problem()->providerMessage.isEmpty());
        QCOMPARE(f->creation.problem()->requestId.size(), 24);
        QVERIFY(!f->creation.hasCode());
    }

    void keepsTheCodeWhileTheServiceIsDown()
    {
        f->signIn(f->draft());
        CreationDraft elsewhere = f->draft();
        // Nothing listens at the discard port: the POST is certainly not sent.
        elsewhere.serviceUrl.setPort(9);
        f->creation.setDraft(std::move(elsewhere));
        f->creation.requestAuthorization();
        QTRY_VERIFY(f->creation.problem());
        QCOMPARE(f->creation.state(), State::Gathering);
        QCOMPARE(f->creation.problem()->id, u"service.connection-refused"_s);
        QCOMPARE(f->creation.problem()->arguments.value(u"host"_s), u"127.0.0.1:9"_s);
    }

    void leavesAnIntentWhereItIsCancelledAfterTheSend()
    {
        f->signIn(f->draft());
        QCOMPARE(f->sandbox.switches().set(u"relay=POST /instances:hang"_s), QString());
        f->creation.create();
        QTRY_COMPARE(f->sandbox.counters().postInstancesExecuted, 1);
        f->creation.cancel();
        QCOMPARE(f->creation.state(), State::OutcomeUnknown);
        QCOMPARE(f->instances.unfinished().size(), 1);
        f->creation.lookUpAgain();
        QTRY_COMPARE(f->creation.state(), State::Done);
        QCOMPARE(f->sandbox.counters().postInstancesSent, 1);
    }

    void writesNoSecretIntoTheExchangeLog()
    {
        f->signIn(f->draft());
        f->creation.create();
        QTRY_COMPARE(f->creation.state(), State::Done);
        const QString text = f->log.toText();
        QVERIFY(text.contains(u"/instances"_s));
        for (const QString &secret : { f->info.userSecret, f->info.organizationSecret, f->info.apiSecret,
                                       f->info.encryptedKey, f->creation.token().reveal() })
            QVERIFY(!text.contains(secret));
    }

private:
    std::unique_ptr<CreationFixture> f;
};

QTEST_GUILESS_MAIN(CreationFaultsTest)
#include "creationfaultstest.moc"
