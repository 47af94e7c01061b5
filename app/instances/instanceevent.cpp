// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instances/instanceevent.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <utility>

namespace iw {

using namespace Qt::StringLiterals;
using Kind = InstanceEvent::Kind;

namespace {

constexpr std::array words = {
    std::pair{ Kind::Created, "created"_L1 },
    std::pair{ Kind::Adopted, "adopted"_L1 },
    std::pair{ Kind::Imported, "imported"_L1 },
    std::pair{ Kind::Refreshed, "refreshed"_L1 },
    std::pair{ Kind::Reauthenticated, "reauthenticated"_L1 },
    std::pair{ Kind::Checked, "checked"_L1 },
    std::pair{ Kind::Renamed, "renamed"_L1 },
    std::pair{ Kind::Tagged, "tagged"_L1 },
    std::pair{ Kind::Enabled, "enabled"_L1 },
    std::pair{ Kind::Disabled, "disabled"_L1 },
    std::pair{ Kind::DeletedAtService, "deleted-at-service"_L1 },
};

/// Names and tags have no limit; together they stay within what the vault keeps of an event.
QString shortened(const QString &text) { return text.size() > 400 ? text.left(399) + u'…' : text; }

} // namespace

InstanceEvent InstanceEvent::checked(InstanceReach found)
{
    return { Kind::Checked, { { u"found"_s, reachWord(found) } } };
}

InstanceEvent InstanceEvent::renamed(const QString &from, const QString &to)
{
    return { Kind::Renamed, { { u"from"_s, from }, { u"to"_s, to } } };
}

InstanceEvent InstanceEvent::tagged(const QStringList &from, const QStringList &to)
{
    return { Kind::Tagged, { { u"from"_s, from.join(u", "_s) }, { u"to"_s, to.join(u", "_s) } } };
}

InstanceEvent InstanceEvent::adoptedAfterLostAnswer()
{
    return { Kind::Adopted, { { u"after"_s, u"lost-answer"_s } } };
}

QString eventWord(Kind kind)
{
    const auto *found =
        std::find_if(words.begin(), words.end(), [=](const auto &entry) { return entry.first == kind; });
    return found == words.end() ? QString() : QString(found->second);
}

VaultEvent toVaultEvent(const InstanceEvent &event)
{
    QJsonObject facts;
    for (auto fact = event.facts.cbegin(); fact != event.facts.cend(); ++fact)
        facts.insert(fact.key(), shortened(fact.value()));
    return { eventWord(event.kind),
             facts.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(facts).toJson(QJsonDocument::Compact)) };
}

InstanceEvent fromVaultEvent(const VaultEvent &event)
{
    const auto *found =
        std::find_if(words.begin(), words.end(), [&](const auto &entry) { return entry.second == event.kind; });
    InstanceEvent read(found == words.end() ? Kind::Unknown : found->first);
    const QJsonObject facts = QJsonDocument::fromJson(event.detail.toUtf8()).object();
    for (auto fact = facts.begin(); fact != facts.end(); ++fact)
        read.facts.insert(fact.key(), fact.value().toString());
    read.at = event.at;
    read.firstAt = event.firstAt;
    read.times = event.times;
    return read;
}

} // namespace iw
