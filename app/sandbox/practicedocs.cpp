// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/practicedocs.h"

#include "app/sandbox/elementcatalog.h"

namespace iw {

using namespace Qt::StringLiterals;

namespace {

QJsonObject get(const QString &operation, const QString &summary)
{
    const QJsonObject header{ { u"name"_s, u"Authorization"_s },
                              { u"in"_s, u"header"_s },
                              { u"description"_s, u"The authorization tokens"_s },
                              { u"required"_s, true },
                              { u"type"_s, u"string"_s } };
    return { { u"get"_s,
               QJsonObject{
                   { u"operationId"_s, operation },
                   { u"summary"_s, summary },
                   { u"produces"_s, QJsonArray{ u"application/json"_s } },
                   { u"parameters"_s, QJsonArray{ header } },
                   { u"responses"_s, QJsonObject{ { u"200"_s, QJsonObject{ { u"description"_s, u"OK"_s } } } } } } } };
}

QJsonObject contact(int id, const QString &firstName, const QString &lastName)
{
    return { { u"id"_s, id },
             { u"firstName"_s, firstName },
             { u"lastName"_s, lastName },
             { u"email"_s, firstName.toLower() + u"@example.com"_s } };
}

} // namespace

QJsonObject practiceDocs(const PracticeElement &element)
{
    const QString hub = element.json[u"hub"_s].toString();
    return { { u"swagger"_s, u"2.0"_s },
             { u"info"_s, QJsonObject{ { u"title"_s, element.json[u"name"_s] }, { u"version"_s, u"api-v2"_s } } },
             { u"basePath"_s, u"/elements/api-v2/hubs/"_s + hub },
             { u"paths"_s,
               QJsonObject{ { u"/ping"_s, get(u"ping"_s, u"Ping the provider"_s) },
                            { u"/contacts"_s, get(u"getContacts"_s, u"Search for contacts"_s) } } } };
}

QJsonArray practiceContacts()
{
    return { contact(1, u"Ada"_s, u"Practice"_s), contact(2, u"Blaise"_s, u"Practice"_s) };
}

} // namespace iw
