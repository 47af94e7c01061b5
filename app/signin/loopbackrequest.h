// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace iw {

/// What the loopback listener needs of a browser's request (RFC 9112 sections 3 and 5). Strict: what no browser writes
/// is no request.
struct LoopbackRequest
{
    QByteArray method;
    QByteArray target; ///< path and query as they were sent, begins with "/"
    QByteArray host; ///< host and port that the browser believes to talk to
    bool isPrefetch = false; ///< the browser is only guessing where the user will go

    /// head: everything before the empty line, lines ended by CR LF. Nothing where it is malformed, names no host or
    /// two, or asks for a whole address as a proxy is asked.
    [[nodiscard]] static std::optional<LoopbackRequest> parse(QByteArrayView head);
};

} // namespace iw
