// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/instances/carestep.h"
#include "app/instances/rowpacing.h"

namespace iw {

/// What came of one row.
struct CareResult
{
    Instance instance; ///< as it is saved by now
    std::optional<Problem> problem{}; ///< empty where it is done, or the instance works
};

/// One task for many saved instances, several at a time and as fast as their services wish (RowPacing). What comes of
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
    void start(int row);
    void ended(int row, CareStep *step);
    void endWhenDone();

    ServiceClient &m_client;
    InstanceRepository &m_instances;
    CareTask m_task;
    QList<CareResult> m_results;
    RowPacing *m_pacing;
    QList<CareStep *> m_running;
    int m_done = 0;
    bool m_isCancelled = false;
};

} // namespace iw
