// SPDX-License-Identifier: GPL-3.0-or-later
// What a re-authentication asks for and sends, from the row, the vault and what was given in their place; the rest of
// the class is in reauthentication.cpp.
#include "app/connectors/typedtext.h"
#include "app/instances/instancerepository.h"
#include "app/instances/reauthentication.h"
#include "app/service/answerproblem.h"

#include <algorithm>

namespace iw {

using namespace Qt::StringLiterals;

void Reauthentication::replace(Replacement replacement)
{
    if (stage() == Stage::Over)
        return;
    m_replacement = std::move(replacement);
    startSignInAgain();
}

QStringList Reauthentication::fieldsNotSaved() const
{
    CreationDraft saved;
    readRow(saved);
    for (const QString &field : m_row.secretFields)
        saved.secrets.emplace(field, Secret());
    return missing(saved, false);
}

QStringList Reauthentication::secretsNotSaved() const
{
    QStringList keys;
    for (const ConnectorField &field : m_connector.fields) {
        if (field.secret && !m_row.secretFields.contains(field.key))
            keys.append(field.key);
    }
    return keys;
}

QStringList Reauthentication::secretsNotKnown() const
{
    QStringList keys = secretsNotSaved();
    keys.removeIf([this](const QString &key) { return draft().secrets.contains(key); });
    return keys;
}

QString Reauthentication::accountMeant() const { return m_accountTaken.isEmpty() ? m_row.account : m_accountTaken; }

void Reauthentication::takeAccountFound()
{
    m_accountTaken = accountFound();
    if (!draft().accountField.isEmpty())
        SignInConversation::takeAccountFound();
}

Outcome Reauthentication::prepare()
{
    const auto row = m_instances.instance(m_row.recordId);
    if (!row)
        return row.problem();
    m_row = *row;
    m_accountTaken.clear();
    m_lost.reset();
    CreationDraft draft;
    auto platform = m_instances.platformSecrets(m_row);
    if (!platform)
        return platform.problem().id == "vault.no-secret"_L1 ? described(u"reauth.account-lost"_s) : platform.problem();
    draft.platform = std::move(*platform);
    readRow(draft);
    if (const auto read = readSecrets(draft); !read)
        return read;
    m_isReplacing = takeReplacement(draft);
    const QStringList keys = missing(draft, m_isReplacing);
    replaceDraft(std::move(draft));
    if (!keys.isEmpty())
        return missingProblem(keys);
    return Done{};
}

/// Adopted rows may hold more than the connector asks for, and nobody but the service writes that.
bool Reauthentication::isAskedFor(const QString &key) const
{
    return m_connector.fields.isEmpty() || m_connector.field(key);
}

void Reauthentication::readRow(CreationDraft &draft) const
{
    draft.serviceUrl = m_row.serviceUrl;
    draft.serviceName = m_row.serviceName;
    draft.practice = m_row.practice;
    draft.connector = m_row.connector;
    draft.connectorName = m_row.connectorName;
    draft.accountField = m_connector.accountField;
    draft.name = m_row.name;
    draft.tags = m_row.tags;
    QMap<QString, QString> saved = m_row.configuration;
    saved.insert(configurationkey::apiKey(), m_row.apiKey);
    saved.insert(configurationkey::callbackUrl(), m_row.callbackUrl);
    for (auto it = saved.cbegin(); it != saved.cend(); ++it) {
        if (!it.value().isEmpty() && !isMasked(it.value()) && isAskedFor(it.key()))
            draft.values.insert(it.key(), it.value());
    }
}

Outcome Reauthentication::readSecrets(CreationDraft &draft) const
{
    for (const QString &field : m_row.secretFields) {
        if (field == "token"_L1 || !isAskedFor(field))
            continue;
        auto secret = m_instances.secret(m_row, field);
        if (secret && !secret->isEmpty() && !isMasked(secret->reveal()))
            draft.secrets.emplace(field, std::move(*secret));
        else if (!secret && secret.problem().id != "vault.no-secret"_L1)
            return secret.problem();
    }
    return Done{};
}

/// True where that makes a difference.
bool Reauthentication::takeReplacement(CreationDraft &draft) const
{
    bool differs = false;
    for (auto it = m_replacement.values.cbegin(); it != m_replacement.values.cend(); ++it) {
        differs = differs || draft.values.value(it.key()) != it.value();
        draft.values.insert(it.key(), it.value());
    }
    for (const auto &[key, secret] : m_replacement.secrets) {
        const auto saved = draft.secrets.find(key);
        differs = differs || saved == draft.secrets.end() || !saved->second.equals(secret);
        draft.secrets.insert_or_assign(key, secret.clone());
    }
    return differs;
}

/// What the sign-in needs, and with whole everything without which the service takes no whole body.
QStringList Reauthentication::missing(const CreationDraft &draft, bool whole) const
{
    QStringList needed{ configurationkey::apiKey(), configurationkey::apiSecret(), configurationkey::callbackUrl() };
    for (const ConnectorField &field : m_connector.fields) {
        if (whole && field.required && !needed.contains(field.key))
            needed.append(field.key);
    }
    needed.removeIf([&](const QString &key) { return draft.values.contains(key) || draft.secrets.contains(key); });
    return needed;
}

Problem Reauthentication::missingProblem(const QStringList &keys) const
{
    QStringList labels;
    std::transform(keys.cbegin(), keys.cend(), std::back_inserter(labels), [this](const QString &key) {
        const ConnectorField *field = m_connector.field(key);
        return field ? field->label : key;
    });
    Problem problem = described(u"reauth.fields-missing"_s);
    problem.arguments.insert(u"fields"_s, labels.join(u", "_s));
    problem.technical = keys.join(u' ');
    return problem;
}

Problem Reauthentication::described(const QString &id) const
{
    return { .id = id, .arguments = { { u"name"_s, m_row.name }, { u"host"_s, shownHost(m_row.serviceUrl) } } };
}

Problem Reauthentication::unknown(Problem reason) const
{
    reason.technical += u" ("_s + reason.id + u')';
    reason.id = u"reauth.outcome-unknown"_s;
    reason.arguments.insert(described(reason.id).arguments);
    return reason;
}

} // namespace iw
