// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/serviceclient.h"
#include "app/vault/vaultrecord.h"

#include <optional>
#include <vector>

namespace iw {

class AccountStore;

/// The accounts of rows that are about to be saved: those that are saved already, by their secrets, and new ones, to be
/// written together with the rows. Reads the saved ones once, so it needs an open vault. Uses the store.
class NewAccounts final
{
public:
    explicit NewAccounts(const AccountStore &store);

    /// The record of the account of that service with these secrets.
    [[nodiscard]] QByteArray idFor(const QUrl &apiUrl, const PlatformSecrets &secrets, bool practice);
    /// The new ones, once.
    [[nodiscard]] std::vector<RecordWrite> takeWrites() { return std::move(m_writes); }
    /// Of the vault when the saved ones were read, where there are new ones: they must still be new when they are
    /// written, see Vault::writeAll().
    [[nodiscard]] std::optional<qint64> mark() const
    {
        return m_names.isEmpty() ? std::nullopt : std::optional(m_mark);
    }

private:
    struct Known
    {
        QUrl apiUrl;
        PlatformSecrets secrets;
        QByteArray id;
    };

    const AccountStore &m_store;
    qint64 m_mark;
    std::vector<Known> m_known;
    std::vector<RecordWrite> m_writes;
    QStringList m_names; ///< of the new ones
};

} // namespace iw
