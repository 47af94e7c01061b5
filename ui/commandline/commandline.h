// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace iw {

struct CommandContext;

/// The subcommands of the program, one table for parsing, help and tests.
class CommandLine final
{
    Q_DECLARE_TR_FUNCTIONS(iw::CommandLine)
public:
    /// The subcommand among the arguments, empty where the window is wanted. Options before it are the program's own.
    [[nodiscard]] static QString commandIn(const QStringList &arguments);
    /// Value of a program-wide option such as --data-dir wherever it stands; empty where absent.
    [[nodiscard]] static QString globalOption(const QStringList &arguments, const QString &name);
    /// The text of `instance-wizard --help`.
    [[nodiscard]] static QString help();

    /// Runs the subcommand to its end on the running QCoreApplication's event loop; the exit code is
    /// QCoreApplication's.
    static int run(const QStringList &arguments, const CommandContext &context);
};

} // namespace iw
