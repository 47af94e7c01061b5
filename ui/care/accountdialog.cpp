// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/care/accountdialog.h"

#include "app/accounts/accountsavejob.h"
#include "app/accounts/accountstore.h"
#include "app/problems/problemcatalog.h"
#include "app/service/answerproblem.h"
#include "app/service/serviceaddress.h"
#include "ui/vault/vaultunlocker.h"
#include "ui/widgets/fieldedit.h"
#include "ui/widgets/fieldform.h"
#include "ui/widgets/heightkeeper.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/parts.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace iw {

using namespace Qt::StringLiterals;
using Purpose = AccountDialog::Purpose;

namespace {

const QString other = u"other"_s;
const QString serviceUrlKey = u"serviceUrl"_s;
const QString userKey = u"userSecret"_s;
const QString organizationKey = u"organizationSecret"_s;
const QString nameKey = u"name"_s;

QString titleOf(Purpose purpose)
{
    switch (purpose) {
    case Purpose::Add:
        return AccountDialog::tr("Add Account");
    case Purpose::Rename:
        return AccountDialog::tr("Rename Account");
    case Purpose::ChangeSecrets:
        break;
    }
    return AccountDialog::tr("Change Secrets");
}

QString introOf(Purpose purpose, const ServiceAccount &account, int instances)
{
    const QString host = shownHost(account.apiUrl);
    switch (purpose) {
    case Purpose::Add:
        return AccountDialog::tr("A tenant at a service. Its two secrets are tried there, then sealed in the vault.");
    case Purpose::Rename:
        return AccountDialog::tr("How the account at %1 is called here; the service is not told.").arg(host);
    case Purpose::ChangeSecrets:
        break;
    }
    const QString use = instances == 0 ? AccountDialog::tr("No instance here uses it yet.")
        : instances == 1               ? AccountDialog::tr("The one instance here that uses it goes on with them.")
                         : AccountDialog::tr("The %Ln instances here that use it go on with them.", nullptr, instances);
    return AccountDialog::tr("New secrets for “%1”. They are tried at %2 before anything is changed.")
               .arg(account.name, host)
        + u' ' + use;
}

ConnectorField nameField()
{
    ConnectorField field = sharedField(nameKey);
    field.help = AccountDialog::tr("How it is called in lists, and what commands know it by.");
    field.placeholder.clear();
    return field;
}

} // namespace

AccountDialog::AccountDialog(const AccountDialogServices &services, Purpose purpose, ServiceAccount account,
                             int instances, QWidget *parent)
    : QDialog(parent), m_services(services), m_purpose(purpose), m_account(std::move(account)),
      m_message(new MessageBar(this)), m_form(new FieldForm(this)), m_progress(workLine(tr("Trying"), 0, this))
{
    setObjectName(u"accountDialog"_s);
    setWindowTitle(titleOf(purpose));
    build(instances);
    m_services.unlocker.closeOnLock(this);
    connect(m_form, &FieldForm::edited, this, &AccountDialog::dropTrial);
    connect(m_form, &FieldForm::valuesPasted, this, [this](const FieldValues &values) {
        if (m_service && values.contains(serviceUrlKey))
            chooseService(values.value(serviceUrlKey));
    });
}

AccountDialog::~AccountDialog()
{
    m_form->disconnect(this); // a field that dies with the focus says that its editing has ended
}

void AccountDialog::build(int instances)
{
    m_message->setObjectName(u"accountMessageBar"_s);
    m_message->setClosable(false);
    QLabel *intro = wordsLabel(u"accountIntroLabel"_s, this);
    intro->setTextInteractionFlags(Qt::NoTextInteraction);
    intro->setText(introOf(m_purpose, m_account, instances));
    if (m_purpose == Purpose::Add)
        addServiceRows();
    if (m_purpose != Purpose::Rename) {
        m_form->addField(sharedField(userKey));
        m_form->addField(sharedField(organizationKey));
    }
    if (m_purpose != Purpose::ChangeSecrets)
        m_form->addField(nameField());
    // Made behind the fields, as that is the order of the keys.
    m_save = new QPushButton(tr("Save"), this);
    m_saveAnyway = quietButton(u"accountSaveAnywayPushButton"_s, tr("Save Anyway"), this);
    m_save->setObjectName(u"accountSavePushButton"_s);
    m_save->setDefault(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"accountCancelPushButton"_s);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    buttons->addButton(m_saveAnyway, QDialogButtonBox::ActionRole);
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    m_saveAnyway->hide(); // the box had shown it

    auto *column = new QVBoxLayout(this);
    new HeightKeeper(this);
    column->addWidget(m_message);
    column->addWidget(intro);
    column->addWidget(m_form);
    column->addStretch();
    column->addWidget(m_progress);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 84, sizeHint().height());
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_saveAnyway, &QPushButton::clicked, this, &AccountDialog::saveUntried);
    if (m_purpose == Purpose::Rename) {
        m_form->edit(nameKey)->setText(m_account.name);
        m_form->edit(nameKey)->editor()->selectAll();
    }
    QWidget *first = m_service;
    if (!first)
        first = m_form->edit(m_purpose == Purpose::Rename ? nameKey : userKey)->editor();
    first->setFocus();
    if (m_service)
        serviceChosen();
}

