// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/httpmessage.h"

#include <QJsonArray>

namespace iw {

class Switches;

/// One page of a list: pageSize and nextPage of the request, 200 entries at most, the Elements-… headers of the
/// service, no Elements-Next-Page-Token on the last page, and 404 with that text where the list is empty.
[[nodiscard]] HttpReply listPage(const HttpRequest &request, const QJsonArray &all, const Switches &switches,
                                 const QString &emptyText);

} // namespace iw
