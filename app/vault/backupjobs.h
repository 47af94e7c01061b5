// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/job.h"
#include "app/vault/backuprestore.h"

#include <QFuture>

#include <atomic>
#include <functional>
#include <memory>

namespace iw {

/// Work in another thread that can be followed. Deleting the job ends the work at its next step, and what it had begun
/// is undone. Emits progressed() from 0 to 100, not every step.
class BackupJob : public Job
{
    Q_OBJECT
public:
    ~BackupJob() override;

    /// The work itself, which may go on for a moment after the job was deleted.
    [[nodiscard]] QFuture<void> work() const { return m_work; }

Q_SIGNALS:
    void progressed(int percent);

protected:
    explicit BackupJob(QObject *parent) : Job(parent) { }

    template <typename Content>
    using Task = std::function<Result<Content>(const BackupWatch &)>;
    /// Runs the task in a worker thread and takes its content, or fails with its problem, in this one.
    template <typename Content>
    void run(Task<Content> task, std::function<void(Content &)> take);

private:
    QFuture<void> m_work;
};

/// Writes the vault to a file. Its result is what was written and read back.
class WriteBackupJob final : public BackupJob
{
    Q_OBJECT
public:
    WriteBackupJob(BackupSource source, BackupTarget target, const Secret &passphrase, QObject *parent);
    /// Ends at once with the problem.
    WriteBackupJob(Problem problem, QObject *parent);

    /// After success.
    [[nodiscard]] const BackupReading &written() const { return m_written; }

private:
    BackupReading m_written;
};

/// Opens a backup and compares it with the vault, changing nothing.
class ReadBackupJob final : public BackupJob
{
    Q_OBJECT
public:
    ReadBackupJob(const QString &path, const Secret &passphrase, std::optional<BackupSource> source, QObject *parent);

    /// After success.
    [[nodiscard]] OpenedBackupPointer opened() const { return m_opened; }

private:
    OpenedBackupPointer m_opened;
};

/// Restores an opened backup.
class RestoreBackupJob final : public BackupJob
{
    Q_OBJECT
public:
    using Committed = std::shared_ptr<std::atomic<bool>>;
    RestoreBackupJob(OpenedBackupPointer backup, BackupSource source, RestoreMode mode, Committed committed,
                     QObject *parent);
    RestoreBackupJob(Problem problem, QObject *parent);

    /// After success.
    [[nodiscard]] const RestoreResult &restored() const { return m_result; }

private:
    RestoreResult m_result;
};

} // namespace iw
