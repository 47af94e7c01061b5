// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/instances/carejob.h"

#include <QDialog>

class QTableView;

namespace iw {

class CareResultsModel;
class MessageBar;

/// What came of a piece of work, row by row, with the words and the service's details of the chosen one. Emits
/// retryRequested() with the rows that had trouble, and closes.
class CareResultsDialog final : public QDialog
{
    Q_OBJECT
public:
    CareResultsDialog(const QString &title, const QList<CareResult> &results, QWidget *parent = nullptr);

Q_SIGNALS:
    void retryRequested(const QList<iw::Instance> &rows);

private:
    void showChosen();
    void retry();

    CareResultsModel *m_model;
    QTableView *m_table;
    MessageBar *m_words;
};

} // namespace iw
