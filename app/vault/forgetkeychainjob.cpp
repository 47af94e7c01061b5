// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/forgetkeychainjob.h"

#include <utility>

namespace iw {

ForgetKeychainJob::ForgetKeychainJob(QStringList entries, std::chrono::milliseconds timeout, QObject *parent)
    : Job(parent), m_pending(std::move(entries)), m_access(timeout, this)
{
    next();
}

void ForgetKeychainJob::next()
{
    if (m_pending.isEmpty()) {
        succeed();
        return;
    }
    const QString entry = m_pending.takeFirst();
    m_access.erase(entry, [this, entry](const KeychainAccess::Answer &answer) {
        switch (answer.kind) {
        case KeychainAccess::Answer::Kind::Done:
            m_removed << entry;
            break;
        case KeychainAccess::Answer::Kind::NotFound:
            break;
        default:
            m_notRemoved << entry << std::exchange(m_pending, {});
            break;
        }
        next();
    });
}

} // namespace iw
