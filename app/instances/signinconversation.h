// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/instances/creationdraft.h"
#include "app/instances/signintimeline.h"
#include "app/signin/authorizationurl.h"
#include "app/signin/redirect.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QPointer>

#include <chrono>
#include <optional>

namespace iw {

class Job;

/// The part of a conversation that ends with the provider's code in hand: asks the service for the provider's address,
/// holds it against what was asked, waits for one answer and judges it. What the code is then used for, once, is the
/// subclass's: InstanceCreation makes an instance, Reauthentication signs one in again. Shows nothing and asks nobody.
/// stateChanged() follows every step of the whole conversation; problem() says why the last one failed.
///
///     Gathering ──requestAuthorization()──▶ AskingAddress ──▶ SigningIn ──acceptAnswer()──▶ Ready ──subclass──▶ Over
///         ▲              failed, problem() ◀──┘   ▲               │ refused: problem()
///         └── startSignInAgain(), cancel()        └───────────────┘
class SignInConversation : public QObject
{
    Q_OBJECT
public:
    enum class Stage { Gathering, AskingAddress, SigningIn, Ready, Over };
    Q_ENUM(Stage)

    ~SignInConversation() override;

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] const std::optional<Problem> &problem() const { return m_problem; }
    /// What is asked for, and at which service.
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

    /// True where the sign-in is kept in the vault for somebody who takes it up elsewhere and later.
    [[nodiscard]] virtual bool isKept() const { return false; }

    /// What the sign-in ended with. A problem stays in SigningIn, so that it can be tried again with the same address.
    /// The state is spent with the first answer that holds a code: a second one is passed over. One that comes after
    /// the sign-in was cancelled or too late ends in Gathering with "signin.ended" or "signin.too-late".
    void acceptAnswer(Result<RedirectAnswer> answer);
    [[nodiscard]] bool hasCode() const { return !m_answer.code.isEmpty(); }
    /// When the code came, UTC; it is used at once or grows stale (RFC 6749 section 4.1.2: ten minutes at most).
    [[nodiscard]] QDateTime codeTime() const { return m_codeTime; }
    [[nodiscard]] bool codeIsStale(const QDateTime &now = QDateTime::currentDateTimeUtc()) const;
    static constexpr std::chrono::minutes codeLifetime{ 10 };
    /// The account that was meant; empty where nobody said.
    [[nodiscard]] virtual QString accountMeant() const { return m_draft.typedAccount(); }
    /// The account that the provider named, empty where it named none.
    [[nodiscard]] QString accountFound() const { return m_answer.account; }
    /// True where the provider named another account than was meant: ask before the code is used.
    [[nodiscard]] bool accountDiffers() const;
    /// Takes the account that the provider named as the one that was meant.
    void useAccountFound();

    /// Drops the code, if any, and goes back to where the address can be asked for again.
    void startSignInAgain();
    /// Stops what is under way.
    virtual void cancel();

Q_SIGNALS:
    void stateChanged();
    /// The service does not take oauth/url by POST (or does again): remember it for its next time.
    void wayLearned(const QUrl &serviceUrl, iw::ServiceClient::Way way);

protected:
    /// Uses the client, which outlives it.
    explicit SignInConversation(ServiceClient &client, QObject *parent);

    [[nodiscard]] ServiceClient &client() { return m_client; }
    void replaceDraft(CreationDraft draft);
    /// Emits stateChanged(), after entered().
    void enterStage(Stage stage, std::optional<Problem> problem = {});
    virtual void entered() { }
    /// Before the address is asked for: what is to stand in draft(). A problem ends in Gathering.
    [[nodiscard]] virtual Outcome prepare() { return Done{}; }
    /// From now on accountMeant() is accountFound().
    virtual void takeAccountFound();
    /// To Gathering, with everything of the sign-in forgotten.
    virtual void dropSignIn();
    /// True where nobody may answer any more; it is in Gathering then, and says why.
    [[nodiscard]] virtual bool attemptIsOver() { return false; }
    /// As attemptIsOver(), for a code that was in hand for too long.
    [[nodiscard]] bool codeHasGoneStale();

    /// Goes on at an address of a former run, to SigningIn.
    void takeUp(AuthorizationUrl address, const QDateTime &serviceTime);
    void waitAsLongAsItTakes() { m_answerBy = QDeadlineTimer(QDeadlineTimer::Forever); }
    /// When oauth/url answered, by the service's own clock.
    [[nodiscard]] QDateTime serviceTime() const { return m_serviceTime; }
    [[nodiscard]] const Secret &code() const { return m_answer.code; }
    /// It was sent: whatever became of it, it is never to be used again.
    void forgetAnswer() { m_answer = {}; }

    /// What is under way goes with the conversation and with the next of its kind.
    void setJob(Job *job);
    /// Not deleted from within its own signal.
    void release(Job *job);
    /// At once: the subclass's own destructor, while what the job tells is still there.
    void abortJob();

private:
    void ask(ServiceClient::Way way);
    void takeAddress(const QString &oauthUrl, const QDateTime &serviceTime, ServiceClient::Way way);
    void open(AuthorizationUrl address, const QDateTime &serviceTime);

    ServiceClient &m_client;
    SignInTimeline m_timeline;
    Stage m_stage = Stage::Gathering;
    std::optional<Problem> m_problem;
    CreationDraft m_draft;
    ServiceClient::Way m_way = ServiceClient::Way::Post;
    AskedAuthorization m_asked;
    AuthorizationUrl m_authorization;
    QList<AuthorizationDifference> m_differences;
    QDateTime m_serviceTime;
    std::chrono::milliseconds m_patience = usualPatience;
    QDeadlineTimer m_answerBy{ QDeadlineTimer::Forever };
    RedirectAnswer m_answer;
    QDateTime m_codeTime;
    QPointer<Job> m_job;
};

} // namespace iw
