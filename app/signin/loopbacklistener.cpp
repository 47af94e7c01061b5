// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signin/loopbacklistener.h"

#include "app/base/logging.h"
#include "app/base/percentencoding.h"
#include "app/signin/loopbackconnection.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace iw {

namespace {

QList<QHostAddress> addressesOf(const QString &host)
{
    // "localhost" may lead a browser to either: whoever held the other one would get the code.
    if (host == "localhost"_L1)
        return { QHostAddress(QHostAddress::LocalHost), QHostAddress(QHostAddress::LocalHostIPv6) };
    return { QHostAddress(host) };
}

} // namespace

LoopbackListener::LoopbackListener(RedirectTarget target, LoopbackPages pages, QObject *parent)
    : QObject(parent), m_target(std::move(target)), m_pages(std::move(pages))
{
}

bool LoopbackListener::suits(const QUrl &callback)
{
    const QString host = callback.host();
    return callback.scheme() == "http"_L1 && callback.port(80) > 0
        && (host == "127.0.0.1"_L1 || host == "::1"_L1 || host == "localhost"_L1);
}

Outcome LoopbackListener::listen()
{
    const QUrl callback = m_target.callbackUrl();
    Q_ASSERT(suits(callback) && m_servers.isEmpty() && !m_isDone);
    const QString port = QString::number(callback.port(80));
    for (const QHostAddress &address : addressesOf(callback.host())) {
        const Opened opened = open(address);
        if (opened == Opened::Yes || opened == Opened::NotThere) // a computer may lack one of the families
            continue;
        closePort();
        return Problem{ .id = opened == Opened::Taken ? u"signin.loopback-taken"_s : u"signin.loopback-not-allowed"_s,
                        .arguments = { { u"port"_s, port } } };
    }
    if (m_servers.isEmpty())
        return Problem{ .id = u"signin.loopback-missing"_s, .arguments = { { u"host"_s, callback.host() } } };
    return Done{};
}

/// QTcpServer sets SO_REUSEADDR on Unix. On Linux that does not share the port: neither the same address nor 0.0.0.0
/// can be bound by another program while this one listens, nor this one opened where another listens; it only skips the
/// minute in which connections of a former sign-in linger. (Sharing takes SO_REUSEPORT on both sides.) On Windows Qt
/// leaves it out. So a socket of our own making would win nothing; the test tries to take the port.
LoopbackListener::Opened LoopbackListener::open(const QHostAddress &address)
{
    auto *server = new QTcpServer(this);
    connect(server, &QTcpServer::newConnection, this, [this, server] { accept(*server); });
    if (server->listen(address, quint16(m_target.callbackUrl().port(80)))) {
        m_servers.append(server);
        return Opened::Yes;
    }
    const auto error = server->serverError();
    delete server;
    qCDebug(logSignIn) << "the loopback port cannot be opened:" << error;
    if (error == QAbstractSocket::AddressInUseError)
        return Opened::Taken;
    return error == QAbstractSocket::SocketAccessError ? Opened::NotAllowed : Opened::NotThere;
}

void LoopbackListener::closePort()
{
    for (QTcpServer *server : std::exchange(m_servers, {})) {
        server->close();
        server->deleteLater(); // perhaps from within its own signal
    }
}

void LoopbackListener::accept(QTcpServer &server)
{
    while (QTcpSocket *socket = server.nextPendingConnection()) {
        // The oldest makes room: whoever holds connections open without a word cannot keep the browser out.
        if (m_connections.size() >= mostConnections)
            m_connections.front()->cutOff();
        auto *connection = new LoopbackConnection(socket, this);
        m_connections.push_back(connection);
        connect(connection, &LoopbackConnection::requestRead, this, [this, connection] { answer(*connection); });
        connect(connection, &LoopbackConnection::ended, this, [this, connection] { letGo(connection); });
    }
}

void LoopbackListener::letGo(LoopbackConnection *connection)
{
    std::erase(m_connections, connection);
    connection->deleteLater();
}

void LoopbackListener::answer(LoopbackConnection &connection)
{
    const LoopbackRequest &request = connection.request();
    const QByteArray address = "http://" + request.host + request.target;
    const QUrl url = QUrl::fromEncoded(address, QUrl::TolerantMode);
    const CallbackLocation asked = CallbackLocation::of(url);
    const CallbackLocation own = CallbackLocation::of(m_target.callbackUrl());
    // Another name that leads to this computer is a page of another site at work (DNS rebinding).
    if (!url.isValid() || asked.host != own.host || asked.port != own.port)
        return connection.reply(421, {});
    if (asked.path != own.path)
        return connection.reply(404, {});
    if (request.method != "GET") {
        if (request.method == "POST") // response_mode=form_post
            notice(Problem{ .id = u"signin.form-post"_s });
        return connection.reply(405, {}, "Allow: GET\r\n");
    }
    if (request.isPrefetch)
        return connection.reply(503, {}); // the browser comes again when the user really goes there
    answerAtCallback(connection, url);
}

void LoopbackListener::answerAtCallback(LoopbackConnection &connection, const QUrl &url)
{
    if (m_isDone)
        return connection.reply(200, page(m_pages.alreadyDone));
    // As it was sent: QUrl would mend a broken escape.
    const QByteArray &target = connection.request().target;
    const qsizetype mark = target.indexOf('?');
    auto answer = mark < 0 || formPairs(QByteArrayView(target).sliced(mark + 1))
        ? m_target.answer(url)
        : Result<RedirectAnswer>(Problem{ .id = u"signin.malformed"_s });
    if (!m_target.isOwnAnswer(url)) {
        connection.reply(400, page(m_pages.foreign));
        // An error without our state may be anybody's: its words are not passed on.
        const bool isError = answer || answer.problem().arguments.contains(u"error"_s);
        return notice(isError ? Problem{ .id = u"signin.state-missing"_s } : answer.problem());
    }
    m_isDone = true;
    closePort();
    connection.reply(200, page(answer ? m_pages.accepted : m_pages.failed));
    m_answer = std::move(answer);
    QMetaObject::invokeMethod(this, &LoopbackListener::answered, Qt::QueuedConnection);
}

void LoopbackListener::notice(const Problem &problem)
{
    // A page of another site can send a thousand of them in a second.
    if (!m_nextNotice.hasExpired())
        return;
    m_nextNotice.setRemainingTime(noticeInterval);
    qCDebug(logSignIn) << "not this sign-in's answer:" << problem.id;
    Q_EMIT refused(problem);
}

Result<RedirectAnswer> LoopbackListener::takeAnswer()
{
    Q_ASSERT(m_answer);
    Result<RedirectAnswer> taken = std::move(*m_answer);
    m_answer.reset();
    return taken;
}

QByteArray LoopbackListener::page(const QString &sentence) const
{
    const QString title = m_pages.title.toHtmlEscaped();
    return u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head><meta charset=\"utf-8\"><title>%2</title>"
           "<meta name=\"color-scheme\" content=\"light dark\">"
           "<meta name=\"viewport\" content=\"width=device-width\"></head>\n"
           "<body><h1>%2</h1><p>%3</p></body>\n</html>\n"_s
               .arg(m_pages.language.toHtmlEscaped(), title, sentence.toHtmlEscaped())
               .toUtf8();
}

} // namespace iw
