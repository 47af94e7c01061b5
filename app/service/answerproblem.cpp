// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/answerproblem.h"

#include "app/problems/recognition.h"
#include "app/service/answerjson.h"
#include "app/service/sensitivetext.h"

#include <QJsonObject>
#include <QLocale>
#include <QMetaEnum>

#include <algorithm>
#include <iterator>

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

/// The service's own words and the provider's that it passed on, as they came: recognised before they are cut.
QString wordsOf(const QByteArray &body)
{
    const QJsonObject error = answerJson(body).value_or(QJsonDocument()).object();
    return jsonText(error.value("message"_L1)) + u'\n' + jsonText(error.value("providerMessage"_L1));
}

Symptom symptomOf(const ServiceAnswer &answer)
{
    if (answer.status < 200) // none, or only that more would follow: what stood between us and the service
        return { .source = Symptom::Source::Network,
                 .errors = { answer.tlsReason, errorName(answer.error) },
                 .throughProxy = !answer.proxy.isEmpty() };
    return { .source = Symptom::Source::Answer,
             .status = answer.status,
             .words = answer.status >= 400 ? wordsOf(answer.body) : QString(),
             .isPage = looksLikeHtml(answer) && !isServiceError(answer.body) };
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
    else if (answer.status < 200 && answer.error == QNetworkReply::NoError)
        id = u"service.truncated"_s;
    else if (answer.status < 200 || answer.status >= 300)
        id = recognised(symptomOf(answer)).value_or(Recognition{ u"service.refused"_s }).problem;
    else if (answer.error != QNetworkReply::NoError
             || (!answerJson(answer.body) && !(answer.mayBeEmpty && answer.body.trimmed().isEmpty())))
        id = idOfBrokenSuccess(answer);
    else
        return std::nullopt;

    Problem problem = problemFrom(id, answer, redactor);
    if (answer.status == 429 || answer.status == 503) {
        if (const auto seconds = retryAfterSeconds(answer.retryAfter, QDateTime::currentDateTimeUtc()))
            problem.arguments.insert(u"retryAfter"_s, QString::number(*seconds));
    } else if (id == "service.redirected"_L1) {
        problem.arguments.insert(u"target"_s, shownHost(answer.url.resolved(QUrl(answer.location))));
    } else if (id.startsWith("service.proxy"_L1) && !answer.proxy.isEmpty()) {
        problem.arguments.insert(u"proxy"_s, answer.proxy);
    } else if (id.startsWith("service.tls"_L1) && !answer.tlsReason.isEmpty()) {
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

bool provesThatNothingWasMade(const ServiceAnswer &answer)
{
    const QJsonObject error = answerJson(answer.body).value_or(QJsonDocument()).object();
    Symptom symptom = symptomOf(answer);
    symptom.words = jsonText(error.value("providerMessage"_L1));
    const auto found = recognised(symptom);
    return error.value("requestId"_L1).isString() && found && found->nothingMade;
}

bool mayBeCarriedOut(const ServiceAnswer &answer)
{
    static constexpr QNetworkReply::NetworkError onTheWay[] = {
        QNetworkReply::NoError, // not even sent
        QNetworkReply::ConnectionRefusedError,
        QNetworkReply::HostNotFoundError,
        QNetworkReply::SslHandshakeFailedError,
        QNetworkReply::TemporaryNetworkFailureError,
        QNetworkReply::ProxyConnectionRefusedError,
        QNetworkReply::ProxyNotFoundError,
        QNetworkReply::ProxyAuthenticationRequiredError,
    };
    if (answer.stop != ServiceAnswer::Stop::None)
        return true;
    if (answer.status == 0)
        return std::find(std::begin(onTheWay), std::end(onTheWay), answer.error) == std::end(onTheWay);
    return answer.status < 300 || answer.status == 408 || answer.status >= 500;
}

bool saysNothingIsThere(const Problem &problem, const ServiceAnswer &answer)
{
    return problem.id == "service.not-found"_L1 && (answer.body.isEmpty() || isServiceError(answer.body));
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
