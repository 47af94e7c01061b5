// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/backupjobs.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QtConcurrentRun>

namespace iw {

BackupJob::~BackupJob() { m_work.cancel(); }

template <typename Content>
void BackupJob::run(Task<Content> task, std::function<void(Content &)> take)
{
    using Shared = std::shared_ptr<Result<Content>>;
    auto *watcher = new QFutureWatcher<Shared>(this);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, &BackupJob::progressed);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, take = std::move(take)] {
        const Shared result = watcher->result();
        watcher->deleteLater();
        if (!*result)
            return fail(result->problem());
        take(result->value());
        succeed();
    });
    const QFuture<Shared> future = QtConcurrent::run([task = std::move(task)](QPromise<Shared> &promise) {
        promise.setProgressRange(0, 100);
        const BackupWatch watch{ [&promise] { return !promise.isCanceled(); },
                                 [&promise](int done, int total) {
                                     promise.setProgressValue(total > 0 ? int(qint64(done) * 100 / total) : 100);
                                 } };
        promise.addResult(std::make_shared<Result<Content>>(task(watch)));
    });
    watcher->setFuture(future);
    m_work = QFuture<void>(future);
}

WriteBackupJob::WriteBackupJob(BackupSource source, BackupTarget target, const Secret &passphrase, QObject *parent)
    : BackupJob(parent)
{
    auto prepared = preparedPassphrase(passphrase);
    if (!prepared) {
        fail(prepared.problem());
        return;
    }
    const auto shared = std::make_shared<const Secret>(std::move(prepared.value()));
    run<BackupReading>([source = std::move(source), target = std::move(target),
                        shared](const BackupWatch &watch) { return writeBackup(source, target, *shared, watch); },
                       [this](BackupReading &reading) { m_written = std::move(reading); });
}

WriteBackupJob::WriteBackupJob(Problem problem, QObject *parent) : BackupJob(parent) { fail(std::move(problem)); }

ReadBackupJob::ReadBackupJob(const QString &path, const Secret &passphrase, std::optional<BackupSource> source,
                             QObject *parent)
    : BackupJob(parent)
{
    auto prepared = preparedPassphrase(passphrase);
    if (!prepared) {
        fail(prepared.problem());
        return;
    }
    const auto shared = std::make_shared<const Secret>(std::move(prepared.value()));
    run<OpenedBackupPointer>(
        [path, source = std::move(source), shared](const BackupWatch &watch) {
            return openBackup(path, *shared, source ? &*source : nullptr, watch);
        },
        [this](OpenedBackupPointer &opened) { m_opened = std::move(opened); });
}

RestoreBackupJob::RestoreBackupJob(OpenedBackupPointer backup, BackupSource source, RestoreMode mode,
                                   Committed committed, QObject *parent)
    : BackupJob(parent)
{
    run<RestoreResult>(
        [backup = std::move(backup), source = std::move(source), mode, committed = std::move(committed)](
            const BackupWatch &watch) { return restoreBackup(*backup, source, mode, *committed, watch); },
        [this](RestoreResult &result) { m_result = std::move(result); });
}

RestoreBackupJob::RestoreBackupJob(Problem problem, QObject *parent) : BackupJob(parent) { fail(std::move(problem)); }

} // namespace iw
