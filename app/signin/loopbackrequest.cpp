// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signin/loopbackrequest.h"

#include <QList>

#include <algorithm>

namespace iw {

namespace {

bool isVisibleAscii(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

/// Letters of a host, the brackets of an IPv6 address, and the port: nothing that could make an address of it that
/// points elsewhere.
bool isHostAndPort(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-'
            || c == ':' || c == '[' || c == ']';
    });
}

bool readRequestLine(const QByteArray &line, LoopbackRequest &request)
{
    const QList<QByteArray> parts = line.split(' ');
    if (parts.size() != 3 || (parts[2] != "HTTP/1.1" && parts[2] != "HTTP/1.0"))
        return false;
    request.method = parts[0];
    request.target = parts[1];
    return !request.method.isEmpty() && isVisibleAscii(request.method) && request.target.startsWith('/')
        && isVisibleAscii(request.target);
}

/// "prefetch" and "prefetch;prerender" in Sec-Purpose, Purpose or X-Moz.
bool announcesPrefetch(const QByteArray &name, const QByteArray &value)
{
    return (name == "sec-purpose" || name == "purpose" || name == "x-moz")
        && (value.toLower().contains("prefetch") || value.toLower().contains("preview"));
}

} // namespace

std::optional<LoopbackRequest> LoopbackRequest::parse(QByteArrayView head)
{
    LoopbackRequest request;
    bool isFirst = true;
    for (QByteArrayView rest = head; isFirst || !rest.isNull();) {
        const qsizetype end = rest.indexOf("\r\n");
        const QByteArray line = (end < 0 ? rest : rest.first(end)).toByteArray();
        rest = end < 0 ? QByteArrayView() : rest.sliced(end + 2);
        if (line.contains('\r') || line.contains('\n') || line.contains('\0'))
            return std::nullopt;
        if (std::exchange(isFirst, false)) {
            if (!readRequestLine(line, request))
                return std::nullopt;
            continue;
        }
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0 || !isVisibleAscii(QByteArrayView(line).first(colon)))
            return std::nullopt; // a folded line as well
        const QByteArray name = line.first(colon).toLower();
        const QByteArray value = line.sliced(colon + 1).trimmed();
        if (name == "host") {
            if (!request.host.isEmpty() || !isHostAndPort(value))
                return std::nullopt;
            request.host = value;
        }
        request.isPrefetch = request.isPrefetch || announcesPrefetch(name, value);
    }
    if (request.host.isEmpty())
        return std::nullopt;
    return request;
}

} // namespace iw
