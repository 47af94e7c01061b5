// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/serviceclient.h"

#include <QJsonValue>

#include <optional>

namespace iw {

/// Reads an instance as the service reports it, in today's and in older shapes: tags as strings or objects, numbers as
/// strings, nulls, missing and unknown fields. Empty where there is no id.
[[nodiscard]] std::optional<RemoteInstance> remoteInstance(const QJsonValue &json);

} // namespace iw
