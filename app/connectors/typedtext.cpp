// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connectors/typedtext.h"

#include "app/connectors/fieldnames.h"

#include <QRegularExpression>

#include <algorithm>

namespace iw {

using namespace Qt::StringLiterals;

bool isInvisible(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0x00AD || u == 0x034F || u == 0x061C || u == 0x180E || (u >= 0x200B && u <= 0x200F)
        || (u >= 0x202A && u <= 0x202E) || (u >= 0x2060 && u <= 0x206F) || u == 0xFEFF;
}

bool isControl(QChar c)
{
    const char16_t u = c.unicode();
    return (u < 0x20 && !c.isSpace()) || (u >= 0x7F && u < 0xA0 && u != 0x85);
}

QString withoutEdges(const QString &text)
{
    qsizetype first = 0;
    qsizetype last = text.size();
    const auto falls = [](QChar c) { return c.isSpace() || isInvisible(c); };
    while (first < last && falls(text[first]))
        ++first;
    while (last > first && falls(text[last - 1]))
        --last;
    return text.mid(first, last - first);
}

QString withoutBlanks(const QString &text)
{
    QString result;
    result.reserve(text.size());
    std::copy_if(text.begin(), text.end(), std::back_inserter(result),
                 [](QChar c) { return !c.isSpace() && !isInvisible(c) && !isControl(c); });
    return result;
}

QString withoutQuotes(const QString &text)
{
    static constexpr QStringView opening = u"\"'`\u201C\u201D\u201E\u2018\u2019\u201A\u00AB\u00BB";
    static constexpr QStringView closing = u"\"'`\u201C\u201D\u2018\u2019\u00AB\u00BB";
    QString inner = withoutEdges(text);
    if (inner.size() > 2 && (inner.back() == u',' || inner.back() == u';') && closing.contains(inner[inner.size() - 2]))
        inner.chop(1);
    if (inner.size() < 2 || !opening.contains(inner.front()) || !closing.contains(inner.back()))
        return text;
    // Plain quotes must be of one kind; printed ones differ from language to language.
    const bool plain = QStringView(u"\"'`").contains(inner.front()) || QStringView(u"\"'`").contains(inner.back());
    if (plain && (inner.front() != inner.back() || inner.count(inner.front()) > 2))
        return text; // such as "key": "value"
    return inner.mid(1, inner.size() - 2);
}

QString withoutLabel(const QString &text, const ConnectorField &field)
{
    const qsizetype mark =
        std::find_if(text.begin(), text.end(), [](QChar c) { return c == u':' || c == u'='; }) - text.begin();
    if (mark <= 0 || mark >= text.size() || !isNameOf(QStringView(text).first(mark), field.key, field.label))
        return text;
    const QString rest = withoutEdges(text.mid(mark + 1));
    // "secret=" may be a whole value: base64 ends like that.
    return rest.isEmpty() || rest.count(u'=') == rest.size() ? text : rest;
}

QString bareValue(const QString &text, const ConnectorField &field)
{
    QString value = text;
    for (int i = 0; i < 4; ++i) { // label, quotes, and each once more inside the other
        const QString before = value;
        value = withoutLabel(withoutQuotes(withoutEdges(value)), field);
        if (value == before)
            break;
    }
    return withoutBlanks(value);
}

bool isMasked(const QString &text)
{
    return text.size() >= 3 && std::all_of(text.begin(), text.end(), [](QChar c) {
               return c == u'*' || c == u'\u2022' || c == u'\u25CF' || c == u'\u00B7';
           });
}

bool isPlaceholder(const QString &text)
{
    static const QRegularExpression pattern(
        u"^(<[^<>\\s/][^<>]{0,60}>|\\{\\{?[A-Za-z_][\\w .-]{0,60}\\}?\\}|\\$\\{?[A-Z_][A-Z0-9_]*\\}?)$"_s);
    return text.size() <= 70 && pattern.match(text).hasMatch();
}

} // namespace iw
