// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/vaultunlocker.h"

#include "app/vault/keyslots.h"
#include "app/vault/vault.h"
#include "ui/vault/passphrasedialog.h"

#include <QWidget>

#include <chrono>
#include <memory>
#include <utility>

namespace iw {

using namespace Qt::StringLiterals;

VaultUnlocker::VaultUnlocker(Vault &vault, QObject *parent)
    : QObject(parent), m_vault(vault), m_couldSeal(vault.canSeal())
{
    m_slow.setSingleShot(true);
    m_slow.setInterval(std::chrono::seconds(1));
    connect(&m_slow, &QTimer::timeout, this, [this] {
        m_askingLong = true;
        Q_EMIT askingKeychain(true);
    });
    // Not only by VaultLock: another program may have given the vault a new key.
    connect(&vault, &Vault::keyStateChanged, this, [this] {
        if (std::exchange(m_couldSeal, m_vault.canSeal()) && !m_couldSeal)
            forgetOpened();
    });
}

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

void VaultUnlocker::unlockByPassphrase(QObject *context)
{
    if (m_vault.canSeal() || m_dialog)
        return;
    m_waiting.push_back({ context, [] {}, {} });
    m_busy = true;
    dropKeychainJob();
    askPassphrase();
}

void VaultUnlocker::giveUp()
{
    if (!m_keychainJob)
        return;
    dropKeychainJob();
    if (m_busy)
        finish(false);
}

void VaultUnlocker::tryKeychain()
{
    m_slow.start();
    m_keychainJob = m_vault.keySlots().openKeychain(this);
    connect(m_keychainJob, &Job::finished, this, [this, job = m_keychainJob.data()] {
        job->deleteLater();
        dropKeychainJob();
        keychainFinished(*job);
    });
}

void VaultUnlocker::dropKeychainJob()
{
    m_slow.stop();
    if (Job *job = std::exchange(m_keychainJob, nullptr); job && !job->isFinished())
        delete job;
    if (std::exchange(m_askingLong, false))
        Q_EMIT askingKeychain(false);
}

void VaultUnlocker::noteKeychain(const std::optional<Problem> &problem)
{
    m_keychainProblem = problem;
    m_keychainWorked = !problem;
    Q_EMIT keychainChanged();
}

void VaultUnlocker::keychainFinished(const Job &job)
{
    noteKeychain(job.problem());
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
    m_dialog = new PassphraseDialog(m_vault, PassphraseDialog::Purpose::Unlock, dialogParent());
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    closeOnLock(m_dialog);
    if (m_keychainProblem && m_vault.keySlots().hasKeychainSlot())
        m_dialog->tellWhy(*m_keychainProblem);
    // destroyed() as well: the parent may go while the dialog is open.
    auto answered = std::make_shared<bool>(false);
    connect(m_dialog, &PassphraseDialog::keychainRequested, this, [this, answered, dialog = m_dialog.data()] {
        *answered = true;
        m_dialog.clear();
        dialog->reject();
        tryKeychain();
    });
    connect(m_dialog, &QDialog::finished, this, [this, answered](int result) {
        m_dialog.clear();
        if (!std::exchange(*answered, true))
            finish(result == QDialog::Accepted);
    });
    connect(m_dialog, &QObject::destroyed, this, [this, answered] {
        if (!std::exchange(*answered, true))
            finish(false);
    });
    m_dialog->open();
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
    closeOnLock(dialog);
    dialog->open();
}

void VaultUnlocker::putBackIntoKeychain()
{
    if (m_keychainJob || m_vault.keyState() != Vault::KeyState::Open)
        return;
    m_slow.start();
    m_keychainJob = m_vault.keySlots().storeInKeychain(this);
    connect(m_keychainJob, &Job::finished, this, [this, job = m_keychainJob.data()] {
        job->deleteLater();
        dropKeychainJob();
        noteKeychain(job->problem());
        if (job->problem())
            Q_EMIT failed(*job->problem());
    });
}

void VaultUnlocker::forgetOpened()
{
    const bool waiting = m_busy && m_keychainJob;
    dropKeychainJob();
    Q_EMIT forgetSecrets();
    if (waiting)
        finish(false);
}

void VaultUnlocker::closeOnLock(QDialog *dialog)
{
    connect(this, &VaultUnlocker::forgetSecrets, dialog, [dialog] {
        if (dialog->isVisible())
            dialog->reject();
    });
}

bool VaultUnlocker::keychainLacksKey() const
{
    return m_keychainProblem
        && (m_keychainProblem->id.startsWith("vault.keychain-entry-missing"_L1)
            || m_keychainProblem->id.startsWith("vault.keychain-wrong-key"_L1));
}

QWidget *VaultUnlocker::dialogParent() const
{
    for (const Waiting &one : m_waiting)
        if (auto *widget = qobject_cast<QWidget *>(one.context.data()))
            return widget->window();
    return nullptr;
}

} // namespace iw
