// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/servicejob.h"

#include "app/base/redactor.h"
#include "app/service/answerjson.h"
#include "app/service/exchangelog.h"
#include "app/service/oneshotbody.h"
#include "app/service/sensitivetext.h"
#include "app/service/serviceaddress.h"

#include <QCoreApplication>
#include <QMetaEnum>
#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QSslError>
#include <QSslSocket>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

// What Qt may hold back unread; the cap counts what was read.
constexpr qint64 readBuffer = 256 * 1024;

/// Header values are Latin-1 without control characters (RFC 9110 section 5.5). Anything else would be mangled, or
/// split the header in two.
bool fitsHeader(const Secret &secret)
{
    const QString text = secret.reveal();
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.unicode() <= 0xff && c.unicode() >= 0x20 && (c.unicode() < 0x7f || c.unicode() > 0x9f);
    });
}

QString tagOf(const Secret &secret, const Redactor &redactor)
{
    const QString plain = secret.reveal();
    const QString tag = redactor.redacted(plain);
    return tag == plain ? u"‹secret›"_s : tag; // too short for the redactor
}

QByteArrayView answerHeaders[] = { "Content-Type",
                                   "Content-Length",
                                   "Content-Encoding",
                                   "Date",
                                   "Retry-After",
                                   "Server",
                                   "Elements-Request-Id",
                                   "Elements-Trace-Id",
                                   "Elements-Error",
                                   "Elements-Total-Count",
                                   "Elements-Returned-Count" };

} // namespace

ServiceJob::ServiceJob(const ServiceContext &context, const QUrl &api, const PlatformSecrets &secrets, QObject *parent)
    : Job(parent), m_context(context), m_api(api)
{
    registerSecret(secrets.user);
    registerSecret(secrets.organization);
    if (!fitsHeader(secrets.user))
        m_badField = u"User Secret"_s;
    else if (!fitsHeader(secrets.organization))
        m_badField = u"Organization Secret"_s;
    else if (!secrets.user.isEmpty() || !secrets.organization.isEmpty())
        m_authorization = Secret::fromBytes(secrets.authorizationHeader().reveal().toLatin1());
    if (!m_authorization.isEmpty())
        m_authorizationForLog = u"User "_s + tagOf(secrets.user, redactor()) + u", Organization "_s
            + tagOf(secrets.organization, redactor());
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { stop(ServiceAnswer::Stop::TimedOut); });
}

ServiceJob::~ServiceJob()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
}

void ServiceJob::cancel()
{
    if (!m_done)
        stop(ServiceAnswer::Stop::Cancelled);
}

void ServiceJob::registerSecret(const Secret &secret) { redactor().add(secret); }

void ServiceJob::addElementToken(const Secret &token)
{
    registerSecret(token);
    if (!fitsHeader(token)) {
        m_badField = u"Token"_s;
        return;
    }
    constexpr QByteArrayView scheme(", Element ");
    const Secret latin = Secret::fromBytes(token.reveal().toLatin1());
    QByteArray header; // of the right size from the start, as in PlatformSecrets::authorizationHeader()
    header.reserve(m_authorization.size() + scheme.size() + latin.size());
    header.append(m_authorization.view()).append(scheme).append(latin.view());
    m_authorization = Secret::fromBytes(std::move(header));
    m_authorizationForLog += u", Element "_s + tagOf(token, redactor());
}

void ServiceJob::send(Call call)
{
    QByteArray address = m_api.toEncoded(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::StripTrailingSlash);
    address += call.path.toUtf8();
    if (!call.query.isEmpty())
        address += '?' + call.query;
    m_answer = {};
    m_answer.operation = QString::fromLatin1(call.verb) + u' ' + call.path;
    m_answer.url = QUrl::fromEncoded(address, QUrl::StrictMode);
    m_answer.mayBeEmpty = call.mayAnswerEmpty;
    m_bodyHasLeft = false;
    m_done = false;

    if (const auto id = unsendable(m_answer.url)) {
        Problem refusal = describeAnswer(*id, m_answer);
        if (!m_badField.isEmpty())
            refusal.arguments.insert(u"field"_s, m_badField);
        m_done = true;
        refused(std::move(refusal), m_answer);
        return;
    }

    const QNetworkRequest prepared = request(m_answer.url, call);
    logRequest(call);
    dispatch(prepared, std::move(call));
    m_reply->setReadBufferSize(readBuffer);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, [this] {
        if (m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > m_context.limits.bodyCap)
            stop(ServiceAnswer::Stop::TooLarge);
    });
    connect(m_reply, &QNetworkReply::readyRead, this, &ServiceJob::readBody);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        if (!errors.isEmpty())
            m_answer.tlsReason =
                QString::fromLatin1(QMetaEnum::fromType<QSslError::SslError>().valueToKey(int(errors.first().error())));
    });
    connect(m_reply, &QNetworkReply::finished, this, &ServiceJob::judge);
    m_deadline.start(m_context.limits.total);
}

void ServiceJob::dispatch(const QNetworkRequest &prepared, Call call)
{
    if (call.verb == "GET") {
        m_reply = m_context.network.get(prepared);
    } else if (call.body.isEmpty()) {
        m_reply = m_context.network.sendCustomRequest(prepared, call.verb);
    } else {
        auto *body = new OneShotBody(std::move(call.body));
        m_reply = m_context.network.sendCustomRequest(prepared, call.verb, body);
        body->setParent(m_reply); // alive until the reply is gone
        m_body = body;
    }
}

Problem ServiceJob::describeAnswer(const QString &id, const ServiceAnswer &answer) const
{
    return problemFrom(id, answer, redactor());
}

void ServiceJob::refused(Problem problem, const ServiceAnswer &) { fail(std::move(problem)); }

