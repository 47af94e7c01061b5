// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace iw {

/// What happens between the service's oauth/url and POST /instances, told with an address.
enum class SignInStep {
    Opened, ///< the embedded page, at the provider's address
    Browser, ///< the same in the person's own browser
    Link, ///< it was copied
    Page, ///< the embedded page moved on
    Redirect, ///< caught on its way to the callback
    Pasted, ///< an address pasted; empty where it is not the callback's
    Loopback, ///< heard from the person's browser at a loopback callback
};

} // namespace iw
