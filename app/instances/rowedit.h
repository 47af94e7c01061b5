// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/base/secret.h"
#include "app/instances/instance.h"
#include "app/instances/instanceevent.h"

#include <functional>
#include <map>
#include <optional>

namespace iw {

class InstanceRepository;

/// Changes a saved row as it is now, and saves it: another window or command may have changed it since it was read. The
/// row as it is saved, or a problem "vault.*". The edit may be called twice. A new name and other tags tell themselves
/// in the row's history, the event beside them.
[[nodiscard]] Result<Instance> saveEdited(InstanceRepository &instances, const QByteArray &recordId,
                                          const std::function<void(Instance &)> &edit,
                                          const std::map<QString, Secret> &secrets = {},
                                          const std::optional<InstanceEvent> &event = {});

} // namespace iw
