// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sharing/instanceimport.h"

#include "app/accounts/accountstore.h"
#include "app/accounts/newaccounts.h"
#include "app/instances/creationdraft.h"
#include "app/instances/instancerepository.h"
#include "app/service/serviceaddress.h"

#include <QHash>

#include <algorithm>

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
    if (!imported.replaces.isEmpty()) { // its secrets and what goes with them: the row may have been edited here
        auto saved = m_repository.instance(imported.replaces);
        if (!saved)
            return saved.problem();
        if (!row.apiKey.isEmpty())
            saved->apiKey = row.apiKey;
        if (!row.callbackUrl.isEmpty())
            saved->callbackUrl = row.callbackUrl;
        saved->configuration.insert(row.configuration);
        row = std::move(*saved);
        row.reach = InstanceReach::Unchecked;
        row.lastChecked = {};
    } else {
        // By its address alone: a file could pass any host off as a known service.
        const Service service = serviceForUrl(row.serviceUrl);
        row.serviceName = service.id == "other"_L1 ? row.serviceUrl.host() : service.name;
        row.practice = isThisComputer(row.serviceUrl.host());
        if (const Connector *connector = connectorOf(m_connectors, row.connector))
            row.connectorName = connector->name;
    }
    return Adoption{ std::move(row), imported.token.clone(), std::move(sealed), InstanceEvent::Kind::Imported };
}

Outcome InstanceImport::save(const std::vector<ImportedInstance> &imported,
                             const std::optional<ServiceAccount> &fallback)
{
    constexpr int tries = 5; // another program may be at it as well
    Outcome saved = saveOnce(imported, fallback);
    for (int i = 1; i < tries && !saved && saved.problem().id == "vault.changed-elsewhere"_L1; ++i)
        saved = saveOnce(imported, fallback);
    if (saved || saved.problem().id != "vault.row-known"_L1)
        return saved;
    const auto known = std::find_if(imported.cbegin(), imported.cend(), [&](const ImportedInstance &each) {
        return each.replaces.isEmpty() && each.instance.id == saved.problem().technical;
    });
    return known == imported.cend() ? saved.problem() : alreadyHere(known->instance);
}

Outcome InstanceImport::saveOnce(const std::vector<ImportedInstance> &imported,
                                 const std::optional<ServiceAccount> &fallback)
{
    std::vector<Adoption> rows;
    rows.reserve(imported.size());
    NewAccounts accounts(m_accounts);
    for (const ImportedInstance &each : imported) {
        auto row = adoption(each);
        if (!row)
            return row.problem();
        const QUrl &service = row->instance.serviceUrl;
        if (each.account)
            row->instance.accountId = accounts.idFor(service, *each.account, row->instance.practice);
        else if (fallback && fallback->apiUrl == service)
            row->instance.accountId = fallback->recordId;
        rows.push_back(std::move(*row));
    }
    return m_repository.adopt(rows, accounts);
}

Problem InstanceImport::alreadyHere(const Instance &instance)
{
    return { .id = u"sharing.import-known"_s, .arguments = { { u"name"_s, instance.name }, { u"id"_s, instance.id } } };
}

} // namespace iw
