// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instances/instancecreation.h"

#include "app/accounts/accountstore.h"
#include "app/base/logging.h"
#include "app/base/random.h"
#include "app/base/redactor.h"
#include "app/instances/instancerepository.h"
#include "app/instances/outcomelookup.h"
#include "app/service/servicejobs.h"

namespace iw {

using namespace Qt::StringLiterals;

namespace {

/// A refusal in which the provider had a word spent the code; one that stopped at the service's own door did not.
bool codeWasSpent(const Problem &problem)
{
    const bool stoppedAtTheDoor = problem.status == 401 || problem.status == 403 || problem.status == 404
        || problem.status == 409 || problem.status == 415 || problem.status == 429;
    return !problem.providerMessage.isEmpty() || !stoppedAtTheDoor;
}

} // namespace

InstanceCreation::InstanceCreation(ServiceClient &client, AccountStore &accounts, InstanceRepository &instances,
                                   QObject *parent)
    : QObject(parent), m_client(client), m_accounts(accounts), m_instances(instances)
{
}

InstanceCreation::~InstanceCreation() { delete m_job; }

bool InstanceCreation::isBusy() const
{
    return m_state == State::AskingAddress || m_state == State::Creating || m_state == State::LookingUp;
}

void InstanceCreation::enter(State state, std::optional<Problem> problem)
{
    m_state = state;
    m_problem = std::move(problem);
    qCDebug(logApp) << "creation:" << state << (m_problem ? m_problem->id : QString());
    Q_EMIT stateChanged();
}

bool InstanceCreation::setDraft(CreationDraft draft)
{
    if (m_state > State::Ready)
        return false; // what was sent is not changed any more
    const bool dropped = m_state != State::Gathering && m_draft.needsOtherSignIn(draft);
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
    m_serviceTime = serviceTime; // this computer's clock would not do: the two may differ
    if (!m_authorization.state.isEmpty())
        m_client.redactor().add(m_authorization.state);
    if (way != m_way) {
        m_way = way;
        Q_EMIT wayLearned(m_draft.serviceUrl, way);
    }
    enter(State::SigningIn);
}

RedirectTarget InstanceCreation::target() const { return { m_authorization.redirectUri, m_authorization.state }; }

void InstanceCreation::acceptAnswer(Result<RedirectAnswer> answer)
{
    if (m_state != State::SigningIn)
        return; // a late or second redirect: the first one counts
    if (!answer)
        return enter(State::SigningIn, answer.problem());
    m_answer = std::move(*answer);
    m_client.redactor().add(m_answer.code);
    m_codeTime = QDateTime::currentDateTimeUtc();
    enter(State::Ready);
}

bool InstanceCreation::codeIsStale() const
{
    return m_codeTime.isValid()
        && m_codeTime.msecsTo(QDateTime::currentDateTimeUtc()) > std::chrono::milliseconds(codeLifetime).count();
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
    const auto account = m_accounts.ensure(m_draft.serviceUrl, m_draft.platform, m_draft.practice);
    if (!account)
        return account.problem();
    m_instance = {};
    m_instance.name = m_draft.name;
    m_instance.connector = m_draft.connector;
    m_instance.connectorName = m_draft.connectorName;
    m_instance.serviceUrl = m_draft.serviceUrl;
    m_instance.serviceName = m_draft.serviceName;
    m_instance.accountId = account->recordId;
    m_instance.account = m_answer.account.isEmpty() ? m_draft.typedAccount() : m_answer.account;
    m_instance.tags = m_draft.tags;
    m_instance.createdAt = QDateTime::currentDateTimeUtc();
    m_instance.notBefore = m_serviceTime;
    m_instance.practice = m_draft.practice;
    m_instance.apiKey = m_asked.clientId;
    m_instance.callbackUrl = m_authorization.redirectUri;
    m_instance.configuration = m_draft.values;
    return m_instances.begin(m_instance, m_draft.clone().secrets);
}

void InstanceCreation::forgetIntent()
{
    if (m_instance.recordId.isEmpty())
        return;
    if (const auto removed = m_instances.removeHere(m_instance.recordId); !removed)
        qCWarning(logApp) << "the intent could not be removed:" << removed.problem().id;
    m_instance = {};
}

void InstanceCreation::create()
{
    if (m_state != State::Ready || accountDiffers()) // the latter is asked about first
        return;
    if (codeIsStale()) {
        dropSignIn();
        return enter(State::Gathering, Problem{ .id = u"creation.code-stale"_s });
    }
    if (const auto written = writeIntent(); !written)
        return enter(State::Ready, written.problem());

    ServiceClient::NewInstance instance;
    instance.connector = m_draft.connector;
    instance.code = m_answer.code.clone();
    instance.name = m_draft.name;
    instance.tags = m_draft.tags;
    for (auto it = m_draft.values.begin(); it != m_draft.values.end(); ++it)
        instance.configuration.emplace(it.key(), Secret::fromText(it.value()));
    // The callback of the opened address is the one that the provider will compare.
    instance.configuration.insert_or_assign(configurationkey::callbackUrl(),
                                            Secret::fromText(m_authorization.redirectUri));
    for (const auto &[key, secret] : m_draft.secrets)
        instance.configuration.insert_or_assign(key, secret.clone());

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
    if (!job.problem())
        return save(job.takeInstance());
    const Problem problem = *job.problem();
    if (job.outcome() == RequestOutcome::Unknown)
        return lookUp(problem);
    forgetIntent();
    if (job.outcome() == RequestOutcome::NotSent || !codeWasSpent(problem))
        return enter(State::Ready, problem);
    dropSignIn();
    enter(State::Gathering, problem);
}

void InstanceCreation::lookUp(const std::optional<Problem> &lostAnswer)
{
    m_answer = {}; // sent once: whatever became of it, the code is spent
    if (m_instance.state != InstanceState::Unknown) {
        if (const auto marked = m_instances.markUnknown(m_instance); !marked)
            qCWarning(logApp) << "the intent could not be marked:" << marked.problem().id;
    }
    auto *job = m_client.listInstances(m_draft.serviceUrl, m_draft.platform, {}, this);
    m_job = job;
    connect(job, &Job::finished, this, [this, job] {
        release(job);
        m_candidates.clear();
        if (job->problem())
            return enter(State::OutcomeUnknown, job->problem());
        auto remote = job->takeInstances();
        const auto matches = possibleOutcomes(m_instance, remote, m_instances.instances());
        for (const size_t index : matches)
            m_candidates.push_back(std::move(remote[index]));
        if (m_candidates.size() == 1 && isCertainOutcome(m_instance, m_candidates.front()))
            return take(0);
        const QString id = m_candidates.empty() ? u"creation.not-found-after-loss"_s
            : m_candidates.size() == 1          ? u"creation.uncertain-after-loss"_s
                                                : u"creation.several-after-loss"_s;
        enter(State::OutcomeUnknown,
              Problem{ .id = id,
                       .arguments = { { u"name"_s, m_instance.name },
                                      { u"host"_s, m_instance.serviceUrl.host() },
                                      { u"count"_s, QString::number(m_candidates.size()) } } });
    });
    enter(State::LookingUp, lostAnswer);
}

void InstanceCreation::lookUpAgain()
{
    if (m_state == State::OutcomeUnknown)
        lookUp(m_problem);
}

void InstanceCreation::adopt(size_t candidate)
{
    if (m_state == State::OutcomeUnknown && candidate < m_candidates.size())
        take(candidate);
}

void InstanceCreation::take(size_t candidate)
{
    RemoteInstance remote = std::move(m_candidates[candidate]);
    m_candidates.clear();
    save(std::move(remote));
}

void InstanceCreation::giveUpOutcome()
{
    if (m_state != State::OutcomeUnknown)
        return;
    forgetIntent();
    dropSignIn();
}

void InstanceCreation::save(RemoteInstance remote)
{
    m_remote = std::move(remote);
    m_answer = {};
    m_instance.id = m_remote.id;
    if (!m_remote.name.isEmpty())
        m_instance.name = m_remote.name;
    if (!m_remote.tags.isEmpty())
        m_instance.tags = m_remote.tags;
    if (m_remote.createdDate.isValid())
        m_instance.createdAt = m_remote.createdDate;
    m_instance.state = m_remote.disabled ? InstanceState::Disabled
        : m_remote.valid                 ? InstanceState::Valid
                                         : InstanceState::Invalid;
    store();
}

void InstanceCreation::saveAgain()
{
    if (m_state == State::SaveFailed)
        store();
}

void InstanceCreation::store()
{
    auto saved = m_instances.complete(m_instance, m_remote.token);
    // Another program forgot or changed the intent meanwhile; the instance is there all the same.
    if (!saved && (saved.problem().id == "vault.no-record"_L1 || saved.problem().id == "vault.changed-elsewhere"_L1))
        saved = storeAnew();
    if (!saved)
        return enter(State::SaveFailed, saved.problem());
    enter(State::Done);
}

Outcome InstanceCreation::storeAnew()
{
    const InstanceState state = m_instance.state;
    m_instance.recordId.clear();
    m_instance.revision = 0;
    if (const auto begun = m_instances.begin(m_instance, m_draft.clone().secrets); !begun)
        return begun;
    m_instance.state = state;
    return m_instances.complete(m_instance, m_remote.token);
}

void InstanceCreation::cancel()
{
    if (m_state == State::Creating) {
        if (const auto marked = m_instances.markUnknown(m_instance); !marked)
            qCWarning(logApp) << "the intent could not be marked:" << marked.problem().id;
    }
    delete m_job;
    if (m_state == State::Creating)
        m_answer = {}; // sent: whatever became of it, the code is spent
    if (m_state == State::AskingAddress || m_state == State::SigningIn)
        dropSignIn();
    else if (m_state == State::Creating || m_state == State::LookingUp)
        enter(State::OutcomeUnknown,
              Problem{ .id = u"creation.cancelled-while-sent"_s, .arguments = { { u"name"_s, m_instance.name } } });
}

} // namespace iw
