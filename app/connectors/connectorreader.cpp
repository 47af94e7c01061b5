// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connectors/connectorreader.h"

#include "app/connectors/jsonposition.h"

#include <QDir>
#include <QJsonArray>
#include <QRegularExpression>

#include <array>
#include <utility>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kinds{
    std::pair{ "text", FieldKind::Text },
    std::pair{ "apiKey", FieldKind::ApiKey },
    std::pair{ "apiSecret", FieldKind::ApiSecret },
    std::pair{ "callbackUrl", FieldKind::CallbackUrl },
    std::pair{ "accountHost", FieldKind::AccountHost },
    std::pair{ "encryptedKey", FieldKind::EncryptedKey },
    std::pair{ "userSecret", FieldKind::UserSecret },
    std::pair{ "organizationSecret", FieldKind::OrganizationSecret },
    std::pair{ "serviceUrl", FieldKind::ServiceUrl },
    std::pair{ "name", FieldKind::Name },
    std::pair{ "tags", FieldKind::Tags },
};

struct Property
{
    const char *name;
    QJsonValue::Type type;
    bool required = false;
};

constexpr std::array connectorProperties{
    Property{ "$schema", QJsonValue::String },      Property{ "key", QJsonValue::String, true },
    Property{ "name", QJsonValue::String, true },   Property{ "summary", QJsonValue::String },
    Property{ "order", QJsonValue::Double },        Property{ "notices", QJsonValue::Array },
    Property{ "accountField", QJsonValue::String }, Property{ "signInDays", QJsonValue::Double },
    Property{ "fields", QJsonValue::Array, true },
};
constexpr std::array fieldProperties{
    Property{ "key", QJsonValue::String, true }, Property{ "label", QJsonValue::String, true },
    Property{ "help", QJsonValue::String },      Property{ "placeholder", QJsonValue::String },
    Property{ "kind", QJsonValue::String },      Property{ "required", QJsonValue::Bool },
    Property{ "secret", QJsonValue::Bool },      Property{ "hostSuffix", QJsonValue::String },
};

Problem problemAt(const DataFile &file, const QString &id, const QStringList &path, const QString &value)
{
    const TextPosition position = jsonPosition(file.content, path);
    return { .id = id,
             .arguments = { { u"file"_s, QDir::toNativeSeparators(file.path) },
                            { u"line"_s, QString::number(position.line) },
                            { u"column"_s, QString::number(position.column) },
                            { u"value"_s, value.left(80) } } };
}

/// Every property known and of its type, none of the required ones missing or empty.
template <size_t N>
Outcome checkProperties(const DataFile &file, const QJsonObject &object, const std::array<Property, N> &known,
                        const QStringList &path)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto property = std::find_if(known.begin(), known.end(),
                                           [&](const Property &p) { return it.key() == QLatin1StringView(p.name); });
        if (property == known.end())
            return problemAt(file, u"connector.unknown-property"_s, path + QStringList{ it.key() }, it.key());
        if (it.value().type() != property->type)
            return problemAt(file, u"connector.wrong-type"_s, path + QStringList{ it.key() }, it.key());
    }
    for (const Property &property : known) {
        const QJsonValue value = object[QLatin1StringView(property.name)];
        const bool isEmpty = value.type() == QJsonValue::String && value.toString().trimmed().isEmpty();
        if (property.required && (value.isUndefined() || isEmpty))
            return problemAt(file, u"connector.missing"_s, path, QString::fromLatin1(property.name));
    }
    return Done{};
}

bool isKey(const QString &key)
{
    static const QRegularExpression pattern(u"^[A-Za-z0-9_.-]+$"_s);
    return pattern.match(key).hasMatch();
}

/// The service's own forms often type a secret as plain text, so the name decides as well.
bool namesSecret(const QString &key)
{
    static const QRegularExpression pattern(u"secret|password|private\\.key|token"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern.match(key).hasMatch() && !key.endsWith(u".url"_s);
}

Result<ConnectorField> readField(const DataFile &file, const QJsonObject &object, const QStringList &path)
{
    if (const Outcome outcome = checkProperties(file, object, fieldProperties, path); !outcome)
        return outcome.problem();
    ConnectorField field;
    field.key = object["key"_L1].toString();
    if (!isKey(field.key))
        return problemAt(file, u"connector.bad-key"_s, path + QStringList{ u"key"_s }, field.key);
    const QString kind = object["kind"_L1].toString(u"text"_s);
    const auto known = std::find_if(kinds.begin(), kinds.end(),
                                    [&](const auto &pair) { return kind == QLatin1StringView(pair.first); });
    if (known == kinds.end())
        return problemAt(file, u"connector.unknown-kind"_s, path + QStringList{ u"kind"_s }, kind);
    field.kind = known->second;
    field.label = resourceText(object["label"_L1].toString());
    field.help = resourceText(object["help"_L1].toString());
    field.placeholder = object["placeholder"_L1].toString();
    field.required = object["required"_L1].toBool(true);
    field.secret = object["secret"_L1].toBool() || namesSecret(field.key);
    field.hostSuffix = object["hostSuffix"_L1].toString().toLower();
    if (!field.hostSuffix.isEmpty() && !field.hostSuffix.startsWith(u'.'))
        field.hostSuffix.prepend(u'.');
    return field;
}

} // namespace

Result<QList<ConnectorField>> readFields(const DataFile &file, const QJsonObject &object)
{
    QList<ConnectorField> fields;
    QStringList keys;
    const QJsonArray array = object["fields"_L1].toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QStringList path{ u"fields"_s, QString::number(i) };
        if (!array[i].isObject())
            return problemAt(file, u"connector.wrong-type"_s, path, u"fields"_s);
        Result<ConnectorField> field = readField(file, array[i].toObject(), path);
        if (!field)
            return field.problem();
        if (keys.contains(field->key))
            return problemAt(file, u"connector.duplicate-field"_s, path + QStringList{ u"key"_s }, field->key);
        keys.append(field->key);
        fields.append(std::move(*field));
    }
    if (fields.isEmpty())
        return problemAt(file, u"connector.missing"_s, { u"fields"_s }, u"fields"_s);
    return fields;
}

Result<Connector> readConnector(const DataFile &file)
{
    const Result<QJsonObject> json = jsonObject(file);
    if (!json)
        return json.problem();
    const QJsonObject &object = *json;
    if (const Outcome outcome = checkProperties(file, object, connectorProperties, {}); !outcome)
        return outcome.problem();
    Connector connector;
    connector.key = object["key"_L1].toString();
    if (!isKey(connector.key))
        return problemAt(file, u"connector.bad-key"_s, { u"key"_s }, connector.key);
    connector.name = object["name"_L1].toString();
    connector.summary = resourceText(object["summary"_L1].toString());
    connector.order = object["order"_L1].toInt(connector.order);
    connector.accountField = object["accountField"_L1].toString();
    connector.signInDays = object["signInDays"_L1].toInt();
    const QJsonArray notices = object["notices"_L1].toArray();
    for (qsizetype i = 0; i < notices.size(); ++i) {
        if (!notices[i].isString())
            return problemAt(file, u"connector.wrong-type"_s, { u"notices"_s, QString::number(i) }, u"notices"_s);
        connector.noticeIds.append(notices[i].toString());
    }
    Result<QList<ConnectorField>> fields = readFields(file, object);
    if (!fields)
        return fields.problem();
    connector.fields = std::move(*fields);
    if (!connector.accountField.isEmpty() && !connector.field(connector.accountField))
        return problemAt(file, u"connector.unknown-account-field"_s, { u"accountField"_s }, connector.accountField);
    return connector;
}

} // namespace iw
