// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/onecodejob.h"

#include "app/service/sensitivetext.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <iterator>

namespace iw {

using namespace Qt::StringLiterals;

OneCodeJob::OneCodeJob(const ServiceContext &context, const QUrl &api, const PlatformSecrets &secrets,
                       const QString &name, QObject *parent)
    : ServiceJob(context, api, secrets, parent), m_name(name)
{
}

void OneCodeJob::registerSecrets(const ServiceClient::NewInstance &instance)
{
    registerSecret(instance.code);
    for (const auto &[key, value] : instance.configuration) {
        if (isSensitiveKey(key))
            registerSecret(value);
    }
}

void OneCodeJob::take(RemoteInstance instance)
{
    m_instance = std::move(instance);
    registerSecret(m_instance.token);
    concern(m_instance.id);
    succeed();
}

Secret OneCodeJob::requestBody(const ServiceClient::NewInstance &instance)
{
    QJsonObject configuration;
    for (const auto &[key, value] : instance.configuration)
        configuration.insert(key, value.reveal());
    const QJsonObject body{ { u"element"_s, QJsonObject{ { u"key"_s, instance.connector } } },
                            { u"providerData"_s, QJsonObject{ { u"code"_s, instance.code.reveal() } } },
                            { u"configuration"_s, configuration },
                            { u"tags"_s, QJsonArray::fromStringList(instance.tags) },
                            { u"name"_s, instance.name } };
    return Secret::fromBytes(QJsonDocument(body).toJson(QJsonDocument::Compact));
}

void OneCodeJob::refused(Problem problem, const ServiceAnswer &answer)
{
    if (!bodyHasLeft()) {
        m_outcome = RequestOutcome::NotSent;
        return fail(std::move(problem));
    }
    const bool whole = answer.stop == ServiceAnswer::Stop::None;
    // A gateway answers for a service that is slow, which goes on; and the service itself may fail after the instance
    // came into being. Both can be looked up, while taking it for a refusal would leave an instance that nobody knows.
    const bool mayHaveBeenMade = answer.status == 408 || answer.status >= 500;
    const bool saysNo = mayHaveBeenMade ? provesThatNothingWasMade(answer) : isServiceError(answer.body);
    if (whole && answer.status >= 400 && (answer.status == 401 || answer.status == 429 || saysNo)) {
        m_outcome = RequestOutcome::Refused;
        return fail(std::move(problem));
    }
    failUnknown(problem);
}

bool OneCodeJob::codeWasSpent() const
{
    static constexpr int atTheDoor[] = { 401, 403, 404, 409, 415, 429 };
    if (m_outcome == RequestOutcome::NotSent)
        return false;
    return m_outcome != RequestOutcome::Refused || !problem()->providerMessage.isEmpty()
        || std::find(std::begin(atTheDoor), std::end(atTheDoor), problem()->status) == std::end(atTheDoor);
}

void OneCodeJob::failUnknown(const Problem &reason)
{
    m_outcome = RequestOutcome::Unknown;
    Problem problem = reason;
    problem.id = u"service.outcome-unknown"_s;
    problem.arguments.insert(u"name"_s, m_name);
    problem.technical += u" ("_s + reason.id + u')';
    fail(std::move(problem));
}

} // namespace iw
