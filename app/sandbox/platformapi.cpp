// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/platformapi.h"

#include "app/sandbox/apireply.h"
#include "app/sandbox/elementcatalog.h"
#include "app/sandbox/faultreply.h"
#include "app/sandbox/listpage.h"
#include "app/sandbox/practicedocs.h"
#include "app/sandbox/practicetenant.h"
#include "app/sandbox/providersite.h"
#include "app/sandbox/serviceauthorization.h"
#include "app/sandbox/switches.h"

namespace iw {

using namespace Qt::StringLiterals;

namespace {

QString parameter(const HttpRequest &request, const QJsonObject &body, const QString &name)
{
    const QString sent = body[name].toString();
    return sent.isEmpty() ? request.queryValue(name) : sent;
}

} // namespace

PlatformApi::PlatformApi(PracticeTenant &tenant, const ElementCatalog &elements, ProviderSite &provider,
                         Switches &switches)
    : m_tenant(tenant), m_elements(elements), m_provider(provider), m_switches(switches),
      m_instances(tenant, elements, provider.codes(), switches)
{
}

bool PlatformApi::relativePath(QStringList &segments)
{
    if (segments.size() < 2 || segments[0] != u"elements"_s || segments[1] != u"api-v2"_s)
        return false;
    segments.remove(0, 2);
    return true;
}

void PlatformApi::resetCounters()
{
    m_counters = {};
    m_instances.resetCount();
}

HttpReply PlatformApi::handle(const HttpRequest &request)
{
    QStringList path = request.segments();
    const bool isOurs = relativePath(path);
    const bool isCreation = isOurs && request.method == "POST" && path.value(0) == u"instances"_s && path.size() == 1;
    if (isCreation) {
        ++m_counters.postInstancesReceived;
        m_counters.lastPostInstancesBody = request.body;
    }
    const bool isChange = isOurs && (request.method == "PATCH" || request.method == "PUT")
        && path.value(0) == u"instances"_s && path.size() == 2;
    if (isChange)
        m_counters.changeBodies.append(request.body);
    HttpReply reply;
    if (!isOurs)
        reply = HttpReply::html("<!DOCTYPE html><title>Not found</title><p>Nothing is here.</p>", 404);
    else if (const QString fault = m_switches.serviceFaults().take(request.method, path); !fault.isEmpty())
        reply = faultedAnswer(request, path, fault);
    else
        reply = route(request, path);
    finish(reply, m_switches);
    m_counters.postInstancesExecuted = m_instances.created();
    record(request, path, reply.status);
    return reply;
}

HttpReply PlatformApi::faultedAnswer(const HttpRequest &request, const QStringList &path, const QString &fault)
{
    if (fault.startsWith(u"slow-"_s)) {
        HttpReply reply = route(request, path);
        reply.delayMs = fault.sliced(5).toInt();
        return reply;
    }
    const bool isAfter = fault.startsWith(u"after-"_s);
    if (isAfter)
        (void)route(request, path);
    return faultReply(isAfter ? fault.sliced(6) : fault, m_switches.value(Switch::RetryAfter));
}

HttpReply PlatformApi::route(const HttpRequest &request, const QStringList &path)
{
    const QString first = path.value(0);
    if (path == QStringList{ u"tickle"_s })
        return HttpReply::html("OK");
    if (first == u"ping"_s && path.size() == 1)
        return throughInstance(request, {}, first);
    if (first == u"hubs"_s && path.size() == 3 && (path[2] == u"ping"_s || path[2] == u"contacts"_s))
        return throughInstance(request, path[1], path[2]);
    if (first == u"elements"_s && path.value(2) != u"instances"_s)
        return elementRoute(request, path);
    return m_instances.handle(request, path);
}

bool PlatformApi::publicAccessRefused(const HttpRequest &request) const
{
    const bool isSent = !request.header("Authorization").isEmpty();
    if (!m_switches.isOn(Switch::OauthUrlNeedsHeader) && !(isSent && m_switches.isOn(Switch::OauthUrlChecksHeader)))
        return false;
    const auto sent = ServiceAuthorization::parse(request.header("Authorization"));
    return sent.user != m_tenant.secrets().userSecret || sent.organization != m_tenant.secrets().organizationSecret;
}

HttpReply PlatformApi::elementRoute(const HttpRequest &request, const QStringList &path)
{
    if (publicAccessRefused(request))
        return apiUnauthorized();
    const bool isOauthUrl = path.size() == 4 && path[2] == u"oauth"_s && path[3] == u"url"_s;
    if (request.method != "GET" && !(isOauthUrl && request.method == "POST"))
        return apiError(405, u"Request method '"_s + QString::fromLatin1(request.method) + u"' not supported"_s);
    if (path.size() == 1) {
        QJsonArray list;
        for (const PracticeElement &element : m_elements.elements())
            list.append(element.json);
        return listPage(request, list, m_switches, u"No elements found"_s);
    }
    if (path.size() == 2 && path[1] == u"keys"_s) {
        QJsonArray keys;
        for (const PracticeElement &element : m_elements.elements())
            keys.append(QJsonObject{ { u"key"_s, element.key }, { u"name"_s, element.json[u"name"_s] } });
        return apiJson(keys);
    }
    const PracticeElement *element = m_elements.find(path[1]);
    if (!element)
        return apiError(404, u"No element found with key '"_s + path[1] + u'\'');
    if (path.size() == 2)
        return apiJson(element->json);
    if (path.size() == 3 && path[2] == u"metadata"_s)
        return apiJson(QJsonObject{ { u"key"_s, element->key },
                                    { u"hub"_s, element->json[u"hub"_s] },
                                    { u"authenticationType"_s, u"oauth2"_s },
                                    { u"events"_s, element->json[u"events"_s] } });
    if (isOauthUrl)
        return oauthUrl(request, element->key);
    if (path.size() == 4 && path[2] == u"oauth"_s && path[3] == u"token"_s)
        return apiError(400, u"The element does not support OAuth 1"_s);
    return apiError(404, u"No resource found"_s);
}

HttpReply PlatformApi::oauthUrl(const HttpRequest &request, const QString &elementKey)
{
    const bool isPost = request.method == "POST";
    QJsonObject body;
    if (isPost) {
        if (m_switches.isOn(Switch::OauthUrlNoPost))
            return faultReply(m_switches.value(Switch::OauthUrlNoPost), {});
        if (!request.header("Content-Type").startsWith("application/json"))
            return apiError(415, u"Content type not supported"_s);
        body = QJsonDocument::fromJson(request.body).object();
    }
    QStringList missing;
    for (const QString &name : { u"apiKey"_s, u"apiSecret"_s, u"callbackUrl"_s }) {
        if (parameter(request, body, name).isEmpty())
            missing.append(name);
    }
    if (!missing.isEmpty())
        return apiError(400, u"Missing required parameters: "_s + missing.join(u", "_s));

    QString state = parameter(request, body, u"state"_s);
    const bool isLost =
        m_switches.isOn(Switch::OauthUrlLosesState) || (isPost && m_switches.isOn(Switch::OauthUrlPostIgnoresState));
    if (state.isEmpty() || isLost)
        state = elementKey;
    const QString redirectUri = m_switches.isOn(Switch::ReplacedRedirectUri)
        ? m_switches.value(Switch::ReplacedRedirectUri)
        : parameter(request, body, u"callbackUrl"_s);
    const QString named =
        m_switches.isOn(Switch::OauthUrlOtherElement) ? m_switches.value(Switch::OauthUrlOtherElement) : elementKey;
    return apiJson(QJsonObject{
        { u"oauthUrl"_s, m_provider.authorizationUrl(parameter(request, body, u"apiKey"_s), redirectUri, state) },
        { u"element"_s, named } });
}

HttpReply PlatformApi::throughInstance(const HttpRequest &request, const QString &hub, const QString &resource)
{
    if (request.method != "GET")
        return apiError(405, u"Request method not supported"_s);
    const PracticeInstance *instance = nullptr;
    const auto sent = ServiceAuthorization::parse(request.header("Authorization"));
    if (sent.user == m_tenant.secrets().userSecret
        && (sent.organization.isEmpty() || sent.organization == m_tenant.secrets().organizationSecret))
        instance = m_tenant.findByToken(sent.element);
    if (!instance)
        return apiUnauthorized();
    if (instance->disabled)
        return apiError(403, u"The element instance is disabled"_s);
    // What the hub is called does not matter to the service either.
    HttpReply reply = resource == u"contacts"_s
        ? apiJson(practiceContacts())
        : apiJson(QJsonObject{ { u"dateTime"_s, QString::fromLatin1(httpDate()) },
                               { u"endpoint"_s, hub.isEmpty() ? instance->elementKey : hub } });
    reply.headers.append({ "elements-element-instance-id", QByteArray::number(instance->id) });
    return reply;
}

void PlatformApi::finish(HttpReply &reply, const Switches &switches)
{
    const QString requestId = randomHex(24);
    if (reply.status >= 400) {
        QJsonObject body = QJsonDocument::fromJson(reply.body).object();
        if (!body.isEmpty()) {
            body.insert(u"requestId"_s, requestId);
            reply.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
        }
    }
    reply.headers.append({ "Elements-Request-Id", requestId.toLatin1() });
    reply.headers.append({ "Date", httpDate() });
    if (reply.delayMs == 0 && switches.isOn(Switch::Slow))
        reply.delayMs = switches.number(Switch::Slow);
    if (switches.isOn(Switch::LowerCaseHeaders)) {
        for (auto &header : reply.headers)
            header.first = header.first.toLower();
    }
}

void PlatformApi::record(const HttpRequest &request, const QStringList &path, int status)
{
    if (m_counters.requests.size() >= 1000)
        m_counters.requests.removeFirst();
    m_counters.requests.append(QJsonObject{ { u"method"_s, QString::fromLatin1(request.method) },
                                            { u"path"_s, u'/' + path.join(u'/') },
                                            { u"query"_s, QString::fromLatin1(request.query) },
                                            { u"status"_s, status } });
}

} // namespace iw
