// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/network/connectiontest.h"

#include "app/base/redactor.h"
#include "app/network/networkroute.h"
#include "app/service/servicejobs.h"

namespace iw {

ConnectionTest::ConnectionTest(const NetworkSettings &settings, const Secret &proxyPassword, const QUrl &api,
                               ExchangeLog &log, Redactor &redactor, QObject *parent)
    : Job(parent), m_client(m_network, log, redactor)
{
    redactor.add(proxyPassword);
    setRoute(m_network, settings, proxyPassword);
    const auto trust = trustOf(settings);
    if (!trust) {
        fail(trust.problem());
        return;
    }
    m_client.setTls(*trust);
    ServiceClient::Limits limits;
    limits.inactivity = std::chrono::seconds(10); // somebody sits and waits
    limits.total = std::chrono::seconds(20);
    m_client.setLimits(limits);
    m_reach = m_client.reach(api, this);
    connect(m_reach, &Job::finished, this, [this] {
        if (m_reach->problem())
            fail(*m_reach->problem());
        else
            succeed();
    });
}

ConnectionTest::~ConnectionTest()
{
    delete m_reach; // before the network it uses
}

} // namespace iw
