// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commandline/command.h"

namespace iw {

/// `recipe`: what is needed to make the named instances again, without secrets, as a file that `create --recipe` and
/// the window read. Needs no key.
class RecipeCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    void start() override;
};

} // namespace iw
