// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commandline/command.h"

namespace iw {

/// `explain TEXT`: what an error that somebody pasted means, the most certain cause first. Without a text, or with "-",
/// it is read from standard input. Nothing of it is printed again but host, status and the error's name.
class ExplainCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    void start() override;

private:
    void readInput();
    void explain(const QString &text);
};

} // namespace iw
