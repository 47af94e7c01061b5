// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/problem.h"

#include <QString>

#include <optional>

namespace iw {

/// What came of trying an account's secrets at its service.
enum class AccountAccess {
    Good, ///< the service accepts them
    Refused, ///< it does not, or does not allow what they are for
    Unreachable, ///< nobody answered in the service's name, or it has trouble of its own: nothing is known of them
    Failed, ///< what answers there does not speak as the service does, or they could not be tried at all
};

[[nodiscard]] AccountAccess accessOf(const std::optional<Problem> &problem);

/// The word in the commands' output: "good", "refused", "unreachable", "failed". Stable, not translated.
[[nodiscard]] QString accessWord(AccountAccess access);

} // namespace iw
