// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sharing/recipesmodel.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableView;

namespace iw {

class MessageBar;

/// The recipes of a file, one after another: what each asks for stands in words before anything is done with it, since
/// a file may come from a stranger; *Start* hands it to the wizard. Emits startRequested() with the row, and is told by
/// ended() what came of it; then the next one is offered. What is here already is known anew each time the file is
/// opened.
class RecipesDialog final : public QDialog
{
    Q_OBJECT
public:
    RecipesDialog(const InstanceRepository &instances, const QString &file, const QList<Recipe> &recipes,
                  const QList<Connector> &connectors, QWidget *parent = nullptr);

    /// The wizard for that row was left.
    void ended(int row, bool created);

Q_SIGNALS:
    void startRequested(int row, const iw::Recipe &recipe);

private:
    [[nodiscard]] int current() const;
    void choose(int row);
    void showChosen();
    void start();
    void skip();

    RecipesModel *m_model;
    QLabel *m_counts;
    QTableView *m_table;
    QLabel *m_review;
    QPushButton *m_start;
    QPushButton *m_skip;
};

} // namespace iw
