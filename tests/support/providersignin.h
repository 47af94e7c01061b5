// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/percentencoding.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QUrl>

#include <memory>

namespace iw {

/// A person with a browser at the practice provider: signs in, allows or denies, and says where the browser was sent.
class ProviderSignIn final
{
public:
    /// The address of the redirect after Allow, empty where none came.
    QUrl signIn(const QUrl &address, const QString &user, const QString &password, bool allow = true)
    {
        const QByteArray first = fetch(address);
        const QUrl site = address.adjusted(QUrl::RemovePath | QUrl::RemoveQuery);
        const QString transaction = transactionIn(first);
        if (transaction.isEmpty())
            return m_location;
        post(site, "/app/oauth/signin",
             { { QStringLiteral("transaction"), transaction },
               { QStringLiteral("username"), user },
               { QStringLiteral("password"), password } });
        post(site, "/app/oauth/decision",
             { { QStringLiteral("transaction"), transaction },
               { QStringLiteral("decision"), allow ? QStringLiteral("allow") : QStringLiteral("deny") } });
        return m_location;
    }

private:
    static QString transactionIn(const QByteArray &page)
    {
        static const QRegularExpression field(QStringLiteral("name=\"transaction\" value=\"([^\"]+)\""));
        return field.match(QString::fromUtf8(page)).captured(1);
    }

    QByteArray fetch(const QUrl &url) { return wait(m_network.get(request(url))); }

    void post(QUrl site, const char *path, const QueryPairs &form)
    {
        site.setPath(QString::fromLatin1(path));
        QNetworkRequest post = request(site);
        post.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/x-www-form-urlencoded"));
        wait(m_network.post(post, formEncoded(form)));
    }

    static QNetworkRequest request(const QUrl &url)
    {
        QNetworkRequest request(url);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        return request;
    }

    QByteArray wait(QNetworkReply *reply)
    {
        const std::unique_ptr<QNetworkReply> owner(reply);
        QEventLoop loop;
        QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
        m_location = QUrl::fromEncoded(reply->rawHeader("Location"));
        return reply->readAll();
    }

    QNetworkAccessManager m_network;
    QUrl m_location;
};

} // namespace iw
