// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/sessionwatcher.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusReply>
#include <QDBusUnixFileDescriptor>
#include <QFileInfo>
#include <QThreadPool>

#include <utility>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

const QString login = u"org.freedesktop.login1"_s;
const QString loginPath = u"/org/freedesktop/login1"_s;
const QString manager = u"org.freedesktop.login1.Manager"_s;
const QString sessionInterface = u"org.freedesktop.login1.Session"_s;
constexpr int patience = 5000; // milliseconds, in the worker thread

/// Interface and well-known name are the same for all of them; their paths differ between versions.
const QStringList screenSavers{ u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s,
                                u"org.cinnamon.ScreenSaver"_s, u"org.mate.ScreenSaver"_s, u"org.xfce.ScreenSaver"_s };

QDBusMessage managerCall(const QString &method, const QVariantList &arguments)
{
    QDBusMessage call = QDBusMessage::createMethodCall(login, loginPath, manager, method);
    call.setArguments(arguments);
    call.setAutoStartService(false);
    return call;
}

/// The path of this program's session. A program started by the user's service manager belongs to none by its number;
/// "auto" is then the one the user sits at.
QString sessionPath(const QDBusConnection &bus)
{
    const QDBusReply<QDBusObjectPath> own = bus.call(
        managerCall(u"GetSessionByPID"_s, { uint(QCoreApplication::applicationPid()) }), QDBus::Block, patience);
    if (own.isValid())
        return own.value().path();
    const QDBusReply<QDBusObjectPath> shown =
        bus.call(managerCall(u"GetSession"_s, { u"auto"_s }), QDBus::Block, patience);
    return shown.isValid() ? shown.value().path() : QString();
}

SessionWatcher::Buses realBuses()
{
    const QDBusConnection nothing(u"instance-wizard-no-bus"_s);
#ifdef Q_OS_LINUX
    // Where no session bus is announced, libdbus would launch a daemon.
    const bool announced = qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        || QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/bus"_s);
    return { QDBusConnection::systemBus(), announced ? QDBusConnection::sessionBus() : nothing };
#else
    return { nothing, nothing };
#endif
}

} // namespace

/// The receiver of the messages. Lives in the watcher's thread.
class SessionWatcher::Ear final : public QObject
{
    Q_OBJECT
public:
    /// In the worker thread: everything that waits for a bus.
    void subscribe(const Buses &buses)
    {
        QDBusConnection system = buses.system;
        if (system.isConnected()) {
            system.connect(login, loginPath, manager, u"PrepareForSleep"_s, this, SLOT(sleepComes(bool)));
            const QString path = sessionPath(system);
            if (!path.isEmpty()) {
                system.connect(login, path, sessionInterface, u"Lock"_s, this, SLOT(locked()));
                system.connect(login, path, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s, this,
                               SLOT(propertiesChanged(QString, QVariantMap, QStringList)));
            }
        }
        QDBusConnection session = buses.session;
        if (session.isConnected()) {
            for (const QString &name : screenSavers)
                session.connect(name, {}, name, u"ActiveChanged"_s, this, SLOT(screenSaverChanged(bool)));
        }
        QMetaObject::invokeMethod(
            this, [this, system] { begin(system); }, Qt::QueuedConnection);
    }

Q_SIGNALS:
    void watching();
    void lockRequested();

private Q_SLOTS:
    void locked() { Q_EMIT lockRequested(); }

    void propertiesChanged(const QString &interface, const QVariantMap &changed, const QStringList &)
    {
        if (interface == sessionInterface && changed.value(u"LockedHint"_s).toBool())
            Q_EMIT lockRequested();
    }

    void screenSaverChanged(bool active)
    {
        if (active)
            Q_EMIT lockRequested();
    }

    void sleepComes(bool comes)
    {
        if (!comes)
            return inhibit(); // awake again, for the next time
        Q_EMIT lockRequested();
        m_inhibitor = {}; // closed: now it may sleep
    }

private:
    void begin(const QDBusConnection &system)
    {
        m_system = system;
        inhibit();
        Q_EMIT watching();
    }

    /// Sleep waits a moment for whoever holds such a descriptor: time to wipe the key from what is suspended.
    void inhibit()
    {
        if (!m_system.isConnected())
            return;
        const QDBusMessage call = managerCall(
            u"Inhibit"_s, { u"sleep"_s, u"Instance Wizard"_s, u"Locks the saved secrets first"_s, u"delay"_s });
        auto *pending = new QDBusPendingCallWatcher(m_system.asyncCall(call), this);
        connect(pending, &QDBusPendingCallWatcher::finished, this, [this, pending] {
            const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *pending;
            if (reply.isValid())
                m_inhibitor = reply.value();
            pending->deleteLater();
        });
    }

    QDBusConnection m_system{ u"instance-wizard-no-bus"_s };
    QDBusUnixFileDescriptor m_inhibitor;
};

SessionWatcher::SessionWatcher(QObject *parent) : SessionWatcher(realBuses, parent) { }

SessionWatcher::SessionWatcher(Connect connect, QObject *parent) : QObject(parent), m_connect(std::move(connect)) { }

SessionWatcher::~SessionWatcher()
{
    if (m_ear)
        m_ear->disconnect(this);
}

void SessionWatcher::start()
{
    if (m_ear)
        return;
    m_ear = std::shared_ptr<Ear>(new Ear, [](Ear *ear) { ear->deleteLater(); }); // the last owner may be the worker
    connect(m_ear.get(), &Ear::watching, this, &SessionWatcher::watching);
    connect(m_ear.get(), &Ear::lockRequested, this, &SessionWatcher::lockRequested);
    QThreadPool::globalInstance()->start([ear = m_ear, buses = m_connect] { ear->subscribe(buses()); });
}

} // namespace iw

#include "sessionwatcher.moc"
