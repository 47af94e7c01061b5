// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/servicejob.h"

namespace iw {

/// POST or GET /elements/{key}/oauth/url: where the customer signs in. Made by ServiceClient::authorizationUrl().
class AuthorizationUrlJob final : public ServiceJob
{
    Q_OBJECT
public:
    AuthorizationUrlJob(const ServiceContext &context, const QUrl &api, const PlatformSecrets &secrets,
                        const ServiceClient::AuthorizationQuestion &question, ServiceClient::Way way, QObject *parent);

    /// As received; whether it is what was asked for, signin/ says.
    [[nodiscard]] const QString &oauthUrl() const { return m_oauthUrl; }
    /// The Date header, UTC, invalid where missing.
    [[nodiscard]] QDateTime serviceTime() const { return m_serviceTime; }

    /// {"apiKey", "apiSecret", "callbackUrl", "state"}
    [[nodiscard]] static Secret requestBody(const ServiceClient::AuthorizationQuestion &question);
    /// The same as a query, every value percent-encoded, '+' too.
    [[nodiscard]] static QByteArray requestQuery(const ServiceClient::AuthorizationQuestion &question);

protected:
    void answered(const QJsonDocument &json, const ServiceAnswer &answer) override;
    void refused(Problem problem, const ServiceAnswer &answer) override;

private:
    ServiceClient::Way m_way;
    QString m_oauthUrl;
    QDateTime m_serviceTime;
};

} // namespace iw
