// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/logging.h"

#include "app/base/redactor.h"

#include <atomic>
#include <cstdio>

namespace iw {

Q_LOGGING_CATEGORY(logApp, "instancewizard.app", QtInfoMsg)
Q_LOGGING_CATEGORY(logService, "instancewizard.service", QtInfoMsg)
Q_LOGGING_CATEGORY(logSignIn, "instancewizard.signin", QtInfoMsg)
Q_LOGGING_CATEGORY(logVault, "instancewizard.vault", QtInfoMsg)

namespace {

std::atomic<const Redactor *> activeRedactor = nullptr;

void writeRedacted(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const Redactor *redactor = activeRedactor.load();
    const QString line = qFormatLogMessage(type, context, message);
    const QByteArray bytes = (redactor ? redactor->redacted(line) : line).toLocal8Bit();
    std::fprintf(stderr, "%s\n", bytes.constData());
    std::fflush(stderr);
}

} // namespace

void installRedactingLog(const Redactor *redactor)
{
    activeRedactor = redactor;
    qInstallMessageHandler(redactor ? writeRedacted : nullptr);
}

} // namespace iw
