// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace iw {

/// How the program reaches the network. The proxy's password is no part of it: it is a secret, see app/network.
struct NetworkSettings
{
    enum class Proxy { System, None, Manual };
    enum class ProxyKind { Http, Socks5 };

    Proxy proxy = Proxy::System;
    ProxyKind kind = ProxyKind::Http; ///< this and the following are of a manual proxy
    QString host{};
    int port = 0;
    QString user{}; ///< empty: the proxy asks for none
    QString certificateFile{}; ///< PEM, of authorities to trust beside the system's; empty for none

    [[nodiscard]] bool operator==(const NetworkSettings &) const = default;
};

} // namespace iw
