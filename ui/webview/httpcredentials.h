// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/signin/view-api/signinview.h"

#include <optional>

class QAuthenticator;

namespace iw {

class ProxyCredentials;

/// What one sign-in answers to HTTP's own questions for a name and a password. The engine wants an answer while its
/// call is on the stack, and the user needs time: so the first answer is none, and what the user gave meanwhile is told
/// when the same host and realm asks again, once. After that the engine itself remembers it, for the life of the
/// profile.
class HttpCredentials final
{
public:
    explicit HttpCredentials(const ProxyCredentials &proxy);

    /// The host and realm, or proxy, that asks.
    [[nodiscard]] static CredentialsQuestion questionOf(const QUrl &url, const QString &proxyHost,
                                                        const QAuthenticator &authenticator);

    /// Fills the authenticator where there is an answer to the question, and forgets it; else makes it null.
    bool answer(const CredentialsQuestion &question, QAuthenticator &authenticator);

    /// The question the user is asked now, and the address to load again after the answer.
    void setAsked(CredentialsQuestion &question, const QUrl &url);
    /// The user's answer; the address to load, empty where nothing was asked.
    [[nodiscard]] QUrl give(const QString &user, const QString &password);

private:
    struct Place
    {
        QString host;
        QString realm;
        bool isProxy = false;
        [[nodiscard]] bool operator==(const Place &) const = default;
    };
    [[nodiscard]] static Place placeOf(const CredentialsQuestion &question);

    const ProxyCredentials &m_proxy;
    std::optional<Place> m_asked;
    std::optional<Place> m_answered; ///< that was told last
    QUrl m_url;
    std::optional<Place> m_given;
    QString m_user;
    QString m_password;
    bool m_isProxySettingTold = false;
};

} // namespace iw
