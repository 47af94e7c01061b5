// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/newinstancewizard.h"

#include "app/accounts/accountstore.h"
#include "app/base/paths.h"
#include "app/instances/instancerepository.h"
#include "app/instances/savedalready.h"
#include "app/settings/preferences.h"
#include "ui/widgets/fieldedit.h"
#include "ui/widgets/fieldform.h"
#include "ui/wizard/createpage.h"
#include "ui/wizard/credentialspage.h"
#include "ui/wizard/donepage.h"
#include "ui/wizard/servicepage.h"
#include "ui/wizard/signinpage.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace iw {

using namespace Qt::StringLiterals;

NewInstanceWizard::NewInstanceWizard(const WizardServices &services, QWidget *parent)
    : NewInstanceWizard(services, new InstanceCreation(services.client, services.accounts, services.instances), parent)
{
}

NewInstanceWizard::NewInstanceWizard(const WizardServices &services, InstanceCreation *creation, QWidget *parent)
    : SignInWizard(services, *creation, { tr("Service"), tr("Credentials"), tr("Sign in"), tr("Create"), tr("Done") },
                   parent),
      m_connectors(loadConnectors(services.paths.userResources(u"connectors"_s))), m_creation(creation),
      m_servicePage(new ServicePage(m_connectors, services.accounts, services.preferences)),
      m_credentialsPage(new CredentialsPage), m_signInPage(new SignInPage(*m_creation, services.webView))
{
    setObjectName(u"newInstanceWizard"_s);
    setWindowTitle(tr("New Instance"));
    setPage(ServicePageId, m_servicePage);
    setPage(CredentialsPageId, m_credentialsPage);
    setPage(SignInPageId, m_signInPage);
    setPage(CreatePageId, new CreatePage(*m_creation));
    setPage(DonePageId, new DonePage(*m_creation, services.clipboard, services.preferences.clipboardSeconds()));
    connect(this, &QWizard::currentIdChanged, this, [this](int id) {
        showKept(); // the connector's fields may be new
        // Back from Create after the code was spent or dropped: QWizard does not initialize a page that it goes back
        // to. Queued, as the way may lead on to an earlier page.
        if (id == SignInPageId)
            QMetaObject::invokeMethod(m_signInPage, &SignInPage::askIfNeeded, Qt::QueuedConnection);
    });
    const auto edited = [this] {
        m_isEdited = true;
        showKept();
    };
    connect(m_servicePage, &ServicePage::serviceChanged, this, &NewInstanceWizard::showKept);
    connect(&m_servicePage->form(), &FieldForm::edited, this, edited);
    connect(&m_credentialsPage->form(), &FieldForm::edited, this, edited);
    // A cURL line or a JSON body holds fields of both pages, wherever it was pasted.
    connect(&m_servicePage->form(), &FieldForm::valuesPasted, this, [this](const FieldValues &values) {
        m_servicePage->fill(values);
        m_credentialsPage->fill(values);
    });
    connect(&m_credentialsPage->form(), &FieldForm::valuesPasted, m_servicePage, &ServicePage::fill);

    connect(m_creation, &InstanceCreation::stateChanged, this, [this] {
        if (m_creation->state() == InstanceCreation::State::Done)
            Q_EMIT created(m_creation->instance().recordId);
    });
}

NewInstanceWizard::~NewInstanceWizard()
{
    // Pages listen to the creation; it goes first, so that none of them hears of it while it is taken apart.
    delete m_creation;
}

void NewInstanceWizard::fill(const FieldValues &values)
{
    const bool wasEdited = m_isEdited; // the pages do not know whose values these are
    m_servicePage->fill(values);
    m_credentialsPage->setConnector(m_servicePage->connector());
    m_credentialsPage->fill(values);
    m_isEdited = wasEdited;
}

void NewInstanceWizard::fillTyped(const FieldValues &values)
{
    fill(values);
    m_isEdited = true;
}

void NewInstanceWizard::makeLike(const Instance &instance)
{
    FieldValues values = instance.configuration;
    values.insert(u"serviceUrl"_s, instance.serviceUrl.toString());
    values.insert(u"connector"_s, instance.connector);
    values.insert(configurationkey::apiKey(), instance.apiKey);
    values.insert(configurationkey::callbackUrl(), instance.callbackUrl);
    values.insert(u"tags"_s, instance.tags.join(u", "_s));
    if (const Connector *connector = connectorOf(m_connectors, instance.connector))
        values.remove(connector->accountField); // the next customer's
    m_like = instance;
    m_applications.reset();
    fill(values);
    m_servicePage->chooseAccount(instance.accountId, instance.serviceUrl);
    showKept();
    if (instance.practice)
        markPractice();
    next();
}

