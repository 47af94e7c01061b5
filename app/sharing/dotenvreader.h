// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace iw {

using DotenvPairs = QList<std::pair<QString, QString>>;

/// Reads a .env file as Node's dotenv 16 to 18 does, by its published expression; where a name comes twice, both are
/// listed and dotenv keeps the later. Used to prove what is written before it is handed out.
[[nodiscard]] DotenvPairs readDotenv(const QByteArray &text);

/// What may not be meant as dotenv reads it.
struct DotenvTrouble
{
    enum Kind {
        Comment, ///< follows a bare value; docker's reader of --env-file takes it for a part of that
        Expansion, ///< a shell would put something else there
        Unclosed, ///< a quote that is never closed: the text is cut off
    } kind;
    qsizetype at; ///< in the decoded text, its line ends as they are
};

/// The first of the text.
[[nodiscard]] std::optional<DotenvTrouble> dotenvTrouble(const QByteArray &text);

} // namespace iw
