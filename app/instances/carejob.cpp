// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instances/carejob.h"

#include "app/service/answerproblem.h"

#include <algorithm>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

QStringList hostsOf(const QList<Instance> &rows)
{
    QStringList hosts;
    std::transform(rows.cbegin(), rows.cend(), std::back_inserter(hosts),
                   [](const Instance &row) { return shownHost(row.serviceUrl); });
    return hosts;
}

} // namespace

CareJob::CareJob(ServiceClient &client, InstanceRepository &instances, const QList<Instance> &rows, CareTask task,
                 int atATime, QObject *parent)
    : Job(parent), m_client(client), m_instances(instances), m_task(std::move(task)),
      m_pacing(new RowPacing(
          hostsOf(rows), atATime, [this](int row) { start(row); }, this))
{
    m_results.reserve(rows.size());
    for (const Instance &row : rows)
        m_results.append({ .instance = row });
    m_pacing->fill();
    endWhenDone();
}

void CareJob::cancel()
{
    if (m_isCancelled || m_done == m_results.size())
        return;
    m_isCancelled = true;
    const QList<int> waiting = m_pacing->stop();
    for (const int row : waiting)
        m_results[row].problem = Problem{ .id = u"service.cancelled"_s };
    m_done += int(waiting.size());
    const QList<CareStep *> running = m_running;
    for (CareStep *step : running)
        step->cancel();
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
    if (!m_pacing->ended(row, step->problem())) {
        m_results[row].problem = step->problem();
        ++m_done;
        Q_EMIT progressed(m_done, int(m_results.size()));
    }
    m_pacing->fill();
    endWhenDone();
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
