// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/base/secret.h"
#include "app/vault/datakey.h"
#include "app/vault/sealing.h"

#include <QByteArray>

namespace iw {

/// What one guess at the passphrase costs. The default is libsodium's MODERATE, about half a second on two cores.
struct PassphraseCost
{
    qint64 operations = 3;
    qint64 memory = 256LL * 1024 * 1024; ///< bytes

    /// Within what a file may ask of this computer: 1 to 10 passes over 8 MiB to 1 GiB.
    [[nodiscard]] bool isBearable() const;
};

/// The data key under a passphrase: Argon2id gives one key that wraps the data key and one that commits to it, so that
/// a wrong passphrase is known as such and one wrapping cannot be made to open under two passphrases.
struct PassphraseWrap
{
    PassphraseCost cost;
    QByteArray salt;
    QByteArray commitment;
    SealedBytes wrapped;
};

/// The two keys Argon2id derives.
struct PassphraseKeys
{
    DataKeyPointer wrapping;
    DataKeyPointer committing;
};

/// The bytes a passphrase stands for: its UTF-8 after Unicode normalisation (NFC), blanks kept, so that one typed on
/// another system is the same. Problems "vault.passphrase-empty", "vault.passphrase-too-long".
[[nodiscard]] Result<Secret> preparedPassphrase(const Secret &passphrase);
[[nodiscard]] QByteArray newPassphraseSalt();

/// Takes as long as the cost says; for a worker thread. Problems "vault.slot-unusable" (cost out of bounds, nothing
/// allocated), "vault.out-of-memory".
[[nodiscard]] Result<PassphraseKeys> derivePassphraseKeys(const Secret &prepared, const QByteArray &salt,
                                                          const PassphraseCost &cost);

[[nodiscard]] PassphraseWrap wrapDataKey(const DataKey &key, const PassphraseKeys &keys, const QByteArray &salt,
                                         const PassphraseCost &cost, const QByteArray &vaultId,
                                         const QByteArray &keyId);
/// Problems "vault.passphrase-wrong"; "vault.slot-unusable" where the passphrase is right and the wrapping is damaged.
[[nodiscard]] Result<DataKeyPointer> unwrapDataKey(const PassphraseWrap &wrap, const PassphraseKeys &keys,
                                                   const QByteArray &vaultId, const QByteArray &keyId);

} // namespace iw
