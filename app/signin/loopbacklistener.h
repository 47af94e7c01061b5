// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signin/redirect.h"

#include <QDeadlineTimer>
#include <QList>
#include <QObject>

#include <chrono>
#include <optional>
#include <vector>

class QHostAddress;
class QTcpServer;

namespace iw {

class LoopbackConnection;

/// What the browser is shown, in the user's language, one sentence each; plain text.
struct LoopbackPages
{
    QString language; ///< such as "de"
    QString title;
    QString accepted; ///< the code is here, back to the program
    QString failed; ///< the provider's answer is here, and is none to go on with
    QString foreign; ///< an address of another sign-in, or a part of one
    QString alreadyDone;
};

/// Waits for the redirect of a sign-in in the user's own browser, where its callback is an http address of this
/// computer (RFC 8252 sections 7.3 and 8.3). Listens at exactly the callback's address and port, never at others.
///
/// answered() comes once, queued, for the first request that proves by its state that it is this sign-in's answer, be
/// it a code or the provider's refusal; takeAnswer() hands it over. The port is closed then; who is connected already
/// is told that it is done. Anything else (a favicon, a scanner, another sign-in's address) gets a page that says so
/// and changes nothing; refused() tells of it, at most once in noticeInterval.
///
///     auto *listener = new LoopbackListener(creation.target(), pages, parent);
///     connect(listener, &LoopbackListener::answered, this, … creation.acceptAnswer(listener->takeAnswer()) …);
///     if (const auto listening = listener->listen(); !listening) … the redirected address has to be pasted
///
/// Deleting it closes everything.
class LoopbackListener final : public QObject
{
    Q_OBJECT
public:
    LoopbackListener(RedirectTarget target, LoopbackPages pages, QObject *parent = nullptr);

    /// True for http at 127.0.0.1, [::1] and localhost.
    [[nodiscard]] static bool suits(const QUrl &callback);

    /// Opens the port; at localhost that of both address families, where there are two. Problems: "signin.loopback-*".
    [[nodiscard]] Outcome listen();
    [[nodiscard]] bool isListening() const { return !m_servers.isEmpty(); }

    /// After answered(), once.
    [[nodiscard]] Result<RedirectAnswer> takeAnswer();

    static constexpr std::size_t mostConnections = 16;
    static constexpr std::chrono::seconds noticeInterval{ 1 };

Q_SIGNALS:
    void answered();
    /// Somebody came with what is no answer; the listener goes on.
    void refused(const iw::Problem &problem);

private:
    enum class Opened { Yes, NotThere, Taken, NotAllowed };
    [[nodiscard]] Opened open(const QHostAddress &address);
    void closePort();
    void accept(QTcpServer &server);
    void letGo(LoopbackConnection *connection);
    void answer(LoopbackConnection &connection);
    void answerAtCallback(LoopbackConnection &connection, const QUrl &url);
    void notice(const Problem &problem);
    [[nodiscard]] QByteArray page(const QString &sentence) const;

    RedirectTarget m_target;
    LoopbackPages m_pages;
    QList<QTcpServer *> m_servers; ///< children
    std::vector<LoopbackConnection *> m_connections; ///< children, oldest first
    std::optional<Result<RedirectAnswer>> m_answer;
    bool m_isDone = false; ///< also after the answer was taken
    QDeadlineTimer m_nextNotice; ///< expired: the next one may go out
};

} // namespace iw
