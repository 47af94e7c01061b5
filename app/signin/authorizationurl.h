// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QList>
#include <QString>
#include <QUrl>

namespace iw {

/// What was asked of oauth/url.
struct AskedAuthorization
{
    QString clientId; ///< API key
    QString callbackUrl;
    QString state; ///< our random state
};

/// The provider's authorization URL that the service answered with (RFC 6749 section 4.1.1), taken apart. What it holds
/// decides: the callback to watch for and the state to compare are these.
struct AuthorizationUrl
{
    QUrl url;
    QString text; ///< as received, for the browser and for copying
    QString host; ///< ACE form
    QString clientId;
    QString redirectUri;
    QString state;
    QString scope;
    QString responseType;

    /// Problems "signin.url-*": not https (loopback may be http), no redirect_uri, user info, control characters.
    [[nodiscard]] static Result<AuthorizationUrl> parse(const QString &text);
};

/// True for a UUID, as a provider's portal shows as the id of an application beside its key: taken for the client id,
/// it makes Keap answer "server_error".
[[nodiscard]] bool looksLikeUuid(const QString &clientId);

/// One part of the returned URL that differs from what was asked.
struct AuthorizationDifference
{
    enum class Part { ClientId, Callback, State, StateMissing, ResponseType };
    Part part;
    QString asked;
    QString returned;
    [[nodiscard]] bool operator==(const AuthorizationDifference &) const = default;
};

[[nodiscard]] QList<AuthorizationDifference> authorizationDifferences(const AskedAuthorization &asked,
                                                                      const AuthorizationUrl &returned);

} // namespace iw
