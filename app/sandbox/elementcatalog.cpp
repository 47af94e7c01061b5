// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/elementcatalog.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

// Outside any namespace, as the macro wants it; a static library's resources are dropped unless somebody asks.
static void loadSandboxResources() { Q_INIT_RESOURCE(sandbox); }

namespace iw {

using namespace Qt::StringLiterals;

namespace {

QJsonObject field(const PracticeElement &element, const QString &configurationKey)
{
    for (const QJsonValue &value : element.json[u"configuration"_s].toArray()) {
        if (value[u"key"_s].toString() == configurationKey)
            return value.toObject();
    }
    return {};
}

} // namespace

QJsonObject PracticeElement::brief() const
{
    QJsonObject brief = json;
    brief.remove(u"configuration"_s);
    return brief;
}

QString PracticeElement::fieldName(const QString &configurationKey) const
{
    return field(*this, configurationKey)[u"name"_s].toString(configurationKey);
}

bool PracticeElement::isRequired(const QString &configurationKey) const
{
    return field(*this, configurationKey)[u"required"_s].toBool();
}

bool PracticeElement::hasField(const QString &configurationKey) const
{
    return !field(*this, configurationKey).isEmpty();
}

QStringList PracticeElement::requiredKeys() const
{
    QStringList keys;
    for (const QJsonValue &value : json[u"configuration"_s].toArray()) {
        if (value[u"required"_s].toBool())
            keys.append(value[u"key"_s].toString());
    }
    return keys;
}

QJsonObject PracticeElement::defaults() const
{
    QJsonObject defaults;
    for (const QJsonValue &value : json[u"configuration"_s].toArray()) {
        if (!value[u"required"_s].toBool() && value.toObject().contains(u"defaultValue"_s))
            defaults.insert(value[u"key"_s].toString(), value[u"defaultValue"_s]);
    }
    return defaults;
}

ElementCatalog::ElementCatalog()
{
    loadSandboxResources();
    const QDir folder(u":/sandbox/elements"_s);
    for (const QString &name : folder.entryList({ u"*.json"_s }, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
        m_elements.append({ json[u"id"_s].toInteger(), json[u"key"_s].toString(), json });
    }
}

const PracticeElement *ElementCatalog::find(const QString &keyOrId) const
{
    for (const PracticeElement &element : m_elements) {
        if (element.key == keyOrId || QString::number(element.id) == keyOrId)
            return &element;
    }
    return nullptr;
}

PracticeElement ElementCatalog::byKey(const QString &key) const
{
    const PracticeElement *found = find(key);
    return found ? *found : PracticeElement{ 0, key, QJsonObject{ { u"key"_s, key } } };
}

} // namespace iw
