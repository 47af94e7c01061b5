// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/instances/instance.h"
#include "app/service/serviceclient.h"

#include <vector>

namespace iw {

/// The service strips HTML from names and tags: what it saved may differ from what was sent. Pure.
[[nodiscard]] QString nameAsSaved(QString name);

/// What the service says of an instance's state. Pure.
[[nodiscard]] InstanceState stateTold(const RemoteInstance &remote);

/// The instances at the service that an unfinished creation may have made: same element and name, created not before
/// the service's own clock at oauth/url, and not known here yet (DESIGN section 5). Indexes into remote. Pure.
[[nodiscard]] std::vector<size_t> possibleOutcomes(const Instance &intent, const std::vector<RemoteInstance> &remote,
                                                   const QList<Instance> &known);

/// True where nothing but the lost POST can have made it: its element, and its creation by the service's own clock, are
/// told and fit. Anything less is for the user to decide. Pure.
[[nodiscard]] bool isCertainOutcome(const Instance &intent, const RemoteInstance &remote);

} // namespace iw
