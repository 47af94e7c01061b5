// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/backupcbor.h"

#include <limits>

namespace iw {

namespace {

constexpr int deepest = 8; // what is passed over may be nested

} // namespace

BackupCborReader::BackupCborReader(QByteArrayView bytes)
    : m_reader(bytes.data(), bytes.size()), m_size(bytes.size()) { }

bool BackupCborReader::container(bool isRight)
{
    // Each entry takes a byte at least: a length beyond the bytes is a lie.
    if (!isRight || m_failed || !m_reader.isLengthKnown() || m_reader.length() > quint64(m_size)
        || !m_reader.enterContainer())
        m_failed = true;
    return !m_failed;
}

bool BackupCborReader::map(const std::function<void(const QString &)> &visit)
{
    if (!container(m_reader.isMap()))
        return false;
    ++m_depth;
    while (!m_failed && m_reader.hasNext()) {
        const QString key = text();
        if (m_failed)
            break;
        const qint64 before = m_reader.currentOffset();
        visit(key);
        if (!m_failed && m_reader.currentOffset() == before && !m_reader.next(deepest))
            m_failed = true;
    }
    --m_depth;
    if (m_failed || m_reader.lastError() != QCborError::NoError || !m_reader.leaveContainer())
        m_failed = true;
    if (!m_failed && m_depth == 0 && m_reader.currentOffset() != m_size)
        m_failed = true;
    return !m_failed;
}

QByteArray BackupCborReader::string(QCborStreamReader::Type type)
{
    if (m_failed || m_reader.type() != type || !m_reader.isLengthKnown()
        || m_reader.length() > quint64(m_size - m_reader.currentOffset())) {
        m_failed = true;
        return {};
    }
    QByteArray content(qsizetype(m_reader.length()), '\0');
    qsizetype done = 0;
    for (;;) {
        const auto chunk = m_reader.readStringChunk(content.data() + done, content.size() - done);
        if (chunk.status == QCborStreamReader::EndOfString)
            break;
        if (chunk.status != QCborStreamReader::Ok || (chunk.data == 0 && done == content.size() && done != 0)) {
            m_failed = true;
            break;
        }
        done += chunk.data;
    }
    m_failed = m_failed || done != content.size();
    return content;
}

QString BackupCborReader::text() { return QString::fromUtf8(string(QCborStreamReader::String)); }

QByteArray BackupCborReader::bytes() { return string(QCborStreamReader::ByteArray); }

void BackupCborReader::list(const std::function<void()> &visitItem)
{
    if (!container(m_reader.isArray()))
        return;
    while (!m_failed && m_reader.hasNext())
        visitItem();
    if (!m_failed && !m_reader.leaveContainer())
        m_failed = true;
}

QStringList BackupCborReader::texts()
{
    QStringList read;
    list([&] { read << text(); });
    return read;
}

qint64 BackupCborReader::number()
{
    if (!m_failed && m_reader.isInteger()) {
        const qint64 value = m_reader.toInteger();
        const bool fits = !m_reader.isUnsignedInteger()
            || m_reader.toUnsignedInteger() <= quint64(std::numeric_limits<qint64>::max());
        if (fits && m_reader.next())
            return value;
    }
    m_failed = true;
    return 0;
}

} // namespace iw
