// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/servicejob.h"

namespace iw {

/// Whether an instance is there and works, in two questions: GET /instances/{id} for what the service knows of it, then
/// GET /hubs/{hub}/ping with its token, which goes through to the provider. One that is disabled is not pinged; where
/// the service has no such ping, its own word counts. Made by ServiceClient::checkInstance().
class CheckInstanceJob final : public ServiceJob
{
    Q_OBJECT
public:
    CheckInstanceJob(const ServiceContext &context, const QUrl &api, const PlatformSecrets &secrets, const QString &id,
                     const Secret &token, QObject *parent);

    /// What the service knows of it; also after a failure, where only the ping went wrong.
    [[nodiscard]] const std::optional<RemoteInstance> &instance() const { return m_instance; }
    /// After a failure: the service itself said that there is no such instance.
    [[nodiscard]] bool isGone() const { return m_isGone; }

protected:
    void answered(const QJsonDocument &json, const ServiceAnswer &answer) override;
    void refused(Problem problem, const ServiceAnswer &answer) override;

private:
    void ping();

    QString m_id;
    Secret m_token;
    std::optional<RemoteInstance> m_instance;
    bool m_isGone = false;
};

} // namespace iw
