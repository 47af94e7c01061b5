// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace iw {

/// "User x, Organization y", "User x, Element t" or all three; the blank after a comma may be missing. A secret may
/// hold '=', '/' and '+', never a comma.
struct ServiceAuthorization
{
    QString user;
    QString organization;
    QString element;

    /// Empty members where the header is missing or malformed.
    [[nodiscard]] static ServiceAuthorization parse(QByteArrayView header);
};

} // namespace iw
