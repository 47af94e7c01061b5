// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonValue>
#include <QString>

#include <optional>

namespace iw {

/// The body as JSON, empty where it is none. Whole numbers of more than 15 digits arrive as strings: QJsonValue would
/// keep them as doubles or 64-bit integers, and an id may have any size.
[[nodiscard]] std::optional<QJsonDocument> answerJson(const QByteArray &body);

/// A string, number or boolean as text; a number keeps every digit. Null and missing are an empty text, an object or
/// array is compact JSON.
[[nodiscard]] QString jsonText(const QJsonValue &value);

/// true, "true", "TRUE", 1 and "1" are true, their opposites false; anything else is the fallback.
[[nodiscard]] bool jsonFlag(const QJsonValue &value, bool fallback);

} // namespace iw
