// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/switches.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

// clang-format off
constexpr auto rows = std::to_array<SwitchRow>({
    { Switch::OauthUrlNoPost, "oauth-url-no-post", "405|404|415", "405", "", "POST …/oauth/url is refused with this status; GET works" },
    { Switch::OauthUrlPostIgnoresState, "oauth-url-post-ignores-state", "", "on", "", "POST …/oauth/url answers with the element's key as state" },
    { Switch::OauthUrlLosesState, "oauth-url-loses-state", "", "on", "", "GET and POST …/oauth/url answer with the element's key as state" },
    { Switch::OauthUrlNeedsHeader, "oauth-url-needs-header", "", "on", "", "…/oauth/url and /elements without a valid Authorization header: 401" },
    { Switch::OauthUrlChecksHeader, "oauth-url-checks-header", "", "on", "", "…/oauth/url and /elements with a wrong Authorization header: 401; none is fine" },
    { Switch::OauthUrlOtherElement, "oauth-url-other-element", "text", "infusionsoftcrm", "", "the element's key in the answer of …/oauth/url" },
    { Switch::ReplacedRedirectUri, "replaced-redirect-uri", "text", "https://callback.example.com/get", "", "the redirect_uri in oauthUrl, whatever was asked" },
    { Switch::Slow, "slow", "number", "2000", "", "milliseconds before each answer of the service" },
    { Switch::RetryAfter, "retry-after", "text", "2", "2", "the Retry-After of a 429: seconds, or 'date' for an HTTP date" },
    { Switch::LowerCaseHeaders, "lower-case-headers", "", "on", "", "header names as HTTP/2 has them" },
    { Switch::PageSize, "page-size", "number", "200", "200", "entries of one page, at most" },
    { Switch::EmptyListOk, "empty-list-ok", "", "on", "", "an empty list is 200 with [] instead of 404" },
    { Switch::AllTagsMustMatch, "all-tags-must-match", "", "on", "", "several tags[] are joined with and instead of or" },
    { Switch::ListHidesToken, "list-hides-token", "", "on", "", "lists leave each instance's token out" },
    { Switch::RefusalStatus, "refusal-status", "number", "400", "400", "the status where the provider refuses the code" },
    { Switch::RefusalUsesCode, "refusal-uses-code", "", "on", "", "also a wrong client id or secret uses the code up" },
    { Switch::PrivateKeyRequired, "private-key-required", "", "on", "", "infusionsoft.private.key must be sent where the element has it" },
    { Switch::OldStyleReply, "old-style-reply", "", "on", "", "instances without tags, user, createdDate and elementId" },
    { Switch::ObjectTags, "object-tags", "", "on", "", "tags as [{\"id\", \"name\"}]" },
    { Switch::TypedConfiguration, "typed-configuration", "", "on", "", "booleans and numbers in the configuration are not strings" },
    { Switch::ClearSecrets, "clear-secrets", "", "on", "", "the secrets of the configuration are not masked" },
    { Switch::IdAsText, "id-as-text", "", "on", "", "ids of instances are JSON strings" },
    { Switch::NextId, "next-id", "number", "9007199254740993", "", "the id of the next instance" },
    { Switch::NotValid, "not-valid", "", "on", "", "new instances say valid: false" },
    { Switch::ReauthLeavesSibling, "reauth-leaves-sibling", "", "on", "", "re-authentication leaves a second instance of the same name" },
    { Switch::NoAutoTag, "no-auto-tag", "", "on", "", "without tags an instance stays without; else its name becomes its tag" },
    { Switch::Redirect, "redirect", "302|303|307|js|meta|fetch|img|popup|hops|fragment|form-post|custom-scheme", "303", "303", "the way back to the callback; custom-scheme also admits any scheme there" },
    { Switch::WrongState, "wrong-state", "text", "not-the-state-you-sent", "", "the state that the redirect carries" },
    { Switch::MissingState, "missing-state", "", "on", "", "the redirect carries no state" },
    { Switch::DenialEmptyState, "denial-empty-state", "", "on", "", "a denial carries an empty state" },
    { Switch::AllowDenied, "allow-denied", "", "on", "", "access_denied although Allow was pressed" },
    { Switch::ExpiredCode, "expired-code", "", "on", "", "codes are too old when they are issued" },
    { Switch::CodeLifetime, "code-lifetime", "number", "600", "600", "seconds that a code lives" },
    { Switch::OneTimeCode, "one-time-code", "", "on", "", "the sign-in asks for a one-time code" },
    { Switch::AccountChooser, "account-chooser", "", "on", "", "the sign-in asks which account is meant" },
    { Switch::OtherAccount, "other-account", "", "on", "", "without the chooser the sign-in reaches the other account" },
    { Switch::RememberSignIn, "remember-sign-in", "", "on", "", "a cookie skips the password and the one-time code next time" },
    { Switch::PopupLink, "popup-link", "", "on", "", "the sign-in page offers to go on in a new window, by target=_blank and by window.open" },
    { Switch::RegisteredCallbackOnly, "registered-callback-only", "", "on", "", "the provider knows the printed callbackUrl only" },
    { Switch::SlowPages, "slow-pages", "number", "2000", "", "milliseconds before each page of the sign-in" },
});
// clang-format on

const SwitchRow &row(Switch id)
{
    return *std::find_if(rows.begin(), rows.end(), [id](const SwitchRow &candidate) { return candidate.id == id; });
}

