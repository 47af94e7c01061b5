// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sharing/quoting.h"

#include "app/sharing/dotenvwriter.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

bool isUtf8(QByteArrayView value)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(value);
    return !decoder.hasError() && text.size() <= value.size();
}

QByteArray jsonString(QByteArrayView value)
{
    QByteArray out;
    out.reserve(value.size() + 2);
    out += '"';
    for (const char c : value) {
        switch (c) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            if (uchar(c) < 0x20 || c == 0x7F)
                out += "\\u00" + QByteArray::number(uchar(c), 16).rightJustified(2, '0');
            else
                out += c;
        }
    }
    out.replace("\xEF\xBB\xBF", "\\ufeff"); // readers drop a byte order mark at the beginning of a text
    return out + '"';
}

/// JSON's string is YAML's too, but for what YAML takes for a line break or does not print.
QByteArray yamlString(QByteArrayView value)
{
    const QByteArray json = jsonString(value);
    QByteArray out;
    out.reserve(json.size());
    for (qsizetype i = 0; i < json.size(); ++i) {
        const QByteArrayView rest = QByteArrayView(json).sliced(i);
        if (rest.size() > 1 && rest[0] == '\xC2' && uchar(rest[1]) < 0xA0) { // C1, among them the next line U+0085
            out += "\\u00" + QByteArray::number(uchar(rest[1]), 16);
            i += 1;
        } else if (rest.startsWith("\xE2\x80\xA8") || rest.startsWith("\xE2\x80\xA9")) {
            out += rest[2] == '\xA8' ? "\\u2028" : "\\u2029";
            i += 2;
        } else if (rest.startsWith("\xEF\xBF\xBE") || rest.startsWith("\xEF\xBF\xBF")) {
            out += rest[2] == '\xBE' ? "\\ufffe" : "\\uffff";
            i += 2;
        } else {
            out += rest[0];
        }
    }
    return out;
}

/// PowerShell takes the typographic single quotes for its own; each is written twice.
QByteArray powerShellString(QByteArrayView value)
{
    QByteArray out = value.toByteArray().replace('\'', "''");
    for (const QByteArray &quote : { "\xE2\x80\x98"_ba, "\xE2\x80\x99"_ba, "\xE2\x80\x9A"_ba, "\xE2\x80\x9B"_ba })
        out.replace(quote, quote + quote);
    return '\'' + out + '\'';
}

/// A spreadsheet runs a field as a formula that begins with one of these, ASCII or full width, or with blanks before
/// it. Such a field gets an apostrophe in front, and so does one that begins with an apostrophe: a reader that takes
/// one apostrophe off wherever there is one in front has exactly the value.
std::optional<QByteArray> csvField(QByteArrayView value)
{
    const QString text = QString::fromUtf8(value);
    // Where a semicolon parts the fields, the quotes are in a field's middle and hold nothing together.
    static const QRegularExpression inside(u"[;\\t\\r\\n][ \\x{A0}\"]*[=+@＝＋－＠-]"_s);
    if (inside.match(text).hasMatch())
        return std::nullopt;
    const auto first = std::find_if_not(text.begin(), text.end(), [](QChar c) { return c == u' ' || c == u'\u00A0'; });
    const bool guarded = text.startsWith(u'\'') || (first != text.end() && u"=+-@\t\r\n＝＋－＠"_s.contains(*first));
    return (guarded ? "\"'" : "\"") + value.toByteArray().replace('"', "\"\"") + '"';
}

/// Docker reads a line with bufio.Scanner, which gives up at 64 KiB, and cuts off a carriage return at its end.
bool fitsLine(QByteArrayView value) { return !value.contains('\n') && !value.contains('\r') && value.size() < 60'000; }

bool fitsHeader(QByteArrayView value)
{
    const auto isBlank = [](char c) { return c == ' ' || c == '\t'; };
    return !value.isEmpty() && !isBlank(value.front()) && !isBlank(value.back())
        && std::all_of(value.begin(), value.end(), [&](char c) { return isBlank(c) || (c > ' ' && c < 0x7F); });
}

} // namespace

std::optional<QuotingRule> quotingRule(const QString &name)
{
    static const QHash<QString, QuotingRule> rules{
        { u"json"_s, QuotingRule::Json },     { u"yaml"_s, QuotingRule::Yaml },
        { u"dotenv"_s, QuotingRule::Dotenv }, { u"shell"_s, QuotingRule::Shell },
        { u"csv"_s, QuotingRule::Csv },       { u"powershell"_s, QuotingRule::PowerShell },
        { u"line"_s, QuotingRule::Line },     { u"header"_s, QuotingRule::Header },
    };
    const auto rule = rules.find(name);
    return rule == rules.end() ? std::nullopt : std::optional(*rule);
}

std::optional<QByteArray> quoted(QuotingRule rule, QByteArrayView value)
{
    if (!isUtf8(value))
        return std::nullopt;
    if (rule == QuotingRule::Json)
        return jsonString(value);
    if (rule == QuotingRule::Yaml)
        return yamlString(value);
    if (value.contains('\0')) // no environment, line or table holds one
        return std::nullopt;
    switch (rule) {
    case QuotingRule::Shell:
        return shellWordOf(value);
    case QuotingRule::PowerShell:
        return powerShellString(value);
    case QuotingRule::Csv:
        return csvField(value);
    case QuotingRule::Line:
        return fitsLine(value) ? std::optional(value.toByteArray()) : std::nullopt;
    case QuotingRule::Header:
        return fitsHeader(value) ? std::optional(value.toByteArray()) : std::nullopt;
    default:
        return dotenvValue(value);
    }
}

QByteArray assignment(QuotingRule rule, const QByteArray &name, const QByteArray &written)
{
    const bool isMap = rule == QuotingRule::Json || rule == QuotingRule::Yaml;
    return isMap ? jsonString(name) + ": " + written : name + '=' + written;
}

std::optional<QByteArray> quotedAssignment(QuotingRule rule, const QByteArray &name, QByteArrayView value)
{
    const std::optional<QByteArray> plain = quoted(rule, value);
    if (plain)
        return assignment(rule, name, *plain);
    if (rule == QuotingRule::Dotenv && isUtf8(value) && !value.contains('\0'))
        return dotenvTwice(name, value);
    return std::nullopt;
}

} // namespace iw
