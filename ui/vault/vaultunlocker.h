// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/problem.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>
#include <vector>

namespace iw {

class Job;
class PassphraseDialog;
class Vault;

/// Makes the vault able to seal and open secrets at the moment somebody needs one, never earlier: touching the keychain
/// costs time and may make the system ask. One for window and wizard; uses the vault, does not own it.
///
///     ensureUnlocked() ──▶ open already? ─────────────────────────────────────────────▶ then
///          │ keychain slot, or no key yet ──▶ keychain ── ok ─────────────────────────▶ then
///          │                                     └─ failed ──▶ passphrase slot? ──▶ dialog ─▶ then
///          │                                                       └─ none, and no key yet: session only ─▶ then
///          └ passphrase slot only ──▶ dialog ── cancelled ──▶ otherwise, refused()
///
/// Emits refused() with the reason once per attempt that failed, or without one where the person cancelled; afterwards
/// the next ensureUnlocked() tries anew.
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

    /// Asks for a new passphrase, then makes or changes that slot.
    void changePassphrase(QWidget *parent);

    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// Why the keychain was of no use; empty where it was not tried or worked.
    [[nodiscard]] const std::optional<Problem> &keychainProblem() const { return m_keychainProblem; }

Q_SIGNALS:
    void refused(const std::optional<iw::Problem> &problem);

private:
    struct Waiting
    {
        QPointer<QObject> context;
        Then then;
        Otherwise otherwise;
    };
    void tryKeychain();
    void keychainFinished(const Job &job);
    void askPassphrase();
    void finish(bool unlocked, const std::optional<Problem> &problem = {});
    [[nodiscard]] QWidget *dialogParent() const;

    Vault &m_vault;
    std::vector<Waiting> m_waiting;
    std::optional<Problem> m_keychainProblem;
    bool m_busy = false;
};

} // namespace iw
