// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <chrono>

struct xcb_connection_t;

namespace iw::bench {

/// What one start of a program looked like from outside.
struct Start
{
    double mappedMs = -1; ///< from the fork to the window on the screen
    double rowsMs = -1; ///< … to the first frame whose table looks as it does at rest, rows and all
    double residentMiB = -1; ///< at rest
    [[nodiscard]] bool complete() const { return mappedMs >= 0 && rowsMs >= 0 && residentMiB >= 0; }
};

/// Starts a program on an X display of its own and watches its window's pixels, so that the program needs no hook for
/// being measured. Looks at a strip through the left half of the window's middle, where both have rows of text.
class WindowWatch final
{
public:
    explicit WindowWatch(const QByteArray &display);
    ~WindowWatch();
    WindowWatch(const WindowWatch &) = delete;
    WindowWatch &operator=(const WindowWatch &) = delete;

    [[nodiscard]] bool isConnected() const;
    /// Watches until the picture rested for a while; ends the program afterwards.
    [[nodiscard]] Start run(const QList<QByteArray> &command);

private:
    using Clock = std::chrono::steady_clock;
    [[nodiscard]] quint32 waitForWindow(Clock::time_point deadline);
    [[nodiscard]] QByteArray strip(quint32 window) const;

    xcb_connection_t *m_connection = nullptr;
    quint32 m_root = 0;
};

} // namespace iw::bench
