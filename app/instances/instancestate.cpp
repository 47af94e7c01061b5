// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instances/instancestate.h"

#include <algorithm>
#include <array>
#include <utility>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array words = {
    std::pair{ InstanceState::Valid, "valid"_L1 },       std::pair{ InstanceState::Invalid, "invalid"_L1 },
    std::pair{ InstanceState::Disabled, "disabled"_L1 }, std::pair{ InstanceState::Sending, "sending"_L1 },
    std::pair{ InstanceState::Unknown, "unknown"_L1 },   std::pair{ InstanceState::SecretsLost, "secrets-lost"_L1 },
    std::pair{ InstanceState::Waiting, "waiting"_L1 },   std::pair{ InstanceState::Withdrawn, "withdrawn"_L1 },
};

} // namespace

QString stateWord(InstanceState state)
{
    const auto *found =
        std::find_if(words.begin(), words.end(), [=](const auto &entry) { return entry.first == state; });
    return found == words.end() ? QString() : QString(found->second);
}

InstanceState stateOfWord(const QString &word)
{
    const auto *found =
        std::find_if(words.begin(), words.end(), [&](const auto &entry) { return entry.second == word; });
    return found == words.end() ? InstanceState::Valid : found->first;
}

} // namespace iw
