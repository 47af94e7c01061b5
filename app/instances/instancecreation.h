// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/instances/creationdraft.h"
#include "app/instances/keptattempt.h"
#include "app/instances/signintimeline.h"
#include "app/instances/unfinishedcreation.h"
#include "app/signin/authorizationurl.h"
#include "app/signin/redirect.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QPointer>

#include <chrono>
#include <optional>

namespace iw {

class AccountStore;
class CreateInstanceJob;
class InstanceRepository;
class Job;

/// The whole conversation that makes one instance. Window, command line and tests drive this same object; it never asks
/// anybody and shows nothing. stateChanged() follows every step; problem() says why the last one failed, in the state
/// from which the user can go on.
///
///     Gathering ──requestAuthorization()──▶ AskingAddress ──▶ SigningIn ──acceptAnswer()──▶ Ready ──create()──▶
///     Creating
///         ▲              failed, problem() ◀──┘   ▲               │ refused: problem()       ▲ refused, code kept  │
///         └── draft changed ──────────────────────┼───────────────┘      code spent ─────────┼─────────────────────┤
///                                                 └──────────────────────────────────────────┘                     │
///      Done ◀── saved ──┬── the answer ◀───────────────────────────────────────────────────────────────────────────┤
///                       └── one match ◀── LookingUp ◀── the answer was lost ◀──────────────────────────────────────┘
///                                            └── none, several, or no answer ──▶ OutcomeUnknown
///      SigningIn with keepWaiting(): the attempt is a row of the vault as well; resume() leads there from Gathering,
///      in this run of the program or a later one. Refused with the code kept, or with it spent, it is such a row
///      again. SaveFailed: made at the service, not yet saved; the token is in memory until saveAgain() succeeds.
///
/// An intent is in the vault before POST /instances, which is sent at most once for an attempt (RFC 6749 section 4.1.2:
/// a code is used once). What became of it, UnfinishedCreation finds out and saves. The vault must be able to seal
/// before create().
class InstanceCreation final : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Gathering,
        AskingAddress,
        SigningIn,
        Ready,
        Creating,
        LookingUp,
        OutcomeUnknown,
        SaveFailed,
        Done
    };
    Q_ENUM(State)

    /// Uses all three; they outlive it.
    InstanceCreation(ServiceClient &client, AccountStore &accounts, InstanceRepository &instances,
                     QObject *parent = nullptr);
    ~InstanceCreation() override;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const std::optional<Problem> &problem() const { return m_problem; }
    [[nodiscard]] bool isBusy() const;

    /// Takes the user's input. Returns true where a sign-in that was under way or done no longer fits and was dropped.
    /// Ignored once create() was called and its outcome is open.
    bool setDraft(CreationDraft draft);
    [[nodiscard]] const CreationDraft &draft() const { return m_draft; }

    /// How oauth/url is asked first; Get where a former answer taught so. See wayLearned().
    void setWay(ServiceClient::Way way) { m_way = way; }
    [[nodiscard]] ServiceClient::Way way() const { return m_way; }

    /// Asks the service for the provider's address with a fresh random state of 128 bits. By POST, and after 404, 405
    /// or 415 by GET.
    void requestAuthorization();
    /// The address that came, in SigningIn and later.
    [[nodiscard]] const AuthorizationUrl &authorization() const { return m_authorization; }
    /// What it was asked for.
    [[nodiscard]] const AskedAuthorization &asked() const { return m_asked; }
    /// Where it differs from what was asked; the user decides before it is opened.
    [[nodiscard]] const QList<AuthorizationDifference> &differences() const { return m_differences; }
    /// The callback to watch for and the state to compare: those inside the address.
    [[nodiscard]] RedirectTarget target() const;

    /// Where whoever shows the sign-in tells of its steps.
    [[nodiscard]] SignInTimeline &timeline() { return m_timeline; }

    /// How long an answer is waited for from when the address came, for the next address; a state that could be used
    /// for days would be found in a browser's history. As long as it takes, where the address is handed on.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }
    static constexpr std::chrono::minutes usualPatience{ 15 };
    static constexpr std::chrono::milliseconds asLongAsItTakes = std::chrono::milliseconds::max();

    /// In SigningIn: keeps the attempt as a row of the vault, which must be able to seal, for a customer who signs in
    /// elsewhere and as late as it takes. What is made of it takes the row's place.
    [[nodiscard]] Outcome keepWaiting();
    [[nodiscard]] bool isKept() const { return m_kept.exists(); }
    [[nodiscard]] QByteArray keptRecord() const { return m_kept.recordId(); }
    /// Goes on with an attempt that was kept, with the draft that was set: to SigningIn at its address, or stays in
    /// Gathering with problem() "creation.attempt-ended", "creation.link-used" (its row takes the next link) or
    /// "vault.*".
    void resume(const QByteArray &recordId);

    /// What the sign-in ended with. A problem stays in SigningIn, so that it can be tried again with the same address.
    /// The state is spent with the first answer that holds a code: a second one is passed over. One that comes after
    /// the sign-in was cancelled or too late ends in Gathering with "signin.ended" or "signin.too-late".
    void acceptAnswer(Result<RedirectAnswer> answer);
    [[nodiscard]] bool hasCode() const { return !m_answer.code.isEmpty(); }
    /// When the code came, UTC; it is used at once or grows stale (RFC 6749 section 4.1.2: ten minutes at most).
    [[nodiscard]] QDateTime codeTime() const { return m_codeTime; }
    [[nodiscard]] bool codeIsStale(const QDateTime &now = QDateTime::currentDateTimeUtc()) const;
    static constexpr std::chrono::minutes codeLifetime{ 10 };
    /// The account that the provider named, empty where it named none.
    [[nodiscard]] QString accountFound() const { return m_answer.account; }
    /// True where the provider named another account than was typed: ask before create().
    [[nodiscard]] bool accountDiffers() const;
    /// Takes the account that the provider named as the one that was meant.
    void useAccountFound();

    /// Drops the code, if any, and goes back to where the address can be asked for again.
    void startSignInAgain();

    /// Sends POST /instances, once.
    void create();
    /// After a lost answer: looks at the service again.
    void lookUpAgain();
    /// Takes that one of candidates() as the instance that was made.
    void adopt(qsizetype candidate);
    /// What the look-up found where it was not exactly one.
    [[nodiscard]] QList<UnfinishedCreation::Candidate> candidates() const;
    /// In OutcomeUnknown: the user says that nothing was made. Forgets the intent and goes back to the sign-in.
    void giveUpOutcome();
    void saveAgain();

    /// Stops what is under way. A POST that was sent stays an intent in the vault.
    void cancel();

    /// The saved instance, in Done; in SaveFailed what the service made.
    [[nodiscard]] const Instance &instance() const { return m_instance; }
    /// Its token, in Done and SaveFailed.
    [[nodiscard]] const Secret &token() const;

