// SPDX-License-Identifier: GPL-3.0-or-later
// What the service, or whatever answers in its place, sends back.
#include "app/base/redactor.h"
#include "app/service/answerjson.h"
#include "app/service/answerproblem.h"
#include "app/service/remoteinstancereader.h"
#include "tests/fuzz/fuzzing.h"

#include <QJsonArray>

using namespace iw;
using namespace Qt::StringLiterals;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static constexpr int statuses[] = { 200, 201, 302, 400, 401, 403, 404, 409, 415, 422, 429, 500, 502, 503, 0 };
    QByteArray input = fuzzing::bytes(data, size);
    const int status = statuses[fuzzing::choice(input, std::size(statuses))];
    const qsizetype end = input.indexOf('\n');

    ServiceAnswer answer;
    answer.operation = u"POST /instances"_s;
    answer.url = QUrl(u"https://api.example.com/elements/api-v2/instances"_s);
    answer.status = status;
    answer.retryAfter = QString::fromUtf8(input.left(end));
    answer.body = end < 0 ? QByteArray() : input.sliced(end + 1);
    answer.contentType = u"application/json"_s;

    Redactor redactor;
    redactor.add(u"very-secret-text"_s);
    if (const auto problem = problemOf(answer, redactor)) {
        IW_PROMISE(problem->id.startsWith(u"service."));
        for (const QString &text : { problem->message, problem->providerMessage, problem->requestId }) {
            IW_PROMISE(text.size() <= 2000);
            IW_PROMISE(!text.contains(u"very-secret-text"));
        }
    } else {
        IW_PROMISE(status >= 200 && status < 300);
    }
    const QDateTime now({ 2026, 1, 7 }, { 12, 0, 0 }, Qt::UTC);
    const int seconds = retryAfterSeconds(answer.retryAfter, now).value_or(1);
    IW_PROMISE(seconds >= 1 && seconds <= 300);

    const auto json = answerJson(answer.body);
    if (!json)
        return 0;
    const QJsonValue first = json->isArray() ? json->array().at(0) : QJsonValue(json->object());
    if (const auto instance = remoteInstance(first))
        IW_PROMISE(!instance->id.isEmpty());
    return 0;
}
