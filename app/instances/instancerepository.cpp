// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instances/instancerepository.h"

#include "app/accounts/accountstore.h"
#include "app/accounts/newaccounts.h"
#include "app/service/serviceaddress.h"
#include "app/vault/removedrecords.h"
#include "app/vault/vault.h"

#include <QJsonObject>

#include <algorithm>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

const QString instanceKind = u"instance"_s;
const QString intentKind = u"intent"_s;
const QString attemptKind = u"attempt"_s;
const QString tokenField = u"token"_s;

InstanceState stateOf(const VaultRecord &record)
{
    if (record.kind == instanceKind && !record.secretFields.contains(tokenField))
        return InstanceState::SecretsLost;
    return stateOfWord(record.state);
}

Instance fromRecord(const VaultRecord &record)
{
    Instance instance;
    instance.recordId = record.id;
    instance.revision = record.revision;
    instance.id = record.remoteId;
    instance.name = record.name;
    instance.connector = record.connector;
    instance.connectorName = record.extra.value(u"connectorName"_s).toString(record.connector);
    instance.serviceUrl = QUrl(record.serviceUrl);
    instance.serviceName = record.extra.value(u"serviceName"_s).toString();
    instance.accountId = QByteArray::fromHex(record.extra.value(u"accountId"_s).toString().toLatin1());
    instance.account = record.account;
    instance.tags = record.tags;
    instance.state = stateOf(record);
    instance.reach = reachOfWord(record.extra.value(u"reach"_s).toString());
    instance.lastChecked = QDateTime::fromString(record.extra.value(u"lastChecked"_s).toString(), Qt::ISODateWithMs);
    instance.lastWorked = QDateTime::fromString(record.extra.value(u"lastWorked"_s).toString(), Qt::ISODateWithMs);
    instance.createdAt = record.createdAt;
    instance.changedAt = record.changedAt;
    instance.notBefore = QDateTime::fromString(record.extra.value(u"notBefore"_s).toString(), Qt::ISODateWithMs);
    instance.practice = record.extra.value(u"practice"_s).toBool();
    instance.apiKey = record.extra.value(u"apiKey"_s).toString();
    instance.callbackUrl = record.extra.value(u"callbackUrl"_s).toString();
    const QJsonObject configuration = record.extra.value(u"configuration"_s).toObject();
    for (auto it = configuration.begin(); it != configuration.end(); ++it)
        instance.configuration.insert(it.key(), it.value().toString());
    instance.secretFields = record.secretFields;
    return instance;
}

VaultRecord toRecord(const Instance &instance, const QString &kind)
{
    VaultRecord record;
    record.id = instance.recordId;
    record.kind = kind;
    record.revision = instance.revision;
    record.serviceUrl = instance.serviceUrl.toString(QUrl::FullyEncoded);
    record.connector = instance.connector;
    record.remoteId = instance.id;
    record.name = instance.name;
    record.tags = instance.tags;
    record.account = instance.account;
    record.state = stateWord(instance.state);
    record.createdAt = instance.createdAt;
    QJsonObject configuration;
    for (auto it = instance.configuration.begin(); it != instance.configuration.end(); ++it)
        configuration.insert(it.key(), it.value());
    record.extra = { { u"connectorName"_s, instance.connectorName },
                     { u"serviceName"_s, instance.serviceName },
                     { u"accountId"_s, QString::fromLatin1(instance.accountId.toHex()) },
                     { u"practice"_s, instance.practice },
                     { u"apiKey"_s, instance.apiKey },
                     { u"callbackUrl"_s, instance.callbackUrl },
                     { u"configuration"_s, configuration } };
    if (instance.lastChecked.isValid()) {
        record.extra.insert(u"reach"_s, reachWord(instance.reach));
        record.extra.insert(u"lastChecked"_s, instance.lastChecked.toString(Qt::ISODateWithMs));
    }
    if (instance.lastWorked.isValid())
        record.extra.insert(u"lastWorked"_s, instance.lastWorked.toString(Qt::ISODateWithMs));
    if (instance.notBefore.isValid())
        record.extra.insert(u"notBefore"_s, instance.notBefore.toString(Qt::ISODateWithMs));
    return record;
}

