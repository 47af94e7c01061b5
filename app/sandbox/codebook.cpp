// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/codebook.h"

#include "app/sandbox/tenantsecrets.h"

namespace iw {

using namespace Qt::StringLiterals;

QString CodeBook::issue(const Grant &grant, const QDateTime &expires)
{
    const QString code = randomLowerCase(24);
    m_entries.insert(code, { grant, expires });
    ++m_issued;
    return code;
}

Redemption CodeBook::redeem(const QString &code, const QString &clientId, const QString &clientSecret,
                            const QUrl &redirectUri, const QDateTime &now, bool clientUsesItUp)
{
    const auto entry = m_entries.find(code);
    if (entry == m_entries.end())
        return { u"invalid_grant"_s, u"Authorization code is invalid"_s, {} };
    if (entry->grant.clientId != clientId || entry->grant.clientSecret != clientSecret) {
        entry->used = entry->used || clientUsesItUp;
        return { u"invalid_client"_s, u"Client credentials are invalid"_s, {} };
    }
    if (entry->used || entry->expires <= now)
        return { u"invalid_grant"_s, u"Authorization code is invalid"_s, {} };
    entry->used = true;
    // Compared as text: a trailing slash or another scheme is another address to the provider. Its query is not kept.
    const QUrl asked = redirectUri.adjusted(QUrl::RemoveQuery);
    if (asked.toEncoded() != entry->grant.redirectUri.toEncoded())
        return { u"invalid_request"_s, u"Invalid redirect_uri"_s, {} };
    ++m_redeemed;
    return { {}, {}, entry->grant.account };
}

} // namespace iw
