// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/instances/instance.h"
#include "app/service/serviceclient.h"

#include <vector>

namespace iw {

/// The instances at the service that an unfinished creation may have made: same element and name, created not before
/// the service's own clock at oauth/url, and not known here yet (DESIGN section 5). Indexes into remote. Pure.
[[nodiscard]] std::vector<size_t> possibleOutcomes(const Instance &intent, const std::vector<RemoteInstance> &remote,
                                                   const QList<Instance> &known);

} // namespace iw
