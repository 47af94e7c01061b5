// SPDX-License-Identifier: GPL-3.0-or-later
// Saved instances signed in again at the practice service: same id and token, the code sent once under every fault, and
// never a masked value sent.
#include "app/instances/reauthentication.h"
#include "app/sandbox/practicetenant.h"
#include "tests/support/creationfixture.h"
#include "tests/support/vaultfixture.h"

#include <QJsonDocument>

#include <algorithm>

using namespace iw;
using namespace Qt::StringLiterals;
using State = Reauthentication::State;

class ReauthenticationTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        f = std::make_unique<CreationFixture>();
        f->vault.keySlots().setPassphraseCost(VaultFixture::cheap());
        QVERIFY(f->start());
        QCOMPARE(VaultFixture::setPassphrase(f->vault, passphrase), QString());
        f->signIn(f->draft());
        f->creation.create();
        QTRY_COMPARE(f->creation.state(), InstanceCreation::State::Done);
        m_before = f->creation.instance();
        m_token = f->creation.token().reveal();
        remote()->valid = false; // its sign-in has run out
        remote()->configuration.insert("oauth.user.refresh_time"_L1, u"1436369668710"_s);
        m_codes = f->sandbox.counters().codesRedeemed;
        begin();
    }
    void cleanup()
    {
        r.reset();
        f.reset();
    }

    void keepsIdAndToken()
    {
        signIn();
        QCOMPARE(r->state(), State::Ready);
        r->reauthenticate();
        QTRY_COMPARE(r->state(), State::Done);
        checkDone();
        QCOMPARE(sent(), 1);
        // Nothing but the code.
        const QJsonObject body = QJsonDocument::fromJson(f->sandbox.counters().changeBodies.value(0)).object();
        QCOMPARE(body.keys(), QStringList{ u"providerData"_s });
        QVERIFY(!r->found() && !r->isAfterLoss() && !r->hasReplacedApplication());
        QCOMPARE(r->siblings(), 0);
        QCOMPARE(row().apiKey, m_before.apiKey);
        QCOMPARE(row().configuration, m_before.configuration);
    }

    void replacesTheApplication()
    {
        useOldApplication();
        begin();
        Reauthentication::Replacement other;
        other.values.insert(configurationkey::apiKey(), f->info.apiKey);
        other.secrets.emplace(configurationkey::apiSecret(), Secret::fromText(f->info.apiSecret));
        r->replace(std::move(other));
        signIn();
        r->reauthenticate();
        QTRY_COMPARE(r->state(), State::Done);
        checkDone();
        QVERIFY(r->hasReplacedApplication());
        QCOMPARE(sent(), 1);
        const QJsonObject body = QJsonDocument::fromJson(f->sandbox.counters().changeBodies.value(0)).object();
        const QJsonObject configuration = body.value("configuration"_L1).toObject();
        QCOMPARE(configuration.value("oauth.api.key"_L1).toString(), f->info.apiKey);
        QCOMPARE(configuration.value("oauth.api.secret"_L1).toString(), f->info.apiSecret);
        QCOMPARE(configuration.value("oauth.callback.url"_L1).toString(), f->info.callbackUrl);
        QCOMPARE(configuration.value("infusionsoft.private.key"_L1).toString(), f->info.encryptedKey);
        QCOMPARE(body.value("name"_L1).toString(), m_before.name);
        QCOMPARE(row().apiKey, f->info.apiKey);
        QCOMPARE(f->instances.secret(row(), u"oauth.api.secret"_s)->reveal(), f->info.apiSecret);
        QCOMPARE(remote()->configuration.value("oauth.api.secret"_L1).toString(), f->info.apiSecret);
    }

    void saysWhatIsNotSavedHere()
    {
        // As an adopted row: what the service masks is not known, or is the mask itself.
        Instance adopted = row();
        adopted.apiKey = u"********"_s;
        adopted.configuration.insert(configurationkey::apiKey(), u"********"_s);
        std::map<QString, Secret> none;
        none.emplace(u"oauth.api.secret"_s, Secret());
        none.emplace(u"infusionsoft.private.key"_s, Secret());
        QVERIFY(f->instances.save(adopted, none));
        begin();
        QCOMPARE(r->fieldsNotSaved(), (QStringList{ configurationkey::apiKey(), configurationkey::apiSecret() }));
        r->requestAuthorization();
        QCOMPARE(r->state(), State::Gathering);
        QCOMPARE(r->problem()->id, u"reauth.fields-missing"_s);
        QCOMPARE(r->problem()->arguments.value(u"fields"_s), u"API Key, API Secret"_s);

        Reauthentication::Replacement typed;
        typed.values.insert(configurationkey::apiKey(), f->info.apiKey);
        typed.secrets.emplace(configurationkey::apiSecret(), Secret::fromText(f->info.apiSecret));
        r->replace(std::move(typed));
        signIn();
        // A whole body without the key that the service holds would take it away.
        QCOMPARE(r->secretsNotSaved().last(), u"infusionsoft.private.key"_s);
        r->reauthenticate();
        QTRY_VERIFY(!r->isBusy());
        QCOMPARE(r->state(), State::Ready);
        QCOMPARE(r->problem()->technical, u"infusionsoft.private.key"_s);
        QCOMPARE(sent(), 0);

        Reauthentication::Replacement all;
        all.values.insert(configurationkey::apiKey(), f->info.apiKey);
        all.secrets.emplace(configurationkey::apiSecret(), Secret::fromText(f->info.apiSecret));
        all.secrets.emplace(u"infusionsoft.private.key"_s, Secret::fromText(f->info.encryptedKey));
        r->replace(std::move(all));
        signIn();
        r->reauthenticate();
        QTRY_COMPARE(r->state(), State::Done);
        checkDone();
        QVERIFY(r->fieldsNotSaved().isEmpty());
    }

    void asksBeforeAnotherAccountIsTaken()
    {
        QCOMPARE(f->sandbox.switches().set(u"other-account"_s), QString());
        signIn();
        QVERIFY(r->accountDiffers());
        r->reauthenticate();
        QCOMPARE(r->state(), State::Ready);
        QCOMPARE(sent(), 0);
        const QString other = r->accountFound();
        r->useAccountFound();
        r->reauthenticate();
        QTRY_COMPARE(r->state(), State::Done);
        QCOMPARE(row().account, other);
        QCOMPARE(row().configuration.value(u"infusionsoft.server"_s), other);
        QVERIFY(remote()->configuration.value("base.url"_L1).toString().contains(other));
        checkMasks();
    }

    void sendsNothingAfterADenial()
    {
        r->requestAuthorization();
        QTRY_COMPARE(r->state(), State::SigningIn);
        r->acceptAnswer(r->target().answer(redirect(false)));
        QCOMPARE(r->state(), State::SigningIn);
        QCOMPARE(r->problem()->id, u"signin.denied"_s);
        r->reauthenticate();
        QCOMPARE(sent(), 0);
    }

    void settlesEveryFaultWithOneRequest_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<State>("end");
        QTest::addColumn<QString>("problem");
        QTest::newRow("lost on the way") << u"relay=PATCH /instances/{}:drop-before"_s << State::OutcomeUnknown
                                         << u"reauth.outcome-unknown"_s;
        QTest::newRow("answer lost") << u"relay=PATCH /instances/{}:drop-after"_s << State::Done << QString();
        QTest::newRow("cut short") << u"relay=PATCH /instances/{}:truncate-body-20"_s << State::Done << QString();
        QTest::newRow("a page") << u"fail=PATCH /instances/{}:500-html"_s << State::OutcomeUnknown
                                << u"reauth.outcome-unknown"_s;
        QTest::newRow("a page, but done") << u"fail=PATCH /instances/{}:after-500-html"_s << State::Done << QString();
        QTest::newRow("slow") << u"fail=PATCH /instances/{}:slow-400"_s << State::Done << QString();
        QTest::newRow("too many") << u"fail=PATCH /instances/{}:429"_s << State::Ready << u"service.rate-limited"_s;
        QTest::newRow("turned away") << u"fail=PATCH /instances/{}:401"_s << State::Ready << u"service.unauthorized"_s;
        QTest::newRow("refused") << u"fail=PATCH /instances/{}:400"_s << State::Gathering << u"service.refused"_s;
    }
    void settlesEveryFaultWithOneRequest()
    {
        QFETCH(QString, fault);
        QFETCH(State, end);
        QFETCH(QString, problem);
        signIn();
        QCOMPARE(f->sandbox.switches().set(fault), QString());
        r->reauthenticate();
        r->reauthenticate();
        QTRY_VERIFY(!r->isBusy());
        QCOMPARE(r->state(), end);
        QCOMPARE(r->problem() ? r->problem()->id : QString(), problem);
        QCOMPARE(sent(), 1);
        if (end == State::Done)
            checkDone();
    }

    void goesOnFromAnUnknownOutcome()
    {
        signIn();
        QCOMPARE(f->sandbox.switches().set(u"relay=PATCH /instances/{}:drop-after"_s), QString());
        QCOMPARE(f->sandbox.switches().set(u"relay=GET /instances/{}:drop-before:*"_s), QString());
        r->reauthenticate();
        QTRY_COMPARE(r->state(), State::OutcomeUnknown);
        QVERIFY(!r->hasCode());
        f->sandbox.switches().relayFaults().clear();
        r->lookUpAgain();
        QTRY_COMPARE(r->state(), State::Done);
        QVERIFY(r->isAfterLoss());
        checkDone();
        QCOMPARE(sent(), 1);
    }

    void signsInOnceMoreAfterAnUnknownOutcome()
    {
        signIn();
        QCOMPARE(f->sandbox.switches().set(u"relay=PATCH /instances/{}:drop-before"_s), QString());
        r->reauthenticate();
        QTRY_COMPARE(r->state(), State::OutcomeUnknown);
        r->giveUpOutcome();
        QCOMPARE(r->state(), State::Gathering);
        signIn();
        r->reauthenticate();
        QTRY_COMPARE(r->state(), State::Done);
        QVERIFY(!r->isAfterLoss());
        checkDone();
    }

    void refusedCodesAreNotUsedAgain()
    {
        QCOMPARE(f->sandbox.switches().set(u"expired-code"_s), QString());
        signIn();
        r->reauthenticate();
        QTRY_COMPARE(r->state(), State::Gathering);
        QCOMPARE(r->problem()->id, u"service.code-refused"_s);
        QVERIFY(!r->hasCode());
        QCOMPARE(sent(), 1);
    }

    void saysThatTheInstanceIsGone()
    {
        signIn();
        f->sandbox.tenant().remove(m_before.id.toLongLong());
        r->reauthenticate();
        QTRY_VERIFY(!r->isBusy());
        QCOMPARE(r->state(), State::Gathering);
        QCOMPARE(r->problem()->id, u"instance.gone"_s);
        QCOMPARE(row().reach, InstanceReach::Gone);
    }

    void saysThatTheInstanceIsStillDisabled()
    {
        remote()->disabled = true;
        signIn();
        r->reauthenticate();
        QTRY_COMPARE(r->state(), State::Done);
        QCOMPARE(r->found()->id, u"service.disabled"_s);
        QCOMPARE(row().state, InstanceState::Disabled);
    }

    void takesAnotherTokenOver()
    {
        signIn();
        remote()->token = u"another/T0ken="_s;
        r->reauthenticate();
        QTRY_COMPARE(r->state(), State::Done);
        QVERIFY(r->hasNewToken());
        QCOMPARE(f->instances.secret(row(), u"token"_s)->reveal(), u"another/T0ken="_s);
        QVERIFY(!r->found());
    }

    void tellsOfSiblingsAndLeavesThemAlone()
    {
        QCOMPARE(f->sandbox.switches().set(u"reauth-leaves-sibling"_s), QString());
        signIn();
        r->reauthenticate();
        QTRY_COMPARE(r->state(), State::Done);
        QCOMPARE(r->siblings(), 1);
        QCOMPARE(f->sandbox.tenant().instances().size(), 2);
        QCOMPARE(f->instances.instances().size(), 1);
        QCOMPARE(f->instances.unfinished().size(), 0);
    }

    void keepsTheCodeWhereTheVaultWasLocked()
    {
        signIn();
        f->vault.lock();
        r->reauthenticate();
        QCOMPARE(r->state(), State::Ready);
        QCOMPARE(r->problem()->id, u"vault.locked"_s);
        QCOMPARE(sent(), 0);
        QCOMPARE(VaultFixture::openPassphrase(f->vault, passphrase), QString());
        r->reauthenticate();
        QTRY_COMPARE(r->state(), State::Done);
        checkDone();
    }

    void savesOnceTheVaultIsOpenAgain()
    {
        useOldApplication();
        begin();
        Reauthentication::Replacement other;
        other.values.insert(configurationkey::apiKey(), f->info.apiKey);
        other.secrets.emplace(configurationkey::apiSecret(), Secret::fromText(f->info.apiSecret));
        r->replace(std::move(other));
        signIn();
        QCOMPARE(f->sandbox.switches().set(u"fail=PUT /instances/{}:slow-300"_s), QString());
        r->reauthenticate();
        QCOMPARE(r->state(), State::Sending);
        f->vault.lock();
        QTRY_COMPARE(r->state(), State::SaveFailed);
        QCOMPARE(r->problem()->id, u"vault.locked"_s);
        QCOMPARE(VaultFixture::openPassphrase(f->vault, passphrase), QString());
        r->saveAgain();
        QTRY_COMPARE(r->state(), State::Done);
        checkDone();
        QCOMPARE(row().apiKey, f->info.apiKey);
        QCOMPARE(sent(), 1);
    }

    void savesBesideAnotherChange()
    {
        signIn();
        Instance renamed = row();
        renamed.name = u"Renamed here"_s;
        renamed.tags = { u"kept"_s };
        QVERIFY(f->instances.save(renamed));
        r->reauthenticate();
        QTRY_COMPARE(r->state(), State::Done);
        QCOMPARE(row().tags, QStringList{ u"kept"_s });
        QCOMPARE(row().name, u"Renamed here"_s);
        QCOMPARE(row().reach, InstanceReach::Reachable);
    }

    void sendsNothingForARowThatWasRemoved()
    {
        signIn();
        QVERIFY(f->instances.removeHere(m_before.recordId));
        r->reauthenticate();
        QCOMPARE(r->state(), State::Ready);
        QCOMPARE(r->problem()->id, u"vault.no-record"_s);
        QCOMPARE(sent(), 0);
    }

    void saysThatTheRowWasRemovedMeanwhile()
    {
        signIn();
        QCOMPARE(f->sandbox.switches().set(u"fail=PATCH /instances/{}:slow-300"_s), QString());
        r->reauthenticate();
        QVERIFY(f->instances.removeHere(m_before.recordId));
        QTRY_COMPARE(r->state(), State::Done);
        QCOMPARE(r->problem()->id, u"reauth.row-removed"_s);
        QCOMPARE(f->instances.instances().size(), 0);
    }

    void staysUnknownWhereItWasCancelled()
    {
        signIn();
        QCOMPARE(f->sandbox.switches().set(u"relay=PATCH /instances/{}:hang"_s), QString());
        r->reauthenticate();
        r->cancel();
        QCOMPARE(r->state(), State::OutcomeUnknown);
        QVERIFY(!r->hasCode());
        r->lookUpAgain();
        QTRY_VERIFY(!r->isBusy());
    }

