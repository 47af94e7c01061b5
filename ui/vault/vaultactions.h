// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QAction;
class QMenu;
class QWidget;

namespace iw {

class BackupDialog;
class ForgetDialog;
class Paths;
class Preferences;
class ProtectionDialog;
class RestoreDialog;
class UserPrompts;
class Vault;
class VaultLock;
class VaultUnlocker;

/// What the vault's actions work with; outlives them.
struct VaultServices
{
    Vault &vault;
    VaultUnlocker &unlocker;
    VaultLock &lock;
    Preferences &preferences;
    UserPrompts &prompts;
    const Paths &paths;
};

/// The window's actions about the vault, the menu entries made of them, and what they do: lock, unlock, set a
/// passphrase, when to lock by itself, and the dialogs about the slots, backups and forgetting it all. Belongs to the
/// window. Emits everythingForgotten() when nothing is kept any more: the window writes nothing and ends.
class VaultActions final : public QObject
{
    Q_OBJECT
public:
    VaultActions(const VaultServices &services, QWidget &window);

    [[nodiscard]] QAction *lock() const { return m_lock; }
    [[nodiscard]] QAction *unlock() const { return m_unlock; }
    [[nodiscard]] QAction *setPassphrase() const { return m_setPassphrase; }
    [[nodiscard]] QAction *protection() const { return m_protection; }
    [[nodiscard]] QAction *keepUnlocked() const { return m_keepUnlocked; }

    /// more: entries of others, above the last, which destroys.
    void fillMenu(QMenu &menu, const QList<QAction *> &more);
    /// The dialog that restores, with the file chosen.
    void restoreFrom(const QString &path);
    /// Ids of a message's buttons that run() answers.
    [[nodiscard]] static QStringList actionIds();
    void run(const QString &actionId);

Q_SIGNALS:
    void everythingForgotten();
    /// The dialog that told so was closed.
    void endRequested();

private:
    QAction *make(const QString &name, const QString &text, const QString &iconName);
    void fillIdleMenu(QMenu &menu);
    void update();
    /// The one dialog of its kind.
    template <typename Dialog, typename... More>
    void open(QPointer<Dialog> &dialog, More &...more);
    void openForget();

    VaultServices m_services;
    QWidget &m_window;
    QAction *m_lock;
    QAction *m_unlock;
    QAction *m_setPassphrase;
    QAction *m_protection;
    QAction *m_withSession;
    QAction *m_keepUnlocked;
    QAction *m_backUp;
    QAction *m_restore;
    QAction *m_forget;
    QPointer<ProtectionDialog> m_protectionDialog;
    QPointer<BackupDialog> m_backupDialog;
    QPointer<RestoreDialog> m_restoreDialog;
    QPointer<ForgetDialog> m_forgetDialog;
};

} // namespace iw
