// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline/standardinput.h"

#include <QSocketNotifier>

#include <unistd.h>

#include <array>
#include <cerrno>

namespace iw {

namespace {
constexpr qsizetype longestLine = 1024 * 1024;
}

StandardInput::StandardInput(QObject *parent) : QObject(parent) { }

StandardInput::~StandardInput() = default;

void StandardInput::start()
{
    m_notifier = std::make_unique<QSocketNotifier>(STDIN_FILENO, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &StandardInput::readSome);
}

void StandardInput::readSome()
{
    std::array<char, 4096> chunk{};
    const ssize_t count = ::read(STDIN_FILENO, chunk.data(), chunk.size());
    if (count < 0 && (errno == EINTR || errno == EAGAIN))
        return;
    if (count <= 0 || m_buffer.size() > longestLine) {
        m_notifier->setEnabled(false);
        if (!m_buffer.isEmpty())
            Q_EMIT lineRead(QString::fromUtf8(std::exchange(m_buffer, {})));
        Q_EMIT ended();
        return;
    }
    m_buffer.append(chunk.data(), count);
    qsizetype end = 0;
    while ((end = m_buffer.indexOf('\n')) >= 0) {
        const QString line = QString::fromUtf8(m_buffer.first(end));
        m_buffer.remove(0, end + 1);
        Q_EMIT lineRead(line);
    }
}

} // namespace iw
