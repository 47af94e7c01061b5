// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QList>
#include <QString>
#include <QUrl>

namespace iw {

/// A service of resources/services: Cloud Elements US, an SAP region, … id "other" is the one with an own URL.
struct Service
{
    QString id;
    QString name;
    QUrl apiUrl; ///< https://host/elements/api-v2, without a trailing slash; empty for "other"
    QStringList consoleHosts; ///< hosts of the web console that people paste instead
    bool usesSapTerms = false; ///< says "connector" where Cloud Elements says "element"
};

/// The services of resources/services in their order, "other" last.
[[nodiscard]] QList<Service> knownServices();

/// A typed or pasted address as API base: scheme added, path, query and trailing slash mended, /elements/api-v2 added,
/// a known console host mapped to its API host. https only; plain http to a loopback address. Problems
/// "field.service-*".
[[nodiscard]] Result<QUrl> normalizedServiceUrl(const QString &typed);

/// This computer itself: localhost, 127.0.0.0/8, ::1.
[[nodiscard]] bool isThisComputer(const QString &host);

/// https, or http to this computer itself: where a secret may be sent.
[[nodiscard]] bool isAllowedServiceUrl(const QUrl &url);

/// The known service with that API base, or "other" with it.
[[nodiscard]] Service serviceForUrl(const QUrl &apiUrl);

} // namespace iw
