// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/vault/vaultrecord.h"

#include <QList>

#include <optional>

namespace iw {

class VaultFile;

/// Takes rows and their sealed values out of the file, in one transaction: all that are named, or none.
struct RecordRemoval
{
    QByteArray id;
    std::optional<qint64> revision{}; ///< the row must still have it
    /// The rows that refer to it by accountReference and go with it; where they are given, there may be no others.
    std::optional<QList<VaultRecord>> referring{};

    /// Problems "vault.no-record", "vault.changed-elsewhere": then nothing was removed.
    [[nodiscard]] Outcome carryOut(VaultFile &file) const;

private:
    [[nodiscard]] Outcome isAsSeen(const VaultFile &file) const;
};

} // namespace iw
