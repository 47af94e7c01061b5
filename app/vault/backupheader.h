// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/vault/passphrasewrap.h"

#include <QByteArray>

namespace iw {

/// What a backup file begins with, in clear; integers little end first:
///
///     offset  bytes
///          0      8  "IWBACKUP"
///          8      4  version of the format: 1
///         12      4  key derivation: 1 is Argon2id 1.3
///         16      8  its passes
///         24      8  its memory in bytes
///         32     16  its salt
///         48     24  header of libsodium's secretstream (XChaCha20-Poly1305)
///         72     32  commitment: tells a wrong passphrase from a damaged file, and makes one file open under one
///                    passphrase only
///
/// Then come chunks, see BackupSealer. The whole header is bound to the first of them.
struct BackupHeader
{
    static constexpr qsizetype size = 104;
    static constexpr quint32 version = 1;

    PassphraseCost cost;
    QByteArray salt;
    QByteArray stream;
    QByteArray commitment;

    [[nodiscard]] QByteArray bytes() const;
    /// What the commitment has to be under these keys.
    [[nodiscard]] QByteArray committed(const PassphraseKeys &keys) const;

    /// Allocates nothing beyond the header, whatever the bytes say. Problems "backup.not-a-backup",
    /// "backup.newer-format", "backup.damaged" (among others: parameters this computer should not be asked to bear).
    [[nodiscard]] static Result<BackupHeader> parse(QByteArrayView bytes);
};

} // namespace iw
