// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/createpage.h"

#include "app/base/datafiles.h"
#include "app/instances/instancecreation.h"
#include "app/problems/problemcatalog.h"
#include "ui/widgets/messagebar.h"
#include "ui/wizard/newinstancewizard.h"
#include "ui/wizard/summaryview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace iw {

using namespace Qt::StringLiterals;
using State = InstanceCreation::State;

CreatePage::CreatePage(InstanceCreation &creation)
    : WizardPage(tr("Create"), tr("Look it over. The instance is made when you press Create Instance.")),
      m_creation(creation), m_summary(new SummaryView), m_age(new QLabel), m_accountQuestion(new QWidget),
      m_accountText(new QLabel), m_useAccount(new QPushButton), m_lost(new QWidget), m_candidates(new QListWidget),
      m_takeCandidate(new QPushButton(tr("This is mine"))),
      m_giveUp(new QPushButton(tr("None was made: sign in again"))), m_busyText(new QLabel), m_busy(new QProgressBar)
{
    setCommitPage(true);
    setButtonText(QWizard::CommitButton, tr("Create Instance"));

    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_summary);
    m_age->setObjectName(u"signInAgeLabel"_s);
    m_age->setTextFormat(Qt::PlainText);
    m_age->setWordWrap(true);
    m_age->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_age);

    auto *question = new QVBoxLayout(m_accountQuestion);
    question->setContentsMargins(0, 0, 0, 0);
    m_accountText->setTextFormat(Qt::PlainText);
    m_accountText->setWordWrap(true);
    question->addWidget(m_accountText);
    auto *choices = new QHBoxLayout;
    m_useAccount->setObjectName(u"useAccountPushButton"_s);
    auto *otherAccount = new QPushButton(tr("Sign in as someone else"));
    otherAccount->setObjectName(u"signInAgainPushButton"_s);
    choices->addWidget(m_useAccount);
    choices->addWidget(otherAccount);
    choices->addStretch();
    question->addLayout(choices);
    layout->addWidget(m_accountQuestion);

    auto *lost = new QVBoxLayout(m_lost);
    lost->setContentsMargins(0, 0, 0, 0);
    m_candidates->setObjectName(u"candidatesListWidget"_s);
    m_candidates->setAccessibleName(tr("Instances that may be the one"));
    lost->addWidget(m_candidates);
    auto *lostButtons = new QHBoxLayout;
    m_takeCandidate->setObjectName(u"takeCandidatePushButton"_s);
    m_giveUp->setObjectName(u"giveUpPushButton"_s);
    lostButtons->addWidget(m_takeCandidate);
    lostButtons->addWidget(m_giveUp);
    lostButtons->addStretch();
    lost->addLayout(lostButtons);
    layout->addWidget(m_lost);

    m_busyText->setTextFormat(Qt::PlainText);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setAccessibleName(tr("Progress"));
    layout->addWidget(m_busyText);
    layout->addWidget(m_busy);
    layout->addStretch();
    setContent(content);

    m_ageTimer.setInterval(1000);
    connect(&m_ageTimer, &QTimer::timeout, this, &CreatePage::showAge);
    connect(m_useAccount, &QPushButton::clicked, this, [this] {
        m_creation.useAccountFound();
        // The field as well, or the next look at it would drop this sign-in.
        newInstanceWizard().fill({ { m_creation.draft().accountField, m_creation.accountFound() } });
    });
    connect(otherAccount, &QPushButton::clicked, this, [this] { newInstanceWizard().signInAsSomeoneElse(); });
    connect(m_takeCandidate, &QPushButton::clicked, this, [this] {
        if (m_candidates->currentRow() >= 0)
            m_creation.adopt(m_candidates->currentRow());
    });
    connect(m_giveUp, &QPushButton::clicked, this, [this] {
        m_creation.giveUpOutcome();
        signInAgain();
    });
    connect(&messageBar(), &MessageBar::actionTriggered, this, &CreatePage::actOn);
    connect(&m_creation, &InstanceCreation::stateChanged, this, &CreatePage::follow);
}

void CreatePage::initializePage()
{
    m_waiting = false;
    messageBar().clear();
    showSummary();
    m_ageTimer.start();
    follow();
}

void CreatePage::cleanupPage()
{
    ++m_press;
    m_ageTimer.stop();
    messageBar().clear();
}

bool CreatePage::isComplete() const
{
    return m_creation.state() == State::Done || (m_creation.state() == State::Ready && !m_creation.accountDiffers());
}

bool CreatePage::validatePage()
{
    if (m_creation.state() == State::Done)
        return true;
    // The vault may take its time to open. Of many presses the last one counts, and none once the page was left: what
    // is sent is what stands here now.
    const int press = ++m_press;
    showWaiting(true);
    newInstanceWizard().services().unlock(
        this,
        [this, press] {
            if (press != m_press)
                return;
            showWaiting(false);
            if (isComplete())
                m_creation.create();
        },
        [this, press] {
            if (press != m_press)
                return;
            showWaiting(false);
            messageBar().showText(MessageBar::Kind::Warning,
                                  tr("The vault stayed locked, so nothing was sent. The sign-in is still good: press "
                                     "Create Instance to try again."));
        });
    return false;
}

void CreatePage::showWaiting(bool waiting)
{
    m_waiting = waiting;
    if (waiting)
        messageBar().clear();
    showBusy();
}

void CreatePage::showBusy()
{
    const State state = m_creation.state();
    const bool busy = m_waiting || state == State::Creating || state == State::LookingUp;
    m_busy->setVisible(busy);
    m_busyText->setVisible(busy);
    m_busyText->setText(m_waiting ? tr("Opening the vault, so that the new instance can be saved…")
                            : state == State::LookingUp
                            ? tr("No usable answer came. Looking whether the instance was made…")
                            : tr("Creating the instance…"));
}

