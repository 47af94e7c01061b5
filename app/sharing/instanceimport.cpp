// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sharing/instanceimport.h"

#include "app/accounts/accountstore.h"
#include "app/instances/creationdraft.h"
#include "app/instances/instancerepository.h"
#include "app/service/serviceaddress.h"

#include <QHash>

namespace iw {

using namespace Qt::StringLiterals;

QList<QByteArray> InstanceImport::known(const std::vector<ImportedInstance> &imported) const
{
    QHash<std::pair<QUrl, QString>, QByteArray> taken;
    const QList<Instance> saved = m_repository.instances();
    for (const Instance &instance : saved)
        taken.insert({ instance.serviceUrl, instance.id }, instance.recordId);
    QList<QByteArray> known;
    for (const ImportedInstance &each : imported) {
        const std::pair<QUrl, QString> place{ each.instance.serviceUrl, each.instance.id };
        known.append(taken.value(place));
        taken.insert(place, earlierInTheList());
    }
    return known;
}

bool InstanceImport::isPlain(const QString &connector, const QString &key) const
{
    if (key == configurationkey::apiKey() || key == configurationkey::callbackUrl())
        return true;
    const Connector *known = connectorOf(m_connectors, connector);
    const ConnectorField *field = known ? known->field(key) : nullptr;
    return field && !field->secret;
}

Result<Adoption> InstanceImport::adoption(const ImportedInstance &imported) const
{
    Instance row = imported.instance;
    std::map<QString, Secret> sealed;
    for (const auto &[key, value] : imported.configuration) {
        if (!isPlain(row.connector, key))
            sealed.emplace(key, value.clone());
        else if (key == configurationkey::apiKey())
            row.apiKey = value.reveal();
        else if (key == configurationkey::callbackUrl())
            row.callbackUrl = value.reveal();
        else
            row.configuration.insert(key, value.reveal());
    }
    if (!imported.replaces.isEmpty()) { // only the secrets are taken over: the row may have been edited here
        const auto saved = m_repository.instance(imported.replaces);
        if (!saved)
            return saved.problem();
        row = *saved;
        row.reach = InstanceReach::Unchecked;
        row.lastChecked = {};
    } else {
        if (row.serviceName.isEmpty()) {
            const Service service = serviceForUrl(row.serviceUrl);
            row.serviceName = service.id == "other"_L1 ? row.serviceUrl.host() : service.name;
        }
        if (const Connector *connector = connectorOf(m_connectors, row.connector))
            row.connectorName = connector->name;
    }
    return Adoption{ std::move(row), imported.token.clone(), std::move(sealed), InstanceEvent::Kind::Imported };
}

Outcome InstanceImport::save(const std::vector<ImportedInstance> &imported,
                             const std::optional<ServiceAccount> &fallback)
{
    std::vector<Adoption> rows;
    rows.reserve(imported.size());
    QList<ServiceAccount> made;
    const auto prepare = [&](const ImportedInstance &each) -> Outcome {
        auto row = adoption(each);
        if (!row)
            return row.problem();
        const QUrl &service = row->instance.serviceUrl;
        if (each.account) {
            const bool isNew = !m_accounts.find(service, *each.account);
            const auto account = m_accounts.ensure(service, *each.account, row->instance.practice);
            if (!account)
                return account.problem();
            if (isNew)
                made.append(*account);
            row->instance.accountId = account->recordId;
        } else if (fallback && fallback->apiUrl == service) {
            row->instance.accountId = fallback->recordId;
        }
        rows.push_back(std::move(*row));
        return Done{};
    };
    Outcome step = Done{};
    for (auto each = imported.cbegin(); step && each != imported.cend(); ++each)
        step = prepare(*each);
    if (step)
        step = m_repository.adopt(rows);
    if (step)
        return step;
    for (const ServiceAccount &account : std::as_const(made)) { // nothing half: nobody asked for an account alone
        if (const auto use = m_accounts.use(account); use && use->isNone())
            static_cast<void>(m_accounts.remove(account, *use));
    }
    return step;
}

} // namespace iw
