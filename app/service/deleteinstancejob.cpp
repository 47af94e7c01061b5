// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/deleteinstancejob.h"

namespace iw {

using namespace Qt::StringLiterals;

DeleteInstanceJob::DeleteInstanceJob(const ServiceContext &context, const QUrl &api, const PlatformSecrets &secrets,
                                     const QString &id, QObject *parent)
    : ChangeInstanceJob(context, api, secrets, id, parent)
{
    send({ .verb = "DELETE", .path = instancePath(), .query = {}, .body = {}, .mayAnswerEmpty = true });
}

void DeleteInstanceJob::answered(const QJsonDocument &, const ServiceAnswer &)
{
    succeed(); // whatever it says of what is no more
}

void DeleteInstanceJob::refused(Problem problem, const ServiceAnswer &answer)
{
    if (saysNothingIsThere(problem, answer))
        return succeed();
    ChangeInstanceJob::refused(std::move(problem), answer);
}

} // namespace iw
