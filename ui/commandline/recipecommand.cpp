// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline/recipecommand.h"

#include "app/base/paths.h"
#include "app/base/privatefile.h"
#include "app/instances/instancerepository.h"
#include "app/sharing/recipewriter.h"

#include <QDir>
#include <QJsonDocument>

namespace iw {

using namespace Qt::StringLiterals;

void RecipeCommand::start()
{
    if (!openVault())
        return;
    const QList<Connector> connectors = loadConnectors(context().paths.userResources(u"connectors"_s));
    QList<Recipe> recipes;
    const QStringList ids = options().positionalArguments();
    for (const QString &id : ids) {
        const auto instance = context().instances.byId(id);
        if (!instance)
            return end(instance.problem());
        recipes.append(recipeOf(*instance, connectors));
    }
    const auto content = writtenRecipes(recipes);
    if (!content)
        return end(content.problem());
    const QString file = options().value(u"output"_s);
    if (file.isEmpty()) {
        if (output().isJson())
            output().object(QJsonDocument::fromJson(*content).object());
        else
            output().bytes(*content);
        return end(ExitCode::Done);
    }
    if (const auto written = writePrivateFile(file, *content, options().isSet(u"overwrite"_s)); !written)
        return end(written.problem());
    if (output().isJson())
        output().object({ { u"file"_s, QDir::toNativeSeparators(file) } });
    else
        output().remark(tr("Saved to %1.").arg(QDir::toNativeSeparators(file)));
    end(ExitCode::Done);
}

} // namespace iw
