// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/problem.h"

#include <QDialog>
#include <QPointer>

#include <functional>

class QGridLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace iw {

class Job;
class MessageBar;
class UserPrompts;
class Vault;
class VaultUnlocker;
struct SlotState;

/// *How secrets are unlocked*: the two places that hold the data key with their state in words, and every move between
/// them; and a new data key. Never takes the last way in away: the button is off and says why, and the vault refuses as
/// well. Does its work by the vault's jobs, one at a time, which end with the dialog; tells their outcome in itself.
class ProtectionDialog final : public QDialog
{
    Q_OBJECT
public:
    ProtectionDialog(Vault &vault, VaultUnlocker &unlocker, UserPrompts &prompts, QWidget *parent = nullptr);

private:
    struct Section
    {
        QLabel *icon = nullptr;
        QLabel *state = nullptr;
        QLabel *hint = nullptr;
    };
    Section addSection(QGridLayout &grid, const QString &name, const QString &title,
                       const QList<QPushButton *> &buttons);
    QPushButton *button(const QString &name, const QString &text, std::function<void()> act);
    void build();
    void follow();
    void present(const Section &section, const SlotState &state, const QString &hint);

    void useKeychain();
    void stopKeychain();
    void removePassphrase();
    void changeKey();
    void startRotation();
    void confirm(const QString &text, const QString &consequence, const QString &accept, bool destructive,
                 std::function<void()> then);
    void run(Job *job, const QString &done);
    void tell(const Problem &problem);
    void tellRotated(int leftDamaged);

    Vault &m_vault;
    VaultUnlocker &m_unlocker;
    UserPrompts &m_prompts;
    MessageBar *m_message;
    QProgressBar *m_progress;
    Section m_keychain;
    Section m_passphrase;
    Section m_key;
    QPushButton *m_useKeychain;
    QPushButton *m_stopKeychain;
    QPushButton *m_setPassphrase;
    QPushButton *m_removePassphrase;
    QPushButton *m_changeKey;
    QPointer<Job> m_job;
    bool m_toldLocked = false;
};

} // namespace iw
