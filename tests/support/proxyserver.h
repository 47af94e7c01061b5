// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QTcpServer>

class QTcpSocket;

/// A proxy on 127.0.0.1 that speaks HTTP (CONNECT and absolute addresses) and SOCKS5, with or without a user name and
/// password. Whatever host is asked for, it leads to one port of this computer, so that a test needs no name server.
class ProxyServer final : public QObject
{
    Q_OBJECT
public:
    /// What it does instead of its work.
    enum class Fault {
        None,
        Refuse, ///< 403 with a web page, or SOCKS "not allowed"
        BadGateway, ///< 502 with a web page, or SOCKS "unreachable"
        Close, ///< without an answer
        Silent, ///< takes the request and never answers
    };

    /// target: the port that everything leads to.
    explicit ProxyServer(quint16 target, QObject *parent = nullptr);

    void require(const QByteArray &user, const QByteArray &password);
    void setFault(Fault fault) { m_fault = fault; }
    /// Refuses connections from now on.
    void stop() { m_server.close(); }

    [[nodiscard]] quint16 port() const { return m_port; }
    /// "CONNECT service.test:443", "GET http://service.test/x", "SOCKS service.test:443", in their order.
    [[nodiscard]] const QList<QByteArray> &requests() const { return m_requests; }
    /// How often the user name and password were missing or wrong.
    [[nodiscard]] int refusedUsers() const { return m_refusedUsers; }

private:
    void accept();
    void read(QTcpSocket *client);
    void readHttp(QTcpSocket *client, QByteArray &data);
    void readSocks(QTcpSocket *client, QByteArray &data);
    [[nodiscard]] bool failed(QTcpSocket *client, bool socks);
    void connectThrough(QTcpSocket *client, const QByteArray &answer, const QByteArray &first);

    quint16 m_target;
    quint16 m_port = 0;
    Fault m_fault = Fault::None;
    QByteArray m_user;
    QByteArray m_password;
    QList<QByteArray> m_requests;
    int m_refusedUsers = 0;
    QHash<QTcpSocket *, QByteArray> m_pending; ///< what came of a request that is not whole
    QHash<QTcpSocket *, int> m_socksSteps;
    QTcpServer m_server; // last, so that its sockets die before what they report to
};
