// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/serviceclient.h"

#include "app/service/servicejobs.h"

namespace iw {

using namespace Qt::StringLiterals;

Secret PlatformSecrets::authorizationHeader(const Secret *elementToken) const
{
    // One buffer of the right size from the start: one that grows leaves its former selves behind.
    const QByteArrayView parts[] = { "User ",
                                     user.view(),
                                     ", Organization ",
                                     organization.view(),
                                     elementToken ? ", Element " : "",
                                     elementToken ? elementToken->view() : QByteArrayView() };
    qsizetype size = 0;
    for (const QByteArrayView part : parts)
        size += part.size();
    QByteArray header;
    header.reserve(size);
    for (const QByteArrayView part : parts)
        header.append(part);
    return Secret::fromBytes(std::move(header));
}

ServiceClient::ServiceClient(QNetworkAccessManager &network, ExchangeLog &log, Redactor &redactor)
    : m_network(network), m_log(log), m_redactor(redactor)
{
}

ServiceContext ServiceClient::context() const { return { m_network, m_log, m_redactor, m_limits, m_tls }; }

AuthorizationUrlJob *ServiceClient::authorizationUrl(const QUrl &api, const PlatformSecrets &secrets,
                                                     const AuthorizationQuestion &question, Way way, QObject *parent)
{
    return new AuthorizationUrlJob(context(), api, secrets, question, way, parent);
}

CreateInstanceJob *ServiceClient::createInstance(const QUrl &api, const PlatformSecrets &secrets,
                                                 const NewInstance &instance, QObject *parent)
{
    return new CreateInstanceJob(context(), api, secrets, instance, parent);
}

ReauthenticateInstanceJob *ServiceClient::reauthenticateInstance(const QUrl &api, const PlatformSecrets &secrets,
                                                                 const QString &id, const Secret &code, QObject *parent)
{
    return new ReauthenticateInstanceJob(context(), api, secrets, id, code, parent);
}

ReauthenticateInstanceJob *ServiceClient::reauthenticateInstance(const QUrl &api, const PlatformSecrets &secrets,
                                                                 const QString &id, const NewInstance &instance,
                                                                 QObject *parent)
{
    return new ReauthenticateInstanceJob(context(), api, secrets, id, instance, parent);
}

ListInstancesJob *ServiceClient::listInstances(const QUrl &api, const PlatformSecrets &secrets,
                                               const QString &searchText, QObject *parent)
{
    return new ListInstancesJob(context(), api, secrets, searchText, parent);
}

TryAccessJob *ServiceClient::tryAccess(const QUrl &api, const PlatformSecrets &secrets, QObject *parent)
{
    return new TryAccessJob(context(), api, secrets, parent);
}

DocumentationJob *ServiceClient::documentation(const QUrl &api, const PlatformSecrets &secrets, const QString &id,
                                               QObject *parent)
{
    return new DocumentationJob(context(), api, secrets, id, parent);
}

ReachServiceJob *ServiceClient::reach(const QUrl &api, QObject *parent)
{
    return new ReachServiceJob(context(), api, parent);
}

ReadInstanceJob *ServiceClient::readInstance(const QUrl &api, const PlatformSecrets &secrets, const QString &id,
                                             QObject *parent)
{
    return new ReadInstanceJob(context(), api, secrets, id, parent);
}

CheckInstanceJob *ServiceClient::checkInstance(const QUrl &api, const PlatformSecrets &secrets, const QString &id,
                                               const Secret &token, QObject *parent)
{
    return new CheckInstanceJob(context(), api, secrets, id, token, parent);
}

ChangeInstanceJob *ServiceClient::updateInstance(const QUrl &api, const PlatformSecrets &secrets, const QString &id,
                                                 const InstanceChange &change, QObject *parent)
{
    return new UpdateInstanceJob(context(), api, secrets, id, change, parent);
}

ChangeInstanceJob *ServiceClient::enableInstance(const QUrl &api, const PlatformSecrets &secrets, const QString &id,
                                                 bool enabled, QObject *parent)
{
    return new EnableInstanceJob(context(), api, secrets, id, enabled, parent);
}

ChangeInstanceJob *ServiceClient::deleteInstance(const QUrl &api, const PlatformSecrets &secrets, const QString &id,
                                                 QObject *parent)
{
    return new DeleteInstanceJob(context(), api, secrets, id, parent);
}

} // namespace iw
