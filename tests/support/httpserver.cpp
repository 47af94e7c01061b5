// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/httpserver.h"

#include <QSslServer>
#include <QSslSocket>
#include <QTcpSocket>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

QByteArray pathOf(const QByteArray &target) { return target.split('?').first(); }

std::unique_ptr<QTcpServer> tlsServer(const QSslConfiguration &configuration)
{
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(configuration);
    return server;
}

} // namespace

HttpServer::HttpServer(QObject *parent) : HttpServer(std::make_unique<QTcpServer>(), u"http"_s, parent) { }

HttpServer::HttpServer(const QSslConfiguration &tls, QObject *parent) : HttpServer(tlsServer(tls), u"https"_s, parent)
{
}

HttpServer::HttpServer(std::unique_ptr<QTcpServer> server, const QString &scheme, QObject *parent)
    : QObject(parent), m_server(std::move(server)), m_scheme(scheme)
{
    // Comes after the handshake, where there is one.
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &HttpServer::accept);
    m_server->listen(QHostAddress::LocalHost);
    m_port = m_server->serverPort();
}

void HttpServer::page(const QByteArray &path, const HttpReply &reply)
{
    page(path, [reply](const HttpRequest &) { return reply; });
}

QString HttpServer::origin() const { return m_scheme + u"://127.0.0.1:"_s + QString::number(m_port); }

QUrl HttpServer::url(const QString &pathAndQuery) const { return QUrl(origin() + pathAndQuery); }

int HttpServer::count(const QByteArray &path) const
{
    return int(std::count_if(m_requests.begin(), m_requests.end(),
                             [&path](const HttpRequest &request) { return pathOf(request.target) == path; }));
}

void HttpServer::stop()
{
    m_server->close();
    const QList<QTcpSocket *> sockets = m_received.keys();
    for (QTcpSocket *socket : sockets)
        socket->abort();
}

bool HttpServer::restart() { return m_server->listen(QHostAddress::LocalHost, m_port); }

void HttpServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        m_received.insert(socket, {});
        if (const auto *tls = qobject_cast<QSslSocket *>(socket))
            m_clientCertificates += !tls->peerCertificate().isNull();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_received.remove(socket);
            socket->deleteLater();
        });
    }
}

void HttpServer::read(QTcpSocket *socket)
{
    QByteArray &received = m_received[socket];
    received += socket->readAll();
    const qsizetype end = received.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QList<QByteArray> lines = received.left(end).split('\n');
    const QList<QByteArray> first = lines.first().trimmed().split(' ');
    HttpRequest request;
    request.method = first.value(0);
    request.target = first.value(1);
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    const qsizetype length = request.headers.value("content-length").toLongLong();
    if (received.size() < end + 4 + length)
        return;
    request.body = received.mid(end + 4, length);
    received.clear();
    answer(socket, request);
}

void HttpServer::answer(QTcpSocket *socket, const HttpRequest &request)
{
    m_requests.append(request);
    const auto make = m_pages.value(pathOf(request.target));
    const HttpReply reply = make ? make(request) : HttpReply{ .body = "not here", .status = 404 };
    if (reply.held)
        return;
    if (reply.dropped) {
        socket->abort();
        return;
    }
    socket->write("HTTP/1.1 " + QByteArray::number(reply.status) + " Status\r\nContent-Type: " + reply.type
                  + "\r\nContent-Length: " + QByteArray::number(reply.body.size()) + "\r\nConnection: close\r\n"
                  + reply.headers + "\r\n" + reply.body);
    socket->disconnectFromHost();
}

HttpReply redirectReply(const QString &location, int status)
{
    return { .status = status, .headers = "Location: " + location.toUtf8() + "\r\n" };
}
