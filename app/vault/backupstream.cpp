// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/backupstream.h"

#include <QtEndian>

#include <sodium.h>

#include <utility>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype overhead = crypto_secretstream_xchacha20poly1305_ABYTES;
static_assert(DataKey::size == crypto_secretstream_xchacha20poly1305_KEYBYTES);

const unsigned char *bytesOf(QByteArrayView view) { return reinterpret_cast<const unsigned char *>(view.data()); }

} // namespace

BackupStreamState::BackupStreamState() : m_state(std::make_unique<crypto_secretstream_xchacha20poly1305_state>()) { }
BackupStreamState::BackupStreamState(BackupStreamState &&) noexcept = default;
BackupStreamState::~BackupStreamState()
{
    if (m_state)
        sodium_memzero(m_state.get(), sizeof *m_state);
}

BackupSealer::BackupSealer(const PassphraseKeys &keys, const PassphraseCost &cost, const QByteArray &salt)
    : m_header{ cost, salt, QByteArray(crypto_secretstream_xchacha20poly1305_HEADERBYTES, '\0'), {} }
{
    const DataKey::Use use(*keys.wrapping);
    crypto_secretstream_xchacha20poly1305_init_push(
        m_state.get(), reinterpret_cast<unsigned char *>(m_header.stream.data()), use.data());
    m_header.commitment = m_header.committed(keys);
    m_bound = m_header.bytes();
}

QByteArray BackupSealer::seal(QByteArrayView plain, bool last)
{
    Q_ASSERT(plain.size() <= largestBackupChunk);
    QByteArray chunk(qsizetype(sizeof(quint32)) + plain.size() + overhead, Qt::Uninitialized);
    qToLittleEndian(quint32(plain.size() + overhead), chunk.data());
    crypto_secretstream_xchacha20poly1305_push(
        m_state.get(), reinterpret_cast<unsigned char *>(chunk.data()) + sizeof(quint32), nullptr, bytesOf(plain),
        quint64(plain.size()), bytesOf(m_bound), quint64(m_bound.size()),
        last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
    m_bound.clear();
    return chunk;
}

Result<BackupOpener> BackupOpener::begin(const BackupHeader &header, const PassphraseKeys &keys)
{
    if (!sameBytes(header.committed(keys), header.commitment))
        return Problem{ .id = u"backup.passphrase-wrong"_s };
    BackupOpener opener;
    const DataKey::Use use(*keys.wrapping);
    if (crypto_secretstream_xchacha20poly1305_init_pull(opener.m_state.get(), bytesOf(header.stream), use.data()) != 0)
        return Problem{ .id = u"backup.damaged"_s, .technical = u"the stream's header"_s };
    opener.m_bound = header.bytes();
    return opener;
}

std::optional<BackupOpener::Chunk> BackupOpener::open(QByteArrayView sealed)
{
    if (m_broken || sealed.size() > largestBackupChunk + overhead || !isPossibleSize(quint32(sealed.size())))
        return {};
    QByteArray plain(sealed.size() - overhead, Qt::Uninitialized);
    unsigned char tag = 0;
    const int result = crypto_secretstream_xchacha20poly1305_pull(
        m_state.get(), reinterpret_cast<unsigned char *>(plain.data()), nullptr, &tag, bytesOf(sealed),
        quint64(sealed.size()), bytesOf(m_bound), quint64(m_bound.size()));
    m_bound.clear();
    const bool last = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    m_broken = result != 0 || last;
    if (result != 0 || (!last && tag != crypto_secretstream_xchacha20poly1305_TAG_MESSAGE))
        return {};
    return Chunk{ Secret::fromBytes(std::move(plain)), last };
}

bool BackupOpener::isPossibleSize(quint32 size) { return size >= overhead && size <= largestBackupChunk + overhead; }

} // namespace iw