QStringList serviceKinds()
{
    QStringList kinds{ u"429"_s, u"500"_s,      u"500-html"_s,  u"502"_s,          u"503-html"_s, u"400"_s,
                       u"401"_s, u"403"_s,      u"404"_s,       u"405"_s,          u"409"_s,      u"415"_s,
                       u"302"_s, u"200-html"_s, u"200-empty"_s, u"200-half-json"_s };
    for (const QString &kind : QStringList(kinds))
        kinds.append(u"after-"_s + kind);
    kinds.append(u"slow-*"_s);
    return kinds;
}

} // namespace

Switches::Switches()
    : m_serviceFaults(serviceKinds()), m_relayFaults({ u"drop-before"_s, u"drop-after"_s, u"truncate-*"_s,
                                                       u"truncate-body-*"_s, u"garbage"_s, u"hang"_s, u"drip-*"_s })
{
}

std::span<const SwitchRow> Switches::table() { return rows; }

QString Switches::help()
{
    QString text;
    for (const SwitchRow &line : rows) {
        QString name = u"  "_s + QString::fromLatin1(line.name);
        if (*line.values)
            name += u'=' + QString::fromLatin1(line.values);
        text += name.leftJustified(40) + (name.size() >= 40 ? u"\n"_s + QString(40, u' ') : QString())
            + QString::fromUtf8(line.help);
        if (*line.values)
            text += u" (bare: "_s + QString::fromLatin1(line.bare) + u')';
        text += u'\n';
    }
    const Switches any;
    text +=
        u"  fail=OPERATION:KIND[:COUNT]\n    the service's next COUNT requests of that operation (1; * = all) end "
        u"otherwise, such as\n"
        u"    fail=POST /instances:500-html:1  (operations: METHOD /path with {} for any segment, or *)\n    kinds: "_s
        + any.m_serviceFaults.kinds().join(u' ') + u"\n    (after-…: the request is carried out first)\n"_s
        + u"  relay=OPERATION:KIND[:COUNT]\n    the relay before the service; kinds: "_s
        + any.m_relayFaults.kinds().join(u' ')
        + u"\n    drop-before: the request never arrives; drop-after: it is carried out, the answer is swallowed\n"_s;
    return text;
}

QString Switches::value(Switch id) const { return m_values.value(id, QString::fromLatin1(row(id).fallback)); }

QString Switches::set(const QString &assignment)
{
    const qsizetype equals = assignment.indexOf(u'=');
    const QString name = equals < 0 ? assignment : assignment.first(equals);
    QString value = equals < 0 ? QString() : assignment.sliced(equals + 1);
    if (name == u"fail"_s || name == u"relay"_s) {
        FaultList &faults = name == u"fail"_s ? m_serviceFaults : m_relayFaults;
        if (value == u"off"_s) {
            faults.clear();
            return {};
        }
        return faults.arm(value) ? QString() : u"not OPERATION:KIND[:COUNT]: "_s + assignment;
    }
    const auto known = std::find_if(rows.begin(), rows.end(), [&name](const SwitchRow &candidate) {
        return name == QLatin1StringView(candidate.name);
    });
    if (known == rows.end())
        return u"unknown switch: "_s + name;
    if (value == u"off"_s || value == u"false"_s) {
        m_values.remove(known->id);
        return {};
    }
    if (value.isEmpty() || value == u"on"_s || value == u"true"_s)
        value = QString::fromLatin1(known->bare);
    const QString allowed = QString::fromLatin1(known->values);
    bool isNumber = false;
    const bool fits = allowed == u"number"_s ? value.toLongLong(&isNumber) >= 0 && isNumber
        : allowed == u"text"_s               ? true
        : allowed.isEmpty()                  ? value == u"on"_s
                                             : allowed.split(u'|').contains(value);
    if (!fits)
        return name + u" takes "_s + (allowed.isEmpty() ? u"on or off"_s : allowed) + u", not "_s + value;
    m_values.insert(known->id, value);
    return {};
}

QString Switches::set(const QJsonObject &assignments)
{
    Switches changed = *this;
    for (auto it = assignments.begin(); it != assignments.end(); ++it) {
        const QJsonArray values = it.value().isArray() ? it.value().toArray() : QJsonArray{ it.value() };
        for (const QJsonValue &value : values) {
            const QString text = value.isBool() ? (value.toBool() ? u"on"_s : u"off"_s) : value.toVariant().toString();
            if (const QString problem = changed.set(it.key() + u'=' + text); !problem.isEmpty())
                return problem;
        }
    }
    *this = changed;
    return {};
}

void Switches::reset()
{
    m_values.clear();
    m_serviceFaults.clear();
    m_relayFaults.clear();
}

QJsonObject Switches::toJson() const
{
    QJsonObject json;
    for (auto it = m_values.begin(); it != m_values.end(); ++it)
        json.insert(QString::fromLatin1(row(it.key()).name), it.value());
    if (const QStringList waiting = m_serviceFaults.waiting(); !waiting.isEmpty())
        json.insert(u"fail"_s, QJsonArray::fromStringList(waiting));
    if (const QStringList waiting = m_relayFaults.waiting(); !waiting.isEmpty())
        json.insert(u"relay"_s, QJsonArray::fromStringList(waiting));
    return json;
}

} // namespace iw
