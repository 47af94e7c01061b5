// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QPointer>

class QLabel;
class QProgressBar;
class QPushButton;

namespace iw {

class MessageBar;
class SecretLineEdit;
class UserPrompts;
class Vault;
class VaultUnlocker;
class WriteBackupJob;

/// Writes the whole vault to one file under a passphrase of its own, and says what was written and read back. Closing
/// it ends the work: no half file stays. Uses all it is given, owns none of it; closes when the vault is locked.
class BackupDialog final : public QDialog
{
    Q_OBJECT
public:
    BackupDialog(Vault &vault, VaultUnlocker &unlocker, UserPrompts &prompts, QWidget *parent = nullptr);

    void done(int result) override;

private:
    void build();
    void check();
    void chooseFile();
    void write(const QString &path);
    [[nodiscard]] static QString inWords(const QMap<QString, qint64> &records);
    void finished(const QString &path, const WriteBackupJob &job);
    void setBusy(bool busy);

    Vault &m_vault;
    VaultUnlocker &m_unlocker;
    UserPrompts &m_prompts;
    MessageBar *m_message;
    SecretLineEdit *m_passphrase = nullptr;
    SecretLineEdit *m_repeated = nullptr;
    QLabel *m_hint;
    QProgressBar *m_progress;
    QPushButton *m_save = nullptr;
    QPointer<WriteBackupJob> m_job;
    bool m_typedEnough = false;
    bool m_isBusy = false;
};

} // namespace iw
