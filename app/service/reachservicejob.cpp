// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/reachservicejob.h"

namespace iw {

using namespace Qt::StringLiterals;

ReachServiceJob::ReachServiceJob(const ServiceContext &context, const QUrl &api, QObject *parent)
    : ServiceJob(context, api, {}, parent)
{
    send({ .verb = "GET", .path = u"/elements/keys"_s, .query = {}, .body = {} });
}

void ReachServiceJob::answered(const QJsonDocument &, const ServiceAnswer &) { succeed(); }

void ReachServiceJob::refused(Problem problem, const ServiceAnswer &answer)
{
    if (answer.status >= 400 && answer.status < 500 && answer.status != 407 && isServiceError(answer.body))
        return succeed();
    fail(std::move(problem));
}

} // namespace iw
