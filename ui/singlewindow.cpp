// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/singlewindow.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>
#include <QStandardPaths>

namespace iw {

using namespace Qt::StringLiterals;

SingleWindow::SingleWindow(const QString &dataDir, QObject *parent) : QObject(parent)
{
    const QByteArray folder = QDir(dataDir).absolutePath().toUtf8() + qgetenv("USER");
    const QByteArray digest = QCryptographicHash::hash(folder, QCryptographicHash::Sha256).toHex().first(16);
    m_name = u"instance-wizard-"_s + QString::fromLatin1(digest);
    // A bare name would lie in the folder for temporary files, where another user could lie in wait under it and keep
    // every window from opening.
    if (const QString own = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation); !own.isEmpty())
        m_name.prepend(own + u'/');
}

SingleWindow::~SingleWindow() = default;

bool SingleWindow::reachesOther() const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    // A local socket connects within the call or not at all: nothing is waited for.
    return socket.state() == QLocalSocket::ConnectedState;
}

bool SingleWindow::handOver()
{
    if (reachesOther())
        return true;
    // Nobody listens before the first frame: until then the lock tells that a window is coming up.
    const QString file = QDir::isAbsolutePath(m_name) ? m_name : QDir::tempPath() + u'/' + m_name;
    m_lock = std::make_unique<QLockFile>(file + u".lock"_s);
    m_lock->setStaleLockTime(0); // however long a window stays open; one that was killed is told by its process
    if (m_lock->tryLock(0)) {
        connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, this, &SingleWindow::release);
        return false;
    }
    if (m_lock->error() != QLockFile::LockFailedError)
        return false; // no place to lock in: two windows are better than none
    (void)reachesOther(); // its first frame may have come meanwhile
    return true;
}

/// The window is closed: a start from now on is a new one, and not handed to a program that is about to end.
void SingleWindow::release()
{
    if (m_server)
        m_server->close();
    m_lock.reset();
}

void SingleWindow::listen()
{
    m_server = new QLocalServer(this);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, [this] {
        delete m_server->nextPendingConnection();
        Q_EMIT raiseRequested();
    });
    if (!m_server->listen(m_name)) {
        // Left behind by a window that was killed: nobody answered at it.
        QLocalServer::removeServer(m_name);
        m_server->listen(m_name);
    }
}

} // namespace iw
