// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/vaultunlocker.h"

#include "app/vault/keyslots.h"
#include "app/vault/vault.h"
#include "ui/vault/passphrasedialog.h"

#include <QWidget>

#include <memory>
#include <utility>

namespace iw {

VaultUnlocker::VaultUnlocker(Vault &vault, QObject *parent) : QObject(parent), m_vault(vault) { }

void VaultUnlocker::ensureUnlocked(QObject *context, Then then, Otherwise otherwise)
{
    if (m_vault.canSeal()) {
        then();
        return;
    }
    m_waiting.push_back({ context, std::move(then), std::move(otherwise) });
    if (m_busy)
        return;
    m_busy = true;
    const KeySlots &slots = m_vault.keySlots();
    if (slots.hasKeychainSlot() || m_vault.keyState() == Vault::KeyState::NoKey)
        tryKeychain();
    else
        askPassphrase();
}

void VaultUnlocker::tryKeychain()
{
    Job *job = m_vault.keySlots().openKeychain(this);
    connect(job, &Job::finished, this, [this, job] {
        job->deleteLater();
        keychainFinished(*job);
    });
}

void VaultUnlocker::keychainFinished(const Job &job)
{
    m_keychainProblem = job.problem();
    if (!job.problem() || m_vault.canSeal()) {
        finish(true);
    } else if (m_vault.keySlots().hasPassphraseSlot()) {
        askPassphrase();
    } else if (m_vault.keyState() == Vault::KeyState::NoKey) {
        m_vault.beginSession();
        finish(true);
    } else {
        finish(false, m_keychainProblem);
    }
}

void VaultUnlocker::askPassphrase()
{
    auto *dialog = new PassphraseDialog(m_vault, PassphraseDialog::Purpose::Unlock, dialogParent());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // destroyed() as well: the parent may go while the dialog is open.
    auto answered = std::make_shared<bool>(false);
    connect(dialog, &QDialog::finished, this, [this, answered](int result) {
        if (!std::exchange(*answered, true))
            finish(result == QDialog::Accepted);
    });
    connect(dialog, &QObject::destroyed, this, [this, answered] {
        if (!std::exchange(*answered, true))
            finish(false);
    });
    dialog->open();
}

void VaultUnlocker::finish(bool unlocked, const std::optional<Problem> &problem)
{
    m_busy = false;
    const std::vector<Waiting> waiting = std::exchange(m_waiting, {});
    const QPointer<VaultUnlocker> self(this);
    for (const Waiting &one : waiting) {
        if (!one.context)
            continue;
        if (unlocked)
            one.then();
        else if (one.otherwise)
            one.otherwise();
    }
    if (self && !unlocked)
        Q_EMIT refused(problem);
}

void VaultUnlocker::changePassphrase(QWidget *parent)
{
    auto *dialog = new PassphraseDialog(m_vault, PassphraseDialog::Purpose::Set, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

QWidget *VaultUnlocker::dialogParent() const
{
    for (const Waiting &one : m_waiting)
        if (auto *widget = qobject_cast<QWidget *>(one.context.data()))
            return widget->window();
    return nullptr;
}

} // namespace iw
