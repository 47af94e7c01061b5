// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline/createinput.h"

#include "app/accounts/accountstore.h"
#include "app/base/paths.h"
#include "app/connectors/fieldchecker.h"
#include "app/problems/problemcatalog.h"
#include "app/service/serviceaddress.h"
#include "app/signin/callbacklocation.h"
#include "ui/commandline/command.h"
#include "ui/commandline/secretsource.h"

#include <algorithm>
#include <optional>

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
        Problem problem = finding->problem;
        problem.technical = field.key;
        return problem;
    }
    remarks.append(field.label + u": "_s + describe(finding->problem).sentence());
    return std::nullopt;
}

std::optional<Problem> readService(const CommandContext &context, const QCommandLineParser &options,
                                   SecretSource &secrets, CreationDraft &draft, QStringList &remarks)
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
    const auto url = normalizedServiceUrl(options.value(u"service-url"_s));
    if (!url)
        return url.problem();
    draft.serviceUrl = *url;
    const Service service = serviceForUrl(*url);
    draft.serviceName = service.id == "other"_L1 ? url->host() : service.name;
    for (const QString &key : { u"userSecret"_s, u"organizationSecret"_s }) {
        auto secret = readPlatformSecret(key, secrets, remarks);
        if (!secret)
            return secret.problem();
        (key == "userSecret"_L1 ? draft.platform.user : draft.platform.organization) = std::move(*secret);
    }
    return std::nullopt;
}

FieldValues typedValues(const QCommandLineParser &options, const Connector &connector, SecretSource &secrets)
{
    FieldValues values;
    values.insert(configurationkey::apiKey(), options.value(u"api-key"_s));
    values.insert(configurationkey::callbackUrl(), options.value(u"callback-url"_s));
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
    const QString key = options.value(u"connector"_s);
    const auto connector = std::find_if(connectors.cbegin(), connectors.cend(),
                                        [&](const Connector &candidate) { return candidate.key == key; });
    if (connector == connectors.cend())
        return Problem{ .id = u"commandline.connector-unknown"_s, .arguments = { { u"connector"_s, key } } };
    if (const auto problem = readService(context, options, secrets, draft, remarks))
        return *problem;
    // A service of this computer is no customer's: it stays out of what is exported for one.
    draft.practice = draft.practice || isLoopbackHost(draft.serviceUrl.host());

    draft.connector = connector->key;
    draft.connectorName = connector->name;
    draft.accountField = connector->accountField;
    const FieldValues values = typedValues(options, *connector, secrets);
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
    const auto name = readName(options.value(u"name"_s), remarks);
    if (!name)
        return name.problem();
    draft.name = *name;
    const auto tags = readTags(options.values(u"tag"_s), remarks);
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
    if (const auto problem = readService(context, options, secrets, draft, remarks))
        return *problem;
    draft.practice = draft.practice || isLoopbackHost(draft.serviceUrl.host());
    return draft;
}

Result<QString> readName(const QString &typed, QStringList &remarks)
{
    const ConnectorField field = sharedField(u"name"_s);
    if (const auto problem = refused(field, { { field.key, typed } }, remarks))
        return *problem;
    return acceptedValue(field, typed);
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
