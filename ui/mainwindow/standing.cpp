// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/standing.h"

#include <QCoreApplication>

#include <array>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

struct Look
{
    const char *word;
    QLatin1StringView icon;
    std::optional<Tone> tone;
};

/// In the order of Standing.
const std::array looks{
    Look{ QT_TRANSLATE_NOOP("InstanceRows", "Valid"), "success"_L1, Tone::Success },
    Look{ QT_TRANSLATE_NOOP("InstanceRows", "Works"), "success"_L1, Tone::Success },
    Look{ QT_TRANSLATE_NOOP("InstanceRows", "Not valid"), "error"_L1, Tone::Error },
    Look{ QT_TRANSLATE_NOOP("InstanceRows", "Disabled"), "stop"_L1, std::nullopt },
    Look{ QT_TRANSLATE_NOOP("InstanceRows", "Refused"), "error"_L1, Tone::Error },
    Look{ QT_TRANSLATE_NOOP("InstanceRows", "Gone"), "error"_L1, Tone::Error },
    Look{ QT_TRANSLATE_NOOP("InstanceRows", "Unreachable"), "warning"_L1, Tone::Warning },
    Look{ QT_TRANSLATE_NOOP("InstanceRows", "Being created"), "reload"_L1, std::nullopt },
    Look{ QT_TRANSLATE_NOOP("InstanceRows", "Outcome unknown"), "warning"_L1, Tone::Warning },
    Look{ QT_TRANSLATE_NOOP("InstanceRows", "Secrets lost"), "error"_L1, Tone::Error },
    Look{ QT_TRANSLATE_NOOP("InstanceRows", "Waiting for sign-in"), "waiting"_L1, Tone::Info },
    Look{ QT_TRANSLATE_NOOP("InstanceRows", "Withdrawn"), "stop"_L1, std::nullopt },
};

const Look &lookOf(Standing standing) { return looks[size_t(standing)]; }

} // namespace

Standing standingOf(const Instance &instance)
{
    switch (instance.state) {
    case InstanceState::Sending:
        return Standing::Sending;
    case InstanceState::Unknown:
        return Standing::Unknown;
    case InstanceState::SecretsLost:
        return Standing::SecretsLost;
    case InstanceState::Waiting:
        return Standing::Waiting;
    case InstanceState::Withdrawn:
        return Standing::Withdrawn;
    case InstanceState::Valid:
    case InstanceState::Invalid:
    case InstanceState::Disabled:
        break;
    }
    if (instance.reach == InstanceReach::Gone)
        return Standing::Gone;
    if (instance.state == InstanceState::Disabled || instance.reach == InstanceReach::Disabled)
        return Standing::Disabled;
    if (instance.reach == InstanceReach::Unreachable)
        return Standing::Unreachable;
    if (instance.state == InstanceState::Invalid)
        return Standing::NotValid;
    return instance.reach == InstanceReach::Refused  ? Standing::Refused
        : instance.reach == InstanceReach::Reachable ? Standing::Works
                                                     : Standing::Valid;
}

QString standingWord(Standing standing) { return QCoreApplication::translate("InstanceRows", lookOf(standing).word); }

QString standingIcon(Standing standing) { return lookOf(standing).icon; }

std::optional<Tone> standingTone(Standing standing) { return lookOf(standing).tone; }

} // namespace iw
