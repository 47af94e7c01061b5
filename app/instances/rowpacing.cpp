// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instances/rowpacing.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostTries = 3;
constexpr int secondsWhereNotTold = 2;

} // namespace

RowPacing::RowPacing(QStringList hosts, int atATime, std::function<void(int row)> start, QObject *parent)
    : QObject(parent), m_hosts(std::move(hosts)), m_atATime(atATime), m_start(std::move(start))
{
    m_waiting.resize(m_hosts.size());
    std::iota(m_waiting.begin(), m_waiting.end(), 0);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &RowPacing::fill);
}

void RowPacing::fill()
{
    qint64 shortest = -1; // of the pauses that rows wait for
    for (qsizetype i = 0; i < m_waiting.size() && m_running < m_atATime;) {
        const qint64 remaining = m_pauses.value(m_hosts[m_waiting[i]], QDeadlineTimer(0)).remainingTime();
        if (remaining <= 0) {
            ++m_running;
            m_start(m_waiting.takeAt(i));
        } else {
            shortest = shortest < 0 ? remaining : std::min(shortest, remaining);
            ++i;
        }
    }
    if (shortest > 0)
        m_pause.start(int(shortest));
}

bool RowPacing::ended(int row, const std::optional<Problem> &problem)
{
    --m_running;
    const QString told = problem ? problem->arguments.value(u"retryAfter"_s) : QString();
    if (!problem || (problem->status != 429 && told.isEmpty()))
        return false;
    const qint64 wait = 1000 * (told.isEmpty() ? secondsWhereNotTold : told.toInt());
    QDeadlineTimer &pause = m_pauses[m_hosts[row]];
    if (pause.remainingTime() < wait)
        pause = QDeadlineTimer(wait);
    if (m_isStopped || ++m_tries[row] >= mostTries)
        return false;
    m_waiting.prepend(row);
    return true;
}

QList<int> RowPacing::stop()
{
    m_isStopped = true;
    m_pause.stop();
    return std::exchange(m_waiting, {});
}

} // namespace iw
