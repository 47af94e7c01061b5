// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/tryaccessjob.h"

#include "app/service/remoteinstancereader.h"

#include <QJsonArray>
#include <QJsonObject>

namespace iw {

using namespace Qt::StringLiterals;

TryAccessJob::TryAccessJob(const ServiceContext &context, const QUrl &api, const PlatformSecrets &secrets,
                           QObject *parent)
    : ServiceJob(context, api, secrets, parent)
{
    send({ .verb = "GET", .path = u"/instances"_s, .query = "pageSize=1", .body = {} });
}

void TryAccessJob::answered(const QJsonDocument &json, const ServiceAnswer &answer)
{
    const QJsonArray page = json.isArray() ? json.array() : QJsonArray{ json.object() };
    for (const QJsonValue &value : page) {
        const auto instance = remoteInstance(value);
        if (!instance) // something else than the service answers there with 200
            return fail(describeAnswer(u"service.not-understood"_s, answer));
        registerSecret(instance->token); // the exchange log shows the page
    }
    succeed();
}

void TryAccessJob::refused(Problem problem, const ServiceAnswer &answer)
{
    if (saysNothingIsThere(problem, answer))
        return succeed();
    fail(std::move(problem));
}

} // namespace iw
