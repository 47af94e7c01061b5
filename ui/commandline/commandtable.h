// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commandline/command.h"

#include <QCommandLineOption>
#include <QList>
#include <QStringList>

#include <memory>

namespace iw {

/// One subcommand as parsing, help and tests see it.
struct CommandEntry
{
    QString name; ///< one word, or a group's and its own: "vault status"
    QString arguments; ///< "ID", "[ID...]": what is optional in brackets, dots where there may be more
    QString summary;
    QList<QCommandLineOption> options;
    std::unique_ptr<Command> (*create)(const CommandContext &, const QCommandLineParser &);
    QStringList required = {}; ///< one of each a|b group must be given
    QStringList exclusive = {}; ///< at most one of each a|b group may be given
};

/// Every subcommand, in the order of the help. A group is what the first words of its entries have in common.
[[nodiscard]] QList<CommandEntry> commandTable();

/// The options that every subcommand takes.
[[nodiscard]] QList<QCommandLineOption> programOptions();

} // namespace iw
