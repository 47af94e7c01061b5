// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/job.h"
#include "app/base/secret.h"
#include "app/service/serviceclient.h"
#include "app/settings/networksettings.h"

namespace iw {

class ExchangeLog;

/// Tries settings before they are taken: asks a service, without any secret but the proxy's, by a network of its own.
/// Succeeds where the service was reached; its problem tells what stands in the way.
class ConnectionTest final : public Job
{
    Q_OBJECT
public:
    ConnectionTest(const NetworkSettings &settings, const Secret &proxyPassword, const QUrl &api, ExchangeLog &log,
                   Redactor &redactor, QObject *parent);
    ~ConnectionTest() override;

private:
    QNetworkAccessManager m_network;
    ServiceClient m_client;
    ReachServiceJob *m_reach = nullptr;
};

} // namespace iw
