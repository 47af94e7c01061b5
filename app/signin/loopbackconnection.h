// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signin/loopbackrequest.h"

#include <QObject>
#include <QTimer>

#include <chrono>

class QTcpSocket;

namespace iw {

/// One connection to the loopback listener: reads at most one small request, sends one page and closes. Emits
/// requestRead() at most once, and ended() exactly once, after which its owner lets it go. What is no request it
/// answers itself; who does not come to an end is cut off.
class LoopbackConnection final : public QObject
{
    Q_OBJECT
public:
    /// Takes the socket over.
    explicit LoopbackConnection(QTcpSocket *socket, QObject *parent = nullptr);

    /// Reading, answering and closing take no longer.
    static constexpr std::chrono::seconds deadline{ 5 };
    /// A code of 4 KB, escaped, and the cookies of all that ever ran on this computer's loopback: they know no port.
    static constexpr qsizetype largestRequest = 16 * 1024;

    /// After requestRead().
    [[nodiscard]] const LoopbackRequest &request() const { return m_request; }
    /// html: a whole document; empty for none. Once.
    void reply(int status, const QByteArray &html, const QByteArray &headers = {});
    void cutOff();

Q_SIGNALS:
    void requestRead();
    void ended();

private:
    void read();

    QTcpSocket *m_socket;
    QTimer m_deadline;
    QByteArray m_received;
    LoopbackRequest m_request;
    bool m_hasRequest = false;
    bool m_isAnswered = false;
};

} // namespace iw
