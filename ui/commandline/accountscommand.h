// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commandline/command.h"

namespace iw {

/// `accounts`: the saved accounts, one a line, by the name that --account takes. Needs no key.
class AccountsCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    void start() override;
};

} // namespace iw
