// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace iw {

/// Splits a command line as a POSIX shell would (2.2 Quoting), and bash's $'…': single and double quotes, backslashes,
/// line continuations. Nothing is expanded or run. A quote that is never closed ends with the text. Linear in its size.
[[nodiscard]] QStringList shellWords(QStringView text);

/// Reads the one word that starts at the offset and moves the offset behind it.
[[nodiscard]] QString shellWord(QStringView text, qsizetype &offset);

} // namespace iw
