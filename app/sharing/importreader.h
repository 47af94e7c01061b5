// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/connectors/connector.h"
#include "app/instances/instance.h"
#include "app/service/serviceclient.h"

#include <map>
#include <optional>
#include <vector>

namespace iw {

/// One instance of an import: what its row will be, and what is sealed for it.
struct ImportedInstance
{
    Instance instance; ///< no record yet
    std::map<QString, Secret> configuration; ///< values by configuration key; which are secret the connector says
    Secret token; ///< never empty
    std::optional<PlatformSecrets> account; ///< where the file holds both secrets
    QByteArray replaces; ///< record of a saved row that takes the secrets over; set by whoever imports
    QStringList missing; ///< what the file masks: "userSecret", "oauth.api.secret"
};

/// More is no export.
inline constexpr qsizetype largestImport = 64 * 1024 * 1024;

/// Whether the file is a backup of a whole vault, by its first bytes. False where it cannot be read.
[[nodiscard]] bool isBackupFile(const QString &path);

/// Reads an export of ours with its secrets in clear, in the formats json, env and shell, told apart by what is in it:
/// all of it or nothing. Problems "sharing.import-text", "sharing.import-json", "sharing.import-value" and
/// "sharing.import-unknown", each with line, column and reason; "sharing.import-backup", "sharing.import-body" and
/// "sharing.import-call" for what belongs elsewhere. No value of the text is in them.
[[nodiscard]] Result<std::vector<ImportedInstance>> readImport(const QByteArray &bytes,
                                                               const QList<Connector> &connectors);

} // namespace iw
