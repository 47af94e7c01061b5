// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/requestscanner.h"

#include <QObject>
#include <QStringList>
#include <QTcpServer>

namespace iw {

/// The host that the practice application's callback address names. It keeps every request line, so that a test can
/// show that none arrived; a person who signed in with a browser of their own finds a page that says what to do next.
/// Listens on 127.0.0.1. Owned by SandboxServer.
class CallbackHost final : public QObject
{
    Q_OBJECT
public:
    explicit CallbackHost(QObject *parent = nullptr);

    /// Port 0 takes a free one. False where the port is taken.
    [[nodiscard]] bool listen(quint16 port = 0);
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }

    /// Requests that arrived since the start or the last reset. Connections without a request do not count.
    [[nodiscard]] int requestCount() const { return int(m_requestLines.size()); }
    [[nodiscard]] const QStringList &requestLines() const { return m_requestLines; }
    void reset() { m_requestLines.clear(); }

Q_SIGNALS:
    /// After each request.
    void requested();

private:
    void accept();

    QTcpServer m_server;
    QStringList m_requestLines;
};

} // namespace iw
