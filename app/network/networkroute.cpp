// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/network/networkroute.h"

#include "app/base/secret.h"
#include "app/network/certificatefile.h"
#include "app/service/serviceaddress.h"

#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkReply>

#include <algorithm>

namespace iw {

namespace {

QNetworkProxy manualProxy(const NetworkSettings &settings, const Secret &password)
{
    const auto type =
        settings.kind == NetworkSettings::ProxyKind::Socks5 ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy;
    return QNetworkProxy(type, settings.host, quint16(settings.port), settings.user, password.reveal());
}

class RouteFactory final : public QNetworkProxyFactory
{
public:
    RouteFactory(NetworkSettings::Proxy mode, QNetworkProxy manual) : m_mode(mode), m_manual(std::move(manual)) { }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (m_mode == NetworkSettings::Proxy::None || isThisComputer(query.peerHostName()))
            return { QNetworkProxy::NoProxy };
        return m_mode == NetworkSettings::Proxy::Manual ? QList{ m_manual } : systemProxyForQuery(query);
    }

private:
    NetworkSettings::Proxy m_mode;
    QNetworkProxy m_manual;
};

} // namespace

void setRoute(QNetworkAccessManager &network, const NetworkSettings &settings, const Secret &proxyPassword)
{
    network.setProxyFactory(new RouteFactory(settings.proxy, manualProxy(settings, proxyPassword)));
}

void dropConnections(QNetworkAccessManager &network)
{
    const auto replies = network.findChildren<QNetworkReply *>();
    const auto busy =
        std::find_if(replies.cbegin(), replies.cend(), [](const QNetworkReply *r) { return r->isRunning(); });
    if (busy == replies.cend())
        return network.clearAccessCache(); // and the connections with it
    const auto again = [&network] { dropConnections(network); };
    QObject::connect(*busy, &QObject::destroyed, &network, again, Qt::QueuedConnection);
}

void setWebViewRoute(const NetworkSettings &settings, const Secret &proxyPassword)
{
    if (settings.proxy == NetworkSettings::Proxy::System)
        return QNetworkProxyFactory::setUseSystemConfiguration(true);
    QNetworkProxyFactory::setUseSystemConfiguration(false);
    QNetworkProxy::setApplicationProxy(settings.proxy == NetworkSettings::Proxy::Manual
                                           ? manualProxy(settings, proxyPassword)
                                           : QNetworkProxy(QNetworkProxy::NoProxy));
}

Result<QSslConfiguration> trustOf(const NetworkSettings &settings)
{
    if (settings.certificateFile.isEmpty())
        return QSslConfiguration();
    const auto more = readCertificateFile(settings.certificateFile, QDateTime::currentDateTimeUtc());
    if (!more)
        return more.problem();
    QSslConfiguration trust = QSslConfiguration::defaultConfiguration();
    trust.setCaCertificates(QSslConfiguration::systemCaCertificates() + *more);
    return trust;
}

} // namespace iw
