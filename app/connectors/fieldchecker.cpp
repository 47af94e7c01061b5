// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connectors/fieldchecker.h"

#include "app/connectors/fieldrules.h"
#include "app/connectors/typedtext.h"

#include <algorithm>

namespace iw {

using namespace Qt::StringLiterals;
using enum Finding::Severity;

namespace {

Rule ruleFor(FieldKind kind)
{
    switch (kind) {
    case FieldKind::CallbackUrl:
        return checkCallback;
    case FieldKind::ServiceUrl:
        return checkServiceUrl;
    case FieldKind::AccountHost:
        return checkAccountHost;
    case FieldKind::Name:
        return checkName;
    case FieldKind::Tags:
        return checkTags;
    case FieldKind::ApiKey:
    case FieldKind::ApiSecret:
    case FieldKind::EncryptedKey:
    case FieldKind::UserSecret:
    case FieldKind::OrganizationSecret:
        return checkSecret;
    case FieldKind::Text:
        break;
    }
    return nullptr;
}

bool isAddress(FieldKind kind)
{
    return kind == FieldKind::CallbackUrl || kind == FieldKind::ServiceUrl || kind == FieldKind::AccountHost;
}

/// What was pasted along with an address, or hides in it; the secrets' rules have an order of their own.
std::optional<Finding> checkPastedAlong(const ConnectorField &field, const QString &value)
{
    const bool address = isAddress(field.kind);
    const QString bare = address ? bareValue(value, field) : withoutEdges(value);
    if (isPlaceholder(value))
        return finding(Error, u"field.placeholder"_s, field);
    if (isMasked(value))
        return finding(Error, u"field.masked"_s, field);
    if (std::any_of(value.begin(), value.end(), isControl))
        return finding(Error, u"field.control"_s, field, withoutBlanks(value));
    if (!address)
        return std::nullopt;
    if (value != withoutQuotes(value))
        return finding(Error, u"field.quotes"_s, field, bare);
    if (value != withoutLabel(value, field))
        return finding(Error, u"field.label"_s, field, bare);
    if (std::any_of(value.begin(), value.end(), isInvisible))
        return finding(Error, u"field.invisible"_s, field, bare);
    if (std::any_of(value.begin(), value.end(), [](QChar c) { return c.isSpace(); }))
        return finding(Error, u"field.blanks-inside"_s, field, bare);
    return std::nullopt;
}

} // namespace

Finding finding(Finding::Severity severity, const QString &id, const ConnectorField &field)
{
    return { severity, Problem{ .id = id, .arguments = { { u"label"_s, field.label } } }, {} };
}

Finding finding(Finding::Severity severity, const QString &id, const ConnectorField &field, const QString &fix)
{
    Finding result = finding(severity, id, field);
    // Captions of keys and secrets say what happens ("Remove the quotes"): a key may be the secret in the wrong place.
    const bool tellable = !field.secret && field.kind != FieldKind::ApiKey;
    result.problem.arguments.insert(u"fix"_s, tellable ? fix : QString());
    result.fix.insert(field.key, fix);
    return result;
}

std::optional<Finding> checkField(const ConnectorField &field, const FieldValues &values)
{
    const QString typed = values.value(field.key);
    const QString value = withoutEdges(typed);
    if (value.isEmpty())
        return field.required ? std::optional(finding(Error, u"field.required"_s, field)) : std::nullopt;
    if (value.size() > 8192)
        return finding(Error, u"field.too-long"_s, field);
    const Rule rule = ruleFor(field.kind);
    if (rule != checkSecret && rule != checkName && rule != checkTags) {
        if (const auto found = checkPastedAlong(field, value))
            return found;
    }
    std::optional<Finding> found = rule ? rule(field, value, values) : std::nullopt;
    const bool prose = rule == checkName || rule == checkTags || field.kind == FieldKind::Text;
    if ((!found || found->severity == Note) && value != typed && !prose)
        return finding(Note, u"field.blanks-around"_s, field, value);
    return found;
}

QString acceptedValue(const ConnectorField &field, const QString &typed)
{
    const QString value = withoutEdges(typed);
    if (field.kind == FieldKind::AccountHost)
        return accountHost(value, field.hostSuffix);
    if (field.kind == FieldKind::Tags)
        return splitTags(value).join(u", "_s);
    return value;
}

} // namespace iw
