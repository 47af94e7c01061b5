// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/problem.h"
#include "app/problems/problemcatalog.h"
#include "app/vault/vault.h"
#include "ui/widgets/icons.h"

#include <optional>

namespace iw {

/// What is known when the window decides what to say of the vault.
struct VaultSituation
{
    Vault::KeyState state = Vault::KeyState::NoKey;
    bool hasPassphrase = false; ///< there is a passphrase slot
    bool asking = false; ///< the keychain takes long
    bool lockPending = false;
    bool refused = false; ///< the last attempt to unlock failed or was given up
    bool keychainLacksKey = false; ///< it answered, without this vault's key
    bool canRestore = false; ///< somebody answers "restore-backup"
    std::optional<Problem> reason; ///< why the keychain was of no use, or the attempt failed
};

/// What the window has to say of the vault's key, if anything. Its actionId is one that VaultActions knows, or
/// "restore-backup".
struct VaultMessage
{
    Tone tone = Tone::Warning;
    ProblemText words;
};

[[nodiscard]] std::optional<VaultMessage> vaultMessage(const VaultSituation &situation);

} // namespace iw
