// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace iw {

struct CommandEntry;

/// The manual page instance-wizard(1) in man(7)'s language, made of the table that parsing and help go by.
[[nodiscard]] QString manualPage(const QList<CommandEntry> &table);

} // namespace iw
