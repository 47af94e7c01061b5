// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commandline/commandoutput.h"
#include "ui/commandline/exitcode.h"

#include <QCommandLineParser>
#include <QObject>

#include <functional>

namespace iw {

class AccountStore;
class InstanceRepository;
class Paths;
class Preferences;
class Redactor;
class ServiceClient;
class Vault;

/// What commands work on; built by the composition root, outlives every command.
struct CommandContext
{
    const Paths &paths;
    Preferences &preferences;
    Redactor &redactor;
    Vault &vault;
    AccountStore &accounts;
    InstanceRepository &instances;
    /// Made on the first call: a command without network never loads it.
    std::function<ServiceClient &()> client;
};

/// One subcommand's run. start() is called once by the event loop; done() ends it with an exit code.
class Command : public QObject
{
    Q_OBJECT
public:
    Command(const CommandContext &context, const QCommandLineParser &options, QObject *parent = nullptr);

    virtual void start() = 0;

Q_SIGNALS:
    void done(int exitCode);

protected:
    [[nodiscard]] const CommandContext &context() const { return m_context; }
    [[nodiscard]] const QCommandLineParser &options() const { return m_options; }
    [[nodiscard]] const CommandOutput &output() const { return m_output; }

    /// The first end counts: what comes after it is neither printed nor done.
    void end(ExitCode code);
    [[nodiscard]] bool hasEnded() const { return m_ended; }
    /// The command was called wrongly: tells how, and ends.
    void endUsage(const QString &text);
    /// Prints the problem and ends with its code.
    void end(const Problem &problem);
    /// Opens the vault file; ends the command where that fails.
    [[nodiscard]] bool openVault();

private:
    const CommandContext &m_context;
    const QCommandLineParser &m_options;
    CommandOutput m_output;
    bool m_ended = false;
};

} // namespace iw
