// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <functional>

class QObject;

namespace iw {

class AccountStore;
class InstanceRepository;
class Paths;
class Preferences;
class SecretClipboard;
class ServiceClient;
class SignInViewFactory;

/// What the wizard works with; made by the composition root, outlives the wizard.
struct WizardServices
{
    ServiceClient &client;
    AccountStore &accounts;
    InstanceRepository &instances;
    Preferences &preferences;
    const Paths &paths;
    SecretClipboard &clipboard;
    /// The embedded sign-in, loaded on the first call, or why it is off.
    std::function<Result<SignInViewFactory *>()> signInView;
    /// Makes the vault able to seal, asking where it must; then is not called if the context is gone or it was refused.
    std::function<void(QObject *context, std::function<void()> then)> unlock;
};

} // namespace iw
