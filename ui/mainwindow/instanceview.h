// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QTableView>

namespace iw {

class InstanceTableModel;

/// The table of instances: whole rows, several at a time, sorted by a click, its columns sized, moved and hidden by the
/// person. Keeps the selection over the model's resets, also of rows that a search hides and shows again; what is
/// hidden counts as not selected meanwhile. Emits chosenChanged() when the current or selected instances changed, and
/// menuRequested() for the menu key and the right button alike.
class InstanceView final : public QTableView
{
    Q_OBJECT
public:
    explicit InstanceView(InstanceTableModel &model, QWidget *parent = nullptr);

    /// Records of the selected rows, from top to bottom.
    [[nodiscard]] QList<QByteArray> selectedRecords() const;
    [[nodiscard]] int selectedCount() const { return int(selectedNumbers().size()); }
    /// The selected rows as lines of the shown columns in their order, tabs between, for a spreadsheet. No secret is in
    /// the table, so none is copied.
    [[nodiscard]] QString selectedText() const;
    /// The record that details are shown of; empty for none.
    [[nodiscard]] QByteArray currentRecord() const;
    /// Selects the row and scrolls to it; false where it is not shown.
    bool selectRecord(const QByteArray &recordId);

    [[nodiscard]] QByteArray headerState() const;
    void restoreHeaderState(const QByteArray &state);
    void fillColumnMenu(QMenu &menu);
    void fillSortMenu(QMenu &menu);

Q_SIGNALS:
    void chosenChanged();
    void menuRequested(const QPoint &globalPosition);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    [[nodiscard]] int sizeHintForColumn(int column) const override;
    void resizeEvent(QResizeEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    [[nodiscard]] QList<int> selectedNumbers() const;
    void setDefaultColumns();
    /// As wide as the rows in and near sight need, as far as there is room, until somebody sets a width.
    void fitColumns();
    [[nodiscard]] bool isLastShown(int column) const;
    [[nodiscard]] QString columnTitle(int column) const;
    void applyRowHeight();
    void rememberSelection();
    void restoreSelection();
    void addMove(QMenu &menu, const QString &text, int column, int step);
    void showColumnMenu(const QPoint &position);

    InstanceTableModel &m_model;
    QSet<QByteArray> m_kept; ///< selected before the reset; after it those of them that are not shown
    QByteArray m_keptCurrent;
    int m_keptColumn = 0;
    bool m_restoring = false;
    int m_rowsBefore = 0; ///< of all, shown or not
    bool m_fitting = false;
    bool m_widthsChosen = false; ///< by a person, now or in an earlier run
};

} // namespace iw
