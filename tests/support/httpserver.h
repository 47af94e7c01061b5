// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <memory>

class QTcpSocket;

struct HttpRequest
{
    QByteArray method;
    QByteArray target; ///< path and query
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
};

struct HttpReply
{
    QByteArray body{};
    int status = 200;
    QByteArray headers{}; ///< whole lines, each ended by \r\n
    QByteArray type = "text/html; charset=utf-8";
    bool dropped = false; ///< close the connection without an answer
    bool held = false; ///< leave it open without one
};

/// A web server on 127.0.0.1 for browsers: one page per path, 404 for any other, every request kept. With a certificate
/// it speaks TLS.
class HttpServer final : public QObject
{
    Q_OBJECT
public:
    using Page = std::function<HttpReply(const HttpRequest &)>;

    explicit HttpServer(QObject *parent = nullptr);
    explicit HttpServer(const QSslConfiguration &tls, QObject *parent = nullptr);
    ~HttpServer() override { stop(); }

    void page(const QByteArray &path, Page make) { m_pages.insert(path, std::move(make)); }
    void page(const QByteArray &path, const HttpReply &reply);
    [[nodiscard]] QUrl url(const QString &pathAndQuery) const;
    [[nodiscard]] QString origin() const;

    [[nodiscard]] const QList<HttpRequest> &requests() const { return m_requests; }
    [[nodiscard]] int count(const QByteArray &path) const;
    /// Connections whose client sent a certificate.
    [[nodiscard]] int clientCertificates() const { return m_clientCertificates; }
    void clearRequests() { m_requests.clear(); }

    /// Refuses connections from now on, and drops those there are.
    void stop();
    /// Listens again at the same port.
    bool restart();

private:
    void accept();
    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const HttpRequest &request);

    HttpServer(std::unique_ptr<QTcpServer> server, const QString &scheme, QObject *parent);

    std::unique_ptr<QTcpServer> m_server;
    QString m_scheme;
    quint16 m_port = 0;
    int m_clientCertificates = 0;
    QHash<QByteArray, Page> m_pages;
    QList<HttpRequest> m_requests;
    QHash<QTcpSocket *, QByteArray> m_received;
};

[[nodiscard]] HttpReply redirectReply(const QString &location, int status = 302);
