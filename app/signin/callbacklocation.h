// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace iw {

/// Where a URL points, taken apart for an exact comparison (RFC 8252 section 8.10): scheme, host in ACE, effective
/// port, and the path as bytes after the unreserved characters' escapes are undone (RFC 3986 section 6.2.2.2). Nothing
/// is folded beyond that: "/auth/", "//auth", "/Auth" and "/x/../auth" are other places than "/auth".
struct CallbackLocation
{
    QString scheme;
    QString host;
    int port = -1;
    QByteArray path;

    [[nodiscard]] static CallbackLocation of(const QUrl &url);
    [[nodiscard]] bool operator==(const CallbackLocation &) const = default;
};

/// True for http and https.
[[nodiscard]] bool isWebScheme(const QString &scheme);

/// True where something, be it empty, stands before an "@" in front of the host.
[[nodiscard]] bool hasUserInfo(const QUrl &url);

/// True for localhost and the loopback addresses of either family.
[[nodiscard]] bool isLoopbackHost(const QString &host);

} // namespace iw
