// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/job.h"
#include "app/instances/servicecomparison.h"

#include <QTimer>

namespace iw {

class RowPacing;

/// Adopts, refreshes or forgets entries of a comparison. Where the list hid a token, the instance is asked for its own,
/// some at a time (RowPacing). Adopted ones are saved many to a transaction, the others row by row, with turns of the
/// event loop between. What comes of each is in the comparison's entries at once; the job itself fails only with
/// "service.cancelled", or where the vault takes nothing any more: then what was saved stays. Emits progressed().
class ComparisonTask final : public Job
{
    Q_OBJECT
public:
    static constexpr int readAtATime = 6;
    static constexpr int savedAtATime = 50; ///< rows of one transaction

    ComparisonTask(ServiceComparison &comparison, ServiceComparison::Task task, const QList<int> &entries);

    [[nodiscard]] ServiceComparison::Task task() const { return m_task; }
    [[nodiscard]] int total() const { return int(m_entries.size()); }
    /// Entries that succeeded.
    [[nodiscard]] int succeeded() const { return m_succeeded; }
    /// What is not saved yet is left as it was.
    void cancel();

Q_SIGNALS:
    void progressed(int done, int total);

private:
    void sort();
    void readToken(int place);
    void tokenRead(int place, ReadInstanceJob *job);
    void work();
    void adoptSome();
    void refresh(int entry);
    void forget(int entry);
    void settle(int entry, ComparisonEntry changed);
    void fail(int entry, const Problem &problem);
    void giveUp(const Problem &problem);
    [[nodiscard]] bool mayAdopt(int entry);

    ServiceComparison &m_comparison;
    ServiceComparison::Task m_task;
    QList<int> m_entries;
    QList<int> m_toRead; ///< entries whose token is to be asked for
    QList<int> m_ready; ///< entries that can be saved
    RowPacing *m_pacing = nullptr;
    QTimer m_turn;
    int m_done = 0;
    int m_succeeded = 0;
    bool m_isOver = false; ///< at once, finished() comes later
};

} // namespace iw
