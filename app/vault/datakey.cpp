// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/datakey.h"

#include "app/vault/sealing.h"

#include <sodium.h>

#include <cstring>

namespace iw {

static_assert(DataKey::size == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
static_assert(DataKey::size <= crypto_generichash_KEYBYTES_MAX);

DataKey::~DataKey() { sodium_free(m_bytes); }

std::shared_ptr<const DataKey> DataKey::generate()
{
    auto *bytes = sodium_init() < 0 ? nullptr : static_cast<unsigned char *>(sodium_malloc(size));
    if (!bytes)
        return {};
    randombytes_buf(bytes, size);
    sodium_mprotect_noaccess(bytes);
    return std::shared_ptr<const DataKey>(new DataKey(bytes));
}

std::shared_ptr<const DataKey> DataKey::fromBytes(QByteArrayView source)
{
    if (source.size() != size)
        return {};
    auto *bytes = sodium_init() < 0 ? nullptr : static_cast<unsigned char *>(sodium_malloc(size));
    if (!bytes)
        return {};
    std::memcpy(bytes, source.data(), size);
    sodium_mprotect_noaccess(bytes);
    return std::shared_ptr<const DataKey>(new DataKey(bytes));
}

DataKey::Use::Use(const DataKey &key) : m_key(key)
{
    const std::lock_guard lock(m_key.m_mutex);
    if (m_key.m_uses++ == 0)
        sodium_mprotect_readonly(m_key.m_bytes);
}

DataKey::Use::~Use()
{
    const std::lock_guard lock(m_key.m_mutex);
    if (--m_key.m_uses == 0)
        sodium_mprotect_noaccess(m_key.m_bytes);
}

QByteArray keyCheckValue(const DataKey &key, const QByteArray &vaultId, const QByteArray &keyId)
{
    const QByteArray message = lengthPrefixed({ "instance-wizard vault key check", "1", vaultId, keyId });
    QByteArray check(32, Qt::Uninitialized);
    const DataKey::Use use(key);
    crypto_generichash(reinterpret_cast<unsigned char *>(check.data()), size_t(check.size()),
                       reinterpret_cast<const unsigned char *>(message.constData()), size_t(message.size()), use.data(),
                       DataKey::size);
    return check;
}

bool sameBytes(const QByteArray &one, const QByteArray &other)
{
    return one.size() == other.size() && sodium_memcmp(one.constData(), other.constData(), size_t(one.size())) == 0;
}

} // namespace iw
