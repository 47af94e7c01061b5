// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/vault/recordtable.h"
#include "app/vault/vaultkeys.h"

#include <map>
#include <optional>

namespace iw {

/// The sealed values of one row on their way through one transaction: sealed before the row is written, so that this
/// happens once, and written after it. In a session without a slot they go to memory instead, once the transaction is
/// committed. One object per write.
class SealedWrite final
{
public:
    explicit SealedWrite(VaultKeys &keys) : m_keys(keys) { }

    /// Seals what is given under the row's binding and enters it in the row; an empty secret takes its value away. The
    /// key in memory must be the file's.
    void seal(RecordRow &row, const SecretFields &secrets);
    /// Within the transaction, after the row.
    [[nodiscard]] Outcome write(const QByteArray &owner) const;
    /// After the commit.
    void keepForSession(const QByteArray &owner);

private:
    VaultKeys &m_keys;
    std::map<QString, std::optional<StoredSecret>> m_forFile; ///< nothing where the value goes
    std::map<QString, StoredSecret> m_forSession;
};

} // namespace iw
