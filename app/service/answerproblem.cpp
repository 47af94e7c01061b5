// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/answerproblem.h"

#include "app/service/answerjson.h"
#include "app/service/sensitivetext.h"

#include <QJsonObject>
#include <QLocale>
#include <QMetaEnum>

#include <algorithm>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

QString errorName(QNetworkReply::NetworkError error)
{
    return QString::fromLatin1(QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(error));
}

bool looksLikeHtml(const ServiceAnswer &answer)
{
    return answer.contentType.contains("html"_L1, Qt::CaseInsensitive) || answer.body.trimmed().startsWith('<');
}

/// No status came: what stood between us and the service.
QString idOfNetworkError(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return u"service.host-not-found"_s;
    case QNetworkReply::ConnectionRefusedError:
        return u"service.connection-refused"_s;
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProtocolUnknownError: // https without a TLS library
        return u"service.tls"_s;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: // not by us, so by the inactivity timer
        return u"service.timed-out"_s;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return u"service.proxy"_s;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError:
    case QNetworkReply::ProtocolFailure:
        return u"service.truncated"_s;
    default:
        return u"service.unreachable"_s;
    }
}

QString idOfStatus(const ServiceAnswer &answer)
{
    switch (answer.status) {
    case 401:
        return u"service.unauthorized"_s;
    case 407:
        return u"service.proxy"_s;
    case 429:
        return u"service.rate-limited"_s;
    case 511: // Network Authentication Required: a captive portal says what it is
        return u"service.not-json"_s;
    default:
        break;
    }
    if (answer.status >= 500)
        return u"service.server-error"_s;
    if (looksLikeHtml(answer) && !isServiceError(answer.body))
        return u"service.not-json"_s;
    switch (answer.status) {
    case 403:
        return u"service.forbidden"_s;
    case 404:
        return u"service.not-found"_s;
    case 409:
        return u"service.conflict"_s;
    default:
        return u"service.refused"_s;
    }
}

/// A 2xx whose body is no JSON, or did not arrive whole.
QString idOfBrokenSuccess(const ServiceAnswer &answer)
{
    if (answer.error == QNetworkReply::OperationCanceledError)
        return u"service.timed-out"_s;
    if (answer.error == QNetworkReply::UnknownContentError) // Qt's guard against decompression bombs
        return u"service.too-large"_s;
    if (answer.error != QNetworkReply::NoError || !looksLikeHtml(answer))
        return u"service.truncated"_s;
    return u"service.not-json"_s;
}

} // namespace

std::optional<Problem> problemOf(const ServiceAnswer &answer, const Redactor &redactor)
{
    QString id;
    if (answer.stop == ServiceAnswer::Stop::Cancelled)
        id = u"service.cancelled"_s;
    else if (answer.stop == ServiceAnswer::Stop::TimedOut)
        id = u"service.timed-out"_s;
    else if (answer.stop == ServiceAnswer::Stop::TooLarge)
        id = u"service.too-large"_s;
    else if (answer.status < 200)
        id = answer.error == QNetworkReply::NoError ? u"service.truncated"_s : idOfNetworkError(answer.error);
    else if (answer.status >= 400)
        id = idOfStatus(answer);
    else if (answer.status >= 300)
        id = u"service.redirected"_s;
    else if (answer.error != QNetworkReply::NoError || !answerJson(answer.body))
        id = idOfBrokenSuccess(answer);
    else
        return std::nullopt;

    Problem problem = problemFrom(id, answer, redactor);
    if (id == "service.rate-limited"_L1) {
        if (const auto seconds = retryAfterSeconds(answer.retryAfter, QDateTime::currentDateTimeUtc()))
            problem.arguments.insert(u"retryAfter"_s, QString::number(*seconds));
    } else if (id == "service.redirected"_L1) {
        problem.arguments.insert(u"target"_s, shownHost(answer.url.resolved(QUrl(answer.location))));
    } else if (id == "service.tls"_L1 && !answer.tlsReason.isEmpty()) {
        problem.arguments.insert(u"reason"_s, answer.tlsReason);
    }
    return problem;
}

Problem problemFrom(const QString &id, const ServiceAnswer &answer, const Redactor &redactor)
{
    Problem problem{ .id = id, .arguments = { { u"host"_s, shownHost(answer.url) } }, .status = answer.status };
    problem.technical = answer.operation;
    if (answer.error != QNetworkReply::NoError)
        problem.technical += u": "_s + errorName(answer.error);
    problem.requestId = foreignWords(answer.requestId, redactor).first(qMin<qsizetype>(answer.requestId.size(), 64));
    if (answer.status >= 400) {
        const QJsonObject error = answerJson(answer.body).value_or(QJsonDocument()).object();
        problem.message = foreignWords(jsonText(error.value("message"_L1)), redactor);
        problem.providerMessage = foreignWords(jsonText(error.value("providerMessage"_L1)), redactor);
        if (problem.requestId.isEmpty())
            problem.requestId = foreignWords(jsonText(error.value("requestId"_L1)), redactor).left(64);
    }
    return problem;
}

bool isServiceError(const QByteArray &body)
{
    const QJsonObject error = answerJson(body).value_or(QJsonDocument()).object();
    return error.value("message"_L1).isString() || error.value("requestId"_L1).isString();
}

std::optional<int> retryAfterSeconds(const QString &header, const QDateTime &now)
{
    constexpr qint64 longest = 300;
    const QString text = header.trimmed();
    qint64 seconds = 0;
    if (!text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; })) {
        bool fits = false;
        seconds = text.toLongLong(&fits);
        if (!fits)
            seconds = longest;
    } else {
        const QDateTime date = httpDate(text);
        if (!date.isValid())
            return std::nullopt;
        seconds = now.secsTo(date);
    }
    return int(std::clamp<qint64>(seconds, 1, longest));
}

QDateTime httpDate(const QString &text)
{
    QDateTime date = QLocale::c().toDateTime(text.trimmed(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    date.setTimeSpec(Qt::UTC);
    return date;
}

QString shownHost(const QUrl &url)
{
    const QString host = url.host(QUrl::FullyEncoded);
    return url.port() < 0 ? host : host + u':' + QString::number(url.port());
}

} // namespace iw
