// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instances/attention.h"

#include "app/connectors/connector.h"

#include <algorithm>
#include <utility>

namespace iw {

using namespace Qt::StringLiterals;

AttentionRule::AttentionRule(QString userConnectors, QDateTime now)
    : m_userConnectors(std::move(userConnectors)), m_now(std::move(now))
{
}

Attention AttentionRule::of(const Instance &instance)
{
    if (instance.isAttempt() || instance.isUnfinished())
        return Attention::None; // which have a place of their own
    if (instance.state == InstanceState::SecretsLost)
        return Attention::SecretsLost;
    switch (instance.reach) {
    case InstanceReach::Gone:
        return Attention::Gone;
    case InstanceReach::Disabled:
        return Attention::Disabled;
    case InstanceReach::Refused:
        return Attention::Refused;
    case InstanceReach::Unreachable:
        return Attention::Unreachable;
    case InstanceReach::Unchecked:
    case InstanceReach::Reachable:
        break;
    }
    if (instance.state == InstanceState::Disabled)
        return Attention::Disabled;
    if (instance.state == InstanceState::Invalid)
        return Attention::NotValid;
    const auto left = daysLeft(instance);
    return left && *left <= daysOfWarning ? Attention::SignInLapses : Attention::None;
}

std::optional<int> AttentionRule::daysLeft(const Instance &instance)
{
    if (instance.state != InstanceState::Valid || !instance.createdAt.isValid())
        return std::nullopt;
    const int days = term(instance.connector);
    if (days <= 0)
        return std::nullopt;
    return days - int(lastKnownToWork(instance).daysTo(m_now));
}

int AttentionRule::term(const QString &connector)
{
    if (!m_terms) {
        m_terms.emplace();
        const QList<Connector> all = loadConnectors(m_userConnectors);
        for (const Connector &one : all)
            m_terms->insert(one.key, one.signInDays);
    }
    return m_terms->value(connector);
}

QDateTime lastKnownToWork(const Instance &instance)
{
    return std::max(instance.createdAt, instance.lastWorked); // an invalid one is before every other
}

Problem attentionProblem(Attention attention, const Instance &instance)
{
    static const QHash<Attention, QString> ids{
        { Attention::SecretsLost, u"instance.secrets-lost"_s },
        { Attention::Gone, u"instance.gone"_s },
        { Attention::Disabled, u"service.disabled"_s },
        { Attention::Refused, u"instance.was-refused"_s },
        { Attention::NotValid, u"instance.not-valid"_s },
        { Attention::Unreachable, u"instance.was-unreachable"_s },
    };
    return { .id = ids.value(attention),
             .arguments = { { u"name"_s, instance.name }, { u"host"_s, instance.serviceUrl.host() } } };
}

} // namespace iw
