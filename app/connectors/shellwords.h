// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace iw {

/// Splits a command line as a POSIX shell would (2.2 Quoting), and bash's $'…': single and double quotes, backslashes,
/// line continuations. Nothing is expanded or run. A quote that is never closed ends with the text. Linear in its size.
[[nodiscard]] QStringList shellWords(QStringView text);

/// Reads the one word that starts at the offset and moves the offset behind it.
[[nodiscard]] QString shellWord(QStringView text, qsizetype &offset);

/// What a shell would do to a word beyond taking its quotes off.
struct ShellTrouble
{
    enum Kind { Expansion, Unclosed } kind;
    qsizetype at;
};

/// Reads the one word that starts at the offset as part of a script: it ends at an operator, too. The trouble, where
/// there is some, is the first of the word: what a shell would replace, and an escape of $'…' that is not read here.
[[nodiscard]] QString scriptWord(QStringView text, qsizetype &offset, std::optional<ShellTrouble> &trouble);

} // namespace iw
