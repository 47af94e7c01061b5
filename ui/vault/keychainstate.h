// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/icons.h"

#include <QString>

namespace iw {

class Vault;
class VaultUnlocker;

/// What is known of one way to the data key, in words.
struct SlotState
{
    Tone tone = Tone::Info;
    QString words;
    bool needsRepair = false; ///< the slot is there, and the key does not come out of it
};

/// From what the keychain last said in this run; asks nothing of it.
[[nodiscard]] SlotState keychainState(Vault &vault, const VaultUnlocker &unlocker);
[[nodiscard]] SlotState passphraseState(Vault &vault);

} // namespace iw
