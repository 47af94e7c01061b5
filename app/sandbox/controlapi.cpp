// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/controlapi.h"

#include "app/sandbox/apireply.h"
#include "app/sandbox/sandboxserver.h"

namespace iw {

using namespace Qt::StringLiterals;

HttpReply ControlApi::handle(const HttpRequest &request)
{
    const QByteArray host = request.header("Host");
    const QByteArray name = host.first(host.contains(':') ? host.lastIndexOf(':') : host.size());
    if (name != "127.0.0.1" && name != "localhost")
        return apiError(403, u"Only this computer may ask"_s);
    const QStringList path = request.segments();
    if (path.size() != 2 || path[0] != u"control"_s)
        return apiError(404, u"No such control address"_s);
    if (path[1] == u"state"_s && request.method == "GET")
        return apiJson(m_server.state());
    if (request.method != "POST" || (path[1] != u"switches"_s && path[1] != u"reset"_s))
        return apiError(404, u"No such control address"_s);
    if (!request.header("Content-Type").startsWith("application/json"))
        return apiError(415, u"Content-Type: application/json is wanted"_s);
    QJsonParseError error;
    const QJsonObject body = QJsonDocument::fromJson(request.body, &error).object();
    if (error.error != QJsonParseError::NoError && !request.body.isEmpty())
        return apiError(400, error.errorString());
    if (path[1] == u"reset"_s) {
        m_server.reset(body[u"instances"_s].toBool());
    } else if (const QString problem = m_server.switches().set(body); !problem.isEmpty()) {
        return apiError(400, problem);
    }
    return apiJson(m_server.switches().toJson());
}

} // namespace iw
