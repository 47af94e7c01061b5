// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace iw {

class Redactor;

Q_DECLARE_LOGGING_CATEGORY(logApp)
Q_DECLARE_LOGGING_CATEGORY(logService)
Q_DECLARE_LOGGING_CATEGORY(logSignIn)
Q_DECLARE_LOGGING_CATEGORY(logVault)

/// Sends every message of the program, of Qt and of its plugins through the redactor before it reaches standard error.
/// The redactor must outlive the program's last message; null restores Qt's own handler.
void installRedactingLog(const Redactor *redactor);

} // namespace iw
