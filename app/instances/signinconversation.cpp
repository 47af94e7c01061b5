// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instances/signinconversation.h"

#include "app/base/logging.h"
#include "app/base/random.h"
#include "app/base/redactor.h"
#include "app/service/servicejobs.h"

namespace iw {

using namespace Qt::StringLiterals;

SignInConversation::SignInConversation(ServiceClient &client, QObject *parent)
    : QObject(parent), m_client(client), m_timeline(client.log(), client.redactor())
{
}

SignInConversation::~SignInConversation() { delete m_job; }

void SignInConversation::enterStage(Stage stage, std::optional<Problem> problem)
{
    m_stage = stage;
    m_problem = std::move(problem);
    entered();
    Q_EMIT stateChanged();
}

void SignInConversation::replaceDraft(CreationDraft draft)
{
    m_draft = std::move(draft);
    // The connector says what is secret, whatever its key is called.
    for (const auto &[key, secret] : m_draft.secrets)
        m_client.redactor().add(secret);
}

void SignInConversation::setJob(Job *job)
{
    delete m_job;
    m_job = job;
}

void SignInConversation::release(Job *job)
{
    job->deleteLater();
    m_job.clear();
}

void SignInConversation::abortJob() { delete m_job; }

void SignInConversation::dropSignIn()
{
    abortJob();
    m_answer = {};
    m_codeTime = {};
    m_authorization = {};
    m_differences.clear();
    m_answerBy = QDeadlineTimer(QDeadlineTimer::Forever);
    enterStage(Stage::Gathering);
}

void SignInConversation::startSignInAgain()
{
    if (m_stage != Stage::Over)
        dropSignIn();
}

void SignInConversation::cancel()
{
    abortJob();
    if (m_stage == Stage::AskingAddress || m_stage == Stage::SigningIn)
        dropSignIn();
}

void SignInConversation::requestAuthorization()
{
    if (m_stage == Stage::Over)
        return;
    dropSignIn();
    if (const auto ready = prepare(); !ready)
        return enterStage(Stage::Gathering, ready.problem());
    m_asked = { m_draft.values.value(configurationkey::apiKey()), m_draft.values.value(configurationkey::callbackUrl()),
                randomToken() };
    m_client.redactor().add(m_asked.state);
    ask(m_way);
}

void SignInConversation::ask(ServiceClient::Way way)
{
    ServiceClient::AuthorizationQuestion question;
    question.connector = m_draft.connector;
    question.apiKey = m_asked.clientId;
    question.callbackUrl = m_asked.callbackUrl;
    question.state = m_asked.state;
    if (const auto secret = m_draft.secrets.find(configurationkey::apiSecret()); secret != m_draft.secrets.end())
        question.apiSecret = secret->second.clone();

    auto *job = m_client.authorizationUrl(m_draft.serviceUrl, m_draft.platform, question, way, this);
    setJob(job);
    connect(job, &Job::finished, this, [this, job, way] {
        release(job);
        if (!job->problem())
            takeAddress(job->oauthUrl(), job->serviceTime(), way);
        else if (way == ServiceClient::Way::Post && job->problem()->id == "service.no-post"_L1)
            ask(ServiceClient::Way::Get);
        else
            enterStage(Stage::Gathering, job->problem());
    });
    if (m_stage != Stage::AskingAddress)
        enterStage(Stage::AskingAddress);
}

void SignInConversation::takeAddress(const QString &oauthUrl, const QDateTime &serviceTime, ServiceClient::Way way)
{
    auto parsed = AuthorizationUrl::parse(oauthUrl);
    if (!parsed)
        return enterStage(Stage::Gathering, parsed.problem());
    m_differences = authorizationDifferences(m_asked, *parsed);
    m_answerBy = QDeadlineTimer(m_patience);
    if (way != m_way) {
        m_way = way;
        Q_EMIT wayLearned(m_draft.serviceUrl, way);
    }
    open(std::move(*parsed), serviceTime);
}

void SignInConversation::takeUp(AuthorizationUrl address, const QDateTime &serviceTime)
{
    m_asked = { address.clientId, address.redirectUri, address.state };
    open(std::move(address), serviceTime);
}

void SignInConversation::open(AuthorizationUrl address, const QDateTime &serviceTime)
{
    m_authorization = std::move(address);
    m_serviceTime = serviceTime; // this computer's clock would not do: the two may differ
    if (!m_authorization.state.isEmpty())
        m_client.redactor().add(m_authorization.state);
    enterStage(Stage::SigningIn);
}

RedirectTarget SignInConversation::target() const
{
    RedirectTarget target(m_authorization.redirectUri, m_authorization.state);
    target.setProviderHost(m_authorization.host);
    return target;
}

void SignInConversation::acceptAnswer(Result<RedirectAnswer> answer)
{
    if (m_stage == Stage::Gathering) // cancelled, or what it was for was changed
        return enterStage(Stage::Gathering, Problem{ .id = u"signin.ended"_s });
    if (m_stage != Stage::SigningIn)
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
        return enterStage(Stage::Gathering, answer.problem());
    }
    if (!answer)
        return enterStage(Stage::SigningIn, answer.problem());
    m_answer = std::move(*answer);
    m_client.redactor().add(m_answer.code);
    m_codeTime = QDateTime::currentDateTimeUtc();
    enterStage(Stage::Ready);
}

bool SignInConversation::codeIsStale(const QDateTime &now) const
{
    return m_codeTime.isValid() && m_codeTime.msecsTo(now) > std::chrono::milliseconds(codeLifetime).count();
}

bool SignInConversation::codeHasGoneStale()
{
    if (!codeIsStale())
        return false;
    dropSignIn();
    enterStage(Stage::Gathering, Problem{ .id = u"creation.code-stale"_s });
    return true;
}

bool SignInConversation::accountDiffers() const
{
    const QString meant = accountMeant();
    return !meant.isEmpty() && !m_answer.account.isEmpty() && meant.compare(m_answer.account, Qt::CaseInsensitive) != 0;
}

void SignInConversation::takeAccountFound() { m_draft.values.insert(m_draft.accountField, m_answer.account); }

void SignInConversation::useAccountFound()
{
    if (m_stage == Stage::Ready && accountDiffers()) {
        takeAccountFound();
        enterStage(Stage::Ready);
    }
}

} // namespace iw
