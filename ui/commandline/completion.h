// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace iw {

struct CommandContext;
struct CommandEntry;

/// What may stand next on a command line.
struct Completion
{
    enum class Kind { Words, Files, Folders };
    struct Word
    {
        QString text;
        QString description; ///< one line; may be empty
    };
    Kind kind = Kind::Words;
    QList<Word> words; ///< for Words: those that begin as the last typed one does
};

/// Completes the last of the typed words, which follow the program's name; the last one is empty where a new one is
/// begun. Goes by the table that parsing and help go by, and by what is saved: ids, accounts, tags. Makes no vault and
/// needs no key.
[[nodiscard]] Completion completed(const QList<CommandEntry> &table, const QStringList &typed,
                                   const CommandContext &context);

/// The script that lets bash, zsh or fish ask for completions; empty for any other name.
[[nodiscard]] QString completionScript(const QString &shell);

} // namespace iw
