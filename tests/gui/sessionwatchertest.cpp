// SPDX-License-Identifier: GPL-3.0-or-later
// Runs on a session bus of its own (see vault.cmake), on which a stand-in plays logind and the screen saver with real
// messages; the watcher's "system bus" is another connection to it.
#include "ui/vault/sessionwatcher.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <array>
#include <atomic>
#include <memory>

#include <fcntl.h>
#include <unistd.h>

using namespace iw;
using namespace Qt::StringLiterals;

namespace {

const QString ownSession = u"/org/freedesktop/login1/session/_37"_s;
const QString otherSession = u"/org/freedesktop/login1/session/_38"_s;

QDBusConnection bus(const QString &name) { return QDBusConnection::connectToBus(QDBusConnection::SessionBus, name); }

void say(const QString &from, const QString &path, const QString &interface, const QString &signal,
         const QVariantList &arguments = {})
{
    QDBusMessage message = QDBusMessage::createSignal(path, interface, signal);
    message.setArguments(arguments);
    QVERIFY(bus(from).send(message));
}

} // namespace

/// Plays logind's manager.
class StandInLogin : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")
public:
    ~StandInLogin() override
    {
        if (m_watched >= 0)
            ::close(m_watched);
    }

    bool belongsToNoSession = false;
    bool silent = false;
    int inhibitors = 0;

    /// True while somebody holds the descriptor that was given out last.
    [[nodiscard]] bool isInhibited() const
    {
        char byte = 0;
        return m_watched >= 0 && ::read(m_watched, &byte, 1) < 0; // would block: the other end is open
    }

public Q_SLOTS:
    QDBusObjectPath GetSessionByPID(uint pid)
    {
        if (silent)
            setDelayedReply(true);
        else if (belongsToNoSession || pid != uint(QCoreApplication::applicationPid()))
            sendErrorReply(u"org.freedesktop.login1.NoSessionForPID"_s, u"PID does not belong to any session"_s);
        return QDBusObjectPath(ownSession);
    }
    QDBusObjectPath GetSession(const QString &id)
    {
        if (id != "auto"_L1)
            sendErrorReply(QDBusError::InvalidArgs);
        return QDBusObjectPath(ownSession);
    }
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &, const QString &, const QString &mode)
    {
        std::array<int, 2> ends{};
        if (what != "sleep"_L1 || mode != "delay"_L1 || ::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0) {
            sendErrorReply(QDBusError::InvalidArgs);
            return {};
        }
        ++inhibitors;
        if (m_watched >= 0)
            ::close(m_watched);
        m_watched = ends[0];
        QDBusUnixFileDescriptor given(ends[1]);
        ::close(ends[1]);
        return given;
    }

private:
    int m_watched = -1;
};

