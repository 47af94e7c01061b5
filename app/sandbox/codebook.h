// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QString>
#include <QUrl>

namespace iw {

/// What the provider answers at its token address. `error` empty = the code was good and is used up.
struct Redemption
{
    QString error; ///< "invalid_grant", "invalid_client", "invalid_request"
    QString description;
    QString account; ///< host of the account that the code stands for
};

/// The provider's single-use authorization codes. Owned by ProviderSite; the clock comes in, so that a test need not
/// wait.
class CodeBook final
{
public:
    struct Grant
    {
        QString clientId;
        QString clientSecret;
        QUrl redirectUri; ///< without its query
        QString account;
    };

    [[nodiscard]] QString issue(const Grant &grant, const QDateTime &expires);
    /// A wrong client is refused before the code is looked at, so the code stays good unless clientUsesItUp; anything
    /// else uses it up.
    [[nodiscard]] Redemption redeem(const QString &code, const QString &clientId, const QString &clientSecret,
                                    const QUrl &redirectUri, const QDateTime &now, bool clientUsesItUp = false);
    void clear() { *this = {}; }

    [[nodiscard]] int issued() const { return m_issued; }
    [[nodiscard]] int redeemed() const { return m_redeemed; }

private:
    struct Entry
    {
        Grant grant;
        QDateTime expires;
        bool used = false;
    };

    QHash<QString, Entry> m_entries;
    int m_issued = 0;
    int m_redeemed = 0;
};

} // namespace iw
