// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/job.h"
#include "app/service/answerproblem.h"
#include "app/service/serviceclient.h"

#include <QJsonDocument>
#include <QPointer>
#include <QSslConfiguration>
#include <QTimer>

#include <functional>

namespace iw {

class OneShotBody;

/// What a job borrows from its client; the borrowed objects outlive the job.
struct ServiceContext
{
    QNetworkAccessManager &network;
    ExchangeLog &log;
    Redactor &redactor;
    ServiceClient::Limits limits;
    QSslConfiguration tls{}; ///< null: Qt's own
};

/// One or more calls of the service, one after another. Builds the request, holds it to the limits, writes the exchange
/// log and turns every fault into a Problem; a subclass says what to send and reads the JSON that comes back.
///
///     subclass: send(call) ── network ──┬── 2xx with JSON ── answered() ── succeed(), fail(), or send() once more
///                                       └── anything else ── refused() ─── fail()
class ServiceJob : public Job
{
    Q_OBJECT
public:
    ~ServiceJob() override;
    /// Ends the job with "service.cancelled"; to end it in silence, delete it.
    void cancel();

protected:
    struct Call
    {
        QByteArray verb; ///< "GET", "POST", "PATCH", "PUT" or "DELETE"
        QString path; ///< below the API base, encoded: "/instances"
        QByteArray query; ///< encoded, without '?'
        Secret body; ///< JSON, sent at most once
        bool mayAnswerEmpty = false; ///< a success without a body is whole: answered() gets an empty document
    };

    /// Without secrets no Authorization header is sent.
    ServiceJob(const ServiceContext &context, const QUrl &api, const PlatformSecrets &secrets, QObject *parent);

    /// Registers a secret before it is sent.
    void registerSecret(const Secret &secret);
    /// The calls are about this instance: the one under way, and those from here on. Told to the exchange log.
    void concern(const QString &instanceId);
    /// From the next call on, the Authorization header also names the instance.
    void addElementToken(const Secret &token);
    void send(Call call);
    [[nodiscard]] Problem describeAnswer(const QString &id, const ServiceAnswer &answer) const;
    [[nodiscard]] Redactor &redactor() const { return m_context.redactor; }
    /// False as long as the service cannot have received a whole POST: not one byte of its body has left.
    [[nodiscard]] bool bodyHasLeft() const { return m_bodyHasLeft; }

    virtual void answered(const QJsonDocument &json, const ServiceAnswer &answer) = 0;
    virtual void refused(Problem problem, const ServiceAnswer &answer);

private:
    [[nodiscard]] std::optional<QString> unsendable(const QUrl &url) const;
    void dispatch(const QNetworkRequest &prepared, Call call);
    [[nodiscard]] QNetworkRequest request(const QUrl &url, const Call &call) const;
    void stop(ServiceAnswer::Stop reason);
    void readBody();
    void judge();
    [[nodiscard]] QString proxyFor(const QUrl &url) const;
    void logRequest(const Call &call);
    void logAnswer();

    ServiceContext m_context;
    QUrl m_api;
    Secret m_authorization; ///< Latin-1, as it stands in the header; empty where it cannot be sent
    QString m_authorizationForLog;
    QString m_badField; ///< the first one that cannot stand in a header
    ServiceAnswer m_answer;
    QPointer<QNetworkReply> m_reply;
    QPointer<OneShotBody> m_body;
    QTimer m_deadline;
    QString m_instanceId; ///< that the calls are about
    int m_logEntry = -1;
    bool m_bodyHasLeft = false;
    bool m_done = false;
};

} // namespace iw
