// SPDX-License-Identifier: GPL-3.0-or-later
// An intent whose outcome is not known, taken up by UnfinishedCreation: every end of it, and one POST in all of them.
#include "app/instances/unfinishedcreation.h"
#include "app/sandbox/practicetenant.h"
#include "tests/support/creationfixture.h"
#include "tests/support/practiceclient.h"
#include "tests/support/vaultfixture.h"

#include <QSignalSpy>

using namespace iw;
using namespace Qt::StringLiterals;
using State = UnfinishedCreation::State;

namespace {

/// What another window or command of the person's has open on the same vault.
struct OtherProgram
{
    explicit OtherProgram(const CreationFixture &f)
        : vault(f.vault.file()), accounts(vault), instances(vault, accounts), client(network, log, redactor)
    {
    }
    [[nodiscard]] bool open(const QString &passphrase)
    {
        return vault.open() && VaultFixture::openPassphrase(vault, passphrase).isEmpty();
    }

    Redactor redactor;
    ExchangeLog log;
    QNetworkAccessManager network;
    Vault vault;
    AccountStore accounts;
    InstanceRepository instances;
    ServiceClient client;
};

const QString passphrase = u"correct horse battery staple"_s;

} // namespace

class UnfinishedCreationTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        f = std::make_unique<CreationFixture>();
        f->vault.keySlots().setPassphraseCost(VaultFixture::cheap());
        QVERIFY(f->start());
        QCOMPARE(VaultFixture::setPassphrase(f->vault, passphrase), QString());
    }

    void cleanup()
    {
        // The rule of all rules, after whatever was done.
        QCOMPARE(f->sandbox.counters().postInstancesSent, m_posts);
        m_posts = 1;
        f.reset();
    }

    /// N2, N3: the intent of an answer that was lost, with the program gone since.
    void findsAndAdoptsWhatWasMade()
    {
        loseAnswer();
        auto unfinished = takeUp();
        unfinished->lookUp();
        QTRY_COMPARE(unfinished->state(), State::Found);
        QVERIFY(unfinished->isCertain());
        QCOMPARE(unfinished->problem()->id, u"creation.found-after-loss"_s);
        QCOMPARE(unfinished->candidates().size(), 1);
        QCOMPARE(unfinished->candidates().first().name, u"Acme Keap"_s);
        QVERIFY(unfinished->candidates().first().createdAt.isValid());
        QCOMPARE(f->instances.unfinished().size(), 1); // nothing is done by itself

        QSignalSpy changed(&f->instances, &InstanceRepository::changed);
        unfinished->adopt(0);
        QCOMPARE(unfinished->state(), State::Saved);
        QVERIFY(!unfinished->problem());
        QVERIFY(changed.count() > 0);
        QVERIFY(f->instances.unfinished().isEmpty());
        QCOMPARE(f->instances.instances().size(), 1);
        const Instance saved = f->instances.instances().first();
        QCOMPARE(saved.id, unfinished->instance().id);
        QCOMPARE(saved.state, InstanceState::Valid);
        QCOMPARE(f->instances.secret(saved, u"token"_s)->reveal(), tokenAtService(saved.id));
        QCOMPARE(f->instances.secret(saved, u"oauth.api.secret"_s)->reveal(), f->info.apiSecret);
    }

    /// The service's own 5xx after the instance was made: looked up, not taken for a refusal.
    void takesUpAnErrorOfTheServiceItself()
    {
        f->signIn(f->draft());
        QCOMPARE(f->sandbox.switches().set(u"fail=POST /instances:after-500"_s), QString());
        f->creation.create();
        QTRY_COMPARE(f->creation.state(), InstanceCreation::State::Done);
        QCOMPARE(f->instances.instances().size(), 1);
        QVERIFY(f->instances.unfinished().isEmpty());
        QCOMPARE(f->creation.token().reveal(), tokenAtService(f->creation.instance().id));
    }

    void tellsWhatTheServiceSaidWhereItMadeNone()
    {
        f->signIn(f->draft());
        QCOMPARE(f->sandbox.switches().set(u"fail=POST /instances:500"_s), QString());
        f->creation.create();
        QTRY_COMPARE(f->creation.state(), InstanceCreation::State::OutcomeUnknown);
        const Problem problem = *f->creation.problem();
        QCOMPARE(problem.id, u"creation.not-found-after-loss"_s);
        QCOMPARE(problem.message, u"An unexpected error occurred"_s);
        QCOMPARE(problem.requestId.size(), 24);
        QVERIFY(!f->creation.hasCode());
        QCOMPARE(f->instances.unfinished().size(), 1);
    }

    void saysThatNoneWasMade()
    {
        loseAnswer(u"drop-before"_s);
        auto unfinished = takeUp();
        unfinished->lookUp();
        QTRY_COMPARE(unfinished->state(), State::NotFound);
        QCOMPARE(unfinished->problem()->id, u"creation.not-found-after-loss"_s);
        QVERIFY(unfinished->savedRecord().isEmpty());
        QCOMPARE(f->instances.unfinished().size(), 1);
        unfinished->lookUp(); // again and again
        QTRY_COMPARE(unfinished->state(), State::NotFound);
        unfinished->forget();
        QCOMPARE(unfinished->state(), State::Forgotten);
        QVERIFY(f->instances.unfinished().isEmpty());
        QVERIFY(f->instances.instances().isEmpty());
    }

    /// The instance appears while the person looks: what was none a moment ago is found now.
    void findsALateOne()
    {
        loseAnswer(u"drop-before"_s);
        auto unfinished = takeUp();
        unfinished->lookUp();
        QTRY_COMPARE(unfinished->state(), State::NotFound);
        PracticeClient person(f->info);
        QCOMPARE(person.create(u"Acme Keap"_s).status, 200);
        m_posts = 2; // that one
        unfinished->lookUp();
        QTRY_COMPARE(unfinished->state(), State::Found);
        unfinished->adopt(0);
        QCOMPARE(unfinished->state(), State::Saved);
    }

    void letsThePersonChooseAmongSeveral()
    {
        loseAnswer();
        PracticeClient person(f->info);
        const QString other = QString::number(person.create(u"Acme Keap"_s).object()["id"_L1].toInteger());
        m_posts = 2;
        auto unfinished = takeUp();
        unfinished->lookUp();
        QTRY_COMPARE(unfinished->state(), State::Found);
        QCOMPARE(unfinished->problem()->id, u"creation.several-after-loss"_s);
        QCOMPARE(unfinished->candidates().size(), 2);
        QVERIFY(!unfinished->isCertain());
        unfinished->adopt(-1);
        unfinished->adopt(2);
        QCOMPARE(unfinished->state(), State::Found);
        const qsizetype mine = unfinished->candidates().first().id == other ? 1 : 0;
        const QString id = unfinished->candidates()[mine].id;
        unfinished->adopt(mine);
        QCOMPARE(unfinished->state(), State::Saved);
        QCOMPARE(f->instances.instances().size(), 1);
        QCOMPARE(f->instances.instances().first().id, id);
        QCOMPARE(unfinished->token().reveal(), tokenAtService(id));
    }

    /// Two with one name, one of them made: neither takes it by itself, and each instance is saved once.
    void twoIntentsOfOneNameShareNothing()
    {
        loseAnswer(u"drop-before"_s);
        m_posts = 2;
        f->creation.cancel();
        InstanceCreation second(f->client, f->accounts, f->instances);
        second.setDraft(f->draft());
        second.requestAuthorization();
        QTRY_COMPARE(second.state(), InstanceCreation::State::SigningIn);
        ProviderSignIn person;
        second.acceptAnswer(
            second.target().answer(person.signIn(second.authorization().url, f->info.user, f->info.password)));
        QCOMPARE(f->sandbox.switches().set(u"relay=POST /instances:drop-after"_s), QString());
        second.create();
        QTRY_COMPARE(second.state(), InstanceCreation::State::OutcomeUnknown);
        QCOMPARE(second.problem()->id, u"creation.shared-after-loss"_s); // not taken by itself
        QCOMPARE(f->instances.unfinished().size(), 2);

        UnfinishedCreation one(f->client, f->instances, f->instances.unfinished()[0]);
        UnfinishedCreation two(f->client, f->instances, f->instances.unfinished()[1]);
        one.lookUp();
        two.lookUp();
        QTRY_COMPARE(one.state(), State::Found);
        QTRY_COMPARE(two.state(), State::Found);
        QVERIFY(!one.isCertain() && !two.isCertain());
        one.adopt(0);
        QCOMPARE(one.state(), State::Saved);
        two.lookUp();
        QTRY_COMPARE(two.state(), State::NotFound);
        QCOMPARE(f->instances.instances().size(), 1);
    }

    void tellsWhereItIsSavedAlready()
    {
        loseAnswer();
        const Instance intent = f->instances.unfinished().first();
        PracticeClient person(f->info);
        const QString id = QString::number(person.call("GET", u"/instances"_s).array().first()["id"_L1].toInteger());
        Instance row = intent; // brought in by another way
        row.recordId.clear();
        row.revision = 0;
        QVERIFY(f->instances.begin(row, {}));
        row.id = id;
        row.state = InstanceState::Valid;
        QVERIFY(f->instances.complete(row, Secret::fromText(u"t"_s)));
        auto unfinished = takeUp();
        unfinished->lookUp();
        QTRY_COMPARE(unfinished->state(), State::NotFound);
        QCOMPARE(unfinished->problem()->id, u"creation.already-saved"_s);
        QCOMPARE(unfinished->savedRecord(), row.recordId);
        QVERIFY(unfinished->candidates().isEmpty());
    }

    /// The same intent from two programs at once: one row, whoever is first, and the other is told.
    void isAdoptedOnceByTwoPrograms()
    {
        loseAnswer();
        OtherProgram other(*f);
        QVERIFY(other.open(passphrase));
        auto mine = takeUp();
        UnfinishedCreation theirs(other.client, other.instances, other.instances.unfinished().first());
        mine->lookUp();
        theirs.lookUp();
        QTRY_COMPARE(mine->state(), State::Found);
        QTRY_COMPARE(theirs.state(), State::Found);
        theirs.adopt(0);
        QCOMPARE(theirs.state(), State::Saved);
        mine->adopt(0);
        QCOMPARE(mine->state(), State::Saved);
        QVERIFY(mine->resolvedElsewhere());
        QCOMPARE(mine->problem()->id, u"creation.saved-elsewhere"_s);
        QCOMPARE(mine->instance().recordId, theirs.instance().recordId);
        QCOMPARE(f->instances.instances().size(), 1);
        QCOMPARE(mine->token().reveal(), tokenAtService(mine->instance().id));
    }

    void isNotForgottenOnceAdoptedElsewhere()
    {
        loseAnswer();
        OtherProgram other(*f);
        QVERIFY(other.open(passphrase));
        auto mine = takeUp();
        UnfinishedCreation theirs(other.client, other.instances, other.instances.unfinished().first());
        theirs.lookUp();
        QTRY_COMPARE(theirs.state(), State::Found);
        theirs.adopt(0);
        mine->forget();
        QCOMPARE(mine->state(), State::Saved);
        QVERIFY(mine->resolvedElsewhere());
        QCOMPARE(f->instances.instances().size(), 1); // the row stays
    }

    void isAdoptedAlthoughForgottenElsewhere()
    {
        loseAnswer();
        OtherProgram other(*f);
        QVERIFY(other.open(passphrase));
        auto mine = takeUp();
        mine->lookUp();
        QTRY_COMPARE(mine->state(), State::Found);
        QVERIFY(other.instances.forget(other.instances.unfinished().first()));
        mine->adopt(0);
        QCOMPARE(mine->state(), State::Saved);
        QCOMPARE(f->instances.instances().size(), 1);
        QCOMPARE(f->instances.secret(f->instances.instances().first(), u"token"_s)->reveal(),
                 tokenAtService(mine->instance().id));
        QVERIFY(f->instances.unfinished().isEmpty());
    }

    void tellsWhereItIsGone()
    {
        loseAnswer();
        OtherProgram other(*f);
        QVERIFY(other.open(passphrase));
        auto mine = takeUp();
        QVERIFY(other.instances.forget(other.instances.unfinished().first()));
        mine->lookUp();
        QCOMPARE(mine->state(), State::Forgotten);
        QCOMPARE(mine->problem()->id, u"creation.forgotten-elsewhere"_s);
    }

    /// Only marked by the program that was still sending it: adopted in the same row all the same.
    void isAdoptedWhereOnlyMarkedElsewhere()
    {
        loseAnswer();
        OtherProgram other(*f);
        QVERIFY(other.open(passphrase));
        auto mine = takeUp();
        mine->lookUp();
        QTRY_COMPARE(mine->state(), State::Found);
        Instance marked = other.instances.unfinished().first();
        QVERIFY(other.instances.markUnknown(marked));
        mine->adopt(0);
        QCOMPARE(mine->state(), State::Saved);
        QCOMPARE(mine->instance().recordId, marked.recordId);
        QVERIFY(f->instances.secret(mine->instance(), u"oauth.api.secret"_s));
    }

    /// Creating in one program, adopted from another before the answer came: one row for both.
    void isSavedOnceWhereAdoptedBeforeTheAnswer()
    {
        f->signIn(f->draft());
        QCOMPARE(f->sandbox.switches().set(u"relay=POST /instances:drip-4"_s), QString());
        f->creation.create();
        QTRY_COMPARE(f->sandbox.counters().postInstancesExecuted, 1);
        OtherProgram other(*f);
        QVERIFY(other.open(passphrase));
        UnfinishedCreation theirs(other.client, other.instances, other.instances.unfinished().first());
        theirs.lookUp();
        QTRY_COMPARE(theirs.state(), State::Found);
        QCOMPARE(f->creation.state(), InstanceCreation::State::Creating);
        theirs.adopt(0);
        QCOMPARE(theirs.state(), State::Saved);
        QTRY_COMPARE_WITH_TIMEOUT(f->creation.state(), InstanceCreation::State::Done, 60000);
        QCOMPARE(f->instances.instances().size(), 1);
        QCOMPARE(f->creation.instance().recordId, theirs.instance().recordId);
        QVERIFY(!f->creation.token().isEmpty());
    }

    void readsTheTokenThatTheListHides()
    {
        loseAnswer();
        auto unfinished = takeUp();
        QCOMPARE(f->sandbox.switches().set(u"list-hides-token"_s), QString());
        unfinished->lookUp();
        QTRY_COMPARE(unfinished->state(), State::Found);
        QCOMPARE(f->sandbox.switches().set(u"fail=GET /instances/{id}:503-html"_s), QString());
        unfinished->adopt(0);
        QTRY_COMPARE(unfinished->state(), State::Found); // and can be tried again
        QVERIFY(unfinished->problem()->id.startsWith("service."_L1));
        QVERIFY(f->instances.instances().isEmpty());
        unfinished->adopt(0);
        QTRY_COMPARE(unfinished->state(), State::Saved);
        QCOMPARE(f->instances.secret(unfinished->instance(), u"token"_s)->reveal(),
                 tokenAtService(unfinished->instance().id));
    }

    void aLookUpThatFailsSettlesNothing_data()
    {
        QTest::addColumn<QString>("fault");
        for (const char *fault :
             { "fail=GET /instances:500", "fail=GET /instances:401", "fail=GET /instances:200-html",
               "fail=GET /instances:429", "relay=GET /instances:drop-before", "relay=GET /instances:truncate-body-40" })
            QTest::newRow(fault) << QString::fromLatin1(fault);
    }
    void aLookUpThatFailsSettlesNothing()
    {
        QFETCH(QString, fault);
        loseAnswer();
        auto unfinished = takeUp();
        QCOMPARE(f->sandbox.switches().set(fault + (fault.startsWith("relay"_L1) ? u":*"_s : QString())), QString());
        unfinished->lookUp();
        QTRY_COMPARE(unfinished->state(), State::Open);
        QVERIFY(unfinished->problem());
        QCOMPARE(f->instances.unfinished().size(), 1);
        f->sandbox.reset();
        m_posts = 0; // counted anew
        unfinished->lookUp();
        QTRY_COMPARE(unfinished->state(), State::Found);
    }

    /// Thousands at the service: every page is read before anything is said.
    void followsEveryPage()
    {
        loseAnswer();
        QCOMPARE(f->sandbox.switches().set(u"page-size=7"_s), QString());
        PracticeInstance filler = *f->sandbox.tenant().instances().cbegin();
        filler.name = u"Other"_s;
        for (int i = 0; i < 100; ++i)
            (void)f->sandbox.tenant().add(filler);
        auto unfinished = takeUp();
        unfinished->lookUp();
        QTRY_COMPARE(unfinished->state(), State::Found);
        QCOMPARE(unfinished->candidates().size(), 1);
        QCOMPARE(unfinished->candidates().first().name, u"Acme Keap"_s);
    }

    /// K-rows of the session without a slot: the secrets ended with the program.
    void tellsWhereItsSecretsAreGone()
    {
        f = std::make_unique<CreationFixture>(); // without a passphrase: the session only
        QVERIFY(f->start());
        loseAnswer();
        OtherProgram other(*f);
        QVERIFY(other.vault.open());
        QCOMPARE(VaultFixture::setPassphrase(other.vault, passphrase), QString());
        UnfinishedCreation theirs(other.client, other.instances, other.instances.unfinished().first());
        theirs.lookUp();
        QCOMPARE(theirs.state(), State::Open);
        QCOMPARE(theirs.problem()->id, u"creation.secrets-lost"_s);
        theirs.forget();
        QCOMPARE(theirs.state(), State::Forgotten);
        QVERIFY(other.instances.unfinished().isEmpty());
    }

    void tellsWhereItsAccountIsGone()
    {
        loseAnswer();
        QVERIFY(f->vault.remove(f->instances.unfinished().first().accountId));
        auto unfinished = takeUp();
        unfinished->lookUp();
        QCOMPARE(unfinished->state(), State::Open);
        QCOMPARE(unfinished->problem()->id, u"instance.account-missing"_s);
        QCOMPARE(f->instances.unfinished().size(), 1);
    }

    void needsTheVaultOpen()
    {
        loseAnswer();
        f->vault.lock();
        auto unfinished = takeUp();
        unfinished->lookUp();
        QCOMPARE(unfinished->problem()->id, u"vault.locked"_s);
        QCOMPARE(VaultFixture::openPassphrase(f->vault, passphrase), QString());
        unfinished->lookUp();
        QTRY_COMPARE(unfinished->state(), State::Found);
        f->vault.lock();
        unfinished->adopt(0); // what was found is not lost
        QCOMPARE(unfinished->state(), State::SaveFailed);
        QCOMPARE(VaultFixture::openPassphrase(f->vault, passphrase), QString());
        unfinished->saveAgain();
        QCOMPARE(unfinished->state(), State::Saved);
        QCOMPARE(unfinished->token().reveal(), tokenAtService(unfinished->instance().id));
    }

    void stopsALookUp()
    {
        loseAnswer();
        QCOMPARE(f->sandbox.switches().set(u"relay=GET /instances:hang"_s), QString());
        auto unfinished = takeUp();
        unfinished->lookUp();
        QCOMPARE(unfinished->state(), State::LookingUp);
        unfinished->lookUp(); // once is enough
        unfinished->cancel();
        QCOMPARE(unfinished->state(), State::Open);
        unfinished->lookUp();
        QTRY_COMPARE(unfinished->state(), State::Found);
    }

    /// While a creation is under way, it is nobody else's.
    void isUnderWayWhileItIsSent()
    {
        f->signIn(f->draft());
        QCOMPARE(f->sandbox.switches().set(u"relay=POST /instances:hang"_s), QString());
        f->creation.create();
        const QByteArray record = f->instances.unfinished().first().recordId;
        QVERIFY(f->instances.isUnderWay(record));
        QTRY_COMPARE(f->sandbox.counters().postInstancesExecuted, 1);
        QSignalSpy changed(&f->instances, &InstanceRepository::changed);
        f->creation.cancel();
        QVERIFY(!f->instances.isUnderWay(record));
        QVERIFY(changed.count() > 0);
        QCOMPARE(f->instances.unfinished().first().state, InstanceState::Unknown);
    }

private:
    /// POST /instances with an answer that never comes, and a look-up that fails: what is left is the intent.
    void loseAnswer(const QString &how = u"drop-after"_s)
    {
        f->signIn(f->draft());
        QCOMPARE(f->sandbox.switches().set(u"relay=POST /instances:"_s + how), QString());
        QCOMPARE(f->sandbox.switches().set(u"fail=GET /instances:500"_s), QString());
        f->creation.create();
        QTRY_COMPARE(f->creation.state(), InstanceCreation::State::OutcomeUnknown);
        QCOMPARE(f->instances.unfinished().size(), 1);
        QVERIFY(f->instances.instances().isEmpty());
    }

    [[nodiscard]] std::unique_ptr<UnfinishedCreation> takeUp()
    {
        return std::make_unique<UnfinishedCreation>(f->client, f->instances, f->instances.unfinished().first());
    }

    [[nodiscard]] QString tokenAtService(const QString &id)
    {
        PracticeClient person(f->info);
        return person.call("GET", u"/instances/"_s + id).object()["token"_L1].toString();
    }

    std::unique_ptr<CreationFixture> f;
    int m_posts = 1;
};

QTEST_GUILESS_MAIN(UnfinishedCreationTest)
#include "unfinishedcreationtest.moc"
