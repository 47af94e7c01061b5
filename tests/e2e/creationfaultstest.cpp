// SPDX-License-Identifier: GPL-3.0-or-later
// POST /instances under faults: sent once in every case, the outcome explained, nothing made twice.
#include "app/vault/keyslots.h"
#include "tests/support/creationfixture.h"
#include "tests/support/vaultfixture.h"

#ifdef Q_OS_UNIX
#include "tests/support/filesizelimit.h"
#endif

#include <QNetworkProxy>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>

using namespace iw;
using namespace Qt::StringLiterals;
using State = InstanceCreation::State;

namespace {

/// A way to the service that can be closed and opened again at the same port.
class Gate final
{
public:
    Gate()
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            while (QTcpSocket *near = m_server.nextPendingConnection()) {
                auto *far = new QTcpSocket(near);
                far->connectToHost(QHostAddress::LocalHost, m_behind);
                QObject::connect(near, &QTcpSocket::readyRead, far, [near, far] { far->write(near->readAll()); });
                QObject::connect(far, &QTcpSocket::readyRead, near, [near, far] { near->write(far->readAll()); });
                QObject::connect(near, &QTcpSocket::disconnected, near, &QObject::deleteLater);
                QObject::connect(far, &QTcpSocket::disconnected, near, &QTcpSocket::disconnectFromHost);
            }
        });
    }
    [[nodiscard]] bool open(quint16 behind)
    {
        m_behind = behind;
        const bool listens = m_server.listen(QHostAddress::LocalHost, m_port);
        m_port = m_server.serverPort();
        return listens;
    }
    void close()
    {
        m_server.close();
        for (QTcpSocket *connection : m_server.findChildren<QTcpSocket *>(QString(), Qt::FindDirectChildrenOnly))
            connection->abort();
    }
    [[nodiscard]] int port() const { return m_port; }

private:
    QTcpServer m_server;
    quint16 m_behind = 0;
    quint16 m_port = 0;
};

} // namespace

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
        const auto history = f->instances.history(f->creation.instance().recordId);
        QCOMPARE(history->size(), 1);
        QCOMPARE(history->first().kind, InstanceEvent::Kind::Adopted);
        QCOMPARE(history->first().facts.value(u"after"_s), u"lost-answer"_s);
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

    void tellsAServiceThatIsDown()
    {
        CreationDraft elsewhere = f->draft();
        elsewhere.serviceUrl.setPort(9); // nothing listens at the discard port
        f->creation.setDraft(std::move(elsewhere));
        f->creation.requestAuthorization();
        QTRY_VERIFY(f->creation.problem());
        QCOMPARE(f->creation.state(), State::Gathering);
        QCOMPARE(f->creation.problem()->id, u"service.connection-refused"_s);
        QCOMPARE(f->creation.problem()->arguments.value(u"host"_s), u"127.0.0.1:9"_s);
    }

    /// N16: what stands in the way before anything was sent leaves the code for a retry, as long as it is fresh.
    void keepsTheCodeWhereNothingWasSent_data()
    {
        QTest::addColumn<QString>("obstacle");
        QTest::addColumn<QString>("problem"); // or how its id begins
        QTest::newRow("the service went away") << u"gate"_s << u"service.connection-refused"_s;
        QTest::newRow("the proxy went away") << u"proxy"_s << u"service."_s;
        QTest::newRow("the vault was locked") << u"vault"_s << u"vault.locked"_s;
    }
    void keepsTheCodeWhereNothingWasSent()
    {
        QFETCH(QString, obstacle);
        QFETCH(QString, problem);
        const QString passphrase = u"correct horse battery staple"_s;
        f->vault.keySlots().setPassphraseCost(VaultFixture::cheap());
        QCOMPARE(VaultFixture::setPassphrase(f->vault, passphrase), QString());
        Gate gate;
        QVERIFY(gate.open(quint16(QUrl(f->info.serviceUrl).port())));
        CreationDraft draft = f->draft();
        draft.serviceUrl.setPort(gate.port());
        f->signIn(std::move(draft));
        QCOMPARE(f->creation.state(), State::Ready);
        const QDateTime came = f->creation.codeTime();
        if (obstacle == "gate"_L1)
            gate.close();
        else if (obstacle == "proxy"_L1)
            f->network.setProxy({ QNetworkProxy::HttpProxy, u"127.0.0.1"_s, 9 });
        else
            f->vault.lock();
        for (int press = 0; press < 2; ++press) {
            f->creation.create();
            QTRY_VERIFY(!f->creation.isBusy());
            QCOMPARE(f->creation.state(), State::Ready);
            QVERIFY(f->creation.problem());
            QVERIFY2(f->creation.problem()->id.startsWith(problem), qPrintable(f->creation.problem()->id));
            QVERIFY(f->creation.hasCode());
        }
        QVERIFY(f->instances.unfinished().isEmpty());
        QCOMPARE(f->sandbox.counters().postInstancesSent, 0);
        QCOMPARE(f->creation.codeTime(), came); // its age is not that of the retry
        QVERIFY(!f->creation.codeIsStale(came.addSecs(599)));
        QVERIFY(f->creation.codeIsStale(came.addSecs(601)));
        if (obstacle == "gate"_L1)
            QVERIFY(gate.open(quint16(QUrl(f->info.serviceUrl).port())));
        else if (obstacle == "proxy"_L1)
            f->network.setProxy(QNetworkProxy::NoProxy);
        else
            QCOMPARE(VaultFixture::openPassphrase(f->vault, passphrase), QString());
        f->creation.create();
        QTRY_COMPARE(f->creation.state(), State::Done);
        QCOMPARE(f->sandbox.counters().postInstancesSent, 1);
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
