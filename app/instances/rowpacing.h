// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/problem.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <functional>
#include <optional>

namespace iw {

/// Which of many rows is asked for next, several at a time. A service that asks to slow down gets its time: its rows
/// wait, those of other services go on, and a row that was turned away comes again, three times at most. Calls start
/// for each row, from within fill(); the caller says when each one has ended.
class RowPacing final : public QObject
{
    Q_OBJECT
public:
    /// hosts: of each row, as shownHost() tells them.
    RowPacing(QStringList hosts, int atATime, std::function<void(int row)> start, QObject *parent);

    /// Starts what may start now; what must wait starts by itself.
    void fill();
    /// True where the row was turned away and is to be tried again.
    [[nodiscard]] bool ended(int row, const std::optional<Problem> &problem);
    /// Nothing is started any more. The rows that were still waiting.
    QList<int> stop();
    /// Nothing waits and nothing is under way.
    [[nodiscard]] bool isIdle() const { return m_waiting.isEmpty() && m_running == 0; }

private:
    QStringList m_hosts;
    int m_atATime;
    std::function<void(int)> m_start;
    QList<int> m_waiting; ///< rows by their place
    int m_running = 0;
    QHash<int, int> m_tries; ///< of the rows that were turned away
    QHash<QString, QDeadlineTimer> m_pauses; ///< by host
    QTimer m_pause;
    bool m_isStopped = false;
};

} // namespace iw
