// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/reauthenticateinstancejob.h"

#include "app/base/percentencoding.h"
#include "app/service/remoteinstancereader.h"

#include <QJsonObject>

namespace iw {

using namespace Qt::StringLiterals;

ReauthenticateInstanceJob::ReauthenticateInstanceJob(const ServiceContext &context, const QUrl &api,
                                                     const PlatformSecrets &secrets, const QString &id,
                                                     const Secret &code, QObject *parent)
    : OneCodeJob(context, api, secrets, {}, parent), m_id(id)
{
    registerSecret(code);
    const QJsonObject body{ { u"providerData"_s, QJsonObject{ { u"code"_s, code.reveal() } } } };
    send({ .verb = "PATCH",
           .path = path(),
           .query = {},
           .body = Secret::fromBytes(QJsonDocument(body).toJson(QJsonDocument::Compact)) });
}

ReauthenticateInstanceJob::ReauthenticateInstanceJob(const ServiceContext &context, const QUrl &api,
                                                     const PlatformSecrets &secrets, const QString &id,
                                                     const ServiceClient::NewInstance &instance, QObject *parent)
    : OneCodeJob(context, api, secrets, instance.name, parent), m_id(id)
{
    registerSecrets(instance);
    send({ .verb = "PUT", .path = path(), .query = {}, .body = requestBody(instance) });
}

QString ReauthenticateInstanceJob::path() const { return u"/instances/"_s + QString::fromLatin1(percentEncoded(m_id)); }

void ReauthenticateInstanceJob::answered(const QJsonDocument &json, const ServiceAnswer &answer)
{
    auto instance = remoteInstance(json.object());
    if (instance && instance->id == m_id)
        return take(std::move(*instance));
    Problem reason = describeAnswer(u"service.not-understood"_s, answer);
    reason.arguments.insert(u"missing"_s, u"id"_s);
    failUnknown(reason);
}

void ReauthenticateInstanceJob::refused(Problem problem, const ServiceAnswer &answer)
{
    m_isGone = saysNothingIsThere(problem, answer);
    OneCodeJob::refused(std::move(problem), answer);
}

} // namespace iw
