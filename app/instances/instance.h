// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/instances/instancereach.h"
#include "app/instances/instancestate.h"

#include <QByteArray>
#include <QDateTime>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace iw {

/// A saved connector instance, as the table shows it. No secret is in it; see InstanceRepository::secret().
struct Instance
{
    QByteArray recordId;
    qint64 revision = 0;
    QString id; ///< the service's id
    QString name;
    QString connector; ///< element key
    QString connectorName;
    QUrl serviceUrl;
    QString serviceName;
    QByteArray accountId; ///< record of its ServiceAccount
    QString account; ///< the provider's account: dt123.infusionsoft.com
    QStringList tags;
    InstanceState state = InstanceState::Valid;
    InstanceReach reach = InstanceReach::Unchecked; ///< what the last check found
    QDateTime lastChecked; ///< UTC; invalid where never, or not since it was enabled
    QDateTime lastWorked; ///< UTC; when a check or a re-authentication last went through to the provider
    QDateTime createdAt; ///< UTC
    QDateTime changedAt; ///< UTC: when its row was last written
    QDateTime notBefore; ///< UTC by the service's clock: an unfinished one cannot have been made earlier
    bool practice = false;
    QString apiKey; ///< client id
    QString callbackUrl;
    QMap<QString, QString> configuration; ///< plain fields as typed, by configuration key
    QStringList secretFields; ///< what secret() has: "token", "oauth.api.secret", "signInAddress", …

    /// True for an intent: a creation that was sent and whose outcome is not known.
    [[nodiscard]] bool isUnfinished() const
    {
        return state == InstanceState::Sending || state == InstanceState::Unknown;
    }
    /// True for a sign-in that was handed to a customer: there is no instance yet.
    [[nodiscard]] bool isAttempt() const
    {
        return state == InstanceState::Waiting || state == InstanceState::Withdrawn;
    }
};

} // namespace iw
