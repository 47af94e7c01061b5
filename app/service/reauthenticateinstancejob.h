// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/onecodejob.h"

namespace iw {

/// Signs one instance in again, which keeps its id: PATCH /instances/{id} with the code alone, or PUT with the whole
/// body of a creation. instance() has no token where the service did not send one. Made by
/// ServiceClient::reauthenticateInstance().
class ReauthenticateInstanceJob final : public OneCodeJob
{
    Q_OBJECT
public:
    ReauthenticateInstanceJob(const ServiceContext &context, const QUrl &api, const PlatformSecrets &secrets,
                              const QString &id, const Secret &code, QObject *parent);
    ReauthenticateInstanceJob(const ServiceContext &context, const QUrl &api, const PlatformSecrets &secrets,
                              const QString &id, const ServiceClient::NewInstance &instance, QObject *parent);

    /// After a failure: the service itself said that there is no such instance.
    [[nodiscard]] bool isGone() const { return m_isGone; }

protected:
    void answered(const QJsonDocument &json, const ServiceAnswer &answer) override;
    void refused(Problem problem, const ServiceAnswer &answer) override;

private:
    [[nodiscard]] QString path() const;

    QString m_id;
    bool m_isGone = false;
};

} // namespace iw