private:
    void begin()
    {
        r = std::make_unique<Reauthentication>(f->client, f->instances, row(), connectorOfKey(m_before.connector, {}));
    }
    void signIn()
    {
        r->requestAuthorization();
        QTRY_COMPARE(r->state(), State::SigningIn);
        r->acceptAnswer(r->target().answer(redirect(true)));
        QCOMPARE(r->state(), State::Ready);
    }
    [[nodiscard]] QUrl redirect(bool allow)
    {
        ProviderSignIn person;
        return person.signIn(r->authorization().url, f->info.user, f->info.password, allow);
    }
    /// The instance was made with keys that the provider has replaced since.
    void useOldApplication()
    {
        remote()->configuration.insert("oauth.api.key"_L1, u"0ldkey"_s);
        remote()->configuration.insert("oauth.api.secret"_L1, u"0ldsecret"_s);
        Instance old = row();
        old.apiKey = u"0ldkey"_s;
        old.configuration.insert(configurationkey::apiKey(), old.apiKey);
        std::map<QString, Secret> secrets;
        secrets.emplace(configurationkey::apiSecret(), Secret::fromText(u"0ldsecret"_s));
        QVERIFY(f->instances.save(old, secrets));
    }
    [[nodiscard]] Instance row() const
    {
        const auto found = f->instances.instance(m_before.recordId);
        return found ? *found : Instance();
    }
    [[nodiscard]] PracticeInstance *remote() const { return f->sandbox.tenant().findById(m_before.id); }
    /// By this program, whether it arrived or not.
    [[nodiscard]] int sent() const
    {
        const auto &entries = f->log.entries();
        return int(std::count_if(entries.cbegin(), entries.cend(), [](const ExchangeEntry &entry) {
            return entry.method == "PATCH"_L1 || entry.method == "PUT"_L1;
        }));
    }
    void checkMasks() const
    {
        const QByteArrayList bodies = f->sandbox.counters().changeBodies;
        for (const QByteArray &body : bodies)
            QVERIFY2(!body.contains("**"), body);
    }
    void checkDone() const
    {
        checkMasks();
        QCOMPARE(f->sandbox.counters().codesRedeemed, m_codes + 1);
        QCOMPARE(f->sandbox.counters().postInstancesSent, 1); // the first time
        QVERIFY(remote()->valid);
        QCOMPARE(row().id, m_before.id);
        QCOMPARE(row().state, InstanceState::Valid);
        QCOMPARE(row().reach, InstanceReach::Reachable);
        QCOMPARE(f->instances.secret(row(), u"token"_s)->reveal(), m_token);
        QCOMPARE(remote()->token, m_token);
    }

    const QString passphrase = u"correct horse battery"_s;
    std::unique_ptr<CreationFixture> f;
    std::unique_ptr<Reauthentication> r;
    Instance m_before;
    QString m_token;
    int m_codes = 0;
};

QTEST_GUILESS_MAIN(ReauthenticationTest)
#include "reauthenticationtest.moc"
