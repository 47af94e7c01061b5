// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instances/creationdraft.h"

#include "app/instances/instance.h"

namespace iw {

CreationDraft CreationDraft::clone() const
{
    CreationDraft copy;
    copy.serviceUrl = serviceUrl;
    copy.serviceName = serviceName;
    copy.practice = practice;
    copy.platform = platform.clone();
    copy.connector = connector;
    copy.connectorName = connectorName;
    copy.accountField = accountField;
    copy.values = values;
    for (const auto &[key, secret] : secrets)
        copy.secrets.emplace(key, secret.clone());
    copy.name = name;
    copy.tags = tags;
    return copy;
}

Instance CreationDraft::described(const QString &callback) const
{
    Instance instance;
    instance.name = name;
    instance.connector = connector;
    instance.connectorName = connectorName;
    instance.serviceUrl = serviceUrl;
    instance.serviceName = serviceName;
    instance.account = typedAccount();
    instance.tags = tags;
    instance.createdAt = QDateTime::currentDateTimeUtc();
    instance.practice = practice;
    instance.apiKey = values.value(configurationkey::apiKey());
    instance.callbackUrl = callback;
    instance.configuration = values;
    return instance;
}

ServiceClient::NewInstance CreationDraft::request(const QString &callback) const
{
    ServiceClient::NewInstance instance;
    instance.connector = connector;
    instance.name = name;
    instance.tags = tags;
    for (auto it = values.begin(); it != values.end(); ++it)
        instance.configuration.emplace(it.key(), Secret::fromText(it.value()));
    instance.configuration.insert_or_assign(configurationkey::callbackUrl(), Secret::fromText(callback));
    for (const auto &[key, secret] : secrets)
        instance.configuration.insert_or_assign(key, secret.clone());
    return instance;
}

bool CreationDraft::needsOtherSignIn(const CreationDraft &other) const
{
    const auto differs = [&](const QString &key) { return values.value(key) != other.values.value(key); };
    return serviceUrl != other.serviceUrl || connector != other.connector || differs(configurationkey::apiKey())
        || differs(configurationkey::callbackUrl()) || typedAccount() != other.typedAccount();
}

} // namespace iw
