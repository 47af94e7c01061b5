// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/secret.h"

#include <QStringDecoder>

#include <sodium.h>

#include <utility>

namespace iw {

Secret::Secret(Secret &&other) noexcept : m_bytes(std::exchange(other.m_bytes, {})) { }

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::exchange(other.m_bytes, {});
    }
    return *this;
}

Secret Secret::fromText(QStringView text) { return fromBytes(text.toUtf8()); }

Secret Secret::fromBytes(QByteArray &&bytes)
{
    Secret secret;
    secret.m_bytes = QByteArray(bytes.constData(), bytes.size());
    if (!bytes.isEmpty() && bytes.isDetached())
        sodium_memzero(bytes.data(), size_t(bytes.size()));
    bytes.clear();
    return secret;
}

QString Secret::reveal() const
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom); // it is part of the value
    return decoder(m_bytes);
}

Secret Secret::clone() const
{
    Secret copy;
    copy.m_bytes = QByteArray(m_bytes.constData(), m_bytes.size());
    return copy;
}

bool Secret::equals(const Secret &other) const
{
    return size() == other.size() && sodium_memcmp(m_bytes.constData(), other.m_bytes.constData(), size_t(size())) == 0;
}

void Secret::wipe()
{
    if (!m_bytes.isEmpty())
        sodium_memzero(m_bytes.data(), size_t(m_bytes.size()));
    m_bytes.clear();
}

} // namespace iw
