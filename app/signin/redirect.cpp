// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signin/redirect.h"

#include "app/base/percentencoding.h"
#include "app/problems/recognition.h"
#include "app/signin/providertext.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace iw {

namespace {

constexpr qsizetype longestProviderMessage = 500;

qsizetype countOf(const QueryPairs &pairs, QStringView name)
{
    return std::count_if(pairs.begin(), pairs.end(), [name](const auto &pair) { return pair.first == name; });
}

QString valueOf(const QueryPairs &pairs, QStringView name)
{
    const auto found =
        std::find_if(pairs.begin(), pairs.end(), [name](const auto &pair) { return pair.first == name; });
    return found == pairs.end() ? QString() : found->second;
}

/// What an answer's query holds beside the callback's own pairs; nothing where one of those is missing, changed or
/// repeated.
std::optional<QueryPairs> withoutCallbackPairs(const QueryPairs &pairs, const QueryPairs &callbackPairs)
{
    QueryPairs rest = pairs;
    for (const auto &pair : callbackPairs) {
        if (countOf(pairs, pair.first) != countOf(callbackPairs, pair.first) || !rest.removeOne(pair))
            return std::nullopt;
    }
    return rest;
}

QByteArray encodedQuery(const QUrl &url) { return url.query(QUrl::FullyEncoded).toLatin1(); }
QByteArray encodedFragment(const QUrl &url) { return url.fragment(QUrl::FullyEncoded).toLatin1(); }

/// "full|dt123.infusionsoft.com" → "dt123.infusionsoft.com"
QString accountOf(const QString &scope)
{
    for (const QString &part : scope.split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype bar = part.lastIndexOf(u'|');
        if (bar < 0)
            continue;
        const QString host = part.sliced(bar + 1).toLower();
        const bool isHost = !host.isEmpty() && std::all_of(host.begin(), host.end(), [](QChar c) {
            return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'.' || c == u'-');
        });
        if (isHost)
            return host;
    }
    return {};
}

Problem providerProblem(const QString &error, const QString &description)
{
    const auto row = recognised({ .source = Symptom::Source::Redirect, .errors = { error }, .words = description });
    return { .id = row.value_or(Recognition{ u"signin.provider-error"_s }).problem,
             .arguments = { { u"error"_s, plainForeignText(error, 80) } },
             .providerMessage = plainForeignText(description, longestProviderMessage) };
}

} // namespace

RedirectTarget::RedirectTarget(const QString &callback, const QString &expectedState)
    : m_callbackText(callback), m_callback(callback, QUrl::TolerantMode), m_location(CallbackLocation::of(m_callback)),
      m_state(expectedState)
{
}

bool RedirectTarget::isOwnState(const QString &state) const
{
    // In time that tells nothing of how much of it was right.
    return m_state.isEmpty() || Secret::fromText(state).equals(Secret::fromText(m_state));
}

bool RedirectTarget::isProvider(const QString &issuer) const
{
    const QUrl url(issuer, QUrl::StrictMode);
    return url.isValid() && isWebScheme(url.scheme()) && !hasUserInfo(url)
        && url.host(QUrl::FullyEncoded).toLower() == m_providerHost;
}

bool RedirectTarget::isAtCallback(const QUrl &url) const
{
    return url.isValid() && !m_location.scheme.isEmpty() && CallbackLocation::of(url) == m_location;
}

bool RedirectTarget::matches(const QUrl &url) const
{
    if (!isAtCallback(url) || hasUserInfo(url))
        return false;
    const auto callbackPairs = formPairs(encodedQuery(m_callback));
    if (!callbackPairs)
        return false;
    if (callbackPairs->isEmpty())
        return true; // a query that does not decode is still the callback's answer: answer() refuses it
    const auto pairs = formPairs(encodedQuery(url));
    return pairs && withoutCallbackPairs(*pairs, *callbackPairs);
}

bool RedirectTarget::isOwnAnswer(const QUrl &url) const
{
    const auto pairs = formPairs(encodedQuery(url));
    const auto rest =
        matches(url) && pairs ? withoutCallbackPairs(*pairs, *formPairs(encodedQuery(m_callback))) : std::nullopt;
    return rest && countOf(*rest, u"code") + countOf(*rest, u"error") > 0
        && (m_state.isEmpty() || countOf(*rest, u"state") == 1) && isOwnState(valueOf(*rest, u"state"));
}

Result<RedirectAnswer> RedirectTarget::answer(const QUrl &url) const
{
    if (!matches(url)) {
        return isAtCallback(url) && !hasUserInfo(url)
            ? Problem{ .id = u"signin.callback-parameters"_s,
                       .arguments = { { u"callback"_s, plainForeignText(m_callbackText, 200) } } }
            : Problem{ .id = u"signin.malformed"_s };
    }
    return answerIn(encodedQuery(url), encodedFragment(url));
}

Result<RedirectAnswer> RedirectTarget::answerIn(QByteArrayView query, QByteArrayView fragment) const
{
    const auto pairs = formPairs(query);
    const auto callbackPairs = formPairs(encodedQuery(m_callback));
    const auto rest = pairs && callbackPairs ? withoutCallbackPairs(*pairs, *callbackPairs) : std::nullopt;
    const auto fragmentPairs = formPairs(fragment);
    if (!rest || !fragmentPairs)
        return Problem{ .id = u"signin.malformed"_s };

    static constexpr QStringView once[] = { u"code", u"state", u"error", u"error_description", u"iss", u"scope" };
    for (const QStringView name : once) {
        if (countOf(*rest, name) + (fragment.isEmpty() ? 0 : countOf(*fragmentPairs, name)) > 1) {
            return Problem{ .id = u"signin.repeated-parameter"_s, .arguments = { { u"name"_s, name.toString() } } };
        }
    }
    // A fragment such as "#_=_" is some providers' habit; one that holds an answer is the implicit grant, which gives
    // tokens away to every script of the page (RFC 9700 section 2.1.2).
    static constexpr QStringView answers[] = { u"code", u"error", u"access_token", u"id_token", u"state" };
    for (const QStringView name : answers) {
        if (countOf(*fragmentPairs, name) > 0)
            return Problem{ .id = u"signin.fragment"_s };
    }

    const QString state = valueOf(*rest, u"state");
    if (!state.isEmpty() && !isOwnState(state))
        return Problem{ .id = u"signin.state-mismatch"_s };
    const QString issuer = valueOf(*rest, u"iss");
    if (!m_providerHost.isEmpty() && countOf(*rest, u"iss") > 0 && !isProvider(issuer))
        return Problem{ .id = u"signin.issuer-mismatch"_s,
                        .arguments = { { u"issuer"_s, plainForeignText(issuer, 80) } } };
    if (countOf(*rest, u"error") > 0) // code and error both: the error counts; some name no state with it
        return providerProblem(valueOf(*rest, u"error"), valueOf(*rest, u"error_description"));

    const QString code = valueOf(*rest, u"code");
    if (!m_state.isEmpty() && state.isEmpty() && !code.isEmpty())
        return Problem{ .id = u"signin.state-missing"_s };
    if (code.isEmpty())
        return Problem{ .id = u"signin.no-code"_s };
    const QString scope = valueOf(*rest, u"scope");
    return RedirectAnswer{ .code = Secret::fromText(code), .scope = scope, .account = accountOf(scope) };
}

} // namespace iw
