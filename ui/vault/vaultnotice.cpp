// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/vaultnotice.h"

#include "app/vault/keyslots.h"
#include "app/vault/vault.h"
#include "ui/vault/vaultlock.h"
#include "ui/vault/vaultmessages.h"
#include "ui/vault/vaultunlocker.h"
#include "ui/widgets/messagebar.h"

namespace iw {

using namespace Qt::StringLiterals;

VaultNotice::VaultNotice(Vault &vault, VaultUnlocker &unlocker, VaultLock &lock, MessageBar &bar, QObject *parent)
    : QObject(parent), m_vault(vault), m_unlocker(unlocker), m_lock(lock), m_bar(bar)
{
    connect(&vault, &Vault::keyStateChanged, this, &VaultNotice::update);
    connect(&lock, &VaultLock::pendingChanged, this, &VaultNotice::update);
    connect(&lock, &VaultLock::locked, this, [this] {
        m_refused = false; // locked on purpose, not refused
        update();
    });
    connect(&unlocker, &VaultUnlocker::askingKeychain, this, &VaultNotice::update);
    connect(&unlocker, &VaultUnlocker::keychainChanged, this, [this] {
        m_dismissed = false;
        update();
    });
    connect(&unlocker, &VaultUnlocker::refused, this, [this](const std::optional<Problem> &problem) {
        m_refused = true;
        m_refusal = problem;
        update();
    });
    connect(&bar, &MessageBar::closed, this, [this] { m_dismissed = true; });
    connect(&bar, &MessageBar::actionTriggered, this, &VaultNotice::actionRequested);
}

void VaultNotice::update()
{
    VaultSituation situation;
    situation.state = m_vault.keyState();
    const bool open = situation.state == Vault::KeyState::Open;
    if (open) {
        m_refused = false;
        m_refusal.reset();
    }
    situation.asking = m_unlocker.isAskingKeychain();
    situation.lockPending = m_lock.isPending();
    situation.refused = m_refused;
    situation.keychainLacksKey = m_unlocker.keychainLacksKey() && !(open && m_dismissed);
    situation.reason = situation.state == Vault::KeyState::Locked ? m_refusal : m_unlocker.keychainProblem();
    // The slots are in the file: looked at only where it matters, never for the first frame of a healthy vault.
    situation.hasPassphrase = (situation.asking || m_refused) && m_vault.keySlots().hasPassphraseSlot();
    situation.canRestore = m_answered && m_answered(u"restore-backup"_s);
    const auto message = vaultMessage(situation);
    if (message)
        m_bar.showProblem(message->words, message->tone);
    else
        m_bar.clear();
}

} // namespace iw
