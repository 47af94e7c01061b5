// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/instanceroutes.h"

#include "app/sandbox/apireply.h"
#include "app/sandbox/codebook.h"
#include "app/sandbox/elementcatalog.h"
#include "app/sandbox/listpage.h"
#include "app/sandbox/practicedocs.h"
#include "app/sandbox/practicetenant.h"
#include "app/sandbox/serviceauthorization.h"
#include "app/sandbox/switches.h"

#include <QDateTime>
#include <QMap>
#include <QUrl>

#include <algorithm>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

/// Every value as the service keeps it: text, or null.
QJsonObject textConfiguration(const QJsonObject &sent)
{
    QJsonObject kept;
    for (auto it = sent.begin(); it != sent.end(); ++it) {
        const QJsonValue value = it.value();
        if (value.isObject())
            kept.insert(it.key(), QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact)));
        else if (value.isArray())
            kept.insert(it.key(), QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)));
        else
            kept.insert(it.key(), value.isNull() ? QJsonValue() : QJsonValue(value.toVariant().toString()));
    }
    return kept;
}

QStringList tagsOf(const QJsonValue &sent)
{
    QStringList tags;
    for (const QJsonValue &tag : sent.toArray())
        tags.append(withoutHtml(tag.isObject() ? tag[u"name"_s].toString() : tag.toString()));
    return tags;
}

/// "ab123", "ab123.infusionsoft.com" or "https://ab123.infusionsoft.com" → "ab123.infusionsoft.com".
QString serverHost(const QString &typed)
{
    QString host = typed.section(u"://"_s, -1).section(u'/', 0, 0);
    if (!host.isEmpty() && !host.contains(u'.'))
        host += u".infusionsoft.com"_s;
    return host;
}

/// What the service adds after it redeemed the code.
void addSignInResult(PracticeInstance &instance, const PracticeElement &element)
{
    const QJsonObject defaults = element.defaults();
    for (auto it = defaults.begin(); it != defaults.end(); ++it) {
        if (!instance.configuration.contains(it.key()))
            instance.configuration.insert(it.key(), it.value());
    }
    if (const QString server = instance.configuration[u"infusionsoft.server"_s].toString(); !server.isEmpty())
        instance.configuration.insert(u"base.url"_s, u"https://"_s + serverHost(server) + u"/api/xmlrpc"_s);
    instance.configuration.insert(u"oauth.user.token"_s, randomLowerCase(24));
    instance.configuration.insert(u"oauth.user.refresh_token"_s, randomLowerCase(24));
    instance.configuration.insert(u"oauth.user.refresh_time"_s, QString::number(QDateTime::currentMSecsSinceEpoch()));
}

} // namespace

InstanceRoutes::InstanceRoutes(PracticeTenant &tenant, const ElementCatalog &elements, CodeBook &codes,
                               const Switches &switches)
    : m_tenant(tenant), m_elements(elements), m_codes(codes), m_switches(switches)
{
}

bool InstanceRoutes::isTenant(const HttpRequest &request) const
{
    const auto sent = ServiceAuthorization::parse(request.header("Authorization"));
    const TenantSecrets &secrets = m_tenant.secrets();
    if (!sent.element.isEmpty() && !m_tenant.findByToken(sent.element))
        return false;
    return sent.user == secrets.userSecret && sent.organization == secrets.organizationSecret;
}

PracticeInstance *InstanceRoutes::addressed(const HttpRequest &request) const
{
    const auto sent = ServiceAuthorization::parse(request.header("Authorization"));
    const TenantSecrets &secrets = m_tenant.secrets();
    if (sent.user != secrets.userSecret
        || (!sent.organization.isEmpty() && sent.organization != secrets.organizationSecret))
        return nullptr;
    return sent.element.isEmpty() ? nullptr : m_tenant.findByToken(sent.element);
}

