// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signin/providertext.h"

#include <algorithm>

namespace iw {

namespace {

bool isUnprintable(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // zero-width and direction-changing characters
    case QChar::Other_Surrogate: // half a character: it would silently become another one on its way
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

/// The character that begins at the text's start, of one or two units; never of none.
std::pair<char32_t, qsizetype> firstCharacter(QStringView text)
{
    if (text.size() > 1 && text[0].isHighSurrogate() && text[1].isLowSurrogate())
        return { QChar::surrogateToUcs4(text[0], text[1]), 2 };
    return { text[0].unicode(), 1 };
}

} // namespace

QString plainForeignText(QStringView text, qsizetype limit)
{
    // Look no further than could be shown: the text may be megabytes long.
    QString result;
    for (QStringView rest = text.first(std::min(text.size(), limit * 4)); !rest.isEmpty() && result.size() <= limit;) {
        const auto [character, units] = firstCharacter(rest);
        if (!isUnprintable(character))
            result += rest.first(units);
        else if (!result.isEmpty() && !result.endsWith(u' '))
            result += u' ';
        rest = rest.sliced(units);
    }
    if (result.size() > limit) {
        result.truncate(limit);
        if (result.back().isHighSurrogate())
            result.chop(1);
        return result.trimmed() + u'…';
    }
    return result.trimmed();
}

bool steersTerminal(QChar c)
{
    static constexpr QStringView turning = u"\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";
    return c.category() == QChar::Other_Control || turning.contains(c);
}

QString withoutControls(QString text)
{
    for (QChar &c : text) {
        if (steersTerminal(c) && c != u'\t' && c != u'\n')
            c = QChar::ReplacementCharacter;
    }
    return text;
}

bool hasUnprintable(QStringView text)
{
    while (!text.isEmpty()) {
        const auto [character, units] = firstCharacter(text);
        if (isUnprintable(character))
            return true;
        text = text.sliced(units);
    }
    return false;
}

} // namespace iw
