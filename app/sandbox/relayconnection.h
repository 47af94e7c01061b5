// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/requestscanner.h"

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include <functional>

namespace iw {

/// One client's connection through the relay, with one of its own to the service. Deletes itself when the client is
/// gone.
class RelayConnection final : public QObject
{
    Q_OBJECT
public:
    /// Says which fault hits the request; empty = none.
    using FaultFor = std::function<QString(const ScannedRequest &)>;

    /// Takes the client's socket over.
    RelayConnection(QTcpSocket *client, quint16 upstreamPort, FaultFor faultFor, QObject *parent);
    ~RelayConnection() override;

private:
    void fromClient();
    void fromService();
    void serviceGone();
    void truncate(const QByteArray &bytes);
    void dripOne();
    void endClient();

    QTcpSocket *m_client;
    QTcpSocket m_service;
    quint16 m_servicePort;
    FaultFor m_faultFor;
    RequestScanner m_scanner;
    QString m_fault;
    QByteArray m_held;
    QTimer m_drip;
};

} // namespace iw
