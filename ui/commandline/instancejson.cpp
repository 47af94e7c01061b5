// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline/instancejson.h"

#include "app/instances/instance.h"

#include <QJsonArray>

namespace iw {

using namespace Qt::StringLiterals;

QJsonObject instanceJson(const Instance &instance)
{
    return { { u"id"_s, instance.id },
             { u"name"_s, instance.name },
             { u"service"_s, instance.serviceName },
             { u"serviceUrl"_s, instance.serviceUrl.toString(QUrl::FullyEncoded) },
             { u"connector"_s, instance.connector },
             { u"account"_s, instance.account },
             { u"tags"_s, QJsonArray::fromStringList(instance.tags) },
             { u"state"_s, stateWord(instance.state) },
             { u"createdAt"_s, instance.createdAt.toUTC().toString(Qt::ISODate) },
             { u"practice"_s, instance.practice } };
}

} // namespace iw
