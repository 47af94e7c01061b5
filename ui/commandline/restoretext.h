// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace iw {

struct BackupContents;
struct RestoreResult;

/// What is in a backup beside what is in the vault, as a table of one row per kind.
[[nodiscard]] QStringList contentsLines(const BackupContents &contents);
[[nodiscard]] QJsonObject contentsJson(const BackupContents &contents);

/// What a restore did.
[[nodiscard]] QStringList resultLines(const RestoreResult &result);
[[nodiscard]] QJsonObject resultJson(const RestoreResult &result);

} // namespace iw
