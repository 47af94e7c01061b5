// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/keptsessions.h"

#include "app/vault/vault.h"

#include <algorithm>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

const QString sessionKind = u"session"_s;
const QString cookiesField = u"cookies"_s;

KeptSession fromRecord(const VaultRecord &record)
{
    return { record.id,
             record.revision,
             QByteArray::fromHex(record.extra.value(accountReference).toString().toLatin1()),
             QUrl(record.serviceUrl),
             record.account,
             record.changedAt };
}

bool sameAccount(const QString &one, const QString &other) { return one.compare(other, Qt::CaseInsensitive) == 0; }

} // namespace

KeptSessions::KeptSessions(Vault &vault, QObject *parent) : QObject(parent), m_vault(vault)
{
    connect(&m_vault, &Vault::changed, this, [this](const QString &kind) {
        if (kind == sessionKind)
            Q_EMIT changed();
    });
}

QList<KeptSession> KeptSessions::sessions() const
{
    QList<KeptSession> result;
    const QList<VaultRecord> records = m_vault.records(sessionKind);
    std::transform(records.cbegin(), records.cend(), std::back_inserter(result), fromRecord);
    return result;
}

std::optional<KeptSession> KeptSessions::find(const QByteArray &tenantId, const QString &account) const
{
    const QList<KeptSession> all = sessions();
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const KeptSession &session) {
        return session.tenantId == tenantId && sameAccount(session.account, account);
    });
    return found == all.cend() ? std::nullopt : std::optional(*found);
}

bool KeptSessions::mayBeKept(const QUrl &serviceUrl, const QString &account) const
{
    const QList<KeptSession> all = sessions();
    return std::any_of(all.cbegin(), all.cend(), [&](const KeptSession &session) {
        return session.serviceUrl == serviceUrl && sameAccount(session.account, account);
    });
}

Result<Secret> KeptSessions::cookies(const KeptSession &session) const
{
    return m_vault.secret(session.recordId, cookiesField);
}

Outcome KeptSessions::keep(const QUrl &serviceUrl, const QByteArray &tenantId, const QString &account,
                           const Secret &cookies)
{
    SecretFields secrets;
    secrets.emplace(cookiesField, cookies.clone());
    VaultRecord record;
    if (const auto former = find(tenantId, account)) {
        auto present = m_vault.record(former->recordId);
        if (!present)
            return present.problem();
        record = *present;
        return m_vault.update(record, secrets);
    }
    record.kind = sessionKind;
    record.serviceUrl = serviceUrl.toString(QUrl::FullyEncoded);
    record.name = account;
    record.account = account;
    record.extra.insert(accountReference, QString::fromLatin1(tenantId.toHex()));
    return m_vault.insert(record, secrets);
}

Outcome KeptSessions::forget(const KeptSession &session) { return m_vault.remove(session.recordId); }

} // namespace iw