QList<Instance> fromRecords(const QList<VaultRecord> &records)
{
    QList<Instance> instances;
    instances.reserve(records.size());
    std::transform(records.cbegin(), records.cend(), std::back_inserter(instances), fromRecord);
    return instances;
}

} // namespace

InstanceRepository::InstanceRepository(Vault &vault, AccountStore &accounts, QObject *parent)
    : QObject(parent), m_vault(vault), m_accounts(accounts)
{
    connect(&m_vault, &Vault::changed, this, [this](const QString &kind) {
        if (kind == instanceKind || kind == intentKind || kind == attemptKind)
            Q_EMIT changed();
    });
}

QList<Instance> InstanceRepository::instances(int limit, int offset) const
{
    return fromRecords(m_vault.records(instanceKind, limit, offset));
}

QList<Instance> InstanceRepository::unfinished() const { return fromRecords(m_vault.records(intentKind)); }

Result<Instance> InstanceRepository::instance(const QByteArray &recordId) const
{
    auto record = m_vault.record(recordId);
    if (!record)
        return record.problem();
    return fromRecord(*record);
}

Result<Instance> InstanceRepository::byId(const QString &text) const
{
    QList<Instance> found;
    const QList<Instance> all = instances();
    for (const Instance &candidate : all) {
        const auto isIt = [&] { // an id, and an account's name, may hold a slash as well
            if (candidate.id == text)
                return true;
            if (!text.endsWith(u'/' + candidate.id))
                return false;
            const auto account = m_accounts.account(candidate.accountId);
            return account && account->name.compare(text.chopped(candidate.id.size() + 1), Qt::CaseInsensitive) == 0;
        };
        if (isIt())
            found.append(candidate);
    }
    if (found.size() == 1)
        return found.first();
    return Problem{ .id = found.isEmpty() ? u"instance.not-found"_s : u"instance.ambiguous"_s,
                    .arguments = { { u"id"_s, text }, { u"count"_s, QString::number(found.size()) } } };
}

Result<Secret> InstanceRepository::secret(const Instance &instance, const QString &field) const
{
    return m_vault.secret(instance.recordId, field);
}

Result<PlatformSecrets> InstanceRepository::platformSecrets(const Instance &instance) const
{
    const auto account = m_accounts.account(instance.accountId);
    if (!account)
        return Problem{ .id = u"instance.account-missing"_s, .arguments = { { u"name"_s, instance.name } } };
    return m_accounts.secrets(*account);
}

Result<Secret> InstanceRepository::authorizationHeader(const Instance &instance) const
{
    const auto token = secret(instance, tokenField);
    if (!token)
        return token.problem();
    const auto platform = platformSecrets(instance);
    if (!platform)
        return platform.problem();
    return platform->authorizationHeader(&*token);
}

Outcome InstanceRepository::write(Instance &instance, const QString &kind, const std::map<QString, Secret> &secrets,
                                  const QList<InstanceEvent> &events)
{
    VaultRecord record = toRecord(instance, kind);
    QList<VaultEvent> told;
    std::transform(events.cbegin(), events.cend(), std::back_inserter(told), toVaultEvent);
    const auto written =
        record.id.isEmpty() ? m_vault.insert(record, secrets, told) : m_vault.update(record, secrets, told);
    if (written) {
        instance.recordId = record.id;
        instance.revision = record.revision;
        instance.secretFields = record.secretFields;
    }
    return written;
}

Outcome InstanceRepository::begin(Instance &instance, const std::map<QString, Secret> &secrets)
{
    instance.state = InstanceState::Sending;
    SecretFields all;
    for (const auto &[field, secret] : secrets)
        all.emplace(field, secret.clone());
    all.insert_or_assign(signInAddressField(), Secret()); // answered: it is never to be answered again
    return write(instance, intentKind, all);
}

