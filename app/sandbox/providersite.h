// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/codebook.h"
#include "app/sandbox/httpmessage.h"

#include <QHash>
#include <QSet>
#include <QUrl>

namespace iw {

class Switches;
struct PageContext;
struct TenantSecrets;

/// The provider's sign-in site, requests in, pages out:
///
///   /app/oauth/authorize → signin → (onetimecode) → (account) → decision → the callback with code or error
///
/// Each sign-in is a transaction whose id its forms carry. Owned by SandboxServer, which owns what it refers to.
class ProviderSite final
{
public:
    ProviderSite(const TenantSecrets &secrets, const Switches &switches);

    /// Where the site is reached and the one callback that "registered-callback-only" admits.
    void setAddresses(const QString &siteUrl, const QString &registeredCallback);
    /// The address that oauth/url answers with.
    [[nodiscard]] QString authorizationUrl(const QString &clientId, const QString &redirectUri,
                                           const QString &state) const;
    [[nodiscard]] HttpReply handle(const HttpRequest &request);
    [[nodiscard]] CodeBook &codes() { return m_codes; }
    /// Forgets every sign-in under way, cookie and code.
    void reset();

private:
    struct Transaction
    {
        QUrl redirectUri; ///< without its query
        QString clientId;
        QString state;
        QString account;
        QString typedUser{}; ///< kept beside a wrong password
        bool signedIn = false;
        bool verified = false;
        bool remembers = false; ///< the user wants to stay signed in
    };

    [[nodiscard]] HttpReply page(const HttpRequest &request);
    [[nodiscard]] HttpReply authorize(const HttpRequest &request);
    [[nodiscard]] HttpReply signIn(const HttpRequest &request, const QString &id, Transaction &transaction);
    [[nodiscard]] HttpReply oneTimeCode(const HttpRequest &request, const QString &id, Transaction &transaction);
    [[nodiscard]] HttpReply account(const HttpRequest &request, const QString &id, Transaction &transaction);
    [[nodiscard]] HttpReply decision(const HttpRequest &request, const QString &id, Transaction transaction);
    /// The page after the last proof of who it is, with the cookie where the user wants it.
    [[nodiscard]] HttpReply showVerified(const QString &id, const Transaction &transaction);
    /// The page that the transaction waits at.
    [[nodiscard]] HttpReply show(const QString &id, const Transaction &transaction, const QString &error = {}) const;
    [[nodiscard]] HttpReply answer(const Transaction &transaction, QueryPairs parameters, bool denied) const;
    [[nodiscard]] HttpReply failure(const Transaction &transaction, const QString &error,
                                    const QString &description) const;
    [[nodiscard]] bool admits(const QUrl &redirectUri) const;
    [[nodiscard]] QByteArray hopBase() const;

    const TenantSecrets &m_secrets;
    const Switches &m_switches;
    QString m_siteUrl;
    QString m_registeredCallback;
    QHash<QString, Transaction> m_transactions;
    QSet<QString> m_remembered;
    CodeBook m_codes;
};

} // namespace iw
