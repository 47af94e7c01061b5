// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/vault/vaultrecord.h"

#include <QList>

namespace iw {

/// What is saved here for one account, and would be forgotten with it.
struct AccountUse
{
    QList<VaultRecord> records; ///< all of it
    int instances = 0;
    int unfinished = 0; ///< creations whose outcome is not known, or that are being sent at this moment
    int signIns = 0; ///< that were handed to customers
    int sessions = 0; ///< kept sign-ins

    /// Nothing but kept sign-ins, which are of no use without it.
    [[nodiscard]] bool isNone() const { return instances == 0 && unfinished == 0 && signIns == 0; }
};

} // namespace iw
