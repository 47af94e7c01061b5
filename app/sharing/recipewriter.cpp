// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sharing/recipewriter.h"

#include "app/connectors/connector.h"
#include "app/instances/creationdraft.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace iw {

using namespace Qt::StringLiterals;

Recipe recipeOf(const Instance &instance, const QList<Connector> &connectors)
{
    Recipe recipe;
    recipe.serviceUrl = instance.serviceUrl;
    recipe.connector = instance.connector;
    recipe.name = instance.name;
    recipe.tags = instance.tags;
    QMap<QString, QString> known = instance.configuration;
    known.insert(configurationkey::apiKey(), instance.apiKey);
    known.insert(configurationkey::callbackUrl(), instance.callbackUrl);
    const Connector *connector = connectorOf(connectors, instance.connector);
    if (!connector)
        return recipe;
    // Only what the connector's form has: a service reports more, and some of that is its own.
    for (const ConnectorField &field : connector->fields) {
        const QString value = known.value(field.key);
        if (!field.secret && !namesSecret(field.key) && !value.isEmpty())
            recipe.values.insert(field.key, value);
    }
    return recipe;
}

Result<QByteArray> writtenRecipes(const QList<Recipe> &recipes)
{
    QJsonArray list;
    for (const Recipe &recipe : recipes) {
        QJsonObject fields;
        for (auto it = recipe.values.cbegin(); it != recipe.values.cend(); ++it) {
            if (!namesSecret(it.key()))
                fields.insert(it.key(), it.value());
        }
        QJsonObject object{ { u"service"_s, recipe.serviceUrl.toString(QUrl::FullyEncoded) },
                            { u"connector"_s, recipe.connector } };
        if (!recipe.name.isEmpty())
            object.insert(u"name"_s, recipe.name);
        if (!recipe.tags.isEmpty())
            object.insert(u"tags"_s, QJsonArray::fromStringList(recipe.tags));
        if (!fields.isEmpty())
            object.insert(u"fields"_s, fields);
        list.append(object);
    }
    const QByteArray content =
        QJsonDocument(QJsonObject{ { u"version"_s, 1 }, { u"recipes"_s, list } }).toJson(QJsonDocument::Indented);
    if (recipes.size() > mostRecipes || content.size() > largestRecipeFile)
        return Problem{ .id = u"sharing.too-many-recipes"_s,
                        .arguments = { { u"count"_s, QString::number(recipes.size()) },
                                       { u"most"_s, QString::number(mostRecipes) } } };
    return content;
}

} // namespace iw
