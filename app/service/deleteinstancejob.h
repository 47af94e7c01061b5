// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/changeinstancejob.h"

namespace iw {

/// DELETE /instances/{id}. The service answers 200 without a body; its 404 means that the instance is gone already,
/// which is what was wanted. Made by ServiceClient::deleteInstance().
class DeleteInstanceJob final : public ChangeInstanceJob
{
    Q_OBJECT
public:
    DeleteInstanceJob(const ServiceContext &context, const QUrl &api, const PlatformSecrets &secrets, const QString &id,
                      QObject *parent);

protected:
    void answered(const QJsonDocument &json, const ServiceAnswer &answer) override;
    void refused(Problem problem, const ServiceAnswer &answer) override;
};

} // namespace iw
