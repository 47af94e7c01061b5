// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/httpmessage.h"

namespace iw {

class SandboxServer;

/// The practice service's control address, for tests in another process:
///
///   GET  /control/state                                  counters, requests, instances, switches
///   POST /control/switches {"slow": 500, "relay": "POST /instances:drop-after:1"}
///   POST /control/reset    {"instances": true}           body optional
///
/// JSON only and loopback names only, so that no page in a browser can reach it by a plain form or a rebound name.
/// Owned by SandboxServer, to which it refers.
class ControlApi final
{
public:
    explicit ControlApi(SandboxServer &server) : m_server(server) { }

    [[nodiscard]] HttpReply handle(const HttpRequest &request);

private:
    SandboxServer &m_server;
};

} // namespace iw
