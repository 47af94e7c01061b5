// SPDX-License-Identifier: GPL-3.0-or-later
// The conversation against the practice service on real sockets, with nobody's window in between.
#include "tests/support/creationfixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

using namespace iw;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = InstanceCreation::State;

class CreationTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        f = std::make_unique<CreationFixture>();
        QVERIFY(f->start());
    }

    void cleanup() { f.reset(); }

    void makesAndSavesAnInstance()
    {
        f->signIn(f->draft());
        QCOMPARE(f->creation.state(), State::Ready);
        QCOMPARE(f->creation.accountFound(), f->info.server);
        f->creation.create();
        QTRY_COMPARE(f->creation.state(), State::Done);

        QCOMPARE(f->sandbox.counters().postInstancesReceived, 1);
        QCOMPARE(f->sandbox.counters().callbackRequests, 0);
        const QList<Instance> saved = f->instances.instances();
        QCOMPARE(saved.size(), 1);
        QCOMPARE(saved.first().id, f->creation.instance().id);
        QCOMPARE(saved.first().name, u"Acme Keap"_s);
        QCOMPARE(saved.first().tags, QStringList{ u"Docs"_s });
        QCOMPARE(saved.first().account, f->info.server);
        QCOMPARE(f->instances.secret(saved.first(), u"token"_s)->reveal(), f->creation.token().reveal());
        QCOMPARE(f->instances.secret(saved.first(), u"oauth.api.secret"_s)->reveal(), f->info.apiSecret);
        QVERIFY(f->instances.authorizationHeader(saved.first())->reveal().startsWith(u"User "_s));
        QVERIFY(f->instances.unfinished().isEmpty());
        const auto history = f->instances.history(saved.first().recordId);
        QCOMPARE(history->size(), 1);
        QCOMPARE(history->first().kind, InstanceEvent::Kind::Created);
        QVERIFY(history->first().facts.isEmpty());
    }

    void sendsExactlyTheDocumentedBody()
    {
        f->signIn(f->draft());
        f->creation.create();
        QTRY_COMPARE(f->creation.state(), State::Done);
        QJsonObject body = QJsonDocument::fromJson(f->sandbox.counters().lastPostInstancesBody).object();
        QVERIFY(!body["providerData"_L1]["code"_L1].toString().isEmpty());
        body.remove("providerData"_L1);
        const QJsonObject expected{ { u"element"_s, QJsonObject{ { u"key"_s, u"infusionsoftmarketing"_s } } },
                                    { u"configuration"_s,
                                      QJsonObject{ { u"oauth.callback.url"_s, f->info.callbackUrl },
                                                   { u"oauth.api.key"_s, f->info.apiKey },
                                                   { u"oauth.api.secret"_s, f->info.apiSecret },
                                                   { u"infusionsoft.server"_s, f->info.server },
                                                   { u"infusionsoft.private.key"_s, f->info.encryptedKey } } },
                                    { u"tags"_s, QJsonArray{ u"Docs"_s } },
                                    { u"name"_s, u"Acme Keap"_s } };
        QCOMPARE(body, expected);
    }

    void learnsToAskByGet()
    {
        QCOMPARE(f->sandbox.switches().set(u"oauth-url-no-post=405"_s), QString());
        QSignalSpy learned(&f->creation, &InstanceCreation::wayLearned);
        f->creation.setDraft(f->draft());
        f->creation.requestAuthorization();
        QTRY_COMPARE(f->creation.state(), State::SigningIn);
        QCOMPARE(learned.count(), 1);
        QVERIFY(f->creation.differences().isEmpty());
    }

    void tellsWhatDiffersInTheAddress()
    {
        QCOMPARE(f->sandbox.switches().set(u"replaced-redirect-uri=https://httpbin.org/get"_s), QString());
        f->creation.setDraft(f->draft());
        f->creation.requestAuthorization();
        QTRY_COMPARE(f->creation.state(), State::SigningIn);
        QCOMPARE(f->creation.differences().size(), 1);
        QCOMPARE(f->creation.differences().first().part, AuthorizationDifference::Part::Callback);
        QCOMPARE(f->creation.target().callback(), u"https://httpbin.org/get"_s); // the reply decides
    }

    void postsNothingAfterAWrongState()
    {
        QCOMPARE(f->sandbox.switches().set(u"wrong-state"_s), QString());
        f->signIn(f->draft());
        QCOMPARE(f->creation.state(), State::SigningIn);
        QCOMPARE(f->creation.problem()->id, u"signin.state-mismatch"_s);
        f->creation.create();
        QCOMPARE(f->creation.state(), State::SigningIn);
        QCOMPARE(f->sandbox.counters().postInstancesReceived, 0);
    }

    void tellsADenialAndSignsInAgain()
    {
        f->creation.setDraft(f->draft());
        f->creation.requestAuthorization();
        QTRY_COMPARE(f->creation.state(), State::SigningIn);
        f->creation.acceptAnswer(f->creation.target().answer(f->redirect(false)));
        QCOMPARE(f->creation.problem()->id, u"signin.denied"_s);
        f->signIn(f->draft());
        QCOMPARE(f->creation.state(), State::Ready);
    }

    void asksAboutAnotherAccount()
    {
        QCOMPARE(f->sandbox.switches().set(u"other-account"_s), QString());
        f->signIn(f->draft());
        QVERIFY(f->creation.accountDiffers());
        const QString found = f->creation.accountFound();
        f->creation.useAccountFound();
        QVERIFY(!f->creation.accountDiffers());
        f->creation.create();
        QTRY_COMPARE(f->creation.state(), State::Done);
        QCOMPARE(f->creation.instance().account, found);
    }

    void keepsTheCodeForWhatItDoesNotDependOn()
    {
        f->signIn(f->draft());
        CreationDraft renamed = f->draft(u"Another name"_s);
        renamed.secrets.insert_or_assign(configurationkey::apiSecret(), Secret::fromText(u"new-secret"));
        QVERIFY(!f->creation.setDraft(std::move(renamed)));
        QVERIFY(f->creation.hasCode());
        CreationDraft other = f->draft();
        other.values.insert(u"infusionsoft.server"_s, u"zz999.infusionsoft.com"_s);
        QVERIFY(f->creation.setDraft(std::move(other)));
        QVERIFY(!f->creation.hasCode());
        QCOMPARE(f->creation.state(), State::Gathering);
    }

    // A27
    void takesOneRedirectOnly()
    {
        f->creation.setDraft(f->draft());
        f->creation.requestAuthorization();
        QTRY_COMPARE(f->creation.state(), State::SigningIn);
        const QUrl redirect = f->redirect();
        f->creation.acceptAnswer(f->creation.target().answer(redirect));
        QSignalSpy changes(&f->creation, &InstanceCreation::stateChanged);
        f->creation.acceptAnswer(f->creation.target().answer(redirect));
        QCOMPARE(changes.count(), 0);
    }

    // A4
    void refusesTheAnswerOfACancelledSignIn()
    {
        f->creation.setDraft(f->draft());
        f->creation.requestAuthorization();
        QTRY_COMPARE(f->creation.state(), State::SigningIn);
        const RedirectTarget target = f->creation.target();
        const QUrl redirect = f->redirect();
        f->creation.cancel();
        f->creation.acceptAnswer(target.answer(redirect));
        QCOMPARE(f->creation.state(), State::Gathering);
        QCOMPARE(f->creation.problem()->id, u"signin.ended"_s);
        QVERIFY(!f->creation.hasCode());
    }

    // A4
    void refusesAnAnswerThatComesTooLate()
    {
        f->creation.setPatience(0ms);
        f->creation.setDraft(f->draft());
        f->creation.requestAuthorization();
        QTRY_COMPARE(f->creation.state(), State::SigningIn);
        f->creation.acceptAnswer(f->creation.target().answer(f->redirect()));
        QCOMPARE(f->creation.state(), State::Gathering);
        QCOMPARE(f->creation.problem()->id, u"signin.too-late"_s);
        QVERIFY(!f->creation.hasCode());

        f->creation.setPatience(InstanceCreation::asLongAsItTakes);
        f->signIn(f->draft());
        QCOMPARE(f->creation.state(), State::Ready);
    }

    // A1
    void keepsParallelSignInsApart()
    {
        InstanceCreation other(f->client, f->accounts, f->instances);
        for (InstanceCreation *one : { &f->creation, &other }) {
            one->setDraft(f->draft());
            one->requestAuthorization();
            QTRY_COMPARE(one->state(), State::SigningIn);
        }
        const QUrl redirect = f->redirect();
        other.acceptAnswer(other.target().answer(redirect));
        QCOMPARE(other.problem()->id, u"signin.state-mismatch"_s);
        QCOMPARE(other.state(), State::SigningIn); // it waits on for its own
        f->creation.acceptAnswer(f->creation.target().answer(redirect));
        QCOMPARE(f->creation.state(), State::Ready);
    }

    void survivesTheOldStyleReply()
    {
        QCOMPARE(f->sandbox.switches().set(u"old-style-reply"_s), QString());
        QCOMPARE(f->sandbox.switches().set(u"object-tags"_s), QString());
        f->signIn(f->draft());
        f->creation.create();
        QTRY_COMPARE(f->creation.state(), State::Done);
        QVERIFY(!f->creation.token().isEmpty());
    }

    void isStillThereAfterARestart()
    {
        f->signIn(f->draft());
        f->creation.create();
        QTRY_COMPARE(f->creation.state(), State::Done);
        Vault again(f->vault.file());
        QVERIFY(again.open());
        AccountStore accounts(again);
        const InstanceRepository instances(again, accounts);
        QCOMPARE(instances.instances().size(), 1);
        QCOMPARE(instances.instances().first().id, f->creation.instance().id);
        // Made in a session without keychain and passphrase: the row says that its secrets are gone.
        QCOMPARE(instances.instances().first().state, InstanceState::SecretsLost);
    }

    void namesAccountsApart()
    {
        PlatformSecrets first{ Secret::fromText(u"user one"), Secret::fromText(u"organization one") };
        PlatformSecrets second{ Secret::fromText(u"user two"), Secret::fromText(u"organization two") };
        const QUrl url(u"https://api.example.com/elements/api-v2"_s);
        QCOMPARE(f->accounts.ensure(url, first, false)->name, u"api.example.com"_s);
        QCOMPARE(f->accounts.ensure(url, second, false)->name, u"api.example.com 2"_s);
        QCOMPARE(f->accounts.ensure(url, first, false)->name, u"api.example.com"_s);
        QCOMPARE(f->accounts.accounts().size(), 2);
    }

private:
    std::unique_ptr<CreationFixture> f;
};

QTEST_GUILESS_MAIN(CreationTest)
#include "creationtest.moc"
