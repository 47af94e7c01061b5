// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/vault/backuprestore.h"

#include <QDialog>
#include <QPointer>

#include <functional>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTableWidget;

namespace iw {

class BackupJob;
class MessageBar;
class SecretLineEdit;
class UserPrompts;
class Vault;
class VaultUnlocker;

/// Restores a backup: which file, its passphrase, what is in it beside what is here, then merged or in its place.
/// Nothing is changed before *Restore*. A vault that cannot take it, as it is damaged or stays locked, is set aside as
/// a file beside the new one, never deleted, and put back where nothing was restored. Uses all it is given, owns none
/// of it; closes when the vault is locked.
class RestoreDialog final : public QDialog
{
    Q_OBJECT
public:
    RestoreDialog(Vault &vault, VaultUnlocker &unlocker, UserPrompts &prompts, QWidget *parent = nullptr);

    /// What is left to enter is its passphrase.
    void setFile(const QString &path);
    void done(int result) override;

private:
    void build();
    [[nodiscard]] QWidget *buildContents();
    void check();
    void chooseFile();
    void openBackup();
    void read();
    void showContents();
    void restore();
    void setAside();
    void restoreNow();
    void restored(const RestoreResult &result);
    void run(BackupJob *job, std::function<void()> succeeded);
    void tell(const Problem &problem);
    void act(const QString &actionId);
    void setBusy(bool busy);
    void forgetContents();
    [[nodiscard]] RestoreMode mode() const;

    Vault &m_vault;
    VaultUnlocker &m_unlocker;
    UserPrompts &m_prompts;
    MessageBar *m_message;
    QLineEdit *m_file;
    QPushButton *m_choose;
    SecretLineEdit *m_passphrase = nullptr;
    QPushButton *m_open;
    QWidget *m_contents = nullptr;
    QLabel *m_summary = nullptr;
    QTableWidget *m_table = nullptr;
    QButtonGroup *m_modes = nullptr;
    QProgressBar *m_progress;
    QPushButton *m_restore = nullptr;
    QPointer<BackupJob> m_job;
    OpenedBackupPointer m_backup;
    QString m_aside; ///< where the former vault went, until something is restored
    bool m_mustSetAside = false;
    bool m_isBusy = false;
    bool m_isMoving = false;
};

} // namespace iw
