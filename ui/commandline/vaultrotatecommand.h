// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commandline/vaultcommand.h"

namespace iw {

/// `vault rotate`: a new data key under everything sealed. The passphrase, where there is one, is needed even if the
/// keychain opens the vault: the new key is put under it.
class VaultRotateCommand final : public VaultCommand
{
    Q_OBJECT
public:
    using VaultCommand::VaultCommand;
    void start() override;

private:
    void askPassphrase();
    void askAgain(const Problem &problem);
    void rotate(Secret passphrase);
    void tell(int resealed, int leftDamaged);

    int m_asked = 0;
};

} // namespace iw
