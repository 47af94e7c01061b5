// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <QTcpServer>

namespace iw {

class FaultList;

/// Passes bytes between a client and the service unchanged, until an armed fault (switch "relay") hits a request:
///
///   drop-before       the request never arrives, the connection closes
///   drop-after        it is carried out, its answer is swallowed, the connection closes
///   truncate-N        the answer's first N bytes only; truncate-body-N: its head and N bytes of its body
///   garbage           the answer's place is taken by bytes that are no HTTP
///   hang              it is carried out, nothing ever comes back
///   drip-MS           its answer comes one byte every MS milliseconds
///
/// Listens on 127.0.0.1. Owned by SandboxServer; its connections are its children.
class FaultRelay final : public QObject
{
    Q_OBJECT
public:
    explicit FaultRelay(FaultList &faults, QObject *parent = nullptr);

    [[nodiscard]] bool listen(quint16 port, quint16 upstreamPort);
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }

    /// POST /instances that a client sent, whether it arrived or not.
    [[nodiscard]] int postInstancesSent() const { return m_postInstancesSent; }
    [[nodiscard]] int requestsSent() const { return m_requestsSent; }
    /// The faults that hit, in their order.
    [[nodiscard]] const QStringList &applied() const { return m_applied; }
    void resetCounters();

private:
    void accept();
    /// Counts the request and says which fault hits it.
    [[nodiscard]] QString faultFor(const QByteArray &method, QStringList segments);

    FaultList &m_faults;
    QTcpServer m_server;
    quint16 m_upstreamPort = 0;
    int m_postInstancesSent = 0;
    int m_requestsSent = 0;
    QStringList m_applied;
};

} // namespace iw
