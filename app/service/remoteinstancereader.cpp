// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/remoteinstancereader.h"

#include "app/service/answerjson.h"
#include "app/service/sensitivetext.h"

#include <QJsonArray>
#include <QTimeZone>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

QStringList tagsOf(const QJsonValue &json)
{
    const QJsonArray list = json.isArray() ? json.toArray() : QJsonArray{ json };
    QStringList tags;
    for (const QJsonValue &tag : list) {
        const QString text = jsonText(tag.isObject() ? tag.toObject().value("name"_L1) : tag);
        if (!text.isEmpty() && !tags.contains(text))
            tags.append(text);
    }
    return tags;
}

QDateTime dateOf(const QJsonValue &json)
{
    const QString text = jsonText(json);
    bool isNumber = false;
    const qint64 milliseconds = text.toLongLong(&isNumber);
    if (isNumber)
        return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
    QDateTime date = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (date.timeSpec() == Qt::LocalTime) // no zone written: the service's dates are UTC
        date.setTimeSpec(Qt::UTC);
    return date.isValid() ? date.toUTC() : QDateTime();
}

void addSetting(RemoteInstance &instance, const QString &key, const QJsonValue &value)
{
    if (key.isEmpty() || value.isUndefined())
        return;
    if (value.isNull()) {
        instance.unset << key;
        return;
    }
    // Old services sent secrets in clear. Nobody downstream may rely on that, or hold one by accident.
    instance.configuration.insert(key, isSensitiveKey(key) ? u"********"_s : jsonText(value));
}

void readConfiguration(RemoteInstance &instance, const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        addSetting(instance, entry.key(), entry.value());
    for (const QJsonValue &item : json.toArray())
        addSetting(instance, jsonText(item["key"_L1]), item["propertyValue"_L1]);
}

} // namespace

std::optional<RemoteInstance> remoteInstance(const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    const QJsonValue id = object.value("id"_L1);
    RemoteInstance instance;
    if (id.isString() || id.isDouble())
        instance.id = jsonText(id).trimmed();
    if (instance.id.isEmpty())
        return std::nullopt;
    instance.name = jsonText(object.value("name"_L1));
    if (object.value("token"_L1).isString())
        instance.token = Secret::fromText(object.value("token"_L1).toString());
    const QJsonValue element = object.value("element"_L1);
    instance.elementKey = element.isString() ? element.toString() : jsonText(element["key"_L1]);
    instance.elementName = jsonText(element["name"_L1]);
    instance.hub = jsonText(element["hub"_L1]);
    instance.tags = tagsOf(object.value("tags"_L1));
    instance.tellsTags = object.contains("tags"_L1);
    instance.createdDate = dateOf(object.value("createdDate"_L1));
    instance.valid = jsonFlag(object.value("valid"_L1), true);
    instance.disabled = jsonFlag(object.value("disabled"_L1), false);
    readConfiguration(instance, object.value("configuration"_L1));
    return instance;
}

} // namespace iw
