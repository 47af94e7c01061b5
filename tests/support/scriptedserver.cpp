// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scriptedserver.h"

#include <QSslServer>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<QTcpServer> tlsServer(const QSslConfiguration &tls)
{
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tls);
    return server;
}

} // namespace

ScriptedReply httpReply(int status, const QByteArray &body, const QByteArray &headers)
{
    return { "HTTP/1.1 " + QByteArray::number(status) + " Some <b>reason</b>\r\n" + headers
             + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body };
}

ScriptedReply jsonReply(int status, const QByteArray &json, const QByteArray &headers)
{
    return httpReply(status, json, "Content-Type: application/json;charset=UTF-8\r\n" + headers);
}

ScriptedServer::ScriptedServer(QObject *parent) : ScriptedServer(std::make_unique<QTcpServer>(), parent) { }

ScriptedServer::ScriptedServer(const QSslConfiguration &tls, QObject *parent) : ScriptedServer(tlsServer(tls), parent)
{
}

ScriptedServer::ScriptedServer(std::unique_ptr<QTcpServer> server, QObject *parent)
    : QObject(parent), m_server(std::move(server))
{
    connect(m_server.get(), &QTcpServer::newConnection, this, &ScriptedServer::accept);
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &ScriptedServer::accept); // encrypted
    if (!m_server->listen(QHostAddress::LocalHost))
        m_unexpected += u"cannot listen"_s;
}

QUrl ScriptedServer::url(const QString &path) const
{
    return QUrl(u"http://127.0.0.1:%1%2"_s.arg(QString::number(m_server->serverPort()), path));
}

void ScriptedServer::expect(const QByteArray &start, const ScriptedReply &reply) { m_steps.append({ start, reply }); }

QString ScriptedServer::mistakes() const
{
    QStringList all = m_unexpected;
    for (const Step &step : m_steps)
        all += u"unused: "_s + QString::fromLatin1(step.start);
    return all.join(u"; "_s);
}

void ScriptedServer::sendMore(const QByteArray &bytes)
{
    for (QTcpSocket *socket : m_pending.keys())
        socket->write(bytes);
}

void ScriptedServer::closeConnections()
{
    for (QTcpSocket *socket : m_pending.keys())
        socket->disconnectFromHost();
}

void ScriptedServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        ++m_connections;
        m_pending.insert(socket, {});
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_pending.remove(socket);
            socket->deleteLater();
        });
    }
}

void ScriptedServer::read(QTcpSocket *socket)
{
    QByteArray &data = m_pending[socket];
    data += socket->readAll();
    const qsizetype end = data.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    Request request;
    QList<QByteArray> lines = data.first(end).split('\n');
    const QList<QByteArray> words = lines.takeFirst().trimmed().split(' ');
    request.method = words.value(0);
    request.target = words.value(1);
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
    }
    const qsizetype length = request.headers.value("content-length").toLongLong();
    if (data.size() < end + 4 + length)
        return;
    request.body = data.sliced(end + 4, length);
    data = data.sliced(end + 4 + length);
    m_requests.append(request);
    answer(socket, request);
}

void ScriptedServer::answer(QTcpSocket *socket, const Request &request)
{
    const QByteArray start = request.method + ' ' + request.target;
    ScriptedReply reply = httpReply(500, {});
    if (m_steps.isEmpty() || !start.startsWith(m_steps.constFirst().start))
        m_unexpected += u"unexpected: "_s + QString::fromLatin1(start);
    else
        reply = m_steps.takeFirst().reply;
    switch (reply.then) {
    case ScriptedReply::Then::KeepOpen:
        socket->write(reply.bytes);
        break;
    case ScriptedReply::Then::Close:
        socket->write(reply.bytes);
        socket->disconnectFromHost();
        break;
    case ScriptedReply::Then::Reset:
        socket->write(reply.bytes);
        socket->flush();
        socket->abort();
        break;
    case ScriptedReply::Then::Drip:
        drip(socket, reply.bytes);
        break;
    case ScriptedReply::Then::Endless:
        flood(socket, reply.bytes);
        break;
    }
}

void ScriptedServer::drip(QTcpSocket *socket, const QByteArray &bytes)
{
    socket->write(bytes);
    auto *timer = new QTimer(socket);
    connect(timer, &QTimer::timeout, socket, [socket] { socket->write(" "); });
    timer->start(20);
}

void ScriptedServer::flood(QTcpSocket *socket, const QByteArray &bytes)
{
    const QByteArray tail = bytes.last(qMin<qsizetype>(bytes.size(), 64 * 1024));
    connect(socket, &QTcpSocket::bytesWritten, socket, [socket, tail] {
        if (socket->bytesToWrite() == 0 && socket->state() == QAbstractSocket::ConnectedState)
            socket->write(tail);
    });
    socket->write(bytes);
}
