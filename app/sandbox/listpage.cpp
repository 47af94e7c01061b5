// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/listpage.h"

#include "app/sandbox/apireply.h"
#include "app/sandbox/switches.h"

#include <algorithm>

namespace iw {

using namespace Qt::StringLiterals;

HttpReply listPage(const HttpRequest &request, const QJsonArray &all, const Switches &switches,
                   const QString &emptyText)
{
    if (all.isEmpty() && !switches.isOn(Switch::EmptyListOk))
        return apiError(404, emptyText);
    const int most = std::max(1, switches.number(Switch::PageSize));
    int size = most;
    int page = 1;
    bool isCut = false;
    if (const QString wanted = request.queryValue(u"pageSize"); !wanted.isEmpty()) {
        const int asked = wanted.toInt();
        if (asked <= 0)
            return apiError(400, u"Invalid pageSize"_s);
        isCut = asked > most;
        size = std::min(asked, most);
    }
    if (const QString token = request.queryValue(u"nextPage"); !token.isEmpty()) {
        const QJsonObject next = QJsonDocument::fromJson(QByteArray::fromBase64(token.toLatin1())).object();
        page = next[u"page"_s].toInt();
        size = next[u"pageSize"_s].toInt();
        if (page < 1 || size < 1)
            return apiError(400, u"Invalid nextPage token"_s);
    }
    QJsonArray shown;
    const qsizetype start = qsizetype(page - 1) * size;
    for (qsizetype i = start; i < std::min(all.size(), start + size); ++i)
        shown.append(all[i]);
    HttpReply reply = apiJson(shown);
    reply.headers.append({ "Elements-Returned-Count", QByteArray::number(shown.size()) });
    reply.headers.append({ "Elements-Total-Count", QByteArray::number(all.size()) });
    if (isCut)
        reply.headers.append({ "Elements-Error", "The page size was cut to " + QByteArray::number(most) });
    if (start + size < all.size()) {
        const QJsonObject next{ { u"pageSize"_s, size }, { u"page"_s, page + 1 } };
        reply.headers.append(
            { "Elements-Next-Page-Token", QJsonDocument(next).toJson(QJsonDocument::Compact).toBase64() });
    }
    return reply;
}

} // namespace iw
