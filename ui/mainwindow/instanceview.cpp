// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/instanceview.h"

#include "ui/mainwindow/instancedelegate.h"
#include "ui/mainwindow/instancetablemodel.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>

#include <algorithm>

namespace iw {

using namespace Qt::StringLiterals;

InstanceView::InstanceView(InstanceTableModel &model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setObjectName(u"instancesTableView"_s);
    setAccessibleName(tr("Instances"));
    setItemDelegate(new InstanceDelegate(this));
    setModel(&model);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, &InstanceView::showColumnMenu);
    applyRowHeight();
    setDefaultWidths();
    // Newest first until somebody sorts; then the arrow shows it.
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);

    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &InstanceView::rememberSelection);
    connect(&model, &QAbstractItemModel::modelReset, this, &InstanceView::restoreSelection);
    const auto announce = [this] {
        if (!m_restoring)
            Q_EMIT chosenChanged();
    };
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, announce);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, announce);
}

QList<QByteArray> InstanceView::selectedRecords() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows += index.row();
    std::sort(rows.begin(), rows.end());
    QList<QByteArray> records;
    for (const int row : rows)
        records += m_model.recordIdAt(row);
    return records;
}

QByteArray InstanceView::currentRecord() const
{
    const QModelIndex current = currentIndex();
    if (current.isValid() && selectionModel()->isRowSelected(current.row()))
        return m_model.recordIdAt(current.row());
    const QList<QByteArray> selected = selectedRecords();
    return selected.isEmpty() ? QByteArray() : selected.first();
}

bool InstanceView::selectRecord(const QByteArray &recordId)
{
    const int row = m_model.rowOf(recordId);
    if (row < 0)
        return false;
    selectRow(row);
    scrollTo(m_model.index(row, 0));
    return true;
}

QByteArray InstanceView::headerState() const { return horizontalHeader()->saveState(); }

void InstanceView::restoreHeaderState(const QByteArray &state)
{
    if (!state.isEmpty())
        horizontalHeader()->restoreState(state);
}

void InstanceView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() != QContextMenuEvent::Keyboard) {
        Q_EMIT menuRequested(event->globalPos());
        return;
    }
    const QRect cell = visualRect(currentIndex());
    const QPoint place = cell.isValid() ? cell.bottomLeft() : viewport()->rect().center();
    Q_EMIT menuRequested(viewport()->mapToGlobal(place));
}

void InstanceView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyRowHeight();
}

void InstanceView::applyRowHeight() { verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10); }

void InstanceView::setDefaultWidths()
{
    // In characters, so that they grow with the font.
    static constexpr int characters[] = { 25, 17, 9, 18, 23, 11, 15, 14 };
    const int one = fontMetrics().averageCharWidth();
    for (int column = 0; column < instanceColumnCount; ++column)
        setColumnWidth(column, characters[column] * one);
    horizontalHeader()->setStretchLastSection(true);
}

void InstanceView::rememberSelection()
{
    m_restoring = true;
    m_kept = selectedRecords();
    m_keptCurrent = currentRecord();
}

void InstanceView::restoreSelection()
{
    QItemSelection selection;
    for (const QByteArray &record : std::as_const(m_kept)) {
        const int row = m_model.rowOf(record);
        if (row >= 0)
            selection.select(m_model.index(row, 0), m_model.index(row, instanceColumnCount - 1));
    }
    const int current = m_keptCurrent.isEmpty() ? -1 : m_model.rowOf(m_keptCurrent);
    if (current >= 0)
        selectionModel()->setCurrentIndex(m_model.index(current, 0), QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_restoring = false;
    Q_EMIT chosenChanged();
}

void InstanceView::showColumnMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < instanceColumnCount; ++column) {
        QAction *action = menu->addAction(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(column != int(InstanceColumn::Name)); // a row needs something to be known by
        connect(action, &QAction::toggled, this, [this, column](bool shown) { setColumnHidden(column, !shown); });
    }
    menu->popup(horizontalHeader()->viewport()->mapToGlobal(position));
}

} // namespace iw