/// K*, U8: what the desktop says about its lock and the computer's sleep reaches the vault's lock.
class SessionWatcherTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<StandInLogin> m_login;

    void startLogin()
    {
        m_login = std::make_unique<StandInLogin>();
        QDBusConnection connection = bus(u"login"_s);
        QVERIFY(connection.registerObject(u"/org/freedesktop/login1"_s, m_login.get(),
                                          QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(connection.registerService(u"org.freedesktop.login1"_s));
    }
    static SessionWatcher::Buses buses() { return { bus(u"watcher-system"_s), bus(u"watcher-session"_s) }; }
    static void sleep(bool comes)
    {
        say(u"login"_s, u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s,
            { comes });
    }

private Q_SLOTS:
    void init() { QVERIFY(bus(u"login"_s).isConnected()); }

    void cleanup()
    {
        m_login.reset();
        for (const char *name : { "login", "watcher-system", "watcher-session", "saver", "impostor" })
            QDBusConnection::disconnectFromBus(QString::fromLatin1(name));
    }

    void hearsTheSessionsLock()
    {
        startLogin();
        SessionWatcher watcher(buses);
        QSignalSpy watching(&watcher, &SessionWatcher::watching);
        QSignalSpy locks(&watcher, &SessionWatcher::lockRequested);
        watcher.start();
        QTRY_COMPARE(watching.size(), 1);

        const QString session = u"org.freedesktop.login1.Session"_s;
        const QString properties = u"org.freedesktop.DBus.Properties"_s;
        const auto hint = [&](bool locked) {
            say(u"login"_s, ownSession, properties, u"PropertiesChanged"_s,
                { session, QVariantMap{ { u"LockedHint"_s, locked } }, QStringList() });
        };
        say(u"login"_s, otherSession, session, u"Lock"_s); // somebody else's
        say(u"login"_s, ownSession, session, u"Unlock"_s);
        hint(false);
        say(u"login"_s, ownSession, properties, u"PropertiesChanged"_s,
            { session, QVariantMap{ { u"IdleHint"_s, true } }, QStringList() });
        say(u"login"_s, ownSession, session, u"Lock"_s);
        QTRY_COMPARE(locks.size(), 1); // messages come in order: none of those before
        hint(true);
        QTRY_COMPARE(locks.size(), 2);
    }

    void locksBeforeTheComputerSleeps()
    {
        startLogin();
        SessionWatcher watcher(buses);
        QSignalSpy locks(&watcher, &SessionWatcher::lockRequested);
        watcher.start();
        QTRY_COMPARE(m_login->inhibitors, 1);
        QTRY_VERIFY(m_login->isInhibited());
        bool heldWhileLocking = false;
        connect(&watcher, &SessionWatcher::lockRequested, this, [&] { heldWhileLocking = m_login->isInhibited(); });
        sleep(true);
        QTRY_COMPARE(locks.size(), 1);
        QVERIFY(heldWhileLocking); // sleep waits until the key is wiped
        QTRY_VERIFY(!m_login->isInhibited());
        sleep(false);
        QTRY_COMPARE(m_login->inhibitors, 2);
        QTRY_VERIFY(m_login->isInhibited());
        sleep(true);
        QTRY_COMPARE(locks.size(), 2);
    }

    void findsTheSessionOfAProgramThatBelongsToNone()
    {
        startLogin();
        m_login->belongsToNoSession = true;
        SessionWatcher watcher(buses);
        QSignalSpy watching(&watcher, &SessionWatcher::watching);
        QSignalSpy locks(&watcher, &SessionWatcher::lockRequested);
        watcher.start();
        QTRY_COMPARE(watching.size(), 1);
        say(u"login"_s, ownSession, u"org.freedesktop.login1.Session"_s, u"Lock"_s);
        QTRY_COMPARE(locks.size(), 1);
    }

    void hearsTheScreenSavers_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("path");
        QTest::newRow("freedesktop") << u"org.freedesktop.ScreenSaver"_s << u"/org/freedesktop/ScreenSaver"_s;
        QTest::newRow("freedesktop, old path") << u"org.freedesktop.ScreenSaver"_s << u"/ScreenSaver"_s;
        QTest::newRow("GNOME") << u"org.gnome.ScreenSaver"_s << u"/org/gnome/ScreenSaver"_s;
    }

    void hearsTheScreenSavers() // without logind
    {
        QFETCH(QString, name);
        QFETCH(QString, path);
        QVERIFY(bus(u"saver"_s).registerService(name));
        SessionWatcher watcher(buses);
        QSignalSpy watching(&watcher, &SessionWatcher::watching);
        QSignalSpy locks(&watcher, &SessionWatcher::lockRequested);
        watcher.start();
        QTRY_COMPARE(watching.size(), 1);
        say(u"saver"_s, path, name, u"ActiveChanged"_s, { false });
        say(u"saver"_s, path, name, u"ActiveChanged"_s, { true });
        QTRY_COMPARE(locks.size(), 1);
        bus(u"saver"_s).unregisterService(name);
    }

    void believesOnlyTheirOwners()
    {
        startLogin();
        SessionWatcher watcher(buses);
        QSignalSpy watching(&watcher, &SessionWatcher::watching);
        QSignalSpy locks(&watcher, &SessionWatcher::lockRequested);
        watcher.start();
        QTRY_COMPARE(watching.size(), 1);
        // Another user of the computer may send such signals on the system bus as well.
        say(u"impostor"_s, ownSession, u"org.freedesktop.login1.Session"_s, u"Lock"_s);
        say(u"impostor"_s, u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s,
            { true });
        QTest::qWait(200);
        QCOMPARE(locks.size(), 0);
    }

    void doesWithoutABus()
    {
        const QDBusConnection none(u"no such connection"_s);
        SessionWatcher watcher([none] { return SessionWatcher::Buses{ none, none }; });
        QSignalSpy watching(&watcher, &SessionWatcher::watching);
        QSignalSpy locks(&watcher, &SessionWatcher::lockRequested);
        watcher.start();
        QTRY_COMPARE(watching.size(), 1);
        QCOMPARE(locks.size(), 0);
    }

    void touchesNothingBeforeItIsStarted()
    {
        std::atomic<int> asked = 0;
        SessionWatcher watcher([&asked] {
            ++asked;
            return buses();
        });
        QTest::qWait(20);
        QCOMPARE(asked.load(), 0);
        QSignalSpy watching(&watcher, &SessionWatcher::watching);
        watcher.start();
        watcher.start(); // once only
        QTRY_COMPARE(watching.size(), 1);
        QCOMPARE(asked.load(), 1);
    }

    void silentLoginHoldsNothingUp()
    {
        startLogin();
        m_login->silent = true;
        int turns = 0;
        {
            SessionWatcher watcher(buses);
            watcher.start();
            QTimer ticks;
            connect(&ticks, &QTimer::timeout, this, [&turns] { ++turns; });
            ticks.start(10);
            QTRY_VERIFY(turns > 20); // the window lives on
        } // and may go while the worker still waits
        QTest::qWait(50);
    }
};

QTEST_GUILESS_MAIN(SessionWatcherTest)
#include "sessionwatchertest.moc"
