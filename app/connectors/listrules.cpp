// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connectors/fieldrules.h"
#include "app/connectors/typedtext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace iw {

using namespace Qt::StringLiterals;
using enum Finding::Severity;

namespace {

constexpr int longName = 128;

/// What the service takes out of names and tags.
const QRegularExpression &markup()
{
    static const QRegularExpression pattern(u"<[A-Za-z/!][^<>]*>"_s);
    return pattern;
}

QString withoutMarkup(const QString &text)
{
    QString result = text;
    return result.remove(markup()).simplified();
}

QString withoutControls(const QString &text)
{
    QString result = text;
    for (QChar &c : result) {
        if (isControl(c) || c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph)
            c = u' ';
    }
    return result.simplified();
}

bool hasControls(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return isControl(c) || c == u'\n' || c == u'\r' || c == u'\t' || c.category() == QChar::Separator_Line
            || c.category() == QChar::Separator_Paragraph;
    });
}

/// Without the invisible characters that no script needs; joiners and direction marks belong to names.
QString withoutZeroWidthBlanks(const QString &text)
{
    QString result = text;
    return result.remove(QChar(0x200B)).remove(QChar(0x2060)).remove(QChar(0xFEFF)).remove(QChar(0x00AD));
}

/// What name and tags have in common.
std::optional<Finding> checkText(const ConnectorField &field, const QString &value)
{
    if (isPlaceholder(value))
        return finding(Error, u"field.placeholder"_s, field);
    if (hasControls(value))
        return finding(Error, u"field.control"_s, field, withoutControls(value));
    if (const QString clean = withoutZeroWidthBlanks(value); clean != value)
        return finding(Warning, u"field.invisible"_s, field, clean);
    if (markup().match(value).hasMatch()) {
        const QString clean = withoutMarkup(value);
        return clean.isEmpty() ? finding(Error, u"field.only-markup"_s, field)
                               : finding(Warning, u"field.markup"_s, field, clean);
    }
    return std::nullopt;
}

/// ["a", "b"] as the documents write tags; empty where the text is anything else.
QStringList jsonTags(const QString &value)
{
    QStringList tags;
    if (value.startsWith(u'[') && value.endsWith(u']') && value.size() < 10000) {
        for (const QJsonValue &tag : QJsonDocument::fromJson(value.toUtf8()).array())
            tags.append(tag.toString().trimmed());
    }
    tags.removeAll(QString());
    return tags;
}

} // namespace

QStringList splitTags(const QString &value)
{
    QStringList tags;
    for (const QString &piece : value.split(u',')) {
        const QString tag = withoutEdges(piece);
        if (!tag.isEmpty() && !tags.contains(tag))
            tags.append(tag);
    }
    return tags;
}

std::optional<Finding> checkName(const ConnectorField &field, const QString &value, const FieldValues &)
{
    if (const auto found = checkText(field, value))
        return found;
    if (value.size() > longName) {
        Finding found = finding(Warning, u"field.name-long"_s, field);
        found.problem.arguments.insert(u"limit"_s, QString::number(longName));
        return found;
    }
    return std::nullopt;
}

std::optional<Finding> checkTags(const ConnectorField &field, const QString &value, const FieldValues &)
{
    if (const QStringList tags = jsonTags(value); !tags.isEmpty())
        return finding(Warning, u"field.tags-json"_s, field, tags.join(u", "_s));
    if (const auto found = checkText(field, value))
        return found;
    QStringList pieces;
    for (const QString &piece : value.split(u','))
        pieces.append(withoutEdges(piece));
    while (!pieces.isEmpty() && pieces.last().isEmpty())
        pieces.removeLast(); // the next tag is about to be typed
    const QStringList tags = splitTags(value);
    if (pieces.contains(QString()))
        return finding(Note, u"field.tags-empty"_s, field, tags.join(u", "_s));
    if (pieces.size() != tags.size())
        return finding(Note, u"field.tags-repeated"_s, field, tags.join(u", "_s));
    return std::nullopt;
}

} // namespace iw
