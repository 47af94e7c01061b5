// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/callbackhost.h"

#include "app/sandbox/providerpages.h"

#include <QTcpSocket>

#include <memory>

namespace iw {

using namespace Qt::StringLiterals;

CallbackHost::CallbackHost(QObject *parent) : QObject(parent)
{
    connect(&m_server, &QTcpServer::newConnection, this, &CallbackHost::accept);
}

bool CallbackHost::listen(quint16 port) { return m_server.listen(QHostAddress::LocalHost, port); }

void CallbackHost::accept()
{
    while (QTcpSocket *client = m_server.nextPendingConnection()) {
        const auto scanner = std::make_shared<RequestScanner>();
        const auto read = [this, client, scanner] {
            scanner->add(client->readAll());
            const auto request = scanner->next();
            if (!request)
                return;
            m_requestLines.append(QString::fromLatin1(request->line()));
            const QByteArray page = messagePage(
                "Back at the application",
                u"If you signed in with your own browser: copy the whole address of this page and paste it into the "
                u"program."_s);
            client->write("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nCache-Control: no-store\r\n"
                          "Connection: close\r\nContent-Length: "
                          + QByteArray::number(page.size()) + "\r\n\r\n" + page);
            client->disconnectFromHost();
            Q_EMIT requested();
        };
        connect(client, &QTcpSocket::readyRead, this, read);
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        read();
    }
}

} // namespace iw
