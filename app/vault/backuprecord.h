// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/vault/vaultrecord.h"

#include <QMap>

#include <optional>

namespace iw {

/// A record with its secrets opened, as a backup carries it.
struct BackupRecord
{
    VaultRecord record; ///< secretFields and lostFields stay empty
    SecretFields secrets;
    QStringList leftOut; ///< names of values that did not open when the backup was made
    QList<VaultEvent> events{}; ///< newest first; where a backup is read or written
};

/// The first chunk of a backup.
struct BackupSummary
{
    QDateTime madeAt; ///< UTC
    QByteArray vaultId; ///< of the vault it was made of
    QMap<QString, qint64> records; ///< by kind
};

/// The last chunk of a backup.
struct BackupEnd
{
    qint64 records = 0;
    qint64 values = 0;
    qint64 leftOut = 0; ///< values that did not open

    [[nodiscard]] bool operator==(const BackupEnd &) const = default;
};

/// One CBOR map (RFC 8949) each, of definite lengths. Reading accepts nothing else, allocates no more than the bytes it
/// was given, and is empty where anything in them is not as written here; unknown names are passed over.
namespace BackupCbor {

[[nodiscard]] Secret written(const BackupRecord &record);
[[nodiscard]] Secret written(const BackupSummary &summary);
[[nodiscard]] Secret written(const BackupEnd &end);

[[nodiscard]] std::optional<BackupRecord> readRecord(QByteArrayView bytes);
[[nodiscard]] std::optional<BackupSummary> readSummary(QByteArrayView bytes);
[[nodiscard]] std::optional<BackupEnd> readEnd(QByteArrayView bytes);

} // namespace BackupCbor

} // namespace iw
