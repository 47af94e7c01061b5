// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/job.h"
#include "app/base/secret.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QNetworkAccessManager>
#include <QSslConfiguration>
#include <QString>
#include <QUrl>

#include <chrono>
#include <map>
#include <optional>

namespace iw {

class ExchangeLog;
class Redactor;
struct ServiceContext;

/// The two platform secrets of an account (platform section "Authorization headers").
struct PlatformSecrets
{
    Secret user;
    Secret organization;
    [[nodiscard]] PlatformSecrets clone() const { return { user.clone(), organization.clone() }; }
    /// "User …, Organization …", or with a token "User …, Organization …, Element …"
    [[nodiscard]] Secret authorizationHeader(const Secret *elementToken = nullptr) const;
};

/// An instance as the service reports it. Everything but the id may be missing; ids are text of any size.
struct RemoteInstance
{
    QString id;
    QString name;
    Secret token; ///< empty where the service did not send one
    QString elementKey;
    QString elementName;
    QString hub; ///< of the element; empty where the service did not tell
    QStringList tags;
    bool tellsTags = false; ///< old services leave them out: then tags says nothing
    QDateTime createdDate; ///< UTC, invalid where missing
    bool valid = true;
    bool disabled = false;
    QMap<QString, QString> configuration; ///< secrets come back as "********"; nulls are left out
    QStringList unset{}; ///< keys of the configuration that are null
};

/// Tells which side of the line a failed POST /instances lies on.
enum class RequestOutcome { NotSent, Refused, Unknown };

class AuthorizationUrlJob;
class ChangeInstanceJob;
class CheckInstanceJob;
class CreateInstanceJob;
class DocumentationJob;
class ListInstancesJob;
class ReachServiceJob;
class ReadInstanceJob;
class ReauthenticateInstanceJob;
class TryAccessJob;

/// Makes the calls of one service. Each call is a job that belongs to the given parent; deleting it aborts the call.
/// Every request and answer goes, redacted, into the exchange log. No redirect is followed, cookies are off, http is
/// refused but to loopback; every call has an inactivity and a total time-out and a cap on the body.
class ServiceClient final
{
public:
    struct Limits
    {
        std::chrono::milliseconds inactivity{ 30'000 };
        std::chrono::milliseconds total{ 90'000 };
        qint64 bodyCap = 4 * 1024 * 1024;
    };

    ServiceClient(QNetworkAccessManager &network, ExchangeLog &log, Redactor &redactor);
    void setLimits(const Limits &limits) { m_limits = limits; }
    /// What the next calls trust; null for Qt's own.
    void setTls(const QSslConfiguration &tls) { m_tls = tls; }

    enum class Way { Post, Get };
    struct AuthorizationQuestion
    {
        QString connector;
        QString apiKey;
        Secret apiSecret;
        QString callbackUrl;
        QString state;
    };
    /// POST or GET /elements/{key}/oauth/url. 404, 405 and 415 to a POST end as Problem "service.no-post".
    [[nodiscard]] AuthorizationUrlJob *authorizationUrl(const QUrl &api, const PlatformSecrets &secrets,
                                                        const AuthorizationQuestion &question, Way way,
                                                        QObject *parent);

    struct NewInstance
    {
        QString connector;
        Secret code;
        std::map<QString, Secret> configuration; ///< every value as Secret: some are
        QStringList tags;
        QString name;
    };
    /// POST /instances with exactly the documented body, sent at most once.
    [[nodiscard]] CreateInstanceJob *createInstance(const QUrl &api, const PlatformSecrets &secrets,
                                                    const NewInstance &instance, QObject *parent);

    /// PATCH /instances/{id} with the code and nothing else, sent at most once: of the application, the service keeps
    /// what it has, and what is masked can never be written back.
    [[nodiscard]] ReauthenticateInstanceJob *reauthenticateInstance(const QUrl &api, const PlatformSecrets &secrets,
                                                                    const QString &id, const Secret &code,
                                                                    QObject *parent);
    /// PUT /instances/{id} with the whole documented body, sent at most once: for another application or account.
    [[nodiscard]] ReauthenticateInstanceJob *reauthenticateInstance(const QUrl &api, const PlatformSecrets &secrets,
                                                                    const QString &id, const NewInstance &instance,
                                                                    QObject *parent);

    /// GET /instances, every page; a 404 is an empty list. searchText may be empty.
    [[nodiscard]] ListInstancesJob *listInstances(const QUrl &api, const PlatformSecrets &secrets,
                                                  const QString &searchText, QObject *parent);

    /// Whether the service accepts the secrets: GET /instances with a page of one.
    [[nodiscard]] TryAccessJob *tryAccess(const QUrl &api, const PlatformSecrets &secrets, QObject *parent);

    /// GET /instances/{id}.
    [[nodiscard]] ReadInstanceJob *readInstance(const QUrl &api, const PlatformSecrets &secrets, const QString &id,
                                                QObject *parent);

    /// GET /instances/{id}, then a ping of its provider with the instance's token. An empty token stands for the one
    /// that the service reports.
    [[nodiscard]] CheckInstanceJob *checkInstance(const QUrl &api, const PlatformSecrets &secrets, const QString &id,
                                                  const Secret &token, QObject *parent);

    struct InstanceChange
    {
        std::optional<QString> name{};
        std::optional<QStringList> tags{}; ///< in place of all that it has
    };
    /// PATCH /instances/{id} with what is to change and nothing else: what is masked can never be written back.
    [[nodiscard]] ChangeInstanceJob *updateInstance(const QUrl &api, const PlatformSecrets &secrets, const QString &id,
                                                    const InstanceChange &change, QObject *parent);
    /// PUT or DELETE /instances/{id}/enabled.
    [[nodiscard]] ChangeInstanceJob *enableInstance(const QUrl &api, const PlatformSecrets &secrets, const QString &id,
                                                    bool enabled, QObject *parent);
    /// DELETE /instances/{id}; one that is gone already is a success.
    [[nodiscard]] ChangeInstanceJob *deleteInstance(const QUrl &api, const PlatformSecrets &secrets, const QString &id,
                                                    QObject *parent);

    /// GET /instances/{id}/docs.
    [[nodiscard]] DocumentationJob *documentation(const QUrl &api, const PlatformSecrets &secrets, const QString &id,
                                                  QObject *parent);

    /// Whether something that speaks as the service does is at the address. Sends no secret.
    [[nodiscard]] ReachServiceJob *reach(const QUrl &api, QObject *parent);

    [[nodiscard]] QNetworkAccessManager &network() { return m_network; }
    [[nodiscard]] ExchangeLog &log() { return m_log; }
    [[nodiscard]] Redactor &redactor() { return m_redactor; }
    [[nodiscard]] const Limits &limits() const { return m_limits; }

private:
    [[nodiscard]] ServiceContext context() const;

    QNetworkAccessManager &m_network;
    ExchangeLog &m_log;
    Redactor &m_redactor;
    Limits m_limits;
    QSslConfiguration m_tls;
};

} // namespace iw
