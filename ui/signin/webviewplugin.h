// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "ui/signin/view-api/signinview.h"

#include <QProcessEnvironment>
#include <QString>

#include <optional>

namespace iw {

/// Finds and loads the web view plugin, only when it is asked for: linking Qt WebEngine would double every start.
/// Looks beforehand for what would end the process (root without a sandbox switch) or open the sign-in page to others
/// (remote debugging). One object per program, owned by the composition root; drops what was warmed up when it dies.
class WebViewPlugin final
{
public:
    /// binDir: folder of the program, from which the plugin's is reckoned; empty for that of this process.
    explicit WebViewPlugin(const QString &binDir = {});
    ~WebViewPlugin();
    WebViewPlugin(const WebViewPlugin &) = delete;
    WebViewPlugin &operator=(const WebViewPlugin &) = delete;

    /// Readies the process for the engine (60–95 ms), a step of its own for whoever warms up; factory() does it too.
    void prepare();
    [[nodiscard]] bool isPrepared() const { return m_prepared; }

    /// Loads the plugin at the first call (30–45 ms); later calls give the same answer. Problems
    /// "signin.embedded-root", "signin.embedded-debugging", "signin.embedded-missing".
    [[nodiscard]] Result<SignInViewFactory *> factory();
    [[nodiscard]] bool isLoaded() const { return m_factory != nullptr; }

    /// What forbids the embedded sign-in in an environment; the engine reads the program's arguments as well.
    [[nodiscard]] static std::optional<Problem> obstacle(const QProcessEnvironment &environment, bool isRoot,
                                                         const QStringList &arguments = {});

private:
    [[nodiscard]] std::optional<Problem> load();

    QString m_folder;
    SignInViewFactory *m_factory = nullptr; // owned by the plugin, which stays loaded
    std::optional<Problem> m_problem;
    bool m_prepared = false;
};

} // namespace iw
