// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/onecodejob.h"

namespace iw {

/// POST /instances. Made by ServiceClient::createInstance(). Whoever starts it has written down the intent before:
/// where the outcome is unknown, an instance may exist.
class CreateInstanceJob final : public OneCodeJob
{
    Q_OBJECT
public:
    CreateInstanceJob(const ServiceContext &context, const QUrl &api, const PlatformSecrets &secrets,
                      const ServiceClient::NewInstance &instance, QObject *parent);

protected:
    void answered(const QJsonDocument &json, const ServiceAnswer &answer) override;
};

} // namespace iw
