// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webview/httpcredentials.h"

#include "ui/webview/proxycredentials.h"

#include <QAuthenticator>

#include <utility>

using namespace Qt::StringLiterals;

namespace iw {

namespace {

constexpr qsizetype longestRealm = 100;

QString hostAndPort(const QUrl &url)
{
    const QString host = url.host(QUrl::FullyEncoded);
    return url.port() < 0 ? host : host + u':' + QString::number(url.port());
}

} // namespace

HttpCredentials::HttpCredentials(const ProxyCredentials &proxy) : m_proxy(proxy) { }

CredentialsQuestion HttpCredentials::questionOf(const QUrl &url, const QString &proxyHost,
                                                const QAuthenticator &authenticator)
{
    return { .host = proxyHost.isEmpty() ? hostAndPort(url) : proxyHost,
             .realm = authenticator.realm().simplified().left(longestRealm),
             .isProxy = !proxyHost.isEmpty(),
             .isEncrypted = url.scheme() == u"https" };
}

HttpCredentials::Place HttpCredentials::placeOf(const CredentialsQuestion &question)
{
    return { question.host, question.realm, question.isProxy };
}

bool HttpCredentials::answer(const CredentialsQuestion &question, QAuthenticator &authenticator)
{
    authenticator = QAuthenticator();
    if (m_given == placeOf(question)) {
        authenticator.setUser(m_user);
        authenticator.setPassword(m_password);
        m_answered = std::exchange(m_given, {});
        m_user.clear();
        m_password.clear();
        return true;
    }
    if (question.isProxy && !std::exchange(m_isProxySettingTold, true) && m_proxy.fill(authenticator)) {
        m_answered = placeOf(question);
        return true;
    }
    return false;
}

void HttpCredentials::setAsked(CredentialsQuestion &question, const QUrl &url)
{
    m_asked = placeOf(question);
    m_url = url;
    question.isRepeated = m_answered == m_asked;
}

QUrl HttpCredentials::give(const QString &user, const QString &password)
{
    if (!m_asked)
        return {};
    m_given = std::exchange(m_asked, {});
    m_user = user;
    m_password = password;
    return std::exchange(m_url, {});
}

} // namespace iw
