// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webview/callbackblocker.h"

using namespace Qt::StringLiterals;

namespace iw {

namespace {

int effectivePort(const QUrl &url) { return url.port(url.scheme() == u"http" ? 80 : 443); }

QString placeOf(const QUrl &url)
{
    const QString path = url.path(QUrl::FullyDecoded);
    return path.isEmpty() ? u"/"_s : path;
}

} // namespace

CallbackBlocker::CallbackBlocker(QObject *parent) : QWebEngineUrlRequestInterceptor(parent) { }

void CallbackBlocker::setCallback(const QUrl &callback) { m_callback = callback; }

void CallbackBlocker::interceptRequest(QWebEngineUrlRequestInfo &info)
{
    if (!isCallback(info.requestUrl()))
        return;
    info.block(true);
    if (info.resourceType() != QWebEngineUrlRequestInfo::ResourceTypeMainFrame)
        Q_EMIT blocked();
}

/// Wider than the match that takes the code: better a request too many stopped than one too few.
bool CallbackBlocker::isCallback(const QUrl &url) const
{
    return m_callback.isValid() && !m_callback.isEmpty()
        && url.host(QUrl::FullyEncoded) == m_callback.host(QUrl::FullyEncoded) && placeOf(url) == placeOf(m_callback)
        && (effectivePort(url) == effectivePort(m_callback) || (url.port() < 0 && m_callback.port() < 0));
}

} // namespace iw
