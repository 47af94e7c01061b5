// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>
#include <QObject>
#include <QPointer>

#include <chrono>
#include <deque>
#include <functional>

namespace iw {

/// Lets one attempt at the passphrase pass at a time, and later ones wait after the third wrong one in a row: what
/// makes guessing at the keyboard slow without ever locking anybody out. Starting many attempts at once does not help,
/// as each waits for the one before it. Belongs to KeySlots.
class PassphraseGate final : public QObject
{
    Q_OBJECT
public:
    using Go = std::function<void()>;

    /// Calls go from the event loop, or at once where nothing stands in the way; never after the attempt is gone. The
    /// attempt has then passed and holds the gate until leave() or its end.
    void enter(QObject *attempt, Go go);
    enum class Verdict {
        Right,
        Wrong,
        Unknown, ///< the attempt did not get so far
    };
    void leave(QObject *attempt, Verdict verdict);

    [[nodiscard]] std::chrono::milliseconds wait() const;
    void setDelay(std::chrono::milliseconds base) { m_base = base; }

private:
    struct Waiting
    {
        QPointer<QObject> attempt;
        Go go;
    };

    void admitNext();

    std::deque<Waiting> m_waiting;
    const QObject *m_inside = nullptr;
    QDeadlineTimer m_closedUntil{ 0 };
    std::chrono::milliseconds m_base = std::chrono::seconds(1);
    int m_wrong = 0;
};

} // namespace iw
