// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/vaultstatebutton.h"

#include "app/vault/vault.h"
#include "ui/vault/vaultactions.h"
#include "ui/vault/vaultlock.h"
#include "ui/widgets/icons.h"

#include <QAction>

namespace iw {

using namespace Qt::StringLiterals;

VaultStateButton::VaultStateButton(const Vault &vault, const VaultLock &lock, VaultActions &actions, QWidget *parent)
    : QToolButton(parent), m_vault(vault), m_lock(lock), m_actions(actions)
{
    setObjectName(u"vaultStateToolButton"_s);
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::TabFocus);
    connect(&vault, &Vault::keyStateChanged, this, &VaultStateButton::follow);
    connect(&lock, &VaultLock::pendingChanged, this, &VaultStateButton::follow);
    connect(this, &QToolButton::clicked, this, [this] {
        QAction *action = m_lock.isPending()                     ? m_actions.keepUnlocked()
            : m_vault.keyState() == Vault::KeyState::Open        ? m_actions.lock()
            : m_vault.keyState() == Vault::KeyState::SessionOnly ? m_actions.setPassphrase()
                                                                 : m_actions.unlock();
        action->trigger();
    });
    follow();
}

void VaultStateButton::follow()
{
    const Vault::KeyState state = m_vault.keyState();
    QString drawing = u"lock"_s;
    QString word;
    QString does;
    if (m_lock.isPending()) {
        drawing = u"lock-open"_s;
        //: State of the saved secrets: a lock waits until a new instance is saved
        word = tr("Locking…");
        does = tr("Keep unlocked");
    } else if (state == Vault::KeyState::Open) {
        drawing = u"lock-open"_s;
        //: State of the saved secrets
        word = tr("Unlocked");
        does = tr("Lock now (%1)").arg(m_actions.lock()->shortcut().toString(QKeySequence::NativeText));
    } else if (state == Vault::KeyState::SessionOnly) {
        drawing = u"warning"_s;
        //: State of the secrets: they are gone when the program is closed
        word = tr("Kept until closed");
        does = tr("Set a passphrase to keep the secrets");
    } else {
        //: State of the saved secrets
        word = tr("Locked");
        does = tr("Unlock the secrets");
    }
    setIcon(iw::icon(drawing));
    setText(word);
    setToolTip(does);
    //: For a screen reader: %1 is the state of the saved secrets, %2 what the button does
    setAccessibleName(tr("Secrets: %1. %2").arg(word, does));
    setVisible(state != Vault::KeyState::NoKey);
}

} // namespace iw
