// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/settings/networksettings.h"

#include <QSslConfiguration>

class QNetworkAccessManager;

namespace iw {

class Secret;

/// Sends the manager's next requests by the settings' proxy. Requests to this computer itself never take one: plain
/// http is allowed there only because it does not leave the computer.
void setRoute(QNetworkAccessManager &network, const NetworkSettings &settings, const Secret &proxyPassword);

/// Has the connections go that were made the former way: Qt keeps them by proxy and host, whatever password and trust
/// they were made with. Waits for requests that are under way, as it would end them without a word.
void dropConnections(QNetworkAccessManager &network);

/// setRoute() for the embedded sign-in page, which takes the application's proxy; Chromium by itself leaves this
/// computer out.
void setWebViewRoute(const NetworkSettings &settings, const Secret &proxyPassword);

/// What is trusted: null for the system's authorities alone. Problems of readCertificateFile().
[[nodiscard]] Result<QSslConfiguration> trustOf(const NetworkSettings &settings);

} // namespace iw
