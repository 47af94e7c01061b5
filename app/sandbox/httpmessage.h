// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/percentencoding.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QList>
#include <QString>

#include <utility>

namespace iw {

using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>;

/// One HTTP request as the practice service sees it, free of the server library's types.
struct HttpRequest
{
    QByteArray method; ///< upper case
    QByteArray path; ///< percent-encoded, as it came
    QByteArray query; ///< percent-encoded, without '?'
    HttpHeaders headers{};
    QByteArray body{};

    /// The first header of that name, in any case; empty where it is missing.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    [[nodiscard]] QueryPairs queryPairs() const;
    [[nodiscard]] QString queryValue(QStringView name) const;
    /// The pairs of an application/x-www-form-urlencoded body.
    [[nodiscard]] QueryPairs formPairs() const;
    [[nodiscard]] QString formValue(QStringView name) const;
    /// A value of the Cookie header.
    [[nodiscard]] QString cookie(QByteArrayView name) const;
    /// The path's segments, each decoded once.
    [[nodiscard]] QStringList segments() const;
};

/// One HTTP answer. delayMs holds it back without blocking anything else.
struct HttpReply
{
    int status = 200;
    HttpHeaders headers{};
    QByteArray body{};
    int delayMs = 0;

    [[nodiscard]] static HttpReply json(const QJsonDocument &document, int status = 200);
    [[nodiscard]] static HttpReply html(const QByteArray &page, int status = 200);
    [[nodiscard]] static HttpReply redirect(const QByteArray &location, int status);
};

/// The date of RFC 9110 section 5.6.7, in UTC.
[[nodiscard]] QByteArray httpDate(qint64 secondsFromNow = 0);

} // namespace iw
