// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/newaccounts.h"

#include "app/accounts/accountstore.h"
#include "app/base/random.h"

#include <algorithm>

namespace iw {

NewAccounts::NewAccounts(const AccountStore &store) : m_store(store), m_mark(store.mark())
{
    const QList<ServiceAccount> saved = store.accounts();
    for (const ServiceAccount &account : saved)
        if (auto secrets = store.secrets(account))
            m_known.push_back({ account.apiUrl, std::move(*secrets), account.recordId });
}

QByteArray NewAccounts::idFor(const QUrl &apiUrl, const PlatformSecrets &secrets, bool practice)
{
    const auto known = std::find_if(m_known.cbegin(), m_known.cend(), [&](const Known &one) {
        return one.apiUrl == apiUrl && one.secrets.user.equals(secrets.user)
            && one.secrets.organization.equals(secrets.organization);
    });
    if (known != m_known.cend())
        return known->id;
    ServiceAccount account{ .apiUrl = apiUrl, .practice = practice };
    account.name = m_store.freeName(apiUrl, practice, m_names);
    m_names.append(account.name);
    RecordWrite &write = m_writes.emplace_back(AccountStore::newRecord(account, secrets));
    write.newId = randomBytes(16);
    m_known.push_back({ apiUrl, { secrets.user.clone(), secrets.organization.clone() }, write.newId });
    return write.newId;
}

} // namespace iw
