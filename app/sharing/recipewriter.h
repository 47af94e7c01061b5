// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/instances/instance.h"
#include "app/sharing/recipe.h"

#include <QByteArray>

namespace iw {

/// What is needed to make such an instance again: its plain fields, none that the connector or its name calls secret.
[[nodiscard]] Recipe recipeOf(const Instance &instance, const QList<Connector> &connectors);

/// The file that readRecipes() reads, the same bytes for the same recipes. What names a secret is left out, whatever
/// the recipe holds. Problem "sharing.too-many-recipes": a file that readRecipes() would refuse is not made.
[[nodiscard]] Result<QByteArray> writtenRecipes(const QList<Recipe> &recipes);

} // namespace iw
