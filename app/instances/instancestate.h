// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace iw {

enum class InstanceState {
    Valid, ///< created and told valid by the service
    Invalid, ///< created; the service said valid: false
    Disabled,
    Sending, ///< POST /instances is under way, or the program ended meanwhile
    Unknown, ///< the answer was lost: the service may have made it
    SecretsLost, ///< made in a session without keychain and passphrase: the row is there, its secrets are not
    Waiting, ///< no instance yet: the sign-in was handed to a customer as a link
    Withdrawn, ///< the same, ended by the person; its link is no longer taken
};

/// The state's word in the vault, in exports and in the commands' output: "valid", "secrets-lost", … Stable, not
/// translated.
[[nodiscard]] QString stateWord(InstanceState state);
/// The state of a word; Valid where it is none.
[[nodiscard]] InstanceState stateOfWord(const QString &word);

} // namespace iw
