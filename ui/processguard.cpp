// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/processguard.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace iw {

namespace {

#ifdef Q_OS_UNIX
bool coreIsWanted() { return qEnvironmentVariableIsSet("INSTANCE_WIZARD_CORE"); }

void openStandardStreams()
{
    // A standard stream that was closed would lend its number to the next file or socket.
    for (const int fd : { STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO }) {
        if (::fcntl(fd, F_GETFD) < 0) // what is written to a closed standard output is lost, and that is told
            (void)::open("/dev/null", (fd == STDOUT_FILENO ? O_RDONLY : O_RDWR) | O_CLOEXEC); // the lowest that is free
    }
}
#endif

} // namespace

void guardProcess()
{
#ifdef Q_OS_UNIX
    openStandardStreams();
    std::signal(SIGXFSZ, SIG_IGN); // a file that may not grow fails to be written, and that is told
    if (coreIsWanted())
        return;
#ifdef Q_OS_LINUX
    // Zero keeps the kernel from writing a file, but not from piping the memory to the program that core_pattern names,
    // and one of those in use keeps it. One byte is Linux's value for neither: too short for a file, and no pipe.
    constexpr rlim_t none = 1;
#else
    constexpr rlim_t none = 0;
#endif
    const rlimit limit{ none, none };
    if (::setrlimit(RLIMIT_CORE, &limit) != 0) { // a hard limit of zero cannot be raised
        const rlimit zero{ 0, 0 };
        ::setrlimit(RLIMIT_CORE, &zero);
    }
#endif
}

void hideProcessMemory()
{
#if defined(Q_OS_LINUX) && defined(QT_NO_DEBUG)
    if (!coreIsWanted())
        ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

} // namespace iw
