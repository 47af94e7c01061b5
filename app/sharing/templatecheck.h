// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/problem.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace iw {

/// True for the name of a value that an instance may have: "token", "account".
[[nodiscard]] bool isExportValue(const QString &name);

/// Looks a template (mustache) through before it is used. Refused, with file, line and column: unescaped tags, other
/// delimiters, partials, tags and sections that do not close, names that no instance has. The line counts from
/// firstLine, for the header that was taken off.
[[nodiscard]] std::optional<Problem> checkTemplate(const QString &file, QByteArrayView text, int firstLine);

} // namespace iw
