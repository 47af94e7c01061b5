// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/secret.h"
#include "app/vault/datakey.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <functional>

namespace QKeychain {
class Job;
}

namespace iw {

/// The entries of this program in the OS keychain, one call at a time. QtKeychain has no time-out of its own and no
/// reliable code for "there is no keychain": every error but "entry not found", and silence, are Failed. Then is called
/// from the event loop, and never after this object is gone. Belongs to the job that needs it.
class KeychainAccess final : public QObject
{
    Q_OBJECT
public:
    struct Answer
    {
        enum class Kind {
            Done,
            NotFound, ///< not there, or, says libsecret, there and locked: see Locked
            Locked, ///< not to be had, because the keyring is locked and was not unlocked
            Failed,
        };
        Kind kind = Kind::Failed;
        Secret content; ///< of a read
        QString technical; ///< of a failure: QtKeychain's number, as its text may quote a path
    };
    using Then = std::function<void(const Answer &)>;

    KeychainAccess(std::chrono::milliseconds timeout, QObject *parent);

    void read(const QString &entry, Then then);
    void write(const QString &entry, const DataKey &key, Then then);
    void erase(const QString &entry, Then then);

private:
    void start(QKeychain::Job *job, const QString &entry, Then then);
    void finished(QKeychain::Job *job, const QString &entry);
    void answer(const Answer &answer);

    QPointer<QKeychain::Job> m_pending;
    QTimer m_timer;
    Then m_then;
};

} // namespace iw
