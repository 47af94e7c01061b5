// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/updateinstancejob.h"

#include <QJsonArray>
#include <QJsonObject>

namespace iw {

using namespace Qt::StringLiterals;

UpdateInstanceJob::UpdateInstanceJob(const ServiceContext &context, const QUrl &api, const PlatformSecrets &secrets,
                                     const QString &id, const ServiceClient::InstanceChange &change, QObject *parent)
    : ChangeInstanceJob(context, api, secrets, id, parent)
{
    QJsonObject body;
    if (change.name)
        body.insert(u"name"_s, *change.name);
    if (change.tags)
        body.insert(u"tags"_s, QJsonArray::fromStringList(*change.tags));
    send({ .verb = "PATCH",
           .path = instancePath(),
           .query = {},
           .body = Secret::fromBytes(QJsonDocument(body).toJson(QJsonDocument::Compact)) });
}

} // namespace iw
