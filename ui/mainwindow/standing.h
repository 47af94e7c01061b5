// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/instances/instance.h"
#include "ui/widgets/icons.h"

#include <QString>

#include <optional>

namespace iw {

/// How an instance stands, in one word: what the service thinks of it, or what the last check found where that says
/// more.
enum class Standing : quint8 {
    Valid,
    Works, ///< the last check went through to the provider
    NotValid,
    Disabled,
    Refused,
    Gone,
    Unreachable,
    Sending,
    Unknown,
    SecretsLost,
    Waiting,
    Withdrawn,
};

[[nodiscard]] Standing standingOf(const Instance &instance);
[[nodiscard]] QString standingWord(Standing standing);
/// The drawing beside the word, and its ink; empty for the text's own.
[[nodiscard]] QString standingIcon(Standing standing);
[[nodiscard]] std::optional<Tone> standingTone(Standing standing);

} // namespace iw
