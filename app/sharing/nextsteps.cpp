// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sharing/nextsteps.h"

#include "app/base/datafiles.h"
#include "app/base/logging.h"
#include "app/instances/instance.h"
#include "app/sharing/quoting.h"

#include <QJsonArray>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

const QByteArray placeholders = "User <USER_SECRET>, Organization <ORGANIZATION_SECRET>, Element <TOKEN>";

NextStep::Action actionOf(const QJsonObject &row)
{
    const QString action = row["action"_L1].toString();
    if (action == "documentation"_L1)
        return NextStep::Action::Documentation;
    if (action == "copy-id"_L1)
        return NextStep::Action::CopyId;
    return row.contains("path"_L1) ? NextStep::Action::Call : NextStep::Action::None;
}

NextStep stepOf(const QJsonObject &row)
{
    return { .id = row["id"_L1].toString(),
             .title = resourceText(row["title"_L1].toString()),
             .text = resourceText(row["text"_L1].toString()),
             .action = actionOf(row),
             .method = row["method"_L1].toString(),
             .path = row["path"_L1].toString() };
}

QByteArray address(const NextStep &step, const Instance &instance)
{
    return instance.serviceUrl.toEncoded(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::StripTrailingSlash)
        + step.path.toUtf8();
}

/// Everything of the line but the header's value.
struct Line
{
    QByteArray before;
    QByteArray after;
};

std::optional<Line> lineAround(const NextStep &step, const Instance &instance)
{
    const auto method = quoted(QuotingRule::Shell, step.method.toUtf8());
    const auto url = quoted(QuotingRule::Shell, address(step, instance));
    if (!method || !url)
        return std::nullopt;
    return Line{ "curl -X " + *method + ' ' + *url + " -H ", " -H 'accept: application/json'" };
}

} // namespace

QList<NextStep> nextSteps(const QString &connector, const QString &userDir)
{
    QList<NextStep> steps;
    for (const DataFile &file : dataFiles(u"nextsteps"_s, u"json"_s, userDir)) {
        const auto content = jsonObject(file);
        if (!content) {
            qCWarning(logApp) << "next steps cannot be read:" << content.problem().arguments;
            continue;
        }
        for (const QJsonValue &row : content.value()["steps"_L1].toArray()) {
            const QJsonArray connectors = row["connectors"_L1].toArray();
            const NextStep step = stepOf(row.toObject());
            const bool isWhole = !step.id.isEmpty() && !step.title.isEmpty();
            if (isWhole && (connectors.isEmpty() || connectors.contains(connector)))
                steps << step;
        }
    }
    return steps;
}

QString callWithPlaceholders(const NextStep &step, const Instance &instance)
{
    const auto line = lineAround(step, instance);
    return line ? QString::fromUtf8(line->before + "'authorization: " + placeholders + '\'' + line->after) : QString();
}

std::optional<Secret> readyCall(const NextStep &step, const Instance &instance, const Secret &authorizationHeader)
{
    const auto line = lineAround(step, instance);
    if (!line)
        return std::nullopt;
    const QByteArrayView value = authorizationHeader.view();
    // The room for all of it is taken at once: growing would leave copies of secrets behind.
    QByteArray named;
    named.reserve(value.size() + 32);
    named += "authorization: ";
    named += value;
    const Secret header = Secret::fromBytes(std::move(named));
    auto word = quoted(QuotingRule::Shell, header.view());
    if (!word)
        return std::nullopt;
    const Secret quotedHeader = Secret::fromBytes(std::move(*word));
    QByteArray text;
    text.reserve(line->before.size() + quotedHeader.size() + line->after.size());
    text += line->before;
    text += quotedHeader.view();
    text += line->after;
    return Secret::fromBytes(std::move(text));
}

} // namespace iw
