// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/job.h"
#include "app/vault/localtraces.h"

#include <QPointer>

#include <chrono>

namespace iw {

class ForgetKeychainJob;
class Vault;

/// Removes what LocalTraces::find() found: first the keychain's entries, as only the vault's file knows their names,
/// then the vault is closed and its file and all others go. Always ends in success; removed() and left() tell what
/// became of each. The program has no vault afterwards, and should end.
///
/// Nothing is written over before it is deleted, as disks and file systems of today do not promise to hit the same
/// place: sealed values are unreadable once their key is gone, which the keychain's entry is with this job, and the
/// passphrase with whoever knows it.
class ForgetEverythingJob final : public Job
{
    Q_OBJECT
public:
    /// Uses the vault, which outlives the job. timeout: how long the keychain may take for one entry.
    ForgetEverythingJob(Vault &vault, LocalTraces traces, std::chrono::milliseconds timeout, QObject *parent);

    struct Left
    {
        LocalTraces::Trace trace;
        QString reason; ///< the system's words; empty for a keychain that did not answer
    };
    [[nodiscard]] const QList<LocalTraces::Trace> &removed() const { return m_removed; }
    [[nodiscard]] const QList<Left> &left() const { return m_left; }

private:
    void removeFiles();
    void removePath(const LocalTraces::Trace &trace);

    Vault &m_vault;
    LocalTraces m_traces;
    ForgetKeychainJob *m_entries;
    QList<LocalTraces::Trace> m_removed;
    QList<Left> m_left;
};

} // namespace iw
