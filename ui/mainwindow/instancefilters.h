// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainwindow/instancefilter.h"

#include <QMap>
#include <QObject>

class QAction;
class QBoxLayout;
class QMenu;
class QToolButton;

namespace iw {

class InstanceTableModel;

/// What the table can be filtered by, as a menu, and what it is filtered by, as a row of buttons of which each drops
/// its filter. Both are made when first needed, for the first frame's sake. Emits changed() once the model shows other
/// rows. Fills menu and layout, and owns neither.
class InstanceFilters final : public QObject
{
    Q_OBJECT
public:
    InstanceFilters(InstanceTableModel &model, QMenu &menu, QBoxLayout &place, QObject *parent);

    void clear();
    /// Only what somebody should look at, beside the other filters.
    void setOnlyAttention(bool only);

Q_SIGNALS:
    void changed();

private:
    void makeMenu();
    void fillMenu();
    void fillMenu(QMenu &menu, InstanceColumn column);
    void set(const InstanceFilter &filter);
    void makeRow();
    [[nodiscard]] QToolButton *makeButton(const QString &name);
    void updateRow();

    InstanceTableModel &m_model;
    QMenu &m_menu;
    QBoxLayout &m_place;
    QMap<InstanceColumn, QMenu *> m_columnMenus;
    QAction *m_clear = nullptr;
    QWidget *m_row = nullptr;
    QMap<InstanceColumn, QToolButton *> m_buttons;
    QToolButton *m_attention = nullptr;
};

} // namespace iw