void AccountDialog::addServiceRows()
{
    m_service = new QComboBox(this);
    m_service->setObjectName(u"accountServiceComboBox"_s);
    const QList<Service> services = knownServices();
    for (const Service &service : services)
        m_service->addItem(service.name, service.id);
    m_form->addRow(tr("Service"), m_service);
    FieldEdit *url = m_form->addField(sharedField(serviceUrlKey));
    connect(m_service, &QComboBox::currentIndexChanged, this, [this] {
        serviceChosen();
        dropTrial();
    });
    connect(url->editor(), &QLineEdit::textChanged, this, &AccountDialog::suggestName);
}

void AccountDialog::serviceChosen()
{
    const bool isOther = m_service->currentData() == other;
    FieldEdit *url = m_form->edit(serviceUrlKey);
    url->setReadOnly(!isOther);
    if (!isOther) {
        const QList<Service> services = knownServices();
        const auto chosen = std::find_if(services.cbegin(), services.cend(), [this](const Service &service) {
            return service.id == m_service->currentData();
        });
        url->setText(chosen->apiUrl.toString());
        url->setFinding(std::nullopt);
    }
    suggestName();
}

void AccountDialog::chooseService(const QString &serviceUrl)
{
    const auto url = normalizedServiceUrl(serviceUrl);
    const Service service = url ? serviceForUrl(*url) : Service{ other, {}, {}, {} };
    m_service->setCurrentIndex(qMax(0, m_service->findData(service.id)));
    if (service.id == other)
        m_form->edit(serviceUrlKey)->setText(url ? url->toString() : serviceUrl);
}

QUrl AccountDialog::serviceUrl() const
{
    const auto url = normalizedServiceUrl(m_form->edit(serviceUrlKey)->text());
    return url ? *url : QUrl();
}

void AccountDialog::suggestName()
{
    FieldEdit *name = m_form->edit(nameKey);
    if (!name || name->text() != m_suggestedName) // not built yet, or typed by the person
        return;
    const QUrl url = serviceUrl();
    m_suggestedName = url.isEmpty() ? QString() : m_services.accounts.freeName(url, isThisComputer(url.host()));
    name->setText(m_suggestedName);
}

void AccountDialog::accept()
{
    if ((m_trial && !m_trial->isFinished()) || !m_form->accept())
        return;
    if (m_purpose == Purpose::Rename)
        return rename();
    m_services.unlocker.ensureUnlocked(
        this, [this] { trySecrets(); },
        [this] { m_message->showText(Tone::Warning, tr("The vault stayed locked, so nothing was saved.")); });
}

void AccountDialog::rename()
{
    const QString name = m_form->accepted(nameKey);
    if (const auto renamed = m_services.accounts.rename(m_account, name); !renamed)
        return showProblem(renamed.problem());
    m_account.name = name;
    finish(m_account, false);
}

void AccountDialog::trySecrets()
{
    dropTrial();
    ServiceAccount account = m_account;
    if (m_purpose == Purpose::Add) {
        account.apiUrl = serviceUrl();
        account.name = m_form->accepted(nameKey);
        account.practice = isThisComputer(account.apiUrl.host());
    }
    PlatformSecrets secrets{ Secret::fromText(m_form->accepted(userKey)),
                             Secret::fromText(m_form->accepted(organizationKey)) };
    m_trial = new AccountSaveJob(m_services.client(), m_services.accounts, account, std::move(secrets), this);
    connect(m_trial, &Job::finished, this, &AccountDialog::tried);
    m_progress->show();
    m_save->setEnabled(false);
}

void AccountDialog::tried()
{
    m_progress->hide();
    m_save->setEnabled(true);
    if (!m_trial->problem())
        return finish(m_trial->account(), true);
    m_saveAnyway->setVisible(m_trial->mayBeSavedUntried());
    showProblem(*m_trial->problem());
}

void AccountDialog::saveUntried()
{
    m_services.unlocker.ensureUnlocked(this, [this] {
        if (!m_trial)
            return;
        if (const auto saved = m_trial->saveUntried(); !saved)
            return showProblem(saved.problem());
        finish(m_trial->account(), false);
    });
}

void AccountDialog::finish(const ServiceAccount &account, bool wasTried)
{
    Q_EMIT saved(account, wasTried);
    QDialog::accept();
}

/// What was tried is not what is entered any more.
void AccountDialog::dropTrial()
{
    delete m_trial;
    m_progress->hide();
    m_save->setEnabled(true);
    m_saveAnyway->hide();
    m_message->clear();
}

void AccountDialog::showProblem(const Problem &problem)
{
    ProblemText words = describe(problem);
    words.action.clear(); // what it offers is this dialog
    const bool mayBeSaved = m_saveAnyway->isVisibleTo(this);
    if (mayBeSaved)
        words.next += u' ' + tr("Save Anyway keeps the secrets untried.");
    m_message->showProblem(words, mayBeSaved ? Tone::Warning : Tone::Error);
}

void AccountDialog::done(int result)
{
    delete m_trial;
    for (const QString &key : { userKey, organizationKey }) {
        if (FieldEdit *secret = m_form->edit(key))
            secret->setText({});
    }
    QDialog::done(result);
}

} // namespace iw
