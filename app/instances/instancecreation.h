// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/serviceaccount.h"
#include "app/instances/keptattempt.h"
#include "app/instances/signinconversation.h"
#include "app/instances/unfinishedcreation.h"

namespace iw {

class AccountStore;
class CreateInstanceJob;
class InstanceRepository;

/// The whole conversation that makes one instance: SignInConversation, then POST /instances. Window, command line and
/// tests drive this same object; it never asks anybody and shows nothing. stateChanged() follows every step; problem()
/// says why the last one failed, in the state from which the user can go on.
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
class InstanceCreation final : public SignInConversation
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

    [[nodiscard]] State state() const;
    [[nodiscard]] bool isBusy() const;

    /// Takes the user's input. Returns true where a sign-in that was under way or done no longer fits and was dropped.
    /// Ignored once create() was called and its outcome is open.
    bool setDraft(CreationDraft draft);

    /// In SigningIn: keeps the attempt as a row of the vault, which must be able to seal, for a customer who signs in
    /// elsewhere and as late as it takes. What is made of it takes the row's place.
    [[nodiscard]] Outcome keepWaiting();
    [[nodiscard]] bool isKept() const override { return m_kept.exists(); }
    [[nodiscard]] QByteArray keptRecord() const { return m_kept.recordId(); }
    /// Goes on with an attempt that was kept, with the draft that was set: to SigningIn at its address, or stays in
    /// Gathering with problem() "creation.attempt-ended", "creation.link-used" (its row takes the next link) or
    /// "vault.*".
    void resume(const QByteArray &recordId);

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
    void cancel() override;

    /// The saved instance, in Done; in SaveFailed what the service made.
    [[nodiscard]] const Instance &instance() const { return m_instance; }
    /// Its token, in Done and SaveFailed.
    [[nodiscard]] const Secret &token() const;

protected:
    void entered() override;
    void dropSignIn() override;
    [[nodiscard]] bool attemptIsOver() override;

private:
    void enter(State state, std::optional<Problem> problem = {});
    [[nodiscard]] Result<Instance> describedRow();
    [[nodiscard]] Outcome writeIntent();
    void takeBackIntent(bool spent);
    void forgetMadeAccount();
    void takeCreateOutcome(CreateInstanceJob &job);
    void lookUp(const std::optional<Problem> &lostAnswer);
    [[nodiscard]] UnfinishedCreation &outcome();
    void followOutcome();
    [[nodiscard]] std::optional<Problem> interrupted() const;
    void claim(bool underWay);

    AccountStore &m_accounts;
    InstanceRepository &m_instances;
    State m_state = State::Gathering; ///< from Creating on
    KeptAttempt m_kept;
    std::optional<ServiceAccount> m_madeAccount; ///< by this attempt, for its row
    Instance m_instance;
    QPointer<UnfinishedCreation> m_outcome; ///< once it was sent
    QByteArray m_claimed; ///< the intent that is under way here
};

} // namespace iw
