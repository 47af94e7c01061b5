// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/accountstore.h"

#include "app/service/serviceaddress.h"
#include "app/vault/vault.h"

#include <QSet>

#include <algorithm>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

const QString accountKind = u"account"_s;
const QString userField = u"userSecret"_s;
const QString organizationField = u"organizationSecret"_s;

ServiceAccount fromRecord(const VaultRecord &record)
{
    return { record.id, record.name, QUrl(record.serviceUrl), record.extra.value(u"practice"_s).toBool() };
}

QString baseName(const QUrl &apiUrl, bool practice)
{
    if (practice)
        return u"practice"_s;
    const Service service = serviceForUrl(apiUrl);
    return service.id == "other"_L1 ? apiUrl.host() : service.name;
}

} // namespace

AccountStore::AccountStore(Vault &vault, QObject *parent) : QObject(parent), m_vault(vault)
{
    connect(&m_vault, &Vault::changed, this, [this](const QString &kind) {
        if (kind == accountKind)
            Q_EMIT changed();
    });
}

QList<ServiceAccount> AccountStore::accounts() const
{
    QList<ServiceAccount> result;
    const QList<VaultRecord> records = m_vault.records(accountKind);
    std::transform(records.cbegin(), records.cend(), std::back_inserter(result), fromRecord);
    return result;
}

std::optional<ServiceAccount> AccountStore::account(const QByteArray &recordId) const
{
    const auto record = m_vault.record(recordId);
    if (!record || record->kind != accountKind)
        return std::nullopt;
    return fromRecord(*record);
}

std::optional<ServiceAccount> AccountStore::accountNamed(const QString &name) const
{
    const QList<ServiceAccount> all = accounts();
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const ServiceAccount &account) {
        return account.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == all.cend() ? std::nullopt : std::optional(*found);
}

std::optional<ServiceAccount> AccountStore::find(const QUrl &apiUrl, const PlatformSecrets &wanted) const
{
    const QList<ServiceAccount> all = accounts();
    for (const ServiceAccount &account : all) {
        if (account.apiUrl != apiUrl)
            continue;
        const auto known = secrets(account);
        if (known && known->user.equals(wanted.user) && known->organization.equals(wanted.organization))
            return account;
    }
    return std::nullopt;
}

Result<ServiceAccount> AccountStore::ensure(const QUrl &apiUrl, const PlatformSecrets &secrets, bool practice)
{
    if (const auto known = find(apiUrl, secrets))
        return *known;
    QSet<QString> taken;
    const QList<ServiceAccount> all = accounts();
    for (const ServiceAccount &account : all)
        taken.insert(account.name.toCaseFolded());
    const QString base = baseName(apiUrl, practice);
    QString name = base;
    for (int number = 2; taken.contains(name.toCaseFolded()); ++number)
        name = base + u' ' + QString::number(number);

    VaultRecord record;
    record.kind = accountKind;
    record.serviceUrl = apiUrl.toString(QUrl::FullyEncoded);
    record.name = name;
    record.createdAt = QDateTime::currentDateTimeUtc();
    record.extra.insert(u"practice"_s, practice);
    SecretFields fields;
    fields.emplace(userField, secrets.user.clone());
    fields.emplace(organizationField, secrets.organization.clone());
    if (const auto saved = m_vault.insert(record, fields); !saved)
        return saved.problem();
    return fromRecord(record);
}

Result<PlatformSecrets> AccountStore::secrets(const ServiceAccount &account) const
{
    auto user = m_vault.secret(account.recordId, userField);
    if (!user)
        return user.problem();
    auto organization = m_vault.secret(account.recordId, organizationField);
    if (!organization)
        return organization.problem();
    return PlatformSecrets{ std::move(*user), std::move(*organization) };
}

} // namespace iw
