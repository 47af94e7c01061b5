// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/secret.h"
#include "app/vault/backupheader.h"

#include <memory>
#include <optional>

struct crypto_secretstream_xchacha20poly1305_state;

namespace iw {

/// The largest plain chunk: one record with its secrets.
inline constexpr qsizetype largestBackupChunk = 16 * 1024 * 1024;

/// Wiped when it dies.
class BackupStreamState final
{
public:
    BackupStreamState();
    ~BackupStreamState();
    BackupStreamState(BackupStreamState &&) noexcept;
    BackupStreamState &operator=(BackupStreamState &&) = delete;
    [[nodiscard]] crypto_secretstream_xchacha20poly1305_state *get() const { return m_state.get(); }

private:
    std::unique_ptr<crypto_secretstream_xchacha20poly1305_state> m_state;
};

/// Makes the chunks of a backup file: four bytes of length, little end first, then that many of the secretstream's. The
/// stream's own chain makes every chunk refuse to open in another place; the last one says that it is the last.
class BackupSealer final
{
public:
    BackupSealer(const PassphraseKeys &keys, const PassphraseCost &cost, const QByteArray &salt);

    [[nodiscard]] const BackupHeader &header() const { return m_header; }
    /// plain is at most largestBackupChunk long.
    [[nodiscard]] QByteArray seal(QByteArrayView plain, bool last);

private:
    BackupHeader m_header;
    BackupStreamState m_state;
    QByteArray m_bound; ///< the header, for the first chunk
};

/// Opens chunks in the order they were made.
class BackupOpener final
{
public:
    /// Problem "backup.passphrase-wrong".
    [[nodiscard]] static Result<BackupOpener> begin(const BackupHeader &header, const PassphraseKeys &keys);

    struct Chunk
    {
        Secret plain;
        bool last = false;
    };
    /// Without the length before it. Empty where it is not the next chunk of this file; then nothing more opens.
    [[nodiscard]] std::optional<Chunk> open(QByteArrayView sealed);

    /// How long a sealed chunk may be.
    [[nodiscard]] static bool isPossibleSize(quint32 size);

private:
    BackupOpener() = default;
    BackupStreamState m_state;
    QByteArray m_bound;
    bool m_broken = false;
};

} // namespace iw
