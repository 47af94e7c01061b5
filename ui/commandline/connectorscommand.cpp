// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline/connectorscommand.h"

#include "app/base/paths.h"
#include "app/connectors/connector.h"
#include "app/instances/creationdraft.h"
#include "ui/commandline/secretsource.h"

#include <QJsonArray>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

/// How `create` takes the field's value.
QString wayOf(const ConnectorField &field)
{
    const QString variable = SecretSource::variableFor(field.key);
    if (!variable.isEmpty())
        return variable;
    if (field.secret)
        return u"--secrets-fd"_s;
    if (field.key == configurationkey::apiKey())
        return u"--api-key"_s;
    return field.key == configurationkey::callbackUrl() ? u"--callback-url"_s : u"--field"_s;
}

QJsonObject fieldJson(const ConnectorField &field)
{
    return { { u"key"_s, field.key },
             { u"label"_s, field.label },
             { u"required"_s, field.required },
             { u"secret"_s, field.secret },
             { u"givenBy"_s, wayOf(field) } };
}

} // namespace

void ConnectorsCommand::start()
{
    const QList<Connector> connectors = loadConnectors(context().paths.userResources(u"connectors"_s));
    const QString key = options().positionalArguments().value(0);
    const Connector *named = connectorOf(connectors, key);
    if (!key.isEmpty() && !named)
        return end(Problem{ .id = u"commandline.connector-unknown"_s, .arguments = { { u"connector"_s, key } } });
    QList<QStringList> rows;
    if (output().isJson()) {
        for (const Connector &connector : named ? QList{ *named } : connectors) {
            QJsonArray fields;
            for (const ConnectorField &field : connector.fields)
                fields.append(fieldJson(field));
            output().object(
                { { u"connector"_s, connector.key }, { u"name"_s, connector.name }, { u"fields"_s, fields } });
        }
    } else if (named) {
        for (const ConnectorField &field : named->fields)
            rows.append({ field.key, field.label, field.required ? tr("required") : tr("optional"), wayOf(field) });
        output().table({ tr("KEY"), tr("LABEL"), QString(), tr("GIVEN BY") }, rows);
    } else {
        for (const Connector &connector : connectors)
            rows.append({ connector.key, connector.name });
        output().table({ tr("KEY"), tr("NAME") }, rows);
    }
    end(ExitCode::Done);
}

} // namespace iw
