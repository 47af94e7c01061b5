// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline/createinput.h"

#include "app/accounts/accountstore.h"
#include "app/base/paths.h"
#include "app/connectors/fieldchecker.h"
#include "app/problems/problemcatalog.h"
#include "app/service/answerproblem.h"
#include "app/service/serviceaddress.h"
#include "app/sharing/recipe.h"
#include "app/signin/callbacklocation.h"
#include "ui/commandline/command.h"
#include "ui/commandline/commandline.h"
#include "ui/commandline/secretsource.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

/// Checks one value by the wizard's rules; an Error ends the command, the rest is said.
std::optional<Problem> refused(const ConnectorField &field, const FieldValues &values, QStringList &remarks)
{
    const auto finding = checkField(field, values);
    if (!finding)
        return std::nullopt;
    if (finding->severity == Finding::Severity::Error) {
        const QString variable = SecretSource::variableFor(field.key);
        if (!variable.isEmpty() && values.value(field.key).isEmpty()) // not to be typed anywhere here
            return Problem{ .id = u"commandline.secret-missing"_s, .arguments = { { u"variable"_s, variable } } };
        Problem problem = finding->problem;
        problem.technical = field.key;
        return problem;
    }
    remarks.append(field.label + u": "_s + describe(finding->problem).sentence());
    return std::nullopt;
}

/// The one that --name names, or the only one; an empty one without --recipe.
Result<Recipe> chosenRecipe(const QCommandLineParser &options, const QList<Connector> &connectors)
{
    const QString path = options.value(u"recipe"_s);
    if (path.isEmpty())
        return Recipe{};
    const auto recipes = readRecipeFile(path, connectors);
    if (!recipes)
        return recipes.problem();
    if (recipes->size() == 1)
        return recipes->constFirst();
    const QString name = options.value(u"name"_s);
    QStringList names;
    QList<Recipe> named;
    for (const Recipe &recipe : *recipes) {
        names.append(recipe.name);
        if (!name.isEmpty() && recipe.name == name)
            named.append(recipe);
    }
    if (named.size() == 1)
        return named.constFirst();
    return Problem{ .id = u"commandline.recipe-which"_s,
                    .arguments = { { u"file"_s, path }, { u"names"_s, names.join(u", "_s) } } };
}

/// The option's value, or the other where it was not given.
QString given(const QCommandLineParser &options, const QString &name, const QString &otherwise)
{
    return options.isSet(name) ? options.value(name) : otherwise;
}

bool hasAccountAt(const CommandContext &context, const QUrl &apiUrl)
{
    const QList<ServiceAccount> accounts = context.accounts.accounts();
    return std::any_of(accounts.cbegin(), accounts.cend(),
                       [&](const ServiceAccount &account) { return account.apiUrl == apiUrl; });
}

std::optional<Problem> readService(const CommandContext &context, const QCommandLineParser &options,
                                   const Recipe &recipe, SecretSource &secrets, CreationDraft &draft,
                                   QStringList &remarks)
{
    const QString accountName = options.value(u"account"_s);
    if (!accountName.isEmpty()) {
        const auto account = context.accounts.accountNamed(accountName);
        if (!account)
            return Problem{ .id = u"commandline.account-unknown"_s, .arguments = { { u"account"_s, accountName } } };
        auto platform = context.accounts.secrets(*account);
        if (!platform)
            return platform.problem();
        draft.serviceUrl = account->apiUrl;
        draft.platform = std::move(*platform);
        draft.practice = account->practice;
        draft.serviceName = serviceForUrl(account->apiUrl).name;
        return std::nullopt;
    }
    const auto url = normalizedServiceUrl(given(options, u"service-url"_s, recipe.serviceUrl.toString()));
    if (!url)
        return url.problem();
    draft.serviceUrl = *url;
    const Service service = serviceForUrl(*url);
    if (!options.isSet(u"service-url"_s)) { // the secrets go where somebody else's file says
        if (service.id == "other"_L1 && !hasAccountAt(context, *url))
            return Problem{ .id = u"commandline.recipe-service"_s,
                            .arguments = { { u"host"_s, shownHost(*url) },
                                           { u"url"_s, url->toString(QUrl::FullyEncoded) } } };
        remarks.append(CommandLine::tr("The recipe's service is %1.").arg(shownHost(*url)));
    }
    draft.serviceName = service.id == "other"_L1 ? url->host() : service.name;
    for (const QString &key : { u"userSecret"_s, u"organizationSecret"_s }) {
        auto secret = readPlatformSecret(key, secrets, remarks);
        if (!secret)
            return secret.problem();
        (key == "userSecret"_L1 ? draft.platform.user : draft.platform.organization) = std::move(*secret);
    }
    return std::nullopt;
}

