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

/// Where in the decoded text, its line ends as they are, a bare value is followed by a comment for dotenv, and where
/// docker's reader of --env-file would take that for a part of the value.
[[nodiscard]] std::optional<qsizetype> unclearComment(const QByteArray &text);

} // namespace iw
