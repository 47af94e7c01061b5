// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instances/instancereach.h"

#include "app/base/problem.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array words = {
    std::pair{ InstanceReach::Reachable, "reachable"_L1 },     std::pair{ InstanceReach::Disabled, "disabled"_L1 },
    std::pair{ InstanceReach::Refused, "refused"_L1 },         std::pair{ InstanceReach::Gone, "gone"_L1 },
    std::pair{ InstanceReach::Unreachable, "unreachable"_L1 },
};

} // namespace

QString reachWord(InstanceReach reach)
{
    const auto *found =
        std::find_if(words.begin(), words.end(), [=](const auto &entry) { return entry.first == reach; });
    return found == words.end() ? QString() : QString(found->second);
}

InstanceReach reachOfWord(const QString &word)
{
    const auto *found =
        std::find_if(words.begin(), words.end(), [&](const auto &entry) { return entry.second == word; });
    return found == words.end() ? InstanceReach::Unchecked : found->first;
}

InstanceReach reachOf(const Problem &problem)
{
    static const QString refusals[] = {
        u"service.unauthorized"_s,     u"service.forbidden"_s,        u"service.refused"_s,
        u"service.refresh-refused"_s,  u"service.client-refused"_s,   u"service.code-refused"_s,
        u"service.callback-refused"_s, u"service.provider-gateway"_s, u"service.conflict"_s,
        u"service.bad-header-value"_s,
    };
    if (problem.id == "service.disabled"_L1)
        return InstanceReach::Disabled;
    return std::find(std::begin(refusals), std::end(refusals), problem.id) == std::end(refusals)
        ? InstanceReach::Unreachable
        : InstanceReach::Refused;
}

} // namespace iw
