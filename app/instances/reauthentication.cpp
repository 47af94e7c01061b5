// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instances/reauthentication.h"

#include "app/base/logging.h"
#include "app/instances/carestep.h"
#include "app/instances/instancerepository.h"
#include "app/instances/outcomelookup.h"
#include "app/instances/rowedit.h"
#include "app/service/servicejobs.h"

#include <algorithm>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

/// The service tells when the sign-in was last renewed, in milliseconds since 1970 of its own clock.
bool wasRenewedSince(const RemoteInstance &remote, const QDateTime &time)
{
    const qint64 renewed = remote.configuration.value(u"oauth.user.refresh_time"_s).toLongLong();
    return time.isValid() && renewed >= time.addSecs(1).toMSecsSinceEpoch(); // its Date counts whole seconds
}

} // namespace

Reauthentication::Reauthentication(ServiceClient &client, InstanceRepository &instances, Instance row,
                                   Connector connector, QObject *parent)
    : SignInConversation(client, parent), m_instances(instances), m_row(std::move(row)),
      m_connector(std::move(connector))
{
}

Reauthentication::~Reauthentication() { abortJob(); }

Reauthentication::State Reauthentication::state() const
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

bool Reauthentication::isBusy() const
{
    const State present = state();
    return present == State::AskingAddress || present == State::Looking || present == State::Sending
        || present == State::LookingUp || present == State::Checking;
}

void Reauthentication::enter(State state, std::optional<Problem> problem)
{
    m_state = state;
    enterStage(Stage::Over, std::move(problem));
}

void Reauthentication::entered()
{
    qCDebug(logApp) << "re-authentication:" << state() << (problem() ? problem()->id : QString());
}

void Reauthentication::reauthenticate()
{
    if (stage() != Stage::Ready || accountDiffers() || codeHasGoneStale())
        return;
    // The row may be gone, and the vault locked, since the sign-in began.
    const auto row = m_instances.instance(m_row.recordId);
    if (!row)
        return enterStage(Stage::Ready, row.problem());
    const auto platform = m_instances.platformSecrets(*row);
    if (!platform)
        return enterStage(Stage::Ready, platform.problem());
    const bool isOtherAccount = !m_accountTaken.isEmpty() && !draft().accountField.isEmpty();
    m_isWhole = m_isReplacing || isOtherAccount;
    if (const QStringList keys = missing(draft(), m_isWhole); !keys.isEmpty())
        return enterStage(Stage::Ready, missingProblem(keys));

    if (m_isWhole && !secretsNotKnown().isEmpty())
        lookBefore();
    else
        send();
}

void Reauthentication::lookBefore()
{
    auto *job = client().readInstance(m_row.serviceUrl, draft().platform, m_row.id, this);
    setJob(job);
    connect(job, &Job::finished, this, [this, job] {
        release(job);
        if (job->isGone())
            return endGone();
        if (job->problem())
            return enterStage(Stage::Ready, job->problem());
        QStringList held = secretsNotKnown();
        held.removeIf([job](const QString &key) { return job->instance().configuration.value(key).isEmpty(); });
        held.isEmpty() ? send() : enterStage(Stage::Ready, missingProblem(held));
    });
    enter(State::Looking);
}

void Reauthentication::send()
{
    m_accountNamed = accountFound();
    ReauthenticateInstanceJob *job = nullptr;
    if (m_isWhole) {
        ServiceClient::NewInstance whole = draft().request(authorization().redirectUri);
        whole.code = code().clone();
        job = client().reauthenticateInstance(m_row.serviceUrl, draft().platform, m_row.id, whole, this);
    } else {
        job = client().reauthenticateInstance(m_row.serviceUrl, draft().platform, m_row.id, code(), this);
    }
    setJob(job);
    connect(job, &Job::finished, this, [this, job] {
        release(job);
        takeOutcome(*job);
    });
    enter(State::Sending);
}

void Reauthentication::takeOutcome(ReauthenticateInstanceJob &job)
{
    if (!job.problem()) {
        forgetAnswer();
        m_remote = job.takeInstance();
        return save();
    }
    const Problem problem = *job.problem();
    if (job.outcome() == RequestOutcome::Unknown)
        return lookUp(problem);
    if (job.isGone())
        return endGone();
    if (!job.codeWasSpent())
        return enterStage(Stage::Ready, problem);
    dropSignIn();
    enterStage(Stage::Gathering, problem);
}

void Reauthentication::endGone()
{
    const auto saved = saveEdited(m_instances, m_row.recordId, [](Instance &row) {
        row.reach = InstanceReach::Gone;
        row.lastChecked = QDateTime::currentDateTimeUtc();
    });
    if (saved)
        m_row = *saved;
    dropSignIn();
    enterStage(Stage::Gathering, described(u"instance.gone"_s));
}

