// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/passphrasegate.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace iw {

namespace {

constexpr int freeAttempts = 3;
constexpr int longestWait = 30; // times the first one

} // namespace

void PassphraseGate::enter(QObject *attempt, Go go)
{
    // An attempt that is given up must not keep the gate shut.
    connect(attempt, &QObject::destroyed, this, [this, attempt] { leave(attempt, Verdict::Unknown); });
    m_waiting.push_back({ attempt, std::move(go) });
    admitNext();
}

void PassphraseGate::leave(QObject *attempt, Verdict verdict)
{
    if (m_inside != attempt)
        return;
    m_inside = nullptr;
    if (verdict == Verdict::Right) {
        m_wrong = 0;
        m_closedUntil = QDeadlineTimer(0);
    } else if (verdict == Verdict::Wrong) {
        ++m_wrong;
        if (m_wrong >= freeAttempts) {
            const int factor = std::min(longestWait, 1 << std::min(m_wrong - freeAttempts, 10));
            m_closedUntil = QDeadlineTimer(m_base * factor, Qt::PreciseTimer);
        }
    }
    admitNext();
}

std::chrono::milliseconds PassphraseGate::wait() const
{
    return std::chrono::milliseconds(m_closedUntil.remainingTime());
}

void PassphraseGate::admitNext()
{
    while (!m_waiting.empty() && !m_waiting.front().attempt)
        m_waiting.pop_front();
    if (m_inside || m_waiting.empty())
        return;
    if (!m_closedUntil.hasExpired()) {
        QTimer::singleShot(wait() + std::chrono::milliseconds(1), this, &PassphraseGate::admitNext);
        return;
    }
    const Waiting next = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_inside = next.attempt;
    next.go();
}

} // namespace iw
