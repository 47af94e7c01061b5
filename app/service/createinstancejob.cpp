// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/createinstancejob.h"

#include "app/service/remoteinstancereader.h"

#include <QJsonObject>

namespace iw {

using namespace Qt::StringLiterals;

CreateInstanceJob::CreateInstanceJob(const ServiceContext &context, const QUrl &api, const PlatformSecrets &secrets,
                                     const ServiceClient::NewInstance &instance, QObject *parent)
    : OneCodeJob(context, api, secrets, instance.name, parent)
{
    registerSecrets(instance);
    send({ .verb = "POST", .path = u"/instances"_s, .query = {}, .body = requestBody(instance) });
}

void CreateInstanceJob::answered(const QJsonDocument &json, const ServiceAnswer &answer)
{
    auto instance = remoteInstance(json.object());
    // Saved without its token it would be of no use: the look-up reads that from the instance itself.
    if (!instance || instance->token.isEmpty()) {
        Problem reason = describeAnswer(u"service.not-understood"_s, answer);
        reason.arguments.insert(u"missing"_s, instance ? u"token"_s : u"id"_s);
        return failUnknown(reason);
    }
    take(std::move(*instance));
}

} // namespace iw
