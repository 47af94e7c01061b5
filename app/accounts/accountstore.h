// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/accountuse.h"
#include "app/accounts/serviceaccount.h"
#include "app/service/serviceclient.h"

#include <QList>
#include <QObject>

#include <optional>

namespace iw {

class Vault;
struct RecordWrite;

/// The accounts of the vault. What is saved here never takes another's name, whatever its case, nor the secrets that
/// another has at the same service: that would be one tenant twice. Uses the vault, does not own it. Emits changed().
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
    /// A name that no account has, after the service's; none of the others either.
    [[nodiscard]] QString freeName(const QUrl &apiUrl, bool practice, const QStringList &others = {}) const;
    [[nodiscard]] Result<PlatformSecrets> secrets(const ServiceAccount &account) const;

    /// Another one once another program has written to the vault.
    [[nodiscard]] qint64 mark() const;
    /// How a new account is written to the vault.
    [[nodiscard]] static RecordWrite newRecord(const ServiceAccount &account, const PlatformSecrets &secrets);

    /// Whether save() would take it, before anything is sent anywhere; needs an open vault. Problems
    /// "account.name-missing", "account.name-taken", and "account.known" where another account has these secrets.
    [[nodiscard]] Outcome check(const ServiceAccount &account, const PlatformSecrets &secrets) const;
    /// A new account where it has no record, else its name and secrets in the place of the former ones; sets recordId
    /// and revision. Problems of check(), "vault.*".
    [[nodiscard]] Outcome save(ServiceAccount &account, const PlatformSecrets &secrets);
    /// Needs no key. Problems as of save().
    [[nodiscard]] Outcome rename(const ServiceAccount &account, const QString &name);

    /// What is saved here for the account.
    [[nodiscard]] Result<AccountUse> use(const ServiceAccount &account) const;
    /// Forgets the account and all that is saved here for it, which is what use() told; nothing is sent. Needs no key.
    /// Problems "account.unfinished", and "vault.changed-elsewhere" where either is no longer as it was: then nothing
    /// was removed.
    [[nodiscard]] Outcome remove(const ServiceAccount &account, const AccountUse &use);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] Outcome checkName(const QString &name, const QByteArray &recordId) const;

    Vault &m_vault;
};

} // namespace iw
