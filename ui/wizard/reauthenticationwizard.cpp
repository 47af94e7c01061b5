// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/reauthenticationwizard.h"

#include "app/base/paths.h"
#include "ui/wizard/applicationform.h"
#include "ui/wizard/reauthenticateddonepage.h"
#include "ui/wizard/reauthenticationpane.h"
#include "ui/wizard/signinpage.h"

namespace iw {

using namespace Qt::StringLiterals;
using State = Reauthentication::State;

namespace {

/// What was adopted may have further secrets at the service; what was made here has those that are saved.
QStringList fieldsToAsk(const Reauthentication &reauthentication)
{
    QStringList keys = reauthentication.fieldsNotSaved();
    if (keys.contains(configurationkey::apiSecret()))
        keys += reauthentication.secretsNotSaved();
    return keys;
}

} // namespace

ReauthenticationWizard::ReauthenticationWizard(const WizardServices &services, const Instance &instance,
                                               QWidget *parent)
    : ReauthenticationWizard(services, instance,
                             connectorOfKey(instance.connector, services.paths.userResources(u"connectors"_s)), parent)
{
}

ReauthenticationWizard::ReauthenticationWizard(const WizardServices &services, const Instance &instance,
                                               const Connector &connector, QWidget *parent)
    : ReauthenticationWizard(services, new Reauthentication(services.client, services.instances, instance, connector),
                             connector, parent)
{
}

ReauthenticationWizard::ReauthenticationWizard(const WizardServices &services, Reauthentication *reauthentication,
                                               const Connector &connector, QWidget *parent)
    : SignInWizard(services, *reauthentication, { tr("Sign in"), tr("Done") }, parent),
      m_reauthentication(reauthentication), m_signInPage(new SignInPage(*reauthentication, services.webView)),
      m_application(new ApplicationForm(connector, fieldsToAsk(*reauthentication), reauthentication->instance()))
{
    setObjectName(u"reauthenticationWizard"_s);
    setWindowTitle(tr("Re-authenticate"));
    m_signInPage->setSubTitle(tr("Sign in to the provider as the customer whose account “%1” reaches. The instance "
                                 "keeps its id and its token.")
                                  .arg(reauthentication->instance().name));
    auto *pane = new ReauthenticationPane(*reauthentication);
    m_signInPage->setHeader(m_application);
    m_signInPage->setAftermath(pane);
    setPage(SignInPageId, m_signInPage);
    setPage(DonePageId, new ReauthenticatedDonePage(*reauthentication));
    // The one way from page to page is what the service says.
    setButtonLayout({ QWizard::Stretch, QWizard::FinishButton, QWizard::CancelButton });

    connect(m_application, &ApplicationForm::submitted, this, [this] {
        m_reauthentication->replace(m_application->replacement());
        m_signInPage->signInAgain();
    });
    connect(pane, &ReauthenticationPane::accountTaken, this, &ReauthenticationWizard::leaveSignIn);
    connect(pane, &ReauthenticationPane::sendWanted, this, &ReauthenticationWizard::leaveSignIn);
    connect(pane, &ReauthenticationPane::saveWanted, this, &ReauthenticationWizard::saveAgain);
    connect(pane, &ReauthenticationPane::signInWanted, this, &ReauthenticationWizard::signInAgain);
    connect(m_reauthentication, &Reauthentication::stateChanged, this, &ReauthenticationWizard::follow);
}

ReauthenticationWizard::~ReauthenticationWizard()
{
    // Pages listen to the conversation; it goes first, so that none of them hears of it while it is taken apart.
    delete m_reauthentication;
}

void ReauthenticationWizard::setPractice(const QString &user, const QString &password)
{
    m_signInPage->setPracticeSignIn(user, password);
}

bool ReauthenticationWizard::submitDraft()
{
    applyWay(m_reauthentication->instance().serviceUrl);
    if (!m_reauthentication->fieldsNotSaved().isEmpty())
        m_application->open(); // the sign-in will say why
    return false;
}

void ReauthenticationWizard::leaveSignIn()
{
    if (m_reauthentication->state() != State::Ready || m_reauthentication->accountDiffers())
        return;
    services().unlock(this, [this] { m_reauthentication->reauthenticate(); }, {});
}

void ReauthenticationWizard::follow()
{
    if (m_reauthentication->state() == State::Done && currentId() == SignInPageId)
        next();
}

bool ReauthenticationWizard::isSignedIn() const { return m_reauthentication->state() == State::Done; }

void ReauthenticationWizard::edit(const QString &) { m_application->open(); }

bool ReauthenticationWizard::act(const QString &actionId)
{
    const State state = m_reauthentication->state();
    if (state == State::SaveFailed)
        saveAgain();
    else if (state == State::OutcomeUnknown)
        m_reauthentication->lookUpAgain();
    else if (state == State::Ready && actionId != "sign-in-again"_L1)
        leaveSignIn(); // the code is still good
    else
        return false;
    return true;
}

void ReauthenticationWizard::saveAgain()
{
    services().unlock(this, [this] { m_reauthentication->saveAgain(); }, {});
}

void ReauthenticationWizard::signInAgain()
{
    m_reauthentication->giveUpOutcome();
    m_signInPage->beginAfresh();
    m_signInPage->signInAgain();
}

bool ReauthenticationWizard::hasInput() const
{
    return currentId() != DonePageId && (m_reauthentication->hasCode() || m_application->isEdited());
}

bool ReauthenticationWizard::isUnsaved() const
{
    const State state = m_reauthentication->state();
    return state == State::Sending || state == State::LookingUp || state == State::SaveFailed;
}

std::optional<SignInWizard::CloseQuestion> ReauthenticationWizard::closeQuestion() const
{
    const State state = m_reauthentication->state();
    if (state == State::Sending || state == State::LookingUp || state == State::OutcomeUnknown)
        return CloseQuestion{
            tr("The request was sent, and its outcome is not known yet. A check of the instance tells "
               "later whether it works."),
            tr("Close anyway")
        };
    if (state == State::SaveFailed)
        return CloseQuestion{ tr("The instance was re-authenticated, but what changed could not be saved here. It is "
                                 "lost when you close now."),
                              tr("Close anyway"), true };
    if (hasInput())
        return CloseQuestion{ tr("Close and lose what you entered?"), tr("Discard") };
    return std::nullopt;
}

} // namespace iw
