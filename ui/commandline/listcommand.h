// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "ui/commandline/command.h"

namespace iw {

struct Instance;
class SecretSource;

/// `list`: the saved instances, one a line, and before them the sign-ins that wait for a customer; with --unfinished
/// the creations whose outcome is not known. Needs no key.
class ListCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    void start() override;

private:
    void listUnfinished();
};

/// `show ID`: one saved instance; with --reveal also its token, which opens the vault.
class ShowCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    void start() override;

private:
    [[nodiscard]] Result<Instance> instanceNamed(const QString &id) const;
    void print(const Instance &instance, const QString &token);
};

} // namespace iw