void NewInstanceWizard::useAccountOf(const QUrl &serviceUrl)
{
    QList<ServiceAccount> accounts = services().accounts.accounts();
    accounts.removeIf([&](const ServiceAccount &account) { return account.apiUrl != serviceUrl; });
    if (accounts.size() == 1)
        m_servicePage->chooseAccount(accounts.first().recordId, serviceUrl);
}

void NewInstanceWizard::showKept()
{
    // Secrets go to no other service, and with no other application, than they were entered for.
    FieldForm &service = m_servicePage->form();
    FieldForm &credentials = m_credentialsPage->form();
    const bool hasAccount = keptAccount().has_value();
    service.setKept(u"userSecret"_s, hasAccount);
    service.setKept(u"organizationSecret"_s, hasAccount);
    const auto application = keptApplication();
    credentials.setKept(configurationkey::apiSecret(), application.has_value());
    if (!application || application->apiKey == m_callbackFor)
        return;
    m_callbackFor = application->apiKey; // once: who takes it away wants another
    FieldEdit *callback = credentials.edit(configurationkey::callbackUrl());
    if (callback && callback->text().isEmpty())
        callback->setText(application->callbackUrl);
}

std::optional<ServiceAccount> NewInstanceWizard::keptAccount() const
{
    if (const ServiceAccount chosen = m_servicePage->account(); !chosen.recordId.isEmpty())
        return chosen;
    const bool sameService = m_like && m_servicePage->serviceUrl() == m_like->serviceUrl;
    return sameService ? services().accounts.account(m_like->accountId) : std::nullopt;
}

QList<Instance> NewInstanceWizard::knownApplications() const
{
    // The newest of thousands will do: an application is used again and again.
    constexpr int looked = 1000;
    if (!m_applications) {
        QList<Instance> all = services().instances.instances(looked);
        if (m_like)
            all.prepend(*m_like);
        m_applications.emplace();
        QSet<QStringList> seen;
        for (const Instance &instance : std::as_const(all)) {
            const QStringList application{ instance.serviceUrl.toString(), instance.connector, instance.apiKey };
            if (!instance.apiKey.isEmpty() && instance.secretFields.contains(configurationkey::apiSecret())
                && !seen.contains(application)) {
                seen.insert(application);
                m_applications->append(instance);
            }
        }
    }
    QList<Instance> fitting = *m_applications;
    fitting.removeIf([this](const Instance &instance) {
        return instance.serviceUrl != m_servicePage->serviceUrl() || instance.connector != connector().key;
    });
    return fitting;
}

std::optional<Instance> NewInstanceWizard::keptApplication() const
{
    const QString apiKey = m_credentialsPage->form().accepted(configurationkey::apiKey());
    if (apiKey.isEmpty())
        return std::nullopt;
    const QList<Instance> known = knownApplications();
    const auto found =
        std::find_if(known.cbegin(), known.cend(), [&](const Instance &instance) { return instance.apiKey == apiKey; });
    return found == known.cend() ? std::nullopt : std::optional(*found);
}

void NewInstanceWizard::dropKept()
{
    m_like.reset();
    m_applications.emplace(); // none
    m_servicePage->chooseService(m_servicePage->serviceUrl().toString());
    showKept();
}

Outcome NewInstanceWizard::openKept() const
{
    const FieldForm &service = m_servicePage->form();
    if (service.usesKept(u"userSecret"_s) || service.usesKept(u"organizationSecret"_s)) {
        const auto account = keptAccount();
        if (const auto platform = services().accounts.secrets(account.value_or(ServiceAccount{})); !platform)
            return platform.problem();
    }
    if (m_credentialsPage->form().usesKept(configurationkey::apiSecret())) {
        const auto application = keptApplication();
        if (!application)
            return iw::Done{};
        const auto secret = services().instances.secret(*application, configurationkey::apiSecret());
        if (!secret)
            return secret.problem();
    }
    return iw::Done{};
}

std::optional<Instance> NewInstanceWizard::duplicateOf(const CreationDraft &draft, const QString &account) const
{
    return savedAlready(services().instances, draft, account);
}

void NewInstanceWizard::markPractice() { m_practiceUrl = m_servicePage->serviceUrl(); }

void NewInstanceWizard::setPractice(const QString &user, const QString &password)
{
    markPractice();
    m_signInPage->setPracticeSignIn(user, password);
}

const Connector &NewInstanceWizard::connector() const { return m_servicePage->connector(); }

