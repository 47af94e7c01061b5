// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instances/creationdraft.h"

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

bool CreationDraft::needsOtherSignIn(const CreationDraft &other) const
{
    const auto differs = [&](const QString &key) { return values.value(key) != other.values.value(key); };
    return serviceUrl != other.serviceUrl || connector != other.connector || differs(configurationkey::apiKey())
        || differs(configurationkey::callbackUrl()) || typedAccount() != other.typedAccount();
}

} // namespace iw
