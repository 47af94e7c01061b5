// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/singlewindow.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>
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

bool SingleWindow::handOver() const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    // A local socket connects within the call or not at all: nothing is waited for.
    return socket.state() == QLocalSocket::ConnectedState;
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
