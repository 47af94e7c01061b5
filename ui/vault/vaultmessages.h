// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/problem.h"
#include "app/problems/problemcatalog.h"
#include "app/vault/vault.h"
#include "ui/widgets/icons.h"

#include <optional>

namespace iw {

/// What the window has to say of the vault's key, if anything: that secrets live only until the program ends, or that
/// they stay locked. Its actionId is "set-passphrase" or "unlock".
struct VaultMessage
{
    Tone tone = Tone::Warning;
    ProblemText words;
};

/// refused: the last attempt to open the vault failed or was given up; with its reason, where there is one.
[[nodiscard]] std::optional<VaultMessage> vaultMessage(Vault::KeyState state, bool refused,
                                                       const std::optional<Problem> &reason);

} // namespace iw
