// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace iw {

/// One whole request as it came over a socket.
struct ScannedRequest
{
    QByteArray method;
    QByteArray target; ///< path and query as sent
    QByteArray bytes; ///< head and body, unchanged

    [[nodiscard]] QByteArray line() const { return bytes.first(bytes.indexOf("\r\n")); }
    [[nodiscard]] QStringList segments() const; ///< of the path, decoded
};

/// Cuts the bytes of a connection into whole requests, by Content-Length or by chunks; more it need not know of HTTP.
class RequestScanner final
{
public:
    void add(const QByteArray &bytes) { m_buffer += bytes; }
    /// The next whole request; empty while more bytes are needed.
    [[nodiscard]] std::optional<ScannedRequest> next();

private:
    QByteArray m_buffer;
};

} // namespace iw
