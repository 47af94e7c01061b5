// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signin/callbacklocation.h"

using namespace Qt::StringLiterals;

namespace iw {

CallbackLocation CallbackLocation::of(const QUrl &url)
{
    CallbackLocation location;
    location.scheme = url.scheme().toLower();
    location.host = url.host(QUrl::FullyEncoded).toLower();
    const int standardPort = location.scheme == u"https" ? 443 : location.scheme == u"http" ? 80 : -1;
    location.port = url.port(standardPort);
    // QUrl has undone the needless escapes when it read the URL, and leaves "%2F" and the letters' case alone.
    location.path = url.path(QUrl::FullyEncoded).toLatin1();
    if (location.path.isEmpty() && isWebScheme(location.scheme))
        location.path = "/"; // RFC 3986 section 6.2.3; browsers always send the slash
    return location;
}

bool isWebScheme(const QString &scheme) { return scheme == u"https" || scheme == u"http"; }

bool hasUserInfo(const QUrl &url) { return url.authority(QUrl::FullyEncoded).contains(u'@'); }

bool isLoopbackHost(const QString &host)
{
    const QString name = host.toLower();
    if (name == u"localhost" || name == u"::1" || name == u"[::1]")
        return true;
    const QStringList parts = name.split(u'.');
    if (parts.size() != 4 || parts.first() != u"127")
        return false;
    for (const QString &part : parts) {
        bool isNumber = false;
        if (part.toUInt(&isNumber) > 255 || !isNumber)
            return false;
    }
    return true;
}

} // namespace iw
