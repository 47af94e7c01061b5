// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>

#include <functional>
#include <memory>

namespace iw {

/// Tells when the desktop session is locked or the computer goes to sleep, as far as the system says so over D-Bus:
/// logind's Lock and LockedHint of the session this program belongs to, its PrepareForSleep, and ActiveChanged of the
/// screen savers of the usual desktops. Without a bus or without logind nothing is said and nothing is missed.
///
///     start() ─▶ a worker thread connects, asks for the session and subscribes ─▶ watching()
///     any of those ─▶ lockRequested(); sleep waits for the answer, as a delaying inhibitor is held until then
///
/// Nothing of D-Bus is touched before start(), and never on the caller's thread where it could block. No bus daemon is
/// launched for it.
class SessionWatcher final : public QObject
{
    Q_OBJECT
public:
    struct Buses
    {
        QDBusConnection system;
        QDBusConnection session;
    };
    /// Called in the worker thread.
    using Connect = std::function<Buses()>;

    /// For the buses of this computer.
    explicit SessionWatcher(QObject *parent = nullptr);
    explicit SessionWatcher(Connect connect, QObject *parent = nullptr);
    ~SessionWatcher() override;

    void start();

Q_SIGNALS:
    void watching();
    /// Lock before this returns: the computer may sleep right after.
    void lockRequested();

private:
    class Ear;
    Connect m_connect;
    std::shared_ptr<Ear> m_ear; // shared with the worker, which may take longer than this object lives
};

} // namespace iw
