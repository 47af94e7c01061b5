// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signin/callbacklocation.h"

using namespace Qt::StringLiterals;

namespace iw {

namespace {

bool isUnreserved(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.'
        || c == '_' || c == '~';
}

/// "/%61uth" and "/auth" are the same path, "%2F" and "/" are not; a dot is left escaped, lest "%2E%2E" become "..".
QByteArray comparablePath(const QByteArray &path)
{
    QByteArray result;
    result.reserve(path.size());
    for (qsizetype i = 0; i < path.size(); ++i) {
        if (path[i] != '%' || i + 2 >= path.size()) {
            result += path[i];
            continue;
        }
        const QByteArray escape = path.mid(i, 3).toUpper();
        const QByteArray byte = QByteArray::fromHex(escape.mid(1));
        if (byte.size() == 1 && byte != "." && isUnreserved(byte[0]))
            result += byte;
        else
            result += escape;
        i += 2;
    }
    return result;
}

} // namespace

CallbackLocation CallbackLocation::of(const QUrl &url)
{
    CallbackLocation location;
    location.scheme = url.scheme().toLower();
    location.host = url.host(QUrl::FullyEncoded).toLower();
    const int standardPort = location.scheme == u"https" ? 443 : location.scheme == u"http" ? 80 : -1;
    location.port = url.port(standardPort);
    location.path = comparablePath(url.path(QUrl::FullyEncoded).toLatin1());
    if (location.path.isEmpty() && isWebScheme(location.scheme))
        location.path = "/"; // RFC 3986 section 6.2.3; browsers always send the slash
    return location;
}

bool isWebScheme(const QString &scheme) { return scheme == u"https" || scheme == u"http"; }

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
