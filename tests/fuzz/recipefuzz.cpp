// SPDX-License-Identifier: GPL-3.0-or-later
// A recipe that somebody sent. One that is read holds no secret field and leads to no service in plain http elsewhere;
// one that is refused is told with its place.
#include "app/service/serviceaddress.h"
#include "app/sharing/recipe.h"
#include "tests/fuzz/fuzzing.h"

using namespace iw;
using namespace Qt::StringLiterals;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QList<Connector> connectors = loadConnectors({});
    const auto recipes = readRecipes({ u"a.recipe"_s, u"a"_s, true, fuzzing::bytes(data, size) }, connectors);
    if (!recipes) {
        const Problem &problem = recipes.problem();
        IW_PROMISE(problem.id.startsWith(u"recipe."));
        IW_PROMISE(problem.arguments.value(u"line"_s).toInt() >= 1
                   && problem.arguments.value(u"column"_s).toInt() >= 1);
        return 0;
    }
    IW_PROMISE(!recipes->isEmpty() && recipes->size() <= mostRecipes);
    for (const Recipe &recipe : *recipes) {
        IW_PROMISE(isAllowedServiceUrl(recipe.serviceUrl) && recipe.serviceUrl.userInfo().isEmpty());
        for (const Connector &connector : connectors) {
            if (connector.key != recipe.connector)
                continue;
            for (auto it = recipe.values.begin(); it != recipe.values.end(); ++it)
                IW_PROMISE(connector.field(it.key()) && !connector.field(it.key())->secret);
        }
    }
    return 0;
}
