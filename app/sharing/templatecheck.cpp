// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sharing/templatecheck.h"

#include <QDir>
#include <QList>

#include <utility>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

const QList<QByteArray> sectionNames{ "instances", "tags", "configuration", "variables", "practice",         "masked",
                                      "secret",    "last", "final",         "withTags",  "withConfiguration" };
const QList<QByteArray> valueNames{ "id",
                                    "name",
                                    "connector",
                                    "connectorName",
                                    "service",
                                    "serviceUrl",
                                    "instanceUrl",
                                    "account",
                                    "state",
                                    "createdAt",
                                    "apiKey",
                                    "apiSecret",
                                    "callbackUrl",
                                    "token",
                                    "userSecret",
                                    "organizationSecret",
                                    "authorization",
                                    "key",
                                    "value",
                                    "assignment",
                                    "variable",
                                    "entry",
                                    "tagList" };

constexpr qsizetype deepest = 16;

/// What is wrong with one tag's content, as a problem's id; empty where nothing is.
QString wrongInTag(const QByteArray &content, QList<QByteArray> &open)
{
    const char sign = content.isEmpty() ? ' ' : content.front();
    const QByteArray name = QByteArrayView("#^/&>=").contains(sign) ? content.mid(1).trimmed() : content;
    switch (sign) {
    case '!':
        return {};
    case '&':
    case '{':
        return u"sharing.template-unescaped"_s;
    case '=':
        return u"sharing.template-delimiters"_s;
    case '>':
        return u"sharing.template-partial"_s;
    case '/':
        return !open.isEmpty() && open.takeLast() == name ? QString() : u"sharing.template-section"_s;
    case '#':
    case '^':
        // Each in itself would be written as often as its list squared, and so on.
        if (open.size() >= deepest || (sign == '#' && open.contains(name)))
            return u"sharing.template-nested"_s;
        open.append(name);
        return sectionNames.contains(name) || valueNames.contains(name) ? QString() : u"sharing.template-name"_s;
    default:
        return valueNames.contains(name) ? QString() : u"sharing.template-name"_s;
    }
}

} // namespace

bool isExportValue(const QString &name) { return valueNames.contains(name.toUtf8()); }

std::optional<Problem> checkTemplate(const QString &file, QByteArrayView text, int firstLine)
{
    const auto problem = [&](const QString &id, qsizetype offset, const QByteArray &tag) {
        const QByteArrayView before = text.first(offset);
        const QByteArrayView line = before.sliced(before.lastIndexOf('\n') + 1);
        return Problem{ .id = id,
                        .arguments = { { u"file"_s, QDir::toNativeSeparators(file) },
                                       { u"line"_s, QString::number(before.count('\n') + firstLine) },
                                       { u"column"_s, QString::number(QString::fromUtf8(line).size() + 1) },
                                       { u"tag"_s, QString::fromUtf8(tag.left(60)) } } };
    };
    QList<QByteArray> open;
    QList<qsizetype> openedAt;
    for (qsizetype at = text.indexOf("{{"); at >= 0; at = text.indexOf("{{", at)) {
        if (at + 2 < text.size() && text[at + 2] == '{')
            return problem(u"sharing.template-unescaped"_s, at, "{{{");
        const qsizetype end = text.indexOf("}}", at + 2);
        if (end < 0)
            return problem(u"sharing.template-unclosed"_s, at, {});
        const QByteArray content = text.sliced(at + 2, end - at - 2).toByteArray().trimmed();
        const qsizetype depth = open.size();
        if (const QString wrong = wrongInTag(content, open); !wrong.isEmpty())
            return problem(wrong, at, content);
        if (open.size() > depth)
            openedAt.append(at);
        else if (open.size() < depth)
            openedAt.removeLast();
        at = end + 2;
    }
    if (!open.isEmpty())
        return problem(u"sharing.template-section"_s, openedAt.last(), open.last());
    return std::nullopt;
}

} // namespace iw
