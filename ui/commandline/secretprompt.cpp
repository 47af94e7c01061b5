// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline/secretprompt.h"

#include "app/base/stopsignals.h"

#include <QSocketNotifier>

#include <termios.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdio>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestAnswer = 8 * 1024; // a passphrase has 4096 bytes at most
constexpr qsizetype chunk = 1024;

} // namespace

/// Standard input without echo, for as long as it lives.
class SecretPrompt::SilentTerminal final
{
public:
    SilentTerminal()
    {
        if (::tcgetattr(STDIN_FILENO, &m_former) != 0)
            return;
        termios silent = m_former;
        silent.c_lflag &= ~tcflag_t(ECHO | ECHONL);
        // These would stop or end the program with the echo still off.
        silent.c_cc[VQUIT] = _POSIX_VDISABLE;
        silent.c_cc[VSUSP] = _POSIX_VDISABLE;
        m_changed = ::tcsetattr(STDIN_FILENO, TCSADRAIN, &silent) == 0;
    }
    ~SilentTerminal()
    {
        if (m_changed)
            ::tcsetattr(STDIN_FILENO, TCSADRAIN, &m_former);
        std::fputc('\n', stderr); // the one that was typed was not echoed
    }
    SilentTerminal(const SilentTerminal &) = delete;
    SilentTerminal &operator=(const SilentTerminal &) = delete;

private:
    termios m_former{};
    bool m_changed = false;
};

bool SecretPrompt::isPossible() { return ::isatty(STDIN_FILENO) && ::isatty(STDERR_FILENO); }

SecretPrompt::SecretPrompt(const QString &question, QObject *parent)
    : Job(parent), m_signals(std::make_unique<StopSignals>(false))
{
    m_typed.reserve(longestAnswer + chunk); // growing would leave copies behind
    connect(m_signals.get(), &StopSignals::stopRequested, this, [this] {
        m_terminal.reset();
        std::raise(m_signals->lastSignal()); // it has its usual effect again
    });
    m_terminal = std::make_unique<SilentTerminal>();
    std::fputs(question.toUtf8().constData(), stderr);
    std::fputs(": ", stderr);
    m_notifier = std::make_unique<QSocketNotifier>(STDIN_FILENO, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &SecretPrompt::readSome);
}

SecretPrompt::~SecretPrompt()
{
    m_answer = Secret::fromBytes(std::move(m_typed)); // wipes it
}

void SecretPrompt::readSome()
{
    const qsizetype had = m_typed.size();
    m_typed.resize(had + chunk);
    const ssize_t count = ::read(STDIN_FILENO, m_typed.data() + had, size_t(chunk));
    m_typed.resize(had + qMax<qsizetype>(0, count));
    if (count < 0 && (errno == EINTR || errno == EAGAIN))
        return;
    if (m_typed.size() > longestAnswer)
        return end(u"vault.passphrase-too-long"_s);
    if (count > 0 && !m_typed.endsWith('\n'))
        return;
    if (m_typed.endsWith('\n'))
        m_typed.chop(1);
    m_answer = Secret::fromBytes(std::move(m_typed));
    end(m_answer.isEmpty() ? u"commandline.nothing-entered"_s : QString());
}

void SecretPrompt::end(const QString &problemId)
{
    m_notifier->setEnabled(false);
    m_terminal.reset();
    m_signals.reset(); // one per process, and another question may follow
    if (problemId.isEmpty())
        succeed();
    else
        fail({ .id = problemId });
}

} // namespace iw
