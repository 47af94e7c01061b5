// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/serviceaddress.h"

#include "app/base/datafiles.h"
#include "app/base/logging.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

constexpr auto apiPath = "/elements/api-v2"_L1;

/// A whole family of console hosts: "my.openconnectors.<region>" → "api.openconnectors.<region>".
struct HostRule
{
    QRegularExpression match;
    QString api;
};

struct ServiceData
{
    QList<Service> services;
    QList<HostRule> rules;
};

ServiceData readServices()
{
    struct Entry
    {
        int order;
        Service service;
    };
    QList<Entry> entries;
    ServiceData data;
    for (const DataFile &file : dataFiles(u"services"_s, u"json"_s)) {
        const Result<QJsonObject> content = jsonObject(file);
        if (!content) {
            qCWarning(logService) << "A service's file is no JSON:" << file.path;
            continue;
        }
        Service service;
        service.id = content->value("id"_L1).toString();
        service.name = content->value("name"_L1).toString();
        service.apiUrl = QUrl(content->value("apiUrl"_L1).toString());
        service.usesSapTerms = content->value("usesSapTerms"_L1).toBool();
        for (const QJsonValue &host : content->value("consoleHosts"_L1).toArray())
            service.consoleHosts.append(host.toString());
        entries.append({ content->value("order"_L1).toInt(), service });
        for (const QJsonValue &rule : content->value("hostRules"_L1).toArray())
            data.rules.append({ QRegularExpression(QRegularExpression::anchoredPattern(rule["match"_L1].toString())),
                                rule["api"_L1].toString() });
    }
    std::stable_sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) { return a.order < b.order; });
    for (const Entry &entry : entries)
        data.services.append(entry.service);
    return data;
}

const ServiceData &serviceData()
{
    static const ServiceData data = readServices();
    return data;
}

/// What comes along with a paste: blanks, quotes and angle brackets around, invisible characters anywhere.
QString withoutWrapping(const QString &typed)
{
    QString text = typed;
    static const QRegularExpression invisible(u"[\\x{200b}-\\x{200f}\\x{2060}\\x{feff}\\x{00ad}]"_s);
    text.remove(invisible);
    static const QRegularExpression edges(u"^[\\s\"'<(“”„]+|[\\s\"'>)“”,;]+$"_s);
    return text.remove(edges);
}

Problem addressProblem(const QString &id, const QString &argument = {}, const QString &value = {})
{
    Problem problem{ .id = id };
    if (!argument.isEmpty())
        problem.arguments.insert(argument, value);
    return problem;
}

/// The API host that a console host stands for; the host itself where it is none.
QString apiHost(const QString &host)
{
    for (const Service &service : serviceData().services) {
        if (service.consoleHosts.contains(host))
            return service.apiUrl.host();
    }
    for (const HostRule &rule : serviceData().rules) {
        QString mapped = host;
        if (rule.match.match(host).hasMatch())
            return mapped.replace(rule.match, rule.api);
    }
    return host;
}

bool isKnownApiHost(const QString &host)
{
    const QList<Service> &services = serviceData().services;
    return std::any_of(services.cbegin(), services.cend(),
                       [&](const Service &service) { return service.apiUrl.host() == host; });
}

/// The path up to the API base; a proxy's prefix before it is kept, what was pasted behind it is not.
QString apiBasePath(const QString &path)
{
    static const QRegularExpression base(u"^(.*?)/elements(?:/api-v\\d+)?(?:/.*)?$"_s);
    const auto match = base.match(path);
    QString prefix = match.hasMatch() ? match.captured(1) : path;
    while (prefix.endsWith(u'/'))
        prefix.chop(1);
    return prefix + apiPath;
}

} // namespace

QList<Service> knownServices()
{
    QList<Service> services = serviceData().services;
    for (Service &service : services)
        service.name = resourceText(service.name);
    return services;
}

Result<QUrl> normalizedServiceUrl(const QString &typed)
{
    QString text = withoutWrapping(typed);
    if (text.isEmpty())
        return addressProblem(u"field.service-empty"_s);
    // A browser reads '\' as '/', QUrl does not: nobody shall see one host and send to another.
    static const QRegularExpression never(u"[\\s\\\\\\x{0000}-\\x{001f}\\x{007f}]"_s);
    if (text.contains(never))
        return addressProblem(u"field.service-invalid"_s);
    static const QRegularExpression brokenScheme(u"^(https?)(?:[;:]/{1,3}|;)"_s,
                                                 QRegularExpression::CaseInsensitiveOption);
    text.replace(brokenScheme, u"\\1://"_s);
    static const QRegularExpression scheme(u"^([A-Za-z][A-Za-z0-9+.-]*)://"_s);
    if (const auto match = scheme.match(text); !match.hasMatch()) {
        const QUrl bare(u"http://"_s + text);
        text.prepend(isThisComputer(bare.host()) ? u"http://"_s : u"https://"_s);
    } else if (const QString name = match.captured(1).toLower(); name != "https"_L1 && name != "http"_L1) {
        return addressProblem(u"field.service-scheme"_s, u"scheme"_s, name);
    }

    QUrl url(text, QUrl::StrictMode);
    const QString host = url.host(QUrl::FullyEncoded).toLower();
    if (!url.isValid() || host.isEmpty() || url.port() == 0)
        return addressProblem(u"field.service-invalid"_s);
    if (!url.userInfo().isEmpty())
        return addressProblem(u"field.service-userinfo"_s, u"host"_s, host);
    const bool isAddress = !QHostAddress(host).isNull();
    if (!isThisComputer(host) && !isAddress && !host.contains(u'.'))
        return addressProblem(u"field.service-invalid"_s);
    if (!isAllowedServiceUrl(url))
        return addressProblem(u"field.service-insecure"_s, u"host"_s, host);

    const QString mapped = apiHost(host);
    QUrl result;
    result.setScheme(url.scheme());
    result.setHost(mapped);
    const bool known = mapped != host || isKnownApiHost(mapped);
    if (!known || url.port() != 443)
        result.setPort(mapped == host ? url.port() : -1);
    if (result.port() == (result.scheme() == "https"_L1 ? 443 : 80))
        result.setPort(-1);
    // A console's own pages have paths that mean nothing to the API.
    result.setPath(known ? QString(apiPath) : apiBasePath(url.path(QUrl::FullyEncoded)), QUrl::TolerantMode);
    return result;
}

bool isThisComputer(const QString &host) { return host == "localhost"_L1 || QHostAddress(host).isLoopback(); }

bool isAllowedServiceUrl(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty()
        && (url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isThisComputer(url.host())));
}

Service serviceForUrl(const QUrl &apiUrl)
{
    Service other;
    other.id = u"other"_s;
    for (const Service &service : knownServices()) {
        if (!service.apiUrl.isEmpty() && service.apiUrl == apiUrl)
            return service;
        if (service.id == "other"_L1)
            other = service;
    }
    other.apiUrl = apiUrl;
    other.usesSapTerms = apiUrl.host().contains("openconnectors"_L1);
    return other;
}

} // namespace iw
