// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/servicejob.h"

namespace iw {

/// GET /instances, a page of one: whether the service accepts the two secrets. What is in the list is not looked at; a
/// 404 says that it is empty, and is as good. Made by ServiceClient::tryAccess().
class TryAccessJob final : public ServiceJob
{
    Q_OBJECT
public:
    TryAccessJob(const ServiceContext &context, const QUrl &api, const PlatformSecrets &secrets, QObject *parent);

protected:
    void answered(const QJsonDocument &json, const ServiceAnswer &answer) override;
    void refused(Problem problem, const ServiceAnswer &answer) override;
};

} // namespace iw
