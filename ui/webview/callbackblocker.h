// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>
#include <QWebEngineUrlRequestInterceptor>

namespace iw {

/// The second net under the page's decision: stops every request to the callback's place, of any kind and whatever its
/// query. The page is never asked about fetch(), images, prefetch and beacons; this alone would be too late for server
/// redirects. Set on the profile, so that pop-ups are covered too; must outlive it.
class CallbackBlocker final : public QWebEngineUrlRequestInterceptor
{
    Q_OBJECT
public:
    explicit CallbackBlocker(QObject *parent = nullptr);

    void setCallback(const QUrl &callback);
    void interceptRequest(QWebEngineUrlRequestInfo &info) override;

Q_SIGNALS:
    /// A request that belongs to the page, not a navigation, was stopped.
    void blocked();

private:
    [[nodiscard]] bool isCallback(const QUrl &url) const;

    QUrl m_callback;
};

} // namespace iw
