// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/job.h"

#include <QMetaObject>

namespace iw {

Job::Job(QObject *parent) : QObject(parent) { }

void Job::succeed() { finish(); }

void Job::fail(Problem problem)
{
    if (!m_settled)
        m_problem = std::move(problem);
    finish();
}

void Job::finish()
{
    Q_ASSERT_X(!m_settled, "Job", "a job has one outcome");
    if (std::exchange(m_settled, true))
        return;
    // Queued, so that no caller is re-entered from its own call and the receiver may delete the job.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_finished = true;
            Q_EMIT finished();
        },
        Qt::QueuedConnection);
}

} // namespace iw
