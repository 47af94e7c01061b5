// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/readinstancejob.h"

#include "app/base/percentencoding.h"
#include "app/service/remoteinstancereader.h"

#include <QJsonObject>

namespace iw {

using namespace Qt::StringLiterals;

ReadInstanceJob::ReadInstanceJob(const ServiceContext &context, const QUrl &api, const PlatformSecrets &secrets,
                                 const QString &id, QObject *parent)
    : ServiceJob(context, api, secrets, parent), m_id(id)
{
    concern(id);
    send(
        { .verb = "GET", .path = u"/instances/"_s + QString::fromLatin1(percentEncoded(id)), .query = {}, .body = {} });
}

void ReadInstanceJob::answered(const QJsonDocument &json, const ServiceAnswer &answer)
{
    auto instance = remoteInstance(json.object());
    if (!instance || instance->id != m_id) {
        Problem trouble = describeAnswer(u"service.not-understood"_s, answer);
        trouble.arguments.insert(u"missing"_s, u"id"_s);
        return fail(std::move(trouble));
    }
    m_instance = std::move(*instance);
    registerSecret(m_instance.token);
    succeed();
}

void ReadInstanceJob::refused(Problem problem, const ServiceAnswer &answer)
{
    m_isGone = saysNothingIsThere(problem, answer);
    fail(std::move(problem));
}

} // namespace iw
