// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline/instancejson.h"

#include "app/instances/instance.h"

#include <QJsonArray>

namespace iw {

using namespace Qt::StringLiterals;

QString stateWord(const Instance &instance)
{
    switch (instance.state) {
    case InstanceState::Valid:
        return u"valid"_s;
    case InstanceState::Invalid:
        return u"invalid"_s;
    case InstanceState::Disabled:
        return u"disabled"_s;
    case InstanceState::Sending:
    case InstanceState::Unknown:
        return u"unknown"_s;
    case InstanceState::SecretsLost:
        return u"secrets-lost"_s;
    }
    return {};
}

QJsonObject instanceJson(const Instance &instance)
{
    return { { u"id"_s, instance.id },
             { u"name"_s, instance.name },
             { u"service"_s, instance.serviceName },
             { u"serviceUrl"_s, instance.serviceUrl.toString(QUrl::FullyEncoded) },
             { u"connector"_s, instance.connector },
             { u"account"_s, instance.account },
             { u"tags"_s, QJsonArray::fromStringList(instance.tags) },
             { u"state"_s, stateWord(instance) },
             { u"createdAt"_s, instance.createdAt.toUTC().toString(Qt::ISODate) },
             { u"practice"_s, instance.practice } };
}

} // namespace iw
