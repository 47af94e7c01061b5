// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/httpfrontend.h"

#include <QAbstractHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QMetaEnum>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

namespace iw {

namespace {

/// Answers are written in pieces; without this the second one waits for the client's acknowledgement of the first.
class PromptTcpServer final : public QTcpServer
{
public:
    using QTcpServer::QTcpServer;

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QTcpSocket(this);
        socket->setSocketDescriptor(descriptor);
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        addPendingConnection(socket);
    }
};

HttpRequest plainRequest(const QHttpServerRequest &request)
{
    const QMetaEnum methods = QMetaEnum::fromType<QHttpServerRequest::Method>();
    HttpRequest plain{ .method = QByteArray(methods.valueToKey(int(request.method()))).toUpper(),
                       .path = request.url().path(QUrl::FullyEncoded).toLatin1(),
                       .query = request.url().query(QUrl::FullyEncoded).toLatin1() };
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    for (const auto &[name, value] : request.headers().toListOfPairs())
        plain.headers.append({ name, value });
#else
    for (const auto &[name, value] : request.headers())
        plain.headers.append({ name, value });
#endif
    plain.body = request.body();
    return plain;
}

void writeReply(QHttpServerResponder &responder, const HttpReply &reply)
{
    const auto status = QHttpServerResponder::StatusCode(reply.status);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QHttpHeaders headers;
    for (const auto &[name, value] : reply.headers)
        headers.append(name, value);
    responder.write(reply.body, headers, status);
#else
    responder.writeStatusLine(status);
    for (const auto &[name, value] : reply.headers)
        responder.writeHeader(name, value);
    responder.writeHeader("Content-Length", QByteArray::number(reply.body.size()));
    responder.writeBody(reply.body);
#endif
}

} // namespace

class HttpFrontend::Server final : public QAbstractHttpServer
{
public:
    explicit Server(Handler handler) : m_handler(std::move(handler)) { }

private:
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    void missingHandler(const QHttpServerRequest &, QHttpServerResponder &) override { }

    bool handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder) override
    {
        const HttpReply reply = m_handler(plainRequest(request));
        if (reply.delayMs <= 0) {
            writeReply(responder, reply);
            return true;
        }
        const auto later = std::make_shared<QHttpServerResponder>(std::move(responder));
        QTimer::singleShot(reply.delayMs, this, [later, reply] { writeReply(*later, reply); });
        return true;
    }
#else
    void missingHandler(const QHttpServerRequest &, QTcpSocket *) override { }

    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override
    {
        const HttpReply reply = m_handler(plainRequest(request));
        if (reply.delayMs <= 0) {
            QHttpServerResponder responder = makeResponder(request, socket);
            writeReply(responder, reply);
            return true;
        }
        // The responder keeps bare pointers: it is asked for the answer only while the client is still there.
        const auto later = std::make_shared<QHttpServerResponder>(makeResponder(request, socket));
        QTimer::singleShot(reply.delayMs, this, [later, reply, client = QPointer<QTcpSocket>(socket)] {
            if (client && client->state() == QAbstractSocket::ConnectedState)
                writeReply(*later, reply);
        });
        return true;
    }
#endif

    Handler m_handler;
};

HttpFrontend::HttpFrontend(Handler handler, QObject *parent)
    : QObject(parent), m_server(std::make_unique<Server>(std::move(handler)))
{
}

HttpFrontend::~HttpFrontend() = default;

bool HttpFrontend::listen(quint16 port)
{
    auto *listener = new PromptTcpServer(m_server.get());
    if (!listener->listen(QHostAddress::LocalHost, port)) {
        delete listener;
        return false;
    }
    m_server->bind(listener);
    m_port = listener->serverPort();
    return true;
}

} // namespace iw
