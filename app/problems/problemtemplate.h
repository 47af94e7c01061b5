// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace iw {

/// Fills a row's text. {name} gives way to the argument of that name; a part in square brackets is left out when an
/// argument it names is missing ("Wait[ {seconds} seconds] and try again."); any other missing argument vanishes with
/// its quotes and the blank before it. What an argument holds is taken as it is: braces in it are no placeholders.
[[nodiscard]] QString filledTemplate(const QString &text, const QMap<QString, QString> &arguments);

/// A regular expression for what filledTemplate() may have made of the text.
[[nodiscard]] QString templatePattern(const QString &text);

} // namespace iw