std::optional<QString> ServiceJob::unsendable(const QUrl &url) const
{
    if (!m_badField.isEmpty())
        return u"service.bad-header-value"_s;
    if (!isAllowedServiceUrl(url))
        return u"service.insecure-address"_s;
    if (url.scheme() == "https"_L1 && !QSslSocket::supportsSsl()) // Qt would say "unknown network error"
        return u"service.tls-missing"_s;
    return std::nullopt;
}

QNetworkRequest ServiceJob::request(const QUrl &url, const Call &call) const
{
    QNetworkRequest request(url);
    if (!m_authorization.isEmpty())
        request.setRawHeader("Authorization", m_authorization.view().toByteArray());
    if (!m_context.tls.isNull())
        request.setSslConfiguration(m_context.tls);
    request.setRawHeader("Accept", "application/json");
    request.setHeader(QNetworkRequest::UserAgentHeader,
                      QString(u"instance-wizard/"_s + QCoreApplication::applicationVersion()));
    // The default policy would carry the header, and after a 307 the body, to another host.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setTransferTimeout(int(m_context.limits.inactivity.count()));
    if (!call.body.isEmpty()) {
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        request.setHeader(QNetworkRequest::ContentLengthHeader, call.body.size());
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false); // one behaviour under faults, measured
    }
    return request;
}

void ServiceJob::stop(ServiceAnswer::Stop reason)
{
    if (m_answer.stop != ServiceAnswer::Stop::None || !m_reply)
        return;
    m_answer.stop = reason;
    m_reply->abort(); // emits finished()
}

void ServiceJob::readBody()
{
    m_answer.body += m_reply->readAll();
    if (m_answer.body.size() > m_context.limits.bodyCap)
        stop(ServiceAnswer::Stop::TooLarge);
}

void ServiceJob::judge()
{
    QNetworkReply *reply = m_reply;
    m_deadline.stop();
    if (m_answer.stop == ServiceAnswer::Stop::None && reply->isOpen())
        m_answer.body += reply->readAll();
    const auto header = [reply](QByteArrayView name) {
        return QString::fromLatin1(reply->rawHeader(name.toByteArray()));
    };
    m_answer.error = reply->error();
    m_answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_answer.contentType = header("Content-Type");
    m_answer.location = header("Location");
    m_answer.retryAfter = header("Retry-After");
    m_answer.requestId = header("Elements-Request-Id");
    m_answer.nextPage = header("Elements-Next-Page-Token");
    if (m_answer.status == 0 || m_answer.status == 407)
        m_answer.proxy = proxyFor(m_answer.url);
    m_answer.serviceTime = httpDate(header("Date"));
    m_bodyHasLeft = m_body && m_body->wasRead();
    logAnswer();
    reply->disconnect(this);
    reply->deleteLater();
    m_reply = nullptr;

    const ServiceAnswer answer = std::exchange(m_answer, {}); // the subclass may send() the next call
    if (auto trouble = problemOf(answer, redactor())) {
        m_done = true;
        refused(std::move(*trouble), answer);
    } else {
        answered(answerJson(answer.body).value_or(QJsonDocument()), answer);
    }
}

/// Host and port of the proxy that stood in the way.
QString ServiceJob::proxyFor(const QUrl &url) const
{
    QNetworkProxyFactory *factory = m_context.network.proxyFactory();
    const QList<QNetworkProxy> proxies =
        factory ? factory->queryProxy(QNetworkProxyQuery(url)) : QList<QNetworkProxy>{ QNetworkProxy::DefaultProxy };
    const QNetworkProxy proxy = proxies.value(0);
    return proxy.hostName().isEmpty() ? QString() : proxy.hostName() + u':' + QString::number(proxy.port());
}

void ServiceJob::logRequest(const Call &call)
{
    ExchangeEntry entry;
    entry.method = QString::fromLatin1(call.verb);
    entry.instanceId = m_instanceId;
    entry.address = m_answer.url.adjusted(QUrl::RemoveQuery | QUrl::RemoveUserInfo).toString(QUrl::FullyEncoded);
    if (!m_authorizationForLog.isEmpty())
        entry.request = u"Authorization: "_s + m_authorizationForLog + u'\n';
    QStringList names; // values of a query are not written: one of them may be the API secret
    for (const QByteArray &pair : call.query.split('&'))
        names += QString::fromLatin1(pair.first(qMax<qsizetype>(0, pair.indexOf('='))));
    if (!call.query.isEmpty())
        entry.request += u"Query: "_s + names.join(u", "_s) + u'\n';
    if (!call.body.isEmpty())
        entry.request += u'\n' + textForLog(call.body.view().toByteArray(), redactor());
    m_logEntry = m_context.log.begin(std::move(entry));
}

void ServiceJob::concern(const QString &instanceId)
{
    m_instanceId = instanceId;
    if (m_logEntry >= 0)
        m_context.log.attribute(m_logEntry, instanceId);
}

void ServiceJob::logAnswer()
{
    QString text;
    for (const QByteArrayView name : answerHeaders) {
        const QByteArray value = m_reply->rawHeader(name.toByteArray());
        if (!value.isEmpty())
            text += QString::fromLatin1(name) + u": "_s + foreignWords(QString::fromLatin1(value), redactor()) + u'\n';
    }
    if (m_answer.error != QNetworkReply::NoError)
        text +=
            QString::fromLatin1(QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(m_answer.error)) + u'\n';
    if (!m_answer.body.isEmpty())
        text += u'\n' + textForLog(m_answer.body, redactor());
    m_context.log.complete(m_logEntry, m_answer.status, text, foreignWords(m_answer.requestId, redactor()).left(64));
}

} // namespace iw
