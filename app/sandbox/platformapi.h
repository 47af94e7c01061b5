// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/httpmessage.h"
#include "app/sandbox/instanceroutes.h"

#include <QByteArrayList>
#include <QJsonArray>

namespace iw {

class ElementCatalog;
class PracticeTenant;
class ProviderSite;
class Switches;

/// What the service counted since its start or the last reset.
struct ApiCounters
{
    int postInstancesReceived = 0;
    int postInstancesExecuted = 0; ///< instances that came into being
    QByteArray lastPostInstancesBody; ///< as received
    QByteArrayList changeBodies; ///< of every PATCH and PUT /instances/{id} received, in their order
    QJsonArray requests; ///< {method, path, query, status} in their order, the last 1000
};

/// The service below /elements/api-v2: a request in, an answer out. Checks the Authorization header, carries armed
/// faults out and marks every answer with its request id and date. Owned by SandboxServer, which owns what it refers
/// to.
class PlatformApi final
{
public:
    PlatformApi(PracticeTenant &tenant, const ElementCatalog &elements, ProviderSite &provider, Switches &switches);

    [[nodiscard]] HttpReply handle(const HttpRequest &request);
    [[nodiscard]] const ApiCounters &counters() const { return m_counters; }
    void resetCounters();

    /// The path segments below /elements/api-v2; empty and false where the path is elsewhere.
    [[nodiscard]] static bool relativePath(QStringList &segments);

private:
    [[nodiscard]] HttpReply faultedAnswer(const HttpRequest &request, const QStringList &path, const QString &fault);
    [[nodiscard]] HttpReply route(const HttpRequest &request, const QStringList &path);
    [[nodiscard]] HttpReply elementRoute(const HttpRequest &request, const QStringList &path);
    [[nodiscard]] HttpReply oauthUrl(const HttpRequest &request, const QString &elementKey);
    /// What goes on to the provider through the instance whose token the header names.
    [[nodiscard]] HttpReply throughInstance(const HttpRequest &request, const QString &hub, const QString &resource);
    /// 401 where the switches want a header that elements and oauth/url do not document.
    [[nodiscard]] bool publicAccessRefused(const HttpRequest &request) const;
    void record(const HttpRequest &request, const QStringList &path, int status);
    static void finish(HttpReply &reply, const Switches &switches);

    PracticeTenant &m_tenant;
    const ElementCatalog &m_elements;
    ProviderSite &m_provider;
    Switches &m_switches;
    InstanceRoutes m_instances;
    ApiCounters m_counters;
};

} // namespace iw
