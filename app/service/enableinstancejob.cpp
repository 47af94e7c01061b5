// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/enableinstancejob.h"

namespace iw {

using namespace Qt::StringLiterals;

EnableInstanceJob::EnableInstanceJob(const ServiceContext &context, const QUrl &api, const PlatformSecrets &secrets,
                                     const QString &id, bool enabled, QObject *parent)
    : ChangeInstanceJob(context, api, secrets, id, parent)
{
    send({ .verb = enabled ? "PUT" : "DELETE",
           .path = instancePath() + u"/enabled"_s,
           .query = {},
           .body = {},
           .mayAnswerEmpty = true });
}

} // namespace iw
