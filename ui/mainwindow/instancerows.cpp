// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/instancerows.h"

#include <QCollator>
#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>
#include <cstring>
#include <numeric>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

// Service and connector set no limit to their texts; a cell shows a line.
constexpr qsizetype longestCell = 2000;

QByteArray folded(QStringView text)
{
    return text.toString().toCaseFolded().normalized(QString::NormalizationForm_KC).toUtf8();
}

QString shownTime(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat) : QString();
}

/// Words of one row stand apart, so that a search word never runs over two cells.
constexpr char separator = '\n';

constexpr QByteArrayView betweenTags = ", ";

} // namespace

void InstanceRows::reserve(int rows)
{
    m_rows.reserve(size_t(rows));
    m_cells.reserve(rows * 128);
    m_folded.reserve(rows * 128);
}

void InstanceRows::append(const Instance &instance, bool needsAttention)
{
    const Standing standing = standingOf(instance);
    const std::array<QString, instanceColumnCount> cells{
        instance.name,
        instance.connectorName,
        instance.id,
        instance.serviceName.isEmpty() ? instance.serviceUrl.host() : instance.serviceName,
        instance.account,
        instance.tags.join(QLatin1StringView(betweenTags)),
        standingWord(standing),
        shownTime(instance.createdAt),
        shownTime(instance.lastChecked),
    };
    Row row;
    row.createdAt = instance.createdAt.toMSecsSinceEpoch();
    row.lastChecked = instance.lastChecked.isValid() ? instance.lastChecked.toMSecsSinceEpoch() : 0;
    row.standing = standing;
    row.practice = instance.practice;
    row.needsAttention = needsAttention;
    m_cells += instance.recordId;
    row.recordIdLength = quint8(instance.recordId.size());
    row.cells = quint32(m_cells.size());
    row.folded = quint32(m_folded.size());
    for (size_t column = 0; column < cells.size(); ++column) {
        const QByteArray text = cells[column].left(longestCell).toUtf8();
        row.lengths[column] = quint16(text.size());
        m_cells += text;
        m_folded += folded(cells[column]) + separator;
    }
    row.foldedLength = quint32(m_folded.size()) - row.folded;
    m_rows.push_back(row);
    for (auto &ranks : m_ranks)
        ranks.clear();
}

int InstanceRows::count(Standing standing) const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [=](const Row &row) { return row.standing == standing; }));
}

int InstanceRows::attentionCount() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.needsAttention; }));
}

QByteArrayView InstanceRows::cell(const Row &row, InstanceColumn column) const
{
    const qsizetype before = std::accumulate(row.lengths.begin(), row.lengths.begin() + int(column), qsizetype(0));
    return QByteArrayView(m_cells).sliced(row.cells + before, row.lengths[size_t(column)]);
}

QString InstanceRows::text(int row, InstanceColumn column) const
{
    return QString::fromUtf8(cell(m_rows[size_t(row)], column));
}

QList<QByteArrayView> InstanceRows::values(int row, InstanceColumn column) const
{
    QByteArrayView text = cell(m_rows[size_t(row)], column);
    QList<QByteArrayView> result;
    while (!text.isEmpty()) {
        const qsizetype end = column == InstanceColumn::Tags ? text.indexOf(betweenTags) : -1;
        result += end < 0 ? text : text.first(end);
        text = end < 0 ? QByteArrayView() : text.sliced(end + betweenTags.size());
    }
    return result;
}

QList<QByteArray> InstanceRows::words(const QString &typed)
{
    QList<QByteArray> result;
    const QStringList parts = typed.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts)
        result += folded(part);
    return result;
}

bool InstanceRows::contains(int row, const QList<QByteArray> &words) const
{
    const Row &entry = m_rows[size_t(row)];
    const QByteArrayView text = QByteArrayView(m_folded).sliced(entry.folded, entry.foldedLength);
    return std::all_of(words.cbegin(), words.cend(), [text](const QByteArray &word) { return text.contains(word); });
}

const std::vector<int> &InstanceRows::ranks(InstanceColumn column) const
{
    std::vector<int> &kept = m_ranks[size_t(column)];
    if (kept.size() != m_rows.size())
        kept = ranksOf(column);
    return kept;
}

std::vector<int> InstanceRows::ranksByTime(qint64 Row::*time) const
{
    std::vector<int> result(m_rows.size());
    std::vector<int> order(m_rows.size());
    std::iota(order.begin(), order.end(), 0);
    const auto at = [&](int row) { return m_rows[size_t(row)].*time; };
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return at(a) < at(b); });
    for (size_t place = 0; place < order.size(); ++place) {
        const bool equal = place > 0 && at(order[place]) == at(order[place - 1]);
        result[size_t(order[place])] = equal ? result[size_t(order[place - 1])] : int(place);
    }
    return result;
}

std::vector<int> InstanceRows::ranksOf(InstanceColumn column) const
{
    if (column == InstanceColumn::Created)
        return ranksByTime(&Row::createdAt);
    if (column == InstanceColumn::LastChecked)
        return ranksByTime(&Row::lastChecked);
    std::vector<int> result(m_rows.size());
    // Most columns repeat themselves, so keys are made and sorted for distinct texts only.
    QCollator collator;
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    QHash<QByteArrayView, int> seen;
    std::vector<QCollatorSortKey> keys;
    std::vector<int> distinct(m_rows.size());
    for (size_t row = 0; row < m_rows.size(); ++row) {
        const QByteArrayView text = cell(m_rows[row], column);
        const auto known = seen.constFind(text);
        if (known != seen.constEnd()) {
            distinct[row] = *known;
            continue;
        }
        distinct[row] = int(keys.size());
        seen.insert(text, int(keys.size()));
        QString key = QString::fromUtf8(text);
        if (column == InstanceColumn::Id) // numbers as numbers, also where the collator has no such mode
            key = key.rightJustified(24, u'0');
        keys.push_back(collator.sortKey(key));
    }
    std::vector<int> places(keys.size());
    std::iota(places.begin(), places.end(), 0);
    std::sort(places.begin(), places.end(), [&](int a, int b) { return keys[size_t(a)] < keys[size_t(b)]; });
    std::vector<int> rankOfKey(keys.size());
    for (size_t place = 0; place < places.size(); ++place)
        rankOfKey[size_t(places[place])] = int(place);
    std::transform(distinct.begin(), distinct.end(), result.begin(), [&](int key) { return rankOfKey[size_t(key)]; });
    return result;
}

} // namespace iw
