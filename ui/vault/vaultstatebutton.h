// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace iw {

class Vault;
class VaultActions;
class VaultLock;

/// The vault's state at a glance, for the status bar: a drawing and a word (Locked, Unlocked, Kept until closed). A
/// click locks, unlocks, or asks for the passphrase that is missing. Hidden while there is no key yet.
class VaultStateButton final : public QToolButton
{
    Q_OBJECT
public:
    VaultStateButton(const Vault &vault, const VaultLock &lock, VaultActions &actions, QWidget *parent = nullptr);

private:
    void follow();

    const Vault &m_vault;
    const VaultLock &m_lock;
    VaultActions &m_actions;
};

} // namespace iw
