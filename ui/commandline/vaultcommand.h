// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commandline/command.h"
#include "ui/commandline/secretsource.h"

#include <QPointer>

#include <functional>

namespace iw {

class BackupJob;
class Job;
class StopSignals;

/// What the commands on the vault itself have in common: their secrets, unlocking, and work that is followed to its end
/// or until a signal ends it.
class VaultCommand : public Command
{
    Q_OBJECT
public:
    using Command::Command;

protected:
    using Then = std::function<void()>;

    /// Reads what was handed over; ends the command where that fails.
    [[nodiscard]] bool readSecrets();
    [[nodiscard]] SecretSource &secrets() { return m_secrets; }

    void unlock(Secret passphrase, Then then);
    /// Goes on after success; ends with the job's problem otherwise. The job is deleted afterwards.
    void run(Job *job, Then then);
    /// The same for long work, with its progress shown.
    void runWork(BackupJob *job, const QString &doing, Then then);
    /// From now on a signal takes back what was begun, then ends the command with 128 and the signal's number, as
    /// shells do. Call it before the first job that writes, as jobs start at once. Nobody may be asked for a secret any
    /// more: SecretPrompt hears signals in its own way.
    void hearSignals();

    /// Before the command ends by a problem or a signal, when no job is under way any more.
    virtual void undo() { }

private:
    void stop();

    SecretSource m_secrets;
    QPointer<Job> m_job;
    StopSignals *m_signals = nullptr;
};

} // namespace iw
