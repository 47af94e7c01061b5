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
    Yaml, ///< YAML 1.1 and 1.2, double quotes (7.3.1)
    Dotenv, ///< forms that bash's source and Node's dotenv read alike
    Shell, ///< one word of a POSIX shell (XCU 2.2)
    PowerShell, ///< a string in single quotes (about_Quoting_Rules)
    Csv, ///< RFC 4180, always in quotes; see csvField() in the source for the guard against formulas
    Line, ///< as it is to the end of the line, as docker's and podman's --env-file read it
    Header, ///< as it is within a field of HTTP (RFC 9110, 5.5): visible ASCII and blanks between
};

/// By its name in a format's header: "json", "yaml", "dotenv", "shell", "powershell", "csv", "line", "header".
[[nodiscard]] std::optional<QuotingRule> quotingRule(const QString &name);

/// The value as the rule writes it, quotes included. Nothing where the format cannot carry it: it is
/// refused then, never bent.
[[nodiscard]] std::optional<QByteArray> quoted(QuotingRule rule, QByteArrayView value);

/// An assignment of what is written already to the name (letters, digits, underscores): NAME=…, for JSON and YAML
/// "NAME": ….
[[nodiscard]] QByteArray assignment(QuotingRule rule, const QByteArray &name, const QByteArray &written);

/// A whole assignment of the value. Carries more than
/// quoted() where the rule has to write the same value in two ways for two readers.
[[nodiscard]] std::optional<QByteArray> quotedAssignment(QuotingRule rule, const QByteArray &name,
                                                         QByteArrayView value);

} // namespace iw
