// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/problem.h"

#include <QDialog>
#include <QPointer>
#include <QTimer>

class QFormLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace iw {

class Job;
class MessageBar;
class SecretLineEdit;
class Vault;

/// Asks for the vault's passphrase to open it or to change its key, or for a new one, and does the work itself:
/// accepted() comes when it is done. What goes wrong is told in the dialog, which stays with what was typed. Closing it
/// drops the work at once, even while the passphrase is being tried. After several wrong ones the button counts the
/// seconds until the next may be tried. Uses the vault, does not own it.
///
/// A new passphrase does not ask for the present one: the vault is open, and who can press its buttons can copy every
/// secret anyway; who forgot it and still has the keychain can set another.
class PassphraseDialog final : public QDialog
{
    Q_OBJECT
public:
    enum class Purpose {
        Unlock,
        Set, ///< the first one, or another in its place
        ChangeKey, ///< the present one, to make a new data key under it
    };
    PassphraseDialog(Vault &vault, Purpose purpose, QWidget *parent = nullptr);

    /// Says why the keychain is of no use, and offers to try it again.
    void tellWhy(const Problem &keychain);
    /// After ChangeKey: sealed values that did not open before, and do not now.
    [[nodiscard]] int leftDamaged() const { return m_leftDamaged; }

    void done(int result) override;

    /// For every dialog that takes a passphrase: a captioned field, and what to say about a new one that is typed
    /// twice.
    static SecretLineEdit *addField(QFormLayout &form, const QString &caption, const QString &name);
    /// Below the fields and as wide as they are, with room for so many lines.
    static void addHint(QFormLayout &form, QLabel *hint, int lines);
    [[nodiscard]] static QString newPassphraseHint(const QString &typed, const QString &repeated, bool &enough);

Q_SIGNALS:
    /// Instead of a passphrase. The receiver closes the dialog.
    void keychainRequested();

private:
    void build();
    void submit();
    void finished(Job &job);
    void check();
    void setBusy(bool busy);
    void followWait();
    [[nodiscard]] Job *work();

    Vault &m_vault;
    Purpose m_purpose;
    MessageBar *m_message;
    SecretLineEdit *m_passphrase = nullptr;
    SecretLineEdit *m_repeated = nullptr;
    QLabel *m_hint;
    QProgressBar *m_progress;
    QPushButton *m_accept = nullptr;
    QString m_acceptText;
    QTimer m_waiting;
    QPointer<Job> m_job;
    int m_leftDamaged = 0;
    bool m_typedEnough = false;
};

} // namespace iw
