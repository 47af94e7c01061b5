// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sharing/instanceimport.h"

#include "app/accounts/accountstore.h"
#include "app/instances/creationdraft.h"
#include "app/instances/instancerepository.h"
#include "app/instances/rowedit.h"
#include "app/service/serviceaddress.h"

#include <QHash>

namespace iw {

using namespace Qt::StringLiterals;

Outcome InstanceImport::takeOver(const Adoption &from)
{
    std::map<QString, Secret> secrets;
    secrets.emplace(u"token"_s, from.token.clone());
    for (const auto &[field, secret] : from.secrets)
        secrets.emplace(field, secret.clone());
    const auto saved = saveEdited(
        m_repository, from.instance.recordId,
        [&from](Instance &row) {
            if (!from.instance.accountId.isEmpty())
                row.accountId = from.instance.accountId;
            row.reach = InstanceReach::Unchecked;
            row.lastChecked = {};
        },
        secrets, InstanceEvent::Kind::Imported);
    return saved ? Outcome(Done{}) : Outcome(saved.problem());
}

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
        taken.insert(place, known.last().isEmpty() ? earlierInTheList() : known.last());
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

Outcome InstanceImport::save(const std::vector<ImportedInstance> &imported,
                             const std::optional<ServiceAccount> &fallback)
{
    std::vector<Adoption> rows;
    std::vector<Adoption> known; ///< rows that are here: their secrets are taken over
    QList<ServiceAccount> made;
    Outcome step = Done{};
    for (const ImportedInstance &each : imported) {
        Instance row = each.instance;
        if (row.serviceName.isEmpty()) {
            const Service service = serviceForUrl(row.serviceUrl);
            row.serviceName = service.id == "other"_L1 ? row.serviceUrl.host() : service.name;
        }
        std::map<QString, Secret> sealed;
        for (const auto &[key, value] : each.configuration) {
            if (!isPlain(row.connector, key))
                sealed.emplace(key, value.clone());
            else if (key == configurationkey::apiKey())
                row.apiKey = value.reveal();
            else if (key == configurationkey::callbackUrl())
                row.callbackUrl = value.reveal();
            else
                row.configuration.insert(key, value.reveal());
        }
        for (const Connector &connector : m_connectors) {
            if (connector.key == row.connector)
                row.connectorName = connector.name;
        }
        if (each.account) {
            const bool isNew = !m_accounts.find(row.serviceUrl, *each.account);
            const auto account = m_accounts.ensure(row.serviceUrl, *each.account, row.practice);
            if (!account) {
                step = account.problem();
                break;
            }
            if (isNew)
                made.append(*account);
            row.accountId = account->recordId;
        } else if (fallback && fallback->apiUrl == row.serviceUrl) {
            row.accountId = fallback->recordId;
        }
        (each.replaces.isEmpty() ? rows : known)
            .push_back({ std::move(row), each.token.clone(), std::move(sealed), InstanceEvent::Kind::Imported });
        if (!each.replaces.isEmpty())
            known.back().instance.recordId = each.replaces;
    }
    if (step)
        step = m_repository.adopt(rows);
    for (auto it = known.begin(); step && it != known.end(); ++it)
        step = takeOver(*it);
    if (step)
        return step;
    for (const ServiceAccount &account : std::as_const(made)) { // nothing half: nobody asked for an account alone
        if (const auto use = m_accounts.use(account); use && use->isNone())
            static_cast<void>(m_accounts.remove(account, *use));
    }
    return step;
}

} // namespace iw
