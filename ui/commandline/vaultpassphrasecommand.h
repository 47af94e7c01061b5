// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commandline/vaultcommand.h"

namespace iw {

/// `vault passphrase`: sets or changes the passphrase. With --remove it takes it away, with --keychain and
/// --no-keychain it adds or takes away the other place of the key. Never leaves the key without a place.
class VaultPassphraseCommand final : public VaultCommand
{
    Q_OBJECT
public:
    using VaultCommand::VaultCommand;
    void start() override;

private:
    void set();
    void storeInKeychain();
    void tell(const QString &text);
};

} // namespace iw
