// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sharing/exportfields.h"

#include "app/instances/creationdraft.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

class ExportFields final
{
    Q_DECLARE_TR_FUNCTIONS(iw::ExportFields)
};

QSet<QString> constantFields()
{
    return { u"id"_s, u"name"_s, u"serviceUrl"_s, u"instanceUrl"_s, u"connector"_s, u"state"_s };
}

/// What goes by two names: a template's, and its configuration key.
QList<std::pair<QString, QString>> twins()
{
    return { { u"apiKey"_s, configurationkey::apiKey() },
             { u"apiSecret"_s, configurationkey::apiSecret() },
             { u"callbackUrl"_s, configurationkey::callbackUrl() },
             { u"tagList"_s, u"tags"_s } };
}

} // namespace

QList<ExportField> exportFields(const QList<Connector> &connectors, const QList<Instance> &of)
{
    QList<ExportField> fields{ { u"token"_s, ExportFields::tr("Token") },
                               { u"authorization"_s, ExportFields::tr("Authorization header") },
                               { u"userSecret"_s, sharedField(u"userSecret"_s).label },
                               { u"organizationSecret"_s, sharedField(u"organizationSecret"_s).label },
                               { u"account"_s, ExportFields::tr("Account") },
                               { u"tags"_s, ExportFields::tr("Tags") },
                               { u"createdAt"_s, ExportFields::tr("Created") },
                               { u"service"_s, ExportFields::tr("Name of the service") },
                               { u"connectorName"_s, ExportFields::tr("Name of the connector") } };
    QSet<QString> known;
    for (const Connector &connector : connectors) {
        for (const ConnectorField &field : connector.fields) {
            if (!known.contains(field.key))
                fields.append({ field.key, field.label });
            known.insert(field.key);
        }
    }
    for (const ExportField &field : std::as_const(fields))
        known.insert(field.key);
    for (const Instance &instance : of) { // of a connector that is not known here
        const QStringList keys = instance.configuration.keys() + instance.secretFields;
        for (const QString &key : keys) {
            if (!known.contains(key))
                fields.append({ key, key });
            known.insert(key);
        }
    }
    return fields;
}

bool isConstantField(const QString &key)
{
    static const QSet<QString> fields = constantFields();
    return fields.contains(key);
}

ChosenFields withConstantFields(ChosenFields fields)
{
    if (!fields)
        return fields;
    *fields |= constantFields();
    for (const auto &[name, key] : twins()) {
        if (fields->contains(name) || fields->contains(key))
            *fields |= { name, key };
    }
    return fields;
}

QString unknownExportField(const QStringList &names, const QList<Connector> &connectors, const QList<Instance> &of)
{
    QSet<QString> known = constantFields();
    for (const ExportField &field : exportFields(connectors, of))
        known.insert(field.key);
    for (const auto &[name, key] : twins())
        known |= { name, key };
    const auto unknown =
        std::find_if(names.cbegin(), names.cend(), [&](const QString &name) { return !known.contains(name); });
    return unknown == names.cend() ? QString() : *unknown;
}

} // namespace iw
