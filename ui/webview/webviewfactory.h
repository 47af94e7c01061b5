// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/webview/browsingsession.h"

namespace iw {

/// The plugin's root: makes views, and keeps one session ready that was made while the user typed. Drops it when the
/// application is about to quit, at the latest: no profile may outlive the application object.
class WebViewFactory final : public QObject, public SignInViewFactory
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID IW_SIGN_IN_VIEW_IID)
    Q_INTERFACES(iw::SignInViewFactory)
public:
    WebViewFactory();

    [[nodiscard]] QString engineVersion() const override;
    bool warmUp() override;
    void coolDown() override;
    [[nodiscard]] std::unique_ptr<SignInView> createView(SignInViewObserver &observer) override;

private:
    [[nodiscard]] BrowsingSessionPtr takeSession();

    BrowsingSessionPtr m_warm;
};

} // namespace iw
