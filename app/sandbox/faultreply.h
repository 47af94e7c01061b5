// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/httpmessage.h"

namespace iw {

/// The answer of an armed fault's kind, such as "500-html" or "429"; `retryAfter` is the switch's value.
[[nodiscard]] HttpReply faultReply(const QString &kind, const QString &retryAfter);

} // namespace iw
