// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/servicepage.h"

#include "app/accounts/accountstore.h"
#include "app/instances/creationdraft.h"
#include "app/service/serviceaddress.h"
#include "app/settings/preferences.h"
#include "ui/widgets/fieldedit.h"
#include "ui/widgets/fieldform.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace iw {

using namespace Qt::StringLiterals;

namespace {
const QString other = u"other"_s;
const QString serviceUrlKey = u"serviceUrl"_s;

/// What the list of services knows a saved account by.
QString dataOf(const ServiceAccount &account) { return u"account:"_s + QString::fromLatin1(account.recordId.toHex()); }

} // namespace

ServicePage::ServicePage(const QList<Connector> &connectors, const AccountStore &accounts, Preferences &preferences)
    : WizardPage(tr("Service"), tr("Where the instance is created, and the two secrets that let you in.")),
      m_connectors(connectors), m_accounts(accounts.accounts()), m_preferences(preferences), m_form(new FieldForm),
      m_service(new QComboBox), m_connector(new QComboBox), m_connectorNote(new QLabel)
{
    m_service->setObjectName(u"serviceComboBox"_s);
    m_connector->setObjectName(u"connectorComboBox"_s);
    m_accounts.removeIf([](const ServiceAccount &account) { return account.practice; });
    for (const ServiceAccount &account : std::as_const(m_accounts))
        //: An account that is saved, and where it is
        m_service->addItem(tr("%1 (saved account at %2)").arg(account.name, account.apiUrl.host()), dataOf(account));
    if (!m_accounts.isEmpty())
        m_service->insertSeparator(m_service->count());
    const QList<Service> services = knownServices();
    for (const Service &service : services)
        m_service->addItem(service.name, service.id);
    for (const Connector &connector : m_connectors)
        m_connector->addItem(connector.name, connector.key);
    m_connectorNote->setTextFormat(Qt::PlainText);
    m_connectorNote->setWordWrap(true);
    m_connectorNote->setForegroundRole(QPalette::PlaceholderText);

    m_form->addRow(tr("Service"), m_service);
    m_form->addField(sharedField(serviceUrlKey));
    m_form->addField(sharedField(u"userSecret"_s));
    m_form->addField(sharedField(u"organizationSecret"_s));
    m_form->addRow(tr("Connector"), m_connector);
    m_form->addWide(m_connectorNote);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_form);
    layout->addStretch();
    setContent(content);

    connect(m_service, &QComboBox::currentIndexChanged, this, &ServicePage::serviceChosen);
    connect(m_connector, &QComboBox::currentIndexChanged, this, &ServicePage::connectorChosen);
    const int last = m_service->findData(m_preferences.lastServiceId());
    // An account of the last time may be gone: then its service, as if it were chosen for the first time.
    m_service->setCurrentIndex(last >= 0 ? last : m_service->findData(services.constFirst().id));
    if (isOther())
        m_form->edit(serviceUrlKey)->setText(m_preferences.lastServiceUrl());
    serviceChosen();
    connectorChosen();
}

bool ServicePage::isOther() const { return m_service->currentData() == other; }

void ServicePage::serviceChosen()
{
    FieldEdit *url = m_form->edit(serviceUrlKey);
    url->setReadOnly(!isOther());
    if (!isOther()) {
        const QList<Service> services = knownServices();
        for (const Service &service : services) {
            if (service.id == m_service->currentData())
                url->setText(service.apiUrl.toString());
        }
        if (const ServiceAccount chosen = account(); !chosen.recordId.isEmpty())
            url->setText(chosen.apiUrl.toString());
        url->setFinding(std::nullopt);
    }
    Q_EMIT serviceChanged();
}

void ServicePage::connectorChosen() { m_connectorNote->setText(connector().summary); }

const Connector &ServicePage::connector() const { return m_connectors.at(qMax(0, m_connector->currentIndex())); }

ServiceAccount ServicePage::account() const
{
    const auto found = std::find_if(m_accounts.cbegin(), m_accounts.cend(), [this](const ServiceAccount &account) {
        return dataOf(account) == m_service->currentData().toString();
    });
    return found == m_accounts.cend() ? ServiceAccount{} : *found;
}

void ServicePage::chooseAccount(const QByteArray &recordId, const QUrl &serviceUrl)
{
    const int index = m_service->findData(dataOf({ .recordId = recordId }));
    if (index < 0)
        return chooseService(serviceUrl.toString());
    m_service->setCurrentIndex(index);
}

void ServicePage::chooseService(const QString &serviceUrl)
{
    const auto url = normalizedServiceUrl(serviceUrl);
    const Service service = url ? serviceForUrl(*url) : Service{ other, {}, {}, {} };
    m_service->setCurrentIndex(qMax(0, m_service->findData(service.id)));
    if (service.id == other)
        m_form->edit(serviceUrlKey)->setText(url ? url->toString() : serviceUrl);
}

void ServicePage::fill(const FieldValues &values)
{
    if (values.contains(serviceUrlKey))
        chooseService(values.value(serviceUrlKey));
    if (const int index = m_connector->findData(values.value(u"connector"_s)); index >= 0)
        m_connector->setCurrentIndex(index);
    FieldValues rest = values;
    rest.remove(serviceUrlKey);
    m_form->fill(rest);
}

bool ServicePage::validatePage()
{
    if (!m_form->accept())
        return false;
    m_preferences.setLastServiceId(m_service->currentData().toString());
    m_preferences.setLastServiceUrl(m_form->accepted(serviceUrlKey));
    return true;
}

QUrl ServicePage::serviceUrl() const
{
    const auto url = normalizedServiceUrl(m_form->edit(serviceUrlKey)->text());
    return url ? *url : QUrl();
}

void ServicePage::writeTo(CreationDraft &draft) const
{
    draft.serviceUrl = serviceUrl();
    const Service service = serviceForUrl(draft.serviceUrl);
    draft.serviceName = service.id == other ? draft.serviceUrl.host() : service.name;
    draft.platform.user = Secret::fromText(m_form->accepted(u"userSecret"_s));
    draft.platform.organization = Secret::fromText(m_form->accepted(u"organizationSecret"_s));
    draft.connector = connector().key;
    draft.connectorName = connector().name;
    draft.accountField = connector().accountField;
}

} // namespace iw
