// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/signin/view-api/signinview.h"

#include <QPointer>

/// A web view without an engine: a test plays the page through the observer, and asks navigate() what becomes of one.
class ScriptedSignInView final : public iw::SignInView
{
public:
    explicit ScriptedSignInView(iw::SignInViewObserver &told) : observer(told), m_widget(new QWidget)
    {
        m_widget->setObjectName(QStringLiteral("scriptedPageWidget"));
        m_widget->setFocusPolicy(Qt::StrongFocus);
        m_widget->setAutoFillBackground(true);
        m_widget->setPalette(QPalette(Qt::white));
    }
    ~ScriptedSignInView() override
    {
        if (m_widget && !m_widget->parent())
            delete m_widget;
    }

    iw::SignInViewObserver &observer;
    QList<QUrl> opened;
    QUrl blocked;
    iw::NavigationDecider decide;
    QStringList calls;
    QByteArray kept;
    QString text; ///< of the page
    double zoom = 1.0;

    /// As the engine does it: a caught redirect is told.
    iw::NavigationDecision navigate(const QUrl &url, bool mainFrame = true)
    {
        const auto decision = decide(url, mainFrame);
        if (decision == iw::NavigationDecision::Caught)
            observer.redirectCaught(url);
        return decision;
    }

    QWidget *widget() override { return m_widget; }
    void open(const QUrl &url, const QUrl &blockedCallback, iw::NavigationDecider decider) override
    {
        opened.append(url);
        blocked = blockedCallback;
        decide = std::move(decider);
    }
    void close() override { calls.append(QStringLiteral("close")); }
    void putCookies(const QByteArray &cookies) override { kept = cookies; }
    [[nodiscard]] QByteArray cookies() const override { return kept; }
    void back() override { calls.append(QStringLiteral("back")); }
    void reload() override { calls.append(QStringLiteral("reload")); }
    void stop() override { calls.append(QStringLiteral("stop")); }
    [[nodiscard]] bool canGoBack() const override { return opened.size() > 0; }
    void setZoom(double factor) override { zoom = factor; }
    void giveCredentials(const QString &user, const QString &password) override
    {
        calls.append(QStringLiteral("credentials %1 %2").arg(user, password));
    }
    void readText(std::function<void(const QString &)> reader) override { reader(text); }
    [[nodiscard]] qint64 rendererProcessId() const override { return 0; }

private:
    QPointer<QWidget> m_widget;
};

/// Keeps hold of the last view it made.
class ScriptedViewFactory final : public iw::SignInViewFactory
{
public:
    ScriptedSignInView *view = nullptr;
    int made = 0;

    [[nodiscard]] QString engineVersion() const override { return QStringLiteral("none"); }
    bool warmUp() override { return false; }
    void coolDown() override { }
    [[nodiscard]] std::unique_ptr<iw::SignInView> createView(iw::SignInViewObserver &observer) override
    {
        ++made;
        auto made = std::make_unique<ScriptedSignInView>(observer);
        view = made.get();
        return made;
    }
};
