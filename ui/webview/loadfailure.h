// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/signin/view-api/signinview.h"

namespace iw {

/// What a failed load was, from Chromium's net error code (net/base/net_error_list.h). The engine's own text is never
/// used: it is HTML, and may hold the whole address.
[[nodiscard]] SignInViewObserver::Failure loadFailure(int netError);

} // namespace iw
