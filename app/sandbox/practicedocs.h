// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>

namespace iw {

struct PracticeElement;

/// GET /instances/{id}/docs: a Swagger 2.0 document of what the practice service answers through an instance.
[[nodiscard]] QJsonObject practiceDocs(const PracticeElement &element);
/// GET /hubs/{hub}/contacts: people whom nobody is behind.
[[nodiscard]] QJsonArray practiceContacts();

} // namespace iw