HttpReply InstanceRoutes::handle(const HttpRequest &request, const QStringList &path)
{
    const QString first = path.value(0);
    if (first == u"instances"_s) {
        const QString second = path.value(1);
        const bool isSub = second == u"enabled"_s || second == u"configuration"_s;
        const bool changesThis = path.size() == 1 && (request.method == "PUT" || request.method == "PATCH");
        if (isSub || changesThis) {
            PracticeInstance *instance = addressed(request);
            return instance ? single(request, *instance, path.sliced(1)) : apiUnauthorized();
        }
        if (!isTenant(request))
            return apiUnauthorized();
        if (path.size() == 1)
            return collection(request, {});
        if (path.size() == 2 && second == u"count"_s && request.method == "GET")
            return count();
        PracticeInstance *instance = m_tenant.findById(second);
        return instance ? single(request, *instance, path.sliced(2))
                        : apiError(404, u"No instance found with ID "_s + second);
    }
    if (!isTenant(request))
        return apiUnauthorized();
    if (first == u"accounts"_s && request.method == "GET" && path.size() <= 3 && path.last() == u"instances"_s)
        return list(request, {});
    if (first == u"elements"_s && path.size() >= 3) {
        const PracticeElement *element = m_elements.find(path[1]);
        if (!element)
            return apiError(404, u"No element found with key '"_s + path[1] + u'\'');
        if (path.size() == 3)
            return collection(request, element->key);
        PracticeInstance *instance = m_tenant.findById(path[3]);
        return instance && instance->elementKey == element->key
            ? single(request, *instance, path.sliced(4))
            : apiError(404, u"No instance found with ID "_s + path[3]);
    }
    return apiError(404, u"No resource found"_s);
}

HttpReply InstanceRoutes::collection(const HttpRequest &request, const QString &elementKey)
{
    if (request.method == "GET")
        return list(request, elementKey);
    if (request.method == "POST")
        return create(request, elementKey);
    return apiError(405, u"Request method not supported"_s);
}

HttpReply InstanceRoutes::list(const HttpRequest &request, const QString &elementKey) const
{
    QStringList tags;
    for (const auto &[name, value] : request.queryPairs()) {
        if (name == u"tags[]"_s)
            tags.append(value);
    }
    const QString text = request.queryValue(u"searchText");
    const bool isHydrated = request.queryValue(u"hydrate") != u"false"_s;
    const auto hasTag = [](const PracticeInstance &instance) {
        return [&instance](const QString &tag) { return instance.tags.contains(tag); };
    };
    QJsonArray found;
    for (const PracticeInstance &instance : m_tenant.instances()) {
        const bool fitsTags = tags.isEmpty()
            || (m_switches.isOn(Switch::AllTagsMustMatch) ? std::all_of(tags.begin(), tags.end(), hasTag(instance))
                                                          : std::any_of(tags.begin(), tags.end(), hasTag(instance)));
        const bool fitsText = text.isEmpty() || instance.name.contains(text, Qt::CaseInsensitive)
            || instance.elementKey.contains(text, Qt::CaseInsensitive);
        if (!fitsTags || !fitsText || (!elementKey.isEmpty() && instance.elementKey != elementKey))
            continue;
        QJsonObject reply = instance.toReply(m_elements.byKey(instance.elementKey), m_switches, isHydrated);
        if (m_switches.isOn(Switch::ListHidesToken))
            reply.remove(u"token"_s);
        found.append(reply);
    }
    return listPage(request, found, m_switches, u"No instances found"_s);
}

HttpReply InstanceRoutes::count() const
{
    QMap<QString, int> byElement;
    for (const PracticeInstance &instance : m_tenant.instances())
        ++byElement[instance.elementKey];
    QJsonArray elements;
    for (auto it = byElement.begin(); it != byElement.end(); ++it)
        elements.append(QJsonObject{ { u"key"_s, it.key() }, { u"count"_s, it.value() } });
    return apiJson(
        QJsonObject{ { u"totalInstances"_s, m_tenant.instances().size() }, { u"elementInstances"_s, elements } });
}

