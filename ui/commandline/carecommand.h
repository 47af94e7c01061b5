// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/instances/instancecare.h"
#include "ui/commandline/command.h"

namespace iw {

class StopSignals;

/// What the commands that go to the services of saved instances have in common: the vault is opened, the job is
/// followed to its end, and each row is printed as it is saved by then, with --json with its problem. A signal ends
/// what is under way; what was done until then is printed all the same. Ends with the first problem's code.
class CareCommand : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    void start() override;

protected:
    /// Which are meant by the arguments; the one that the first argument names, unless a command says otherwise.
    [[nodiscard]] virtual Result<QList<Instance>> rows();
    /// Reads what else was given, before anything is opened or sent.
    [[nodiscard]] virtual std::optional<Problem> readInput() { return std::nullopt; }
    [[nodiscard]] virtual CareJob *begin(const InstanceCare &care, const QList<Instance> &rows) = 0;
    /// True where a row that has a problem is a result of its own.
    [[nodiscard]] virtual bool printsTroubled() const { return false; }

private:
    void unlock();
    void run();
    void print(const CareJob &job);
    void print(const CareResult &result, bool isOnlyOne);

    QList<Instance> m_rows;
    StopSignals *m_signals = nullptr;
};

} // namespace iw
