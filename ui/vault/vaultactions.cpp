// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/vaultactions.h"

#include "app/settings/preferences.h"
#include "app/vault/keyslots.h"
#include "app/vault/vault.h"
#include "ui/vault/backupdialog.h"
#include "ui/vault/forgetdialog.h"
#include "ui/vault/protectiondialog.h"
#include "ui/vault/restoredialog.h"
#include "ui/vault/vaultlock.h"
#include "ui/vault/vaultunlocker.h"
#include "ui/widgets/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QKeySequence>
#include <QMenu>
#include <QWidget>

namespace iw {

using namespace Qt::StringLiterals;

template <typename Dialog, typename... More>
void VaultActions::open(QPointer<Dialog> &dialog, More &...more)
{
    if (!dialog || !dialog->isVisible()) { // a closed one is about to go
        dialog = new Dialog(m_services.vault, m_services.unlocker, m_services.prompts, more..., &m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->addAction(m_lock); // the window's keys do not reach a dialog
    }
    dialog->open();
}

VaultActions::VaultActions(const VaultServices &services, QWidget &window)
    : QObject(&window), m_services(services), m_window(window),
      m_lock(make(u"lockAction"_s, tr("Lock now"), u"lock"_s)),
      m_unlock(make(u"unlockAction"_s, tr("Unlock…"), u"lock-open"_s)),
      m_setPassphrase(make(u"setPassphraseAction"_s, tr("Set passphrase…"), u"key"_s)),
      m_protection(make(u"protectionAction"_s, tr("How secrets are unlocked…"), u"settings"_s)),
      m_withSession(make(u"lockWithSessionAction"_s, tr("Lock with the session"), {})),
      m_keepUnlocked(make(u"keepUnlockedAction"_s, tr("Keep unlocked"), u"lock-open"_s)),
      m_backUp(make(u"backUpAction"_s, tr("Back Up…"), u"export"_s)),
      m_restore(make(u"restoreAction"_s, tr("Restore from Backup…"), {})),
      m_forget(make(u"forgetAction"_s, tr("Forget Everything on This Computer…"), u"delete"_s))
{
    m_lock->setShortcut(Qt::CTRL | Qt::Key_L);
    m_withSession->setCheckable(true);
    m_withSession->setChecked(services.preferences.locksWithSession());
    m_withSession->setStatusTip(tr("Lock when the screen is locked and before the computer sleeps"));

    connect(m_lock, &QAction::triggered, this, [this] { m_services.lock.lock(VaultLock::Cause::Hand); });
    connect(m_unlock, &QAction::triggered, this, [this] { m_services.unlocker.ensureUnlocked(&m_window, [] {}); });
    connect(m_setPassphrase, &QAction::triggered, this, [this] { m_services.unlocker.changePassphrase(&m_window); });
    connect(m_protection, &QAction::triggered, this, [this] { open(m_protectionDialog); });
    connect(m_backUp, &QAction::triggered, this, [this] { open(m_backupDialog); });
    connect(m_restore, &QAction::triggered, this, [this] { open(m_restoreDialog); });
    connect(m_forget, &QAction::triggered, this, &VaultActions::openForget);
    connect(m_withSession, &QAction::toggled, &services.lock, &VaultLock::setWithSession);
    connect(m_keepUnlocked, &QAction::triggered, &services.lock, &VaultLock::keepUnlocked);
    connect(&services.vault, &Vault::keyStateChanged, this, &VaultActions::update);
    connect(&services.lock, &VaultLock::pendingChanged, this, &VaultActions::update);
    update();
}

QAction *VaultActions::make(const QString &name, const QString &text, const QString &iconName)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    m_window.addAction(action); // keys work with a hidden menu bar
    return action;
}

void VaultActions::fillMenu(QMenu &menu, const QList<QAction *> &more)
{
    menu.addActions({ m_lock, m_unlock });
    menu.addSeparator();
    fillIdleMenu(*menu.addMenu(tr("Lock when idle")));
    menu.addAction(m_withSession);
    menu.addSeparator();
    menu.addActions({ m_setPassphrase, m_protection });
    menu.addSeparator();
    menu.addActions({ m_backUp, m_restore });
    menu.addSeparator();
    menu.addActions(more);
    menu.addSeparator();
    menu.addAction(m_forget);
    // Whether there is one already is asked of the file only when somebody looks.
    connect(&menu, &QMenu::aboutToShow, this, [this] {
        m_setPassphrase->setText(m_services.vault.keySlots().hasPassphraseSlot() ? tr("Change passphrase…")
                                                                                 : tr("Set passphrase…"));
    });
}

void VaultActions::fillIdleMenu(QMenu &menu)
{
    menu.setObjectName(u"lockIdleMenu"_s);
    auto *group = new QActionGroup(this);
    for (const int minutes : Preferences::idleMinutesChoices) {
        QAction *action = make(u"lockIdle%1Action"_s.arg(minutes),
                               minutes == 0 ? tr("Never") : tr("After %n minutes", nullptr, minutes), {});
        action->setCheckable(true);
        action->setChecked(m_services.preferences.lockIdleMinutes() == minutes);
        group->addAction(action);
        menu.addAction(action);
        connect(action, &QAction::triggered, &m_services.lock,
                [this, minutes] { m_services.lock.setIdleMinutes(minutes); });
    }
}

void VaultActions::restoreFrom(const QString &path)
{
    open(m_restoreDialog);
    m_restoreDialog->setFile(path);
}

void VaultActions::openForget()
{
    open(m_forgetDialog, m_services.paths, m_services.preferences);
    connect(m_forgetDialog, &ForgetDialog::forgotten, this, [this] {
        Q_EMIT everythingForgotten();
        connect(m_forgetDialog, &QDialog::finished, this, &VaultActions::endRequested);
    });
}

void VaultActions::update()
{
    const Vault::KeyState state = m_services.vault.keyState();
    const bool locked = state == Vault::KeyState::Locked;
    m_lock->setEnabled(state == Vault::KeyState::Open && !m_services.lock.isPending());
    m_lock->setStatusTip(state == Vault::KeyState::SessionOnly
                             ? tr("The key is nowhere but in memory: nothing could unlock it again. Set a passphrase "
                                  "first.")
                             : locked ? tr("The secrets are locked")
                                      : tr("Takes every secret off the screen, the clipboard and the memory"));
    m_unlock->setEnabled(locked || state == Vault::KeyState::NoKey);
    m_setPassphrase->setEnabled(!locked);
    m_keepUnlocked->setEnabled(m_services.lock.isPending());
}

QStringList VaultActions::actionIds()
{
    return { u"unlock"_s,        u"set-passphrase"_s, u"use-passphrase"_s, u"store-in-keychain"_s,
             u"keep-unlocked"_s, u"stop-asking"_s,    u"restore-backup"_s };
}

void VaultActions::run(const QString &actionId)
{
    if (actionId == "unlock"_L1)
        m_unlock->trigger();
    else if (actionId == "set-passphrase"_L1)
        m_setPassphrase->trigger();
    else if (actionId == "use-passphrase"_L1)
        m_services.unlocker.unlockByPassphrase(&m_window);
    else if (actionId == "store-in-keychain"_L1)
        m_services.unlocker.putBackIntoKeychain();
    else if (actionId == "keep-unlocked"_L1)
        m_keepUnlocked->trigger();
    else if (actionId == "stop-asking"_L1)
        m_services.unlocker.giveUp();
    else if (actionId == "restore-backup"_L1)
        m_restore->trigger();
}

} // namespace iw
