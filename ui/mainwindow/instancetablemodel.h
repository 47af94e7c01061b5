// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainwindow/instancefilter.h"
#include "ui/mainwindow/instancerows.h"

#include <QAbstractTableModel>

namespace iw {

/// The saved instances as a table, filtered, searched and sorted by itself: an index vector over InstanceRows, narrowed
/// while one types. (QSortFilterProxyModel took seconds at 100,000 rows.) Owns its rows; no role holds a secret. Every
/// change is a model reset, the view keeps its selection over it.
class InstanceTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        RecordIdRole = Qt::UserRole, ///< QByteArray
        IconNameRole, ///< name of a drawing to stand before the text, or empty
        ToneRole, ///< int of Tone: the drawing's ink; invalid for the text's own
    };

    explicit InstanceTableModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// A negative column is the order of saving, newest first.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    void setRows(InstanceRows rows);
    /// Shows the rows that hold every word of the text. Narrows what is shown where the text grew, and goes back to
    /// what it had found before where it shrank.
    void setSearch(const QString &text);
    void setFilter(const InstanceFilter &filter);
    [[nodiscard]] const InstanceFilter &filter() const { return m_filter; }

    struct Choice
    {
        QString text;
        int count = 0; ///< rows that have it and pass the filters of the other columns
        bool chosen = false;
    };
    /// What the column can be filtered by, in the order of the user's language; a chosen text also where no row has it.
    [[nodiscard]] QList<Choice> choices(InstanceColumn column) const;

    [[nodiscard]] int totalCount() const { return m_rows.count(); }
    [[nodiscard]] int count(Standing standing) const { return m_rows.count(standing); }
    [[nodiscard]] int attentionCount() const { return m_rows.attentionCount(); }
    [[nodiscard]] bool isFiltered() const { return m_found.size() > 1 || !m_filter.isEmpty(); }
    /// The row that shows the record now, -1 for none.
    [[nodiscard]] int rowOf(const QByteArray &recordId) const;
    [[nodiscard]] QByteArray recordIdAt(int row) const;

private:
    struct Found
    {
        QString text;
        std::vector<int> rows;
    };
    [[nodiscard]] const std::vector<int> &shown() const { return m_found.back().rows; }
    [[nodiscard]] std::vector<int> passing() const;
    void order(std::vector<int> &rows) const;
    void narrow(const QString &text);
    void rebuild();

    InstanceRows m_rows;
    InstanceFilter m_filter;
    std::vector<Found> m_found; // what passes the filter in order, then what each longer text found in the one before
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace iw
