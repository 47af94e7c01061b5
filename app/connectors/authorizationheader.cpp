// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connectors/authorizationheader.h"

#include "app/connectors/typedtext.h"

#include <QRegularExpression>

namespace iw {

using namespace Qt::StringLiterals;

std::optional<AuthorizationParts> readAuthorization(const QString &text)
{
    if (text.size() > 4096)
        return std::nullopt;
    static const QRegularExpression name(u"^authorization\\s*[:=]\\s*"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression part(u"^(user|organi[sz]ation|element)\\s+(\\S+)$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    QString value = withoutEdges(withoutQuotes(withoutEdges(text)));
    value.remove(name);
    value = withoutEdges(withoutQuotes(value));
    AuthorizationParts parts;
    for (const QString &piece : value.split(u',')) {
        const QRegularExpressionMatch match = part.match(withoutEdges(piece));
        if (!match.hasMatch())
            return std::nullopt;
        const QChar scheme = match.captured(1).front().toLower();
        QString &target = scheme == u'u' ? parts.user : scheme == u'o' ? parts.organization : parts.element;
        if (!target.isEmpty())
            return std::nullopt;
        target = match.captured(2);
    }
    return parts;
}

} // namespace iw
