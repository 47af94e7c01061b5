// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace iw {

/// A tenant at a service: where it is and, sealed in the vault, its user and organization secret.
struct ServiceAccount
{
    QByteArray recordId{}; ///< empty until saved
    qint64 revision = 0;
    QString name{}; ///< at first the service's, numbered where one service has several; no two are alike
    QUrl apiUrl{};
    bool practice = false; ///< made by the practice service: stays out of exports of "all"
};

} // namespace iw
