// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sharing/dotenvreader.h"

#include <QRegularExpression>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

/// LINE of dotenv's lib/main.js, with what JavaScript means by \s, ^, $ and the dot spelled out:
/// (?:^|^)\s*(?:export\s+)?([\w.-]+)(?:\s*=\s*?|:\s+?)
///     (\s*'(?:\\'|[^'])*'|\s*"(?:\\"|[^"])*"|\s*`(?:\\`|[^`])*`|[^#\r\n]+)?\s*(?:#.*)?(?:$|$)
const QRegularExpression &line()
{
    static const QRegularExpression expression = [] {
        QString pattern = uR"(^S*(?:exportS+)?([A-Za-z0-9_.-]+)(?:S*=S*?|:S+?))"
                          R"((S*'(?:\\'|[^'])*'|S*"(?:\\"|[^"])*"|S*`(?:\\`|[^`])*`|[^#\r\n]+)?S*(?:#D*)?$)"_s;
        pattern.replace(
            u'S', uR"([\t-\r \x{A0}\x{1680}\x{2000}-\x{200A}\x{2028}\x{2029}\x{202F}\x{205F}\x{3000}\x{FEFF}])"_s);
        pattern.replace(u'^', u"\u0001"_s); // spelled out below; the carets inside classes come back
        pattern.replace(u"[\u0001"_s, u"[^"_s);
        pattern.replace(u"\u0001"_s, uR"((?:\A|(?<=[\n\r\x{2028}\x{2029}])))"_s);
        pattern.replace(u'$', uR"((?:\z|(?=[\n\r\x{2028}\x{2029}])))"_s);
        pattern.replace(u"#D*"_s, uR"(#[^\n\r\x{2028}\x{2029}]*)"_s);
        return QRegularExpression(pattern);
    }();
    return expression;
}

bool isSpace(QChar c) { return c.isSpace() || c == u'\ufeff'; }

QString trimmed(const QString &text)
{
    qsizetype first = 0;
    qsizetype last = text.size();
    while (first < last && isSpace(text[first]))
        ++first;
    while (last > first && isSpace(text[last - 1]))
        --last;
    return text.mid(first, last - first);
}

/// value.replace(/^(['"`])([\s\S]*)\1$/mg, '$2')
QString withoutQuotes(QString value)
{
    static const QRegularExpression quotes(
        uR"((?:\A|(?<=[\n\r\x{2028}\x{2029}]))(['"`])([\s\S]*)\1(?:\z|(?=[\n\r\x{2028}\x{2029}])))"_s);
    return value.replace(quotes, u"\\2"_s);
}

} // namespace

DotenvPairs readDotenv(const QByteArray &text)
{
    QString lines = QString::fromUtf8(text);
    lines.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    DotenvPairs pairs;
    QRegularExpressionMatchIterator matches = line().globalMatch(lines);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        QString value = trimmed(match.captured(2));
        const bool expands = value.startsWith(u'"');
        value = withoutQuotes(value);
        if (expands)
            value.replace(u"\\n"_s, u"\n"_s).replace(u"\\r"_s, u"\r"_s);
        pairs.append({ match.captured(1), value });
    }
    return pairs;
}

std::optional<DotenvTrouble> dotenvTrouble(const QByteArray &text)
{
    const QString lines = QString::fromUtf8(text);
    QRegularExpressionMatchIterator matches = line().globalMatch(lines);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString value = trimmed(match.captured(2));
        if (value.isEmpty())
            continue;
        if (u"'\"`"_s.contains(value.front())) {
            if (value.size() < 2 || value.back() != value.front())
                return DotenvTrouble{ DotenvTrouble::Unclosed, match.capturedStart(2) };
        } else if (value.contains("$("_L1) || value.contains(u'`')) {
            return DotenvTrouble{ DotenvTrouble::Expansion, match.capturedStart(2) };
        } else if (match.capturedEnd() > match.capturedEnd(2) && lines.at(match.capturedEnd(2)) == u'#') {
            return DotenvTrouble{ DotenvTrouble::Comment, match.capturedEnd(2) };
        }
    }
    return {};
}

} // namespace iw
