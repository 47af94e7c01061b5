// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/accountstore.h"

#include "app/service/answerproblem.h"
#include "app/service/serviceaddress.h"
#include "app/vault/vault.h"

#include <algorithm>
#include <utility>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

const QString accountKind = u"account"_s;
const QString userField = u"userSecret"_s;
const QString organizationField = u"organizationSecret"_s;

ServiceAccount fromRecord(const VaultRecord &record)
{
    return { record.id, record.revision, record.name, QUrl(record.serviceUrl),
             record.extra.value(u"practice"_s).toBool() };
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
    ServiceAccount account{ .apiUrl = apiUrl, .practice = practice };
    account.name = freeName(apiUrl, practice);
    if (const auto saved = save(account, secrets); !saved)
        return saved.problem();
    return account;
}

QString AccountStore::freeName(const QUrl &apiUrl, bool practice, const QStringList &others) const
{
    const QString base = baseName(apiUrl, practice);
    QString name = base;
    for (int number = 2; accountNamed(name) || others.contains(name, Qt::CaseInsensitive); ++number)
        name = base + u' ' + QString::number(number);
    return name;
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

Outcome AccountStore::checkName(const QString &name, const QByteArray &recordId) const
{
    if (name.isEmpty())
        return Problem{ .id = u"account.name-missing"_s };
    const auto other = accountNamed(name);
    if (other && other->recordId != recordId)
        return Problem{ .id = u"account.name-taken"_s, .arguments = { { u"name"_s, other->name } } };
    return Done{};
}

Outcome AccountStore::check(const ServiceAccount &account, const PlatformSecrets &secrets) const
{
    const Outcome named = checkName(account.name, account.recordId);
    if (!named)
        return named;
    const auto known = find(account.apiUrl, secrets);
    if (known && known->recordId != account.recordId)
        return Problem{ .id = u"account.known"_s,
                        .arguments = { { u"name"_s, known->name }, { u"host"_s, shownHost(account.apiUrl) } } };
    return Done{};
}

Outcome AccountStore::save(ServiceAccount &account, const PlatformSecrets &secrets)
{
    if (const auto allowed = check(account, secrets); !allowed)
        return allowed;
    RecordWrite write = newRecord(account, secrets);
    if (!account.recordId.isEmpty()) {
        const auto present = m_vault.record(account.recordId);
        if (!present)
            return present.problem();
        write.record = *present;
        write.record.revision = account.revision;
        write.record.name = account.name;
    }
    VaultRecord &record = write.record;
    const Outcome saved =
        record.id.isEmpty() ? m_vault.insert(record, write.secrets) : m_vault.update(record, write.secrets);
    if (saved)
        account = fromRecord(record);
    return saved;
}

qint64 AccountStore::mark() const { return m_vault.mark(); }

RecordWrite AccountStore::newRecord(const ServiceAccount &account, const PlatformSecrets &secrets)
{
    RecordWrite write;
    write.record.kind = accountKind;
    write.record.name = account.name;
    write.record.serviceUrl = account.apiUrl.toString(QUrl::FullyEncoded);
    write.record.extra.insert(u"practice"_s, account.practice);
    write.secrets.emplace(userField, secrets.user.clone());
    write.secrets.emplace(organizationField, secrets.organization.clone());
    return write;
}

Outcome AccountStore::rename(const ServiceAccount &account, const QString &name)
{
    if (const auto allowed = checkName(name, account.recordId); !allowed)
        return allowed;
    auto record = m_vault.record(account.recordId);
    if (!record)
        return record.problem();
    record->revision = account.revision;
    record->name = name;
    return m_vault.update(*record);
}

Result<AccountUse> AccountStore::use(const ServiceAccount &account) const
{
    AccountUse use;
    const std::pair<QString, int AccountUse::*> kinds[] = { { u"instance"_s, &AccountUse::instances },
                                                            { u"intent"_s, &AccountUse::unfinished },
                                                            { u"attempt"_s, &AccountUse::signIns },
                                                            { u"session"_s, &AccountUse::sessions } };
    const QString reference = QString::fromLatin1(account.recordId.toHex());
    for (const auto &[kind, count] : kinds) {
        const auto records = m_vault.list(kind);
        if (!records)
            return records.problem();
        for (const VaultRecord &record : *records) {
            if (record.extra.value(accountReference).toString() != reference)
                continue;
            use.records.append(record);
            ++(use.*count);
        }
    }
    return use;
}

Outcome AccountStore::remove(const ServiceAccount &account, const AccountUse &use)
{
    if (use.unfinished > 0) // the one way to what may have been made at the service
        return Problem{ .id = u"account.unfinished"_s,
                        .arguments = { { u"name"_s, account.name }, { u"count"_s, QString::number(use.unfinished) } } };
    const auto record = m_vault.record(account.recordId);
    if (!record)
        return record.problem();
    if (record->revision != account.revision)
        return Problem{ .id = u"vault.changed-elsewhere"_s };
    return m_vault.removeWithReferring(*record, use.records);
}

} // namespace iw