void CreatePage::follow()
{
    if (wizard()->currentPage() != this)
        return;
    const State state = m_creation.state();
    showBusy();
    m_accountQuestion->setVisible(state == State::Ready && m_creation.accountDiffers());
    m_lost->setVisible(state == State::OutcomeUnknown);
    if (m_creation.accountDiffers()) {
        m_accountText->setText(tr("You signed in to %1, but entered %2 on the Credentials page.")
                                   .arg(m_creation.accountFound(), m_creation.draft().typedAccount()));
        //: Button: %1 is the address of the account that was signed in to
        m_useAccount->setText(tr("Use %1").arg(m_creation.accountFound()));
    }
    if (state == State::OutcomeUnknown)
        showCandidates();
    showProblem();
    showSummary();
    showAge();
    Q_EMIT completeChanged();
    // After that signal, to which the wizard switches its buttons by rules of its own.
    wizard()->button(QWizard::BackButton)->setEnabled(state <= State::Ready);
    if (state == State::Done)
        wizard()->next();
}

void CreatePage::showProblem()
{
    if (!m_creation.problem() && m_creation.state() == State::Ready && !m_creation.accountDiffers()) {
        // The provider may have named an account that nobody typed.
        const QString found = m_creation.accountFound();
        const CreationDraft &draft = m_creation.draft();
        m_duplicate = newInstanceWizard().duplicateOf(draft, found.isEmpty() ? draft.typedAccount() : found);
        if (m_duplicate)
            return showDuplicate(*m_duplicate);
    }
    if (!m_creation.problem() || m_creation.isBusy())
        return messageBar().clear();
    ProblemText text = describe(*m_creation.problem());
    // What there is to do depends on the state here, whatever the problem offers elsewhere.
    if (m_creation.state() == State::SaveFailed)
        text.action = resourceText(u"Try again"_s);
    else if (m_creation.state() == State::OutcomeUnknown)
        text.action = resourceText(u"Look again"_s);
    messageBar().showProblem(text);
}

void CreatePage::showSummary()
{
    const CreationDraft &draft = m_creation.draft();
    const QString host = draft.serviceUrl.host();
    m_summary->setFacts(
        { { tr("Name"), draft.name },
          { tr("Connector"), draft.connectorName },
          { tr("Service"), draft.serviceName == host ? host : draft.serviceName + u" – "_s + host },
          { tr("Account"), m_creation.accountFound().isEmpty() ? draft.typedAccount() : m_creation.accountFound() },
          { tr("Callback URL"), m_creation.authorization().redirectUri },
          { tr("Tags"), draft.tags.join(u", "_s) } });
}

void CreatePage::showAge()
{
    m_age->setVisible(m_creation.hasCode());
    if (!m_creation.hasCode())
        return;
    const qint64 seconds = m_creation.codeTime().secsTo(QDateTime::currentDateTimeUtc());
    const int minutes = int(seconds / 60);
    if (m_creation.codeIsStale())
        m_age->setText(tr("The sign-in is more than ten minutes old; the provider will hardly take it any more."));
    else if (m_creation.isKept()) // the code came with the paste, and was made at a time that nobody here knows
        m_age->setText(minutes < 1 ? tr("The answer came just now; your customer may have signed in some time before.")
                                   : tr("The answer came %n minute(s) ago; your customer may have signed in some time "
                                        "before.",
                                        nullptr, minutes));
    else
        m_age->setText(minutes < 1 ? tr("Signed in just now.") : tr("Signed in %n minute(s) ago.", nullptr, minutes));
    if (newInstanceWizard().lacksCookies())
        m_age->setText(
            m_age->text() + u' '
            + tr("The next sign-in begins anew: the provider's page left nothing to keep. It may have a box of its "
                 "own for that."));
}

void CreatePage::showCandidates()
{
    m_candidates->clear();
    const auto candidates = m_creation.candidates();
    for (const auto &candidate : candidates) {
        //: An instance at the service: its name, its id, when it was created
        m_candidates->addItem(tr("%1 – id %2, created %3")
                                  .arg(candidate.name, candidate.id,
                                       QLocale().toString(candidate.createdAt.toLocalTime(), QLocale::ShortFormat)));
    }
    const bool any = m_candidates->count() > 0;
    m_candidates->setVisible(any);
    m_takeCandidate->setVisible(any);
    if (any)
        m_candidates->setCurrentRow(0);
}

void CreatePage::actOn(const QString &actionId)
{
    if (m_creation.state() == State::SaveFailed)
        newInstanceWizard().services().unlock(this, [this] { m_creation.saveAgain(); }, {});
    else if (m_creation.state() == State::OutcomeUnknown)
        m_creation.lookUpAgain();
    else if (actionId == "reauthenticate-instead"_L1 && m_duplicate)
        Q_EMIT newInstanceWizard().reauthenticateRequested(*m_duplicate);
    else if (actionId == "network-settings"_L1)
        newInstanceWizard().services().openNetwork(this, [this] { messageBar().clear(); });
    else if (actionId.startsWith("edit-"_L1))
        newInstanceWizard().goBackTo(NewInstanceWizard::CredentialsPageId, actionId);
    else if (m_creation.state() == State::Ready && actionId != "sign-in-again"_L1)
        (void)validatePage(); // the code is still good: "retry", "unlock", "use-passphrase"
    else
        signInAgain();
}

void CreatePage::signInAgain()
{
    m_creation.startSignInAgain();
    newInstanceWizard().goBackTo(NewInstanceWizard::SignInPageId);
}

} // namespace iw
