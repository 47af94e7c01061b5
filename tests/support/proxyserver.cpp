// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/proxyserver.h"

#include <QTcpSocket>
#include <QUrl>

namespace {

QByteArray httpAnswer(const QByteArray &status, const QByteArray &headers = {})
{
    const QByteArray body = "<html><body>The proxy says <b>" + status + "</b></body></html>";
    return "HTTP/1.1 " + status + "\r\n" + headers + "Content-Type: text/html\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body;
}

QByteArray header(const QList<QByteArray> &lines, const QByteArray &name)
{
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.sliced(colon + 1).trimmed();
    }
    return {};
}

} // namespace

ProxyServer::ProxyServer(quint16 target, QObject *parent) : QObject(parent), m_target(target)
{
    connect(&m_server, &QTcpServer::newConnection, this, &ProxyServer::accept);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("The proxy cannot listen");
    m_port = m_server.serverPort();
}

void ProxyServer::require(const QByteArray &user, const QByteArray &password)
{
    m_user = user;
    m_password = password;
}

void ProxyServer::accept()
{
    while (QTcpSocket *client = m_server.nextPendingConnection()) {
        m_pending.insert(client, {});
        connect(client, &QTcpSocket::readyRead, this, [this, client] { read(client); });
        connect(client, &QTcpSocket::disconnected, this, [this, client] {
            m_pending.remove(client);
            m_socksSteps.remove(client);
            client->deleteLater();
        });
    }
}

void ProxyServer::read(QTcpSocket *client)
{
    if (!m_pending.contains(client)) // led through by now
        return;
    QByteArray &data = m_pending[client];
    data += client->readAll();
    if (data.startsWith('\x05') || m_socksSteps.contains(client))
        readSocks(client, data);
    else if (data.contains("\r\n\r\n"))
        readHttp(client, data);
}

bool ProxyServer::failed(QTcpSocket *client, bool socks)
{
    switch (m_fault) {
    case Fault::None:
        return false;
    case Fault::Refuse:
        client->write(socks ? QByteArray("\x05\x02\x00\x01\0\0\0\0\0\0", 10) : httpAnswer("403 Forbidden"));
        break;
    case Fault::BadGateway:
        client->write(socks ? QByteArray("\x05\x04\x00\x01\0\0\0\0\0\0", 10) : httpAnswer("502 Bad Gateway"));
        break;
    case Fault::Close:
        break;
    case Fault::Silent:
        return true;
    }
    client->disconnectFromHost();
    return true;
}

void ProxyServer::readHttp(QTcpSocket *client, QByteArray &data)
{
    const qsizetype end = data.indexOf("\r\n\r\n") + 4;
    QList<QByteArray> lines = data.first(end).split('\n');
    const QList<QByteArray> words = lines.takeFirst().trimmed().split(' ');
    const QByteArray rest = data.sliced(end);
    m_requests += words.value(0) + ' ' + words.value(1);
    if (failed(client, false))
        return;
    if (!m_user.isEmpty()
        && header(lines, "Proxy-Authorization") != "Basic " + (m_user + ':' + m_password).toBase64()) {
        ++m_refusedUsers;
        client->write(httpAnswer("407 Proxy Authentication Required", "Proxy-Authenticate: Basic realm=\"test\"\r\n"));
        client->disconnectFromHost();
        return;
    }
    if (words.value(0) == "CONNECT")
        return connectThrough(client, "HTTP/1.1 200 Connection established\r\n\r\n", rest);
    const QUrl url = QUrl::fromEncoded(words.value(1));
    QByteArray forwarded =
        words.value(0) + ' ' + url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority) + " HTTP/1.1\r\n";
    for (const QByteArray &line : lines) {
        if (!line.toLower().startsWith("proxy-"))
            forwarded += line + '\n';
    }
    connectThrough(client, {}, forwarded + rest);
}

/// RFC 1928: greeting, (RFC 1929: user name and password,) request.
void ProxyServer::readSocks(QTcpSocket *client, QByteArray &data)
{
    int &step = m_socksSteps[client];
    if (step == 0) {
        data.clear();
        client->write(m_user.isEmpty() ? QByteArray("\x05\0", 2) : QByteArray("\x05\x02", 2));
        step = m_user.isEmpty() ? 2 : 1;
    } else if (step == 1) {
        const QByteArray expected =
            QByteArray("\x01") + char(m_user.size()) + m_user + char(m_password.size()) + m_password;
        const bool right = data == expected;
        data.clear();
        client->write(right ? QByteArray("\x01\0", 2) : QByteArray("\x01\x01", 2));
        step = 2;
        if (!right) {
            ++m_refusedUsers;
            client->disconnectFromHost();
        }
    } else if (data.size() >= 5) {
        const qsizetype length = uchar(data.at(4)); // address type 3: a name
        const quint16 port = quint16(uchar(data.at(5 + length)) << 8 | uchar(data.at(6 + length)));
        m_requests += "SOCKS " + data.sliced(5, length) + ':' + QByteArray::number(port);
        if (!failed(client, true))
            connectThrough(client, QByteArray("\x05\0\0\x01\0\0\0\0\0\0", 10), data.sliced(7 + length));
    }
}

void ProxyServer::connectThrough(QTcpSocket *client, const QByteArray &answer, const QByteArray &first)
{
    m_pending.remove(client);
    auto *server = new QTcpSocket(client);
    connect(server, &QTcpSocket::connected, client, [client, server, answer, first] {
        client->write(answer);
        server->write(first);
    });
    connect(server, &QTcpSocket::readyRead, client, [client, server] { client->write(server->readAll()); });
    connect(client, &QTcpSocket::readyRead, server, [client, server] { server->write(client->readAll()); });
    connect(server, &QTcpSocket::disconnected, client, [client] { client->disconnectFromHost(); });
    connect(server, &QTcpSocket::errorOccurred, client, [client] { client->disconnectFromHost(); });
    connect(client, &QTcpSocket::disconnected, server, [server] { server->disconnectFromHost(); });
    server->connectToHost(QHostAddress::LocalHost, m_target);
}
