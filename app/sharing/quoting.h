// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace iw {

/// How a format writes a value so that its reader gets back exactly that value. The rules are code; the formats that
/// use them are data.
enum class QuotingRule {
    Json, ///< RFC 8259, quotes included; everything beyond ASCII as it is
    Dotenv, ///< forms that bash's source and Node's dotenv read alike
    Shell, ///< one word of a POSIX shell (XCU 2.2)
};

/// By its name in a format's header: "json", "dotenv", "shell".
[[nodiscard]] std::optional<QuotingRule> quotingRule(const QString &name);

/// The value as the rule writes it, quotes included, never empty. Nothing where the format cannot carry it: it is
/// refused then, never bent.
[[nodiscard]] std::optional<QByteArray> quoted(QuotingRule rule, QByteArrayView value);

/// A whole assignment of the name (letters, digits, underscores): NAME=…, for JSON "NAME": …. Carries more than
/// quoted() where the rule has to write the same value in two ways for two readers.
[[nodiscard]] std::optional<QByteArray> quotedAssignment(QuotingRule rule, const QByteArray &name,
                                                         QByteArrayView value);

} // namespace iw
