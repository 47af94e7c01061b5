// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commandline/command.h"

namespace iw {

/// `completion bash|zsh|fish`: the script for the shell. `completion words -- WORD…`: what that script asks, one word a
/// line with a tab and its meaning, or ":files" or ":folders".
class CompletionCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    void start() override;

private:
    void print(const QString &script);
    void printWords(const QStringList &typed);
};

/// `manual`: the manual page, for man(1), made of the same table as the help.
class ManualCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    void start() override;
};

} // namespace iw