Q_SIGNALS:
    void stateChanged();
    /// The service does not take oauth/url by POST (or does again): remember it for its next time.
    void wayLearned(const QUrl &serviceUrl, iw::ServiceClient::Way way);

private:
    void enter(State state, std::optional<Problem> problem = {});
    void ask(ServiceClient::Way way);
    void takeAddress(const QString &oauthUrl, const QDateTime &serviceTime, ServiceClient::Way way);
    void dropSignIn();
    [[nodiscard]] bool attemptIsOver();
    [[nodiscard]] Result<Instance> describedRow();
    [[nodiscard]] Outcome writeIntent();
    void takeBackIntent(bool spent);
    void takeCreateOutcome(CreateInstanceJob &job);
    void release(Job *job);
    void lookUp(const std::optional<Problem> &lostAnswer);
    [[nodiscard]] UnfinishedCreation &outcome();
    void followOutcome();
    [[nodiscard]] std::optional<Problem> interrupted() const;
    void claim(bool underWay);

    ServiceClient &m_client;
    AccountStore &m_accounts;
    InstanceRepository &m_instances;
    SignInTimeline m_timeline;
    State m_state = State::Gathering;
    std::optional<Problem> m_problem;
    CreationDraft m_draft;
    ServiceClient::Way m_way = ServiceClient::Way::Post;
    AskedAuthorization m_asked;
    AuthorizationUrl m_authorization;
    QList<AuthorizationDifference> m_differences;
    QDateTime m_serviceTime;
    std::chrono::milliseconds m_patience = usualPatience;
    QDeadlineTimer m_answerBy{ QDeadlineTimer::Forever };
    KeptAttempt m_kept;
    RedirectAnswer m_answer;
    QDateTime m_codeTime;
    Instance m_instance;
    QPointer<UnfinishedCreation> m_outcome; ///< once it was sent
    QByteArray m_claimed; ///< the intent that is under way here
    QPointer<Job> m_job;
};

} // namespace iw
