// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/job.h"

namespace iw {

/// What KeySlots::rotate() gives: a new data key under everything sealed.
class RotateJob : public Job
{
    Q_OBJECT
public:
    /// After success: the values that are sealed under the new key now.
    [[nodiscard]] int resealed() const { return m_resealed; }
    /// After success: the values that did not open before and were left as they are.
    [[nodiscard]] int leftDamaged() const { return m_leftDamaged; }

protected:
    using Job::Job;

    int m_resealed = 0;
    int m_leftDamaged = 0;
};

} // namespace iw
