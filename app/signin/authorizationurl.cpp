// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signin/authorizationurl.h"

#include "app/base/percentencoding.h"
#include "app/signin/callbacklocation.h"
#include "app/signin/providertext.h"

#include <QUuid>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace iw {

namespace {

constexpr qsizetype longestUrl = 16 * 1024;

/// The query as it was received: QUrl would mend broken escapes, and what is broken is to be refused.
QByteArray rawQuery(const QString &text)
{
    const qsizetype fragment = text.indexOf(u'#');
    const QStringView beforeFragment = QStringView(text).left(fragment < 0 ? text.size() : fragment);
    const qsizetype query = beforeFragment.indexOf(u'?');
    return query < 0 ? QByteArray() : beforeFragment.sliced(query + 1).toUtf8();
}

/// The value of a parameter that is there at most once; nothing where it is repeated, as it would be anyone's guess
/// which one the provider takes (RFC 6749 section 3.1).
std::optional<QString> single(const QueryPairs &pairs, QStringView name)
{
    std::optional<QString> found;
    for (const auto &[key, value] : pairs) {
        if (key != name)
            continue;
        if (found)
            return std::nullopt;
        found = value;
    }
    return found.value_or(QString());
}

/// An address the sign-in may end at: absolute, of a scheme no browser runs or reads files by, without user info and
/// fragment (RFC 6749 section 3.1.2).
bool isUsableCallback(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (hasUnprintable(text) || text.contains(u'\\') || !url.isValid() || url.scheme().isEmpty())
        return false;
    static constexpr QStringView forbidden[] = { u"javascript", u"data",        u"file",   u"blob",
                                                 u"about",      u"view-source", u"chrome", u"qrc",
                                                 u"filesystem", u"ftp",         u"ws",     u"wss" };
    for (const QStringView scheme : forbidden) {
        if (url.scheme() == scheme)
            return false;
    }
    if (isWebScheme(url.scheme()) && url.host().isEmpty())
        return false;
    // Read as "ss" and "σ" by the older rules of host names, as themselves by the newer ones: engine and QUrl may
    // differ.
    const QString authority = text.section(u'/', 2, 2);
    if (isWebScheme(url.scheme()) && (authority.contains(u'\u00df') || authority.contains(u'\u03c2')))
        return false;
    // A browser folds "/a/../b" before it goes there, QUrl does not: the redirect would not be recognised, and sent.
    const QStringList segments = url.path().split(u'/');
    if (segments.contains(u"."_s) || segments.contains(u".."_s))
        return false;
    // The callback's own parameters have to come back beside the answer's: readable, and other ones.
    const auto own = formPairs(rawQuery(text));
    const bool keepsClear = own && std::none_of(own->begin(), own->end(), [](const auto &pair) {
                                return pair.first == u"code" || pair.first == u"state" || pair.first == u"error";
                            });
    return keepsClear && !hasUserInfo(url) && !url.hasFragment();
}

} // namespace

Result<AuthorizationUrl> AuthorizationUrl::parse(const QString &received)
{
    const QString text = received.trimmed();
    if (text.isEmpty())
        return Problem{ .id = u"signin.url-empty"_s };
    if (text.size() > longestUrl)
        return Problem{ .id = u"signin.url-too-long"_s };
    // Backslashes: a browser reads them as slashes, QUrl does not, and so each would see another host.
    if (hasUnprintable(text) || text.contains(u'\\'))
        return Problem{ .id = u"signin.url-characters"_s };

    const QUrl url(text, QUrl::TolerantMode);
    const QString host = url.host(QUrl::FullyEncoded).toLower();
    if (!url.isValid() || host.isEmpty() || !isWebScheme(url.scheme()))
        return Problem{ .id = u"signin.url-malformed"_s };
    if (hasUserInfo(url))
        return Problem{ .id = u"signin.url-user-info"_s, .arguments = { { u"host"_s, host } } };
    if (url.scheme() == u"http" && !isLoopbackHost(host))
        return Problem{ .id = u"signin.url-not-encrypted"_s, .arguments = { { u"host"_s, host } } };

    const auto pairs = formPairs(rawQuery(text));
    if (!pairs)
        return Problem{ .id = u"signin.url-malformed"_s };

    AuthorizationUrl result;
    result.url = url;
    result.text = text;
    result.host = host;
    const std::pair<QStringView, QString *> parts[] = {
        { u"client_id", &result.clientId }, { u"redirect_uri", &result.redirectUri },   { u"state", &result.state },
        { u"scope", &result.scope },        { u"response_type", &result.responseType },
    };
    for (const auto &[name, target] : parts) {
        const auto value = single(*pairs, name);
        if (!value)
            return Problem{ .id = u"signin.url-repeated-parameter"_s, .arguments = { { u"name"_s, name.toString() } } };
        *target = *value;
    }
    if (result.redirectUri.isEmpty())
        return Problem{ .id = u"signin.url-no-callback"_s, .arguments = { { u"host"_s, host } } };
    if (!isUsableCallback(result.redirectUri)) {
        return Problem{ .id = u"signin.url-callback-unusable"_s,
                        .arguments = { { u"callback"_s, plainForeignText(result.redirectUri, 200) } } };
    }
    return result;
}

bool looksLikeUuid(const QString &clientId) { return !QUuid::fromString(clientId).isNull(); }

QList<AuthorizationDifference> authorizationDifferences(const AskedAuthorization &asked,
                                                        const AuthorizationUrl &returned)
{
    using Part = AuthorizationDifference::Part;
    QList<AuthorizationDifference> differences;
    if (asked.clientId != returned.clientId)
        differences.append({ Part::ClientId, asked.clientId, returned.clientId });
    // Character by character: vendors refuse a callback that differs in a trailing slash.
    if (asked.callbackUrl != returned.redirectUri)
        differences.append({ Part::Callback, asked.callbackUrl, returned.redirectUri });
    if (returned.state.isEmpty()) {
        if (!asked.state.isEmpty())
            differences.append({ Part::StateMissing, asked.state, {} });
    } else if (asked.state != returned.state) {
        differences.append({ Part::State, asked.state, returned.state });
    }
    if (returned.responseType != u"code")
        differences.append({ Part::ResponseType, u"code"_s, returned.responseType });
    return differences;
}

} // namespace iw
