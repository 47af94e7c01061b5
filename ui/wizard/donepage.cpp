// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/donepage.h"

#include "app/instances/instancecreation.h"
#include "ui/sharing/nextstepsview.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/secretclipboard.h"
#include "ui/widgets/secretlineedit.h"
#include "ui/wizard/newinstancewizard.h"
#include "ui/wizard/summaryview.h"

#include <QClipboard>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace iw {

using namespace Qt::StringLiterals;

DonePage::DonePage(InstanceCreation &creation, SecretClipboard &clipboard, int clipboardSeconds)
    : WizardPage(tr("Done"), tr("The instance exists and is saved here.")), m_creation(creation),
      m_clipboard(clipboard), m_summary(new SummaryView), m_token(new SecretLineEdit),
      m_copyToken(new QPushButton(tr("Copy token"))), m_countdown(new QLabel), m_clipboardSeconds(clipboardSeconds)
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    m_column = layout;
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_summary);

    auto *tokenRow = new QHBoxLayout;
    auto *label = new QLabel(tr("Token"));
    label->setBuddy(m_token);
    m_token->setObjectName(u"tokenLineEdit"_s);
    m_token->setAccessibleName(tr("Token"));
    m_token->setReadOnly(true);
    m_copyToken->setObjectName(u"copyTokenPushButton"_s);
    tokenRow->addWidget(label);
    tokenRow->addWidget(m_token, 1);
    tokenRow->addWidget(m_copyToken);
    layout->addLayout(tokenRow);
    m_countdown->setTextFormat(Qt::PlainText);
    m_countdown->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_countdown);

    auto *another = new QPushButton(tr("Another one like this…"));
    another->setObjectName(u"anotherPushButton"_s);
    layout->addWidget(another, 0, Qt::AlignLeft);
    layout->addStretch();
    setContent(content);

    connect(&messageBar(), &MessageBar::actionTriggered, this,
            [this] { setPassphrase([this] { showWhetherKept(); }); });
    connect(another, &QPushButton::clicked, this,
            [this] { Q_EMIT newInstanceWizard().likeThisRequested(m_creation.instance()); });
    connect(m_copyToken, &QPushButton::clicked, this,
            [this] { m_clipboard.copy(m_creation.token(), m_clipboardSeconds); });
    connect(&m_clipboard, &SecretClipboard::remaining, this, [this](int seconds) {
        m_countdown->setText(tr("Copied. The clipboard is cleared in %n second(s).", nullptr, seconds));
    });
    connect(&m_clipboard, &SecretClipboard::cleared, m_countdown, &QLabel::clear);
}

void DonePage::initializePage()
{
    const Instance &instance = m_creation.instance();
    m_summary->setFacts({ { tr("Name"), instance.name },
                          { tr("Id"), instance.id },
                          { tr("Connector"), instance.connectorName },
                          { tr("Service"), instance.serviceName },
                          { tr("Account"), instance.account },
                          { tr("Tags"), instance.tags.join(u", "_s) } });
    const bool hasToken = !m_creation.token().isEmpty();
    m_token->setSecret(m_creation.token());
    m_token->setEnabled(hasToken);
    m_copyToken->setEnabled(hasToken);
    if (!hasToken)
        messageBar().showText(
            MessageBar::Kind::Warning,
            tr("The service did not tell the instance's token. Look it up in the service's console."));
    else if (instance.state == InstanceState::Invalid)
        messageBar().showText(
            MessageBar::Kind::Warning,
            tr("The service made the instance but calls it not valid. Try a first call before you rely on it."));
    else if (instance.state == InstanceState::Disabled)
        messageBar().showText(MessageBar::Kind::Warning, tr("The service made the instance, but it is disabled."));
    else
        warnIfSessionOnly();
    showWhetherKept();
    showNextSteps();
}

void DonePage::showNextSteps()
{
    const WizardServices &services = newInstanceWizard().services();
    delete m_nextSteps;
    m_nextSteps = new NextStepsView({ services.instances, services.paths,
                                      [&services]() -> ServiceClient & { return services.client; }, services.unlock,
                                      services.prompts },
                                    m_creation.instance());
    m_column->insertWidget(m_column->count() - 1, m_nextSteps); // before the stretch
    connect(m_nextSteps, &NextStepsView::copyRequested, this,
            [this](const Secret &secret) { m_clipboard.copy(secret, m_clipboardSeconds); });
    connect(m_nextSteps, &NextStepsView::textCopyRequested, this,
            [](const QString &text) { QGuiApplication::clipboard()->setText(text); });
}

void DonePage::showWhetherKept()
{
    setSubTitle(newInstanceWizard().services().isSessionOnly()
                    ? tr("The instance exists. Its secrets are kept here only until the program ends.")
                    : tr("The instance exists and is saved here."));
}

} // namespace iw
