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
    : SignInConversation(client, parent), m_accounts(accounts), m_instances(instances), m_kept(instances)
{
}

InstanceCreation::~InstanceCreation()
{
    abortJob();
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

InstanceCreation::State InstanceCreation::state() const
{
    switch (stage()) {
    case Stage::Gathering:
        return State::Gathering;
    case Stage::AskingAddress:
        return State::AskingAddress;
    case Stage::SigningIn:
        return State::SigningIn;
    case Stage::Ready:
        return State::Ready;
    case Stage::Over:
        break;
    }
    return m_state;
}

bool InstanceCreation::isBusy() const
{
    const State present = state();
    return present == State::AskingAddress || present == State::Creating || present == State::LookingUp;
}

void InstanceCreation::enter(State state, std::optional<Problem> problem)
{
    m_state = state;
    enterStage(Stage::Over, std::move(problem));
}

void InstanceCreation::entered()
{
    claim(isBusy() || state() == State::SaveFailed);
    qCDebug(logApp) << "creation:" << state() << (problem() ? problem()->id : QString());
}

bool InstanceCreation::setDraft(CreationDraft newDraft)
{
    if (stage() == Stage::Over)
        return false; // what was sent is not changed any more
    const bool needsOther = draft().needsOtherSignIn(newDraft);
    const bool dropped = stage() != Stage::Gathering && needsOther;
    if (needsOther)
        m_kept.release(); // its link is for what it was: what follows is another attempt
    replaceDraft(std::move(newDraft));
    if (dropped)
        dropSignIn();
    return dropped;
}

void InstanceCreation::dropSignIn()
{
    if (m_outcome) {
        m_outcome->disconnect(this);
        m_outcome->deleteLater(); // perhaps from within its own signal
        m_outcome.clear();
    }
    SignInConversation::dropSignIn();
}

Outcome InstanceCreation::writeIntent()
{
    auto row = describedRow();
    if (!row)
        return row.problem();
    if (!accountFound().isEmpty())
        row->account = accountFound();
    m_kept.leadTo(*row);
    const auto begun = m_instances.begin(*row, draft().clone().secrets);
    if (begun)
        m_instance = *row;
    else
        forgetMadeAccount();
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
    if (stage() != Stage::Ready || accountDiffers()) // the latter is asked about first
        return;
    if (attemptIsOver())
        return;
    if (codeHasGoneStale())
        return;
    if (const auto written = writeIntent(); !written)
        return enterStage(Stage::Ready, written.problem());

    ServiceClient::NewInstance instance = draft().request(authorization().redirectUri);
    instance.code = code().clone();
    auto *job = client().createInstance(draft().serviceUrl, draft().platform, instance, this);
    setJob(job);
    connect(job, &Job::finished, this, [this, job] {
        release(job);
        takeCreateOutcome(*job);
    });
    enter(State::Creating);
}

void InstanceCreation::takeCreateOutcome(CreateInstanceJob &job)
{
    if (!job.problem()) {
        forgetAnswer();
        return outcome().save(job.takeInstance());
    }
    const Problem problem = *job.problem();
    if (job.outcome() == RequestOutcome::Unknown)
        return lookUp(problem);
    takeBackIntent(job.codeWasSpent());
    if (!job.codeWasSpent())
        return enterStage(Stage::Ready, problem);
    dropSignIn();
    enterStage(Stage::Gathering, problem);
}

UnfinishedCreation &InstanceCreation::outcome()
{
    if (!m_outcome) {
        m_outcome = new UnfinishedCreation(client(), m_instances, m_instance, this);
        m_outcome->setSecrets(draft().clone().secrets);
        connect(m_outcome, &UnfinishedCreation::stateChanged, this, &InstanceCreation::followOutcome);
    }
    return *m_outcome;
}

void InstanceCreation::lookUp(const std::optional<Problem> &lostAnswer)
{
    forgetAnswer(); // sent once: whatever became of it, the code is spent
    if (m_instance.state != InstanceState::Unknown) {
        if (const auto marked = m_instances.markUnknown(m_instance); !marked)
            qCWarning(logApp) << "the intent could not be marked:" << marked.problem().id;
    }
    if (lostAnswer)
        outcome().setLostAnswer(*lostAnswer);
    outcome().lookUp(draft().platform.clone());
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
    if (state() == State::OutcomeUnknown)
        lookUp({});
}

void InstanceCreation::adopt(qsizetype candidate)
{
    if (state() == State::OutcomeUnknown && m_outcome)
        m_outcome->adopt(candidate);
}

void InstanceCreation::giveUpOutcome()
{
    if (state() == State::OutcomeUnknown)
        outcome().forget();
}

void InstanceCreation::saveAgain()
{
    if (state() == State::SaveFailed)
        m_outcome->saveAgain();
}

void InstanceCreation::cancel()
{
    if (state() == State::LookingUp)
        return m_outcome->cancel();
    SignInConversation::cancel();
    if (state() != State::Creating)
        return;
    if (const auto marked = m_instances.markUnknown(m_instance); !marked)
        qCWarning(logApp) << "the intent could not be marked:" << marked.problem().id;
    forgetAnswer(); // sent: whatever became of it, the code is spent
    enter(State::OutcomeUnknown, interrupted());
}

} // namespace iw
