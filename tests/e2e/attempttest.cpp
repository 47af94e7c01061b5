// SPDX-License-Identifier: GPL-3.0-or-later
// A sign-in that is handed to a customer: kept, continued minutes or a restart later, withdrawn. The conversation by
// itself, against the practice service on real sockets.
#include "app/base/random.h"
#include "app/vault/keyslots.h"
#include "tests/support/creationfixture.h"
#include "tests/support/vaultfixture.h"

#include <QFile>

using namespace iw;
using namespace Qt::StringLiterals;
using State = InstanceCreation::State;

namespace {

const QString passphrase = u"correct horse battery staple"_s;

/// The program once more, over the folder of another.
struct Restarted
{
    explicit Restarted(const CreationFixture &former)
        : vault(former.vault.file()), accounts(vault), instances(vault, accounts), client(network, log, redactor),
          creation(client, accounts, instances)
    {
    }

    Redactor redactor;
    ExchangeLog log;
    QNetworkAccessManager network;
    Vault vault;
    AccountStore accounts;
    InstanceRepository instances;
    ServiceClient client;
    InstanceCreation creation;
};

} // namespace

class AttemptTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        f = std::make_unique<CreationFixture>();
        QVERIFY(f->start());
        f->vault.keySlots().setPassphraseCost(VaultFixture::cheap());
        QCOMPARE(VaultFixture::setPassphrase(f->vault, passphrase), QString());
        reachSignIn();
    }
    void cleanup() { f.reset(); }

    void isARowThatIsNoInstance()
    {
        const Instance attempt = keep();
        QVERIFY(attempt.isAttempt() && !attempt.isUnfinished());
        QCOMPARE(attempt.state, InstanceState::Waiting);
        QCOMPARE(attempt.name, u"Acme Keap"_s);
        QCOMPARE(attempt.callbackUrl, f->info.callbackUrl);
        QVERIFY(attempt.secretFields.contains(signInAddressField()));
        QVERIFY(attempt.secretFields.contains(u"oauth.api.secret"_s));
        QVERIFY(f->instances.instances().isEmpty());
        QVERIFY(f->instances.unfinished().isEmpty());
        QFile file(f->vault.file());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(f->creation.authorization().state.toUtf8()));
        // The same sign-in once more is the same row.
        QVERIFY(f->creation.keepWaiting());
        QCOMPARE(f->instances.attempts().size(), 1);
    }

    void goesOnAfterARestart()
    {
        const Instance attempt = keep();
        const QUrl answer = f->redirect(); // the customer signs in meanwhile
        const QString address = f->creation.authorization().text;
        Restarted later(*f);
        QVERIFY(later.vault.open());
        QCOMPARE(VaultFixture::openPassphrase(later.vault, passphrase), QString());
        later.creation.setDraft(f->draft());
        later.creation.resume(attempt.recordId);
        QCOMPARE(later.creation.state(), State::SigningIn);
        QVERIFY(later.creation.isKept());
        QCOMPARE(later.creation.authorization().text, address);
        later.creation.acceptAnswer(later.creation.target().pastedAnswer(answer.toString(QUrl::FullyEncoded)));
        QCOMPARE(later.creation.state(), State::Ready);
        QCOMPARE(later.instances.attempts().size(), 1); // until something is sent
        later.creation.create();
        QTRY_COMPARE(later.creation.state(), State::Done);
        QCOMPARE(f->sandbox.counters().postInstancesSent, 1);
        QVERIFY(later.instances.attempts().isEmpty());
        const QList<Instance> made = later.instances.instances();
        QCOMPARE(made.size(), 1);
        QCOMPARE(made.first().recordId, attempt.recordId);
        QVERIFY(!made.first().secretFields.contains(signInAddressField()));
        QCOMPARE(later.instances.secret(made.first(), u"token"_s)->reveal(), later.creation.token().reveal());
        QVERIFY(!later.creation.isKept());
    }

    void refusesAnotherState()
    {
        keep();
        QUrl answer = f->redirect();
        QString text = answer.toString(QUrl::FullyEncoded);
        QVERIFY(text.contains(f->creation.authorization().state));
        text.replace(f->creation.authorization().state, randomToken());
        f->creation.acceptAnswer(f->creation.target().pastedAnswer(text));
        QCOMPARE(f->creation.state(), State::SigningIn);
        QCOMPARE(f->creation.problem()->id, u"signin.state-mismatch"_s);
        QCOMPARE(f->instances.attempts().first().state, InstanceState::Waiting);
        f->creation.acceptAnswer(f->creation.target().answer(answer)); // and still takes its own
        QCOMPARE(f->creation.state(), State::Ready);
    }

    /// A4: the right answer, too late.
    void refusesTheAnswerOfOneThatWasWithdrawn()
    {
        const Instance attempt = keep();
        const QUrl answer = f->redirect();
        f->vault.lock(); // withdrawing needs no key
        QVERIFY(f->instances.withdraw(attempt));
        const Instance row = f->instances.attempts().first();
        QCOMPARE(row.state, InstanceState::Withdrawn);
        QVERIFY(row.secretFields.isEmpty());
        f->creation.acceptAnswer(f->creation.target().answer(answer));
        QCOMPARE(f->creation.state(), State::Gathering);
        QCOMPARE(f->creation.problem()->id, u"creation.attempt-ended"_s);
        QVERIFY(!f->creation.hasCode());
        f->creation.resume(attempt.recordId);
        QCOMPARE(f->creation.problem()->id, u"creation.attempt-ended"_s);
        QCOMPARE(f->sandbox.counters().postInstancesSent, 0);
        // The sign-in that follows is another one.
        QCOMPARE(VaultFixture::openPassphrase(f->vault, passphrase), QString());
        f->signIn(f->draft());
        f->creation.create();
        QTRY_COMPARE(f->creation.state(), State::Done);
        QCOMPARE(f->instances.attempts().size(), 1);
    }

    void sendsNothingWhereItWasWithdrawnAfterTheAnswer()
    {
        const Instance attempt = keep();
        f->creation.acceptAnswer(f->creation.target().answer(f->redirect()));
        QCOMPARE(f->creation.state(), State::Ready);
        QVERIFY(f->instances.withdraw(attempt));
        f->creation.create();
        QCOMPARE(f->creation.problem()->id, u"creation.attempt-ended"_s);
        QCOMPARE(f->sandbox.counters().postInstancesSent, 0);
    }

    void waitsOnWhereTheServiceStoppedAtItsDoor()
    {
        keep();
        const QString address = f->creation.authorization().text;
        f->creation.acceptAnswer(f->creation.target().answer(f->redirect()));
        QCOMPARE(f->sandbox.switches().set(u"fail=POST /instances:403"_s), QString());
        f->creation.create();
        QTRY_VERIFY(f->creation.problem() && !f->creation.isBusy());
        QCOMPARE(f->creation.state(), State::Ready);
        const Instance row = f->instances.attempts().first();
        QCOMPARE(f->instances.secret(row, signInAddressField())->reveal(), address);
        f->creation.create();
        QTRY_COMPARE(f->creation.state(), State::Done);
        QVERIFY(f->instances.attempts().isEmpty());
        QCOMPARE(f->sandbox.counters().postInstancesExecuted, 1);
    }

    void takesANewLinkWhereTheCodeWasSpent()
    {
        QCOMPARE(f->sandbox.switches().set(u"expired-code"_s), QString());
        const Instance attempt = keep();
        f->creation.acceptAnswer(f->creation.target().answer(f->redirect()));
        f->creation.create();
        QTRY_COMPARE(f->creation.state(), State::Gathering);
        QVERIFY(f->creation.problem());
        QCOMPARE(f->instances.attempts().size(), 1);
        QVERIFY(!f->instances.attempts().first().secretFields.contains(signInAddressField()));
        f->creation.resume(attempt.recordId);
        QCOMPARE(f->creation.problem()->id, u"creation.link-used"_s);
        f->sandbox.switches().reset();
        f->creation.requestAuthorization();
        QTRY_COMPARE(f->creation.state(), State::SigningIn);
        QVERIFY(f->creation.keepWaiting());
        QCOMPARE(f->instances.attempts().size(), 1);
        QCOMPARE(f->instances.attempts().first().recordId, attempt.recordId);
        QVERIFY(f->instances.attempts().first().secretFields.contains(signInAddressField()));
    }

    void anotherServiceIsAnotherAttempt()
    {
        const Instance attempt = keep();
        CreationDraft elsewhere = f->draft();
        elsewhere.connector = u"infusionsoftcrm"_s;
        QVERIFY(f->creation.setDraft(std::move(elsewhere)));
        QVERIFY(!f->creation.isKept());
        QCOMPARE(f->instances.attempts().first().recordId, attempt.recordId);
    }

    void isSentOnceByTwoProgramsWithOneAnswer()
    {
        const Instance attempt = keep();
        const QUrl answer = f->redirect();
        Restarted a(*f);
        Restarted b(*f);
        for (Restarted *one : { &a, &b }) {
            QVERIFY(one->vault.open());
            QCOMPARE(VaultFixture::openPassphrase(one->vault, passphrase), QString());
            one->creation.setDraft(f->draft());
            one->creation.resume(attempt.recordId);
            one->creation.acceptAnswer(one->creation.target().pastedAnswer(answer.toString(QUrl::FullyEncoded)));
            QCOMPARE(one->creation.state(), State::Ready);
        }
        a.creation.create();
        b.creation.create();
        QTRY_COMPARE(a.creation.state(), State::Done);
        QCOMPARE(b.creation.problem()->id, u"creation.attempt-ended"_s);
        QCOMPARE(f->sandbox.counters().postInstancesSent, 1);
    }

    void isNotTakenUpForAnotherApplication()
    {
        const Instance attempt = keep();
        const QUrl answer = f->redirect();
        Restarted later(*f);
        QVERIFY(later.vault.open());
        QCOMPARE(VaultFixture::openPassphrase(later.vault, passphrase), QString());
        CreationDraft other = f->draft();
        other.values.insert(configurationkey::apiKey(), u"another-application"_s);
        later.creation.setDraft(std::move(other));
        later.creation.resume(attempt.recordId);
        QTRY_COMPARE(later.creation.state(), State::SigningIn);
        QVERIFY(!later.creation.isKept());
        later.creation.acceptAnswer(later.creation.target().pastedAnswer(answer.toString(QUrl::FullyEncoded)));
        QCOMPARE(later.creation.problem()->id, u"signin.state-mismatch"_s);
        QCOMPARE(f->instances.attempts().first().state, InstanceState::Waiting);
        QCOMPARE(f->sandbox.counters().postInstancesSent, 0);
    }

    void needsAnOpenVault()
    {
        const Instance attempt = keep();
        f->vault.lock();
        QCOMPARE(f->creation.keepWaiting().problem().id, u"vault.locked"_s);
        f->creation.resume(attempt.recordId);
        QCOMPARE(f->creation.state(), State::Gathering);
        QCOMPARE(f->creation.problem()->id, u"vault.locked"_s);
        QCOMPARE(f->instances.attempts().size(), 1);
    }

    void sessionOnlySecretsEndWithTheProgram()
    {
        CreationFixture session;
        QVERIFY(session.start());
        session.creation.setDraft(session.draft());
        session.creation.requestAuthorization();
        QTRY_COMPARE(session.creation.state(), State::SigningIn);
        QVERIFY(session.creation.keepWaiting());
        Restarted later(session);
        QVERIFY(later.vault.open());
        later.vault.beginSession();
        later.creation.setDraft(session.draft());
        later.creation.resume(later.instances.attempts().first().recordId);
        QCOMPARE(later.creation.problem()->id, u"creation.link-used"_s);
    }

private:
    void reachSignIn()
    {
        f->creation.setDraft(f->draft());
        f->creation.requestAuthorization();
        QTRY_COMPARE(f->creation.state(), State::SigningIn);
    }

    Instance keep()
    {
        const auto kept = f->creation.keepWaiting();
        return kept ? f->instances.attempts().value(0) : Instance();
    }

    std::unique_ptr<CreationFixture> f;
};

QTEST_GUILESS_MAIN(AttemptTest)
#include "attempttest.moc"
