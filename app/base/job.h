// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/problem.h"

#include <QObject>

#include <optional>

namespace iw {

/// One asynchronous piece of work. The parent is its lifetime: deleting the job aborts the work and nothing is emitted.
/// finished() comes exactly once, never from within the constructor or start(); after it problem() tells the failure,
/// or the subclass's result() the success. A job does not delete itself.
class Job : public QObject
{
    Q_OBJECT
public:
    explicit Job(QObject *parent = nullptr);

    [[nodiscard]] bool isFinished() const { return m_finished; }
    /// Empty after success.
    [[nodiscard]] const std::optional<Problem> &problem() const { return m_problem; }

Q_SIGNALS:
    void finished();

protected:
    void succeed();
    void fail(Problem problem);

private:
    void finish();

    std::optional<Problem> m_problem;
    bool m_settled = false;
    bool m_finished = false;
};

} // namespace iw
