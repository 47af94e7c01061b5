// SPDX-License-Identifier: GPL-3.0-or-later
// What is sent to the loopback port.
#include "app/signin/loopbackrequest.h"
#include "tests/fuzz/fuzzing.h"

#include <algorithm>

using namespace iw;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto request = LoopbackRequest::parse(fuzzing::bytes(data, size));
    if (!request)
        return 0;
    const auto isVisible = [](char c) { return c > 0x20 && c < 0x7f; };
    IW_PROMISE(request->target.startsWith('/')
               && std::all_of(request->target.begin(), request->target.end(), isVisible));
    IW_PROMISE(!request->host.isEmpty() && std::all_of(request->host.begin(), request->host.end(), isVisible));
    for (const char c : { '/', '@', '?', '#', '\\' })
        IW_PROMISE(!request->host.contains(c));
    const auto again =
        LoopbackRequest::parse(request->method + ' ' + request->target + " HTTP/1.1\r\nHost: " + request->host);
    IW_PROMISE(again && again->method == request->method && again->target == request->target
               && again->host == request->host);
    return 0;
}
