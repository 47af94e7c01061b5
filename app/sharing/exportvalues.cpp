// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sharing/exportvalues.h"

#include "app/instances/creationdraft.h"
#include "app/instances/instancerepository.h"
#include "app/sharing/exporter.h"

#include <QSet>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

/// oauth.api.key → API_KEY, infusionsoft.server → INFUSIONSOFT_SERVER
QByteArray variableName(const QString &key)
{
    QByteArray name;
    for (const QChar c : key.startsWith(u"oauth."_s) ? key.mid(6) : key)
        name += c.unicode() < 0x80 && c.isLetterOrNumber() ? char(c.toUpper().unicode()) : '_';
    return name;
}

/// Gathers values and keeps the first Problem of a secret that could not be read.
class Collector final
{
public:
    Collector(const QByteArray &prefix, ExportFormat::Mask mask) : m_prefix(prefix), m_mask(mask) { }

    ExportValue plain(const QString &key, const QByteArray &variable, const QString &text) const
    {
        return { key, m_prefix + variable, Secret::fromText(text), false, !text.isEmpty() };
    }

    ExportValue absent(const QString &key) const { return { key, {}, {}, false, false }; }

    template <typename Read>
    ExportValue secret(const QString &key, const QByteArray &variable, bool reveal, Read read)
    {
        ExportValue value{ key, m_prefix + variable, {}, !reveal, true };
        if (!reveal) {
            value.content = Secret::fromText(m_mask == ExportFormat::Mask::Variable
                                                 ? u'$' + QString::fromLatin1(m_prefix + variable)
                                                 : u"********"_s);
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
    ExportFormat::Mask m_mask;
    std::optional<Problem> m_problem;
};

} // namespace

Result<ExportValues> exportValues(const InstanceRepository &repository, const Instance &instance,
                                  const ExportOptions &options, ExportFormat::Mask mask, const QByteArray &prefix)
{
    Collector collect(prefix, mask);
    ExportValues values;
    values.tags = instance.tags;
    values.practice = instance.practice;
    const auto fact = [&](const QString &key, const QByteArray &variable, const QString &text) {
        values.facts.push_back(collect.plain(key, variable, text));
    };
    fact(u"id"_s, "INSTANCE_ID", instance.id);
    fact(u"name"_s, "INSTANCE_NAME", instance.name);
    fact(u"service"_s, "SERVICE", instance.serviceName);
    fact(u"serviceUrl"_s, "SERVICE_URL", instance.serviceUrl.toString(QUrl::FullyEncoded));
    fact(u"connector"_s, "CONNECTOR", instance.connector);
    fact(u"connectorName"_s, "CONNECTOR_NAME", instance.connectorName);
    fact(u"account"_s, "ACCOUNT", instance.account);
    fact(u"tagList"_s, "TAGS", instance.tags.join(u", "_s));
    fact(u"state"_s, "STATE", stateWord(instance.state));
    fact(u"createdAt"_s, "CREATED_AT", instance.createdAt.toUTC().toString(Qt::ISODate));
    fact(u"apiKey"_s, {}, instance.apiKey);
    fact(u"callbackUrl"_s, {}, instance.callbackUrl);

    const bool hasToken = instance.secretFields.contains(u"token"_s);
    values.facts.push_back(!hasToken ? collect.absent(u"token"_s)
                                     : collect.secret(u"token"_s, "TOKEN", options.reveal,
                                                      [&] { return repository.secret(instance, u"token"_s); }));
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
        if (!it.value().isEmpty() && !instance.secretFields.contains(it.key()))
            values.configuration.push_back(collect.plain(it.key(), variableName(it.key()), it.value()));
    }
    for (const QString &field : instance.secretFields) {
        if (field != u"token"_s) {
            values.configuration.push_back(collect.secret(field, variableName(field), options.reveal,
                                                          [&] { return repository.secret(instance, field); }));
        }
    }
    if (collect.problem())
        return *collect.problem();
    return values;
}

QList<QByteArray> variablePrefixes(const QList<Instance> &instances)
{
    if (instances.size() == 1)
        return { "CE_" };
    QList<QByteArray> prefixes;
    QSet<QByteArray> taken;
    prefixes.reserve(instances.size());
    for (const Instance &instance : instances) {
        const QByteArray base = "CE_" + variableName(instance.id) + '_';
        QByteArray prefix = base;
        for (int i = 2; taken.contains(prefix); ++i) // ids are unique at one service only
            prefix = base + QByteArray::number(i) + '_';
        taken.insert(prefix);
        prefixes.append(prefix);
    }
    return prefixes;
}

} // namespace iw
