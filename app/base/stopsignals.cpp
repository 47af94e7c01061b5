// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/stopsignals.h"

#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#else
#include <cstdio>
#include <thread>
#endif

namespace iw {

#ifdef Q_OS_UNIX

namespace {

// A signal handler may do next to nothing: it writes one byte into this pipe.
std::array<int, 2> signalPipe{ -1, -1 };

constexpr std::array signalsToHear{ SIGTERM, SIGINT, SIGHUP };

void onSignal(int signal)
{
    const int saved = errno;
    std::signal(signal, SIG_DFL); // where the event loop is stuck, the second one ends the process
    const char byte = char(signal);
    [[maybe_unused]] const auto written = ::write(signalPipe[1], &byte, 1);
    errno = saved;
}

} // namespace

StopSignals::StopSignals(bool watchStandardInput, QObject *parent) : QObject(parent)
{
    if (::pipe(signalPipe.data()) == 0) {
        for (const int descriptor : signalPipe)
            ::fcntl(descriptor, F_SETFD, FD_CLOEXEC);
        watch(signalPipe[0]);
        for (const int signal : signalsToHear) {
            if (std::signal(signal, onSignal) == SIG_IGN) // as under nohup
                std::signal(signal, SIG_IGN);
        }
    }
    if (watchStandardInput)
        watch(STDIN_FILENO);
}

StopSignals::~StopSignals()
{
    for (const int signal : signalsToHear) {
        if (std::signal(signal, SIG_DFL) == SIG_IGN)
            std::signal(signal, SIG_IGN);
    }
    for (int &descriptor : signalPipe) {
        if (descriptor >= 0)
            ::close(descriptor);
        descriptor = -1;
    }
}

void StopSignals::watch(int descriptor)
{
    auto *notifier = new QSocketNotifier(descriptor, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier, descriptor] {
        std::array<char, 256> bytes{};
        const auto count = ::read(descriptor, bytes.data(), bytes.size());
        const bool isEnd = count == 0 || (count < 0 && errno != EINTR && errno != EAGAIN);
        if (isEnd)
            notifier->setEnabled(false);
        else if (descriptor != STDIN_FILENO)
            m_lastSignal = bytes[size_t(count - 1)];
        if (isEnd || descriptor != STDIN_FILENO)
            Q_EMIT stopRequested();
    });
}

#else

StopSignals::StopSignals(bool watchStandardInput, QObject *parent) : QObject(parent)
{
    if (watchStandardInput)
        watch(0);
}

StopSignals::~StopSignals() = default;

void StopSignals::watch(int)
{
    // Only sockets can be watched there; the thread lives as long as the process, as does this object.
    std::thread([this] {
        while (std::getc(stdin) != EOF) { }
        Q_EMIT stopRequested();
    }).detach();
}

#endif

} // namespace iw
