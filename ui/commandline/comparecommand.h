// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/instances/servicecomparison.h"
#include "ui/commandline/command.h"

#include <QPointer>

namespace iw {

class ComparisonTask;
class ProgressLine;
class SecretSource;
class StopSignals;

/// `adopt --service-url URL | --account NAME [ID…]`: saves what only the service has, with --refresh takes over what
/// differs, with --forget forgets rows whose instance the service no longer has; --dry-run only tells. IDs narrow it
/// down, and take what is otherwise left alone: what is probably left over from a re-authentication. An account that is
/// new is saved once its list could be read. Ends with the first failure's code.
class CompareCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    void start() override;

private:
    void begin(SecretSource &secrets);
    void follow();
    void act();
    void runNext();
    void ended(const ComparisonTask &task);
    [[nodiscard]] std::optional<Problem> ensureAccount();
    [[nodiscard]] std::optional<Problem> chooseNamed();
    [[nodiscard]] QList<int> entriesFor(ServiceComparison::Task task) const;
    void print();
    void print(const ComparisonEntry &entry) const;
    void endWith(ExitCode code);

    PlatformSecrets m_platform; ///< of an account that is not saved yet
    ServiceComparison *m_comparison = nullptr;
    StopSignals *m_signals = nullptr;
    QPointer<ProgressLine> m_line;
    QPointer<ComparisonTask> m_task;
    QList<ServiceComparison::Task> m_tasks;
    QList<int> m_named;
    std::optional<Problem> m_failure;
};

} // namespace iw
