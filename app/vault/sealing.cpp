// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/sealing.h"

#include "app/base/random.h"

#include <QtEndian>

#include <sodium.h>

namespace iw {

namespace {

constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;

const unsigned char *bytesOf(QByteArrayView view) { return reinterpret_cast<const unsigned char *>(view.data()); }

QByteArray littleEndian(quint64 number)
{
    QByteArray bytes(sizeof number, Qt::Uninitialized);
    qToLittleEndian(number, bytes.data());
    return bytes;
}

} // namespace

QByteArray lengthPrefixed(std::initializer_list<QByteArray> parts)
{
    QByteArray joined;
    for (const QByteArray &part : parts)
        joined += littleEndian(quint64(part.size())) + part;
    return joined;
}

QByteArray associatedData(const SealBinding &binding)
{
    return lengthPrefixed({ "instance-wizard vault secret", "1", binding.vaultId, binding.secretId, binding.ownerId,
                            binding.field.toUtf8(), littleEndian(quint64(binding.revision)), binding.keyId,
                            binding.serviceUrl.toUtf8(), binding.connector.toUtf8() });
}

SealedBytes sealBytes(const DataKey &key, QByteArrayView plain, const QByteArray &associated)
{
    SealedBytes sealed{ randomBytes(nonceSize), QByteArray(plain.size() + tagSize, Qt::Uninitialized) };
    const DataKey::Use use(key);
    crypto_aead_xchacha20poly1305_ietf_encrypt(reinterpret_cast<unsigned char *>(sealed.data.data()), nullptr,
                                               bytesOf(plain), quint64(plain.size()), bytesOf(associated),
                                               quint64(associated.size()), nullptr, bytesOf(sealed.nonce), use.data());
    return sealed;
}

std::optional<Secret> openBytes(const DataKey &key, const SealedBytes &sealed, const QByteArray &associated)
{
    if (sealed.nonce.size() != nonceSize || sealed.data.size() < tagSize)
        return {};
    QByteArray plain(sealed.data.size() - tagSize, Qt::Uninitialized);
    const DataKey::Use use(key);
    const int result = crypto_aead_xchacha20poly1305_ietf_decrypt(
        reinterpret_cast<unsigned char *>(plain.data()), nullptr, nullptr, bytesOf(sealed.data),
        quint64(sealed.data.size()), bytesOf(associated), quint64(associated.size()), bytesOf(sealed.nonce),
        use.data());
    if (result != 0)
        return {};
    return Secret::fromBytes(std::move(plain));
}

} // namespace iw
