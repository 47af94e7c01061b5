// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commandline/command.h"

namespace iw {

/// `list`: the saved instances, one a line, and before them the sign-ins that wait for a customer; with --unfinished
/// the creations whose outcome is not known. Needs no key.
class ListCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    void start() override;

private:
    void listUnfinished();
};

} // namespace iw