Outcome InstanceRepository::keepWaiting(Instance &attempt, const Secret &address,
                                        const std::map<QString, Secret> &secrets)
{
    attempt.state = InstanceState::Waiting;
    SecretFields all;
    for (const auto &[field, secret] : secrets)
        all.emplace(field, secret.clone());
    all.insert_or_assign(signInAddressField(), address.clone());
    return write(attempt, attemptKind, all);
}

Outcome InstanceRepository::withdraw(Instance attempt)
{
    attempt.state = InstanceState::Withdrawn;
    SecretFields none;
    for (const QString &field : std::as_const(attempt.secretFields))
        none.emplace(field, Secret());
    return write(attempt, attemptKind, none);
}

QList<Instance> InstanceRepository::attempts() const { return fromRecords(m_vault.records(attemptKind)); }

Outcome InstanceRepository::complete(Instance &instance, const Secret &token, const QList<InstanceEvent> &events)
{
    std::map<QString, Secret> secrets;
    secrets.emplace(tokenField, token.clone());
    return write(instance, instanceKind, secrets, events);
}

Outcome InstanceRepository::save(Instance &instance, const std::map<QString, Secret> &secrets,
                                 const QList<InstanceEvent> &events)
{
    return write(instance, instanceKind, secrets, events);
}

Result<QList<InstanceEvent>> InstanceRepository::history(const QByteArray &recordId) const
{
    const auto events = m_vault.events(recordId);
    if (!events)
        return events.problem();
    QList<InstanceEvent> history;
    std::transform(events->cbegin(), events->cend(), std::back_inserter(history), fromVaultEvent);
    return history;
}

Outcome InstanceRepository::adopt(std::vector<Adoption> &adoptions)
{
    return adopt(adoptions, {}, KnownRows::LeaveOut, {});
}

Outcome InstanceRepository::adopt(std::vector<Adoption> &adoptions, NewAccounts &accounts)
{
    return adopt(adoptions, accounts.takeWrites(), KnownRows::Refuse, accounts.mark());
}

Outcome InstanceRepository::adopt(std::vector<Adoption> &adoptions, std::vector<RecordWrite> writes, KnownRows known,
                                  std::optional<qint64> mark)
{
    const size_t first = writes.size(); // their accounts come before them
    writes.reserve(first + adoptions.size());
    for (const Adoption &adoption : adoptions) {
        RecordWrite &each = writes.emplace_back(toRecord(adoption.instance, instanceKind), SecretFields());
        each.secrets.emplace(tokenField, adoption.token.clone());
        for (const auto &[field, secret] : adoption.secrets)
            each.secrets.emplace(field, secret.clone());
        each.events.append(toVaultEvent(adoption.event));
    }
    const auto written = m_vault.writeAll(writes, known, mark);
    for (size_t i = first; written && i < writes.size(); ++i) {
        Instance &instance = adoptions[i - first].instance;
        instance.recordId = writes[i].record.id;
        instance.revision = writes[i].record.revision;
        instance.secretFields = writes[i].record.secretFields;
    }
    return written;
}

Outcome InstanceRepository::markUnknown(Instance &instance)
{
    instance.state = InstanceState::Unknown;
    return write(instance, intentKind, {});
}

Outcome InstanceRepository::forget(const Instance &intent) { return m_vault.remove(intent.recordId, intent.revision); }

void InstanceRepository::setUnderWay(const QByteArray &recordId, bool underWay)
{
    if (recordId.isEmpty() || isUnderWay(recordId) == underWay)
        return;
    if (underWay)
        m_underWay.insert(recordId);
    else
        m_underWay.remove(recordId);
    Q_EMIT changed();
}

Outcome InstanceRepository::removeHere(const QByteArray &recordId) { return m_vault.remove(recordId); }

Result<RemovedRecords> InstanceRepository::removeHere(const QList<QByteArray> &recordIds)
{
    return m_vault.removeForUndo(recordIds);
}

Outcome InstanceRepository::putBack(const RemovedRecords &removed) { return m_vault.putBack(removed); }

} // namespace iw
