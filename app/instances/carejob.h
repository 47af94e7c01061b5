// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/instances/carestep.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QTimer>

namespace iw {

/// What came of one row.
struct CareResult
{
    Instance instance; ///< as it is saved by now
    std::optional<Problem> problem{}; ///< empty where it is done, or the instance works
};

/// One task for many saved instances, several at a time. A service that asks to slow down gets its time: its rows wait,
/// those of other services go on, and a row that was turned away is tried again, three times at most. What comes of
/// each row is saved at once and in results(); the job itself fails only with "service.cancelled". Emits progressed()
/// after each row.
class CareJob final : public Job
{
    Q_OBJECT
public:
    CareJob(ServiceClient &client, InstanceRepository &instances, const QList<Instance> &rows, CareTask task,
            int atATime, QObject *parent);

    /// In the order of the rows; whole after finished().
    [[nodiscard]] const QList<CareResult> &results() const { return m_results; }
    /// Rows that wait are left alone, with the problem "service.cancelled"; those under way are ended.
    void cancel();

Q_SIGNALS:
    void progressed(int done, int total);

private:
    void fill();
    void start(int row);
    void ended(int row, CareStep *step);
    [[nodiscard]] bool isToBeTriedAgain(int row, const Problem &problem);
    void endWhenDone();

    ServiceClient &m_client;
    InstanceRepository &m_instances;
    CareTask m_task;
    int m_atATime;
    QList<CareResult> m_results;
    QList<int> m_waiting; ///< rows by their place
    QList<CareStep *> m_running;
    QHash<int, int> m_tries; ///< of the rows that were turned away
    QHash<QString, QDeadlineTimer> m_pauses; ///< by host
    QTimer m_pause;
    int m_done = 0;
    bool m_isCancelled = false;
};

} // namespace iw
