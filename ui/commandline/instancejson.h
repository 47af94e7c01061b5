// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace iw {

struct Instance;

/// An instance as every command prints it with --json: id, name, service, serviceUrl, connector, account, tags, state,
/// createdAt (ISO 8601, UTC), practice. No secret.
[[nodiscard]] QJsonObject instanceJson(const Instance &instance);

} // namespace iw
