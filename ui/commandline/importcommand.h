// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commandline/command.h"

#include "app/accounts/serviceaccount.h"
#include "app/sharing/importreader.h"

namespace iw {

/// `import FILE`: saves the instances of a JSON export, all or none; one line or object per row, without any secret.
class ImportCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    void start() override;

private:
    [[nodiscard]] bool read();
    [[nodiscard]] bool chooseAccount();
    /// Leaves out what is here already, or ends the command because of it.
    [[nodiscard]] bool leaveOutKnown();
    void save();
    void tellMissing();
    void tell(const ImportedInstance &imported, const QString &outcome) const;

    std::vector<ImportedInstance> m_imported;
    std::optional<ServiceAccount> m_account;
};

} // namespace iw
