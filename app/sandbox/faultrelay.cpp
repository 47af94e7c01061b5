// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/faultrelay.h"

#include "app/sandbox/faultlist.h"
#include "app/sandbox/platformapi.h"
#include "app/sandbox/relayconnection.h"

#include <QTcpSocket>

namespace iw {

using namespace Qt::StringLiterals;

FaultRelay::FaultRelay(FaultList &faults, QObject *parent) : QObject(parent), m_faults(faults)
{
    connect(&m_server, &QTcpServer::newConnection, this, &FaultRelay::accept);
}

bool FaultRelay::listen(quint16 port, quint16 upstreamPort)
{
    m_upstreamPort = upstreamPort;
    return m_server.listen(QHostAddress::LocalHost, port);
}

void FaultRelay::resetCounters()
{
    m_postInstancesSent = 0;
    m_requestsSent = 0;
    m_applied.clear();
}

void FaultRelay::accept()
{
    while (QTcpSocket *client = m_server.nextPendingConnection())
        new RelayConnection(
            client, m_upstreamPort,
            [this](const ScannedRequest &request) { return faultFor(request.method, request.segments()); }, this);
}

QString FaultRelay::faultFor(const QByteArray &method, QStringList segments)
{
    ++m_requestsSent;
    const bool isOurs = PlatformApi::relativePath(segments);
    if (isOurs && method == "POST" && segments == QStringList{ u"instances"_s })
        ++m_postInstancesSent;
    const QString fault = m_faults.take(method, segments);
    if (!fault.isEmpty())
        m_applied.append(fault);
    return fault;
}

} // namespace iw
