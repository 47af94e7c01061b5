// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/serviceauthorization.h"

#include <QStringList>

namespace iw {

using namespace Qt::StringLiterals;

ServiceAuthorization ServiceAuthorization::parse(QByteArrayView header)
{
    ServiceAuthorization parsed;
    for (const QString &part : QString::fromLatin1(header).split(u',')) {
        const QString text = part.trimmed();
        const qsizetype blank = text.indexOf(u' ');
        const QString scheme = text.first(blank < 0 ? text.size() : blank);
        QString *member = scheme == u"User"_s ? &parsed.user
            : scheme == u"Organization"_s     ? &parsed.organization
            : scheme == u"Element"_s          ? &parsed.element
                                              : nullptr;
        if (!member || blank < 0 || !member->isEmpty())
            return {};
        *member = text.sliced(blank + 1).trimmed();
    }
    return parsed;
}

} // namespace iw
