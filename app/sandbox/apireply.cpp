// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/apireply.h"

namespace iw {

using namespace Qt::StringLiterals;

HttpReply apiError(int status, const QString &message, const QString &providerMessage)
{
    QJsonObject body{ { u"message"_s, message } };
    if (!providerMessage.isEmpty())
        body.insert(u"providerMessage"_s, providerMessage);
    return HttpReply::json(QJsonDocument(body), status);
}

HttpReply apiUnauthorized()
{
    return apiError(401, u"Invalid Organization or User secret, or invalid Element token provided."_s);
}

} // namespace iw
