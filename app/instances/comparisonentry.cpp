// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instances/comparisonentry.h"

#include "app/instances/creationdraft.h"
#include "app/instances/outcomelookup.h"

#include <algorithm>

namespace iw {

using namespace Qt::StringLiterals;
using Difference = ComparisonEntry::Difference;

namespace {

constexpr qint64 leftoverSeconds = 10 * 60;

bool isMask(const QString &value)
{
    return !value.isEmpty() && std::all_of(value.cbegin(), value.cend(), [](QChar c) { return c == u'*'; });
}

/// The provider's account: what the connector's account field names, else the host that calls go to.
QString accountOf(const Instance &row, const Connector *connector)
{
    const ConnectorField *field = connector ? connector->field(connector->accountField) : nullptr;
    const QString server = field ? row.configuration.value(field->key).trimmed().toLower() : QString();
    if (!server.isEmpty() && !server.contains(u'/'))
        return server.contains(u'.') ? server : server + field->hostSuffix;
    return QUrl(server.isEmpty() ? row.configuration.value(u"base.url"_s) : server).host();
}

QStringList sortedTags(QStringList tags)
{
    std::transform(tags.cbegin(), tags.cend(), tags.begin(), nameAsSaved);
    tags.removeDuplicates();
    tags.sort();
    return tags;
}

} // namespace

Instance adoptable(const RemoteInstance &remote, const Instance &ofAccount, const QList<Connector> &connectors)
{
    Instance row = ofAccount;
    row.id = remote.id;
    row.name = remote.name.isEmpty() ? remote.id : remote.name;
    row.connector = remote.elementKey;
    const Connector *connector = connectorOf(connectors, remote.elementKey);
    row.connectorName = connector      ? connector->name
        : remote.elementName.isEmpty() ? remote.elementKey
                                       : remote.elementName;
    row.tags = remote.tags;
    row.createdAt = remote.createdDate;
    row.state = remote.disabled ? InstanceState::Disabled
        : remote.valid          ? InstanceState::Valid
                                : InstanceState::Invalid;
    for (auto entry = remote.configuration.begin(); entry != remote.configuration.end(); ++entry) {
        if (!entry->isEmpty() && !isMask(*entry))
            row.configuration.insert(entry.key(), *entry);
    }
    row.apiKey = row.configuration.value(configurationkey::apiKey());
    row.callbackUrl = row.configuration.value(configurationkey::callbackUrl());
    row.account = accountOf(row, connector);
    return row;
}

ComparisonEntry::Differences differencesOf(const Instance &here, const Instance &there, bool tellsTags)
{
    ComparisonEntry::Differences differences;
    differences.setFlag(Difference::Name, nameAsSaved(here.name) != nameAsSaved(there.name) && there.name != there.id);
    differences.setFlag(Difference::Tags, tellsTags && sortedTags(here.tags) != sortedTags(there.tags));
    // Of a row without its token the state says just that, and the token differs.
    differences.setFlag(Difference::State, here.state != there.state && here.state != InstanceState::SecretsLost);
    return differences;
}

bool mayBeLeftover(const Instance &there, const Instance &other)
{
    if (there.id == other.id || there.connector != other.connector || !there.createdAt.isValid()
        || nameAsSaved(there.name) != nameAsSaved(other.name))
        return false;
    const qint64 afterCreation = other.createdAt.isValid() ? other.createdAt.secsTo(there.createdAt) : -1;
    if (afterCreation < 0)
        return false; // the elder of the two is the instance
    const bool changedThen =
        other.changedAt.isValid() && qAbs(other.changedAt.secsTo(there.createdAt)) <= leftoverSeconds;
    return afterCreation <= leftoverSeconds || changedThen;
}

void takeOver(Instance &here, const Instance &there, bool tellsTags)
{
    if (there.name != there.id)
        here.name = there.name;
    if (tellsTags)
        here.tags = there.tags;
    here.state = there.state;
}

} // namespace iw
