// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/problem.h"

#include <QByteArray>
#include <QDateTime>
#include <QNetworkReply>
#include <QString>
#include <QUrl>

#include <optional>

namespace iw {

class Redactor;

/// What came back for one request, freed of QNetworkReply so that judging it needs no network.
struct ServiceAnswer
{
    enum class Stop { None, TimedOut, TooLarge, Cancelled }; ///< why this program ended it

    QString operation; ///< "POST /instances", without query
    bool mayBeEmpty = false; ///< a success without a body is whole
    QUrl url;
    Stop stop = Stop::None;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QString tlsReason; ///< name of the first TLS error
    QString proxy; ///< host and port of the proxy it went by; empty where it went directly
    int status = 0;
    QByteArray body;
    QString contentType;
    QString location;
    QString retryAfter;
    QString requestId;
    QString nextPage;
    QDateTime serviceTime; ///< the Date header, UTC
};

/// The Problem of an answer, empty where it is a 2xx with JSON, or without a body where that is whole. Never uses
/// QNetworkReply::errorString(): it holds the whole URL with its query. What stands for what is in
/// resources/recognition, but for what this program itself ended and for a success that did not arrive whole.
[[nodiscard]] std::optional<Problem> problemOf(const ServiceAnswer &answer, const Redactor &redactor);

/// A problem with the answer's host, status, message, requestId and operation filled in.
[[nodiscard]] Problem problemFrom(const QString &id, const ServiceAnswer &answer, const Redactor &redactor);

/// The provider refused the code (an error of RFC 6749 section 5.2, handed on by the service): without a grant there is
/// no instance, whatever the status says.
[[nodiscard]] bool provesThatNothingWasMade(const ServiceAnswer &answer);

/// After a failure: whether the service may have done what was asked all the same. Not where nothing can have reached
/// it, and not where it refused.
[[nodiscard]] bool mayBeCarriedOut(const ServiceAnswer &answer);

/// The service itself says that there is no such instance, or nothing in a list. A web page with 404 is another host's.
[[nodiscard]] bool saysNothingIsThere(const Problem &problem, const ServiceAnswer &answer);

/// Whether the body is the service's own error: a JSON object with a message or a requestId.
[[nodiscard]] bool isServiceError(const QByteArray &body);

/// Retry-After in seconds or as an HTTP date, clamped to 1 s … 5 min; empty where missing or garbage.
[[nodiscard]] std::optional<int> retryAfterSeconds(const QString &header, const QDateTime &now);

/// An HTTP date (RFC 9110 section 5.6.7, the preferred form) as UTC; invalid where it is none.
[[nodiscard]] QDateTime httpDate(const QString &text);

/// host, with the port where it is not the usual one.
[[nodiscard]] QString shownHost(const QUrl &url);

} // namespace iw