HttpReply InstanceRoutes::redeem(const QString &code, const QJsonObject &configuration) const
{
    const Redemption result = m_codes.redeem(code, configuration[u"oauth.api.key"_s].toString(),
                                             configuration[u"oauth.api.secret"_s].toString(),
                                             QUrl(configuration[u"oauth.callback.url"_s].toString(), QUrl::StrictMode),
                                             QDateTime::currentDateTimeUtc(), m_switches.isOn(Switch::RefusalUsesCode));
    if (result.error.isEmpty())
        return {};
    const QJsonObject said{ { u"error"_s, result.error }, { u"error_description"_s, result.description } };
    return apiError(m_switches.number(Switch::RefusalStatus),
                    u"Failed to retrieve an OAuth access token from the endpoint"_s,
                    QString::fromUtf8(QJsonDocument(said).toJson(QJsonDocument::Compact)));
}

HttpReply InstanceRoutes::create(const HttpRequest &request, const QString &elementKey)
{
    if (!request.header("Content-Type").startsWith("application/json"))
        return apiError(415, u"Content type not supported"_s);
    QJsonParseError error;
    const QJsonObject body = QJsonDocument::fromJson(request.body, &error).object();
    if (error.error != QJsonParseError::NoError)
        return apiError(400, u"The request body is no valid JSON"_s);
    const QString key = elementKey.isEmpty() ? body[u"element"_s][u"key"_s].toString() : elementKey;
    const PracticeElement *element = m_elements.find(key);
    if (!element)
        return apiError(404, u"No element found with key '"_s + key + u'\'');
    const QString name = withoutHtml(body[u"name"_s].toString());
    if (name.isEmpty())
        return apiError(400, u"You must provide a name for the instance"_s);
    const QJsonObject configuration = textConfiguration(body[u"configuration"_s].toObject());
    QStringList required = element->requiredKeys();
    if (m_switches.isOn(Switch::PrivateKeyRequired) && element->hasField(u"infusionsoft.private.key"_s))
        required.append(u"infusionsoft.private.key"_s);
    required.removeIf([&](const QString &field) { return !configuration[field].toString().isEmpty(); });
    if (!required.isEmpty())
        return apiError(400, u"The following configuration entries are missing: "_s + required.join(u", "_s));
    const QString code = body[u"providerData"_s][u"code"_s].toString();
    const bool isExternal = body[u"externalAuthentication"_s].toString() == u"initial"_s
        && !configuration[u"oauth.user.refresh_token"_s].toString().isEmpty();
    if (code.isEmpty() && !isExternal)
        return apiError(400, u"You must provide an OAuth code in order to create an instance of this element"_s);
    if (!isExternal) {
        if (HttpReply refusal = redeem(code, configuration); refusal.status != 200 || !refusal.body.isEmpty())
            return refusal;
    }
    PracticeInstance instance;
    instance.name = name;
    instance.elementKey = element->key;
    instance.tags = tagsOf(body[u"tags"_s]);
    if (instance.tags.isEmpty() && !m_switches.isOn(Switch::NoAutoTag))
        instance.tags = { name };
    instance.configuration = configuration;
    instance.valid = !m_switches.isOn(Switch::NotValid);
    addSignInResult(instance, *element);
    ++m_created;
    return shown(m_tenant.add(instance, m_switches.value(Switch::NextId).toLongLong()));
}

HttpReply InstanceRoutes::shown(const PracticeInstance &instance) const
{
    return apiJson(instance.toReply(m_elements.byKey(instance.elementKey), m_switches, true));
}

