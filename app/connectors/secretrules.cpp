// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connectors/authorizationheader.h"
#include "app/connectors/fieldrules.h"
#include "app/connectors/typedtext.h"

#include <QRegularExpression>

#include <algorithm>

namespace iw {

using namespace Qt::StringLiterals;
using enum Finding::Severity;

namespace {

bool matches(const QString &text, const char16_t *pattern)
{
    return text.size() < 200 && QRegularExpression(QString::fromUtf16(pattern)).match(text).hasMatch();
}

bool isUuid(const QString &text)
{
    return matches(text, u"^\\{?[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}\\}?$");
}

/// Keap's client ids are 24 small letters and digits in every sample.
bool looksLikeClientId(const QString &text) { return matches(text, u"^(?=.*[a-z])(?=.*[0-9])[a-z0-9]{24}$"); }

/// Its client secrets are short and mix capitals with other characters.
bool looksLikeClientSecret(const QString &text)
{
    return matches(text, u"^(?=.*[A-Z])(?=.*[a-z0-9])[A-Za-z0-9]{8,20}$");
}

/// A header, or one part of it, in the field of one secret: split, and put where it belongs.
std::optional<Finding> checkHeader(const ConnectorField &field, const QString &value)
{
    const std::optional<AuthorizationParts> parts = readAuthorization(value);
    if (!parts)
        return std::nullopt;
    Finding found = finding(Error, u"field.header-part"_s, field);
    if (!parts->user.isEmpty() && !parts->organization.isEmpty())
        found.problem.id = u"field.whole-header"_s;
    if (parts->user.isEmpty() && parts->organization.isEmpty()) {
        found.problem.id = u"field.element-token"_s;
        found.fix.insert(field.key, {});
        return found;
    }
    const QString &own = field.kind == FieldKind::UserSecret ? parts->user : parts->organization;
    if (own.isEmpty())
        found.fix.insert(field.key, {});
    if (!parts->user.isEmpty())
        found.fix.insert(u"userSecret"_s, parts->user);
    if (!parts->organization.isEmpty())
        found.fix.insert(u"organizationSecret"_s, parts->organization);
    return found;
}

std::optional<Finding> checkPlatformSecret(const ConnectorField &field, const QString &value, const FieldValues &values)
{
    // It travels in a header, which carries no other characters.
    if (std::any_of(value.begin(), value.end(), [](QChar c) { return c.unicode() > 0xFF; }))
        return finding(Error, u"field.non-latin"_s, field);
    if (field.kind == FieldKind::OrganizationSecret && withoutEdges(values.value(u"userSecret"_s)) == value)
        return finding(Error, u"field.secrets-equal"_s, field);
    if (value.contains(u','))
        return finding(Warning, u"field.secret-comma"_s, field);
    return std::nullopt;
}

std::optional<Finding> checkPair(const ConnectorField &field, const QString &key, const QString &secret)
{
    if (field.kind == FieldKind::ApiKey && isUuid(key))
        return finding(Warning, u"field.key-is-uuid"_s, field);
    if (field.kind != FieldKind::ApiSecret || key.isEmpty())
        return std::nullopt;
    if (key == secret)
        return finding(Error, u"field.key-equals-secret"_s, field);
    if (looksLikeClientId(secret) && looksLikeClientSecret(key)) {
        Finding found = finding(Warning, u"field.swapped"_s, field);
        found.fix = { { u"oauth.api.key"_s, secret }, { u"oauth.api.secret"_s, key } };
        return found;
    }
    return std::nullopt;
}

} // namespace

std::optional<Finding> checkSecret(const ConnectorField &field, const QString &value, const FieldValues &values)
{
    const bool platform = field.kind == FieldKind::UserSecret || field.kind == FieldKind::OrganizationSecret;
    if (platform) {
        if (const auto found = checkHeader(field, value))
            return found;
    }
    if (value != withoutQuotes(value))
        return finding(Error, u"field.quotes"_s, field, bareValue(value, field));
    if (value != withoutLabel(value, field))
        return finding(Error, u"field.label"_s, field, bareValue(value, field));
    if (isMasked(value))
        return finding(Error, u"field.masked"_s, field);
    if (isPlaceholder(value))
        return finding(Error, u"field.placeholder"_s, field);
    if (std::any_of(value.begin(), value.end(), isControl))
        return finding(Error, u"field.control"_s, field, bareValue(value, field));
    if (std::any_of(value.begin(), value.end(), isInvisible))
        return finding(Error, u"field.invisible"_s, field, bareValue(value, field));
    if (std::any_of(value.begin(), value.end(), [](QChar c) { return c.isSpace(); }))
        return finding(Error, u"field.blanks-inside"_s, field, bareValue(value, field));
    if (platform) {
        if (const auto found = checkPlatformSecret(field, value, values))
            return found;
    } else if (std::any_of(value.begin(), value.end(), [](QChar c) { return c.unicode() > 0x7E; })) {
        return finding(Warning, u"field.non-ascii"_s, field);
    }
    if (value.size() >= 6 && value.toLower().count(u'x') == value.size())
        return finding(Warning, u"field.sample"_s, field);
    if (const auto found = checkPair(field, withoutEdges(values.value(u"oauth.api.key"_s)),
                                     withoutEdges(values.value(u"oauth.api.secret"_s))))
        return found;
    if (field.kind == FieldKind::EncryptedKey)
        return finding(Note, u"field.encrypted-key-retired"_s, field);
    return std::nullopt;
}

} // namespace iw
