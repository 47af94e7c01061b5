// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/job.h"
#include "app/base/secret.h"

#include <memory>

class QSocketNotifier;

namespace iw {

class StopSignals;

/// Asks for one secret on the terminal, without echo. The terminal is again as it was once the job has finished or is
/// deleted; where a signal comes meanwhile, it is put back first and the program then dies of that signal, as nothing
/// is under way. Problems "commandline.nothing-entered", "vault.passphrase-too-long".
class SecretPrompt final : public Job
{
    Q_OBJECT
public:
    SecretPrompt(const QString &question, QObject *parent);
    ~SecretPrompt() override;

    /// False in a pipe: nobody is there to be asked.
    [[nodiscard]] static bool isPossible();

    /// After success, once.
    [[nodiscard]] Secret take() { return std::move(m_answer); }

private:
    class SilentTerminal;

    void readSome();
    void end(const QString &problemId = {});

    std::unique_ptr<SilentTerminal> m_terminal;
    std::unique_ptr<StopSignals> m_signals;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QByteArray m_typed;
    Secret m_answer;
};

} // namespace iw
