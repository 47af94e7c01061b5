// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/serviceaccount.h"
#include "app/service/serviceclient.h"
#include "ui/commandline/command.h"

namespace iw {

class SecretSource;

/// What the commands that change one account have in common: the first argument names it, and it is printed at the end.
class AccountCommand : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    void start() final;

protected:
    virtual void change(const ServiceAccount &account) = 0;
    /// Prints the account, with --json also what more tells, and ends the command.
    void finish(const ServiceAccount &account, const QJsonObject &more = {});
};

/// `accounts rename ACCOUNT NAME`: the service is not told. Needs no key.
class RenameAccountCommand final : public AccountCommand
{
    Q_OBJECT
public:
    using AccountCommand::AccountCommand;

protected:
    void change(const ServiceAccount &account) override;
};

/// `accounts secrets ACCOUNT`: new secrets for all that uses the account, from environment or descriptor. They are
/// tried at the service; nothing is changed unless it accepts them.
class AccountSecretsCommand final : public AccountCommand
{
    Q_OBJECT
public:
    using AccountCommand::AccountCommand;

protected:
    void change(const ServiceAccount &account) override;

private:
    [[nodiscard]] Result<PlatformSecrets> read(SecretSource &source) const;
    void save(const ServiceAccount &account);

    PlatformSecrets m_secrets;
};

/// `accounts remove ACCOUNT [--with-instances]`: forgets it here; at the service everything stays. Needs no key.
class RemoveAccountCommand final : public AccountCommand
{
    Q_OBJECT
public:
    using AccountCommand::AccountCommand;

protected:
    void change(const ServiceAccount &account) override;
};

} // namespace iw
