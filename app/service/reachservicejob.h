// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/servicejob.h"

namespace iw {

/// GET /elements/keys without any secret: whether the service is reached. A refusal in the service's own words is
/// reached as well; its problems are what stands in the way. Made by ServiceClient::reach().
class ReachServiceJob final : public ServiceJob
{
    Q_OBJECT
public:
    ReachServiceJob(const ServiceContext &context, const QUrl &api, QObject *parent);

protected:
    void answered(const QJsonDocument &json, const ServiceAnswer &answer) override;
    void refused(Problem problem, const ServiceAnswer &answer) override;
};

} // namespace iw
