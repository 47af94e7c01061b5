// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instances/carejob.h"

#include "app/service/answerproblem.h"

#include <algorithm>
#include <numeric>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostTries = 3;
constexpr int secondsWhereNotTold = 2;

} // namespace

CareJob::CareJob(ServiceClient &client, InstanceRepository &instances, const QList<Instance> &rows, CareTask task,
                 int atATime, QObject *parent)
    : Job(parent), m_client(client), m_instances(instances), m_task(std::move(task)), m_atATime(atATime)
{
    m_results.reserve(rows.size());
    for (const Instance &row : rows)
        m_results.append({ .instance = row });
    m_waiting.resize(rows.size());
    std::iota(m_waiting.begin(), m_waiting.end(), 0);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &CareJob::fill);
    fill();
}

void CareJob::cancel()
{
    if (m_isCancelled || m_done == m_results.size())
        return;
    m_isCancelled = true;
    m_pause.stop();
    for (const int row : std::as_const(m_waiting))
        m_results[row].problem = Problem{ .id = u"service.cancelled"_s };
    m_done += int(m_waiting.size());
    m_waiting.clear();
    const QList<CareStep *> running = m_running;
    for (CareStep *step : running)
        step->cancel();
    endWhenDone();
}

void CareJob::fill()
{
    qint64 shortest = -1; // of the pauses that rows wait for
    for (qsizetype i = 0; i < m_waiting.size() && m_running.size() < m_atATime;) {
        const QString host = shownHost(m_results[m_waiting[i]].instance.serviceUrl);
        const qint64 remaining = m_pauses.value(host, QDeadlineTimer(0)).remainingTime();
        if (remaining <= 0) {
            start(m_waiting.takeAt(i));
        } else {
            shortest = shortest < 0 ? remaining : std::min(shortest, remaining);
            ++i;
        }
    }
    if (shortest > 0)
        m_pause.start(int(shortest));
    endWhenDone();
}

void CareJob::start(int row)
{
    auto *step = new CareStep(m_client, m_instances, m_results[row].instance, m_task, this);
    m_running.append(step);
    connect(step, &Job::finished, this, [this, row, step] { ended(row, step); });
}

void CareJob::ended(int row, CareStep *step)
{
    m_running.removeOne(step);
    step->deleteLater();
    m_results[row].instance = step->instance();
    if (step->problem() && isToBeTriedAgain(row, *step->problem())) {
        m_waiting.prepend(row);
    } else {
        m_results[row].problem = step->problem();
        ++m_done;
        Q_EMIT progressed(m_done, int(m_results.size()));
    }
    fill();
}

bool CareJob::isToBeTriedAgain(int row, const Problem &problem)
{
    const QString told = problem.arguments.value(u"retryAfter"_s);
    if (problem.status != 429 && told.isEmpty())
        return false;
    const qint64 wait = 1000 * (told.isEmpty() ? secondsWhereNotTold : told.toInt());
    QDeadlineTimer &pause = m_pauses[shownHost(m_results[row].instance.serviceUrl)];
    if (pause.remainingTime() < wait)
        pause = QDeadlineTimer(wait);
    return !m_isCancelled && ++m_tries[row] < mostTries;
}

void CareJob::endWhenDone()
{
    if (m_done < m_results.size() || !m_running.isEmpty())
        return;
    if (m_isCancelled)
        fail(Problem{ .id = u"service.cancelled"_s });
    else
        succeed();
}

} // namespace iw
