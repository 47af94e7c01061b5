// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/windowwatch.h"

#include <QFile>
#include <QSet>

#include <xcb/xcb.h>

#include <csignal>
#include <cstdlib>
#include <memory>
#include <spawn.h>
#include <sys/wait.h>
#include <thread>
#include <vector>

using namespace std::chrono_literals;

namespace iw::bench {

namespace {

constexpr quint16 stripHeight = 160;

template <typename T>
using Reply = std::unique_ptr<T, decltype(&std::free)>;

double milliseconds(std::chrono::steady_clock::duration duration)
{
    return std::chrono::duration<double, std::milli>(duration).count();
}

double residentMiB(pid_t process)
{
    QFile file(QStringLiteral("/proc/%1/status").arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return -1;
}

/// Text makes nearly every line of pixels another one; an empty table, with a grid or without, has two or three kinds.
bool showsRows(const QByteArray &strip)
{
    constexpr int manyKinds = 20;
    QSet<QByteArray> kinds;
    const qsizetype line = strip.size() / stripHeight;
    for (qsizetype at = 0; line > 0 && at + line <= strip.size(); at += line)
        kinds += strip.mid(at, line);
    return kinds.size() >= manyKinds;
}

pid_t start(const QList<QByteArray> &command)
{
    std::vector<char *> arguments;
    for (const QByteArray &argument : command)
        arguments.push_back(const_cast<char *>(argument.constData()));
    arguments.push_back(nullptr);
    pid_t process = -1;
    return posix_spawn(&process, arguments.front(), nullptr, nullptr, arguments.data(), environ) == 0 ? process : -1;
}

} // namespace

WindowWatch::WindowWatch(const QByteArray &display) : m_connection(xcb_connect(display.constData(), nullptr))
{
    if (!isConnected())
        return;
    m_root = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data->root;
    const quint32 mask = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
    xcb_change_window_attributes(m_connection, m_root, XCB_CW_EVENT_MASK, &mask);
    xcb_flush(m_connection);
}

WindowWatch::~WindowWatch() { xcb_disconnect(m_connection); }

bool WindowWatch::isConnected() const { return xcb_connection_has_error(m_connection) == 0; }

/// The first window of some size that is mapped below the root.
quint32 WindowWatch::waitForWindow(Clock::time_point deadline)
{
    while (Clock::now() < deadline && isConnected()) {
        const Reply<xcb_generic_event_t> event(xcb_poll_for_event(m_connection), &std::free);
        if (!event) {
            std::this_thread::sleep_for(200us);
            continue;
        }
        if ((event->response_type & 0x7f) != XCB_MAP_NOTIFY)
            continue;
        const quint32 window = reinterpret_cast<const xcb_map_notify_event_t *>(event.get())->window;
        const Reply<xcb_get_geometry_reply_t> geometry(
            xcb_get_geometry_reply(m_connection, xcb_get_geometry(m_connection, window), nullptr), &std::free);
        if (geometry && geometry->width > 200 && geometry->height > 2 * stripHeight)
            return window;
    }
    return 0;
}

QByteArray WindowWatch::strip(quint32 window) const
{
    const Reply<xcb_get_geometry_reply_t> geometry(
        xcb_get_geometry_reply(m_connection, xcb_get_geometry(m_connection, window), nullptr), &std::free);
    if (!geometry)
        return {};
    const auto x = static_cast<qint16>(geometry->width / 20);
    const auto y = static_cast<qint16>(geometry->height * 2 / 5);
    const auto width = static_cast<quint16>(geometry->width / 5);
    const auto cookie = xcb_get_image(m_connection, XCB_IMAGE_FORMAT_Z_PIXMAP, window, x, y, width, stripHeight, ~0U);
    const Reply<xcb_get_image_reply_t> image(xcb_get_image_reply(m_connection, cookie, nullptr), &std::free);
    if (!image)
        return {};
    return { reinterpret_cast<const char *>(xcb_get_image_data(image.get())), xcb_get_image_data_length(image.get()) };
}

Start WindowWatch::run(const QList<QByteArray> &command)
{
    constexpr auto patience = 20s;
    constexpr auto rest = 1500ms; // as long as that nothing may change
    Start result;
    const auto begin = Clock::now();
    const pid_t process = start(command);
    if (process < 0)
        return result;
    if (const quint32 window = waitForWindow(begin + patience)) {
        result.mappedMs = milliseconds(Clock::now() - begin);
        QByteArray last;
        auto changed = Clock::now();
        while (Clock::now() - changed < rest && Clock::now() - begin < patience) {
            const QByteArray now = strip(window);
            if (now != last) {
                last = now;
                changed = Clock::now();
            }
            std::this_thread::sleep_for(1ms);
        }
        if (showsRows(last))
            result.rowsMs = milliseconds(changed - begin);
        result.residentMiB = residentMiB(process);
    }
    kill(process, SIGTERM);
    waitpid(process, nullptr, 0);
    return result;
}

} // namespace iw::bench
