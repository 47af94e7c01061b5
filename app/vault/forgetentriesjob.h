// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/job.h"

#include <QStringList>

namespace iw {

/// What KeySlots::forgetKeychainEntries() gives. Always ends in success; the three lists make up the entries there
/// were.
class ForgetEntriesJob : public Job
{
    Q_OBJECT
public:
    /// Deleted from the keychain.
    [[nodiscard]] const QStringList &removed() const { return m_removed; }
    /// Not in the keychain as it is now; perhaps in another one used before.
    [[nodiscard]] const QStringList &notFound() const { return m_notFound; }
    /// The keychain was locked, refused, or did not answer.
    [[nodiscard]] const QStringList &notRemoved() const { return m_notRemoved; }

protected:
    using Job::Job;

    QStringList m_removed;
    QStringList m_notFound;
    QStringList m_notRemoved;
};

} // namespace iw
