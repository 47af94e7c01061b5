// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/vault/forgeteverythingjob.h"

#include <QDialog>
#include <QPointer>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace iw {

class MessageBar;
class Paths;
class Preferences;
class UserPrompts;
class Vault;
class VaultUnlocker;

/// *Forget everything on this computer*: lists what the program keeps here, asks once, removes it, and tells of each
/// item what became of it. Emits forgotten() once things are gone; the program has to end when it closes, as it works
/// on nothing any more. Cannot be closed while it works. Uses all it is given, owns none of it.
class ForgetDialog final : public QDialog
{
    Q_OBJECT
public:
    ForgetDialog(Vault &vault, VaultUnlocker &unlocker, UserPrompts &prompts, const Paths &paths,
                 Preferences &preferences, QWidget *parent = nullptr);

    void done(int result) override;

Q_SIGNALS:
    void forgotten();

private:
    void build();
    void list();
    void ask();
    void forget();
    void tell();
    void setBusy(bool busy);
    [[nodiscard]] LocalTraces chosen() const;
    [[nodiscard]] static QString inWords(LocalTraces::Kind kind);

    Vault &m_vault;
    VaultUnlocker &m_unlocker;
    UserPrompts &m_prompts;
    Preferences &m_preferences;
    LocalTraces m_found;
    MessageBar *m_message;
    QLabel *m_intro;
    QTreeWidget *m_list;
    QCheckBox *m_own;
    QProgressBar *m_progress;
    QPushButton *m_forget = nullptr;
    QPushButton *m_close = nullptr;
    QPointer<ForgetEverythingJob> m_job;
};

} // namespace iw
