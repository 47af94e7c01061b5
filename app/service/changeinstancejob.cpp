// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/changeinstancejob.h"

#include "app/base/percentencoding.h"
#include "app/service/remoteinstancereader.h"

#include <QJsonObject>

namespace iw {

using namespace Qt::StringLiterals;

ChangeInstanceJob::ChangeInstanceJob(const ServiceContext &context, const QUrl &api, const PlatformSecrets &secrets,
                                     QString id, QObject *parent)
    : ServiceJob(context, api, secrets, parent), m_id(std::move(id))
{
    concern(m_id);
}

QString ChangeInstanceJob::instancePath() const { return u"/instances/"_s + QString::fromLatin1(percentEncoded(m_id)); }

void ChangeInstanceJob::answered(const QJsonDocument &json, const ServiceAnswer &answer)
{
    if (json.isEmpty())
        return succeed();
    auto instance = remoteInstance(json.object());
    if (!instance || instance->id != m_id) {
        m_mayHaveHappened = true;
        Problem trouble = describeAnswer(u"service.not-understood"_s, answer);
        trouble.arguments.insert(u"missing"_s, u"id"_s);
        return fail(std::move(trouble));
    }
    registerSecret(instance->token);
    m_instance = std::move(*instance);
    succeed();
}

void ChangeInstanceJob::refused(Problem problem, const ServiceAnswer &answer)
{
    m_mayHaveHappened = mayBeCarriedOut(answer);
    fail(std::move(problem));
}

} // namespace iw
