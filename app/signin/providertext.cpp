// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signin/providertext.h"

#include <algorithm>

namespace iw {

namespace {

bool isUnprintable(QChar c)
{
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format: // zero-width and direction-changing characters
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

} // namespace

QString plainForeignText(QStringView text, qsizetype limit)
{
    // Look no further than could be shown: the text may be megabytes long.
    QString result;
    for (const QChar c : text.first(std::min(text.size(), limit * 4))) {
        if (result.size() > limit)
            break;
        if (!isUnprintable(c))
            result += c;
        else if (!result.isEmpty() && !result.endsWith(u' '))
            result += u' ';
    }
    if (result.size() > limit) {
        result.truncate(limit);
        if (result.back().isHighSurrogate())
            result.chop(1);
        return result.trimmed() + u'…';
    }
    return result.trimmed();
}

bool hasUnprintable(QStringView text) { return std::any_of(text.begin(), text.end(), isUnprintable); }

} // namespace iw
