// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QNetworkCookie>
#include <QObject>
#include <QTimer>

class QWebEngineCookieStore;

namespace iw {

/// The cookies of one profile: hears of each, so that they can be kept for the next sign-in, and puts kept ones in. The
/// engine stores a cookie without saying when it is done, so ready() comes once it has told of every one; one that it
/// does not take (too old, say) is waited for no longer than a second.
class CookieJar final : public QObject
{
    Q_OBJECT
public:
    /// The store must outlive this.
    explicit CookieJar(QWebEngineCookieStore &store, QObject *parent = nullptr);

    /// All cookies, one Set-Cookie line each.
    [[nodiscard]] QByteArray bytes() const;
    /// What bytes() gave. Emits ready() where there is anything to wait for.
    void put(const QByteArray &bytes);
    [[nodiscard]] bool isReady() const { return m_awaited.isEmpty(); }

Q_SIGNALS:
    void ready();

private:
    void added(const QNetworkCookie &cookie);
    void stopWaiting();

    QWebEngineCookieStore &m_store;
    QList<QNetworkCookie> m_cookies;
    QList<QNetworkCookie> m_awaited;
    QTimer m_patience;
};

} // namespace iw
