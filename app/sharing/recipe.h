// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/datafiles.h"
#include "app/connectors/connector.h"

#include <QMap>
#include <QStringList>
#include <QUrl>

namespace iw {

/// What an instance is to be made of, without any secret: to be kept, reviewed and handed on.
struct Recipe
{
    QUrl serviceUrl; ///< API base
    QString connector; ///< element key
    QString name; ///< may be empty: asked for
    QStringList tags;
    QMap<QString, QString> values; ///< plain fields by configuration key, as typed
};

/// True for the key of a field that no recipe holds, whatever the connectors say of it.
[[nodiscard]] bool namesSecret(const QString &key);

/// Largest file and longest list that are read.
inline constexpr qint64 largestRecipeFile = 1024 * 1024;
inline constexpr qsizetype mostRecipes = 1000;

/// Reads a recipe file (its shape: resources/recipes/recipe.schema.json); content may be cut at one byte above
/// largestRecipeFile. The file is a stranger's: nothing of it is taken where any of it is not understood, and a field
/// that holds a secret is refused by its name, its value never told. Problems "recipe.*", but for "recipe.too-large"
/// each with file, line, column and value.
[[nodiscard]] Result<QList<Recipe>> readRecipes(const DataFile &file, const QList<Connector> &connectors);

/// The same from a file of that path. Problem "recipe.unreadable" as well.
[[nodiscard]] Result<QList<Recipe>> readRecipeFile(const QString &path, const QList<Connector> &connectors);

} // namespace iw
