// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <csignal>
#include <sys/resource.h>

namespace iw {

/// As long as it lives no file of this process grows beyond that many bytes: a disk that is full, without one. Only
/// where there are resource limits.
class FileSizeLimit final
{
public:
    explicit FileSizeLimit(rlim_t bytes) : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        if (::getrlimit(RLIMIT_FSIZE, &m_former) != 0)
            qFatal("The limit cannot be read.");
        const rlimit now{ bytes, m_former.rlim_max };
        if (::setrlimit(RLIMIT_FSIZE, &now) != 0)
            qFatal("The limit cannot be set.");
    }
    ~FileSizeLimit()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_former);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_former{};
    void (*m_handler)(int);
};

} // namespace iw
