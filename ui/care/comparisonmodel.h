// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/instances/comparisonentry.h"

#include <QAbstractTableModel>
#include <QPointer>

#include <optional>

namespace iw {

class ServiceComparison;

/// The entries of a comparison, of those one kind or all, and of those what the search finds. Filters by itself, over
/// one folded text per entry. Follows the comparison's entries; no secret is in any role.
class ComparisonModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column { Name, Kind, Difference, Result, Connector, Id, Count };

    explicit ComparisonModel(QObject *parent = nullptr) : QAbstractTableModel(parent) { }

    /// A comparison that is Compared, or null for none.
    void show(ServiceComparison *comparison);
    /// Those of one kind, or all.
    void setKind(std::optional<ComparisonEntry::Kind> kind);
    /// Every word must be somewhere in the row.
    void setSearch(const QString &words);
    [[nodiscard]] int count(std::optional<ComparisonEntry::Kind> kind) const;
    /// The comparison's entry of a row.
    [[nodiscard]] int entryAt(int row) const { return m_rows.value(row, -1); }

    [[nodiscard]] static QString kindText(ComparisonEntry::Kind kind);
    /// What differs, in words.
    [[nodiscard]] static QString differenceText(const ComparisonEntry &entry);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    void updateEntry(int entry);
    void filter();
    [[nodiscard]] QString text(const ComparisonEntry &entry, Column column) const;

    QPointer<ServiceComparison> m_comparison;
    QList<QString> m_folded; ///< by entry
    QList<int> m_rows; ///< entries that are shown
    std::optional<ComparisonEntry::Kind> m_kind;
    QStringList m_words;
};

} // namespace iw
