// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/serviceaccount.h"
#include "app/service/serviceclient.h"

#include <QList>
#include <QObject>

#include <optional>

namespace iw {

class Vault;

/// The accounts of the vault. Uses the vault, does not own it.
class AccountStore final : public QObject
{
    Q_OBJECT
public:
    explicit AccountStore(Vault &vault, QObject *parent = nullptr);

    [[nodiscard]] QList<ServiceAccount> accounts() const;
    [[nodiscard]] std::optional<ServiceAccount> account(const QByteArray &recordId) const;
    [[nodiscard]] std::optional<ServiceAccount> accountNamed(const QString &name) const;
    /// The account of that service whose user and organization secret are these; needs an open vault.
    [[nodiscard]] std::optional<ServiceAccount> find(const QUrl &apiUrl, const PlatformSecrets &secrets) const;
    /// find(), or a new account, saved. Gives it a name that no other has.
    [[nodiscard]] Result<ServiceAccount> ensure(const QUrl &apiUrl, const PlatformSecrets &secrets, bool practice);
    [[nodiscard]] Result<PlatformSecrets> secrets(const ServiceAccount &account) const;

Q_SIGNALS:
    void changed();

private:
    Vault &m_vault;
};

} // namespace iw
