// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/instancetablemodel.h"

#include "ui/widgets/icons.h"

#include <QCollator>
#include <QHash>

#include <algorithm>
#include <numeric>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

QVariant toneOf(Standing standing)
{
    const auto tone = standingTone(standing);
    return tone ? QVariant(int(*tone)) : QVariant();
}

} // namespace

InstanceTableModel::InstanceTableModel(QObject *parent) : QAbstractTableModel(parent) { rebuild(); }

int InstanceTableModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(shown().size()); }

int InstanceTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : instanceColumnCount;
}

QVariant InstanceTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = shown()[size_t(index.row())];
    const auto column = InstanceColumn(index.column());
    switch (role) {
    case Qt::ToolTipRole: // the whole text where the cell is too narrow
    case Qt::AccessibleTextRole:
        if (column == InstanceColumn::Name && m_rows.isPractice(row)) // what the drawing says
            return tr("%1 (practice, no real customer)").arg(m_rows.text(row, column));
        [[fallthrough]];
    case Qt::DisplayRole:
        return m_rows.text(row, column);
    case RecordIdRole:
        return m_rows.recordId(row).toByteArray();
    case IconNameRole:
        if (column == InstanceColumn::State)
            return standingIcon(m_rows.standing(row));
        return column == InstanceColumn::Name && m_rows.isPractice(row) ? QVariant(u"practice"_s) : QVariant();
    case ToneRole:
        return column == InstanceColumn::State ? toneOf(m_rows.standing(row)) : QVariant();
    default:
        return {};
    }
}

QVariant InstanceTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (InstanceColumn(section)) {
    case InstanceColumn::Name:
        return tr("Name");
    case InstanceColumn::Connector:
        return tr("Connector");
    case InstanceColumn::Id:
        return tr("Id");
    case InstanceColumn::Service:
        return tr("Service");
    case InstanceColumn::Account:
        return tr("Account");
    case InstanceColumn::Tags:
        return tr("Tags");
    case InstanceColumn::State:
        return tr("State");
    case InstanceColumn::Created:
        return tr("Created");
    case InstanceColumn::LastChecked:
        return tr("Last checked");
    }
    return {};
}

void InstanceTableModel::sort(int column, Qt::SortOrder order)
{
    if (column >= instanceColumnCount || (column == m_sortColumn && order == m_sortOrder))
        return;
    beginResetModel();
    m_sortColumn = column;
    m_sortOrder = order;
    rebuild();
    endResetModel();
}

void InstanceTableModel::setRows(InstanceRows rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    rebuild();
    endResetModel();
}

void InstanceTableModel::setSearch(const QString &text)
{
    const QString plain = text.simplified();
    if (plain == m_found.back().text)
        return;
    beginResetModel();
    while (m_found.size() > 1 && !plain.startsWith(m_found.back().text))
        m_found.pop_back();
    narrow(plain);
    endResetModel();
}

void InstanceTableModel::setFilter(const InstanceFilter &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    rebuild();
    endResetModel();
}

void InstanceTableModel::narrow(const QString &text)
{
    if (text == m_found.back().text)
        return;
    // Every word of the earlier text is part of a word of the longer one, so nothing new can be found.
    const QList<QByteArray> words = InstanceRows::words(text);
    Found found{ text, {} };
    const std::vector<int> &before = shown();
    std::copy_if(before.begin(), before.end(), std::back_inserter(found.rows),
                 [&](int row) { return m_rows.contains(row, words); });
    m_found.push_back(std::move(found));
}

void InstanceTableModel::rebuild()
{
    const QString text = m_found.empty() ? QString() : m_found.back().text;
    m_found.clear();
    std::vector<int> rows = passing();
    order(rows);
    m_found.push_back({ {}, std::move(rows) });
    narrow(text);
}

std::vector<int> InstanceTableModel::passing() const
{
    std::vector<int> rows(size_t(m_rows.count()));
    std::iota(rows.begin(), rows.end(), 0);
    if (!m_filter.isEmpty())
        std::erase_if(rows, [this](int row) { return !m_filter.passes(m_rows, row); });
    return rows;
}

void InstanceTableModel::order(std::vector<int> &rows) const
{
    if (m_sortColumn < 0)
        return;
    const std::vector<int> &ranks = m_rows.ranks(InstanceColumn(m_sortColumn));
    const bool descending = m_sortOrder == Qt::DescendingOrder;
    std::stable_sort(rows.begin(), rows.end(), [&](int a, int b) {
        return descending ? ranks[size_t(b)] < ranks[size_t(a)] : ranks[size_t(a)] < ranks[size_t(b)];
    });
}

QList<InstanceTableModel::Choice> InstanceTableModel::choices(InstanceColumn column) const
{
    InstanceFilter others = m_filter;
    others.drop(column);
    QHash<QByteArrayView, int> counts;
    for (int row = 0; row < m_rows.count(); ++row) {
        if (!others.passes(m_rows, row))
            continue;
        for (const QByteArrayView value : m_rows.values(row, column))
            ++counts[value];
    }
    QHash<QString, Choice> found;
    for (const QString &text : m_filter.chosen(column))
        found.insert(text, { text, 0, true });
    for (auto value = counts.cbegin(); value != counts.cend(); ++value) {
        const QString text = QString::fromUtf8(value.key());
        Choice &choice = found[text];
        choice.text = text;
        choice.count = value.value();
    }
    QList<Choice> result = found.values();
    QCollator collator;
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(result.begin(), result.end(),
              [&](const Choice &a, const Choice &b) { return collator.compare(a.text, b.text) < 0; });
    return result;
}

int InstanceTableModel::rowOf(const QByteArray &recordId) const
{
    const auto found =
        std::find_if(shown().begin(), shown().end(), [&](int row) { return m_rows.recordId(row) == recordId; });
    return found == shown().end() ? -1 : int(found - shown().begin());
}

QByteArray InstanceTableModel::recordIdAt(int row) const
{
    return row < 0 || row >= rowCount() ? QByteArray() : m_rows.recordId(shown()[size_t(row)]).toByteArray();
}

} // namespace iw
