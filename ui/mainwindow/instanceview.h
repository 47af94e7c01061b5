// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace iw {

class InstanceTableModel;

/// The table of instances: whole rows, several at a time, sorted by a click, its columns sized, moved and hidden by the
/// person. Keeps the selection over the model's resets. Emits chosenChanged() when the current or selected instances
/// changed, and menuRequested() for the menu key and the right button alike.
class InstanceView final : public QTableView
{
    Q_OBJECT
public:
    explicit InstanceView(InstanceTableModel &model, QWidget *parent = nullptr);

    /// Records of the selected rows, from top to bottom.
    [[nodiscard]] QList<QByteArray> selectedRecords() const;
    /// The record that details are shown of; empty for none.
    [[nodiscard]] QByteArray currentRecord() const;
    /// Selects the row and scrolls to it; false where it is not shown.
    bool selectRecord(const QByteArray &recordId);

    [[nodiscard]] QByteArray headerState() const;
    void restoreHeaderState(const QByteArray &state);

Q_SIGNALS:
    void chosenChanged();
    void menuRequested(const QPoint &globalPosition);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setDefaultWidths();
    void applyRowHeight();
    void rememberSelection();
    void restoreSelection();
    void showColumnMenu(const QPoint &position);

    InstanceTableModel &m_model;
    QList<QByteArray> m_kept;
    QByteArray m_keptCurrent;
    bool m_restoring = false;
};

} // namespace iw
