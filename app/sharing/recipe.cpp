// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sharing/recipe.h"

#include "app/connectors/jsonposition.h"
#include "app/service/serviceaddress.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

/// Reads one file; carries what every message needs.
class Reader final
{
public:
    Reader(const DataFile &file, const QList<Connector> &connectors) : m_file(file), m_connectors(connectors) { }

    Result<QList<Recipe>> read() const;

private:
    Problem problemAt(const QString &id, const QStringList &path, const QString &value) const;
    Outcome checkProperties(const QJsonObject &object, const QStringList &known, const QStringList &path) const;
    Result<QString> text(const QJsonObject &object, const QString &key, const QStringList &path) const;
    Result<Recipe> recipe(const QJsonValue &value, const QStringList &path) const;
    Outcome readTags(const QJsonValue &value, const QStringList &path, Recipe &recipe) const;
    Outcome readFields(const QJsonValue &value, const Connector &connector, const QStringList &path,
                       Recipe &recipe) const;

    const DataFile &m_file;
    const QList<Connector> &m_connectors;
};

Problem Reader::problemAt(const QString &id, const QStringList &path, const QString &value) const
{
    const TextPosition position = jsonPosition(m_file.content, path);
    return { .id = id,
             .arguments = { { u"file"_s, QDir::toNativeSeparators(m_file.path) },
                            { u"line"_s, QString::number(position.line) },
                            { u"column"_s, QString::number(position.column) },
                            { u"value"_s, value.left(80) } } };
}

Outcome Reader::checkProperties(const QJsonObject &object, const QStringList &known, const QStringList &path) const
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (namesSecret(it.key()))
            return problemAt(u"recipe.holds-secret"_s, path + QStringList{ it.key() }, it.key());
        if (!known.contains(it.key()))
            return problemAt(u"recipe.unknown-property"_s, path + QStringList{ it.key() }, it.key());
    }
    return Done{};
}

Result<QString> Reader::text(const QJsonObject &object, const QString &key, const QStringList &path) const
{
    const QJsonValue value = object[key];
    if (value.isUndefined())
        return QString();
    if (!value.isString())
        return problemAt(u"recipe.wrong-type"_s, path + QStringList{ key }, key);
    return value.toString();
}

Outcome Reader::readTags(const QJsonValue &value, const QStringList &path, Recipe &recipe) const
{
    if (value.isUndefined())
        return Done{};
    if (!value.isArray())
        return problemAt(u"recipe.wrong-type"_s, path, u"tags"_s);
    const QJsonArray tags = value.toArray();
    for (qsizetype i = 0; i < tags.size(); ++i) {
        if (!tags[i].isString())
            return problemAt(u"recipe.wrong-type"_s, path + QStringList{ QString::number(i) }, u"tags"_s);
        recipe.tags.append(tags[i].toString());
    }
    return Done{};
}

Outcome Reader::readFields(const QJsonValue &value, const Connector &connector, const QStringList &path,
                           Recipe &recipe) const
{
    if (value.isUndefined())
        return Done{};
    if (!value.isObject())
        return problemAt(u"recipe.wrong-type"_s, path, u"fields"_s);
    const QJsonObject fields = value.toObject();
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const QStringList place = path + QStringList{ it.key() };
        const ConnectorField *field = connector.field(it.key());
        if (field ? field->secret : namesSecret(it.key()))
            return problemAt(u"recipe.holds-secret"_s, place, it.key());
        if (!field)
            return problemAt(u"recipe.unknown-property"_s, place, it.key());
        if (!it.value().isString())
            return problemAt(u"recipe.wrong-type"_s, place, it.key());
        recipe.values.insert(it.key(), it.value().toString());
    }
    return Done{};
}

