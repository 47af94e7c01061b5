// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QObject;
class QWidget;

namespace iw {

class AccountStore;
class InstanceRepository;
class KeptSessions;
class Paths;
class Preferences;
class SecretClipboard;
class ServiceClient;
class UserPrompts;
class WebViewPlugin;

/// What the wizard works with; made by the composition root, outlives the wizard.
struct WizardServices
{
    ServiceClient &client;
    AccountStore &accounts;
    InstanceRepository &instances;
    Preferences &preferences;
    const Paths &paths;
    SecretClipboard &clipboard;
    WebViewPlugin &webView; ///< the embedded sign-in, or why it is off
    /// Makes the vault able to seal, asking where it must, then calls one of the two; neither where the context is
    /// gone.
    using Unlock = std::function<void(QObject *context, std::function<void()> then, std::function<void()> otherwise)>;
    Unlock unlock;
    /// Lets proxy and certificates be changed, then calls; not where nothing was saved or the context is gone.
    std::function<void(QObject *context, std::function<void()> then)> openNetwork{};
    KeptSessions *sessions = nullptr; ///< null: nobody is kept signed in
    /// Secrets last only until the program ends.
    std::function<bool()> isSessionOnly = [] { return false; };
    /// Lets a passphrase be set, then calls once secrets are kept by it; not where the context is gone.
    std::function<void(QWidget *context, std::function<void()> then)> setPassphrase{};
    UserPrompts *prompts = nullptr; ///< asks where a file shall go; null: nothing is saved to one
};

} // namespace iw
