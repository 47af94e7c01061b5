// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace iw {

/// Percent-encodes everything but the unreserved characters of RFC 3986 section 2.3; unlike QUrlQuery also '+'.
[[nodiscard]] QByteArray percentEncoded(QStringView text);

/// Decodes one application/x-www-form-urlencoded name or value: '+' is a blank, %XX a byte, the whole UTF-8, once
/// (RFC 6749 appendix B). Empty on a broken escape, a NUL, or bytes that are no UTF-8.
[[nodiscard]] std::optional<QString> formDecoded(QByteArrayView encoded);

using QueryPairs = QList<std::pair<QString, QString>>;

/// "a=1&b=2" with every part encoded.
[[nodiscard]] QByteArray formEncoded(const QueryPairs &pairs);

/// The pairs of a query in their order, repeated ones kept; empty where any part does not decode.
[[nodiscard]] std::optional<QueryPairs> formPairs(QByteArrayView query);

} // namespace iw
