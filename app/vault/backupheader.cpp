// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/backupheader.h"

#include "app/vault/sealing.h"

#include <QString>
#include <QtEndian>

#include <sodium.h>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView magic("IWBACKUP");
constexpr quint32 argon2id13 = 1;
constexpr qsizetype clearSize = 72; // up to the commitment

static_assert(crypto_pwhash_argon2id_SALTBYTES == 16);
static_assert(crypto_secretstream_xchacha20poly1305_HEADERBYTES == 24);

template <typename Number>
void append(QByteArray &bytes, Number number)
{
    char raw[sizeof number];
    qToLittleEndian(number, raw);
    bytes.append(raw, sizeof number);
}

QByteArray clearPart(const BackupHeader &header)
{
    QByteArray bytes = magic.toByteArray();
    append(bytes, BackupHeader::version);
    append(bytes, argon2id13);
    append(bytes, quint64(header.cost.operations));
    append(bytes, quint64(header.cost.memory));
    return bytes + header.salt + header.stream;
}

} // namespace

QByteArray BackupHeader::bytes() const { return clearPart(*this) + commitment; }

QByteArray BackupHeader::committed(const PassphraseKeys &keys) const
{
    const QByteArray message = lengthPrefixed({ "instance-wizard backup", "1", clearPart(*this) });
    QByteArray result(32, Qt::Uninitialized);
    const DataKey::Use use(*keys.committing);
    crypto_generichash(reinterpret_cast<unsigned char *>(result.data()), size_t(result.size()),
                       reinterpret_cast<const unsigned char *>(message.constData()), size_t(message.size()), use.data(),
                       DataKey::size);
    return result;
}

Result<BackupHeader> BackupHeader::parse(QByteArrayView bytes)
{
    if (bytes.size() < magic.size() || bytes.first(magic.size()) != magic)
        return Problem{ .id = u"backup.not-a-backup"_s };
    if (bytes.size() < 12)
        return Problem{ .id = u"backup.damaged"_s, .technical = u"cut off in its header"_s };
    const auto format = qFromLittleEndian<quint32>(bytes.data() + 8);
    if (format > version)
        return Problem{ .id = u"backup.newer-format"_s, .technical = u"format "_s + QString::number(format) };
    if (bytes.size() < size || format != version)
        return Problem{ .id = u"backup.damaged"_s, .technical = u"its header makes no sense"_s };
    const auto operations = qFromLittleEndian<quint64>(bytes.data() + 16);
    const auto memory = qFromLittleEndian<quint64>(bytes.data() + 24);
    BackupHeader header{ { qint64(operations), qint64(memory) },
                         bytes.sliced(32, 16).toByteArray(),
                         bytes.sliced(48, 24).toByteArray(),
                         bytes.sliced(clearSize, size - clearSize).toByteArray() };
    if (qFromLittleEndian<quint32>(bytes.data() + 12) != argon2id13 || !header.cost.isBearable())
        return Problem{ .id = u"backup.damaged"_s, .technical = u"its key derivation is none of this program"_s };
    return header;
}

} // namespace iw
