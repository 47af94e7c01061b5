// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/problems/recognition.h"

#include "app/base/datafiles.h"
#include "app/base/logging.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace iw {

using namespace Qt::StringLiterals;
using Source = Symptom::Source;

namespace {

struct Row
{
    Recognition recognition;
    Source source = Source::Any;
    QList<std::pair<int, int>> statuses{};
    QStringList errors{};
    QRegularExpression says{};
    bool wantsPage = false;
    bool wantsProxy = false;
    bool pastedOnly = false;

    [[nodiscard]] bool isGeneral() const { return statuses.isEmpty() && errors.isEmpty() && says.pattern().isEmpty(); }
    [[nodiscard]] bool holds(int status) const
    {
        return std::any_of(statuses.cbegin(), statuses.cend(),
                           [status](const auto &range) { return status >= range.first && status <= range.second; });
    }
};

// What a criterion that holds is worth: words are written by whoever knows best, a status covers many causes.
constexpr int wordsWorth = 8;
constexpr int errorWorth = 6;
constexpr int statusWorth = 2;
constexpr int narrowStatusWorth = 3;

Source sourceOf(const QString &name)
{
    return name == "redirect"_L1 ? Source::Redirect : name == "answer"_L1 ? Source::Answer : Source::Network;
}

QList<std::pair<int, int>> rangesOf(const QString &text)
{
    QList<std::pair<int, int>> result;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts))
        result += { part.section(u'-', 0, 0).toInt(), part.section(u'-', -1).toInt() };
    return result;
}

Row rowOf(const QJsonObject &json, Source source)
{
    Row row{ .recognition = { json.value("problem"_L1).toString(), json.value("nothingMade"_L1).toBool() },
             .source = source };
    row.statuses = rangesOf(json.value("status"_L1).toString());
    for (const QJsonValue &name : json.value("error"_L1).toArray())
        row.errors += name.toString();
    row.says = QRegularExpression(json.value("says"_L1).toString(), QRegularExpression::CaseInsensitiveOption);
    row.wantsPage = json.value("body"_L1).toString() == "page"_L1;
    row.wantsProxy = json.value("proxy"_L1).toBool();
    row.pastedOnly = json.value("pasted"_L1).toBool();
    return row;
}

QList<Row> readRows()
{
    QList<Row> rows;
    for (const DataFile &file : dataFiles(u"recognition"_s, u"json"_s)) {
        const Result<QJsonObject> content = jsonObject(file);
        if (!content) {
            qCWarning(logApp) << "Rows of recognition are no JSON:" << file.path;
            continue;
        }
        const Source source = sourceOf(content->value("source"_L1).toString());
        for (const QJsonValue &value : content->value("rows"_L1).toArray())
            rows += rowOf(value.toObject(), source);
    }
    return rows;
}

// Read once, when something first goes wrong: the files are part of the program.
const QList<Row> &rows()
{
    static const QList<Row> all = readRows();
    return all;
}

bool holds(const Row &row, const Symptom &symptom)
{
    const auto isKnown = [&symptom](const QString &name) { return symptom.errors.contains(name); };
    return !row.pastedOnly && row.source == symptom.source && (row.statuses.isEmpty() || row.holds(symptom.status))
        && (row.errors.isEmpty() || std::any_of(row.errors.cbegin(), row.errors.cend(), isKnown))
        && (row.says.pattern().isEmpty() || row.says.match(symptom.words).hasMatch())
        && (!row.wantsPage || symptom.isPage) && (!row.wantsProxy || symptom.throughProxy);
}

bool namesError(const Row &row, const Symptom &pasted)
{
    return std::any_of(row.errors.cbegin(), row.errors.cend(), [&pasted](const QString &name) {
        return pasted.errors.contains(name)
            || QRegularExpression(u"\\b%1\\b"_s.arg(name)).match(pasted.words).hasMatch();
    });
}

/// 0 where something speaks against the row, or nothing for it.
int certaintyOf(const Row &row, const Symptom &pasted)
{
    int certainty = 0;
    if (row.isGeneral() || row.wantsProxy || (pasted.source != Source::Any && pasted.source != row.source)
        || (row.wantsPage && !pasted.isPage))
        return 0;
    if (!row.says.pattern().isEmpty()) {
        if (!row.says.match(pasted.words).hasMatch())
            return 0;
        certainty += wordsWorth;
    }
    if (!row.errors.isEmpty()) {
        if (!namesError(row, pasted))
            return 0;
        certainty += errorWorth;
    }
    if (!row.statuses.isEmpty() && pasted.status != 0) {
        if (!row.holds(pasted.status))
            return 0;
        const bool isNarrow = row.statuses.constFirst().first == row.statuses.constFirst().second;
        certainty += isNarrow ? narrowStatusWorth : statusWorth;
    }
    return certainty;
}

} // namespace

std::optional<Recognition> recognised(const Symptom &symptom)
{
    const auto found =
        std::find_if(rows().cbegin(), rows().cend(), [&symptom](const Row &row) { return holds(row, symptom); });
    return found == rows().cend() ? std::nullopt : std::optional(found->recognition);
}

QList<Recognition> recognisedInText(const Symptom &pasted)
{
    QList<Recognition> found;
    for (const Row &row : rows()) {
        Recognition recognition = row.recognition;
        recognition.certainty = certaintyOf(row, pasted);
        const auto known = std::find_if(found.begin(), found.end(), [&recognition](const Recognition &earlier) {
            return earlier.problem == recognition.problem;
        });
        if (known != found.end())
            known->certainty = qMax(known->certainty, recognition.certainty);
        else if (recognition.certainty > 0)
            found += recognition;
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Recognition &one, const Recognition &other) { return one.certainty > other.certainty; });
    return found;
}

} // namespace iw