FieldValues NewInstanceWizard::serviceValues() const { return m_servicePage->form().values(); }

CreationDraft NewInstanceWizard::draft() const
{
    CreationDraft draft;
    m_servicePage->writeTo(draft);
    draft.practice = !draft.serviceUrl.isEmpty() && draft.serviceUrl == m_practiceUrl;
    if (draft.practice)
        draft.serviceName = tr("Practice service");
    m_credentialsPage->writeTo(draft);
    const FieldForm &service = m_servicePage->form();
    if (service.usesKept(u"userSecret"_s) || service.usesKept(u"organizationSecret"_s)) {
        if (auto platform = services().accounts.secrets(keptAccount().value_or(ServiceAccount{}))) {
            if (draft.platform.user.isEmpty())
                draft.platform.user = std::move(platform->user);
            if (draft.platform.organization.isEmpty())
                draft.platform.organization = std::move(platform->organization);
        }
    }
    if (const auto application = keptApplication();
        application && m_credentialsPage->form().usesKept(configurationkey::apiSecret())) {
        if (auto secret = services().instances.secret(*application, configurationkey::apiSecret()))
            draft.secrets.insert_or_assign(configurationkey::apiSecret(), std::move(*secret));
    }
    return draft;
}

bool NewInstanceWizard::submitDraft()
{
    const bool dropped = m_creation->setDraft(draft());
    applyWay(m_creation->draft().serviceUrl);
    return dropped;
}

bool NewInstanceWizard::takesUpAttempt()
{
    if (m_attempt.isEmpty() && !m_creation->isKept())
        return false;
    m_creation->resume(m_attempt.isEmpty() ? m_creation->keptRecord() : std::exchange(m_attempt, {}));
    return true;
}

void NewInstanceWizard::signInAsSomeoneElse()
{
    m_signInPage->beginAfresh();
    m_creation->startSignInAgain();
    goBackTo(SignInPageId);
}

bool NewInstanceWizard::lacksCookies() const { return m_signInPage->lacksCookies(); }

Outcome NewInstanceWizard::keepWaiting()
{
    const auto kept = m_creation->keepWaiting();
    if (kept)
        m_isEdited = false;
    return kept;
}

void NewInstanceWizard::resume(const QByteArray &attempt)
{
    m_attempt = attempt;
    while (currentId() < SignInPageId) {
        const int before = currentId();
        next();
        if (currentId() == before)
            return; // a field is to be mended first; the attempt is taken up after that
    }
}

void NewInstanceWizard::goBackTo(PageId page, const QString &where)
{
    const PageId target = where == "edit-service"_L1 ? ServicePageId : page;
    while (currentId() > target && currentId() != ServicePageId)
        back();
}

bool NewInstanceWizard::hasInput() const
{
    const bool hasSignIn = m_creation->hasCode() && !m_creation->isKept();
    return (m_isEdited || hasSignIn) && currentId() != DonePageId;
}

FieldValues NewInstanceWizard::plainValues() const
{
    FieldValues values;
    if (!m_practiceUrl.isEmpty() && m_servicePage->serviceUrl() == m_practiceUrl)
        return values;
    values = m_servicePage->form().plainValues();
    values.insert(m_credentialsPage->form().plainValues());
    values.insert(u"connector"_s, connector().key);
    return values;
}

bool NewInstanceWizard::isUnsaved() const
{
    using State = InstanceCreation::State;
    switch (m_creation->state()) {
    case State::Creating:
    case State::LookingUp:
    case State::SaveFailed:
        return true;
    case State::OutcomeUnknown:
        return !m_creation->candidates().empty();
    default:
        return false;
    }
}

std::optional<SignInWizard::CloseQuestion> NewInstanceWizard::closeQuestion() const
{
    using State = InstanceCreation::State;
    const State state = m_creation->state();
    if (state == State::Creating || state == State::LookingUp || state == State::OutcomeUnknown)
        return CloseQuestion{
            tr("The request was sent, and its outcome is not known yet. The instance may exist at the "
               "service although it is not in your table."),
            tr("Close anyway")
        };
    if (state == State::SaveFailed)
        return CloseQuestion{ tr("The instance exists at the service but could not be saved here. Its token is lost "
                                 "when you close now."),
                              tr("Close anyway"), true };
    if (hasInput())
        return CloseQuestion{ tr("Close and lose what you entered?"), tr("Discard") };
    return std::nullopt;
}

void NewInstanceWizard::showEvent(QShowEvent *event)
{
    QWizard::showEvent(event);
    m_signInPage->warmUp();
}

} // namespace iw
