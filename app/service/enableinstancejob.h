// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/changeinstancejob.h"

namespace iw {

/// PUT /instances/{id}/enabled, or DELETE to disable it: the service then refuses calls of its provider with 403. Made
/// by ServiceClient::enableInstance().
class EnableInstanceJob final : public ChangeInstanceJob
{
    Q_OBJECT
public:
    EnableInstanceJob(const ServiceContext &context, const QUrl &api, const PlatformSecrets &secrets, const QString &id,
                      bool enabled, QObject *parent);
};

} // namespace iw
