// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/vault/forgetentriesjob.h"
#include "app/vault/keychainaccess.h"

namespace iw {

/// Deletes entries of the keychain, one after the other; once it does not answer, the rest is not tried.
class ForgetKeychainJob final : public ForgetEntriesJob
{
    Q_OBJECT
public:
    ForgetKeychainJob(QStringList entries, std::chrono::milliseconds timeout, QObject *parent);

private:
    void next();

    QStringList m_left;
    KeychainAccess m_access;
};

} // namespace iw
