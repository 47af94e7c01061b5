// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/instanceview.h"

#include "ui/mainwindow/instancedelegate.h"
#include "ui/mainwindow/instancetablemodel.h"

#include <QActionGroup>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>

#include <algorithm>
#include <array>
#include <utility>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

/// Where the room does not reach for all, the widest give way to the others: how wide one may be at most.
int widestThatFits(QList<int> widths, int room)
{
    std::sort(widths.begin(), widths.end());
    for (qsizetype place = 0; place < widths.size(); ++place) {
        const int share = room / int(widths.size() - place);
        if (widths[place] > share)
            return share;
        room -= widths[place];
    }
    return widths.isEmpty() ? 0 : widths.last();
}

} // namespace

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
    setDefaultColumns();
    // Newest first until somebody sorts; then the arrow shows it.
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);

    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int before, int now) {
        if (before == 0 || now == 0) // shown or hidden
            fitColumns();
        else if (!m_fitting && !isLastShown(column)) // that one fills what is left
            m_widthsChosen = true;
    });
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &InstanceView::rememberSelection);
    connect(&model, &QAbstractItemModel::modelReset, this, &InstanceView::restoreSelection);
    const auto announce = [this] {
        if (!m_restoring)
            Q_EMIT chosenChanged();
    };
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_restoring) { // another choice: what is hidden is no part of it
            m_kept.clear();
            m_keptCurrent.clear();
        }
    });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, announce);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, announce);
}

QList<int> InstanceView::selectedNumbers() const
{
    // QItemSelectionModel::selectedRows() looks every row up in all ranges: seconds with thousands of scattered ones.
    QList<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows += row;
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

QList<QByteArray> InstanceView::selectedRecords() const
{
    QList<QByteArray> records;
    for (const int row : selectedNumbers())
        records += m_model.recordIdAt(row);
    return records;
}

QString InstanceView::selectedText() const
{
    QStringList lines;
    for (const int row : selectedNumbers()) {
        QStringList cells;
        for (int place = 0; place < instanceColumnCount; ++place) {
            const int column = horizontalHeader()->logicalIndex(place);
            if (isColumnHidden(column))
                continue;
            QString text = m_model.index(row, column).data().toString().simplified();
            // A spreadsheet would compute what begins so, and the texts are of others.
            if (!text.isEmpty() && u"=+-@"_s.contains(text.front()))
                text.prepend(u'\'');
            cells += text;
        }
        lines += cells.join(u'\t');
    }
    return lines.join(u'\n');
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
    // Not selectRow(), which takes a row away again while Ctrl is held, as for Ctrl+Z.
    selectionModel()->setCurrentIndex(m_model.index(row, 0),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(m_model.index(row, 0));
    return true;
}

// One more byte, which the header does not read: whether its widths are a person's choice.
QByteArray InstanceView::headerState() const { return horizontalHeader()->saveState() + char(m_widthsChosen); }

void InstanceView::restoreHeaderState(const QByteArray &state)
{
    if (state.isEmpty())
        return;
    m_fitting = true;
    horizontalHeader()->restoreState(state);
    m_fitting = false;
    m_widthsChosen = state.back() == char(true);
    fitColumns();
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

QModelIndex InstanceView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    // Rows are what one moves through: Home and End are the first and the last of them, not of a row's cells.
    if (action == MoveHome || action == MoveEnd)
        return m_model.index(action == MoveHome ? 0 : m_model.rowCount() - 1, qMax(0, currentIndex().column()));
    return QTableView::moveCursor(action, modifiers);
}

void InstanceView::setDefaultColumns()
{
    // In characters, so that they grow with the font.
    static constexpr int characters[] = { 25, 17, 9, 18, 23, 11, 15, 14, 14 };
    const int one = fontMetrics().averageCharWidth();
    m_fitting = true;
    for (int column = 0; column < instanceColumnCount; ++column) {
        setColumnHidden(column, InstanceColumn(column) == InstanceColumn::LastChecked);
        setColumnWidth(column, characters[column] * one);
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), column);
    }
    horizontalHeader()->setStretchLastSection(true);
    m_fitting = false;
    m_widthsChosen = false;
    fitColumns();
}

int InstanceView::sizeHintForColumn(int column) const
{
    // To measure a text costs about as much as to paint it, and this is done before the first frame: of the rows in
    // sight only the two with the longest texts are measured.
    const int first = qMax(0, rowAt(0));
    const int last = qMin(m_model.rowCount(), first + viewport()->height() / qMax(1, rowHeight(first)) + 1);
    std::array<std::pair<qsizetype, int>, 2> longest{}; // length, row
    for (int row = first; row < last; ++row) {
        const qsizetype length = m_model.index(row, column).data().toString().size();
        if (length > longest[0].first)
            longest = { std::pair(length, row), longest[0] };
        else if (length > longest[1].first)
            longest[1] = { length, row };
    }
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    int width = 0;
    for (const auto &[length, row] : longest) {
        if (length > 0)
            width = qMax(width, itemDelegate()->sizeHint(option, m_model.index(row, column)).width());
    }
    return width;
}