Result<Recipe> Reader::recipe(const QJsonValue &value, const QStringList &path) const
{
    if (!value.isObject())
        return problemAt(u"recipe.wrong-type"_s, path, u"recipes"_s);
    const QJsonObject object = value.toObject();
    if (const Outcome known =
            checkProperties(object, { u"service"_s, u"connector"_s, u"name"_s, u"tags"_s, u"fields"_s }, path);
        !known)
        return known.problem();
    const auto service = text(object, u"service"_s, path);
    const auto connectorKey = text(object, u"connector"_s, path);
    const auto name = text(object, u"name"_s, path);
    for (const auto *read : { &service, &connectorKey, &name }) {
        if (!*read)
            return read->problem();
    }
    if (service->isEmpty() || connectorKey->isEmpty())
        return problemAt(u"recipe.missing"_s, path, service->isEmpty() ? u"service"_s : u"connector"_s);
    const auto url = normalizedServiceUrl(*service);
    if (!url)
        return problemAt(u"recipe.bad-service"_s, path + QStringList{ u"service"_s }, *service);
    const Connector *connector = connectorOf(m_connectors, *connectorKey);
    if (!connector)
        return problemAt(u"recipe.unknown-connector"_s, path + QStringList{ u"connector"_s }, *connectorKey);
    Recipe recipe{ *url, *connectorKey, *name, {}, {} };
    if (const Outcome tags = readTags(object["tags"_L1], path + QStringList{ u"tags"_s }, recipe); !tags)
        return tags.problem();
    if (const Outcome fields = readFields(object["fields"_L1], *connector, path + QStringList{ u"fields"_s }, recipe);
        !fields)
        return fields.problem();
    return recipe;
}

Result<QList<Recipe>> Reader::read() const
{
    const auto json = jsonObject(m_file);
    if (!json) {
        Problem problem = json.problem(); // whose words are about a file in a folder of ours
        problem.id = u"recipe.invalid"_s;
        return problem;
    }
    if (const Outcome known = checkProperties(*json, { u"$schema"_s, u"version"_s, u"recipes"_s }, {}); !known)
        return known.problem();
    if (const auto repeated = repeatedKey(m_file.content)) {
        const TextPosition position = textPosition(m_file.content, *repeated);
        return Problem{ .id = u"recipe.repeated-key"_s,
                        .arguments = { { u"file"_s, QDir::toNativeSeparators(m_file.path) },
                                       { u"line"_s, QString::number(position.line) },
                                       { u"column"_s, QString::number(position.column) } } };
    }
    const QJsonValue version = (*json)["version"_L1];
    if (version.isUndefined())
        return problemAt(u"recipe.missing"_s, {}, u"version"_s);
    if (!version.isDouble() || version.toDouble() != 1)
        return problemAt(u"recipe.other-version"_s, { u"version"_s }, version.toVariant().toString());
    const QJsonValue list = (*json)["recipes"_L1];
    if (!list.isArray() || list.toArray().isEmpty())
        return problemAt(u"recipe.missing"_s, { u"recipes"_s }, u"recipes"_s);
    const QJsonArray array = list.toArray();
    if (array.size() > mostRecipes)
        return problemAt(u"recipe.too-many"_s, { u"recipes"_s }, QString::number(mostRecipes));
    QList<Recipe> recipes;
    for (qsizetype i = 0; i < array.size(); ++i) {
        auto read = recipe(array[i], { u"recipes"_s, QString::number(i) });
        if (!read)
            return read.problem();
        recipes.append(std::move(*read));
    }
    return recipes;
}

} // namespace

bool namesSecret(const QString &key)
{
    static const QRegularExpression pattern(u"secret|password|passphrase|private.?key|token|authorization|cookie"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern.match(key).hasMatch() && !key.endsWith(u".url"_s);
}

Result<QList<Recipe>> readRecipes(const DataFile &file, const QList<Connector> &connectors)
{
    if (file.content.size() > largestRecipeFile)
        return Problem{ .id = u"recipe.too-large"_s,
                        .arguments = { { u"file"_s, QDir::toNativeSeparators(file.path) } } };
    return Reader(file, connectors).read();
}

Result<QList<Recipe>> readRecipeFile(const QString &path, const QList<Connector> &connectors)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Problem{ .id = u"recipe.unreadable"_s,
                        .arguments = { { u"file"_s, QDir::toNativeSeparators(path) },
                                       { u"reason"_s, file.errorString() } } };
    return readRecipes({ path, {}, true, file.read(largestRecipeFile + 1) }, connectors);
}

} // namespace iw