void Reauthentication::lookUp(const Problem &reason)
{
    forgetAnswer(); // sent once: whatever became of it, the code is spent
    m_lost = reason;
    const auto platform = m_instances.platformSecrets(m_row);
    if (!platform)
        return enter(State::OutcomeUnknown, unknown(platform.problem()));
    auto *job = client().readInstance(m_row.serviceUrl, *platform, m_row.id, this);
    setJob(job);
    connect(job, &Job::finished, this, [this, job] {
        release(job);
        if (job->isGone())
            return endGone();
        if (job->problem())
            return enter(State::OutcomeUnknown, unknown(*job->problem()));
        m_remote = job->takeInstance();
        judge(*m_lost);
    });
    enter(State::LookingUp);
}

/// What settles it is the service's own word of a later renewal; without that, that the instance works, which says
/// nothing of another application or account.
void Reauthentication::judge(const Problem &reason)
{
    if (wasRenewedSince(m_remote, serviceTime()))
        return save();
    if (m_isWhole)
        return enter(State::OutcomeUnknown, unknown(reason));
    auto *step = new CareStep(client(), m_instances, m_row, { CareTask::Kind::Check }, this);
    setJob(step);
    connect(step, &Job::finished, this, [this, step, reason] {
        release(step);
        m_row = step->instance();
        step->problem() ? enter(State::OutcomeUnknown, unknown(reason)) : save();
    });
}

void Reauthentication::lookUpAgain()
{
    if (state() == State::OutcomeUnknown)
        lookUp(m_lost.value_or(described(u"service.cancelled"_s)));
}

void Reauthentication::giveUpOutcome()
{
    if (state() == State::OutcomeUnknown)
        dropSignIn();
}

void Reauthentication::save()
{
    std::map<QString, Secret> secrets;
    const auto token = m_instances.secret(m_row, u"token"_s);
    // Unreadable because the vault was locked meanwhile, it is the one that the service keeps.
    const bool isKnown = token || token.problem().id != "vault.no-secret"_L1;
    m_hasNewToken = !m_remote.token.isEmpty() && (token ? !token->equals(m_remote.token) : !isKnown);
    if (m_hasNewToken)
        secrets.emplace(u"token"_s, m_remote.token.clone());
    if (m_isWhole) {
        for (const auto &[key, secret] : draft().secrets)
            secrets.emplace(key, secret.clone());
    }
    auto saved = saveEdited(
        m_instances, m_row.recordId,
        [this](Instance &row) {
            if (m_isWhole) {
                row.configuration.insert(draft().values);
                row.apiKey = draft().values.value(configurationkey::apiKey());
                row.callbackUrl = authorization().redirectUri;
            }
            if (!m_accountNamed.isEmpty())
                row.account = m_accountNamed;
            if (row.state != InstanceState::SecretsLost || m_hasNewToken)
                row.state = stateTold(m_remote);
            row.lastWorked = QDateTime::currentDateTimeUtc();
            row.reach = InstanceReach::Unchecked;
            row.lastChecked = {};
        },
        secrets, InstanceEvent::Kind::Reauthenticated);
    if (saved) {
        m_row = std::move(*saved);
        return check();
    }
    if (saved.problem().id == "vault.no-record"_L1)
        return enter(State::Done, described(u"reauth.row-removed"_s));
    enter(State::SaveFailed, saved.problem());
}

void Reauthentication::saveAgain()
{
    if (state() == State::SaveFailed)
        save();
}

void Reauthentication::check()
{
    auto *step = new CareStep(client(), m_instances, m_row, { CareTask::Kind::Check }, this);
    setJob(step);
    connect(step, &Job::finished, this, [this, step] {
        release(step);
        m_row = step->instance();
        m_found = step->problem();
        lookForSiblings();
    });
    enter(State::Checking);
}

void Reauthentication::lookForSiblings()
{
    const auto platform = m_instances.platformSecrets(m_row);
    if (!platform)
        return enter(State::Done);
    auto *job = client().listInstances(m_row.serviceUrl, *platform, m_row.name, this);
    setJob(job);
    connect(job, &Job::finished, this, [this, job] {
        release(job);
        if (!job->problem()) {
            Instance here = m_row;
            here.notBefore = serviceTime();
            const auto remote = job->takeInstances();
            const auto found = possibleOutcomes(here, remote, m_instances.instances());
            m_siblings = int(std::count_if(found.cbegin(), found.cend(),
                                           [&](size_t index) { return isCertainOutcome(here, remote[index]); }));
        }
        enter(State::Done);
    });
}

void Reauthentication::cancel()
{
    const State present = state();
    SignInConversation::cancel(); // what is under way
    if (present == State::Sending || present == State::LookingUp) {
        forgetAnswer();
        if (!m_lost)
            m_lost = described(u"service.cancelled"_s);
        enter(State::OutcomeUnknown, unknown(*m_lost));
    } else if (present == State::Looking) {
        enterStage(Stage::Ready); // nothing was sent yet
    } else if (present == State::Checking) {
        enter(State::Done);
    }
}

} // namespace iw
