// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instances/keptattempt.h"

#include "app/base/logging.h"
#include "app/instances/creationdraft.h"
#include "app/instances/instancerepository.h"

namespace iw {

using namespace Qt::StringLiterals;

Outcome KeptAttempt::keep(Instance row, const AuthorizationUrl &address, const std::map<QString, Secret> &secrets)
{
    leadTo(row);
    const auto kept = m_instances.keepWaiting(row, Secret::fromText(address.text), secrets);
    if (kept)
        m_row = row;
    return kept;
}

Result<AuthorizationUrl> KeptAttempt::open(const QByteArray &recordId)
{
    const auto row = m_instances.instance(recordId);
    if (!row)
        return row.problem();
    m_row = *row;
    if (const auto over = ended()) {
        release();
        return *over;
    }
    if (!m_row.secretFields.contains(signInAddressField()))
        return Problem{ .id = u"creation.link-used"_s, .arguments = { { u"name"_s, m_row.name } } };
    const auto address = m_instances.secret(m_row, signInAddressField());
    if (!address)
        return address.problem();
    return AuthorizationUrl::parse(address->reveal());
}

bool KeptAttempt::isOf(const CreationDraft &draft) const
{
    return m_row.serviceUrl == draft.serviceUrl && m_row.connector == draft.connector
        && m_row.apiKey == draft.values.value(configurationkey::apiKey());
}

std::optional<Problem> KeptAttempt::ended() const
{
    if (!exists())
        return std::nullopt;
    const auto present = m_instances.instance(m_row.recordId);
    const bool gone = !present && present.problem().id == "vault.no-record"_L1;
    if (gone || (present && present->state != InstanceState::Waiting))
        return Problem{ .id = u"creation.attempt-ended"_s, .arguments = { { u"name"_s, m_row.name } } };
    return std::nullopt;
}

void KeptAttempt::leadTo(Instance &intent) const
{
    intent.recordId = m_row.recordId;
    intent.revision = m_row.revision;
}

void KeptAttempt::comeBack(const Instance &intent, const AuthorizationUrl &address, bool spent)
{
    Instance row = intent;
    row.createdAt = m_row.createdAt;
    auto kept = m_instances.keepWaiting(row, spent ? Secret() : Secret::fromText(address.text), {});
    if (!kept && !spent) // without a key: the row at least
        kept = m_instances.keepWaiting(row, {}, {});
    if (kept)
        m_row = row;
    else
        qCWarning(logApp) << "the attempt could not be kept:" << kept.problem().id;
}

} // namespace iw
