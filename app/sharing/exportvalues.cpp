// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sharing/exportvalues.h"

#include "app/base/percentencoding.h"
#include "app/instances/creationdraft.h"
#include "app/instances/instancerepository.h"
#include "app/sharing/exporter.h"

#include <QSet>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

/// Gathers values and keeps the first Problem of a secret that could not be read.
class Collector final
{
public:
    Collector(const QByteArray &prefix, const ChosenFields &fields) : m_prefix(prefix), m_fields(fields) { }

    [[nodiscard]] bool wants(const QString &key) const { return !m_fields || m_fields->contains(key); }

    ExportValue plain(const QString &key, const QByteArray &variable, const QString &text) const
    {
        // What is always written is so where it is empty, too: a template may count on it.
        const bool isSet = wants(key) && (!text.isEmpty() || isConstantField(key));
        return { key, m_prefix + variable, Secret::fromText(text), false, false, isSet };
    }

    ExportValue absent(const QString &key) const { return { key, {}, {}, true, false, false }; }

    template <typename Read>
    ExportValue secret(const QString &key, const QByteArray &variable, bool reveal, Read read)
    {
        if (!wants(key))
            return absent(key);
        ExportValue value{ key, m_prefix + variable, {}, true, !reveal, true };
        if (!reveal) {
            value.content = Secret::fromText(u"********"_s);
            return value;
        }
        Result<Secret> content = read();
        if (content)
            value.content = std::move(*content);
        else if (!m_problem)
            m_problem = content.problem();
        return value;
    }

    [[nodiscard]] const std::optional<Problem> &problem() const { return m_problem; }

private:
    QByteArray m_prefix;
    const ChosenFields &m_fields;
    std::optional<Problem> m_problem;
};

} // namespace

QByteArray variableName(const QString &key)
{
    QByteArray name;
    for (const QChar c : key.startsWith(u"oauth."_s) ? key.mid(6) : key)
        name += c.unicode() < 0x80 && c.isLetterOrNumber() ? char(c.toUpper().unicode()) : '_';
    return name;
}

Result<ExportValues> exportValues(const InstanceRepository &repository, const Instance &instance,
                                  const ExportOptions &options, const QByteArray &prefix)
{
    const ChosenFields fields = withConstantFields(options.fields);
    Collector collect(prefix, fields);
    ExportValues values;
    values.withTags = collect.wants(u"tags"_s);
    if (values.withTags)
        values.tags = instance.tags;
    values.practice = instance.practice;
    const auto fact = [&](const QString &key, const QByteArray &variable, const QString &text) {
        values.facts.push_back(collect.plain(key, variable, text));
    };
    fact(u"id"_s, "INSTANCE_ID", instance.id);
    fact(u"name"_s, "INSTANCE_NAME", instance.name);
    fact(u"service"_s, "SERVICE", instance.serviceName);
    fact(u"serviceUrl"_s, "SERVICE_URL", instance.serviceUrl.toString(QUrl::FullyEncoded));
    fact(u"instanceUrl"_s, "INSTANCE_URL",
         instance.serviceUrl.toString(QUrl::FullyEncoded) + u"/instances/"_s
             + QString::fromLatin1(percentEncoded(instance.id)));
    fact(u"connector"_s, "CONNECTOR", instance.connector);
    fact(u"connectorName"_s, "CONNECTOR_NAME", instance.connectorName);
    fact(u"account"_s, "ACCOUNT", instance.account);
    fact(u"tagList"_s, "TAGS", values.tags.join(u", "_s));
    fact(u"state"_s, "STATE", stateWord(instance.state));
    fact(u"createdAt"_s, "CREATED_AT", instance.createdAt.toUTC().toString(Qt::ISODate));
    fact(u"apiKey"_s, "API_KEY", instance.apiKey);
    fact(u"callbackUrl"_s, "CALLBACK_URL", instance.callbackUrl);

    const auto ownSecret = [&](const QString &key, const QString &field, const QByteArray &variable) {
        return !instance.secretFields.contains(field)
            ? collect.absent(key)
            : collect.secret(key, variable, options.reveal, [&] { return repository.secret(instance, field); });
    };
    const bool hasToken = instance.secretFields.contains(u"token"_s);
    values.facts.push_back(ownSecret(u"apiSecret"_s, configurationkey::apiSecret(), "API_SECRET"));
    values.facts.push_back(ownSecret(u"token"_s, u"token"_s, "TOKEN"));
    const bool account = options.reveal && options.revealAccount;
    const auto platform = [&](bool user) -> Result<Secret> {
        Result<PlatformSecrets> secrets = repository.platformSecrets(instance);
        if (!secrets)
            return secrets.problem();
        return std::move(user ? secrets->user : secrets->organization);
    };
    values.facts.push_back(collect.secret(u"userSecret"_s, "USER_SECRET", account, [&] { return platform(true); }));
    values.facts.push_back(
        collect.secret(u"organizationSecret"_s, "ORGANIZATION_SECRET", account, [&] { return platform(false); }));
    values.facts.push_back(!hasToken ? collect.absent(u"authorization"_s)
                                     : collect.secret(u"authorization"_s, "AUTHORIZATION", account,
                                                      [&] { return repository.authorizationHeader(instance); }));

    QMap<QString, QString> plain = instance.configuration;
    plain.insert(configurationkey::apiKey(), instance.apiKey);
    plain.insert(configurationkey::callbackUrl(), instance.callbackUrl);
    for (auto it = plain.begin(); it != plain.end(); ++it) {
        if (!it.value().isEmpty() && !instance.secretFields.contains(it.key()) && collect.wants(it.key()))
            values.configuration.push_back(collect.plain(it.key(), variableName(it.key()), it.value()));
    }
    for (const QString &field : instance.secretFields) {
        if (field != u"token"_s && collect.wants(field))
            values.configuration.push_back(ownSecret(field, field, variableName(field)));
    }
    values.withConfiguration = !fields || !values.configuration.empty();
    if (collect.problem())
        return *collect.problem();
    return values;
}

QList<ExportNames> exportNames(const QList<Instance> &instances)
{
    QList<ExportNames> names;
    QSet<QByteArray> taken;
    names.reserve(instances.size());
    for (const Instance &instance : instances) {
        QByteArray base = "CE_" + variableName(instance.id);
        while (base.endsWith('_')) // an entry ends with a letter or a digit
            base.chop(1);
        QByteArray own = base;
        for (int i = 2; taken.contains(own); ++i) // ids are unique at one service only
            own = base + '_' + QByteArray::number(i);
        taken.insert(own);
        names.append({ own + '_', own.toLower().replace('_', '-') });
    }
    if (names.size() == 1)
        names.first().prefix = "CE_";
    return names;
}

} // namespace iw
