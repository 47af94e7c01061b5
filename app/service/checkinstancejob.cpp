// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/checkinstancejob.h"

#include "app/base/percentencoding.h"
#include "app/service/remoteinstancereader.h"

#include <QJsonObject>

namespace iw {

using namespace Qt::StringLiterals;

CheckInstanceJob::CheckInstanceJob(const ServiceContext &context, const QUrl &api, const PlatformSecrets &secrets,
                                   const QString &id, const Secret &token, QObject *parent)
    : ServiceJob(context, api, secrets, parent), m_id(id), m_token(token.clone())
{
    concern(id);
    send(
        { .verb = "GET", .path = u"/instances/"_s + QString::fromLatin1(percentEncoded(id)), .query = {}, .body = {} });
}

void CheckInstanceJob::answered(const QJsonDocument &json, const ServiceAnswer &answer)
{
    if (m_instance)
        return succeed(); // what a ping says beside its status is promised nowhere
    auto instance = remoteInstance(json.object());
    if (!instance || instance->id != m_id) {
        Problem trouble = describeAnswer(u"service.not-understood"_s, answer);
        trouble.arguments.insert(u"missing"_s, u"id"_s);
        return fail(std::move(trouble));
    }
    registerSecret(instance->token);
    m_instance = std::move(*instance);
    // The token that is saved is the one that other programs were given: it is the one to try.
    if (m_token.isEmpty())
        m_token = m_instance->token.clone();
    if (m_instance->disabled || m_token.isEmpty())
        return succeed();
    ping();
}

void CheckInstanceJob::ping()
{
    addElementToken(m_token);
    const QString hub = QString::fromLatin1(percentEncoded(m_instance->hub));
    send({ .verb = "GET",
           .path = hub.isEmpty() ? u"/ping"_s : u"/hubs/"_s + hub + u"/ping"_s,
           .query = {},
           .body = {},
           .mayAnswerEmpty = true });
}

void CheckInstanceJob::refused(Problem problem, const ServiceAnswer &answer)
{
    if (!m_instance) {
        m_isGone = saysNothingIsThere(problem, answer);
        return fail(std::move(problem));
    }
    const bool isWhole = answer.error == QNetworkReply::NoError && answer.stop == ServiceAnswer::Stop::None;
    if (isWhole && answer.status >= 200 && answer.status < 300 && problem.id != "service.not-json"_L1)
        return succeed(); // a word that is no JSON
    const bool hasNoPing = answer.status == 404 || answer.status == 405 || answer.status == 501;
    if (hasNoPing && (answer.body.isEmpty() || isServiceError(answer.body)))
        return succeed();
    fail(std::move(problem));
}

} // namespace iw
