// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signin/loopbackconnection.h"

#include <QTcpSocket>

namespace iw {

namespace {

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 421:
        return "Misdirected Request";
    case 431:
        return "Request Header Fields Too Large";
    case 503:
        return "Service Unavailable";
    default:
        return "Bad Request";
    }
}

} // namespace

LoopbackConnection::LoopbackConnection(QTcpSocket *socket, QObject *parent) : QObject(parent), m_socket(socket)
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(largestRequest + 1);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &LoopbackConnection::cutOff);
    m_deadline.start(deadline);
    connect(m_socket, &QTcpSocket::readyRead, this, &LoopbackConnection::read);
    connect(m_socket, &QTcpSocket::disconnected, this, &LoopbackConnection::ended);
}

void LoopbackConnection::read()
{
    if (m_isAnswered || m_hasRequest) {
        m_socket->skip(m_socket->bytesAvailable()); // a second request, or a body: neither is read
        return;
    }
    m_received += m_socket->readAll();
    const qsizetype end = m_received.indexOf("\r\n\r\n");
    if (m_received.size() > largestRequest)
        return reply(431, {});
    if (end < 0)
        return;
    auto request = LoopbackRequest::parse(QByteArrayView(m_received).first(end));
    m_received.clear();
    if (!request)
        return reply(400, {});
    m_request = std::move(*request);
    m_hasRequest = true;
    Q_EMIT requestRead();
}

void LoopbackConnection::reply(int status, const QByteArray &html, const QByteArray &headers)
{
    if (std::exchange(m_isAnswered, true))
        return;
    // The address in the browser holds the code: nothing of the page is kept, framed, run, or told to anybody.
    m_socket->write("HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonPhrase(status)
                    + "\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + QByteArray::number(html.size())
                    + "\r\nCache-Control: no-store\r\nContent-Security-Policy: default-src 'none'; base-uri 'none'; "
                      "form-action 'none'; frame-ancestors 'none'\r\nReferrer-Policy: no-referrer\r\n"
                      "X-Content-Type-Options: nosniff\r\nConnection: close\r\n"
                    + headers + "\r\n" + html);
    m_socket->flush(); // whoever heard of the answer may end the program at once
    m_socket->disconnectFromHost();
}

void LoopbackConnection::cutOff()
{
    if (m_socket->state() != QAbstractSocket::UnconnectedState)
        m_socket->abort(); // disconnected() follows
}

} // namespace iw
