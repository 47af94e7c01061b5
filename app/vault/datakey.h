// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>
#include <mutex>

namespace iw {

/// A 256-bit key in memory that libsodium guards: locked against swapping where the system allows it, left out of core
/// dumps, between guard pages, unreadable but during a use, and wiped at the end. Shared, never copied: whoever holds
/// the pointer keeps it alive.
class DataKey final
{
public:
    static constexpr qsizetype size = 32;

    ~DataKey();
    DataKey(const DataKey &) = delete;
    DataKey &operator=(const DataKey &) = delete;

    /// Null where the system has no randomness or no memory to give: then nothing may be sealed.
    [[nodiscard]] static std::shared_ptr<const DataKey> generate();
    /// Null where the bytes are not a key's.
    [[nodiscard]] static std::shared_ptr<const DataKey> fromBytes(QByteArrayView bytes);

    /// Makes the key readable while it lives; several may, in several threads.
    class Use final
    {
    public:
        explicit Use(const DataKey &key);
        ~Use();
        Use(const Use &) = delete;
        Use &operator=(const Use &) = delete;
        [[nodiscard]] const unsigned char *data() const { return m_key.m_bytes; }

    private:
        const DataKey &m_key;
    };

private:
    explicit DataKey(unsigned char *bytes) : m_bytes(bytes) { }

    unsigned char *m_bytes;
    mutable std::mutex m_mutex;
    mutable int m_uses = 0;
};

using DataKeyPointer = std::shared_ptr<const DataKey>;

/// What a key id's key must yield: tells the right key from any other without opening a value.
[[nodiscard]] QByteArray keyCheckValue(const DataKey &key, const QByteArray &vaultId, const QByteArray &keyId);
[[nodiscard]] bool sameBytes(const QByteArray &one, const QByteArray &other);

} // namespace iw
