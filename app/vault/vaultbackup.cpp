// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/vaultbackup.h"

#include "app/base/logging.h"
#include "app/vault/backupaside.h"
#include "app/vault/vaultkeys.h"

#include <QFutureWatcher>

#include <utility>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

const QString backupTime = u"backup-at"_s; // in the table "meta": milliseconds, as text

} // namespace

VaultBackup::VaultBackup(VaultFile &file, VaultKeys &keys) : m_file(file), m_keys(keys) { }

VaultBackup::~VaultBackup() = default;

WriteBackupJob *VaultBackup::write(const QString &path, bool overwrite, const Secret &passphrase, QObject *parent)
{
    if (!m_file.isOpen())
        return new WriteBackupJob(Problem{ .id = u"vault.not-open"_s }, parent);
    auto *job = new WriteBackupJob(BackupSource(m_keys), { path, overwrite, m_cost }, passphrase, parent);
    connect(job, &Job::finished, this, [this, job] {
        if (!job->problem())
            noteBackup(job->written().summary.madeAt);
    });
    return job;
}

ReadBackupJob *VaultBackup::read(const QString &path, const Secret &passphrase, QObject *parent) const
{
    const bool comparable = !obstacle() && m_keys.state() != Vault::KeyState::Locked;
    return new ReadBackupJob(path, passphrase, comparable ? std::optional(BackupSource(m_keys)) : std::nullopt, parent);
}

RestoreBackupJob *VaultBackup::restore(const OpenedBackupPointer &backup, RestoreMode mode, QObject *parent)
{
    if (const auto problem = obstacle())
        return new RestoreBackupJob(*problem, parent);
    switch (m_keys.state()) {
    case Vault::KeyState::Locked:
        return new RestoreBackupJob(Problem{ .id = u"vault.locked"_s }, parent);
    case Vault::KeyState::NoKey:
    case Vault::KeyState::SessionOnly:
        return new RestoreBackupJob(Problem{ .id = u"backup.needs-slot"_s }, parent);
    case Vault::KeyState::Open:
        break;
    }
    const auto committed = std::make_shared<std::atomic<bool>>(false);
    auto *job = new RestoreBackupJob(backup, BackupSource(m_keys), mode, committed, parent);
    // The work, not the job: its last step may be under way when the job is given up.
    auto *watcher = new QFutureWatcher<void>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, committed] {
        watcher->deleteLater();
        if (*committed)
            Q_EMIT restored();
    });
    watcher->setFuture(job->work());
    return job;
}

std::optional<Problem> VaultBackup::obstacle() const
{
    if (!m_file.isOpen())
        return Problem{ .id = u"vault.not-open"_s };
    const Outcome sound = m_file.check();
    return sound ? std::nullopt : std::optional(sound.problem());
}

Result<QString> VaultBackup::setAside()
{
    const bool damaged = obstacle().has_value();
    m_keys.lock();
    m_file.close();
    const auto aside = setVaultAside(m_file.path(), damaged ? u"damaged"_s : u"set-aside"_s);
    const Outcome opened = m_file.open();
    const Outcome known = opened ? m_keys.refresh() : opened;
    if (aside && !known) {
        (void)bool(putBack(aside.value()));
        return known.problem();
    }
    Q_EMIT restored();
    return aside;
}

Outcome VaultBackup::putBack(const QString &aside)
{
    if (m_file.isOpen()) {
        const auto some = m_file.database().value(u"SELECT EXISTS (SELECT 1 FROM record)"_s);
        if (!some || some->toBool())
            return Problem{ .id = u"backup.not-set-aside"_s, .technical = u"the new vault is in use"_s };
    }
    m_keys.lock();
    m_file.close();
    Outcome step = putVaultBack(m_file.path(), aside);
    const Outcome opened = m_file.open();
    if (opened && step)
        step = m_keys.refresh();
    Q_EMIT restored();
    return step;
}

std::optional<QDateTime> VaultBackup::lastBackup() const
{
    if (!m_file.isOpen())
        return {};
    const auto value = m_file.database().value(u"SELECT value FROM meta WHERE name=?"_s, { backupTime });
    if (!value || value->toByteArray().isEmpty())
        return {};
    return QDateTime::fromMSecsSinceEpoch(value->toByteArray().toLongLong(), Qt::UTC);
}

void VaultBackup::noteBackup(const QDateTime &time)
{
    // Worth a line in the log, not a failed backup: a vault that cannot be written is the one to back up.
    Outcome step = Done{};
    {
        auto transaction = m_file.beginWrite();
        step = transaction ? Outcome(Done{}) : Outcome(transaction.problem());
        if (step)
            step = m_file.database().run(u"INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)"_s,
                                         { backupTime, QByteArray::number(time.toMSecsSinceEpoch()) });
        if (step)
            step = transaction->commit();
    }
    if (!step)
        qCInfo(logVault, "The time of the backup was not noted: %s", qUtf8Printable(step.problem().id));
    Q_EMIT written();
}

} // namespace iw
