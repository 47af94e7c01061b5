// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace iw {

/// Keys of one practice tenant and of its application and user at the practice provider. Made at random, worth nothing
/// anywhere else, and of the shapes that the real ones have, so that their '+', '/' and '=' are met in practice.
struct TenantSecrets
{
    QString userSecret; ///< 44 characters of base64
    QString organizationSecret; ///< 32 hexadecimal digits
    QString apiKey; ///< 24 lower-case letters and digits
    QString apiSecret;
    QString encryptedKey; ///< 32 hexadecimal digits
    QString server; ///< host of the account that the user means
    QString otherServer; ///< host of the user's other account
    QString user;
    QString password;
    QString oneTimeCode; ///< 6 digits

    [[nodiscard]] static TenantSecrets make();
    [[nodiscard]] QJsonObject toJson() const;
    /// Members that are missing or empty are made anew.
    [[nodiscard]] static TenantSecrets fromJson(const QJsonObject &json);
};

/// count random characters of a-z and 0-9, the shape of a code or client id of the provider.
[[nodiscard]] QString randomLowerCase(qsizetype count);
/// count random lower-case hexadecimal digits.
[[nodiscard]] QString randomHex(qsizetype count);
/// Base64 of so many random bytes that holds at least one '+' and one '/'.
[[nodiscard]] QString randomBase64(qsizetype byteCount);

} // namespace iw
