// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/vaultlock.h"

#include "app/settings/preferences.h"
#include "app/vault/vault.h"
#include "ui/vault/idlewatcher.h"
#include "ui/vault/openwork.h"
#include "ui/vault/vaultunlocker.h"
#include "ui/widgets/userprompts.h"

#include <QWidget>

#include <utility>

namespace iw {

using State = OpenWork::State;

VaultLock::VaultLock(Vault &vault, VaultUnlocker &unlocker, Preferences &preferences, UserPrompts &prompts,
                     QWidget *window)
    : QObject(window), m_vault(vault), m_unlocker(unlocker), m_preferences(preferences), m_prompts(prompts),
      m_window(window), m_idle(new IdleWatcher(this))
{
    connect(m_idle, &IdleWatcher::idle, this, &VaultLock::idle);
    m_idle->setLimit(std::chrono::minutes(preferences.lockIdleMinutes()));
    // Locked or made anew by another program, or unlocked again: nothing waits any more.
    connect(&vault, &Vault::keyStateChanged, this, [this] { setPending(false); });
}

bool VaultLock::canLock() const { return m_vault.keyState() == Vault::KeyState::Open; }

void VaultLock::lock(Cause cause)
{
    if (cause == Cause::Session && !m_preferences.locksWithSession())
        return;
    const State work = m_work ? m_work->state() : State::None;
    if (cause != Cause::Hand || work == State::None)
        return begin(cause);
    if (!canLock() || m_pending || std::exchange(m_asking, true))
        return;
    UserPrompts::Question question;
    question.title = tr("Lock");
    question.text = tr("Lock and close the wizard?");
    question.consequence = work == State::Unsaved
        ? tr("The instance is being made: the wizard closes and the secrets are locked as soon as it is saved.")
        : tr("What you typed is there again in the next wizard, without the secrets.");
    question.accept = tr("Lock and Close");
    m_prompts.confirm(m_work->window() ? m_work->window() : m_window, question, [this](bool accepted) {
        m_asking = false;
        if (accepted)
            begin(Cause::Hand);
    });
}

void VaultLock::begin(Cause cause)
{
    m_cause = cause;
    if (m_vault.keyState() == Vault::KeyState::SessionOnly) {
        m_unlocker.forgetOpened();
    } else if (m_work && m_work->state() == State::Unsaved) {
        m_unlocker.forgetOpened();
        setPending(true);
    } else {
        carryOut();
    }
}

void VaultLock::carryOut()
{
    const bool wasOpen = canLock();
    const bool closed = m_work && m_work->close();
    if (wasOpen)
        m_vault.lock(); // heard by m_unlocker, which has the secrets let go
    else
        m_unlocker.forgetOpened();
    setPending(false);
    if (wasOpen || closed)
        Q_EMIT locked(m_cause, closed);
}

void VaultLock::idle(std::chrono::milliseconds since)
{
    if (m_work && m_work->state() == State::Typed && since < m_idle->limit() + typedWorkIsKept)
        return;
    lock(Cause::Idle);
}

void VaultLock::workChanged()
{
    const State work = m_work ? m_work->state() : State::None;
    if (work == State::None)
        m_asking = false; // a question about it went with it
    if (m_pending && work != State::Unsaved)
        carryOut();
}

void VaultLock::keepUnlocked() { setPending(false); }

void VaultLock::setPending(bool pending)
{
    if (std::exchange(m_pending, pending) != pending)
        Q_EMIT pendingChanged();
}

void VaultLock::setIdleMinutes(int minutes)
{
    m_preferences.setLockIdleMinutes(minutes);
    m_idle->setLimit(std::chrono::minutes(minutes));
}

void VaultLock::setWithSession(bool with)
{
    m_preferences.setLocksWithSession(with);
    Q_EMIT withSessionChanged(with);
}

} // namespace iw
