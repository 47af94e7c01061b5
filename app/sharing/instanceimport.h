// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/serviceaccount.h"
#include "app/connectors/connector.h"
#include "app/sharing/importreader.h"

namespace iw {

class AccountStore;
class InstanceRepository;
struct Adoption;

/// Saves what readImport() read, all of it or nothing. Uses repository and accounts, owns neither.
class InstanceImport final
{
public:
    InstanceImport(InstanceRepository &repository, AccountStore &accounts, QList<Connector> connectors)
        : m_repository(repository), m_accounts(accounts), m_connectors(std::move(connectors))
    {
    }

    /// For each the record of the saved row that is the same instance of its service; empty where there is none,
    /// earlierInTheList() where another of the list is.
    [[nodiscard]] QList<QByteArray> known(const std::vector<ImportedInstance> &imported) const;
    [[nodiscard]] static QByteArray earlierInTheList() { return QByteArrayLiteral("earlier"); }
    /// Saves the rows with their accounts, as unchecked, all of them or none, those that take over a saved row's place
    /// with the new ones; needs an open vault. Those without account secrets get the fallback where it is of their
    /// service, else no account. Problems "vault.*", and "sharing.import-known" where a new one is saved by then.
    [[nodiscard]] Outcome save(const std::vector<ImportedInstance> &imported,
                               const std::optional<ServiceAccount> &fallback);

    /// The problem of one that is saved here already.
    [[nodiscard]] static Problem alreadyHere(const Instance &instance);

private:
    [[nodiscard]] Outcome saveOnce(const std::vector<ImportedInstance> &imported,
                                   const std::optional<ServiceAccount> &fallback);
    /// The row as it is to be saved, without its account.
    [[nodiscard]] Result<Adoption> adoption(const ImportedInstance &imported) const;
    /// What the connector does not declare as plain is sealed: better one value too many.
    [[nodiscard]] bool isPlain(const QString &connector, const QString &key) const;

    InstanceRepository &m_repository;
    AccountStore &m_accounts;
    QList<Connector> m_connectors;
};

} // namespace iw
