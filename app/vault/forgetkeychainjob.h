// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/job.h"
#include "app/vault/keychainaccess.h"

#include <QStringList>

namespace iw {

/// Deletes entries of the keychain, one after the other; once it does not answer, the rest is not tried. Always ends in
/// success; what is in neither list is not in the keychain as it is now, perhaps in another one used before.
class ForgetKeychainJob final : public Job
{
    Q_OBJECT
public:
    /// timeout: of each entry, a prompt to unlock included.
    ForgetKeychainJob(QStringList entries, std::chrono::milliseconds timeout, QObject *parent);

    [[nodiscard]] const QStringList &removed() const { return m_removed; }
    /// The keychain was locked, refused, or did not answer.
    [[nodiscard]] const QStringList &notRemoved() const { return m_notRemoved; }

private:
    void next();

    QStringList m_pending;
    KeychainAccess m_access;
    QStringList m_removed;
    QStringList m_notRemoved;
};

} // namespace iw
