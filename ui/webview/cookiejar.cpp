// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webview/cookiejar.h"

#include <QDateTime>
#include <QUrl>
#include <QWebEngineCookieStore>

#include <chrono>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace iw {

namespace {

void take(QList<QNetworkCookie> &from, const QNetworkCookie &cookie)
{
    from.removeIf([&cookie](const QNetworkCookie &other) { return other.hasSameIdentifier(cookie); });
}

bool isExpired(const QNetworkCookie &cookie)
{
    return !cookie.isSessionCookie() && cookie.expirationDate() <= QDateTime::currentDateTimeUtc();
}

} // namespace

CookieJar::CookieJar(QWebEngineCookieStore &store, QObject *parent) : QObject(parent), m_store(store)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(1s);
    connect(&m_patience, &QTimer::timeout, this, &CookieJar::stopWaiting);
    connect(&m_store, &QWebEngineCookieStore::cookieAdded, this, &CookieJar::added);
    connect(&m_store, &QWebEngineCookieStore::cookieRemoved, this,
            [this](const QNetworkCookie &cookie) { take(m_cookies, cookie); });
}

QByteArray CookieJar::bytes() const
{
    QByteArray lines;
    for (const QNetworkCookie &cookie : m_cookies) {
        if (!isExpired(cookie))
            lines += cookie.toRawForm() + '\n';
    }
    return lines;
}

void CookieJar::put(const QByteArray &bytes)
{
    for (QNetworkCookie cookie : QNetworkCookie::parseCookies(bytes)) {
        QString host = cookie.domain();
        if (host.isEmpty() || isExpired(cookie))
            continue;
        m_awaited.append(cookie);
        // A cookie of one host only, without the leading dot, has no Domain attribute: with one it would be sent to all
        // hosts below, and one whose name begins with __Host- would be refused.
        if (host.startsWith(u'.'))
            host.remove(0, 1);
        else
            cookie.setDomain({});
        QUrl origin;
        origin.setScheme(cookie.isSecure() ? u"https"_s : u"http"_s);
        origin.setHost(host);
        origin.setPath(u"/"_s);
        m_store.setCookie(cookie, origin);
    }
    if (!m_awaited.isEmpty())
        m_patience.start();
}

void CookieJar::added(const QNetworkCookie &cookie)
{
    take(m_cookies, cookie);
    m_cookies.append(cookie);
    if (isReady())
        return;
    take(m_awaited, cookie);
    if (isReady())
        stopWaiting();
}

void CookieJar::stopWaiting()
{
    m_patience.stop();
    m_awaited.clear();
    Q_EMIT ready();
}

} // namespace iw
