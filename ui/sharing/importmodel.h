// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sharing/importreader.h"

#include <QAbstractTableModel>

namespace iw {

/// What an import would save, a tick for each. Names which secrets come with each; no secret is in any role.
class ImportModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Id, Service, Secrets, Note };

    explicit ImportModel(QObject *parent = nullptr) : QAbstractTableModel(parent) { }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// known: for each the record of the saved row, as InstanceImport::known() tells.
    void setImported(std::vector<ImportedInstance> imported, const QList<QByteArray> &known);
    /// Whether rows that are here already take their secrets over; else they are left out.
    void setTakesOver(bool takesOver);
    [[nodiscard]] bool hasKnown() const;
    [[nodiscard]] bool lacksAccounts() const;
    [[nodiscard]] int tickedCount() const;
    /// Moves the ticked ones out, and forgets the others.
    [[nodiscard]] std::vector<ImportedInstance> takeTicked();

private:
    struct Row
    {
        ImportedInstance imported;
        QByteArray known;
        bool ticked = true;
    };
    [[nodiscard]] bool isPossible(const Row &row) const;
    [[nodiscard]] QString cell(const Row &row, int column) const;

    std::vector<Row> m_rows;
    bool m_takesOver = false;
};

} // namespace iw
