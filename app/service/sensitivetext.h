// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace iw {

class Redactor;

/// Whether a configuration key or JSON name holds a secret by its name, whatever a connector says of it. The service
/// itself files some secrets as plain text.
[[nodiscard]] bool isSensitiveKey(const QString &key);

/// Tells the redactor the values of sensitive names in a JSON text, also in one cut short, and in JSON inside strings.
void registerSensitiveValues(const QByteArray &text, Redactor &redactor);

/// The text for the exchange log: registers what it holds, takes out every secret, also values too short for the
/// redactor, and cuts at 16 KB.
[[nodiscard]] QString textForLog(const QByteArray &text, Redactor &redactor);

/// The service's words for a problem: redacted, without control characters and direction overrides, at most 500
/// characters. Still not markup: show as plain text.
[[nodiscard]] QString foreignWords(const QString &text, const Redactor &redactor);

} // namespace iw
