// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/percentencoding.h"
#include "app/sandbox/sandboxserver.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimer>
#include <QUrl>

#include <memory>

namespace iw {

/// An answer as a test looks at it. status 0: none came.
struct PracticeAnswer
{
    int status = 0;
    QByteArray body;
    QByteArray location;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QList<QNetworkReply::RawHeaderPair> headers{};

    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(body).object(); }
    [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(body).array(); }
    [[nodiscard]] QByteArray header(const QByteArray &name) const
    {
        for (const auto &[key, value] : headers) {
            if (key.compare(name, Qt::CaseInsensitive) == 0)
                return value;
        }
        return {};
    }
};

/// What a person does on the provider's pages.
struct PracticeVisitor
{
    QString account{}; ///< chosen where the chooser comes; empty: the first
    bool allows = true;
};

/// A plain client of the practice service for tests: calls the service, and signs in through the provider's forms the
/// way a browser without scripts does. Follows nothing by itself, so that a redirect to the callback is only looked at.
class PracticeClient final
{
public:
    explicit PracticeClient(const SandboxInfo &info) : m_info(info)
    {
        m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    }

    [[nodiscard]] QByteArray authorization() const
    {
        return "User " + m_info.userSecret.toLatin1() + ", Organization " + m_info.organizationSecret.toLatin1();
    }
    [[nodiscard]] QByteArray elementAuthorization(const QString &token) const
    {
        return "User " + m_info.userSecret.toLatin1() + ", Element " + token.toLatin1();
    }

    /// A call of the service; path below serviceUrl, query included.
    [[nodiscard]] PracticeAnswer call(const QByteArray &method, const QString &path, const QJsonObject &body = {})
    {
        return call(method, path, body, authorization());
    }
    [[nodiscard]] PracticeAnswer call(const QByteArray &method, const QString &path, const QJsonObject &body,
                                      const QByteArray &authorization)
    {
        QNetworkRequest request(QUrl(m_info.serviceUrl + path));
        if (!authorization.isEmpty())
            request.setRawHeader("Authorization", authorization);
        if (!body.isEmpty())
            request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
        return send(method, request, body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson());
    }

    /// The authorization URL for the practice application, by GET.
    [[nodiscard]] QString oauthUrl(const QString &state,
                                   const QString &element = QStringLiteral("infusionsoftmarketing"))
    {
        const QByteArray query = formEncoded({ { QStringLiteral("apiKey"), m_info.apiKey },
                                               { QStringLiteral("apiSecret"), m_info.apiSecret },
                                               { QStringLiteral("callbackUrl"), m_info.callbackUrl },
                                               { QStringLiteral("state"), state } });
        const QString path =
            QStringLiteral("/elements/") + element + QStringLiteral("/oauth/url?") + QString::fromLatin1(query);
        return call("GET", path).object()[QStringLiteral("oauthUrl")].toString();
    }

    /// Walks through the provider's pages; the last answer, whose location is the callback's where it redirects.
    [[nodiscard]] PracticeAnswer signIn(const QString &oauthUrl, const PracticeVisitor &visitor = {})
    {
        PracticeAnswer page = get(QUrl(oauthUrl, QUrl::StrictMode));
        for (int step = 0; step < 5 && page.status == 200; ++step) {
            const QString html = QString::fromUtf8(page.body);
            const QString transaction = between(html, QStringLiteral("name=\"transaction\" value=\""));
            const QString action = between(html, QStringLiteral("action=\""));
            QueryPairs form{ { QStringLiteral("transaction"), transaction } };
            if (action.endsWith(QStringLiteral("/signin"))) {
                form.append({ QStringLiteral("username"), m_info.user });
                form.append({ QStringLiteral("password"), m_info.password });
            } else if (action.endsWith(QStringLiteral("/onetimecode"))) {
                form.append({ QStringLiteral("oneTimeCode"), m_info.oneTimeCode });
            } else if (action.endsWith(QStringLiteral("/account"))) {
                form.append({ QStringLiteral("account"), visitor.account.isEmpty() ? m_info.server : visitor.account });
            } else if (action.endsWith(QStringLiteral("/decision"))) {
                form.append(
                    { QStringLiteral("decision"), visitor.allows ? QStringLiteral("allow") : QStringLiteral("deny") });
                return postForm(action, form);
            } else {
                break;
            }
            page = postForm(action, form);
        }
        return page;
    }

    /// The code of a successful sign-in; empty otherwise.
    [[nodiscard]] QString code(const PracticeVisitor &visitor = {})
    {
        return parameter(signIn(oauthUrl(QStringLiteral("s")), visitor).location, QStringLiteral("code"));
    }

    /// The documented body of POST /instances.
    [[nodiscard]] QJsonObject creation(const QString &code, const QString &name, const QStringList &tags = {}) const
    {
        return { { QStringLiteral("element"),
                   QJsonObject{ { QStringLiteral("key"), QStringLiteral("infusionsoftmarketing") } } },
                 { QStringLiteral("providerData"), QJsonObject{ { QStringLiteral("code"), code } } },
                 { QStringLiteral("configuration"),
                   QJsonObject{ { QStringLiteral("oauth.callback.url"), m_info.callbackUrl },
                                { QStringLiteral("oauth.api.key"), m_info.apiKey },
                                { QStringLiteral("oauth.api.secret"), m_info.apiSecret },
                                { QStringLiteral("infusionsoft.server"), m_info.server },
                                { QStringLiteral("infusionsoft.private.key"), m_info.encryptedKey } } },
                 { QStringLiteral("tags"), QJsonArray::fromStringList(tags) },
                 { QStringLiteral("name"), name } };
    }

    /// Signs in and creates.
    [[nodiscard]] PracticeAnswer create(const QString &name, const QStringList &tags = {})
    {
        return call("POST", QStringLiteral("/instances"), creation(code(), name, tags));
    }

    [[nodiscard]] PracticeAnswer get(const QUrl &url) { return send("GET", QNetworkRequest(url), {}); }
    [[nodiscard]] PracticeAnswer postForm(const QString &path, const QueryPairs &form)
    {
        QNetworkRequest request(QUrl(m_info.providerUrl + path));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/x-www-form-urlencoded"));
        return send("POST", request, formEncoded(form));
    }
    [[nodiscard]] PracticeAnswer send(const QByteArray &method, const QNetworkRequest &request, const QByteArray &body)
    {
        const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, body));
        // Not QTest::qWaitFor: it looks every 10 ms only, and service, relay and client share this one event loop.
        QEventLoop loop;
        QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
        QTimer::singleShot(20'000, &loop, &QEventLoop::quit);
        if (!reply->isFinished())
            loop.exec();
        return { reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(),
                 reply->rawHeader("Location"), reply->error(), reply->rawHeaderPairs() };
    }

    /// One parameter of an encoded address's query; null where it is missing.
    [[nodiscard]] static QString parameter(const QByteArray &address, const QString &name)
    {
        const auto pairs = formPairs(QByteArrayView(address).sliced(address.indexOf('?') + 1));
        for (const auto &[key, value] : pairs.value_or(QueryPairs())) {
            if (key == name)
                return value;
        }
        return {};
    }

private:
    [[nodiscard]] static QString between(const QString &html, const QString &start)
    {
        const qsizetype found = html.indexOf(start);
        return found < 0 ? QString() : html.sliced(found + start.size()).section(QLatin1Char('"'), 0, 0);
    }

    SandboxInfo m_info;
    QNetworkAccessManager m_network;
};

} // namespace iw
