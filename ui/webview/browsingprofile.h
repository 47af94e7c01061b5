// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

class QWebEngineProfile;

namespace iw {

/// A profile without a name, hence off-the-record: memory only, nothing shared with any other. Everything a sign-in
/// page does not need is switched off.
[[nodiscard]] std::unique_ptr<QWebEngineProfile> makeBrowsingProfile();

} // namespace iw
