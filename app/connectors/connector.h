// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace iw {

/// What a field holds; it chooses the editor and the rules of FieldChecker.
enum class FieldKind {
    Text,
    ApiKey,
    ApiSecret,
    CallbackUrl,
    AccountHost,
    EncryptedKey,
    UserSecret,
    OrganizationSecret,
    ServiceUrl,
    Name,
    Tags
};

/// One field of a connector, or one of the fields that every connector shares.
struct ConnectorField
{
    QString key; ///< configuration key, such as "oauth.api.key"; also the widget's objectName
    QString label; ///< in the user's language
    QString help; ///< one or two sentences, in the user's language
    QString placeholder; ///< an example, not translated
    FieldKind kind = FieldKind::Text;
    bool required = true;
    bool secret = false;
    QString hostSuffix; ///< AccountHost: ".infusionsoft.com"
};

/// A connector of resources/connectors: its fields and what the user should know about it. Adding one is adding a file.
struct Connector
{
    QString key; ///< element key: "infusionsoftmarketing"
    QString name;
    QString summary;
    QStringList noticeIds; ///< rows of resources/notices
    QList<ConnectorField> fields; ///< in the order of the form; API key, API secret and callback among them
    QString accountField; ///< the field that the account of the redirect's scope is compared with; may be empty
    int signInDays = 0; ///< how long the provider keeps a sign-in that nobody uses; 0: as long as it likes
    int order = 1000;

    [[nodiscard]] const ConnectorField *field(const QString &key) const;
};

/// All connectors, the built-in ones and those of the user's folder, by order. Broken files are left out and told in
/// problems, where given.
[[nodiscard]] QList<Connector> loadConnectors(const QString &userDir, QList<Problem> *problems = nullptr);

/// The one of that element key among these; null where it is not known. Good for as long as they are.
[[nodiscard]] const Connector *connectorOf(const QList<Connector> &connectors, QStringView key);

/// The one of that element key; one with its key alone where it is not known, or no longer.
[[nodiscard]] Connector connectorOfKey(const QString &key, const QString &userDir);

/// The fields of the Service and Create pages that belong to no connector, by key: "userSecret", "organizationSecret",
/// "serviceUrl", "name", "tags".
[[nodiscard]] ConnectorField sharedField(const QString &key);

/// A dated notice of resources/notices, such as the end of Keap's encrypted keys.
struct Notice
{
    QString id;
    QString text; ///< in the user's language
    QString source; ///< https address
    QString asOf; ///< ISO date
};
[[nodiscard]] Result<Notice> notice(const QString &id);

} // namespace iw
