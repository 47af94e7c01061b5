// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;

namespace iw {

class MessageBar;
class SecretLineEdit;
class Vault;

/// Asks for the vault's passphrase to open it, or for a new one, and does the work itself: accepted() comes when the
/// vault is open, or the slot is made. A wrong passphrase is told in the dialog, which stays. Uses the vault, does not
/// own it.
class PassphraseDialog final : public QDialog
{
    Q_OBJECT
public:
    enum class Purpose { Unlock, Set };
    PassphraseDialog(Vault &vault, Purpose purpose, QWidget *parent = nullptr);

private:
    void submit();
    void check();
    void setBusy(bool busy);

    Vault &m_vault;
    Purpose m_purpose;
    MessageBar *m_message;
    SecretLineEdit *m_passphrase;
    SecretLineEdit *m_repeated = nullptr;
    QLabel *m_hint;
    QProgressBar *m_progress;
    QPushButton *m_accept;
};

} // namespace iw
