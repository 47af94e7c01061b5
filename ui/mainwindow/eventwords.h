// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/instances/instanceevent.h"

namespace iw {

/// What happened to an instance, as a sentence without its date.
[[nodiscard]] QString eventWords(const InstanceEvent &event);

} // namespace iw
