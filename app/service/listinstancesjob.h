// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/servicejob.h"

#include <QTimer>

#include <vector>

namespace iw {

/// GET /instances, page by page until no token for the next one comes. Made by ServiceClient::listInstances(). All or
/// nothing, and told after each page: a list that lacks a page would make a look-up believe that an instance does not
/// exist.
class ListInstancesJob final : public ServiceJob
{
    Q_OBJECT
public:
    static constexpr int pageSize = 200; ///< the service's largest
    static constexpr int maximumPages = 500;

    ListInstancesJob(const ServiceContext &context, const QUrl &api, const PlatformSecrets &secrets,
                     const QString &searchText, QObject *parent);

    [[nodiscard]] const std::vector<RemoteInstance> &instances() const { return m_instances; }
    /// From now on a service that asks to slow down gets its time, and is asked for the same page again, a few times
    /// per page. Without it that ends the job as any other refusal does.
    void setPatient() { m_isPatient = true; }
    /// Moves them out.
    [[nodiscard]] std::vector<RemoteInstance> takeInstances() { return std::move(m_instances); }

Q_SIGNALS:
    /// After each page but the last: how many instances have come so far.
    void progressed(int instances);

protected:
    void answered(const QJsonDocument &json, const ServiceAnswer &answer) override;
    void refused(Problem problem, const ServiceAnswer &answer) override;

private:
    void sendPage(const QString &token);
    void giveUp(Problem problem);

    QString m_searchText;
    QString m_lastToken;
    int m_pages = 0;
    bool m_isPatient = false;
    int m_triesOfPage = 0;
    QTimer m_pause;
    std::vector<RemoteInstance> m_instances;
};

} // namespace iw
