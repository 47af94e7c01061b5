// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/httpmessage.h"

#include <QJsonArray>
#include <QJsonObject>

namespace iw {

/// Answers of the service. PlatformApi adds requestId, Elements-Request-Id and Date to each of them.
[[nodiscard]] inline HttpReply apiJson(const QJsonObject &object) { return HttpReply::json(QJsonDocument(object)); }
[[nodiscard]] inline HttpReply apiJson(const QJsonArray &array) { return HttpReply::json(QJsonDocument(array)); }
/// 200 without a body.
[[nodiscard]] inline HttpReply apiEmpty() { return {}; }
/// {"message"} and, where the provider said something, its raw text as {"providerMessage"}.
[[nodiscard]] HttpReply apiError(int status, const QString &message, const QString &providerMessage = {});
/// The one text for a wrong user or organization secret and a wrong or deleted token.
[[nodiscard]] HttpReply apiUnauthorized();

} // namespace iw
