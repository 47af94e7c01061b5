// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signin/redirect.h"
#include "tests/support/httpserver.h"
#include "tests/support/recordingobserver.h"
#include "ui/signin/webviewplugin.h"

#include <QVBoxLayout>

#include <memory>

namespace iw {

/// One sign-in in the real web view, between a provider and a callback's server, both in this process. Whatever a page
/// does, callbackRequests() is to be 0 at the end.
class WebViewFixture final
{
public:
    static constexpr int patience = 20000; ///< a first page on a busy machine

    WebViewFixture(WebViewPlugin &plugin, std::unique_ptr<HttpServer> server = std::make_unique<HttpServer>())
        : provider(std::move(server)), answer(callbackHost.origin() + QStringLiteral("/cb?code=abc&state=s"))
    {
        provider->page("/done", HttpReply{});
        auto *layout = new QVBoxLayout(&window);
        view = (*plugin.factory())->createView(seen);
        layout->addWidget(view->widget());
        window.resize(800, 600);
        window.show();
    }

    void open(const QString &path, const QString &callback = {}) { openUrl(provider->url(path), callback); }

    void openUrl(const QUrl &url, const QString &callback = {})
    {
        const RedirectTarget target(callback.isEmpty() ? callbackHost.origin() + QStringLiteral("/cb") : callback,
                                    QStringLiteral("s"));
        view->open(url, target.callbackUrl(), [target](const QUrl &to, bool mainFrame) {
            if (target.matches(to))
                return mainFrame ? NavigationDecision::Caught : NavigationDecision::Refuse;
            return target.isAtCallback(to) ? NavigationDecision::Refuse : NavigationDecision::Load;
        });
    }

    /// The engine's own widget, which takes keys and clicks.
    [[nodiscard]] QWidget *page() const { return view->widget()->focusProxy()->focusProxy(); }

    [[nodiscard]] int callbackRequests() const { return int(callbackHost.requests().size()); }

    /// A page that runs the script.
    [[nodiscard]] static HttpReply script(const QString &code)
    {
        return { .body = "<!doctype html><title>page</title><body><p>Page</p><script>" + code.toUtf8() + "</script>" };
    }

    HttpServer callbackHost;
    std::unique_ptr<HttpServer> provider;
    RecordingObserver seen;
    QWidget window;
    QString answer; ///< the callback with a code
    std::unique_ptr<SignInView> view; // before the window, which its widget is in
};

} // namespace iw
