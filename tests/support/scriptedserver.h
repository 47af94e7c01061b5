// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <memory>

/// What the server does once a whole request is in.
struct ScriptedReply
{
    enum class Then {
        KeepOpen, ///< the next request may use the same connection
        Close,
        Reset, ///< RST instead of FIN
        Drip, ///< sends the bytes, then a blank every 20 ms: never idle, never done
        Endless, ///< sends the bytes, then the last 64 KiB of them again and again
    };
    QByteArray bytes; ///< raw, headers and all; empty for no answer
    Then then = Then::KeepOpen;
};

/// A whole HTTP/1.1 answer with its Content-Length.
[[nodiscard]] ScriptedReply httpReply(int status, const QByteArray &body, const QByteArray &headers = {});
[[nodiscard]] ScriptedReply jsonReply(int status, const QByteArray &json, const QByteArray &headers = {});

/// A server on 127.0.0.1 that follows a script, byte by byte: each expect() answers one request, in order. Requests
/// that nobody expected and replies that nobody fetched are found by mistakes(), so a test that ends with
/// QCOMPARE(server.mistakes(), QString()) knows the exact number of requests.
class ScriptedServer final : public QObject
{
    Q_OBJECT
public:
    struct Request
    {
        QByteArray method;
        QByteArray target; ///< path and query as sent
        QHash<QByteArray, QByteArray> headers; ///< names in lower case
        QByteArray body;
    };

    explicit ScriptedServer(QObject *parent = nullptr);
    /// Encrypted, with the configuration's certificate and key.
    explicit ScriptedServer(const QSslConfiguration &tls, QObject *parent = nullptr);

    [[nodiscard]] quint16 port() const { return m_server->serverPort(); }
    [[nodiscard]] QUrl url(const QString &path = {}) const;
    /// start is "POST /elements/api-v2/instances": method and the beginning of the target.
    void expect(const QByteArray &start, const ScriptedReply &reply);
    [[nodiscard]] const QList<Request> &requests() const { return m_requests; }
    [[nodiscard]] int connections() const { return m_connections; }
    /// Empty where all that was expected came, and nothing else.
    [[nodiscard]] QString mistakes() const;
    /// More of an answer that the last reply began, on every connection that is open.
    void sendMore(const QByteArray &bytes);
    /// Ends every connection that is open, as a server does with an idle one.
    void closeConnections();

private:
    ScriptedServer(std::unique_ptr<QTcpServer> server, QObject *parent);

    struct Step
    {
        QByteArray start;
        ScriptedReply reply;
    };
    void accept();
    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const Request &request);
    void drip(QTcpSocket *socket, const QByteArray &bytes);
    void flood(QTcpSocket *socket, const QByteArray &bytes);

    QList<Step> m_steps;
    QList<Request> m_requests;
    QHash<QTcpSocket *, QByteArray> m_pending;
    QStringList m_unexpected;
    int m_connections = 0;
    std::unique_ptr<QTcpServer> m_server; // last, so that its sockets die before what they report to
};
