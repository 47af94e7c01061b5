// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connectors/connector.h"

#include <QString>

namespace iw {

/// Characters that take no room on screen and get in by copying from web pages and mail: zero-width blanks, byte order
/// marks, direction marks, soft hyphens.
[[nodiscard]] bool isInvisible(QChar c);
/// A control character other than the blanks a line edit knows.
[[nodiscard]] bool isControl(QChar c);

/// Without blanks and invisible characters at both ends.
[[nodiscard]] QString withoutEdges(const QString &text);
/// Without any blank, invisible or control character.
[[nodiscard]] QString withoutBlanks(const QString &text);
/// Without the one pair of quotes around it, and a comma or semicolon behind them; unchanged where there is none.
[[nodiscard]] QString withoutQuotes(const QString &text);
/// Without the field's label, key or alias in front ("API Key: abc", api_key=abc); unchanged where there is none.
[[nodiscard]] QString withoutLabel(const QString &text, const ConnectorField &field);
/// Quotes, labels, blanks and invisible characters all taken off: what a fix sets.
[[nodiscard]] QString bareValue(const QString &text, const ConnectorField &field);

/// True for "********" and its like: a masked value that was copied, not the secret.
[[nodiscard]] bool isMasked(const QString &text);
/// True for <CONSUMER_KEY>, {key}, $NAME: a document's placeholder.
[[nodiscard]] bool isPlaceholder(const QString &text);

} // namespace iw
