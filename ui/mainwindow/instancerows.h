// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/instances/instance.h"
#include "ui/mainwindow/standing.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
#include <QStringList>

#include <array>
#include <vector>

namespace iw {

enum class InstanceColumn { Name, Connector, Id, Service, Account, Tags, State, Created, LastChecked };
inline constexpr int instanceColumnCount = 9;

/// The table's rows, prepared for it: record ids and all cells as UTF-8 in one block, and beside it one folded text per
/// row to search in. 10,000 rows are two allocations of about a megabyte instead of 80,000 strings. A value that a
/// worker thread can fill and hand over. No secret is in it.
class InstanceRows final
{
public:
    void reserve(int rows);
    /// needsAttention: see AttentionRule.
    void append(const Instance &instance, bool needsAttention = false);

    [[nodiscard]] int count() const { return int(m_rows.size()); }
    /// How many of them stand so.
    [[nodiscard]] int count(Standing standing) const;
    [[nodiscard]] int attentionCount() const;
    [[nodiscard]] QString text(int row, InstanceColumn column) const;
    /// Points into the rows.
    [[nodiscard]] QByteArrayView recordId(int row) const
    {
        const Row &of = m_rows[size_t(row)];
        return QByteArrayView(m_cells).sliced(of.cells - of.recordIdLength, of.recordIdLength);
    }
    [[nodiscard]] Standing standing(int row) const { return m_rows[size_t(row)].standing; }
    [[nodiscard]] bool needsAttention(int row) const { return m_rows[size_t(row)].needsAttention; }
    [[nodiscard]] bool isPractice(int row) const { return m_rows[size_t(row)].practice; }

    /// What a filter can be set to: of Tags each tag, else the whole text; nothing where the cell is empty. They point
    /// into the rows.
    [[nodiscard]] QList<QByteArrayView> values(int row, InstanceColumn column) const;

    /// A typed text as the words that contains() looks for.
    [[nodiscard]] static QList<QByteArray> words(const QString &typed);
    /// True where the row holds every word, each in whatever column.
    [[nodiscard]] bool contains(int row, const QList<QByteArray> &words) const;

    /// For each row its place when sorted by the column, equal cells equal; by the rules of the user's language. Made
    /// at the first call for a column and kept: a first sort costs tens of milliseconds at 100,000 rows.
    [[nodiscard]] const std::vector<int> &ranks(InstanceColumn column) const;

private:
    struct Row
    {
        qint64 createdAt = 0; // milliseconds since the epoch
        qint64 lastChecked = 0; // the same; 0 for never
        quint32 cells = 0; // start in m_cells, behind the record's id
        quint32 folded = 0; // start in m_folded
        quint32 foldedLength = 0;
        std::array<quint16, instanceColumnCount> lengths{};
        quint8 recordIdLength = 0;
        Standing standing = Standing::Valid;
        bool practice = false;
        bool needsAttention = false;
    };
    [[nodiscard]] QByteArrayView cell(const Row &row, InstanceColumn column) const;
    [[nodiscard]] std::vector<int> ranksOf(InstanceColumn column) const;
    [[nodiscard]] std::vector<int> ranksByTime(qint64 Row::*time) const;

    std::vector<Row> m_rows;
    QByteArray m_cells;
    QByteArray m_folded;
    mutable std::array<std::vector<int>, instanceColumnCount> m_ranks;
};

} // namespace iw
