// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/vault/datakey.h"
#include "app/vault/keyrows.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <atomic>
#include <memory>

namespace iw {

/// A change of the data key, as far as the file is concerned.
struct Resealing
{
    QString file;
    QByteArray vaultId;
    DataKeyPointer formerKey;
    QByteArray formerKeyId;
    QList<KeySlot> formerSlots; ///< all there are; none may have been replaced, taken away or added since
    DataKeyPointer key;
    QByteArray keyId;
    QList<KeySlot> slots; ///< of the same kinds, under the new key
    std::shared_ptr<std::atomic_bool> cancelled; ///< looked at until the commit
};

struct ResealingCounts
{
    int resealed = 0;
    int damaged = 0; ///< did not open, and stand as they were
};

/// Seals every value anew and replaces the key's rows, in one transaction on a connection made for this call: all or
/// nothing, whatever interrupts it. For a worker thread. Problems "vault.changed-elsewhere" (another program changed
/// key or slots meanwhile) and those of SqlDatabase.
[[nodiscard]] Result<ResealingCounts> resealVault(const Resealing &order);

} // namespace iw
