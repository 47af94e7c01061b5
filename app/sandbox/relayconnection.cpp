// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/relayconnection.h"

#include <QHostAddress>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

qsizetype contentLength(const QByteArray &head)
{
    const qsizetype found = head.toLower().indexOf("\r\ncontent-length:");
    return found < 0 ? 0 : head.sliced(head.indexOf(':', found) + 1).split('\r').first().trimmed().toLongLong();
}

} // namespace

RelayConnection::RelayConnection(QTcpSocket *client, quint16 upstreamPort, FaultFor faultFor, QObject *parent)
    : QObject(parent), m_client(client), m_servicePort(upstreamPort), m_faultFor(std::move(faultFor))
{
    m_client->setParent(this);
    m_client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_client, &QTcpSocket::readyRead, this, &RelayConnection::fromClient);
    connect(m_client, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    connect(&m_service, &QTcpSocket::readyRead, this, &RelayConnection::fromService);
    connect(&m_service, &QTcpSocket::disconnected, this, &RelayConnection::serviceGone);
    connect(&m_service, &QTcpSocket::errorOccurred, this, &RelayConnection::serviceGone);
    connect(&m_drip, &QTimer::timeout, this, &RelayConnection::dripOne);
    fromClient();
}

RelayConnection::~RelayConnection()
{
    // A socket that dies open says so, and nobody is left to hear it.
    m_client->disconnect(this);
    m_service.disconnect(this);
}

void RelayConnection::fromClient()
{
    m_scanner.add(m_client->readAll());
    while (const auto request = m_scanner.next()) {
        m_fault = m_faultFor(*request);
        if (m_fault == u"drop-before"_s) {
            endClient();
            return;
        }
        if (m_service.state() == QAbstractSocket::UnconnectedState)
            m_service.connectToHost(QHostAddress(QHostAddress::LocalHost), m_servicePort);
        m_service.write(request->bytes);
    }
}

void RelayConnection::fromService()
{
    const QByteArray bytes = m_service.readAll();
    if (m_fault.isEmpty()) {
        m_client->write(bytes);
    } else if (m_fault == u"drop-after"_s) {
        endClient(); // the service answers only after it carried the request out
    } else if (m_fault == u"garbage"_s) {
        m_client->write("\x16\x03\x01\xff practice garbage, not HTTP \xc3\x28\r\n\r\n");
        endClient();
    } else if (m_fault.startsWith(u"truncate-"_s)) {
        truncate(bytes);
    } else if (m_fault.startsWith(u"drip-"_s)) {
        m_held += bytes;
        if (!m_drip.isActive())
            m_drip.start(m_fault.sliced(5).toInt());
    }
}

void RelayConnection::truncate(const QByteArray &bytes)
{
    m_held += bytes;
    const qsizetype headEnd = m_held.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return;
    const qsizetype whole = headEnd + 4 + contentLength(m_held.first(headEnd));
    const bool isBody = m_fault.startsWith(u"truncate-body-"_s);
    const qsizetype asked = m_fault.section(u'-', -1).toInt() + (isBody ? headEnd + 4 : 0);
    const qsizetype wanted = qMin(asked, whole);
    if (m_held.size() < wanted)
        return;
    m_client->write(m_held.first(wanted));
    endClient();
}

void RelayConnection::dripOne()
{
    if (m_held.isEmpty())
        return;
    m_client->write(m_held.first(1));
    m_held.remove(0, 1);
}

void RelayConnection::serviceGone()
{
    if (m_fault == u"hang"_s || (m_drip.isActive() && !m_held.isEmpty()))
        return;
    endClient();
}

void RelayConnection::endClient()
{
    m_service.disconnect(this);
    m_client->disconnectFromHost();
}

} // namespace iw
