// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/faultreply.h"

#include "app/sandbox/apireply.h"

namespace iw {

using namespace Qt::StringLiterals;

namespace {

QByteArray htmlPage(const QByteArray &title)
{
    return "<!DOCTYPE html><html><head><title>" + title + "</title></head><body><h1>" + title
        + "</h1><script>document.title = 'never run me';</script></body></html>";
}

QString messageOf(int status)
{
    switch (status) {
    case 400:
        return u"Request failed"_s;
    case 403:
        return u"Forbidden"_s;
    case 404:
        return u"No resource found"_s;
    case 405:
        return u"Request method not supported"_s;
    case 409:
        return u"An instance of that name exists already"_s;
    case 415:
        return u"Content type not supported"_s;
    case 429:
        return u"Too many requests"_s;
    case 502:
        return u"Bad Gateway"_s;
    default:
        return u"An unexpected error occurred"_s;
    }
}

} // namespace

HttpReply faultReply(const QString &kind, const QString &retryAfter)
{
    if (kind == u"200-html"_s)
        return HttpReply::html(htmlPage("Welcome to the guest network"));
    if (kind == u"200-empty"_s)
        return HttpReply{};
    if (kind == u"200-half-json"_s)
        return { 200, { { "Content-Type", "application/json;charset=UTF-8" } }, "{\"id\": 1234, \"name\": \"Half" };
    if (kind == u"302"_s)
        return HttpReply::redirect("http://127.0.0.1:9/elsewhere", 302);
    if (kind == u"401"_s)
        return apiUnauthorized();
    const int status = kind.first(3).toInt();
    if (kind.endsWith(u"-html"_s))
        return HttpReply::html(htmlPage(status == 503 ? "503 Service Unavailable" : "500 Internal Server Error"),
                               status);
    HttpReply reply = apiError(status, messageOf(status));
    if (status == 429)
        reply.headers.append({ "Retry-After", retryAfter == u"date"_s ? httpDate(2) : retryAfter.toLatin1() });
    return reply;
}

} // namespace iw
