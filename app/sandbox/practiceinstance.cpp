// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/practiceinstance.h"

#include "app/sandbox/elementcatalog.h"
#include "app/sandbox/switches.h"
#include "app/sandbox/tenantsecrets.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

QJsonValue shownValue(const QString &key, const QJsonValue &value, const Switches &switches)
{
    if (!value.isString())
        return value;
    const QString text = value.toString();
    if (isMaskedKey(key) && !text.isEmpty() && !switches.isOn(Switch::ClearSecrets))
        return serviceMask();
    if (switches.isOn(Switch::TypedConfiguration)) {
        if (text == u"true"_s || text == u"false"_s)
            return text == u"true"_s;
        bool isNumber = false;
        if (const qint64 number = text.toLongLong(&isNumber); isNumber)
            return number;
    }
    return value;
}

QJsonArray shownTags(const PracticeInstance &instance, const Switches &switches)
{
    if (!switches.isOn(Switch::ObjectTags))
        return QJsonArray::fromStringList(instance.tags);
    QJsonArray tags;
    for (const QString &tag : instance.tags)
        tags.append(QJsonObject{ { u"id"_s, instance.id * 10 + tags.size() }, { u"name"_s, tag } });
    return tags;
}

} // namespace

bool isMaskedKey(const QString &configurationKey)
{
    static const QRegularExpression secret(
        u"oauth\\.api\\.(key|secret)|password|private\\.key|user\\.token|refresh_token|signature\\.key"_s);
    return secret.match(configurationKey).hasMatch();
}

QString withoutHtml(const QString &text)
{
    static const QRegularExpression tag(u"<[^>]*>"_s);
    return QString(text).remove(tag);
}

QJsonObject PracticeInstance::toFile(const TenantSecrets &secrets) const
{
    QJsonObject kept = configuration;
    for (auto it = kept.begin(); it != kept.end(); ++it) {
        const QString value = it.value().toString();
        const bool isPractice =
            value == secrets.apiKey || value == secrets.apiSecret || value == secrets.encryptedKey || value.isEmpty();
        if (isMaskedKey(it.key()) && !isPractice)
            it.value() = serviceMask();
    }
    return { { u"id"_s, id },
             { u"name"_s, name },
             { u"token"_s, token },
             { u"elementKey"_s, elementKey },
             { u"tags"_s, QJsonArray::fromStringList(tags) },
             { u"createdDate"_s, createdDate },
             { u"configuration"_s, kept },
             { u"disabled"_s, disabled },
             { u"valid"_s, valid } };
}

std::optional<PracticeInstance> PracticeInstance::fromFile(const QJsonObject &json)
{
    PracticeInstance instance{ .id = json[u"id"_s].toInteger(),
                               .name = json[u"name"_s].toString(),
                               .token = json[u"token"_s].toString(),
                               .elementKey = json[u"elementKey"_s].toString(),
                               .tags = json[u"tags"_s].toVariant().toStringList(),
                               .createdDate = json[u"createdDate"_s].toString(),
                               .configuration = json[u"configuration"_s].toObject(),
                               .disabled = json[u"disabled"_s].toBool(),
                               .valid = json[u"valid"_s].toBool(true) };
    if (instance.id <= 0 || instance.token.isEmpty() || instance.elementKey.isEmpty())
        return std::nullopt;
    return instance;
}

QJsonObject PracticeInstance::toReply(const PracticeElement &element, const Switches &switches, bool hydrated) const
{
    QJsonObject shown;
    for (auto it = configuration.begin(); it != configuration.end(); ++it)
        shown.insert(it.key(), shownValue(it.key(), it.value(), switches));
    QJsonObject reply{ { u"id"_s, switches.isOn(Switch::IdAsText) ? QJsonValue(QString::number(id)) : QJsonValue(id) },
                       { u"name"_s, name },
                       { u"createdDate"_s, createdDate },
                       { u"token"_s, token },
                       { u"element"_s, hydrated ? element.brief() : QJsonObject{ { u"key"_s, elementKey } } },
                       { u"elementId"_s, element.id },
                       { u"tags"_s, shownTags(*this, switches) },
                       { u"provisionInteractions"_s, QJsonArray() },
                       { u"valid"_s, valid },
                       { u"disabled"_s, disabled },
                       { u"maxCacheSize"_s, 0 },
                       { u"cacheTimeToLive"_s, 0 },
                       { u"configuration"_s, shown },
                       { u"eventsEnabled"_s, false },
                       { u"traceLoggingEnabled"_s, false },
                       { u"cachingEnabled"_s, false },
                       { u"externalAuthentication"_s, u"none"_s },
                       { u"user"_s,
                         QJsonObject{ { u"id"_s, 10042 },
                                      { u"emailAddress"_s, u"practice@example.com"_s },
                                      { u"firstName"_s, u"Practice"_s },
                                      { u"lastName"_s, u"User"_s } } } };
    if (!hydrated)
        reply.remove(u"configuration"_s);
    if (switches.isOn(Switch::OldStyleReply)) {
        for (const QString &key : { u"user"_s, u"createdDate"_s, u"elementId"_s, u"externalAuthentication"_s })
            reply.remove(key);
        if (!switches.isOn(Switch::ObjectTags))
            reply.remove(u"tags"_s);
    }
    return reply;
}

QJsonArray PracticeInstance::configurationReply(const PracticeElement &element, const Switches &switches) const
{
    QJsonArray list;
    for (auto it = configuration.begin(); it != configuration.end(); ++it) {
        list.append(QJsonObject{ { u"id"_s, configurationId(id, list.size() + 1) },
                                 { u"key"_s, it.key() },
                                 { u"name"_s, element.fieldName(it.key()) },
                                 { u"propertyValue"_s, shownValue(it.key(), it.value(), switches) },
                                 { u"required"_s, element.isRequired(it.key()) },
                                 { u"active"_s, true } });
    }
    return list;
}

} // namespace iw
