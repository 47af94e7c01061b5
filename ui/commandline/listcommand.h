// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/base/secret.h"
#include "app/instances/instancestate.h"
#include "ui/commandline/command.h"

#include <map>

namespace iw {

struct Connector;
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

/// `show ID`: all that is kept of one saved instance, or of a sign-in that waits for a customer and what to do about
/// it; with --reveal also the instance's secrets, which opens the vault.
class ShowCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    void start() override;

private:
    [[nodiscard]] Result<Instance> instanceNamed(const QString &id) const;
    void reveal(const Instance &instance);
    void print(const Instance &instance, const std::map<QString, Secret> &secrets) const;
    [[nodiscard]] static QJsonObject json(const Instance &instance, const std::map<QString, Secret> &secrets);
    void printFacts(const Instance &instance, const std::map<QString, Secret> &secrets) const;
    [[nodiscard]] Connector connectorOf(const Instance &instance) const;
    [[nodiscard]] static QString nextStep(InstanceState state);
};

} // namespace iw
