// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sharing/importfacts.h"

#include "app/instances/instancerepository.h"
#include "app/service/serviceaddress.h"
#include "app/signin/providertext.h"

#include <QCoreApplication>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

class ImportReader final
{
    Q_DECLARE_TR_FUNCTIONS(iw::ImportReader)
};

/// What an export writes in a secret's place.
bool standsForValue(const QString &text)
{
    return text == "********"_L1 || text.startsWith("$CE_"_L1) || text.startsWith("${CE_"_L1)
        || text.startsWith("{{"_L1);
}

bool isConfigurationKey(const QString &key)
{
    static const QStringList others{ u"token"_s, u"userSecret"_s, u"organizationSecret"_s, signInAddressField() };
    return !key.isEmpty() && key.size() <= 200 && !hasUnprintable(key) && !others.contains(key);
}

/// What tells it from others; what a service has given it holds none of the signs that are refused.
void checkIdentity(const Instance &row, ImportFacts &facts)
{
    for (const auto &[key, text] :
         { std::pair(u"id"_s, row.id), std::pair(u"name"_s, row.name), std::pair(u"connector"_s, row.connector) }) {
        const bool isIdentifier = key != "name"_L1; // SQLite makes U+FFFD of what is no character
        if (plainForeignText(text, 1).isEmpty())
            facts.refuse(key, ImportReader::tr("“%1” is missing").arg(facts.nameOf(key)));
        else if (!text.isValidUtf16()
                 || (isIdentifier && (hasUnprintable(text) || text.contains(u'\ufffe') || text.contains(u'\uffff'))))
            facts.refuse(key, ImportReader::tr("“%1” holds a character that none has").arg(facts.nameOf(key)));
    }
}

/// The secret, or its name among what is missing.
Secret secretOf(const QString &text, const QString &key, QStringList &missing)
{
    if (!text.isEmpty() && !standsForValue(text))
        return Secret::fromText(text);
    missing.append(key);
    return {};
}

} // namespace

Problem importRefusal(const QString &id, const TextPosition &place, const QString &reason)
{
    return { .id = id,
             .arguments = { { u"line"_s, QString::number(place.line) },
                            { u"column"_s, QString::number(place.column) },
                            { u"reason"_s, reason } } };
}

ImportedInstance importedInstance(ImportFacts &facts)
{
    ImportedInstance read;
    Instance &row = read.instance;
    row.id = facts.text(u"id"_s);
    row.name = facts.text(u"name"_s);
    row.connector = facts.text(u"connector"_s);
    row.connectorName = row.connector;
    row.account = facts.text(u"account"_s);
    row.tags = facts.tags();
    checkIdentity(row, facts);
    const QString created = facts.text(u"createdAt"_s);
    row.createdAt = QDateTime::fromString(created, Qt::ISODate).toUTC();
    if (!row.createdAt.isValid() && !created.isEmpty())
        facts.refuse(
            u"createdAt"_s,
            ImportReader::tr("“%1” is no date, such as 2026-01-31T12:00:00Z").arg(facts.nameOf(u"createdAt"_s)));
    const bool isDisabled = stateOfWord(facts.text(u"state"_s)) == InstanceState::Disabled;
    row.state = isDisabled ? InstanceState::Disabled : InstanceState::Valid;
    const auto url = normalizedServiceUrl(facts.text(u"serviceUrl"_s));
    if (url && isAllowedServiceUrl(*url))
        row.serviceUrl = *url;
    else
        facts.refuse(u"serviceUrl"_s,
                     ImportReader::tr("“%1” is no address of a service").arg(facts.nameOf(u"serviceUrl"_s)));
    const QStringList keys = facts.configurationKeys();
    for (const QString &key : keys) {
        if (!isConfigurationKey(key))
            facts.refuseConfiguration(key, ImportReader::tr("this is no key of a configuration"));
        Secret value = secretOf(facts.configuration(key), key, read.missing);
        if (!value.isEmpty())
            read.configuration.emplace(key, std::move(value));
    }
    QStringList noToken;
    read.token = secretOf(facts.text(u"token"_s), u"token"_s, noToken);
    if (!noToken.isEmpty())
        facts.refuse(u"token"_s, ImportReader::tr("the token is missing or masked; export with secrets in clear"));
    PlatformSecrets platform;
    platform.user = secretOf(facts.text(u"userSecret"_s), u"userSecret"_s, read.missing);
    platform.organization = secretOf(facts.text(u"organizationSecret"_s), u"organizationSecret"_s, read.missing);
    if (!platform.user.isEmpty() && !platform.organization.isEmpty())
        read.account = std::move(platform);
    return read;
}

} // namespace iw
