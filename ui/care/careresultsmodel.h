// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/instances/carejob.h"

#include <QAbstractTableModel>

namespace iw {

/// What came of each row: those with trouble first. Values only; no secret in any role.
class CareResultsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Id, Service, Result };

    explicit CareResultsModel(QList<CareResult> results, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] const QList<CareResult> &results() const { return m_results; }
    /// As lines with tabs between, for a mail or a spreadsheet.
    [[nodiscard]] QString text() const;

private:
    [[nodiscard]] QString cell(int row, int column) const;

    QList<CareResult> m_results;
};

} // namespace iw
