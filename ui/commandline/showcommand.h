// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/base/secret.h"
#include "app/instances/configurationcomparison.h"
#include "app/instances/instanceevent.h"
#include "ui/commandline/command.h"

#include <map>
#include <optional>

namespace iw {

struct Connector;

/// `show ID`: all that is kept of one saved instance, or of a sign-in that waits for a customer and what to do about
/// it; with --history also what happened to it here; with --reveal the instance's secrets, and with --configuration
/// its settings as the service reports them, both of which open the vault.
class ShowCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    void start() override;

private:
    /// What was asked for beside the facts.
    struct Shown
    {
        Instance instance;
        std::map<QString, Secret> secrets;
        QList<InstanceEvent> history;
        std::optional<QList<ComparedSetting>> settings;
    };

    [[nodiscard]] Result<Instance> instanceNamed(const QString &id) const;
    void unlock();
    void open();
    void askService();
    void print();
    [[nodiscard]] QJsonObject json() const;
    /// As --account takes it; empty where there is none.
    [[nodiscard]] QString savedAccount() const;
    void printFacts() const;
    void printHistory() const;
    void printSettings() const;
    [[nodiscard]] Connector connectorOf(const Instance &instance) const;
    [[nodiscard]] static QString nextStep(InstanceState state);

    Shown m_shown;
};

} // namespace iw
