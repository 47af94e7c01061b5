// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/httpmessage.h"

#include <QDateTime>
#include <QLocale>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

QString valueOf(const QueryPairs &pairs, QStringView name)
{
    for (const auto &[key, value] : pairs) {
        if (key == name)
            return value;
    }
    return {};
}

} // namespace

QByteArray HttpRequest::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QueryPairs HttpRequest::queryPairs() const { return iw::formPairs(query).value_or(QueryPairs()); }

QString HttpRequest::queryValue(QStringView name) const { return valueOf(queryPairs(), name); }

QueryPairs HttpRequest::formPairs() const { return iw::formPairs(body).value_or(QueryPairs()); }

QString HttpRequest::formValue(QStringView name) const { return valueOf(formPairs(), name); }

QString HttpRequest::cookie(QByteArrayView name) const
{
    for (const QByteArray &part : header("Cookie").split(';')) {
        const QByteArray pair = part.trimmed();
        const qsizetype equals = pair.indexOf('=');
        if (equals > 0 && QByteArrayView(pair).first(equals) == name)
            return QString::fromLatin1(pair.sliced(equals + 1));
    }
    return {};
}

QStringList HttpRequest::segments() const
{
    QStringList decoded;
    for (const QByteArray &part : path.split('/')) {
        if (!part.isEmpty())
            decoded.append(QString::fromUtf8(QByteArray::fromPercentEncoding(part)));
    }
    return decoded;
}

HttpReply HttpReply::json(const QJsonDocument &document, int status)
{
    return { status,
             { { "Content-Type", "application/json;charset=UTF-8" } },
             document.toJson(QJsonDocument::Compact) };
}

HttpReply HttpReply::html(const QByteArray &page, int status)
{
    return { status, { { "Content-Type", "text/html; charset=utf-8" }, { "Cache-Control", "no-store" } }, page };
}

HttpReply HttpReply::redirect(const QByteArray &location, int status)
{
    return { status, { { "Location", location }, { "Cache-Control", "no-store" } } };
}

QByteArray httpDate(qint64 secondsFromNow)
{
    const QDateTime date = QDateTime::currentDateTimeUtc().addSecs(secondsFromNow);
    return QLocale::c().toString(date, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
}

} // namespace iw