void InstanceView::fitColumns()
{
    if (m_widthsChosen || m_fitting || !isVisible() || m_model.rowCount() == 0)
        return;
    const int one = fontMetrics().averageCharWidth();
    std::array<int, instanceColumnCount> widths{};
    QList<int> shared;
    int room = viewport()->width();
    for (int column = 0; column < instanceColumnCount; ++column) {
        if (isColumnHidden(column))
            continue;
        widths[size_t(column)] = qMax(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
        if (InstanceColumn(column) == InstanceColumn::State) // half a state is none
            room -= widths[size_t(column)];
        else
            shared += widths[size_t(column)];
    }
    int widest = qMax(widestThatFits(shared, room), one * 12);
    int &name = widths[size_t(InstanceColumn::Name)];
    if (const int least = one * 22; name > widest && widest < least) { // the rows are known by it
        shared.removeOne(name);
        name = qMin(name, least);
        widest = qMax(widestThatFits(shared, room - name), one * 12);
    } else {
        name = qMin(name, widest);
    }
    m_fitting = true;
    for (int column = 0; column < instanceColumnCount; ++column) {
        const bool whole =
            InstanceColumn(column) == InstanceColumn::State || InstanceColumn(column) == InstanceColumn::Name;
        if (!isColumnHidden(column))
            setColumnWidth(column, whole ? widths[size_t(column)] : qMin(widths[size_t(column)], widest));
    }
    m_fitting = false;
}

bool InstanceView::isLastShown(int column) const
{
    const QHeaderView *header = horizontalHeader();
    int last = instanceColumnCount - 1;
    while (last > 0 && header->isSectionHidden(header->logicalIndex(last)))
        --last;
    return header->logicalIndex(last) == column;
}

void InstanceView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void InstanceView::rememberSelection()
{
    m_restoring = true;
    for (const QByteArray &record : selectedRecords())
        m_kept.insert(record);
    if (const QByteArray current = currentRecord(); !current.isEmpty())
        m_keptCurrent = current;
    m_keptColumn = qMax(0, currentIndex().column());
    // The current row stays in sight; but who scrolled away from it is not taken back.
    setAutoScroll(viewport()->rect().intersects(visualRect(currentIndex())));
}

void InstanceView::restoreSelection()
{
    // One pass and whole ranges: all 10,000 may be selected.
    QItemSelection selection;
    int current = -1;
    int first = -1;
    const int rows = m_kept.isEmpty() ? 0 : m_model.rowCount();
    for (int row = 0; row <= rows; ++row) {
        const bool selected = row < rows && m_kept.remove(m_model.recordIdAt(row));
        if (selected && first < 0)
            first = row;
        if (!selected && first >= 0) {
            selection.append({ m_model.index(first, 0), m_model.index(row - 1, instanceColumnCount - 1) });
            first = -1;
        }
        if (selected && m_model.recordIdAt(row) == m_keptCurrent)
            current = row;
    }
    if (current >= 0)
        selectionModel()->setCurrentIndex(m_model.index(current, m_keptColumn), QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    setAutoScroll(true);
    m_restoring = false;
    if (std::exchange(m_rowsBefore, m_model.totalCount()) != m_model.totalCount())
        fitColumns(); // not for a search or another order: nothing moves under the pointer
    Q_EMIT chosenChanged();
}

QString InstanceView::columnTitle(int column) const
{
    return m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
}

void InstanceView::showColumnMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillColumnMenu(*menu);
    menu->popup(horizontalHeader()->viewport()->mapToGlobal(position));
}

void InstanceView::fillColumnMenu(QMenu &menu)
{
    menu.clear();
    for (int column = 0; column < instanceColumnCount; ++column) {
        QAction *action = menu.addAction(columnTitle(column));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(column != int(InstanceColumn::Name)); // a row needs something to be known by
        connect(action, &QAction::toggled, this, [this, column](bool shown) { setColumnHidden(column, !shown); });
    }
    menu.addSeparator();
    const int current = qMax(0, currentIndex().column());
    addMove(menu, tr("Move %1 Left").arg(columnTitle(current)), current, -1);
    addMove(menu, tr("Move %1 Right").arg(columnTitle(current)), current, 1);
    connect(menu.addAction(tr("All as at First")), &QAction::triggered, this, &InstanceView::setDefaultColumns);
}

void InstanceView::addMove(QMenu &menu, const QString &text, int column, int step)
{
    QHeaderView *header = horizontalHeader();
    const int from = header->visualIndex(column);
    int to = from + step;
    while (to >= 0 && to < instanceColumnCount && isColumnHidden(header->logicalIndex(to)))
        to += step;
    QAction *action = menu.addAction(text);
    action->setEnabled(to >= 0 && to < instanceColumnCount);
    connect(action, &QAction::triggered, header, [header, from, to] { header->moveSection(from, to); });
}

void InstanceView::fillSortMenu(QMenu &menu)
{
    menu.clear();
    qDeleteAll(menu.findChildren<QActionGroup *>());
    auto *columns = new QActionGroup(&menu);
    auto *orders = new QActionGroup(&menu);
    const int sorted = horizontalHeader()->sortIndicatorSection();
    const Qt::SortOrder order = horizontalHeader()->sortIndicatorOrder();
    const auto add = [this, &menu](QActionGroup *group, const QString &text, int column, Qt::SortOrder by) {
        QAction *action = group->addAction(menu.addAction(text));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, column, by] { sortByColumn(column, by); });
        return action;
    };
    add(columns, tr("Newest First, as Saved"), -1, Qt::AscendingOrder)->setChecked(sorted < 0);
    for (int column = 0; column < instanceColumnCount; ++column)
        add(columns, columnTitle(column), column, order)->setChecked(sorted == column);
    menu.addSeparator();
    orders->setEnabled(sorted >= 0);
    for (const auto by : { Qt::AscendingOrder, Qt::DescendingOrder })
        add(orders, by == Qt::AscendingOrder ? tr("Ascending") : tr("Descending"), sorted, by)
            ->setChecked(sorted >= 0 && order == by);
}

} // namespace iw