HttpReply InstanceRoutes::single(const HttpRequest &request, PracticeInstance &instance, const QStringList &rest)
{
    if (rest.isEmpty()) {
        if (request.method == "GET")
            return shown(instance);
        if (request.method == "PUT" || request.method == "PATCH")
            return change(request, instance);
        if (request.method == "DELETE") {
            m_tenant.remove(instance.id);
            return apiEmpty();
        }
        return apiError(405, u"Request method not supported"_s);
    }
    if (rest[0] == u"enabled"_s && rest.size() == 1) {
        if (request.method != "PUT" && request.method != "DELETE")
            return apiError(405, u"Request method not supported"_s);
        instance.disabled = request.method == "DELETE";
        m_tenant.save();
        return apiEmpty();
    }
    if (rest[0] == u"docs"_s && rest.size() == 1)
        return request.method == "GET" ? apiJson(practiceDocs(m_elements.byKey(instance.elementKey)))
                                       : apiError(405, u"Request method not supported"_s);
    if (rest[0] == u"configuration"_s && rest.size() <= 2)
        return configuration(request, instance, rest.value(1));
    return apiError(404, u"No resource found"_s);
}

HttpReply InstanceRoutes::change(const HttpRequest &request, PracticeInstance &instance)
{
    if (!request.header("Content-Type").startsWith("application/json"))
        return apiError(415, u"Content type not supported"_s);
    QJsonParseError error;
    const QJsonObject body = QJsonDocument::fromJson(request.body, &error).object();
    if (error.error != QJsonParseError::NoError)
        return apiError(400, u"The request body is no valid JSON"_s);
    PracticeInstance changed = instance;
    // The service believes what it is sent, asterisks too: a client that reads, edits and writes back loses its
    // secrets.
    const QJsonObject sent = textConfiguration(body[u"configuration"_s].toObject());
    for (auto it = sent.begin(); it != sent.end(); ++it)
        changed.configuration.insert(it.key(), it.value());
    if (const QString name = withoutHtml(body[u"name"_s].toString()); !name.isEmpty())
        changed.name = name;
    if (body.contains(u"tags"_s))
        changed.tags = tagsOf(body[u"tags"_s]);
    const QString code = body[u"providerData"_s][u"code"_s].toString();
    if (code.isEmpty() && request.queryValue(u"reAuthenticate") == u"true"_s)
        return apiError(400, u"You must provide an OAuth code in order to create an instance of this element"_s);
    const bool isSignedInAgain = !code.isEmpty() && request.queryValue(u"reAuthenticate") != u"false"_s;
    if (isSignedInAgain) {
        if (HttpReply refusal = redeem(code, changed.configuration); refusal.status != 200 || !refusal.body.isEmpty())
            return refusal;
        addSignInResult(changed, m_elements.byKey(changed.elementKey));
        changed.valid = true;
    }
    instance = changed;
    m_tenant.save();
    if (isSignedInAgain && m_switches.isOn(Switch::ReauthLeavesSibling))
        (void)m_tenant.add(changed); // from here on `instance` may have moved
    return shown(changed);
}

HttpReply InstanceRoutes::configuration(const HttpRequest &request, PracticeInstance &instance, const QString &entry)
{
    const PracticeElement element = m_elements.byKey(instance.elementKey);
    const QJsonArray entries = instance.configurationReply(element, m_switches);
    if (entry.isEmpty())
        return request.method == "GET" ? apiJson(entries) : apiError(405, u"Request method not supported"_s);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (QString::number(entries[i][u"id"_s].toInteger()) != entry)
            continue;
        if (request.method == "PATCH") {
            const QJsonObject body = QJsonDocument::fromJson(request.body).object();
            const QJsonObject sent = textConfiguration({ { u"value"_s, body[u"propertyValue"_s] } });
            instance.configuration.insert(entries[i][u"key"_s].toString(), sent[u"value"_s]);
            m_tenant.save();
        }
        return apiJson(instance.configurationReply(element, m_switches)[i].toObject());
    }
    return apiError(404, u"No configuration found with ID "_s + entry);
}

} // namespace iw
