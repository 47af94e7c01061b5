// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connectors/connector.h"
#include "app/sharing/recipe.h"

#include <QAbstractTableModel>

namespace iw {

class InstanceRepository;

/// The recipes of a file as a list to work through. What is in the table already is told by refresh(): of the same
/// service, connector, application and account. Uses the repository, does not own it.
class RecipesModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, State, Account, Service };
    enum class Progress { ToDo, InProgress, Created, Skipped, AlreadyHere };

    RecipesModel(const InstanceRepository &instances, QList<Recipe> recipes, const QList<Connector> &connectors,
                 QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] const Recipe &recipe(int row) const { return m_rows[row].recipe; }
    [[nodiscard]] const Connector &connector(int row) const { return m_rows[row].connector; }
    [[nodiscard]] Progress progress(int row) const { return m_rows[row].progress; }
    void setProgress(int row, Progress progress);
    /// The first that is to do from that row on, then from the top; -1 for none.
    [[nodiscard]] int nextToDo(int from) const;
    /// How many are in that state.
    [[nodiscard]] int count(Progress progress) const;
    /// Looks again at what is saved.
    void refresh();

private:
    struct Row
    {
        Recipe recipe;
        Connector connector;
        Progress progress = Progress::ToDo;
    };
    [[nodiscard]] static QString account(const Row &row);

    const InstanceRepository &m_instances;
    QList<Row> m_rows;
};

} // namespace iw
