// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/listinstancesjob.h"

#include "app/base/percentencoding.h"
#include "app/service/remoteinstancereader.h"

#include <QJsonArray>
#include <QJsonObject>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostTries = 3; // of one page
constexpr int secondsWhereNotTold = 2;

} // namespace

ListInstancesJob::ListInstancesJob(const ServiceContext &context, const QUrl &api, const PlatformSecrets &secrets,
                                   const QString &searchText, QObject *parent)
    : ServiceJob(context, api, secrets, parent), m_searchText(searchText)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] { sendPage(m_lastToken); });
    sendPage({});
}

void ListInstancesJob::sendPage(const QString &token)
{
    QueryPairs query{ { u"pageSize"_s, QString::number(pageSize) } };
    if (!m_searchText.isEmpty())
        query.append({ u"searchText"_s, m_searchText });
    if (!token.isEmpty())
        query.append({ u"nextPage"_s, token });
    m_lastToken = token;
    ++m_pages;
    send({ .verb = "GET", .path = u"/instances"_s, .query = formEncoded(query), .body = {} });
}

void ListInstancesJob::answered(const QJsonDocument &json, const ServiceAnswer &answer)
{
    const QJsonArray page = json.isArray() ? json.array() : QJsonArray{ json.object() };
    for (const QJsonValue &value : page) {
        auto instance = remoteInstance(value);
        if (!instance) {
            Problem trouble = describeAnswer(u"service.not-understood"_s, answer);
            trouble.arguments.insert(u"missing"_s, u"id"_s);
            return giveUp(std::move(trouble));
        }
        registerSecret(instance->token);
        m_instances.push_back(std::move(*instance));
    }
    if (answer.nextPage.isEmpty())
        return succeed();
    m_triesOfPage = 0;
    if (answer.nextPage == m_lastToken || m_pages >= maximumPages)
        return giveUp(describeAnswer(u"service.too-large"_s, answer));
    sendPage(answer.nextPage);
    Q_EMIT progressed(int(m_instances.size()));
}

void ListInstancesJob::refused(Problem problem, const ServiceAnswer &answer)
{
    // The service says 404 where a list is empty, also behind the last page.
    if (saysNothingIsThere(problem, answer))
        return succeed();
    const QString told = problem.arguments.value(u"retryAfter"_s);
    if (m_isPatient && (problem.status == 429 || !told.isEmpty()) && ++m_triesOfPage < mostTries) {
        m_pause.start(std::chrono::seconds(told.isEmpty() ? secondsWhereNotTold : told.toInt()));
        return;
    }
    giveUp(std::move(problem));
}

void ListInstancesJob::giveUp(Problem problem)
{
    m_instances.clear();
    fail(std::move(problem));
}

} // namespace iw
