// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/secret.h"
#include "app/vault/datakey.h"

#include <QByteArray>
#include <QString>

#include <initializer_list>
#include <optional>

namespace iw {

/// What a sealed value is bound to: it opens only in this place of this vault, at this revision, for this service.
struct SealBinding
{
    QByteArray vaultId;
    QByteArray secretId;
    QByteArray ownerId;
    QString field;
    qint64 revision = 0; ///< the owner's revision when the value was written; the owner's row keeps it
    QByteArray keyId;
    QString serviceUrl;
    QString connector;
};

/// A nonce and a ciphertext with its tag, as they stand in the file.
struct SealedBytes
{
    QByteArray nonce;
    QByteArray data;
};

/// Each part after its length in eight bytes, little end first: no two lists of parts give the same bytes.
[[nodiscard]] QByteArray lengthPrefixed(std::initializer_list<QByteArray> parts);

/// XChaCha20-Poly1305 (IETF) under a fresh random nonce.
[[nodiscard]] SealedBytes sealBytes(const DataKey &key, QByteArrayView plain, const QByteArray &associated);
/// Empty where key, bytes or associated data are not those of the sealing.
[[nodiscard]] std::optional<Secret> openBytes(const DataKey &key, const SealedBytes &sealed,
                                              const QByteArray &associated);

[[nodiscard]] QByteArray associatedData(const SealBinding &binding);

} // namespace iw
