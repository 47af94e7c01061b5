// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/problems/problemtemplate.h"

#include <QRegularExpression>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression &placeholder()
{
    static const QRegularExpression expression(u"\\{([A-Za-z][A-Za-z0-9_-]*)\\}"_s);
    return expression;
}

bool closesPair(QChar open, QChar close)
{
    return (open == u'“' && close == u'”') || (open == u'„' && close == u'“') || (open == u'"' && close == u'"')
        || (open == u'\'' && close == u'\'') || (open == u'(' && close == u')') || (open == u'«' && close == u'»');
}

/// Takes away what stood around an argument that is missing. Returns where the text goes on.
qsizetype closeGap(QString &result, const QString &text, qsizetype position)
{
    if (!result.isEmpty() && position < text.size() && closesPair(result.back(), text.at(position))) {
        result.chop(1);
        ++position;
    }
    const bool atEdge =
        position >= text.size() || text.at(position).isSpace() || u".,;:!?)"_s.contains(text.at(position));
    if (atEdge && !result.isEmpty() && result.back().isSpace())
        result.chop(1);
    else if (result.isEmpty() && position < text.size() && text.at(position).isSpace())
        ++position;
    return position;
}

QString withArguments(const QString &text, const QMap<QString, QString> &arguments)
{
    QString result;
    qsizetype position = 0;
    for (auto match = placeholder().match(text); match.hasMatch(); match = placeholder().match(text, position)) {
        result += QStringView(text).sliced(position, match.capturedStart() - position);
        position = match.capturedEnd();
        const QString value = arguments.value(match.captured(1));
        if (value.isEmpty())
            position = closeGap(result, text, position);
        else
            result += value;
    }
    result += QStringView(text).sliced(position);
    return result;
}

bool knowsAll(const QString &text, const QMap<QString, QString> &arguments)
{
    auto matches = placeholder().globalMatch(text);
    while (matches.hasNext()) {
        if (arguments.value(matches.next().captured(1)).isEmpty())
            return false;
    }
    return true;
}

/// What others say is quoted after a colon at a group's end, and seldom ends as a sentence does.
bool lacksFullStop(const QString &group, QStringView rest, const QMap<QString, QString> &arguments)
{
    static const QRegularExpression quotation(u": \\{([A-Za-z][A-Za-z0-9_-]*)\\}$"_s);
    const auto match = quotation.match(group);
    if (!match.hasMatch() || rest.startsWith(u'.'))
        return false;
    const QString said = arguments.value(match.captured(1)).trimmed();
    return !said.isEmpty() && !u".!?…"_s.contains(said.back());
}

} // namespace

QString templatePattern(const QString &text)
{
    QString pattern;
    qsizetype position = 0;
    const auto literal = [&](qsizetype end) {
        QString part = QRegularExpression::escape(text.sliced(position, end - position));
        // What is left out with its argument, as escape() leaves its brackets.
        pattern += part.replace(u"\\["_s, u"(?:"_s).replace(u"\\]"_s, u")?"_s);
    };
    for (auto matches = placeholder().globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        literal(match.capturedStart());
        pattern += u".{1,200}?"_s;
        position = match.capturedEnd();
    }
    literal(text.size());
    return pattern;
}

QString filledTemplate(const QString &text, const QMap<QString, QString> &arguments)
{
    // Decided on the row's text, before any argument is in it.
    static const QRegularExpression optional(u"\\[([^\\[\\]]*\\{[^\\[\\]]*)\\]"_s);
    QString kept;
    qsizetype position = 0;
    auto matches = optional.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        kept += QStringView(text).sliced(position, match.capturedStart() - position);
        position = match.capturedEnd();
        if (!knowsAll(match.captured(1), arguments))
            continue;
        kept += match.captured(1);
        if (lacksFullStop(match.captured(1), QStringView(text).sliced(position), arguments))
            kept += u'.';
    }
    kept += QStringView(text).sliced(position);
    return withArguments(kept, arguments).trimmed();
}

} // namespace iw
