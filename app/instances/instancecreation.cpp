// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instances/instancecreation.h"

#include "app/accounts/accountstore.h"
#include "app/base/logging.h"
#include "app/base/random.h"
#include "app/base/redactor.h"
#include "app/instances/instancerepository.h"
#include "app/service/servicejobs.h"

namespace iw {

using namespace Qt::StringLiterals;

InstanceCreation::InstanceCreation(ServiceClient &client, AccountStore &accounts, InstanceRepository &instances,
                                   QObject *parent)
    : QObject(parent), m_client(client), m_accounts(accounts), m_instances(instances),
      m_timeline(client.log(), client.redactor()), m_kept(instances)
{
}

InstanceCreation::~InstanceCreation()
{
    delete m_job;
    delete m_outcome;
    claim(false); // from now on it is for somebody else to clear up
}

const Secret &InstanceCreation::token() const
{
    static const Secret none;
    return m_outcome ? m_outcome->token() : none;
}

QList<UnfinishedCreation::Candidate> InstanceCreation::candidates() const
{
    return m_outcome ? m_outcome->candidates() : QList<UnfinishedCreation::Candidate>();
}

bool InstanceCreation::isBusy() const
{
    return m_state == State::AskingAddress || m_state == State::Creating || m_state == State::LookingUp;
}

void InstanceCreation::enter(State state, std::optional<Problem> problem)
{
    m_state = state;
    m_problem = std::move(problem);
    claim(isBusy() || state == State::SaveFailed);
    qCDebug(logApp) << "creation:" << state << (m_problem ? m_problem->id : QString());
    Q_EMIT stateChanged();
}

bool InstanceCreation::setDraft(CreationDraft draft)
{
    if (m_state > State::Ready)
        return false; // what was sent is not changed any more
    const bool dropped = m_state != State::Gathering && m_draft.needsOtherSignIn(draft);
    if (m_draft.needsOtherSignIn(draft))
        m_kept.release(); // its link is for what it was: what follows is another attempt
    m_draft = std::move(draft);
    // The connector says what is secret, whatever its key is called.
    for (const auto &[key, secret] : m_draft.secrets)
        m_client.redactor().add(secret);
    if (dropped)
        dropSignIn();
    return dropped;
}

void InstanceCreation::release(Job *job)
{
    // Not deleted from within its own signal.
    job->deleteLater();
    m_job.clear();
}

void InstanceCreation::dropSignIn()
{
    delete m_job;
    m_answer = {};
    m_codeTime = {};
    m_authorization = {};
    m_differences.clear();
    m_answerBy = QDeadlineTimer(QDeadlineTimer::Forever);
    if (m_outcome) {
        m_outcome->disconnect(this);
        m_outcome->deleteLater(); // perhaps from within its own signal
        m_outcome.clear();
    }
    enter(State::Gathering);
}

void InstanceCreation::startSignInAgain()
{
    if (m_state <= State::Ready)
        dropSignIn();
}

void InstanceCreation::requestAuthorization()
{
    if (m_state > State::Ready)
        return;
    dropSignIn();
    m_asked = { m_draft.values.value(configurationkey::apiKey()), m_draft.values.value(configurationkey::callbackUrl()),
                randomToken() };
    m_client.redactor().add(m_asked.state);
    ask(m_way);
}

void InstanceCreation::ask(ServiceClient::Way way)
{
    ServiceClient::AuthorizationQuestion question;
    question.connector = m_draft.connector;
    question.apiKey = m_asked.clientId;
    question.callbackUrl = m_asked.callbackUrl;
    question.state = m_asked.state;
    if (const auto secret = m_draft.secrets.find(configurationkey::apiSecret()); secret != m_draft.secrets.end())
        question.apiSecret = secret->second.clone();

    delete m_job;
    auto *job = m_client.authorizationUrl(m_draft.serviceUrl, m_draft.platform, question, way, this);
    m_job = job;
    connect(job, &Job::finished, this, [this, job, way] {
        release(job);
        if (!job->problem())
            takeAddress(job->oauthUrl(), job->serviceTime(), way);
        else if (way == ServiceClient::Way::Post && job->problem()->id == "service.no-post"_L1)
            ask(ServiceClient::Way::Get);
        else
            enter(State::Gathering, job->problem());
    });
    if (m_state != State::AskingAddress)
        enter(State::AskingAddress);
}

void InstanceCreation::takeAddress(const QString &oauthUrl, const QDateTime &serviceTime, ServiceClient::Way way)
{
    auto parsed = AuthorizationUrl::parse(oauthUrl);
    if (!parsed)
        return enter(State::Gathering, parsed.problem());
    m_authorization = std::move(*parsed);
    m_differences = authorizationDifferences(m_asked, m_authorization);
    m_answerBy = QDeadlineTimer(m_patience);
    m_serviceTime = serviceTime; // this computer's clock would not do: the two may differ
    if (!m_authorization.state.isEmpty())
        m_client.redactor().add(m_authorization.state);
    if (way != m_way) {
        m_way = way;
        Q_EMIT wayLearned(m_draft.serviceUrl, way);
    }
    enter(State::SigningIn);
}

RedirectTarget InstanceCreation::target() const
{
    RedirectTarget target(m_authorization.redirectUri, m_authorization.state);
    target.setProviderHost(m_authorization.host);
    return target;
}

void InstanceCreation::acceptAnswer(Result<RedirectAnswer> answer)
{
    if (m_state == State::Gathering) // cancelled, or what it was for was changed
        return enter(State::Gathering, Problem{ .id = u"signin.ended"_s });
    if (m_state != State::SigningIn)
        return; // a second redirect: the first one counts
    if (attemptIsOver())
        return;
    const bool isLate = m_answerBy.hasExpired();
    if (isLate)
        answer = Problem{ .id = u"signin.too-late"_s };
    m_timeline.noteAnswer(answer ? std::nullopt : std::optional(answer.problem()),
                          answer ? answer->account : QString());
    if (isLate) {
        dropSignIn();
        return enter(State::Gathering, answer.problem());
    }
    if (!answer)
        return enter(State::SigningIn, answer.problem());
    m_answer = std::move(*answer);
    m_client.redactor().add(m_answer.code);
    m_codeTime = QDateTime::currentDateTimeUtc();
    enter(State::Ready);
}

bool InstanceCreation::codeIsStale(const QDateTime &now) const
{
    return m_codeTime.isValid() && m_codeTime.msecsTo(now) > std::chrono::milliseconds(codeLifetime).count();
}

bool InstanceCreation::accountDiffers() const
{
    const QString typed = m_draft.typedAccount();
    return !typed.isEmpty() && !m_answer.account.isEmpty() && typed.compare(m_answer.account, Qt::CaseInsensitive) != 0;
}

void InstanceCreation::useAccountFound()
{
    if (m_state == State::Ready && accountDiffers()) {
        m_draft.values.insert(m_draft.accountField, m_answer.account);
        enter(State::Ready);
    }
}

Outcome InstanceCreation::writeIntent()
{
    auto row = describedRow();
    if (!row)
        return row.problem();
    if (!m_answer.account.isEmpty())
        row->account = m_answer.account;
    m_kept.leadTo(*row);
    const auto begun = m_instances.begin(*row, m_draft.clone().secrets);
    if (begun)
        m_instance = *row;
    return begun;
}

/// While it is, nobody else in this program takes the intent up.
void InstanceCreation::claim(bool underWay)
{
    const QByteArray wanted = underWay ? m_instance.recordId : QByteArray();
    if (m_claimed == wanted)
        return;
    m_instances.setUnderWay(std::exchange(m_claimed, wanted), false);
    m_instances.setUnderWay(wanted, true);
}

void InstanceCreation::create()
{
    if (m_state != State::Ready || accountDiffers()) // the latter is asked about first
        return;
    if (attemptIsOver())
        return;
    if (codeIsStale()) {
        dropSignIn();
        return enter(State::Gathering, Problem{ .id = u"creation.code-stale"_s });
    }
    if (const auto written = writeIntent(); !written)
        return enter(State::Ready, written.problem());

    ServiceClient::NewInstance instance = m_draft.request(m_authorization.redirectUri);
    instance.code = m_answer.code.clone();
    auto *job = m_client.createInstance(m_draft.serviceUrl, m_draft.platform, instance, this);
    m_job = job;
    connect(job, &Job::finished, this, [this, job] {
        release(job);
        takeCreateOutcome(*job);
    });
    enter(State::Creating);
}

void InstanceCreation::takeCreateOutcome(CreateInstanceJob &job)
{
    if (!job.problem()) {
        m_answer = {};
        return outcome().save(job.takeInstance());
    }
    const Problem problem = *job.problem();
    if (job.outcome() == RequestOutcome::Unknown)
        return lookUp(problem);
    takeBackIntent(job.codeWasSpent());
    if (!job.codeWasSpent())
        return enter(State::Ready, problem);
    dropSignIn();
    enter(State::Gathering, problem);
}

UnfinishedCreation &InstanceCreation::outcome()
{
    if (!m_outcome) {
        m_outcome = new UnfinishedCreation(m_client, m_instances, m_instance, this);
        m_outcome->setSecrets(m_draft.clone().secrets);
        connect(m_outcome, &UnfinishedCreation::stateChanged, this, &InstanceCreation::followOutcome);
    }
    return *m_outcome;
}

void InstanceCreation::lookUp(const std::optional<Problem> &lostAnswer)
{
    m_answer = {}; // sent once: whatever became of it, the code is spent
    if (m_instance.state != InstanceState::Unknown) {
        if (const auto marked = m_instances.markUnknown(m_instance); !marked)
            qCWarning(logApp) << "the intent could not be marked:" << marked.problem().id;
    }
    if (lostAnswer)
        outcome().setLostAnswer(*lostAnswer);
    outcome().lookUp(m_draft.platform.clone());
}

void InstanceCreation::followOutcome()
{
    using Outcome = UnfinishedCreation::State;
    const std::optional<Problem> problem = m_outcome->problem();
    switch (m_outcome->state()) {
    case Outcome::LookingUp:
        return enter(State::LookingUp, problem);
    case Outcome::Found:
        if (problem && problem->id == "creation.found-after-loss"_L1)
            return m_outcome->adopt(0); // it can be no other
        return enter(State::OutcomeUnknown, problem);
    case Outcome::NotFound:
        return enter(State::OutcomeUnknown, problem);
    case Outcome::Open:
        return enter(State::OutcomeUnknown, problem ? problem : interrupted());
    case Outcome::SaveFailed:
    case Outcome::Saved:
        m_instance = m_outcome->instance();
        m_kept.release(); // it is an instance now
        return enter(m_outcome->state() == Outcome::Saved ? State::Done : State::SaveFailed, problem);
    case Outcome::Forgotten:
        m_instance = {};
        m_kept.release();
        return dropSignIn();
    }
}

std::optional<Problem> InstanceCreation::interrupted() const
{
    return Problem{ .id = u"creation.cancelled-while-sent"_s, .arguments = { { u"name"_s, m_instance.name } } };
}

void InstanceCreation::lookUpAgain()
{
    if (m_state == State::OutcomeUnknown)
        lookUp({});
}

void InstanceCreation::adopt(qsizetype candidate)
{
    if (m_state == State::OutcomeUnknown && m_outcome)
        m_outcome->adopt(candidate);
}

void InstanceCreation::giveUpOutcome()
{
    if (m_state == State::OutcomeUnknown)
        outcome().forget();
}

void InstanceCreation::saveAgain()
{
    if (m_state == State::SaveFailed)
        m_outcome->saveAgain();
}

void InstanceCreation::cancel()
{
    if (m_state == State::LookingUp)
        return m_outcome->cancel();
    delete m_job;
    if (m_state == State::AskingAddress || m_state == State::SigningIn)
        return dropSignIn();
    if (m_state != State::Creating)
        return;
    if (const auto marked = m_instances.markUnknown(m_instance); !marked)
        qCWarning(logApp) << "the intent could not be marked:" << marked.problem().id;
    m_answer = {}; // sent: whatever became of it, the code is spent
    enter(State::OutcomeUnknown, interrupted());
}

} // namespace iw
