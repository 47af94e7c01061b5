// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/webview/browsingsession.h"

#include <QPointer>

#include <functional>

namespace iw {

/// The SignInView made of Qt WebEngine: an empty widget that holds the view of the present session. Each open() ends
/// the former session and begins one of its own.
class EngineSignInView final : public SignInView
{
public:
    /// newSession gives a session nobody used, warmed up or not.
    EngineSignInView(SignInViewObserver &observer, std::function<BrowsingSessionPtr()> newSession);
    ~EngineSignInView() override;

    [[nodiscard]] QWidget *widget() override { return m_container; }
    void open(const QUrl &url, const QUrl &blockedCallback, NavigationDecider decide) override;
    void close() override;
    void putCookies(const QByteArray &kept) override { m_kept = kept; }
    [[nodiscard]] QByteArray cookies() const override;
    void back() override;
    void reload() override;
    void stop() override;
    [[nodiscard]] bool canGoBack() const override;
    void setZoom(double factor) override;
    void giveCredentials(const QString &user, const QString &password) override;
    void readText(std::function<void(const QString &)> reader) override;
    [[nodiscard]] qint64 rendererProcessId() const override;

private:
    SignInViewObserver &m_observer;
    std::function<BrowsingSessionPtr()> m_newSession;
    QPointer<QWidget> m_container;
    BrowsingSessionPtr m_session;
    QByteArray m_kept; ///< cookies for the next session
    double m_zoom = 1.0;
};

} // namespace iw
