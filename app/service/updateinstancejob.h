// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/changeinstancejob.h"

namespace iw {

/// PATCH /instances/{id}: name, tags or both. instance() is what the service made of them: it strips HTML. Made by
/// ServiceClient::updateInstance().
class UpdateInstanceJob final : public ChangeInstanceJob
{
    Q_OBJECT
public:
    UpdateInstanceJob(const ServiceContext &context, const QUrl &api, const PlatformSecrets &secrets, const QString &id,
                      const ServiceClient::InstanceChange &change, QObject *parent);
};

} // namespace iw
