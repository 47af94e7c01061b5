// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/authorizationurljob.h"

#include "app/base/percentencoding.h"
#include "app/base/redactor.h"

#include <QJsonObject>

namespace iw {

using namespace Qt::StringLiterals;

AuthorizationUrlJob::AuthorizationUrlJob(const ServiceContext &context, const QUrl &api, const PlatformSecrets &secrets,
                                         const ServiceClient::AuthorizationQuestion &question, ServiceClient::Way way,
                                         QObject *parent)
    : ServiceJob(context, api, secrets, parent), m_way(way)
{
    registerSecret(question.apiSecret);
    redactor().add(question.state);
    const QString path = u"/elements/"_s + QString::fromLatin1(percentEncoded(question.connector)) + u"/oauth/url"_s;
    if (way == ServiceClient::Way::Post)
        send({ .verb = "POST", .path = path, .query = {}, .body = requestBody(question) });
    else
        send({ .verb = "GET", .path = path, .query = requestQuery(question), .body = {} });
}

Secret AuthorizationUrlJob::requestBody(const ServiceClient::AuthorizationQuestion &question)
{
    QJsonObject body{ { u"apiKey"_s, question.apiKey },
                      { u"apiSecret"_s, question.apiSecret.reveal() },
                      { u"callbackUrl"_s, question.callbackUrl } };
    if (!question.state.isEmpty())
        body.insert(u"state"_s, question.state);
    return Secret::fromBytes(QJsonDocument(body).toJson(QJsonDocument::Compact));
}

QByteArray AuthorizationUrlJob::requestQuery(const ServiceClient::AuthorizationQuestion &question)
{
    QueryPairs pairs{ { u"apiKey"_s, question.apiKey },
                      { u"apiSecret"_s, question.apiSecret.reveal() },
                      { u"callbackUrl"_s, question.callbackUrl } };
    if (!question.state.isEmpty())
        pairs.append({ u"state"_s, question.state });
    return formEncoded(pairs);
}

void AuthorizationUrlJob::answered(const QJsonDocument &json, const ServiceAnswer &answer)
{
    m_oauthUrl = json.object().value("oauthUrl"_L1).toString().trimmed();
    m_serviceTime = answer.serviceTime;
    if (!m_oauthUrl.isEmpty())
        return succeed();
    Problem trouble = describeAnswer(u"service.not-understood"_s, answer);
    trouble.arguments.insert(u"missing"_s, u"oauthUrl"_s);
    fail(std::move(trouble));
}

void AuthorizationUrlJob::refused(Problem problem, const ServiceAnswer &answer)
{
    if (m_way == ServiceClient::Way::Post && (answer.status == 404 || answer.status == 405 || answer.status == 415))
        problem.id = u"service.no-post"_s;
    fail(std::move(problem));
}

} // namespace iw
