// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/httpmessage.h"

#include <QObject>

#include <functional>
#include <memory>

namespace iw {

/// Listens on 127.0.0.1 and hands each request to a function, whose value is the answer. The only place that knows
/// Qt HttpServer, whose interface moved after 6.4. Owns its listener; everything ends with this object.
class HttpFrontend final : public QObject
{
    Q_OBJECT
public:
    using Handler = std::function<HttpReply(const HttpRequest &)>;

    explicit HttpFrontend(Handler handler, QObject *parent = nullptr);
    ~HttpFrontend() override;

    /// Port 0 takes a free one. False where the port is taken.
    [[nodiscard]] bool listen(quint16 port = 0);
    [[nodiscard]] quint16 port() const { return m_port; }

private:
    class Server;

    std::unique_ptr<Server> m_server;
    quint16 m_port = 0;
};

} // namespace iw
