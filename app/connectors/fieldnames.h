// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace iw {

/// The field key that a name from elsewhere stands for: a portal's "Client ID", the documents' apiKey, our export's
/// CE_API_KEY, an environment's INSTANCE_WIZARD_USER_SECRET, or a configuration key. Empty for any other name.
[[nodiscard]] QString fieldKeyFor(QStringView name);

/// True where the text before a colon or equals sign is a name of that field: its label, its key or an alias.
[[nodiscard]] bool isNameOf(QStringView name, const QString &fieldKey, const QString &label);

} // namespace iw
