// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/problem.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <optional>
#include <vector>

class QDialog;

namespace iw {

class Job;
class PassphraseDialog;
class Vault;

/// Makes the vault able to seal and open secrets at the moment somebody needs one, never earlier: touching the keychain
/// costs time and may make the system ask. Also tells everybody who holds an opened secret when to let it go. One for
/// window and wizard; uses the vault, does not own it.
///
///     ensureUnlocked() ──▶ open already? ─────────────────────────────────────────────▶ then
///          │ keychain slot, or no key yet ──▶ keychain ── ok ─────────────────────────▶ then
///          │                                     └─ failed ──▶ passphrase slot? ──▶ dialog ─▶ then
///          │                                                       └─ none, and no key yet: session only ─▶ then
///          └ passphrase slot only ──▶ dialog ── cancelled ──▶ otherwise, refused()
///
/// Emits refused() with the reason once per attempt that failed, or without one where the person cancelled; afterwards
/// the next ensureUnlocked() tries anew. Emits askingKeychain() when the keychain takes longer than a second, as its
/// own prompt may stand behind another window, and again when it has answered. (QtKeychain looks for KWallet by calls
/// that may hold the window up for half a second; all else goes on meanwhile.)
class VaultUnlocker final : public QObject
{
    Q_OBJECT
public:
    explicit VaultUnlocker(Vault &vault, QObject *parent = nullptr);

    using Then = std::function<void()>;
    using Otherwise = std::function<void()>;
    /// Calls one of the two, at once where the vault is open, and none where the context is gone by then. A context
    /// that is a widget becomes the dialog's parent.
    void ensureUnlocked(QObject *context, Then then, Otherwise otherwise = {});
    /// The same by passphrase, without asking the keychain; what is asked of it at the moment is dropped.
    void unlockByPassphrase(QObject *context);
    /// Drops what is asked of the keychain: everybody waiting is refused.
    void giveUp();

    /// Asks for a new passphrase, then makes or changes that slot.
    void changePassphrase(QWidget *parent);
    /// After the keychain was found without the key: puts it there anew. Needs an open vault; failed() tells a failure.
    void putBackIntoKeychain();

    /// Has every opened secret let go: drops what is under way and emits forgetSecrets().
    void forgetOpened();
    /// Closes the dialog, refusing, when secrets are to be let go: for every dialog that holds one or may be given one.
    void closeOnLock(QDialog *dialog);

    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] bool isAskingKeychain() const { return m_askingLong; }
    /// Why the keychain was of no use; empty where it was not tried or worked.
    [[nodiscard]] const std::optional<Problem> &keychainProblem() const { return m_keychainProblem; }
    /// True where the keychain answered and had no key of this vault: putBackIntoKeychain() heals that.
    [[nodiscard]] bool keychainLacksKey() const;
    /// True once the keychain gave the key, or took it, in this run.
    [[nodiscard]] bool keychainWorked() const { return m_keychainWorked; }
    /// For whoever had the keychain asked by a job of his own: its outcome.
    void noteKeychain(const std::optional<Problem> &problem);

Q_SIGNALS:
    void refused(const std::optional<iw::Problem> &problem);
    /// putBackIntoKeychain() did not succeed.
    void failed(const iw::Problem &problem);
    void askingKeychain(bool asking);
    /// What is known of the keychain changed: keychainProblem(), keychainWorked().
    void keychainChanged();
    /// The vault was locked, or a lock is waiting for work to end: whoever shows, copied or holds an opened secret, or
    /// was given one to type, lets it go before this returns.
    void forgetSecrets();

private:
    struct Waiting
    {
        QPointer<QObject> context;
        Then then;
        Otherwise otherwise;
    };
    void tryKeychain();
    void keychainFinished(const Job &job);
    void dropKeychainJob();
    void askPassphrase();
    void finish(bool unlocked, const std::optional<Problem> &problem = {});
    [[nodiscard]] QWidget *dialogParent() const;

    Vault &m_vault;
    std::vector<Waiting> m_waiting;
    std::optional<Problem> m_keychainProblem;
    QPointer<Job> m_keychainJob;
    QPointer<PassphraseDialog> m_dialog;
    QTimer m_slow;
    bool m_keychainWorked = false;
    bool m_askingLong = false;
    bool m_couldSeal;
    bool m_busy = false;
};

} // namespace iw
