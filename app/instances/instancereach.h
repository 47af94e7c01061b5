// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace iw {

struct Problem;

/// What the last check found. The state tells what the service thinks of an instance, this whether it works.
enum class InstanceReach {
    Unchecked,
    Reachable, ///< the service knows it and its provider answers
    Disabled, ///< switched off at the service, by somebody or after failed refreshes
    Refused, ///< the service or the provider does not accept a secret or the sign-in
    Gone, ///< the service does not know it any more
    Unreachable, ///< nothing was learnt of it: what stood in the way may pass by itself
};

/// The word in the vault and in the commands' output: "reachable", … Empty for Unchecked. Stable, not translated.
[[nodiscard]] QString reachWord(InstanceReach reach);
/// What a word stands for; Unchecked where it is none.
[[nodiscard]] InstanceReach reachOfWord(const QString &word);
/// What a check that ended with this problem has found; never Gone, which only the service itself can say.
[[nodiscard]] InstanceReach reachOf(const Problem &problem);

} // namespace iw
