// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commandline/vaultcommand.h"

namespace iw {

class NewPassphrase;
struct BackupReading;

/// `vault backup FILE`: the whole vault into one file under a passphrase of its own, read back before it takes its
/// place. Whatever ends it before leaves no half file, and a file that was there as it was.
class VaultBackupCommand final : public VaultCommand
{
    Q_OBJECT
public:
    using VaultCommand::VaultCommand;
    void start() override;

private:
    void askPassphrase();
    void write(const Secret &passphrase);
    void tell(const BackupReading &written);
};

} // namespace iw
