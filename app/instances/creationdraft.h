// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/secret.h"
#include "app/service/serviceclient.h"

#include <QMap>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <map>

namespace iw {

struct Instance;

/// Configuration keys that every OAuth connector has (platform documents, section "Parameters").
namespace configurationkey {
inline QString apiKey() { return QStringLiteral("oauth.api.key"); }
inline QString apiSecret() { return QStringLiteral("oauth.api.secret"); }
inline QString callbackUrl() { return QStringLiteral("oauth.callback.url"); }
} // namespace configurationkey

/// Everything the wizard or the command line gathered for one new instance, as accepted by the field rules. A value
/// without rules of its own but the ones below.
struct CreationDraft
{
    QUrl serviceUrl; ///< API base
    QString serviceName;
    bool practice = false;
    PlatformSecrets platform;
    QString connector; ///< element key
    QString connectorName;
    QString accountField; ///< configuration key that the account of the redirect's scope is compared with; may be empty
    QMap<QString, QString> values; ///< plain fields by configuration key; empty ones are left out
    std::map<QString, Secret> secrets; ///< secret fields by configuration key; empty ones are left out
    QString name;
    QStringList tags;

    [[nodiscard]] CreationDraft clone() const;
    /// What the vault shows of it. callback: the one that the sign-in ends at.
    [[nodiscard]] Instance described(const QString &callback) const;
    /// What POST /instances sends, but for the code. callback: what the provider will compare.
    [[nodiscard]] ServiceClient::NewInstance request(const QString &callback) const;
    /// True where the other draft asks for another sign-in: service, connector, API key, callback or the account's
    /// server differ. Name, tags, secrets and the encrypted key do not.
    [[nodiscard]] bool needsOtherSignIn(const CreationDraft &other) const;
    /// "dt123.infusionsoft.com", or empty.
    [[nodiscard]] QString typedAccount() const { return values.value(accountField); }
};

} // namespace iw
