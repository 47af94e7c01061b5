// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/problems/problemcatalog.h"

#include "app/base/datafiles.h"
#include "app/base/logging.h"
#include "app/problems/problemtemplate.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

// The row for a problem without a row, so that even then no words stand in the code.
constexpr auto unknownId = "problems.unknown"_L1;

struct Rows
{
    QHash<QString, QJsonObject> byId;
    QMap<QString, QString> standIns; ///< argument → what a title begins with instead
};

Rows readRows()
{
    Rows rows;
    for (const DataFile &file : dataFiles(u"problems"_s, u"json"_s)) {
        const Result<QJsonObject> content = jsonObject(file);
        if (!content) {
            qCWarning(logApp) << "Problem texts are no JSON:" << file.path;
            continue;
        }
        for (const QJsonValue &value : content->value("problems"_L1).toArray()) {
            const QJsonObject row = value.toObject();
            rows.byId.insert(row.value("id"_L1).toString(), row);
        }
        for (const QJsonValue &value : content->value("standIns"_L1).toArray()) {
            const QJsonObject standIn = value.toObject();
            rows.standIns.insert(standIn.value("argument"_L1).toString(), standIn.value("text"_L1).toString());
        }
    }
    return rows;
}

// Read once: the files are part of the program. Rows are kept in their own language and translated at each look-up.
const Rows &rows()
{
    static const Rows all = readRows();
    return all;
}

/// A title that begins with an argument would lose its subject with it: somebody pasted a text that does not name the
/// host.
QString withStandIn(const QString &title, const QMap<QString, QString> &arguments)
{
    const qsizetype end = title.indexOf(u'}');
    if (!title.startsWith(u'{') || end < 0 || !arguments.value(title.sliced(1, end - 1)).isEmpty())
        return title;
    return resourceText(rows().standIns.value(title.sliced(1, end - 1))) + title.sliced(end + 1);
}

// Names of the service's own fields, the same in every language: this text goes to a support desk.
QString detailsOf(const Problem &problem)
{
    QStringList lines{ u"problem: "_s + problem.id };
    if (problem.status != 0)
        lines += u"status: "_s + QString::number(problem.status);
    if (!problem.message.isEmpty())
        lines += u"message: "_s + problem.message;
    if (!problem.providerMessage.isEmpty())
        lines += u"providerMessage: "_s + problem.providerMessage;
    if (!problem.requestId.isEmpty())
        lines += u"requestId: "_s + problem.requestId;
    if (!problem.technical.isEmpty())
        lines += u"technical: "_s + problem.technical;
    return lines.join(u'\n');
}

} // namespace

QString ProblemText::sentence() const
{
    QStringList parts{ title, cause, next };
    parts.removeAll(QString());
    return parts.join(u' ');
}

ProblemText describe(const Problem &problem)
{
    QMap<QString, QString> arguments = problem.arguments;
    const auto provide = [&arguments](const QString &name, const QString &value) {
        if (!value.isEmpty() && !arguments.contains(name))
            arguments.insert(name, value);
    };
    provide(u"id"_s, problem.id);
    provide(u"status"_s, problem.status ? QString::number(problem.status) : QString());
    provide(u"message"_s, problem.message);
    provide(u"providerMessage"_s, problem.providerMessage);
    provide(u"requestId"_s, problem.requestId);

    const QJsonObject row = rows().byId.value(hasProblemText(problem.id) ? problem.id : QString(unknownId));
    const auto text = [&](QLatin1StringView key) {
        return filledTemplate(resourceText(row.value(key).toString()), arguments);
    };
    const QString title = withStandIn(resourceText(row.value("title"_L1).toString()), arguments);
    ProblemText result{ .title = filledTemplate(title, arguments),
                        .cause = text("cause"_L1),
                        .next = text("next"_L1),
                        .actionId = row.value("actionId"_L1).toString(),
                        .action = text("action"_L1),
                        .wait = std::chrono::seconds(arguments.value(u"retryAfter"_s).toInt()),
                        .details = detailsOf(problem) };
    if (result.title.isEmpty())
        result.title = problem.id;
    return result;
}

QStringList problemsTitledIn(const QString &text)
{
    // Made once: the language of a running program stays.
    static const QMultiMap<QString, QRegularExpression> titles = [] {
        QMultiMap<QString, QRegularExpression> patterns;
        for (auto row = rows().byId.cbegin(); row != rows().byId.cend(); ++row) {
            const QString title = row->value("title"_L1).toString();
            const QString translated = resourceText(title);
            patterns.insert(row.key(), QRegularExpression(templatePattern(title)));
            if (translated != title)
                patterns.insert(row.key(), QRegularExpression(templatePattern(translated)));
        }
        return patterns;
    }();
    QStringList found;
    for (auto title = titles.cbegin(); title != titles.cend(); ++title) {
        if (!found.contains(title.key()) && title->match(text).hasMatch())
            found += title.key();
    }
    return found;
}

bool hasProblemText(const QString &id) { return rows().byId.contains(id); }

} // namespace iw
