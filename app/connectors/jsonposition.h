// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <optional>

namespace iw {

/// A place in a text as an editor shows it; both count from 1, columns in characters.
struct TextPosition
{
    int line = 1;
    int column = 1;
};

[[nodiscard]] TextPosition textPosition(QByteArrayView text, qsizetype offset);

/// Where the value of that path (object keys and array indexes) begins in valid JSON, so that a mistake in its meaning
/// can be told as exactly as one in its syntax. A path that does not exist gives the innermost container that does.
[[nodiscard]] TextPosition jsonPosition(QByteArrayView json, const QStringList &path);

/// Where in valid JSON a key stands a second time in its object: QJsonDocument would keep the later one unsaid, and
/// whoever reads the file might see the other.
[[nodiscard]] std::optional<qsizetype> repeatedKey(QByteArrayView json);

} // namespace iw
