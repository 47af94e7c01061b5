// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/servicejob.h"

namespace iw {

/// GET /instances/{id}: one instance with all that the service tells of it. Made by ServiceClient::readInstance().
class ReadInstanceJob final : public ServiceJob
{
    Q_OBJECT
public:
    ReadInstanceJob(const ServiceContext &context, const QUrl &api, const PlatformSecrets &secrets, const QString &id,
                    QObject *parent);

    [[nodiscard]] const RemoteInstance &instance() const { return m_instance; }
    /// Moves it out.
    [[nodiscard]] RemoteInstance takeInstance() { return std::move(m_instance); }
    /// After a failure: the service itself said that there is no such instance.
    [[nodiscard]] bool isGone() const { return m_isGone; }

protected:
    void answered(const QJsonDocument &json, const ServiceAnswer &answer) override;
    void refused(Problem problem, const ServiceAnswer &answer) override;

private:
    QString m_id;
    RemoteInstance m_instance;
    bool m_isGone = false;
};

} // namespace iw
