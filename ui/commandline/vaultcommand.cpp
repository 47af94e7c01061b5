// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline/vaultcommand.h"

#include "app/base/stopsignals.h"
#include "app/vault/backupjobs.h"
#include "ui/commandline/progressline.h"
#include "ui/commandline/vaultunlock.h"

#include <QFutureWatcher>

namespace iw {

bool VaultCommand::readSecrets()
{
    auto source = SecretSource::read(options());
    if (!source) {
        end(source.problem());
        return false;
    }
    m_secrets = std::move(*source);
    return true;
}

void VaultCommand::unlock(Secret passphrase, Then then)
{
    run(new VaultUnlock(context().vault, std::move(passphrase), this), std::move(then));
}

void VaultCommand::run(Job *job, Then then)
{
    m_job = job;
    connect(job, &Job::finished, this, [this, job, then = std::move(then)] {
        job->deleteLater();
        m_job.clear();
        if (!job->problem())
            return then();
        undo();
        end(*job->problem());
    });
}

void VaultCommand::runWork(BackupJob *job, const QString &doing, Then then)
{
    if (!output().isJson()) {
        auto *line = new ProgressLine(doing, job);
        connect(job, &BackupJob::progressed, line, &ProgressLine::show);
        connect(job, &Job::finished, line, [line] { delete line; }); // before anything else is printed there
    }
    run(job, std::move(then));
}

void VaultCommand::hearSignals()
{
    if (m_signals)
        return;
    m_signals = new StopSignals(false, this);
    connect(m_signals, &StopSignals::stopRequested, this, &VaultCommand::stop);
}

void VaultCommand::stop()
{
    if (hasEnded())
        return;
    // The work itself goes on for a moment after its job is gone: it takes back what it had begun.
    const auto *work = qobject_cast<BackupJob *>(m_job.data());
    auto *stopping = new QFutureWatcher<void>(this);
    connect(stopping, &QFutureWatcherBase::finished, this, [this] {
        undo();
        end(ExitCode(128 + m_signals->lastSignal()));
    });
    const QFuture<void> future = work ? work->work() : QFuture<void>();
    delete m_job;
    stopping->setFuture(future);
}

} // namespace iw