FieldValues typedValues(const QCommandLineParser &options, const Recipe &recipe, const Connector &connector,
                        SecretSource &secrets)
{
    FieldValues values = recipe.values;
    for (const auto &[option, key] : { std::pair{ u"api-key"_s, configurationkey::apiKey() },
                                       std::pair{ u"callback-url"_s, configurationkey::callbackUrl() } })
        values.insert(key, given(options, option, values.value(key)));
    const QStringList pairs = options.values(u"field"_s);
    for (const QString &pair : pairs)
        values.insert(pair.section(u'=', 0, 0), pair.section(u'=', 1));
    for (const ConnectorField &field : connector.fields) {
        if (field.secret)
            values.insert(field.key, secrets.take(field.key).reveal());
    }
    return values;
}

} // namespace

Result<CreationDraft> readCreateInput(const CommandContext &context, const QCommandLineParser &options,
                                      SecretSource &secrets, QStringList &remarks)
{
    CreationDraft draft;
    const QList<Connector> connectors = loadConnectors(context.paths.userResources(u"connectors"_s));
    const auto recipe = chosenRecipe(options, connectors);
    if (!recipe)
        return recipe.problem();
    const QString key = options.isSet(u"connector"_s) || recipe->connector.isEmpty() ? options.value(u"connector"_s)
                                                                                     : recipe->connector;
    const Connector *connector = connectorOf(connectors, key);
    if (!connector)
        return Problem{ .id = u"commandline.connector-unknown"_s, .arguments = { { u"connector"_s, key } } };
    if (const auto problem = readService(context, options, *recipe, secrets, draft, remarks))
        return *problem;
    // A service of this computer is no customer's: it stays out of what is exported for one.
    draft.practice = draft.practice || isLoopbackHost(draft.serviceUrl.host());

    draft.connector = connector->key;
    draft.connectorName = connector->name;
    draft.accountField = connector->accountField;
    const FieldValues values = typedValues(options, *recipe, *connector, secrets);
    for (auto it = values.begin(); it != values.end(); ++it) {
        const ConnectorField *field = connector->field(it.key());
        if (!field)
            return Problem{ .id = u"commandline.field-unknown"_s,
                            .arguments = { { u"field"_s, it.key() }, { u"connector"_s, connector->key } } };
    }
    for (const ConnectorField &field : connector->fields) {
        if (const auto problem = refused(field, values, remarks))
            return *problem;
        const QString accepted = acceptedValue(field, values.value(field.key));
        if (accepted.isEmpty())
            continue;
        if (field.secret)
            draft.secrets.emplace(field.key, Secret::fromText(accepted));
        else
            draft.values.insert(field.key, accepted);
    }
    const auto name = readName(given(options, u"name"_s, recipe->name), remarks);
    if (!name)
        return name.problem();
    draft.name = *name;
    const auto tags = readTags(options.isSet(u"tag"_s) ? options.values(u"tag"_s) : recipe->tags, remarks);
    if (!tags)
        return tags.problem();
    draft.tags = *tags;
    return draft;
}

Result<Secret> readPlatformSecret(const QString &key, SecretSource &secrets, QStringList &remarks)
{
    const Secret secret = secrets.take(key);
    if (secret.isEmpty())
        return Problem{ .id = u"commandline.secret-missing"_s,
                        .arguments = { { u"variable"_s, SecretSource::variableFor(key) } } };
    if (const auto problem = refused(sharedField(key), { { key, secret.reveal() } }, remarks))
        return *problem;
    return Secret::fromText(acceptedValue(sharedField(key), secret.reveal()));
}

Result<CreationDraft> readServiceInput(const CommandContext &context, const QCommandLineParser &options,
                                       SecretSource &secrets, QStringList &remarks)
{
    CreationDraft draft;
    if (const auto problem = readService(context, options, {}, secrets, draft, remarks))
        return *problem;
    draft.practice = draft.practice || isLoopbackHost(draft.serviceUrl.host());
    return draft;
}

Result<QString> readField(const ConnectorField &field, const FieldValues &values, QStringList &remarks)
{
    if (const auto problem = refused(field, values, remarks))
        return *problem;
    return acceptedValue(field, values.value(field.key));
}

Result<QString> readName(const QString &typed, QStringList &remarks)
{
    const ConnectorField field = sharedField(u"name"_s);
    return readField(field, { { field.key, typed } }, remarks);
}

Result<QStringList> readTags(const QStringList &typed, QStringList &remarks)
{
    const ConnectorField field = sharedField(u"tags"_s);
    for (const QString &tag : typed) {
        if (const auto problem = refused(field, { { field.key, tag } }, remarks))
            return *problem;
    }
    return acceptedValue(field, typed.join(u',')).split(u", "_s, Qt::SkipEmptyParts);
}

} // namespace iw
