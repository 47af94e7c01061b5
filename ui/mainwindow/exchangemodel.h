// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/exchangelog.h"

#include <QAbstractTableModel>

namespace iw {

/// An entry as text: the request and what came of it.
[[nodiscard]] QString exchangeText(const ExchangeEntry &entry);

/// The exchange log as a table, oldest first. A copy of its entries, refreshed on every change of the log.
class ExchangeModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column { Time, Method, Address, Status, Duration };

    explicit ExchangeModel(const ExchangeLog &log, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Request and answer of a row as text; empty where there is no such row.
    [[nodiscard]] QString detail(int row) const;

    /// The row of the log's entry of that number, -1 where it fell out.
    [[nodiscard]] int rowOf(int number) const;

private:
    void refresh();

    const ExchangeLog &m_log;
    QList<ExchangeEntry> m_entries;
};

} // namespace iw
