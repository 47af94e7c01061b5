// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/requestscanner.h"

namespace iw {

QStringList ScannedRequest::segments() const
{
    QStringList decoded;
    const QByteArray path = target.first(target.contains('?') ? target.indexOf('?') : target.size());
    for (const QByteArray &part : path.split('/')) {
        if (!part.isEmpty())
            decoded.append(QString::fromUtf8(QByteArray::fromPercentEncoding(part)));
    }
    return decoded;
}

std::optional<ScannedRequest> RequestScanner::next()
{
    const qsizetype headEnd = m_buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return std::nullopt;
    qsizetype length = 0;
    bool isChunked = false;
    const QList<QByteArray> lines = m_buffer.first(headEnd).split('\n');
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.first(qMax<qsizetype>(colon, 0)).trimmed().toLower();
        if (name == "content-length")
            length = line.sliced(colon + 1).trimmed().toLongLong();
        else if (name == "transfer-encoding")
            isChunked = line.toLower().contains("chunked");
    }
    qsizetype end = headEnd + 4 + length;
    if (isChunked) {
        const qsizetype last = m_buffer.indexOf("0\r\n\r\n", headEnd + 4);
        if (last < 0)
            return std::nullopt;
        end = last + 5;
    }
    if (length < 0 || end > m_buffer.size())
        return std::nullopt;
    const QList<QByteArray> words = lines.first().trimmed().split(' ');
    ScannedRequest request{ words.value(0), words.value(1), m_buffer.first(end) };
    m_buffer.remove(0, end);
    return request;
}

} // namespace iw
