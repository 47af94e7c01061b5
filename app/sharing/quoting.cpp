// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sharing/quoting.h"

#include "app/sharing/dotenvwriter.h"

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

} // namespace

std::optional<QuotingRule> quotingRule(const QString &name)
{
    if (name == u"json"_s)
        return QuotingRule::Json;
    if (name == u"dotenv"_s)
        return QuotingRule::Dotenv;
    if (name == u"shell"_s)
        return QuotingRule::Shell;
    return std::nullopt;
}

std::optional<QByteArray> quoted(QuotingRule rule, QByteArrayView value)
{
    if (!isUtf8(value))
        return std::nullopt;
    if (rule == QuotingRule::Json)
        return jsonString(value);
    if (value.contains('\0')) // no environment holds one
        return std::nullopt;
    return rule == QuotingRule::Shell ? shellWordOf(value) : dotenvValue(value);
}

std::optional<QByteArray> quotedAssignment(QuotingRule rule, const QByteArray &name, QByteArrayView value)
{
    const std::optional<QByteArray> plain = quoted(rule, value);
    if (plain)
        return rule == QuotingRule::Json ? jsonString(name) + ": " + *plain : name + '=' + *plain;
    if (rule == QuotingRule::Dotenv && isUtf8(value) && !value.contains('\0'))
        return dotenvTwice(name, value);
    return std::nullopt;
}

} // namespace iw
