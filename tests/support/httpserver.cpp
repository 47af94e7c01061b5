// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/httpserver.h"

#include <QTcpSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QByteArray pathOf(const QByteArray &target) { return target.split('?').first(); }

} // namespace

HttpServer::HttpServer(QObject *parent) : QObject(parent)
{
    connect(&m_server, &QTcpServer::newConnection, this, &HttpServer::accept);
    m_server.listen(QHostAddress::LocalHost);
    m_port = m_server.serverPort();
}

void HttpServer::page(const QByteArray &path, const HttpReply &reply)
{
    page(path, [reply](const HttpRequest &) { return reply; });
}

QString HttpServer::origin() const { return u"http://127.0.0.1:"_s + QString::number(m_port); }

QUrl HttpServer::url(const QString &pathAndQuery) const { return QUrl(origin() + pathAndQuery); }

int HttpServer::count(const QByteArray &path) const
{
    return int(std::count_if(m_requests.begin(), m_requests.end(),
                             [&path](const HttpRequest &request) { return pathOf(request.target) == path; }));
}

void HttpServer::stop()
{
    m_server.close();
    const QList<QTcpSocket *> sockets = m_received.keys();
    for (QTcpSocket *socket : sockets)
        socket->abort();
}

bool HttpServer::restart() { return m_server.listen(QHostAddress::LocalHost, m_port); }

void HttpServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        m_received.insert(socket, {});
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
