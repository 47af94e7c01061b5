// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/random.h"

#include <sodium.h>

namespace iw {

bool hasRandom() { return sodium_init() >= 0; }

QByteArray randomBytes(qsizetype count)
{
    if (!hasRandom())
        qFatal("The random generator cannot be initialised.");
    QByteArray bytes(count, Qt::Uninitialized);
    randombytes_buf(bytes.data(), size_t(count));
    return bytes;
}

QString randomToken(qsizetype byteCount)
{
    return QString::fromLatin1(
        randomBytes(byteCount).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace iw
